import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../support';

describe('activation', () => {
  it('succeeds in this host', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    ok(extension, 'the extension is not installed');
    await extension.activate();
    equal(extension.isActive, true);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, inWorkspace, until, write } from '../support';

const codes = (path: string) =>
  vscode.languages
    .getDiagnostics(inWorkspace(path))
    .map(({ code }) => String(code))
    .sort();

describe('claims files that nobody has opened', () => {
  before(() => vscode.extensions.getExtension(extensionId)!.activate());
  after(() => vscode.workspace.fs.delete(inWorkspace('survey'), { recursive: true }));

  it('have their problems in Problems, until they are mended or gone', async () => {
    await write('survey/a.txt', 'It rained.\n');
    const good = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: It rained\n';
    await write('survey/a.txt.claims.yaml', good.replace('quote', 'qoute'));
    await until('a problem', () => codes('survey/a.txt.claims.yaml').length > 0);
    deepEqual(codes('survey/a.txt.claims.yaml'), ['claim-without-quote']);
    await write('survey/a.txt.claims.yaml', good);
    await until('none', () => codes('survey/a.txt.claims.yaml').length === 0);
    await write('survey/a.txt.claims.aida.yaml', good);
    await until('an id in two files', () =>
      ['survey/a.txt.claims.yaml', 'survey/a.txt.claims.aida.yaml'].some((path) =>
        codes(path).includes('duplicate-id'),
      ),
    );
    await vscode.workspace.fs.delete(inWorkspace('survey/a.txt.claims.aida.yaml'));
    await until('gone', () => codes('survey/a.txt.claims.aida.yaml').length === 0);
    ok(vscode.workspace.textDocuments.every(({ uri }) => !uri.path.includes('/survey/')));
    equal(codes('survey/a.txt.claims.yaml').length, 0);
  });
});

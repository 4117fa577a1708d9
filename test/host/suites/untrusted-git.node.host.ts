import { equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, extensionId, inBrowser, inWorkspace, open, select, shown, until, write } from '../support';

// A repository whose own settings name programs that git would run when it is asked anything at all.
describe('a hostile repository in a workspace that is not trusted [untrusted]', () => {
  const root = () => inWorkspace('trap').fsPath;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root(), encoding: 'utf8' });
  const sprung = () => existsSync(join(root(), 'sprung'));
  let config = '';

  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await vscode.workspace
      .getConfiguration('glossator')
      .update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    mkdirSync(root());
    git('init', '-q');
    await write('trap/a.txt', 'Locks\n\nThe locks will close, said Rui Sá.\n');
    git('add', '.');
    git('commit', '-qm', 'article');
    const trap = join(root(), '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(root(), 'sprung')}'\n`);
    chmodSync(trap, 0o755);
    git('config', 'core.fsmonitor', trap);
    for (const hook of ['pre-commit', 'post-checkout', 'post-index-change'])
      writeFileSync(join(root(), '.git/hooks', hook), readFileSync(trap), { mode: 0o755 });
    config = readFileSync(join(root(), '.git/config'), 'utf8');
  });
  after(async () => {
    await closeAll();
    rmSync(root(), { recursive: true });
    await vscode.workspace
      .getConfiguration('glossator')
      .update('annotator', undefined, vscode.ConfigurationTarget.Global);
  });

  it('has nothing of it run: not on opening, tagging, anchoring, nor by the commands for git', async function () {
    equal(vscode.workspace.isTrusted, false);
    // the trap works: git springs it, and so would we
    git('status');
    ok(sprung());
    rmSync(join(root(), 'sprung'));

    const editor = await open('trap/a.txt');
    select(editor, 'The locks will close');
    ok(await vscode.commands.executeCommand('glossator.tagClaim', { claim: { type: 'forecast' } }));
    // words that went make claims ask git for older versions of the text, where it may be asked
    await editor.edit((edit) => edit.replace(editor.selection, 'Nothing of this kind was said by anybody'));
    await editor.document.save();
    await until('the lost claim', () =>
      vscode.languages.getDiagnostics(editor.document.uri).some(({ code }) => code === 'claim-orphaned'),
    );
    for (const command of ['mergeWithGit', 'mergeWithoutGit']) {
      void vscode.commands.executeCommand(`glossator.${command}`);
      if (inBrowser()) {
        await vscode.commands.executeCommand('notifications.showList');
        await until('the refusal', async () =>
          (await shown('.notification-list-item')).join().includes('folders that you trust'),
        );
      }
      await vscode.commands.executeCommand('notifications.clearAll');
    }
    equal(sprung(), false, 'a program of the repository was run');
    equal(readFileSync(join(root(), '.git/config'), 'utf8'), config);
    equal(existsSync(join(root(), '.gitattributes')), false);
  });
});

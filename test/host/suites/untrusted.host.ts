import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, inspection, inWorkspace, open, read, select, until, write } from '../support';

const config = () => vscode.workspace.getConfiguration('glossator');

async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(inWorkspace(path)).then(
    () => true,
    () => false,
  );
}

// A lane of its own: the editor runs with workspace trust on and a folder that nobody has trusted.
describe('in a workspace that is not trusted [untrusted]', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await config().update('annotator', 'aida', vscode.ConfigurationTarget.Global);
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.fs.delete(inWorkspace('doubtful'), { recursive: true });
    await config().update('annotator', undefined, vscode.ConfigurationTarget.Global);
  });

  it('reads: highlights, cards, reports', async () => {
    equal(vscode.workspace.isTrusted, false, 'this lane must run without trust');
    const editor = await open('articles/aktau-forum-en.txt');
    await until('highlights', () => (inspection().drawn(editor).get('leader')?.length ?? 0) > 0);
    await until('claims', () => inspection().drawnClaims(editor).certain.length > 0);
    const cards = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      inspection().drawn(editor).get('leader')![0]!.start,
    );
    ok(cards.length > 0);
    await vscode.commands.executeCommand('glossator.report.leaders');
  });

  it('tags, and takes that back', async () => {
    const editor = await open(await write('doubtful/a.txt', 'Locks\n\nThe locks will close, said Rui Sá.\n'));
    select(editor, 'The locks will close');
    ok(await vscode.commands.executeCommand('glossator.tagClaim', { claim: { type: 'forecast' } }));
    match(await read(inWorkspace('doubtful/a.txt.claims.yaml')), /quote: "?The locks will close/);
    await until('the mark', () => inspection().drawnClaims(editor).certain.length === 1);
    await vscode.commands.executeCommand('glossator.undoClaim');
    equal(await exists('doubtful/a.txt.claims.yaml'), false);
  });

  it('writes nothing for git, also when asked', async () => {
    for (const command of ['mergeWithGit', 'mergeWithoutGit', 'resolveConflict'])
      void vscode.commands.executeCommand(`glossator.${command}`);
    // claims are anchored without git's old texts by then
    const editor = await open('articles/aktau-forum-ru.txt');
    await until('claims', () => inspection().drawnClaims(editor).certain.length > 0);
    equal(await exists('.gitattributes'), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

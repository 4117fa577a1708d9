import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, extensionId, inspection, inWorkspace, open, read, select, until, write } from '../support';

const text =
  'Canal opens\n\nPresident Ada Oyelaran said the canal will open in May. She praised the crews.\n\n' +
  'The port will double its capacity by 2031. The ministry confirmed it.\n';
const words = 'the canal will open in May';
const path = 'sequence/canal.txt';

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Aida', '-c', 'user.email=aida@example.org', ...args], {
    cwd: inWorkspace('sequence').fsPath,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function claimed(editor: vscode.TextEditor): string[] {
  const { certain } = inspection().drawnClaims(editor);
  return [...certain]
    .sort((a, b) => a.start.compareTo(b.start))
    .map((range) => editor.document.getText(range));
}

const marked = (editor: vscode.TextEditor, ...wanted: string[]) =>
  until(
    `marks: ${wanted.join(' | ')}; there: ${claimed(editor).join(' | ')}`,
    () => claimed(editor).join() === wanted.join(),
  );

describe('a claim through everything that happens to its document', () => {
  const settings = () => vscode.workspace.getConfiguration('glossator');
  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await settings().update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    await settings().update('sidecar', 'shared', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('sequence'), { recursive: true });
    for (const name of ['annotator', 'sidecar'])
      await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  it('tag, edit, undo, redo, save, outside change, branch switch: right at each step', async () => {
    const document = await write(path, text);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'article');
    const sidecar = inWorkspace(`${path}.claims.yaml`);
    const editor = await open(document);

    // tag
    select(editor, words);
    ok(
      await vscode.commands.executeCommand('glossator.tagClaim', {
        claim: { speaker: 'Ada Oyelaran', type: 'commitment' },
      }),
    );
    await marked(editor, words);
    const tagged = await read(sidecar);

    // edit the text above and around
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'By our correspondent\n\n');
      edit.replace(editor.document.lineAt(0).range, 'The great canal opens');
    });
    deepEqual(claimed(editor), [words]);

    // undo and redo of the claim leave the text alone
    const edited = editor.document.getText();
    await vscode.commands.executeCommand('glossator.undoClaim');
    await marked(editor);
    await vscode.commands.executeCommand('glossator.redoClaim');
    await marked(editor, words);
    equal(await read(sidecar), tagged);
    equal(editor.document.getText(), edited);

    // save
    await editor.document.save();
    await marked(editor, words);
    equal(await read(sidecar), tagged);

    // an outside change
    const outside = edited
      .replace('She praised', 'Later that day she praised')
      .replace(/^/, 'Agency copy\n\n');
    await vscode.workspace.fs.writeFile(document, new TextEncoder().encode(outside));
    await until('the outside text', () => editor.document.getText() === outside);
    await marked(editor, words);
    git('add', '.');
    git('commit', '-qm', 'tagged');

    // a branch on which the article was reworked and another claim stands
    git('switch', '-qc', 'reworked', 'HEAD~1');
    await until('the old text', () => editor.document.getText() === text);
    await marked(editor);
    select(editor, 'She praised the crews');
    ok(await vscode.commands.executeCommand('glossator.tagClaim', { claim: { type: 'appraisal' } }));
    await marked(editor, 'She praised the crews');
    git('add', '.');
    git('commit', '-qm', 'another claim');
    git('switch', '-q', 'main');
    await until('the text of main', () => editor.document.getText() === outside);
    await marked(editor, words);
    git('switch', '-q', 'reworked');
    await until('the other text', () => editor.document.getText() === text);
    await marked(editor, 'She praised the crews');
    equal(git('status', '--porcelain'), '');
    deepEqual(vscode.languages.getDiagnostics(document), []);
  });
});

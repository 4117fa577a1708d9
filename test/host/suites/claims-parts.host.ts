import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { asAnnotator, closeAll, inspection, open, read, run, select, until, write } from '../support';

const first = 'The ferry will cost 40 million euros';
const second = 'and the quay 3 million euros';
const text = `The ferry returns.\n\n“${first},” said Captain Lise Brandt, “${second}.”\n\nNobody paid for it.\n`;

let count = 0;

/** A document with one claim on both parts of the quotation. */
async function tagged(): Promise<vscode.TextEditor> {
  const editor = await open(await write(`parts/d${++count}.txt`, text));
  editor.selections = [select(editor, first), select(editor, second)];
  ok(await run('tagClaim', { claim: { type: 'forecast' } }));
  await until('both parts', () => marks(editor).join() === `${first},${second}`);
  return editor;
}

const sidecar = ({ document }: vscode.TextEditor) =>
  read(document.uri.with({ path: `${document.uri.path}.claims.yaml` }));
const wordsOf = (editor: vscode.TextEditor, ranges: readonly vscode.Range[]) =>
  [...ranges].sort((a, b) => a.start.compareTo(b.start)).map((range) => editor.document.getText(range));
const marks = (editor: vscode.TextEditor) => wordsOf(editor, inspection().drawnClaims(editor).certain);
const dashed = (editor: vscode.TextEditor) => wordsOf(editor, inspection().drawnClaims(editor).changed);
const problems = ({ document }: vscode.TextEditor) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Glossator')
    .map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);

async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, words.length)), by));
  await editor.document.save();
}

describe('a claim on a quotation that its attribution breaks', () => {
  asAnnotator('parts');
  afterEach(closeAll);

  it('is one claim with the figures of both parts, and both follow edits', async () => {
    const editor = await tagged();
    const now = await sidecar(editor);
    match(now, new RegExp(`parts:\\n {6}- ?\\{?.*${second}`));
    match(now, /value: "?40000000"?, unit: EUR/);
    match(now, /value: "?3000000"?, unit: EUR/);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New. '));
    deepEqual(marks(editor), [first, second]);
  });

  it('leaves no suggestion on either part', async () => {
    const editor = await open(await write(`parts/d${++count}.txt`, text));
    const suggested = () => wordsOf(editor, inspection().drawnSuggestions(editor).all).join('|');
    await until('suggestions', () => suggested().includes('quay'));
    editor.selections = [select(editor, first), select(editor, second)];
    ok(await run('tagClaim', { claim: { type: 'forecast' } }));
    await until('none', () => suggested() === '');
  });

  it('shows a part that is missing, and gives it a place alone', async () => {
    const editor = await tagged();
    await replace(editor, second, 'yes');
    await until('a problem', () => problems(editor).some((problem) => problem.startsWith('claim-part')));
    // with changes that are not saved, too
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New. '));
    select(editor, 'Nobody paid');
    await run('anchorClaim');
    await until('both again', () => marks(editor).join() === `${first},Nobody paid`);
    const now = await sidecar(editor);
    match(now, new RegExp(`quote: "?${first}`));
    match(now, /parts:\n {6}- ?\{?.*Nobody paid/);
    match(now, /40000000/);
    ok(!now.includes(' 3000000') && !now.includes('"3000000"'), 'the figure of the words that are gone');
    equal(problems(editor).length, 0);
  });

  it('draws a part whose words have changed as such, and takes the changed words for the part', async () => {
    const editor = await tagged();
    await replace(editor, 'and the quay', 'and the new stone quay');
    const words = 'and the new stone quay 3 million euros';
    await until('a problem', () => problems(editor).join() === `claim-changed: ${words}`);
    deepEqual([marks(editor), dashed(editor)], [[first], [words]]);
    const range = select(editor, words);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const accept = fixes.find(({ title }) => title === 'Accept the changed words');
    ok(accept?.command);
    await vscode.commands.executeCommand(accept.command.command, ...(accept.command.arguments ?? []));
    await until('both certain', () => marks(editor).join() === `${first},${words}`);
    match(await sidecar(editor), new RegExp(`quote: "?${first}[^]*parts:\\n {6}- ?\\{?.*new stone quay`));
  });
});

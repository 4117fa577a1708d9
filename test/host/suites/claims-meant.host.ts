import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  closeAll,
  inBrowser,
  inspection,
  inWorkspace,
  open,
  press,
  read,
  run,
  select,
  shownInQuestion,
  sleep,
  type,
  until,
  write,
} from '../support';

const text =
  'The weir leaks.\n\n“The weir will be mended,” said Dame Runa Holm, “and it will hold.”\n\nNobody paid for it.\n';
const words = 'The weir will be mended';
const sidecarOf = (path: string) => inWorkspace(`${path}.claims.yaml`);
const marks = (editor: vscode.TextEditor) =>
  inspection()
    .drawnClaims(editor)
    .certain.toSorted((a, b) => a.start.compareTo(b.start))
    .map((range) => editor.document.getText(range));
const problems = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map(({ code }) => code);

let count = 0;
async function tagged(claim: object = { type: 'forecast' }) {
  const path = `meant/d${++count}.txt`;
  const editor = await open(await write(path, text));
  select(editor, words);
  const id = await run<string>('tagClaim', { claim });
  ok(id);
  await until('the mark', () => marks(editor).join() === words);
  return { editor, id, path };
}

describe('the claim that is meant', () => {
  asAnnotator('meant');
  afterEach(closeAll);

  it('is that of its own document, also where a copy with the same claims is in front', async () => {
    const { editor, path } = await tagged({ type: 'forecast', note: 'Ask the mill' });
    const copy = `meant/copy${count}.txt`;
    const copied = await write(copy, text.replace('mended', 'repaired with great care'));
    await write(`${copy}.claims.yaml`, await read(sidecarOf(path)));
    const [mine, theirs] = [await read(sidecarOf(path)), await read(sidecarOf(copy))];
    await open(copied);
    const [thread] = await until('the thread', () => {
      const found = inspection().threads(copied);
      return found.length > 0 ? found : undefined;
    });
    await until('a doubt', () => problems(copied).includes('claim-changed'));
    const [{ range }] = vscode.languages.getDiagnostics(copied) as [vscode.Diagnostic];
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      copied,
      range,
    );
    const accept = fixes.find(({ title }) => /Accept the changed words/.test(title))!.command!;
    await vscode.window.showTextDocument(editor.document);
    await run('replyToClaim', { thread, text: 'Done' });
    match(await read(sidecarOf(copy)), /text: Done/);
    await vscode.commands.executeCommand(accept.command, ...(accept.arguments as unknown[]));
    match(await read(sidecarOf(copy)), /quote: "?The weir will be repaired with great care/);
    equal(await read(sidecarOf(path)), mine);
    await run('undoClaim');
    await run('undoClaim');
    equal(await read(sidecarOf(copy)), theirs);
  });

  it('is that of its own file, where two files have its id', async () => {
    const { editor, id, path } = await tagged();
    const shared = await read(sidecarOf(path));
    const own = await write(
      `${path}.claims.aida.yaml`,
      `glossator: 1\nclaims:\n  ${id}:\n    quote: Nobody paid for it\n  c2222222:\n    quote: The weir leaks\n`,
    );
    await until('all marks', () => marks(editor).length === 3);
    const at = editor.document.positionAt(text.indexOf('Nobody') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at,
    );
    const cards = hovers.flatMap(({ contents }) =>
      contents.map((card) => (card as vscode.MarkdownString).value),
    );
    const [, given] = /command:glossator\.deleteClaim\?([^)]*)\)/.exec(cards.join())!;
    await run('deleteClaim', ...(JSON.parse(decodeURIComponent(given!)) as unknown[]));
    equal(await read(own), 'glossator: 1\nclaims:\n  c2222222:\n    quote: The weir leaks\n');
    equal(await read(sidecarOf(path)), shared);
  });

  it('gets the words that were selected, also where the text is edited while a name is asked for', async function () {
    if (!inBrowser()) return this.skip();
    const { editor, id, path } = await tagged();
    const config = vscode.workspace.getConfiguration('glossator');
    await config.update('annotator', undefined, vscode.ConfigurationTarget.Global);
    select(editor, 'Nobody paid for it');
    const anchoring = run('anchorClaim', id);
    await until('the question', async () => (await shownInQuestion('input')).length > 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By our man at the river.\n'));
    await type('aida');
    await press('Enter');
    await anchoring;
    match(await read(sidecarOf(path)), /quote: "?Nobody paid for it"?\n/);
    await until('the mark', () => marks(editor).join() === 'Nobody paid for it');
  });

  it('is tagged on no document that was renamed while a name was asked for', async function () {
    if (!inBrowser()) return this.skip();
    const path = `meant/d${++count}.txt`;
    const editor = await open(await write(path, text));
    select(editor, words);
    const config = vscode.workspace.getConfiguration('glossator');
    await config.update('annotator', undefined, vscode.ConfigurationTarget.Global);
    const tagging = run('tagClaim', { claim: { type: 'forecast' } });
    await until('the question', async () => (await shownInQuestion('input')).length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace(path), inWorkspace('meant/renamed.txt'));
    ok(await vscode.workspace.applyEdit(edit));
    await type('aida');
    await press('Enter');
    equal(await tagging, undefined);
    const names = (await vscode.workspace.fs.readDirectory(inWorkspace('meant'))).map(([name]) => name);
    equal(names.filter((name) => name.startsWith(`d${count}.txt`)).join(), '');
  });

  it('keeps the tags that others gave it while one is asked for tags', async function () {
    if (!inBrowser()) return this.skip();
    const { id, path } = await tagged();
    await vscode.commands.executeCommand('notifications.clearAll');
    const editing = run('editClaim', id);
    await until('the fields', async () =>
      (await shownInQuestion('.quick-input-list-row')).some((row) => row.includes('Speaker')),
    );
    await type('Tags');
    await press('Enter');
    await until('the question', async () =>
      (await shownInQuestion('.quick-input-title')).some((title) => title.includes('Tags')),
    );
    const changed = (await read(sidecarOf(path))).replace('    by: aida', '    tags: [river]\n    by: aida');
    await write(`${path}.claims.yaml`, changed);
    await sleep(1_000); // until the change is heard of
    await type('dam');
    await press('Enter');
    await editing;
    equal(await read(sidecarOf(path)), changed);
  });
});

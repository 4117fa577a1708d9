import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  closeAll,
  exists,
  inBrowser,
  inspection,
  inWorkspace,
  open,
  openToType,
  press,
  read,
  select,
  shownInQuestion,
  sleep,
  until,
  write,
} from '../support';

const canal =
  'Canal opens\n\nPresident Ada Oyelaran said the canal will open in May. She praised the crews.\n\n' +
  'The port will double its capacity by 2031. The ministry confirmed it.\n';
const words = 'the canal will open in May';

let count = 0;
/** A document of this test alone, in an editor. */
async function opened(text: string): Promise<vscode.TextEditor> {
  return open(await write(`claims/d${++count}.txt`, text));
}

const sidecarOf = (editor: vscode.TextEditor, own = '') =>
  editor.document.uri.with({ path: `${editor.document.uri.path}.claims${own && `.${own}`}.yaml` });

const tag = (given?: object) =>
  vscode.commands.executeCommand<string | undefined>('glossator.tagClaim', given);
const undo = () => vscode.commands.executeCommand('glossator.undoClaim');
const redo = () => vscode.commands.executeCommand('glossator.redoClaim');

/** The words that are marked as claims in the editor. */
function claimed(editor: vscode.TextEditor): string[] {
  return inspection()
    .drawnClaims(editor)
    .certain.toSorted((a, b) => a.start.compareTo(b.start))
    .map((range) => editor.document.getText(range));
}

/** The front editor of the document, once it shows the claims wanted. */
const marked = (editor: vscode.TextEditor, ...wanted: string[]) =>
  until(`marks: ${wanted.join(' | ')}`, () => claimed(editor).join() === wanted.join());

const problems = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map(({ code }) => code);

const edit = (editor: vscode.TextEditor, at: string, text: string) =>
  editor.edit((builder) => builder.replace(rangeOf(editor, at), text));

function rangeOf(editor: vscode.TextEditor, wanted: string): vscode.Range {
  const at = editor.document.getText().indexOf(wanted);
  ok(at >= 0, wanted);
  return new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + wanted.length));
}

describe('claims', () => {
  asAnnotator('claims');
  afterEach(closeAll);

  const claim = { speaker: 'Ada Oyelaran', type: 'commitment' };

  it('are tagged on the selection, and on the sentence at the cursor', async () => {
    const editor = await opened(canal);
    select(editor, ` ${words}. `);
    ok(await tag({ claim }));
    const text = await read(sidecarOf(editor));
    match(text, /quote: "?the canal will open in May\."?\n/);
    match(text, /speaker: "?Ada Oyelaran/);
    match(text, /by: aida/);
    const at = rangeOf(editor, 'double').start;
    editor.selection = new vscode.Selection(at, at);
    ok(await tag({ claim }));
    await marked(editor, `${words}.`, 'The port will double its capacity by 2031.');
  });

  it('are tagged by arguments alone, which are checked', async () => {
    const { document } = await opened(canal);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };
    equal(await tag({ uri: document.uri.toString(), range, claim: { speaker: 7 } }), undefined);
    equal(await tag({ uri: document.uri.toString(), range, claim: { id: 'c0000' } }), undefined);
    equal(await tag({ uri: document.uri.toString(), range: { start: { line: -1 } }, claim }), undefined);
    equal(await exists(inWorkspace(`claims/d${count}.txt.claims.yaml`)), false);
    match(String(await tag({ uri: document.uri.toString(), range, claim })), /^c[0-9a-z]{8}$/);
  });

  it('stay on their words when the text above is edited, saved and opened again', async () => {
    const editor = await opened(canal);
    select(editor, words);
    await tag({ claim });
    await edit(editor, 'Canal opens', 'The great canal opens at last\n\nBy our correspondent');
    deepEqual(claimed(editor), [words]);
    await editor.document.save();
    await marked(editor, words);
    const uri = editor.document.uri;
    await closeAll();
    const again = await open(uri);
    await marked(again, words);
    deepEqual(problems(uri), []);
  });

  it('undo restores the claims file to the byte: none, closed, open, and open with unsaved changes', async () => {
    const editor = await opened(canal);
    const sidecar = sidecarOf(editor);
    select(editor, words);
    await tag({ claim });
    const one = await read(sidecar);
    await undo();
    equal(await exists(sidecar), false);
    await redo();
    equal(await read(sidecar), one);

    const styled = `# mine\n${one.replace('glossator: 1', 'glossator:   1 # kept')}\n`;
    await vscode.workspace.fs.writeFile(
      sidecar,
      new TextEncoder().encode(`\uFEFF${styled.replaceAll('\n', '\r\n')}`),
    );
    const before = await read(sidecar);
    select(editor, 'The ministry confirmed it');
    ok(await tag({ claim }));
    ok((await read(sidecar)) !== before);
    await undo();
    equal(await read(sidecar), before);

    const side = await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
    const shownBefore = side.document.getText();
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    ok(await tag({ claim, uri: editor.document.uri, range: rangeOf(editor, 'She praised') }));
    equal(side.document.isDirty, false);
    ok(side.document.getText() !== shownBefore);
    await undo();
    equal(side.document.getText(), shownBefore);
    equal(await read(sidecar), before);

    const dirty = await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
    await dirty.edit((builder) => builder.insert(new vscode.Position(0, 0), '# not saved\n'));
    const unsaved = dirty.document.getText();
    ok(await tag({ claim, uri: editor.document.uri, range: rangeOf(editor, 'She praised') }));
    equal(dirty.document.isDirty, true);
    await undo();
    equal(dirty.document.getText(), unsaved);
    equal(dirty.document.isDirty, true);
    equal(await read(sidecar), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('undo leaves a claim alone that was changed since', async () => {
    const editor = await opened(canal);
    const sidecar = sidecarOf(editor);
    select(editor, words);
    await tag({ claim });
    const changed = (await read(sidecar)).replace('commitment', 'forecast');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(changed));
    await undo();
    equal(await read(sidecar), changed);
  });

  it('a claims file that can’t be read is never written to, and its problem stands at its line', async () => {
    const editor = await opened(canal);
    const sidecar = sidecarOf(editor);
    for (const broken of [
      'glossator: 1\nclaims:\n  c2222aaaa:\n    quote: "open\n',
      'glossator: 1\nclaims:\n<<<<<<< ours\n  c2222aaaa:\n    quote: a\n=======\n>>>>>>> theirs\n',
      new Uint8Array([0x67, 0x3a, 0x20, 0xff, 0xfe, 0x0a]),
    ]) {
      const bytes = typeof broken === 'string' ? new TextEncoder().encode(broken) : broken;
      await vscode.workspace.fs.writeFile(sidecar, bytes);
      const found = await until('a problem', () => vscode.languages.getDiagnostics(sidecar)[0]);
      if (typeof broken === 'string') ok(found.range.start.line >= 2, String(found.range.start.line));
      select(editor, words);
      equal(await tag({ claim }), undefined);
      deepEqual([...(await vscode.workspace.fs.readFile(sidecar))], [...bytes]);
      await vscode.workspace.fs.delete(sidecar);
      await until('no problem', () => vscode.languages.getDiagnostics(sidecar).length === 0);
    }
  });

  it('follow what others write into the claims file, and into the document', async () => {
    const editor = await opened(canal);
    const { uri } = editor.document;
    select(editor, words);
    await tag({ claim });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`New lead.\n\n${canal}`));
    await until('the new text', () => editor.document.getText().startsWith('New lead'));
    await marked(editor, words);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('All is gone.\n'));
    await until('an orphan', () => problems(uri).includes('claim-orphaned'));
    deepEqual(claimed(editor), []);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(canal));
    await marked(editor, words);
    deepEqual(problems(uri), []);
    await vscode.workspace.fs.delete(sidecarOf(editor));
    await marked(editor);
  });

  it('stand right in a document with CRLF and a byte order mark', async () => {
    const editor = await opened(`\uFEFF${canal.replaceAll('\n', '\r\n')}`);
    select(editor, 'The port will double');
    await tag({ claim });
    const { start } = /at: \{ ?start: (?<start>\d+)/.exec(await read(sidecarOf(editor)))!.groups!;
    equal(Number(start), canal.indexOf('The port'));
    await marked(editor, 'The port will double');
  });

  it('whose words were edited ask for a decision, and take it', async () => {
    const editor = await opened(canal);
    const { uri } = editor.document;
    select(editor, 'The port will double its capacity by 2031.');
    await tag({ claim });
    await edit(editor, 'its capacity', 'its annual capacity');
    await editor.document.save();
    await until('a problem', () => problems(uri).length === 1);
    const before = await read(sidecarOf(editor));
    const range = vscode.languages.getDiagnostics(uri)[0]!.range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    equal(await read(sidecarOf(editor)), before);
    const { command } = actions.find(({ command: c }) => c?.command === 'glossator.anchorClaim')!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    match(await read(sidecarOf(editor)), /its annual capacity/);
    await until('no problem', () => problems(uri).length === 0);
    await undo();
    equal(await read(sidecarOf(editor)), before);
  });

  it('put on other words, a claim states their figures, and is reviewed no longer', async () => {
    const editor = await opened(
      'The canal will cost about 3 billion yen.\n\nIt will cost over 4 billion yen.\n',
    );
    select(editor, 'The canal will cost about 3 billion yen');
    const id = await tag({ claim });
    match(await read(sidecarOf(editor)), /value: "3000000000", unit: JPY, qualifier: about/);
    await vscode.commands.executeCommand('glossator.editClaim', id, { status: 'reviewed' });
    const before = await read(sidecarOf(editor));
    match(before, /status: reviewed\n {4}reviewed: \{by: aida/);
    await vscode.commands.executeCommand(
      'glossator.anchorClaim',
      id,
      select(editor, 'It will cost over 4 billion yen'),
    );
    const now = await read(sidecarOf(editor));
    match(now, /figures:\n {6}- \{value: "4000000000", unit: JPY, qualifier: over\}\n/);
    match(now, /status: draft\n(?! {4}reviewed)/);
    await undo();
    equal(await read(sidecarOf(editor)), before);
  });

  it('a place that is torn off and brought back is found again', async () => {
    const editor = await opened(canal);
    select(editor, words);
    await tag({ claim });
    const line = editor.document.lineAt(2).rangeIncludingLineBreak;
    const cut = editor.document.getText(line);
    await editor.edit((builder) => builder.delete(line));
    await until('a problem', () => problems(editor.document.uri).length === 1);
    deepEqual(claimed(editor), []);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), cut));
    await marked(editor, words);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('go to one’s own file by the setting, and leave other people’s files alone', async () => {
    const setting = vscode.workspace.getConfiguration('glossator');
    const editor = await opened(canal);
    await vscode.workspace.fs.writeFile(
      sidecarOf(editor, 'marat'),
      new TextEncoder().encode('glossator: 1\nclaims:\n  c7777zzzz:\n    quote: She praised the crews\n'),
    );
    const others = await read(sidecarOf(editor, 'marat'));
    await marked(editor, 'She praised the crews');
    // somebody has an own file already, so “auto” makes one for me too
    await setting.update('sidecar', 'auto', vscode.ConfigurationTarget.Global);
    select(editor, words);
    ok(await tag({ claim }));
    match(await read(sidecarOf(editor, 'aida')), /by: aida/);
    equal(await exists(sidecarOf(editor)), false);
    await vscode.commands.executeCommand('glossator.deleteClaim', 'c7777zzzz');
    equal(await read(sidecarOf(editor, 'marat')), others);
    await marked(editor, words, 'She praised the crews');

    await setting.update('show', 'mine', vscode.ConfigurationTarget.Global);
    await marked(editor, words);
    await setting.update('show', undefined, vscode.ConfigurationTarget.Global);
    await marked(editor, words, 'She praised the crews');
    await setting.update('sidecar', 'shared', vscode.ConfigurationTarget.Global);
  });

  it('that could be in several places are never marked; a quick fix offers the places', async () => {
    const twice = 'The gate was shut. Nobody spoke.\n\nThe gate was shut. Nobody spoke.\n';
    const editor = await opened(twice);
    const { uri } = editor.document;
    const source = 'glossator: 1\nclaims:\n  c7777zzzz:\n    quote: The gate was shut.\n';
    await vscode.workspace.fs.writeFile(sidecarOf(editor), new TextEncoder().encode(source));
    await until('a problem', () => problems(uri).includes('claim-ambiguous'));
    deepEqual(claimed(editor), []);
    const range = vscode.languages.getDiagnostics(uri)[0]!.range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const places = actions.filter(({ command }) => command?.command === 'glossator.anchorClaim');
    equal(places.length, 2);
    const { command } = places.find(({ title }) => title.includes('3'))!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    await marked(editor, 'The gate was shut.');
    equal(inspection().drawnClaims(editor).certain[0]!.start.line, 2);
    deepEqual(problems(uri), []);
  });

  it('are gone to one after the other, and deleted where the cursor is', async () => {
    const editor = await opened(canal);
    for (const part of ['She praised the crews', words]) {
      select(editor, part);
      await tag({ claim });
    }
    await marked(editor, words, 'She praised the crews');
    const visited: string[] = [];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const way of ['next', 'next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`glossator.${way}Claim`);
      visited.push(editor.document.getText(editor.selection));
    }
    deepEqual(visited, [words, 'She praised the crews', words, 'She praised the crews']);
    await vscode.commands.executeCommand('glossator.deleteClaim');
    await marked(editor, words);
    await undo();
    await marked(editor, words, 'She praised the crews');
  });

  it('show who said what on hover, with nothing of a file taken for markup', async () => {
    const editor = await opened(canal);
    select(editor, words);
    await tag({ claim: { ...claim, note: '[x](command:glossator.deleteClaim) <img src=x> **b**' } });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      rangeOf(editor, 'canal will').start,
    );
    const cards = hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map(({ value }) => value);
    const card = cards.find((value) => value.includes('commitment'))!;
    match(card, /Ada Oyelaran/);
    ok(!card.includes('[x](') && !card.includes('<img') && !card.includes('**b**'), card);
  });

  it('the dialogue: Escape at any step leaves nothing, Enter three times takes the suggestion', async function () {
    if (!inBrowser()) this.skip();
    const editor = await openToType(await write(`claims/d${++count}.txt`, canal));
    const rows = () => shownInQuestion('.quick-input-list-row');
    for (let enters = 0; enters < 3; enters++) {
      select(editor, words);
      const tagged = tag();
      for (let i = 0; i < enters; i++) {
        await until('a question', async () => (await rows()).length > 0);
        await sleep(200);
        await press('Enter');
      }
      await sleep(300);
      await press('Escape');
      equal(await tagged, undefined);
      equal(await exists(sidecarOf(editor)), false);
    }
    select(editor, words);
    const tagged = tag();
    for (let i = 0; i < 3; i++) {
      await sleep(300);
      await press('Enter');
    }
    ok(await tagged);
    match(await read(sidecarOf(editor)), /type: /);
  });
});

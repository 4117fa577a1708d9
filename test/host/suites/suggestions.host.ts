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
  shown,
  until,
  write,
} from '../support';

const safe = 'President Ada Oyelaran said that the bridge over the Sarysu is safe';
const build = 'Minister Lena Brandt said that her ministry is ready to invest $40 million in the port';
const text = `Notes of the day\n\n${safe}.\n\n${build}.\n\nThe weather stayed fine.\n`;

const run = (command: string, ...given: unknown[]) => vscode.commands.executeCommand(command, ...given);
const configuration = () => vscode.workspace.getConfiguration('glossator');

let count = 0;
const opened = async (content = text) => open(await write(`suggestions/d${++count}.txt`, content));
const sidecarOf = ({ document }: vscode.TextEditor) =>
  document.uri.with({ path: `${document.uri.path}.claims.yaml` });

const words = (editor: vscode.TextEditor) =>
  inspection()
    .drawnSuggestions(editor)
    .all.map((range) => editor.document.getText(range).replace(/\.$/, ''));
const current = (editor: vscode.TextEditor) =>
  inspection()
    .drawnSuggestions(editor)
    .current.map((range) => editor.document.getText(range).replace(/\.$/, ''));
const shownAre = (editor: vscode.TextEditor, ...wanted: string[]) =>
  until(`suggestions: ${wanted.join(' | ')}`, () => words(editor).join(' | ') === wanted.join(' | ')).catch(
    () => deepEqual(words(editor), wanted),
  );
const isCurrent = (editor: vscode.TextEditor, wanted: string) =>
  until(`current: ${wanted}`, () => current(editor).join() === wanted);

function goTo(editor: vscode.TextEditor, wanted: string): void {
  const { start } = select(editor, wanted);
  editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2));
}

describe('suggestions', () => {
  asAnnotator('suggestions');
  afterEach(async () => {
    for (const name of ['highlight.enabled', 'highlight.kinds'])
      await configuration().update(name, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('are stepped through, round the end, and back', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    for (const [command, wanted] of [
      ['next', safe],
      ['next', build],
      ['next', safe],
      ['previous', build],
      ['previous', safe],
    ] as const) {
      await run(`glossator.${command}Suggestion`);
      equal(editor.document.getText(editor.selection).replace(/\.$/, ''), wanted);
      await isCurrent(editor, wanted);
    }
  });

  it('become claims with what the text says of them, and come back when that is undone', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    goTo(editor, 'ready to invest');
    ok(await run('glossator.acceptSuggestion'));
    await shownAre(editor, safe);
    const yaml = await read(sidecarOf(editor));
    match(
      yaml,
      /quote: "?Minister Lena Brandt said that her ministry is ready to invest \$40 million in the port/,
    );
    match(yaml, /speaker: "?Lena Brandt/);
    match(yaml, /type: commitment/);
    match(yaml, /value: "40000000", unit: USD/);
    match(yaml, /by: aida/);
    await run('glossator.undoClaim');
    await shownAre(editor, safe, build);
    equal(await exists(sidecarOf(editor)), false);
  });

  it('once dismissed don’t come back, also after edits elsewhere and when opened again; undo brings them back', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    goTo(editor, 'the bridge');
    match(String(await run('glossator.dismissSuggestion')), /^d[0-9a-z]{8}$/);
    await shownAre(editor, build);
    match(
      await read(sidecarOf(editor)),
      /dismissed:\n {2}d[0-9a-z]{8}: .*the bridge over the Sarysu is safe\..*by: aida/,
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By our own correspondent.\n'));
    await editor.document.save();
    await until(
      'read again',
      async () => (await inspection().recognised(editor.document.uri))?.version === editor.document.version,
    );
    await shownAre(editor, build);
    const { uri } = editor.document;
    await closeAll();
    const again = await open(uri);
    await shownAre(again, build);
    await run('glossator.undoClaim');
    await shownAre(again, safe, build);
    await run('glossator.redoClaim');
    await shownAre(again, build);
  });

  it('don’t stand where a claim is', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    select(editor, 'the Sarysu is safe');
    await run('glossator.tagClaim', { claim: { type: 'appraisal' } });
    await shownAre(editor, build);
  });

  it('don’t stand where the claim is in a conflict that git left', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    const claim = (type: string) =>
      `  c1aaaa:\n    quote: the bridge over the Sarysu is safe\n    type: ${type}\n`;
    await write(
      sidecarOf(editor),
      `glossator: 1\nclaims:\n<<<<<<< HEAD\n${claim('appraisal')}=======\n${claim('forecast')}>>>>>>> marat\n`,
    );
    await shownAre(editor, build);
    await write(sidecarOf(editor), 'glossator: 1\n');
    await shownAre(editor, safe, build);
  });

  it('go with the highlights, and by themselves', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    await run('glossator.toggleHighlights');
    await shownAre(editor);
    await run('glossator.toggleHighlights');
    await shownAre(editor, safe, build);
    await run('glossator.toggleHighlights', 'statement');
    await shownAre(editor);
    goTo(editor, 'ready to invest');
    equal(await run('glossator.acceptSuggestion'), undefined);
    equal(await run('glossator.dismissSuggestion'), undefined);
    equal(await exists(sidecarOf(editor)), false);
  });

  it('have a card that says who, what, which type and why, and actions', async () => {
    const editor = await opened();
    await shownAre(editor, safe, build);
    goTo(editor, 'ready to invest');
    await isCurrent(editor, build);
    const { document, selection } = editor;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    const cards = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n')
      .replaceAll('&nbsp;', ' ');
    match(
      cards,
      /\*\*Lena Brandt\*\*[^]*commitment[^]*ready to[^]*command:glossator\.acceptSuggestion[^]*command:glossator\.dismissSuggestion/,
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
    );
    const accept = actions.find(({ command }) => command?.command === 'glossator.acceptSuggestion');
    ok(accept?.command);
    ok(actions.some(({ command }) => command?.command === 'glossator.dismissSuggestion'));
    equal(await run('glossator.dismissSuggestion', document.uri.toString(), 3, 9), undefined);
    ok(await run('glossator.acceptSuggestion', ...(accept.command.arguments ?? [])));
    await shownAre(editor, safe);
  });

  it('answer to their keys only where the cursor is in one', async function () {
    if (!inBrowser()) this.skip();
    const editor = await openToType(await write(`suggestions/keys.txt`, text));
    await shownAre(editor, safe, build);
    goTo(editor, 'weather');
    await press('Control+Alt+Enter');
    await press('Control+K');
    await press('Delete');
    await press('Alt+.');
    await isCurrent(editor, safe);
    equal(editor.document.getText(), text);
    equal(await exists(sidecarOf(editor)), false);
    await press('Control+K');
    await press('Delete');
    await shownAre(editor, build);
    await press('Alt+.');
    await isCurrent(editor, build);
    await press('Control+Alt+Enter');
    await shownAre(editor);
    equal(editor.document.getText(), text);
    const yaml = await read(sidecarOf(editor));
    match(yaml, /^dismissed:\n {2}d/m);
    match(yaml, /^claims:\n {2}c/m);
  });
});

describe('claims by a leader', () => {
  afterEach(closeAll);

  it('are counted on the card and listed', async () => {
    const dossier = await write(
      'dossier/by.yaml',
      'leaders:\n  brandt-lena:\n    name: Lena Brandt\n    names: {en: [Lena Brandt]}\n',
    );
    await write('suggestions/other.txt', text);
    for (const [name, id] of [
      ['other', 'c0000aaaa'],
      ['here', 'c0000bbbb'],
    ])
      await write(
        `suggestions/${name}.txt.claims.yaml`,
        `glossator: 1\nclaims:\n  ${id}:\n    quote: "${build}"\n    speaker: brandt-lena\n`,
      );
    const editor = await open(await write('suggestions/here.txt', text));
    await until('the leader', async () => {
      const read = await inspection().recognised(editor.document.uri);
      return read?.status === 'read' && read.recognition.mentions.some(({ id }) => id === 'brandt-lena');
    });
    goTo(editor, 'Lena Brandt');
    const card = async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        editor.selection.active,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
    };
    await until('the card', async () => /Claims.* 1 here · 1 elsewhere/.test(await card()));
    match(await card(), /command:glossator\.showClaims\?%5B%22brandt-lena%22%5D/);
    await run('glossator.showClaims', 'brandt-lena');
    if (inBrowser()) {
      const listed = await until('the list', async () => {
        const rows = await shown('.reference-zone-widget .ref-tree .monaco-list-row');
        return rows.length >= 3 ? rows.join() : undefined;
      });
      match(listed, /here\.txt/);
      match(listed, /other\.txt/);
    }
    await vscode.workspace.fs.delete(dossier);
    await vscode.workspace.fs.delete(inWorkspace('suggestions'), { recursive: true });
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { asAnnotator, closeAll, extensionId, open, select, until, write } from '../support';

const inspect = () => vscode.extensions.getExtension<Inspection>(extensionId)!.exports;
const drawn = (editor: vscode.TextEditor) => inspect().drawnClaims(editor).certain;
const settled = (editor: vscode.TextEditor) => until('the claims', () => drawn(editor).length > 0, 60_000);

describe('very many claims', () => {
  asAnnotator('many');
  afterEach(closeAll);

  it('10,000 on a document of 1 MB are marked round the visible lines, and can be worked on', async () => {
    const sentences = Array.from(
      { length: 10_000 },
      (_, i) =>
        `The council of district ${i} said in its report that ${i * 7 + 3} lanterns stand along the river.`,
    );
    const claims = sentences.map(
      (quote, i) => `  c${i}many:\n    quote: "${quote}"\n${i % 10 === 0 ? '    note: "one of ten"\n' : ''}`,
    );
    await write('many/a.txt', `${sentences.join('\n')}\n`);
    await write('many/a.txt.claims.yaml', `glossator: 1\nclaims:\n${claims.join('')}`);
    const editor = await open('many/a.txt');
    await settled(editor);
    const threads = () => inspect().threads(editor.document.uri);
    await until('threads', () => threads().length > 0, 60_000);
    ok(drawn(editor).length < 3_000, `${drawn(editor).length} drawn`);
    ok(threads().length < 300, `${threads().length} threads`);

    // what was typed above moves all of them
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'News.\n\n'));
    editor.revealRange(new vscode.Range(10_001, 0, 10_001, 0));
    const last = await until('the last claim', () =>
      drawn(editor).find(({ start }) => start.line === 10_001),
    );
    equal(editor.document.getText(last), sentences.at(-1));
    await until(
      'its threads',
      () => threads().some(({ range }) => range && range.start.line > 9_900),
      60_000,
    );

    select(editor, 'stand along');
    const id = await vscode.commands.executeCommand<string>('glossator.tagClaim', {
      claim: { type: 'forecast' },
    });
    ok(id);
    await vscode.commands.executeCommand('glossator.undoClaim');
  });

  it('thousands on the same words are one mark and some cards', async () => {
    const claims = Array.from({ length: 5_000 }, (_, i) => `  c${i}same:\n    quote: "It rained all day."\n`);
    await write('many/b.txt', 'It rained all day. The mayor said that the bridge stays closed.\n');
    await write('many/b.txt.claims.yaml', `glossator: 1\nclaims:\n${claims.join('')}`);
    const editor = await open('many/b.txt');
    await settled(editor);
    deepEqual(
      drawn(editor).map((range) => editor.document.getText(range)),
      ['It rained all day.'],
    );
    const at = [editor.document.uri, new vscode.Position(0, 4)] as const;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', ...at);
    const cards = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    ok(cards.length <= 21, `${cards.length} cards`);
    ok(cards.some(({ value }) => value.includes('4980')));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      at[0],
      new vscode.Range(at[1], at[1]),
    );
    ok(actions.length < 200, `${actions.length} actions`);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      at[0],
    );
    ok(symbols.length < 3_100, `${symbols.length} symbols`);
  });
});

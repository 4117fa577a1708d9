import { deepEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { closeAll, extensionId, open, print, until, write } from '../support';

const api = async () => (await vscode.extensions.getExtension<Inspection>(extensionId)!.activate())!;

const paragraph = (i: number) =>
  `Paragraph ${i}: Vera Orlova said that the bridge would cost $${(i % 90) + 2} million. The council voted for it.`;

/** What is drawn of one kind, and the words that the marks stand on. */
async function drawn(editor: vscode.TextEditor, kind: 'leader' | 'figure') {
  return ((await api()).drawn(editor).get(kind) ?? []).map((range) => ({
    line: range.start.line,
    words: editor.document.getText(range),
  }));
}

describe('typing in a long document', () => {
  after(closeAll);

  it('is read to the end though its claims file changes meanwhile', async () => {
    const text = Array.from({ length: 8_000 }, (_, i) => paragraph(i)).join('\n\n');
    const { document } = await open(await write('typing/renewed.txt', text));
    const sidecar = 'typing/renewed.txt.claims.yaml';
    let isRead = false;
    const asked = (await api()).recognised(document.uri).finally(() => (isRead = true));
    for (let i = 0; i < 5 && !isRead; i++) {
      await write(sidecar, `glossator: 1\ndocument: {date: 2024-05-0${i + 1}}\n`);
      await new Promise((done) => setTimeout(done, 200));
    }
    const known = await asked;
    ok(known?.status === 'read');
    ok(known.recognition.mentions.length > 8_000);
  });

  it('keeps marks and suggestions on their words', async () => {
    const count = 11_000;
    const text = Array.from({ length: count }, (_, i) => paragraph(i)).join('\n\n');
    const editor = await open(await write('typing/long.txt', text));
    const { document } = editor;
    ok(document.getText().length > 1_000_000);
    const line = count;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    const isDrawn = (at: number, words: string) => async () =>
      (await drawn(editor, 'figure')).some((one) => one.line === at && one.words === words);
    await until('figures in the middle', isDrawn(line, `$${((line / 2) % 90) + 2} million`), 60_000);

    const edit = (change: (edit: vscode.TextEditorEdit) => void) => editor.edit(change);
    await edit((e) => e.insert(new vscode.Position(line, 0), 'He paid $1,234. '));
    await edit((e) => e.insert(new vscode.Position(line, 0), '\n\n'));
    await edit((e) => e.insert(new vscode.Position(0, 0), 'A line above for $7.\n'));
    const began = performance.now();
    await until('the new figure, moved down', isDrawn(line + 3, '$1,234'));
    print(`    marks followed in ${(performance.now() - began).toFixed(0)} ms`);
    // several places at once, line breaks among them
    await edit((e) => {
      e.delete(new vscode.Range(line - 40, 0, line - 20, 0));
      e.replace(new vscode.Range(line + 5, 0, line + 5, 9), 'Clause');
      e.insert(new vscode.Position(line + 1, 0), 'One more for $55,555.\n');
    });
    await until('after several edits at once', isDrawn(line - 16, '$1,234'));
    await vscode.commands.executeCommand('undo');
    await until('after undo', isDrawn(line + 3, '$1,234'));

    const known = await (await api()).recognised(document.uri);
    ok(known?.status === 'read' && known.version === document.version);
    const now = document.getText();
    deepEqual(
      known.recognition.mentions.filter((m) => now.slice(m.start, m.end) !== m.text),
      [],
    );
    // a fresh reading of the same text says the same
    const other = await open(await write('typing/fresh.txt', now));
    const fresh = await (await api()).recognised(other.document.uri);
    ok(fresh?.status === 'read');
    deepEqual(known.recognition.mentions, fresh.recognition.mentions);
    deepEqual(known.recognition.statements, fresh.recognition.statements);
  });

  it('follows a change of line breaks', async () => {
    const editor = await open(await write('typing/breaks.txt', 'One.\nTwo.\nIt cost $5 million.\n'));
    const isThere = async () => (await drawn(editor, 'figure')).some(({ words }) => words === '$5 million');
    await until('drawn', isThere);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Zero for $9 million.\n'));
    await until('both', async () => {
      const figures = await drawn(editor, 'figure');
      return figures.map(({ words }) => words).join() === '$9 million,$5 million';
    });
  });
});

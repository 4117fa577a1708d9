import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { closeAll, extensionId, inWorkspace, open, print, until, write } from '../support';

const api = async () => (await vscode.extensions.getExtension<Inspection>(extensionId)!.activate())!;
const folder = 'reading';
const sentence = 'President Vera Orlova pledged $5 million for the River Pact on 3 May 2024.';

/** What is drawn of one kind in an editor, as words. */
async function drawn(editor: vscode.TextEditor, kind: 'leader' | 'figure' | 'initiative'): Promise<string[]> {
  const ranges = (await api()).drawn(editor).get(kind) ?? [];
  return ranges.map((range) => editor.document.getText(range));
}

const drawnSoon = (editor: vscode.TextEditor, kind: 'leader' | 'figure' | 'initiative', words: string) =>
  until(`${words} drawn as ${kind}`, async () => (await drawn(editor, kind)).includes(words));

const configuration = () => vscode.workspace.getConfiguration('glossator');

describe('reading', () => {
  afterEach(async () => {
    await configuration().update('highlight.enabled', undefined, vscode.ConfigurationTarget.Global);
    await configuration().update('highlight.kinds', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('registers every command that package.json declares', async () => {
    const { packageJSON } = vscode.extensions.getExtension(extensionId)! as {
      packageJSON: { contributes: { commands: { command: string }[] } };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = packageJSON.contributes.commands.filter(({ command }) => !registered.has(command));
    deepEqual(missing, []);
  });

  it('starts', async () => print(`    started in ${(await api()).startedIn.toFixed(1)} ms`));

  it('finds that a folder with a dossier is ours', async () => {
    equal((await (await api()).roots()).length, 1);
  });

  it('marks figures, and follows edits', async () => {
    const editor = await open(await write(`${folder}/plain.txt`, sentence));
    await drawnSoon(editor, 'figure', '$5 million');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Notes of $7 million.\n'));
    await drawnSoon(editor, 'figure', '$7 million');
    await drawnSoon(editor, 'figure', '$5 million');
  });

  for (const [name, bytes] of [
    ['CRLF', new TextEncoder().encode(`First line.\r\n\r\n${sentence}\r\n`)],
    ['a byte order mark', new TextEncoder().encode(`\uFEFF${sentence}\n`)],
    ['mixed line breaks', new TextEncoder().encode(`One.\r\nTwo.\nThree.\r\n${sentence}\n`)],
    [
      'invalid UTF-8',
      Uint8Array.from([
        ...new TextEncoder().encode('Caf'),
        0xe9,
        0x0a,
        ...new TextEncoder().encode(sentence),
      ]),
    ],
  ] as const) {
    it(`shifts nothing by ${name}`, async () => {
      const editor = await open(await write(`${folder}/${name.replaceAll(' ', '-')}.txt`, bytes));
      await drawnSoon(editor, 'figure', '$5 million');
    });
  }

  it('leaves binary content alone', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 32);
    const uri = await write(`${folder}/binary.txt`, bytes);
    let document: vscode.TextDocument;
    try {
      document = await vscode.workspace.openTextDocument(uri);
    } catch {
      return; // the editor itself refuses it: nothing to leave alone
    }
    equal((await (await api()).recognised(document.uri))?.status, 'binary');
  });

  it('says that a document of 10 MB is too large, and lets go of it at once', async () => {
    const uri = await write(`${folder}/large.txt`, `${sentence}\n`.repeat(140_000));
    const editor = await open(uri);
    equal((await (await api()).recognised(uri))?.status, 'too-large');
    deepEqual(await drawn(editor, 'figure'), []);
  });

  it('reads a document of 1 MB in slices, with the editor alive', async () => {
    const uri = await write(
      `${folder}/long.txt`,
      Array.from({ length: 13_000 }, (_, i) => `${i}. ${sentence}\n\n`).join(''),
    );
    await vscode.workspace.openTextDocument(uri);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    equal((await (await api()).recognised(uri))?.status, 'read');
    clearInterval(timer);
    ok(ticks > 0, 'nothing else had a turn');
  });

  it('marks both panes of a split editor', async () => {
    const left = await open(await write(`${folder}/split.txt`, sentence));
    const right = await vscode.window.showTextDocument(left.document, vscode.ViewColumn.Beside);
    await drawnSoon(right, 'figure', '$5 million');
    const panes = vscode.window.visibleTextEditors.filter((e) => e.document === left.document);
    equal(panes.length, 2);
    for (const pane of panes) await drawnSoon(pane, 'figure', '$5 million');
  });

  it('turns highlights off and on, as a whole and by kind', async () => {
    const editor = await open(await write(`${folder}/toggle.txt`, sentence));
    await drawnSoon(editor, 'figure', '$5 million');
    await vscode.commands.executeCommand('glossator.toggleHighlights', 'figure');
    await until('no figures', async () => (await drawn(editor, 'figure')).length === 0);
    equal(configuration().get<Record<string, boolean>>('highlight.kinds')?.['figure'], false);
    await vscode.commands.executeCommand('glossator.toggleHighlights', 'figure');
    await drawnSoon(editor, 'figure', '$5 million');
    await vscode.commands.executeCommand('glossator.toggleHighlights');
    await until('nothing', async () => (await api()).drawn(editor).size === 0);
  });

  it('marks both sides of a comparison', async () => {
    const editor = await open(await write(`${folder}/compared.txt`, sentence));
    const provider = vscode.workspace.registerTextDocumentContentProvider('glossator-earlier', {
      provideTextDocumentContent: () => sentence.replace('$5', '$4'),
    });
    const earlier = editor.document.uri.with({ scheme: 'glossator-earlier' });
    await vscode.commands.executeCommand('vscode.diff', earlier, editor.document.uri, 'compared');
    const side = await until('the earlier side', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === earlier.scheme),
    );
    await drawnSoon(side, 'figure', '$4 million');
    provider.dispose();
  });

  it('reads untitled documents', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: sentence });
    const editor = await vscode.window.showTextDocument(document);
    await drawnSoon(editor, 'figure', '$5 million');
  });

  it('stops and starts on command', async () => {
    const editor = await open(await write(`${folder}/stop.txt`, sentence));
    await drawnSoon(editor, 'figure', '$5 million');
    await vscode.commands.executeCommand('glossator.leaveFolder', editor.document.uri);
    await until('nothing drawn', async () => (await api()).drawn(editor).size === 0);
    await vscode.commands.executeCommand('glossator.useFolder', editor.document.uri);
    await drawnSoon(editor, 'figure', '$5 million');
  });
});

describe('entries', () => {
  const dossier = 'dossier/reading.yaml';
  const entries = `leaders:
  orlova-vera:
    name: Vera Orlova
    names: {en: [Vera Orlova]}
    offices: [{title: President of Riverland, from: 2020-01-01}]
initiatives:
  river-pact: {name: River Pact, type: agreement, names: {en: [River Pact]}}
`;
  before(() => write(dossier, entries));
  after(async () => {
    await vscode.workspace.fs.delete(inWorkspace(dossier));
    await closeAll();
  });
  afterEach(closeAll);

  const read = async (): Promise<vscode.TextEditor> => {
    const editor = await open(await write(`${folder}/entries.txt`, sentence));
    // a dossier that is new on the disk is noticed by the file watcher, which is slow on a busy machine
    await until(
      'the entry in the document',
      async () => {
        const known = await (await api()).recognised(editor.document.uri);
        return known?.status === 'read' && known.recognition.mentions.some(({ id }) => id === 'orlova-vera');
      },
      30_000,
    );
    await drawnSoon(editor, 'leader', 'Vera Orlova');
    await drawnSoon(editor, 'initiative', 'River Pact');
    return editor;
  };
  const at = (editor: vscode.TextEditor, words: string) =>
    editor.document.positionAt(editor.document.getText().indexOf(words) + 1);

  it('of the dossier are found in documents', async () => {
    await read();
  });

  for (const [words, expected] of [
    ['Vera Orlova', /\*\*Vera Orlova\*\*[^]*President of Riverland[^]*command:glossator\.openEntry/],
    ['$5 million', /5,000,000 USD/],
    ['River Pact', /\*\*River Pact\*\*[^]*agreement/],
  ] as const) {
    it(`show a card: ${words}`, async () => {
      const editor = await read();
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at(editor, words),
      );
      const text = hovers
        .flatMap((hover) => hover.contents.map((content) => (content as vscode.MarkdownString).value))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
      ok(expected.test(text), text);
    });
  }

  const outlined = async (editor: vscode.TextEditor) => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    return (symbols ?? []).flatMap((group) => group.children.map((child) => child.name));
  };

  it('stand in the outline', async () => {
    const editor = await read();
    // the editor gives nothing while a provider is renewed
    const names = await until('the outline', async () => {
      const all = await outlined(editor);
      return all.length > 0 ? all : undefined;
    });
    for (const name of ['Vera Orlova', '$5 million', 'River Pact']) ok(names.includes(name), names.join());
  });

  it('new to the dossier come into an outline that is shown', async () => {
    const editor = await read();
    await until('the outline', async () => (await outlined(editor)).includes('River Pact'));
    const more = 'dossier/more.yaml';
    await write(
      more,
      'initiatives:\n  third-day: {name: The Third, type: forum, names: {en: [3 May 2024]}}\n',
    );
    await until('the new entry in it', async () => (await outlined(editor)).includes('The Third'));
    await vscode.workspace.fs.delete(inWorkspace(more));
    await until('the old outline', async () => !(await outlined(editor)).includes('The Third'));
  });

  it('are gone to, there and back', async () => {
    const editor = await read();
    const closed = await write(`${folder}/closed.txt`, `Nobody opens this.\n${sentence}`);
    const [entry] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      at(editor, 'Vera'),
    );
    equal(entry?.uri.path, inWorkspace(dossier).path);
    equal(entry.range.start.line, 1);
    const file = await vscode.workspace.openTextDocument(entry.uri);
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      file.uri,
      entry.range.start.translate(0, 1),
    );
    ok(mentions.some(({ uri }) => uri.toString() === editor.document.uri.toString()));
    const elsewhere = mentions.find(({ uri }) => uri.toString() === closed.toString());
    deepEqual(elsewhere?.range, new vscode.Range(1, 10, 1, 21));
  });

  it('in a malformed file give a problem at its line, and the rest keeps working', async () => {
    const editor = await read();
    const broken = await write('dossier/broken.yaml', 'leaders:\n  petrov-ivan:\n    name: "Ivan\n');
    const problem = await until('a problem', () => vscode.languages.getDiagnostics(broken)[0]);
    ok(problem.range.start.line >= 1 && problem.range.start.line <= 3, String(problem.range.start.line));
    await drawnSoon(editor, 'leader', 'Vera Orlova');
    await vscode.workspace.fs.delete(broken);
    await until('no problem', () => vscode.languages.getDiagnostics(broken).length === 0);
  });

  it('in a file that is not UTF-8 give a problem', async () => {
    const uri = await write('dossier/latin.yaml', Uint8Array.from([0x61, 0xe9, 0x0a]));
    await until('a problem', () => vscode.languages.getDiagnostics(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until('no problem', () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});

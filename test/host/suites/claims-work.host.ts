import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  click,
  closeAll,
  exists,
  extensionId,
  inBrowser,
  inspection,
  open,
  read,
  run,
  select,
  until,
  write,
} from '../support';

const text =
  'The ferry returns.\n\n“The ferry will sail in spring,” said Captain Lise Brandt, “and it will be free.”\n\n' +
  'Will the ferry sail? The ferry company says so. The ferryman does not.\n';

let count = 0;
const opened = async () => open(await write(`work/d${++count}.txt`, text));
const sidecarOf = (editor: vscode.TextEditor) =>
  editor.document.uri.with({ path: `${editor.document.uri.path}.claims.yaml` });

const marks = (editor: vscode.TextEditor) =>
  [...inspection().drawnClaims(editor).certain]
    .sort((a, b) => a.start.compareTo(b.start))
    .map((range) => editor.document.getText(range));

async function tagged(editor: vscode.TextEditor, words: string, claim: object = { type: 'forecast' }) {
  select(editor, words);
  const id = await run<string | undefined>('tagClaim', { claim });
  ok(id);
  await until('the mark', () => marks(editor).includes(words));
  return id;
}

describe('work on claims', () => {
  asAnnotator('work');
  afterEach(closeAll);

  it('comments, reviews, translates, links and duplicates; each is undone to the byte', async () => {
    const editor = await opened();
    const first = await tagged(editor, 'The ferry will sail in spring');
    const second = await tagged(editor, 'The ferry company says so', { type: 'statement' });
    const texts = [await read(sidecarOf(editor))];
    const step = async (wanted: RegExp, command: string, ...args: unknown[]) => {
      await run(command, ...args);
      const now = await read(sidecarOf(editor));
      match(now, wanted);
      texts.push(now);
    };
    await step(
      /comments:\n {6}k\w{8}: \{by: aida, at: .*, text: Is it so\}/,
      'commentClaim',
      first,
      'Is it so',
    );
    await step(/status: reviewed\n {4}reviewed: \{by: aida, at: 20/, 'editClaim', first, {
      status: 'reviewed',
    });
    await step(/translation: "?Паром/, 'editClaim', first, { translation: 'Паром пойдёт весной' });
    await step(new RegExp(`links: \\{${first}: contradicts\\}`), 'linkClaims', second, 'contradicts', first);
    await step(/(quote: "?The ferry will sail in spring[^]*){2}/, 'duplicateClaim', first);
    ok(!texts.at(-1)!.includes('Is it so", text') && texts.at(-1)!.split('Is it so').length === 2);
    for (const before of texts.slice(0, -1).reverse()) {
      await run('undoClaim');
      equal(await read(sidecarOf(editor)), before);
    }
    equal(await run('editClaim', first, { status: 5 }), undefined);
    equal(await read(sidecarOf(editor)), texts[0]);
  });

  it('a document is given its date from a card; what is no date is not taken', async () => {
    const editor = await open(await write(`work/d${++count}.txt`, 'Alibek Sarsenov spoke.\n'));
    const uri = editor.document.uri.toString();
    const cards = async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        new vscode.Position(0, 3),
      );
      return hovers.flatMap(({ contents }) => contents.map((c) => (c as vscode.MarkdownString).value)).join();
    };
    match(await cards(), /command:glossator\.setDate/);
    await run('setDate', uri, 'soon');
    equal(await exists(sidecarOf(editor)), false);
    await run('setDate', uri, '2026-03-14');
    match(await read(sidecarOf(editor)), /^document:\n {2}date: 2026-03-14$/m);
    await until('the date on the card', async () => /from its claims file|2026/.test(await cards()));
    ok(!(await cards()).includes('setDate'));
    await run('setDate', uri, '');
    ok(!(await read(sidecarOf(editor))).includes('2026'));
    await run('undoClaim');
    await run('undoClaim');
    equal(await exists(sidecarOf(editor)), false);
  });

  it('tags all passages with the same words, whole words only, and takes them back as one', async () => {
    const editor = await opened();
    select(editor, 'ferry');
    ok(await run('tagAllIdentical', { claim: { type: 'statement' } }));
    await until('four marks', () => marks(editor).join() === 'ferry,ferry,ferry,ferry');
    await run('undoClaim');
    await until('no marks', () => marks(editor).length === 0);
    await run('redoClaim');
    await until('four marks', () => marks(editor).length === 4);
  });

  it('tags no passage twice, also where the document was opened just now', async () => {
    const path = `work/d${++count}.txt`;
    const uri = await write(path, text);
    await write(
      `${path}.claims.yaml`,
      'glossator: 1\nclaims:\n  c0aaaaaaa:\n    quote: ferry\n    prefix: "The "\n    suffix: " returns. “The ferry will sail in"\n',
    );
    const editor = await open(uri);
    select(editor, 'ferry');
    ok(await run('tagAllIdentical', { claim: { type: 'statement' } }));
    equal((await read(sidecarOf(editor))).match(/quote: "?ferry"?\n/g)?.length, 4);
  });

  it('the button of a message takes back what that message announced, also when others came after', async function () {
    if (!inBrowser()) return this.skip();
    const editor = await opened();
    await vscode.commands.executeCommand('notifications.clearAll');
    const first = await tagged(editor, 'The ferry will sail in spring', { speaker: 'Ane Holt' });
    const second = await tagged(editor, 'and it will be free', { speaker: 'Bo Friis' });
    const held = async () => {
      const now = await read(sidecarOf(editor));
      return `${now.includes(first)},${now.includes(second)}`;
    };
    await vscode.commands.executeCommand('notifications.showList');
    await click('.notification-list-item:has-text("Ane Holt") a.monaco-button:has-text("Undo")');
    await until('the first gone', async () => (await held()) === 'false,true');
    await run('redoClaim');
    await until('both back', async () => (await held()) === 'true,true');
    await run('undoClaim');
    await run('undoClaim');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('copies a claim as a citation and as a link, and the link leads back', async () => {
    const editor = await opened();
    const id = await tagged(editor, 'The ferry company says so', { speaker: 'Lise *Brandt*' });
    await run('copyMarkdown', id);
    const citation = await vscode.env.clipboard.readText();
    match(citation, /^> The ferry company says so\n>\n> — Lise \\\*Brandt\\\*, d\d+\.txt, \[line 5\]\(/);
    await run('copyLink', id);
    const link = vscode.Uri.parse(await vscode.env.clipboard.readText(), true);
    equal(link.authority, extensionId);
    const uri = editor.document.uri.toString();
    await closeAll();
    await inspection().openLink(link);
    const front = vscode.window.activeTextEditor!;
    equal(front.document.uri.toString(), uri);
    equal(front.document.getText(front.selection), 'The ferry company says so');
    await closeAll();
    for (const query of [
      `document=../x.txt&id=${id}`,
      `document=work&id=${id}`,
      'document=a.txt&id=__proto__',
    ])
      await inspection().openLink(link.with({ query }));
    equal(vscode.window.activeTextEditor, undefined);
  });

  it('links to a claim of a document that was never opened', async () => {
    await write('work/closed.txt', text);
    await write('work/closed.txt.claims.yaml', 'claims:\n  c0c0sed:\n    quote: The ferry returns\n');
    const editor = await opened();
    const id = await tagged(editor, 'The ferry company says so');
    await run('linkClaims', id, 'repeats', 'c0c0sed');
    match(await read(sidecarOf(editor)), /links: \{c0c0sed: repeats\}/);
  });

  it('keeps an undo that may succeed later', async () => {
    const editor = await opened();
    await tagged(editor, 'The ferry will sail in spring');
    const one = await read(sidecarOf(editor));
    const write = (content: string) =>
      vscode.workspace.fs.writeFile(sidecarOf(editor), new TextEncoder().encode(content));
    await write(`${one}<<<<<<< ours\n=======\n>>>>>>> theirs\n`);
    await run('undoClaim');
    await write(one);
    await run('undoClaim');
    await until('no claim', () => marks(editor).length === 0);
  });
});

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import {
  asAnnotator,
  closeAll,
  extensionId,
  inBrowser,
  inWorkspace,
  open,
  openToType,
  press,
  read,
  select,
  shown,
  shownInQuestion,
  sleep,
  type,
  until,
  write,
} from '../support';

const text = 'The pier opens.\n\nThe pier will be free, said Captain Lise Brandt. Others doubt it.\n';
const words = 'The pier will be free';
const config = () => vscode.workspace.getConfiguration('glossator');
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<string>(`glossator.${command}`, ...args);
const threads = (editor: vscode.TextEditor) =>
  vscode.extensions.getExtension<Inspection>(extensionId)!.exports.threads(editor.document.uri);
const said = (editor: vscode.TextEditor) =>
  threads(editor).flatMap(({ comments }) =>
    comments.map(({ author, body }) => `${author.name}: ${typeof body === 'string' ? body : body.value}`),
  );

let count = 0;
async function tagged(): Promise<{ editor: vscode.TextEditor; id: string; sidecar: vscode.Uri }> {
  const path = `discussion/d${++count}.txt`;
  const editor = await open(await write(path, text));
  select(editor, words);
  const id = await run('tagClaim', { claim: { type: 'forecast', note: 'Ask the harbour' } });
  ok(id);
  return { editor, id, sidecar: inWorkspace(`${path}.claims.yaml`) };
}

/** Goes to the first thread by key, once `words` stand in it. */
async function goToThread(editor: vscode.TextEditor, words: string): Promise<void> {
  await openToType(editor.document.uri);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await press('Alt+F9');
  // before it has the keyboard, a Tab would go into the document
  await until(`“${words}” with the keyboard`, async () =>
    (await shown('.review-widget:focus-within .comment-body')).join().includes(words),
  );
}

/** From the thread to its reply box, and what is typed there is sent, by key. */
async function reply(words: string): Promise<void> {
  const box = '.review-widget .comment-form';
  await press('Tab');
  await until('the reply box', async () => (await shown(`${box} .monaco-editor.focused`)).length);
  await type(words);
  // the key works once the editor has noticed that the box isn't empty
  await sleep(500);
  await press('Control+Enter');
}

describe('the discussion of a claim', () => {
  asAnnotator('discussion');
  afterEach(closeAll);

  it('is a thread on its words: note, comments and reviews, as plain words, on and off with undo', async () => {
    const { editor, id, sidecar } = await tagged();
    await until('the note', () => said(editor).join() === 'aida: Ask the harbour');
    await run('commentClaim', id, 'See [this](command:x) <b>now</b>\nand then');
    await until('the comment', () => said(editor).length === 2);
    const [thread] = threads(editor);
    equal(editor.document.getText(thread!.range), words);
    equal(said(editor)[1], 'aida: See \\[this\\]\\(command&#58;x\\) &#60;b\\>now&#60;/b\\>  \nand then');
    await write(
      sidecar.path.slice(inWorkspace('').path.length).replace(/\.yaml$/, '.marat.yaml'),
      `glossator: 1\nreviews:\n  ${id}:\n    status: disputed\n    comments:\n      k0aaaa: {text: Not free at all}\n`,
    );
    await until('the review', () => said(editor)[2] === 'marat: Not free at all');
    equal(threads(editor).length, 1);
    // who codes blindly doesn't see what others say
    await config().update('show', 'mine', vscode.ConfigurationTarget.Global);
    await until('mine alone', () => said(editor).length === 2);
    await config().update('show', undefined, vscode.ConfigurationTarget.Global);
    await until('the review again', () => said(editor).length === 3);
    // edits take it along
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By mail\n'));
    await until('the place', () => editor.document.getText(threads(editor)[0]!.range) === words);
    await vscode.workspace.fs.delete(sidecar.with({ path: sidecar.path.replace(/\.yaml$/, '.marat.yaml') }));
    await until('no review', () => said(editor).length === 2);
    await run('undoClaim');
    await until('no comment', () => said(editor).length === 1);
    await run('undoClaim');
    await until('no thread', () => threads(editor).length === 0);
  });

  it('takes replies, statuses and deletions where it stands; a comment of somebody else is left alone', async () => {
    const { editor, id, sidecar } = await tagged();
    await until('the thread', () => threads(editor).length === 1);
    const [thread] = threads(editor);
    await run('replyToClaim', { thread, text: ' Agreed \n' });
    await until('the reply', () => said(editor).join() === 'aida: Ask the harbour,aida: Agreed');
    const before = await read(sidecar);
    await run('editClaim', id, { status: 'reviewed' });
    await until('resolved', () => threads(editor)[0]?.state === vscode.CommentThreadState.Resolved);
    match(threads(editor)[0]!.label!, / · reviewed$/);
    await run('undoClaim');
    equal(await read(sidecar), before);
    await run('deleteComment', threads(editor)[0]!.comments[1]);
    await until('it to go', () => said(editor).length === 1);
    await run('undoClaim');
    equal(await read(sidecar), before);
    await vscode.workspace.fs.writeFile(
      sidecar,
      new TextEncoder().encode(before.replace(/\{by: aida, at/, '{by: marat, at')),
    );
    await until('another’s', () => said(editor)[1] === 'marat: Agreed');
    await run('deleteComment', threads(editor)[0]!.comments[1]);
    match(await read(sidecar), /by: marat, .*Agreed/);
    for (const given of [undefined, 5, {}, { thread: {}, text: 'x' }, { claim: '__proto__', id: 'x' }]) {
      await run('replyToClaim', given);
      await run('deleteComment', given);
    }
    deepEqual(said(editor), ['aida: Ask the harbour', 'marat: Agreed']);
  });

  it('is gone to and answered by key alone', async function () {
    if (!inBrowser()) return this.skip();
    const { editor } = await tagged();
    await until('the thread', () => threads(editor).length === 1);
    await goToThread(editor, 'Ask the harbour');
    await reply('Will do');
    await until('the reply', () => said(editor)[1] === 'aida: Will do');
    equal(editor.document.getText(), text);
  });

  it('with a comment of one’s own, too, the reply box comes next, and nothing that a space could delete', async function () {
    if (!inBrowser()) return this.skip();
    const { editor, id } = await tagged();
    await run('commentClaim', id, 'Mine');
    await until('the comment', () => said(editor)[1] === 'aida: Mine');
    await goToThread(editor, 'Mine');
    await reply('a b');
    await until('the second reply', () => said(editor)[2] === 'aida: a b');
    const asking = run('deleteComment', threads(editor)[0]);
    await until('the question', async () => (await shownInQuestion('.quick-input-title')).join() !== '');
    await press('ArrowDown');
    await press('Enter');
    await asking;
    await until('one left', () => said(editor).join() === 'aida: Ask the harbour,aida: Mine');
    equal(editor.document.getText(), text);
  });
});

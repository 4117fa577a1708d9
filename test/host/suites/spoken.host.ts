import { doesNotMatch, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  closeAll,
  inBrowser,
  openToType,
  press,
  read,
  select,
  shown,
  spoken,
  until,
  write,
} from '../support';

const run = (command: string, ...given: unknown[]) => vscode.commands.executeCommand(command, ...given);
const editorSettings = () => vscode.workspace.getConfiguration('editor');
/** Waits for what assistive technology gets of an element to say `words`. */
const says = async (selector: string, words: RegExp) => {
  await until(`${selector}: ${words}`, async () => (await shown(selector)).length > 0);
  await until(`${words}`, async () => words.test(await spoken(selector)));
  return spoken(selector);
};
const sentence = 'The mayor said that the bridge on Long Street will open in May.';
/** What the editor's markup would be if it were read out. */
const markup = /\$\(|&nbsp;|&#|\*\*/;

/** What a screen reader is given, with the editor set up for one. */
describe('read out', function () {
  this.timeout(90_000);
  asAnnotator('spoken');
  before(async function () {
    if (!inBrowser()) this.skip();
    await editorSettings().update('accessibilitySupport', 'on', vscode.ConfigurationTarget.Global);
  });
  after(() => editorSettings().update('accessibilitySupport', undefined, vscode.ConfigurationTarget.Global));
  afterEach(closeAll);

  const openSample = async () => {
    const uri = await write('spoken/a.txt', `It rained.\n\n${sentence}\n\nIt cost $5 million.\n`);
    await write(
      'spoken/a.txt.claims.yaml',
      `glossator: 1\nclaims:\n  c1spoken:\n    quote: "${sentence}"\n    speaker: the mayor\n    type: forecast\n    status: disputed\n    note: "Ask again."\n`,
    );
    return openToType(uri);
  };

  it('the next claim: what it is, on the card that takes the keyboard; Escape gives it back', async () => {
    const editor = await openSample();
    await until('the claim', async () => (await run('glossator.nextClaim'), !editor.selection.isEmpty));
    await until('what it is', async () =>
      (await shown('.part.statusbar')).join().includes('Claim 1 of 1: the mayor · forecast · disputed'),
    );
    const card = await says('.monaco-hover', /the mayor/);
    for (const words of [/forecast/, /disputed/, /Ask again\./, /link "Edit"/]) match(card, words);
    doesNotMatch(card, markup);
    await until(
      'the focus on the card',
      async () => (await shown('.monaco-hover:focus-within, .monaco-hover :focus')).length,
    );
    await press('Escape');
    await until('the focus in the editor', async () => (await shown('.monaco-editor.focused')).length);
  });

  it('the status bar: plain words', async () => {
    await openSample();
    const bar = await says('.part.statusbar', /Figures 2/);
    match(bar, /button "[^"]*Leaders \d+ · Figures 2 · Initiatives \d+/);
    doesNotMatch(bar.split('\n').find((line) => line.includes('Figures')) ?? '', markup);
  });

  it('the questions of tagging: each answer by its words, not by its icon', async () => {
    const editor = await openSample();
    select(editor, 'It cost $5 million.');
    const tagging = run('glossator.tagClaim');
    const speakers = await says('.quick-input-widget', /Nobody in particular/);
    match(speakers, /textbox "Who said it\?/);
    match(speakers, /option "Nobody in particular/);
    match(speakers, /option "Add to the dossier/);
    doesNotMatch(speakers, /option "(?:account|person|circle-slash|add|tag) /);
    await press('Enter');
    match(await says('.quick-input-widget', /What kind of claim/), /option "statement, /);
    await press('Enter');
    const about = await says('.quick-input-widget', /What is it about/);
    doesNotMatch(about, /checkbox "(?:account|milestone|tag) /);
    await press('Enter');
    ok(await tagging);
    // what became of it is announced
    await says('.monaco-aria-container', /Claim tagged|tagged/i);
    await run('glossator.undoClaim');
    ok(
      !(await read(editor.document.uri.with({ path: `${editor.document.uri.path}.claims.yaml` }))).includes(
        '$5',
      ),
    );
  });

  it('the thread of a claim, and its line in the Comments panel', async () => {
    await openSample();
    await until('a thread', async () => {
      await run('workbench.action.focusCommentsPanel');
      return (await shown('.comments-panel .monaco-list-row')).some((row) => row.includes('Ask again'));
    });
    const panel = await spoken('.comments-panel');
    match(panel, /Ask again\./);
    doesNotMatch(panel, markup);
    await run('workbench.action.closePanel');
  });
});

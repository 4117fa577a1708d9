import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  closeAll,
  inBrowser,
  inWorkspace,
  openToType,
  read,
  run,
  select,
  shown,
  sleep,
  until,
  write,
} from '../support';

const text =
  'Ferries\n\nThe quay is old. Nobody repaired it.\n\nFares will halve, said Prime Minister Oda Lindqvist on Monday.\n\n' +
  'Проезд подешевеет вдвое. Об этом заявила премьер-министр Ода Линдквист.\n';
const bulbs = async () =>
  (await shown('.lightBulbWidget[style*="visibility: inherit"], .codicon-gutter-lightbulb')).length;

/** What is offered where it is asked for by key. */
async function offered(editor: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
  );
}
const titles = async (editor: vscode.TextEditor) => (await offered(editor)).map(({ title }) => title);

function cursor(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 2);
  editor.selection = new vscode.Selection(at, at);
}

let count = 0;
const opened = async () => openToType(await write(`bulb/d${++count}.txt`, text));

describe('the lightbulb', () => {
  asAnnotator('bulb');
  afterEach(closeAll);

  it('shows by itself for words selected and suggestions, and not on every line', async function () {
    if (!inBrowser()) return this.skip();
    const editor = await opened();
    select(editor, 'The quay is old');
    await until('the bulb of a selection', bulbs);
    cursor(editor, 'Nobody');
    await until('no bulb', async () => (await bulbs()) === 0);
    await sleep(1_000);
    equal(await bulbs(), 0);
    cursor(editor, 'Fares');
    await until('the bulb of a suggestion', bulbs);
  });

  it('asked by key offers the sentence, the claim at the cursor, and the suggestion with its own words', async () => {
    const editor = await opened();
    cursor(editor, 'Nobody');
    deepEqual(await titles(editor), ['Tag the sentence as a claim']);
    select(editor, 'The quay is old');
    const id = await run<string>('tagClaim', { claim: { type: 'appraisal' } });
    cursor(editor, 'quay');
    const actions = await until('the claim', async () => {
      const found = await offered(editor);
      return found.some(({ title }) => title === 'Edit the claim “The quay is old”…') ? found : undefined;
    });
    const document = editor.document.uri.toString();
    const named = { claim: id, document, file: `${document}.claims.yaml` };
    for (const { command } of actions.slice(0, 4)) deepEqual(command?.arguments, [named]);
    cursor(editor, 'Об этом');
    await until('the suggestion', async () =>
      (await titles(editor)).includes('Tag the suggested claim, asking for each field'),
    );
    ok(await run('tagClaim', { claim: { type: 'forecast' } }));
    match(
      await read(inWorkspace(`bulb/d${count}.txt.claims.yaml`)),
      /quote: "Проезд подешевеет вдвое\. Об этом/,
    );
  });

  it('what was typed over the words of a claim is accepted under that name, also where it is no likely place', async () => {
    const editor = await opened();
    const words = select(editor, 'The quay is old');
    ok(await run('tagClaim', { claim: { type: 'appraisal' } }));
    await editor.edit((edit) => edit.replace(words, 'Rust'));
    await editor.document.save();
    const problem = await until('the problem', () =>
      vscode.languages.getDiagnostics(editor.document.uri).find(({ code }) => code === 'claim-orphaned'),
    );
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    const accept = (await offered(editor)).find(({ title }) => title === 'Accept the changed words: “Rust”')!;
    await vscode.commands.executeCommand(accept.command!.command, ...accept.command!.arguments!);
    match(await read(inWorkspace(`bulb/d${count}.txt.claims.yaml`)), /quote: "?Rust/);
  });

  it('keeps a lost claim as an orphan: a word in its file, no warning, taken back like any change', async () => {
    const editor = await opened();
    const words = select(editor, 'The quay is old');
    ok(await run('tagClaim', { claim: { type: 'appraisal', tags: ['port'] } }));
    await editor.edit((edit) => edit.replace(words, 'Rust'));
    await editor.document.save();
    const sidecar = inWorkspace(`bulb/d${count}.txt.claims.yaml`);
    const lost = () =>
      vscode.languages.getDiagnostics(editor.document.uri).filter(({ code }) => code === 'claim-orphaned')[0];
    const problem = await until('the problem', lost);
    equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    const before = await read(sidecar);
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    const keep = (await offered(editor)).find(({ title }) => title === 'Keep it as an orphan')!.command!;
    await vscode.commands.executeCommand(keep.command, ...keep.arguments!);
    match(await read(sidecar), /tags: \[port, orphan\]/);
    await until('no warning', () => lost()?.severity === vscode.DiagnosticSeverity.Information);
    ok(!(await titles(editor)).includes('Keep it as an orphan'));
    await run('undoClaim');
    equal(await read(sidecar), before);
    await run('redoClaim');
    // anchored anew it is an orphan no longer
    const anchor = (await offered(editor)).find(
      ({ command }) => command?.command === 'glossator.anchorClaim',
    )!;
    await vscode.commands.executeCommand('glossator.anchorClaim', ...anchor.command!.arguments!);
    match(await read(sidecar), /tags: \[port\]/);
    await until('no problem', () => !lost());
  });
});

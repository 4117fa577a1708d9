import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { asAnnotator, closeAll, inspection, open, until, write } from '../support';

const text = 'Sluice news.\n\nThe sluice will open in June, Ebba Lindqvist said. It will stay open.\n';
const mine = 'The sluice will open in June';
const theirs = 'It will stay open';
const show = (whose: string | undefined) =>
  vscode.workspace.getConfiguration('glossator').update('show', whose, vscode.ConfigurationTarget.Global);
const claim = (id: string, quote: string, by: string) =>
  `  ${id}:\n    quote: "${quote}"\n    speaker: lindqvist-ebba\n    by: ${by}\n`;
const sidecar = (...claims: string[]) => `glossator: 1\nclaims:\n${claims.join('')}`;

describe('who codes blindly', () => {
  asAnnotator('blind');
  afterEach(async () => {
    await show(undefined);
    await closeAll();
  });

  it('is not shown what others tagged or say: no card, no report, no thread', async () => {
    await write(
      'blind/dossier-free.txt.claims.yaml',
      sidecar(claim('c0aaaaaaa', mine, 'aida'), claim('c0bbbbbbb', theirs, 'marat')),
    );
    await write('blind/dossier-free.txt', text);
    await write('blind/other.txt', text);
    await write('blind/other.txt.claims.marat.yaml', sidecar(claim('c0ccccccc', theirs, 'marat')));
    const dossier = await write(
      'dossier/blind.yaml',
      'leaders:\n  lindqvist-ebba:\n    name: Ebba Lindqvist\n    names: {en: [Ebba Lindqvist]}\n',
    );
    const editor = await open(await write('blind/here.txt', text));
    await write(
      'blind/here.txt.claims.yaml',
      `${sidecar(claim('c0ddddddd', mine, 'aida'))}    comments:\n      k0aaaaaaa: {by: marat, text: Not so}\n`,
    );
    const card = async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        editor.document.positionAt(text.indexOf('Lindqvist')),
      );
      return hovers
        .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
    };
    const reported = async () => {
      await vscode.commands.executeCommand('glossator.report.claims');
      const page = vscode.Uri.parse('glossator-report://root-0/claims.csv');
      return (await vscode.workspace.openTextDocument(page)).getText();
    };
    await until('all claims', async () => /1 here · 3 elsewhere/.test(await card()));
    match(await reported(), /It will stay open/);
    await until('the thread', () => inspection().threads(editor.document.uri).length === 1);

    await show('mine');
    await until('no thread', () => inspection().threads(editor.document.uri).length === 0);
    ok(!/3 elsewhere/.test(await card()));
    await until('mine alone', async () => /1 here · 1 elsewhere/.test(await card()));
    const page = vscode.Uri.parse('glossator-report://root-0/claims.csv');
    await reported();
    await until(
      'the report',
      async () => !(await vscode.workspace.openTextDocument(page)).getText().includes(theirs),
    );
    ok((await vscode.workspace.openTextDocument(page)).getText().includes(mine));

    await show(undefined);
    await until('all again', async () => /1 here · 3 elsewhere/.test(await card()));
    equal(inspection().threads(editor.document.uri).length, 1);
    await vscode.workspace.fs.delete(dossier);
  });
});

import * as vscode from 'vscode';
import { closeAll, openToType, press, screenshot, select, shown, sleep, until } from '../support';

const run = (command: string, ...given: unknown[]) => vscode.commands.executeCommand(command, ...given);

/** A claim is tagged with three times Enter, seen in the text and on its card, then loses its words. */
describe('claims', () => {
  it('tagged, shown, lost', async () => {
    const settings = vscode.workspace.getConfiguration('glossator');
    await settings.update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    await run('notifications.clearAll');
    const editor = await openToType('articles/aktau-forum-ru.txt');
    await sleep(1500);
    select(editor, 'потери в сетях страны составляют 14,5 %, а к 2030 году их намерены снизить до 8 %');
    const tagged = run('glossator.tagClaim');
    await sleep(700);
    await screenshot('tag');
    await press('Enter');
    await sleep(400);
    await screenshot('claim-type');
    await press('Enter');
    await sleep(400);
    await screenshot('claim-about');
    await press('Enter');
    await tagged;
    await sleep(600);
    await run('notifications.showList');
    await sleep(300);
    await screenshot('claim-tagged');
    await run('notifications.clearAll');
    const at = editor.document.positionAt(editor.document.getText().indexOf('страны составляют') + 3);
    editor.selection = new vscode.Selection(at, at);
    await run('editor.action.showHover');
    await sleep(1000);
    await screenshot('claim-hover');
    await press('Escape');
    select(editor, '14,5 %');
    await editor.edit((edit) => edit.replace(editor.selection, '16 %'));
    await editor.document.save();
    await until('a problem', () => vscode.languages.getDiagnostics(editor.document.uri).length > 0);
    await run('workbench.actions.view.problems');
    await sleep(700);
    await screenshot('claim-problems');
    await run('workbench.action.closePanel');
    await run('glossator.undoClaim');
    await closeAll();
  });

  it('suggested', async () => {
    await run('notifications.clearAll');
    await openToType('articles/aktau-forum-en.txt');
    await sleep(1500);
    await run('glossator.nextSuggestion');
    await run('glossator.nextSuggestion');
    await until('the card', async () => (await shown('.monaco-hover .hover-contents')).length);
    await sleep(500);
    await screenshot('suggestion');
    await press('Escape');
    await closeAll();
  });
});

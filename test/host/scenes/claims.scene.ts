import * as vscode from 'vscode';
import { closeAll, openToType, press, screenshot, select, shown, sleep, type, until } from '../support';

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

  it('worked on', async () => {
    const settings = vscode.workspace.getConfiguration('glossator');
    await settings.update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    const editor = await openToType('articles/aktau-forum-en.txt');
    await sleep(1500);
    const words = 'at least 40 Japanese companies had asked to take part';
    select(editor, words);
    const tagging = run('glossator.tagClaim') as Thenable<string>;
    await sleep(700);
    await type('Oda Lindqvist');
    await sleep(400);
    await press('ArrowUp');
    await screenshot('claim-new-speaker');
    await press('Enter');
    await sleep(400);
    await screenshot('claim-new-name');
    await press('Enter');
    await sleep(400);
    for (let i = 0; i < 3; i++) {
      await press('Enter');
      await sleep(400);
    }
    const id = await tagging;
    await run('glossator.commentClaim', id, 'The Russian report has 30. Which one is the later text?');
    await run('glossator.commentClaim', id, 'The Russian one: it went out an hour after this.');
    await sleep(600);
    await run('notifications.clearAll');
    const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 3);
    editor.selection = new vscode.Selection(at, at);
    await run('editor.action.quickFix');
    await sleep(900);
    await screenshot('claim-actions');
    await press('Escape');
    const editing = run('glossator.editClaim', id);
    await sleep(700);
    await screenshot('claim-fields');
    await press('Escape');
    await editing;
    const asked = run('glossator.claimStatus', id);
    await sleep(500);
    await screenshot('claim-status');
    await press('Escape');
    await asked;
    await openToType(editor.document.uri);
    editor.selection = new vscode.Selection(at.with({ character: 0 }), at.with({ character: 0 }));
    await press('Alt+F9');
    await until('the thread', async () => (await shown('.review-widget .comment-body')).length);
    await sleep(500);
    await screenshot('claim-thread');
    for (let i = 0; i < 3; i++) await run('glossator.undoClaim');
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

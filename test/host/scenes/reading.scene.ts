import * as vscode from 'vscode';
import { closeAll, open, press, screenshot, select, shown, shownInPreview, until } from '../support';

/** Shows the hover card at the first place of `words`. */
async function hoverAt(document: string, words: string): Promise<void> {
  const editor = await open(document);
  await until('highlights', async () => (await shown('.view-line')).length);
  const at = select(editor, words);
  editor.selection = new vscode.Selection(at.start.translate(0, 2), at.start.translate(0, 2));
  await until('the card', async () => {
    await vscode.commands.executeCommand('editor.action.showHover');
    return (await shown('.monaco-hover .hover-contents')).some((text) => text.trim().length > 20);
  });
}

describe('reading', () => {
  afterEach(async () => {
    await press('Escape');
    await closeAll();
  });

  it('leader', async () => {
    await hoverAt('articles/aktau-forum-en.txt', 'Kanzaki said');
    await screenshot('hover-leader');
  });
  it('figure', async () => {
    await hoverAt('articles/aktau-forum-ru.txt', '1,3 трлн тенге');
    await screenshot('hover-figure');
  });
  it('initiative', async () => {
    await hoverAt('articles/aktau-forum-ru.txt', 'Аральское водное');
    await screenshot('hover-initiative');
  });
  for (const name of ['leaders', 'figures', 'initiatives', 'claims']) {
    it(`report ${name}`, async () => {
      await vscode.commands.executeCommand(`glossator.report.${name}`);
      await shownInPreview('.mermaid svg');
      await screenshot(`report-${name}`);
    });
  }
});

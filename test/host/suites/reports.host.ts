import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  click,
  closeAll,
  inBrowser,
  inWorkspace,
  press,
  read,
  screenshot,
  shownInPreview,
  shownInQuestion,
  sleep,
  type,
  until,
} from '../support';

const page = (name: string) => vscode.Uri.parse(`glossator-report://root-0/${name}`);

describe('reports', () => {
  afterEach(closeAll);

  for (const name of ['leaders', 'figures', 'initiatives', 'claims']) {
    it(`${name}: a page with a table and a diagram, and the same as CSV`, async () => {
      await vscode.commands.executeCommand(`glossator.report.${name}`);
      const text = (await vscode.workspace.openTextDocument(page(`${name}.md`))).getText();
      ok(text.startsWith('# '), text.slice(0, 40));
      ok(text.includes('\n| --- |'), `no table: ${text.slice(0, 400)}`);
      ok(text.includes('```mermaid'), 'no diagram');
      ok(
        (await vscode.workspace.openTextDocument(page(`${name}.csv`)))
          .getText()
          .includes('document,line,start,end'),
      );
    });
  }

  it('the preview draws the diagram, and a link leads to the place in the text', async function () {
    if (!inBrowser()) return this.skip();
    await vscode.commands.executeCommand('glossator.report.figures');
    ok((await shownInPreview('h1')).includes('Figures'));
    await shownInPreview('.mermaid svg');
    await screenshot('reports/figures');
    await click('td a[data-href*="aktau-forum-en.txt"]');
    const editor = await until('the document behind the link', () =>
      vscode.window.visibleTextEditors.find(({ document }) =>
        document.uri.path.endsWith('/aktau-forum-en.txt'),
      ),
    );
    ok(await until('the line of the figure', () => editor.selection.start.line > 0));
    equal(editor.document.uri.scheme === 'glossator-report', false);
  });

  it('saved in a folder below, its links lead back to the documents', async function () {
    if (!inBrowser()) return this.skip();
    await vscode.workspace.fs.createDirectory(inWorkspace('saved/below'));
    const target = inWorkspace('saved/below/leaders.md');
    let saved = false;
    const saving = Promise.resolve(vscode.commands.executeCommand('glossator.saveReport', 'leaders')).finally(
      () => (saved = true),
    );
    await until('the dialogue', async () =>
      (await shownInQuestion('.quick-input-title')).some((title) => title.includes('Save Report')),
    );
    await press('Control+KeyA');
    await type(target.path);
    // The dialogue ignores Enter while it is looking a path up.
    await until('the dialogue to take the path', async () => {
      if (!saved) await press('Enter');
      await sleep(500);
      return saved;
    });
    await saving;
    ok((await read(target)).includes('](../../articles/aktau-forum-en.txt'), await read(target));
    await vscode.workspace.fs.delete(inWorkspace('saved'), { recursive: true });
  });
});

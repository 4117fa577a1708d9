import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import {
  asAnnotator,
  click,
  closeAll,
  extensionId,
  inBrowser,
  inWorkspace,
  open,
  press,
  read,
  select,
  shown,
  shownInQuestion,
  until,
  write,
} from '../support';

const text =
  'The dam holds.\n\nMinister Ines Prado said the dam will be full by June. Nobody asked further.\n';
const words = 'the dam will be full by June';

async function names(folder: string): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(inWorkspace(folder));
  return entries.map(([name]) => name).sort();
}

async function tagged(path: string): Promise<vscode.TextEditor> {
  const editor = await open(await write(path, text));
  select(editor, words);
  ok(await vscode.commands.executeCommand('glossator.tagClaim', { claim: { type: 'forecast' } }));
  return editor;
}

function claimed(uri: vscode.Uri): string[] {
  const { drawnClaims } = vscode.extensions.getExtension<Inspection>(extensionId)!.exports;
  return vscode.window.visibleTextEditors.flatMap((editor) =>
    editor.document.uri.toString() === uri.toString()
      ? drawnClaims(editor).certain.map((range) => editor.document.getText(range))
      : [],
  );
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(inWorkspace(from), inWorkspace(to));
  ok(await vscode.workspace.applyEdit(edit));
}

async function told(words: string): Promise<void> {
  await vscode.commands.executeCommand('notifications.showList');
  await until(`a notification: ${words}`, async () =>
    (await shown('.notification-list-item')).join().includes(words),
  );
}

describe('claims files', () => {
  asAnnotator();
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('files'), { recursive: true });
  });

  it('go along when their document is renamed or moved, all of them, and can still be undone', async () => {
    await tagged('files/a.txt');
    await write('files/a.txt.claims.marat.yaml', 'glossator: 1\n');
    await rename('files/a.txt', 'files/deep/b.txt');
    await until('the files to move', async () => (await names('files')).join() === 'deep');
    deepEqual(await names('files/deep'), ['b.txt', 'b.txt.claims.marat.yaml', 'b.txt.claims.yaml']);
    await open('files/deep/b.txt');
    await until('the mark', () => claimed(inWorkspace('files/deep/b.txt')).join() === words);
    await until('the new name in the file', async () =>
      (await read(inWorkspace('files/deep/b.txt.claims.yaml'))).startsWith('# Claims on b.txt\n'),
    );
    await vscode.commands.executeCommand('glossator.undoClaim');
    deepEqual(await names('files/deep'), ['b.txt', 'b.txt.claims.marat.yaml']);
  });

  it('go along when their folder is renamed, and can still be undone and made again', async () => {
    await tagged('files/old/deep/a.txt');
    await rename('files/old', 'files/new');
    const document = inWorkspace('files/new/deep/a.txt');
    await open(document);
    await until('the mark', () => claimed(document).join() === words);
    await vscode.commands.executeCommand('glossator.undoClaim');
    deepEqual(await names('files/new/deep'), ['a.txt']);
    await until('no mark', () => claimed(document).length === 0);
    await vscode.commands.executeCommand('glossator.redoClaim');
    deepEqual(await names('files/new/deep'), ['a.txt', 'a.txt.claims.yaml']);
    await until('the mark again', () => claimed(document).join() === words);
    deepEqual(await names('files'), ['new']);
  });

  it('go along where only capitals change', async () => {
    await tagged('files/a.txt');
    await rename('files/a.txt', 'files/A.txt');
    await until('the file to move', async () => (await names('files')).join() === 'A.txt,A.txt.claims.yaml');
  });

  it('stay where they are when the new name has claims already', async () => {
    await tagged('files/a.txt');
    const theirs = 'glossator: 1\n# theirs\n';
    await write('files/b.txt.claims.yaml', theirs);
    await rename('files/a.txt', 'files/b.txt');
    deepEqual(await names('files'), ['a.txt.claims.yaml', 'b.txt', 'b.txt.claims.yaml']);
    equal(await read(inWorkspace('files/b.txt.claims.yaml')), theirs);
  });

  it('whose document was renamed outside are a problem, and are attached when the user says so', async () => {
    await tagged('files/a.txt');
    await closeAll();
    const sidecar = inWorkspace('files/a.txt.claims.yaml');
    await write('files/other.txt', 'Something else.\n');
    await vscode.workspace.fs.delete(inWorkspace('files/a.txt'));
    await write('files/z.txt', text);
    await until('a problem', () =>
      vscode.languages.getDiagnostics(sidecar).some(({ code }) => code === 'no-document'),
    );
    deepEqual(await names('files'), ['a.txt.claims.yaml', 'other.txt', 'z.txt']);
    if (!inBrowser()) return;
    const attached = vscode.commands.executeCommand('glossator.attachClaims', sidecar);
    const rows = () => shownInQuestion('.quick-input-list-row');
    const [first] = await until('the question', async () => ((await rows()).length > 0 ? rows() : undefined));
    ok(first?.includes('files/z.txt'), first);
    await press('Enter');
    await attached;
    deepEqual(await names('files'), ['other.txt', 'z.txt', 'z.txt.claims.yaml']);
    await until('no problem', () => vscode.languages.getDiagnostics(sidecar).length === 0);
    await open('files/z.txt');
    await until('the mark', () => claimed(inWorkspace('files/z.txt')).join() === words);
  });

  it('are added to those of a document that has some already, and one undo takes that back', async function () {
    if (!inBrowser()) return this.skip();
    await tagged('files/q.txt');
    const there = await read(inWorkspace('files/q.txt.claims.yaml'));
    // the same text under an older name
    const [, hash] = /\btext: ([^}\s]+)\}/.exec(there)!;
    const at = `    at: {start: 0, end: 14, text: ${hash}}\n`;
    const quoted = '  cstray11:\n    quote: "The dam holds."\n';
    const stray = `# Claims on p.txt\nglossator: 1\nclaims:\n${quoted}${at}`;
    const sidecar = await write('files/p.txt.claims.yaml', stray);
    await until('a problem', () =>
      vscode.languages.getDiagnostics(sidecar).some(({ code }) => code === 'no-document'),
    );
    const attached = vscode.commands.executeCommand('glossator.attachClaims', sidecar);
    const rows = () => shownInQuestion('.quick-input-list-row');
    const [first] = await until('the question', async () => ((await rows()).length > 0 ? rows() : undefined));
    ok(first?.includes('has claims already'), first);
    await press('Enter');
    await attached;
    deepEqual(await names('files'), ['q.txt', 'q.txt.claims.yaml']);
    const now = await read(inWorkspace('files/q.txt.claims.yaml'));
    ok(now.includes(quoted) && now.includes(words), now);
    ok(now.startsWith('# Claims on q.txt\n') && !now.includes('p.txt'), now);
    await until('both marks', () => claimed(inWorkspace('files/q.txt')).length === 2);
    await vscode.commands.executeCommand('glossator.undoClaim');
    equal(await read(inWorkspace('files/q.txt.claims.yaml')), there);
    equal(await read(sidecar), stray);
  });

  it('offered to another document stay where they are once their own is back', async function () {
    if (!inBrowser()) return this.skip();
    await tagged('files/k.txt');
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    await write('files/z.txt', text);
    await vscode.workspace.fs.delete(inWorkspace('files/k.txt'));
    await told('Attach the claims to it?');
    await write('files/k.txt', text);
    await click('.notification-list-item:has-text("Attach the claims") a.monaco-button:has-text("Attach")');
    await told('is where it should be');
    deepEqual(await names('files'), ['k.txt', 'k.txt.claims.yaml', 'z.txt']);
  });

  it('are UTF-8 whatever encoding documents have', async () => {
    const config = vscode.workspace.getConfiguration('files');
    await config.update('encoding', 'windows1251', vscode.ConfigurationTarget.Global);
    try {
      await write('files/a.txt', text);
      const russian = 'Плотина стоит.\n';
      // in Windows-1251
      const bytes = Uint8Array.from(russian, (c) =>
        c < '\u0400' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350,
      );
      const editor = await open(await write(inWorkspace('files/b.txt'), bytes));
      equal(editor.document.getText(), russian);
      const sidecar = await write('files/b.txt.claims.yaml', 'glossator: 1\n');
      const side = await vscode.workspace.openTextDocument(sidecar, { encoding: 'windows1251' });
      await vscode.window.showTextDocument(side, { viewColumn: vscode.ViewColumn.Beside });
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      select(editor, 'Плотина стоит');
      const claim = { type: 'forecast' };
      const id = await vscode.commands.executeCommand<string>('glossator.tagClaim', { claim });
      ok(id);
      ok((await read(sidecar)).includes('"Плотина стоит"'), await read(sidecar));
      await closeAll();
      const back = await open(editor.document.uri);
      await until('the mark', () => claimed(back.document.uri).length === 1);
      await vscode.commands.executeCommand('glossator.openClaim', id);
      const again = vscode.window.activeTextEditor!.document;
      equal(again.uri.toString(), sidecar.toString());
      ok(again.getText().includes('"Плотина стоит"'), again.encoding);
      // as the Explorer opens a file
      for (const uri of [await write('files/c.txt.claims.yaml', '# Плотина\n'), sidecar]) {
        await closeAll();
        await vscode.commands.executeCommand('vscode.open', uri);
        const shown = await until('the file', () => vscode.window.activeTextEditor?.document);
        await until('UTF-8', () => shown.encoding === 'utf8' && shown.getText().includes('Плотина'));
      }
      // what is no UTF-8 stays as it was opened
      const other = await write(inWorkspace('files/d.txt.claims.yaml'), bytes);
      await vscode.commands.executeCommand('vscode.open', other);
      const cyrillic = vscode.window.activeTextEditor!.document;
      await until('its problem', () => vscode.languages.getDiagnostics(other).length > 0);
      equal(cyrillic.getText(), russian);
    } finally {
      await config.update('encoding', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('that share an id say so, and show both claims', async () => {
    const editor = await tagged('files/a.txt');
    const sidecar = inWorkspace('files/a.txt.claims.yaml');
    const id = /^ {2}(c\w+):/m.exec(await read(sidecar))![1]!;
    const own = await write(
      'files/a.txt.claims.marat.yaml',
      `glossator: 1\nclaims:\n  ${id}:\n    quote: Nobody asked further\n`,
    );
    await until('a problem', () =>
      [own, sidecar].some((uri) =>
        vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'duplicate-id'),
      ),
    );
    await until('both marks', () => claimed(editor.document.uri).length === 2);
  });

  it('say which ids the dossier does not have', async () => {
    await open(await write('files/a.txt', text));
    const claim = (speaker: string) =>
      write(
        'files/a.txt.claims.yaml',
        `glossator: 1\nclaims:\n  cabcd1234:\n    quote: "${words}"\n    speaker: ${speaker}\n`,
      );
    const sidecar = await claim('prado-inez');
    const codes = () => vscode.languages.getDiagnostics(sidecar).map(({ code }) => code);
    await until('a problem', () => codes().includes('unknown-entry'));
    await claim('Ines Prado');
    await until('no problem', () => codes().length === 0);
  });
});

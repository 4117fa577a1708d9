import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  click,
  closeAll,
  exists,
  inBrowser,
  inSecond,
  inspection,
  inWorkspace,
  open,
  read,
  run,
  select,
  shownInPreview,
  until,
  write,
} from '../support';

const dossier = (id: string, name: string) =>
  `leaders:\n  ${id}:\n    name: ${name}\n    names: {en: [${name}]}\n    offices: [{title: Mayor, from: 2020}]\n`;
const text = 'Ponds\n\nThe ponds will be clean by June, said Tove Arbelind.\n';

const leadersIn = async (uri: vscode.Uri) => {
  const read = await inspection().recognised(uri);
  return read?.status === 'read' ? read.recognition.mentions.flatMap(({ id }) => id ?? []) : [];
};

// A lane of its own: a second, empty folder is open beside the first.
describe('two folders in one window [two folders]', function () {
  this.timeout(60_000);
  asAnnotator('ponds');
  before(async () => {
    await write('ponds/a.txt', text);
    await write('dossier/ponds.yaml', dossier('tove-first', 'Tove Arbelind'));
  });
  afterEach(closeAll);

  it('a folder without a dossier is left alone, though the other one is ours', async () => {
    await write(inSecond('ponds/a.txt'), text);
    deepEqual(await inspection().roots(), ['workspace']);
    equal(await inspection().recognised(inSecond('ponds/a.txt')), undefined);
  });

  it('each reads by its own dossier, also the same name', async () => {
    await write(inSecond('dossier.yaml'), dossier('tove-second', 'Tove Arbelind'));
    await until('the second folder', async () => (await inspection().roots()).length === 2);
    await until('its leader', async () => (await leadersIn(inSecond('ponds/a.txt'))).includes('tove-second'));
    await until('the first one', async () =>
      (await leadersIn(inWorkspace('ponds/a.txt'))).includes('tove-first'),
    );
  });

  it('claims go beside their document, with its own speaker, and a link finds the one that is meant', async () => {
    const claim = { type: 'forecast' };
    const editor = await open(inSecond('ponds/a.txt'));
    select(editor, 'The ponds will be clean by June');
    const id = await run('tagClaim', { claim: { ...claim, speaker: 'tove-second' } });
    ok(id);
    match(await read(inSecond('ponds/a.txt.claims.yaml')), /speaker: tove-second/);
    equal(await exists(inWorkspace('ponds/a.txt.claims.yaml')), false);
    await closeAll();
    await inspection().openLink(
      vscode.Uri.parse(`vscode://glossator.glossator/claim?document=ponds/a.txt&id=${String(id)}`),
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), inSecond('ponds/a.txt').toString());
    equal(
      vscode.window.activeTextEditor.document.getText(vscode.window.activeTextEditor.selection),
      'The ponds will be clean by June',
    );
  });

  it('an id that only the other dossier has is a problem', async () => {
    const sidecar = inSecond('ponds/a.txt.claims.yaml');
    await write(sidecar, (await read(sidecar)).replace('tove-second', 'tove-first'));
    const codes = () => vscode.languages.getDiagnostics(sidecar).map(({ code }) => String(code));
    await until('the problem', () => codes().length > 0);
    await write(sidecar, (await read(sidecar)).replace('tove-first', 'tove-second'));
    await until('no problem', () => codes().length === 0);
  });

  it('a report is over the folder of the document, and its links lead there', async function () {
    if (!inBrowser()) return this.skip();
    await open(inSecond('ponds/a.txt'));
    await run('report.leaders');
    ok((await shownInPreview('table')).join().includes('Tove Arbelind'));
    await click('td a[data-href*="a.txt"]');
    const editor = await until('the document behind the link', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/a.txt')),
    );
    equal(editor.document.uri.toString(), inSecond('ponds/a.txt').toString());
  });

  it('a document moved into the other folder takes its claims along', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inSecond('ponds/a.txt'), inWorkspace('ponds/from-second.txt'));
    ok(await vscode.workspace.applyEdit(edit));
    await until('the sidecar', () => exists(inWorkspace('ponds/from-second.txt.claims.yaml')));
    equal(await exists(inSecond('ponds/a.txt.claims.yaml')), false);
  });
});

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asAnnotator,
  closeAll,
  exists,
  inBrowser,
  inspection,
  inWorkspace,
  open,
  press,
  read,
  run,
  select,
  shownInQuestion,
  sleep,
  type,
  until,
  write,
} from '../support';

const question = (text: string) =>
  until(`the question ${text}`, async () =>
    (await shownInQuestion('.quick-input-title, .quick-input-message'))
      .concat(await shownInQuestion('.quick-input-list-row'))
      .some((shown) => shown.includes(text)),
  );
/** Types an answer, waits until the list shows it, and takes what is marked. */
async function answer(text: string, row: string, ...keys: string[]) {
  await type(text);
  await until(`a row with ${row}`, async () =>
    (await shownInQuestion('.quick-input-list-row')).some((shown) => shown.includes(row)),
  );
  for (const key of [...keys, 'Enter']) await press(key);
}

/** Enter at each of the questions in turn: what they propose is taken. */
async function take(...titles: readonly string[]) {
  for (const title of titles) {
    await question(title);
    await press('Enter');
  }
}

/** Begins a claim on the words, up to the question who said it. */
async function asked(editor: vscode.TextEditor, words: string) {
  select(editor, words);
  const tagging = vscode.commands.executeCommand<string | undefined>('glossator.tagClaim');
  await question('(1/3)');
  return { tagging };
}

const leadersIn = async (uri: vscode.Uri) => {
  const recognised = await inspection().recognised(uri);
  return recognised?.status === 'read'
    ? recognised.recognition.mentions.flatMap((m) => (m.kind === 'leader' ? (m.id ?? []) : []))
    : [];
};

describe('new dossier entries on the way to a claim', () => {
  const text =
    'Mayors meet\n\nThe bridge must wait, said Oda Lindqvist. Mayor Lindqvist wants the Green Harbour Compact.\n';
  asAnnotator('mayors');
  afterEach(closeAll);

  it('adds a speaker and an initiative with the claim, draws them, and takes all back as one', async function () {
    if (!inBrowser()) return this.skip();
    const dossier = inWorkspace('dossier.yaml');
    const before = await read(dossier);
    const document = await write('mayors/a.txt', text);
    const sidecar = inWorkspace('mayors/a.txt.claims.yaml');
    const editor = await open(document);
    deepEqual(await leadersIn(document), []);
    const { tagging } = await asked(editor, 'The bridge must wait');
    await answer('Oda Lindqvist', 'Add “Oda Lindqvist” to the dossier…', 'ArrowUp');
    await take('The name as it is to be shown', 'Leader', '(2/3)');
    await question('(3/3)');
    await answer('Green Harbour Compact', 'Add “Green Harbour Compact” to the dossier…');
    await take('The name as it is to be shown');
    await answer('agreement', 'agreement');
    await question('(3/3)');
    equal(await read(dossier), before, 'nothing is written before the claim');
    await press('Enter');
    ok(await tagging);

    const after = await read(dossier);
    match(
      after,
      /\n {2}oda-lindqvist:\n {4}name: Oda Lindqvist\n {4}names: \{en: \[Oda Lindqvist\]\}\n\ninitiatives:/,
    );
    match(after, /\n {2}green-harbour-compact:\n {4}name: Green Harbour Compact\n {4}type: agreement\n/);
    equal(after.replace(/ {2}(oda|green-harbour)-.*\n( {4}.*\n)+/g, ''), before, 'all else is as it was');
    match(await read(sidecar), /speaker: oda-lindqvist\n[^]*about: \[green-harbour-compact\]/);
    await until('the new leader in the text', async () =>
      (await leadersIn(document)).includes('oda-lindqvist'),
    );
    deepEqual(
      vscode.languages.getDiagnostics().flatMap(([uri, all]) => (uri.path.includes('mayors') ? all : [])),
      [],
    );

    await run('undoClaim');
    equal(await read(dossier), before);
    await until('no claims file', async () => !(await exists(sidecar)));
    await until('no leader in the text', async () => (await leadersIn(document)).length === 0);
    await run('redoClaim');
    equal(await read(dossier), after);
    match(await read(sidecar), /speaker: oda-lindqvist/);
    await run('undoClaim');
    equal(await read(dossier), before);
  });

  it('offers the entry that bears the name, in whatever form and script it is typed', async function () {
    if (!inBrowser()) return this.skip();
    const dossier = inWorkspace('dossier.yaml');
    const before = await read(dossier);
    const editor = await open(await write('mayors/b.txt', text));
    const { tagging } = await asked(editor, 'The bridge must wait');
    await answer('Даны Сейткали', 'Add “Даны Сейткали”', 'ArrowUp');
    await take('The name as it is to be shown', 'Dana Seitkali', '(2/3)', '(3/3)');
    ok(await tagging);
    match(await read(inWorkspace('mayors/b.txt.claims.yaml')), /speaker: seitkali-dana/);
    equal(await read(dossier), before);
    await run('undoClaim');
  });

  it('finds entries by names that the list does not show, keeps ticks while one types', async function () {
    if (!inBrowser()) return this.skip();
    const before = await read(inWorkspace('dossier.yaml'));
    const editor = await open(await write('mayors/c.txt', 'Steppe Wind must wait, they say.\n'));
    const { tagging } = await asked(editor, 'Steppe Wind must wait');
    await answer('内閣総理大臣', 'Hiroshi Kanzaki');
    await take('(2/3)');
    await question('(3/3)');
    await answer('Актауская', 'Aktau Declaration');
    ok(await tagging);
    match(
      await read(inWorkspace('mayors/c.txt.claims.yaml')),
      /speaker: kanzaki-hiroshi\n[^]*about: \[steppe-wind\]/,
    );
    await run('undoClaim');
    equal(await read(inWorkspace('dossier.yaml')), before);
  });

  it('leaves nothing behind on Escape, new entries included', async function () {
    if (!inBrowser()) return this.skip();
    const before = await read(inWorkspace('dossier.yaml'));
    const editor = await open(await write('mayors/e.txt', text));
    const { tagging } = await asked(editor, 'The bridge must wait');
    await answer('Oda Lindqvist', 'Add “Oda Lindqvist”', 'ArrowUp');
    await take('The name as it is to be shown', 'Leader');
    await question('(2/3)');
    await press('Escape');
    equal(await tagging, undefined);
    await sleep(300);
    equal(await exists(inWorkspace('mayors/e.txt.claims.yaml')), false);
    equal(await read(inWorkspace('dossier.yaml')), before);
  });

  it('begins a dossier where the folder has none', async function () {
    if (!inBrowser()) return this.skip();
    const dossier = inWorkspace('dossier.yaml');
    const kept = await read(dossier);
    await vscode.workspace.fs.delete(dossier);
    try {
      const document = await write(
        'mayors/d.txt',
        'Мосты\n\nМост подождёт, сказала Ода Линдквист. Ода Линдквист ждёт.\n',
      );
      const editor = await open(document);
      await until('no dossier', async () => {
        const recognised = await inspection().recognised(document);
        return recognised?.status === 'read' && recognised.dossier.dossier.leaders.size === 0;
      });
      const { tagging } = await asked(editor, 'Мост подождёт');
      await answer('Ода Линдквист', 'Add “Ода Линдквист”', 'ArrowUp');
      await take('The name as it is to be shown', 'Leader', '(2/3)', '(3/3)');
      ok(await tagging);
      equal(
        await read(dossier),
        'leaders:\n  oda-lindkvist:\n    name: "Ода Линдквист"\n    names: {ru: ["Ода Линдквист"]}\n',
      );
      await until('the new leader', async () => (await leadersIn(document)).includes('oda-lindkvist'));
      await run('undoClaim');
      equal(await exists(dossier), false);
      await run('redoClaim');
      equal(await exists(dossier), true);
      await run('undoClaim');
    } finally {
      await vscode.workspace.fs.writeFile(dossier, new TextEncoder().encode(kept));
    }
    await until('the dossier', async () => {
      const recognised = await inspection().recognised(inWorkspace('mayors/d.txt'));
      return recognised?.status === 'read' && recognised.dossier.dossier.leaders.size > 0;
    });
  });
});

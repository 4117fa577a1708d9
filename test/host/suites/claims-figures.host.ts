import { equal, match, ok } from 'node:assert/strict';
import {
  asAnnotator,
  closeAll,
  inBrowser,
  inWorkspace,
  open,
  press,
  read,
  run,
  select,
  shownInQuestion,
  type,
  until,
  write,
} from '../support';

const text = 'The quay will cost about 3 billion yen and take five years, 17th of its kind, by 2031.\n';
const rows = () => shownInQuestion('.quick-input-title, .quick-input-list-row');
const asked = (words: RegExp) =>
  until(`in the question: ${String(words)}`, async () => words.test((await rows()).join('\n')));

describe('the figures of a claim', () => {
  asAnnotator('figures');
  afterEach(closeAll);

  it('are corrected from Edit Claim: typed as a text would say them, and unticked', async function () {
    if (!inBrowser()) return this.skip();
    const editor = await open(await write('figures/a.txt', text));
    const sidecar = inWorkspace('figures/a.txt.claims.yaml');
    select(editor, text.trim());
    const id = await run('tagClaim', { claim: { type: 'forecast' } });
    ok(id);
    const before = await read(sidecar);
    // neither the ordinal nor the date
    match(
      before,
      /figures:\n {6}- \{value: "3000000000", unit: JPY, qualifier: about\}\n {6}- \{value: "5", unit: year\}\n {4}status/,
    );
    const running = run('editClaim', id);
    await asked(/Edit Claim/);
    await type('figur');
    await asked(/Figures.*about 3,000,000,000 JPY · 5 years/);
    await press('Enter');
    await asked(/Edit Claim: Figures/);
    await type('some');
    await asked(/“some” is no figure/);
    for (let i = 0; i < 4; i++) await press('Backspace');
    await type('over 19 bn dollars');
    await asked(/Add over 19,000,000,000 USD/);
    await press('Enter');
    await asked(/5 years[^]*over 19,000,000,000 USD/);
    await press('ArrowDown');
    await press('Space');
    await press('Enter');
    await running;
    match(
      await read(sidecar),
      /figures:\n {6}- \{value: "5", unit: year\}\n {6}- \{value: "19000000000", unit: USD, qualifier: over\}\n {4}status/,
    );
    await run('undoClaim');
    equal(await read(sidecar), before);
  });
});

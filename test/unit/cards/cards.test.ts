import assert from 'node:assert/strict';
import type { Card, Piece, View } from '../../../src/core/cards/card';
import { cardOf } from '../../../src/core/cards/cards';
import { emptyDossier, type Dossier, type Initiative, type Leader } from '../../../src/core/model/dossier';
import type { DocumentDate, Mention } from '../../../src/core/model/mention';
import { english, render } from '../../../src/core/model/message';

const place = { file: 'dossier.yaml', start: 0, end: 1 };
const leader: Leader = {
  kind: 'leader',
  id: 'orlova-vera',
  name: 'Vera Orlova',
  names: new Map([
    ['en', ['Vera Orlova']],
    ['ru', ['Вера Орлова']],
  ]),
  offices: [
    {
      title: 'Minister of Water',
      titles: new Map([['ru', 'министр воды']]),
      from: '2020-03-01',
      to: '2024-05-10',
    },
    { title: 'Prime Minister', titles: new Map(), from: '2024-05-10' },
  ],
  place,
};
const pact: Initiative = {
  kind: 'initiative',
  id: 'river-pact',
  name: 'River Pact',
  names: new Map(),
  type: 'agreement',
  parties: ['KZ', 'XX-none'],
  start: '2021-06',
  status: 'in force',
  partOf: 'water-talks',
  place,
};
const dossier: Dossier = {
  ...emptyDossier,
  leaders: new Map([[leader.id, leader]]),
  initiatives: new Map([[pact.id, pact]]),
  rates: [
    { base: 'USD', quote: 'JPY', rate: '150', date: '2020-01-01', place },
    { base: 'USD', quote: 'JPY', rate: '157.6', date: '2025-12-19', source: 'central bank', place },
  ],
};

const view = (mentions: readonly Mention[], date?: DocumentDate, language = 'en'): View => ({
  text: '',
  recognition: { language: 'en', mentions, statements: [], ...(date && { date }) },
  dossier,
  elsewhere: () => undefined,
  claimsBy: () => ({ here: 0, elsewhere: 0, documents: 0 }),
  language,
  translate: english,
});

const words = (piece: Piece) => (typeof piece === 'string' ? piece : render(piece));

/** The card as plain lines. */
function lines(card: Card): string[] {
  return [
    `${card.title} [${words(card.kind)}]`,
    card.lead.map(words).join(' · '),
    ...card.rows.map(
      (row) =>
        `${row.label ? `${words(row.label)}: ` : ''}${row.pieces.map(words).join(row.stacked ? ' / ' : ' · ')}`,
    ),
    ...card.links.map((link) => `→ ${link.to}${'id' in link ? ` ${link.id}` : ''}`),
  ];
}

const base = { start: 0, end: 6, confidence: 1, found: 'dossier' } as const;
const orlova: Mention = { ...base, kind: 'leader', text: 'Орловой', id: 'orlova-vera' };
const at = (value: string): DocumentDate => ({ value, source: 'dateline' });

describe('cards', () => {
  const check = (name: string, mention: Mention, given: View, expected: string[]) =>
    it(name, () => assert.deepEqual(lines(cardOf(mention, given)), expected));

  check('a leader in office', orlova, view([orlova], at('2025-02-01')), [
    'Vera Orlova [Leader]',
    'Prime Minister, since 10 May 2024',
    'Other offices: Minister of Water, 1 March 2020 – 10 May 2024',
    'Also written: Вера Орлова · Орловой',
    'Mentions: 1 here',
    'Document date: 1 February 2025 · from its dateline',
    '→ entry orlova-vera',
    '→ mentions orlova-vera',
  ]);

  check('an office in the reader’s language', orlova, view([orlova], at('2021'), 'ru'), [
    'Vera Orlova [Leader]',
    'министр воды, 1 марта 2020 г. – 10 мая 2024 г.',
    'Other offices: Prime Minister, since 10 мая 2024 г.',
    'Also written: Вера Орлова · Орловой',
    'Mentions: 1 here',
    'Document date: 2021 · from its dateline',
    '→ entry orlova-vera',
    '→ mentions orlova-vera',
  ]);

  it('claims by a leader are counted, and linked to', () => {
    const claimsBy = () => ({ here: 2, elsewhere: 3, documents: 1 });
    const shown = lines(cardOf(orlova, { ...view([orlova]), claimsBy }));
    assert.ok(shown.includes('Claims: 2 here · 3 elsewhere (documents: 1)'), shown.join('\n'));
    assert.deepEqual(shown.slice(-2), ['→ claims orlova-vera', '→ date']);
  });

  it('other spellings are names, not roles', () => {
    const role: Mention = { ...base, kind: 'role', text: 'the minister', id: 'orlova-vera' };
    for (const mention of [orlova, role]) {
      const shown = lines(cardOf(mention, view([orlova, role])));
      assert.ok(shown.includes('Also written: Вера Орлова · Орловой'), shown.join('\n'));
    }
  });

  it('a leader out of office is said to be so', () =>
    assert.deepEqual(
      lines(cardOf(orlova, view([orlova], at('2019-01-01'))))[1],
      'Held no office of the dossier on 1 January 2019.',
    ));

  it('without a document date all offices are listed and none is claimed', () => {
    const shown = lines(cardOf(orlova, view([orlova])));
    assert.equal(shown[1], '');
    assert.equal(
      shown[2],
      'Offices: Minister of Water, 1 March 2020 – 10 May 2024 / Prime Minister, since 10 May 2024',
    );
    assert.ok(shown.includes('Document date: not known'));
  });

  const unsure: Mention = {
    ...base,
    kind: 'leader',
    text: 'Orlova',
    candidates: ['orlova-vera', 'orlova-nina'],
  };
  check('an unsure leader lists who it could be', unsure, view([unsure]), [
    'Orlova [Leader]',
    'Several people fit; which one is not certain.',
    'Could be: Vera Orlova / orlova-nina',
    'Mentions: 1 here',
    '→ entry orlova-vera',
  ]);

  const role: Mention = { ...base, kind: 'role', text: 'the spokesperson', found: 'text' };
  check('a role that nothing resolves', role, view([role]), [
    'the spokesperson [Role]',
    'Who held this office is not certain from the document or the dossier.',
    'In the text: the spokesperson',
    'Mentions: 1 here',
    'Document date: not known',
    '→ date',
  ]);

  const yen: Mention = {
    ...base,
    kind: 'figure',
    sub: 'money',
    text: '3 trn yen',
    value: '3000000000000',
    unit: 'JPY',
    qualifier: 'about',
  };
  const dollars: Mention = {
    ...base,
    kind: 'figure',
    start: 10,
    end: 17,
    sub: 'money',
    text: '$19 bn',
    value: '19000000000',
    unit: 'USD',
    ambiguous: true,
    qualifier: 'over',
    equivalentOf: { start: 0, end: 6 },
  };
  check('money, what it restates and by which rate', dollars, view([yen, dollars], at('2025-12-20')), [
    '$19 bn [Money]',
    'over 19,000,000,000 USD',
    'In short: 19 billion',
    'Currency: US Dollar · the sign can mean other currencies too',
    'The text equates it with: 3 trn yen · about 3,000,000,000,000 JPY',
    'Implied rate: about 157.9 JPY / USD',
    'By the dossier’s rate: ≈ 2.994 trillion JPY · 1 USD = 157.6 JPY · 19 December 2025 · central bank',
  ]);

  it('the restated figure knows it too, and the rate nearest to the document’s date is used', () => {
    const shown = lines(cardOf(yen, view([yen, dollars], at('2020-02-01'))));
    assert.ok(shown.includes('The text equates it with: $19 bn · over 19,000,000,000 USD'));
    assert.ok(shown.includes('By the dossier’s rate: ≈ 20 billion USD · 1 USD = 150 JPY · 1 January 2020'));
  });

  const date: Mention = {
    ...base,
    kind: 'figure',
    sub: 'date',
    text: '20 December',
    value: '--12-20',
    resolved: '2025-12-20',
  };
  check('a date completed from the document’s', date, view([date]), [
    '20 December [Date]',
    '20 December 2025',
    'The year is completed from the document’s date.',
  ]);
  const day: Mention = { ...date, text: 'the 20th', value: '---20' };
  check('a day whose month is completed from the document’s date', day, view([day]), [
    'the 20th [Date]',
    '20 December 2025',
    'The month and the year are completed from the document’s date.',
  ]);

  const named: Mention = { ...base, kind: 'initiative', text: 'the River Pact', id: 'river-pact' };
  const plain: Mention = {
    ...base,
    kind: 'initiative',
    text: 'Reed Initiative',
    type: 'initiative',
    found: 'text',
  };
  check('an initiative that is called one', plain, view([plain]), [
    'Reed Initiative [Initiative]',
    '',
    'Mentions: 1 here',
  ]);
  check('an initiative', named, view([named]), [
    'River Pact [Initiative]',
    'agreement · in force · since June 2021',
    'Parties: Kazakhstan · XX-none',
    'Part of: water-talks',
    'Also written: the River Pact',
    'Mentions: 1 here',
    '→ entry river-pact',
    '→ mentions river-pact',
  ]);
});

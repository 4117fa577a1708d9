import assert from 'node:assert/strict';
import type { InitiativeMention, PersonMention } from '../../../src/core/model/mention';
import { english } from '../../../src/core/model/message';
import { claimsReport } from '../../../src/core/report/claims';
import { figuresReport } from '../../../src/core/report/figures';
import { initiativesReport } from '../../../src/core/report/initiatives';
import { leadersReport } from '../../../src/core/report/leaders';
import { columnsFor, plainCell } from '../../../src/core/report/render/cells';
import type { Report } from '../../../src/core/report/report';
import { at, corpusOf, documentOf, dossierOf, figure, initiative, leader } from './sample';

const voice = { translate: english, locale: 'en' };

/** A table as lines of its cells, for the columns named. */
function table(report: Report, title: string, ...keys: string[]): string[] {
  return tableIn('en', report, title, ...keys);
}

function tableIn(locale: string, report: Report, title: string, ...keys: string[]): string[] {
  const found = report.tables.find((t) => english(t.title.text) === title);
  assert.ok(found, `no table ${title}`);
  const columns = columnsFor(found, 'page').map(({ key }) => key);
  for (const key of keys) assert.ok(columns.includes(key), `no column ${key}`);
  return found.rows.map((row) => keys.map((key) => plainCell(row[key], { ...voice, locale })).join(' | '));
}

const text =
  'President Ada Lund met Bo Ek. Lund offered $2 bn (about 20 bn kronor) to the North Forum.\nThe president left.';
const lund = (words: string, parts: Partial<PersonMention> = {}) =>
  at<PersonMention>(text, { kind: 'leader', text: words, id: 'lund', ...parts });
const dossier = dossierOf(
  [
    {
      ...leader('lund', 'Ada Lund'),
      offices: [{ title: 'President of Nordland', titles: new Map([['ru', 'президент Нордландии']]) }],
    },
    leader('ek', 'Bo Ek'),
    leader('ek-2', 'Bea Ek'),
  ],
  [initiative('north-forum', 'North Forum', 'north-process'), initiative('north-process', 'North Process')],
);
const dollars = figure(text, {
  kind: 'figure',
  sub: 'money',
  text: '$2 bn',
  value: '2000000000',
  unit: 'USD',
  ambiguous: true,
});
const kronor = figure(text, {
  kind: 'figure',
  sub: 'money',
  text: '20 bn kronor',
  value: '20000000000',
  unit: 'SEK',
  qualifier: 'about',
  equivalentOf: { start: dollars.start, end: dollars.end },
});
const forum = at<InitiativeMention>(text, {
  kind: 'initiative',
  text: 'North Forum',
  id: 'north-forum',
  type: 'forum',
});
const mentions = [
  lund('Ada Lund', { held: { title: 'President of Nordland' } }),
  at<PersonMention>(text, { kind: 'leader', text: 'Bo Ek', candidates: ['ek', 'ek-2'] }),
  lund('Lund offered', {}),
  dollars,
  kronor,
  forum,
  at<PersonMention>(text, { kind: 'role', text: 'The president', id: 'lund' }),
];
const claim = {
  id: 'c1abcd2',
  selector: { quote: 'Lund offered $2 bn' },
  speaker: 'lund',
  type: 'commitment',
  about: ['north-forum'],
};
const lost = { id: 'c9zzzz9', selector: { quote: 'gone' }, speaker: 'somebody else' };
const statement = {
  start: text.indexOf('Lund offered'),
  end: text.indexOf('.\nThe'),
  text: '',
  speaker: { id: 'lund', text: 'Lund' },
  cue: null,
  direct: false,
};
const corpus = corpusOf(
  dossier,
  documentOf(
    'a/one.txt',
    text,
    mentions,
    [
      { claim, anchor: { status: 'exact', start: 30, end: 48, score: 1, candidates: [] } },
      { claim: lost, anchor: { status: 'orphaned', score: 0, candidates: [] } },
    ],
    [statement],
  ),
  documentOf('b/two.txt', 'Ada Lund again', [
    at<PersonMention>('Ada Lund again', { kind: 'leader', text: 'Ada Lund', id: 'lund' }),
  ]),
);

describe('reports', () => {
  it('leaders: people, their office at the date, mentions by name and by role, claims', () =>
    assert.deepEqual(
      table(
        leadersReport(corpus),
        'Leaders',
        'name',
        'office-shown',
        'mentions',
        'documents',
        'claims',
        'places',
      ),
      ['Ada Lund | President of Nordland | 4 | 2 | 1 | one.txt:1; one.txt:1; one.txt:2; two.txt:1'],
    ));

  it('leaders: a page has their offices in the reader’s language, data as the dossier calls them', () => {
    const report = leadersReport(corpus);
    assert.deepEqual(tableIn('ru', report, 'Leaders', 'office-shown'), ['президент Нордландии']);
    assert.deepEqual(tableIn('de', report, 'Leaders', 'office-shown'), ['President of Nordland']);
    assert.deepEqual(report.tables[0]?.rows[0]?.['office'], 'President of Nordland');
  });

  it('leaders: who could be meant is listed apart and counted for nobody', () =>
    assert.deepEqual(table(leadersReport(corpus), 'Unsure which is meant', 'text', 'candidates'), [
      'Bo Ek | Bo Ek, Bea Ek',
    ]));

  it('figures: value, who says it, under which initiative', () =>
    assert.deepEqual(
      table(figuresReport(corpus), 'Money', 'figure', 'amount', 'speaker', 'initiative', 'place'),
      [
        '$2 bn | 2,000,000,000 USD (sign ambiguous) | Ada Lund | North Forum | one.txt:1',
        '20 bn kronor | about 20,000,000,000 SEK | Ada Lund | North Forum | one.txt:1',
      ],
    ));

  it('figures: an amount given twice implies a rate', () =>
    assert.deepEqual(
      table(figuresReport(corpus), 'One amount given twice', 'original', 'restated', 'implied'),
      ['$2 bn | 20 bn kronor | about 10 SEK / USD'],
    ));

  it('initiatives: what they are part of, claims about them', () => {
    const report = initiativesReport(corpus);
    assert.deepEqual(table(report, 'Initiatives', 'name', 'parties', 'part-of', 'mentions', 'claims'), [
      'North Forum | KZ, UZ | North Process | 1 | 1',
    ]);
    assert.deepEqual(report.diagrams[1], {
      kind: 'graph',
      title: report.diagrams[1]?.title,
      edges: [{ from: 'North Forum', to: 'North Process' }],
    });
  });

  it('claims: names for ids, and an open word on those that lost their place', () =>
    assert.deepEqual(table(claimsReport(corpus), 'Claims', 'quote', 'speaker', 'about', 'anchor'), [
      'Lund offered $2 bn | Ada Lund | North Forum | in place',
      'gone | somebody else |  | lost: check',
    ]));

  it('part-of lines that run in a circle end', () => {
    const circle = dossierOf([], [initiative('a', 'A', 'b'), initiative('b', 'B', 'a')]);
    const mention = at<InitiativeMention>('A', { kind: 'initiative', text: 'A', id: 'a' });
    const report = initiativesReport(corpusOf(circle, documentOf('x.txt', 'A', [mention])));
    assert.equal(report.diagrams[1]?.kind === 'graph' && report.diagrams[1].edges.length, 2);
  });
});

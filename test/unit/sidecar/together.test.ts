import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read';
import { joinSidecars, sharedIds, splitSidecar, uniteSidecars } from '../../../src/core/sidecar/together';

const shared = `# Claims on a.txt
glossator: 1
document:
  date: 2025-01-02
claims:
  # Aida is sure
  c1aaaa:
    quote: "one"
    at: {start: 1, end: 4}
    by: aida
  c2bbbb:
    quote: "two"
    at: {start: 5, end: 8}
    by: Marat S
  c3cccc:
    quote: "three"
    at: {start: 9, end: 14}
dismissed:
  d1aaaa: {quote: "four", by: aida}
`;
const slug = (by: string) => by.toLowerCase().replace(/[^a-z]+/g, '-');
const ids = (text: string) => readSidecar(text).sidecar.claims.map(({ id }) => id);

describe('several sidecars of a document', () => {
  it('a shared one is split by annotator, and joined again', () => {
    const split = splitSidecar(shared, new Map(), slug, 'a.txt');
    assert.ok('own' in split);
    assert.deepEqual([...split.own.keys()], ['aida', 'marat-s']);
    assert.deepEqual(ids(split.shared), ['c3cccc']);
    assert.match(
      split.own.get('aida')!,
      /^# Claims on a.txt\nglossator: 1\nclaims:\n {2}# Aida is sure\n {2}c1aaaa:/,
    );
    assert.equal(readSidecar(split.own.get('aida')!).sidecar.dismissed.length, 1);
    const joined = joinSidecars(
      split.shared,
      [...split.own].map(([annotator, text]) => ({ annotator, text })),
    );
    assert.equal('text' in joined && joined.text, shared);
  });

  it('reviews become comments and status', () => {
    const mine =
      'glossator: 1\nreviews:\n  c1aaaa:\n    status: disputed\n    comments:\n      k1aaaa: {by: rui, text: no}\n';
    const joined = joinSidecars(shared, [{ annotator: 'rui', text: mine }]);
    assert.ok('text' in joined);
    const [claim] = readSidecar(joined.text).sidecar.claims;
    assert.deepEqual([claim!.status, claim!.comments?.[0]?.by], ['disputed', 'rui']);
  });

  it('whose it was is known after joining, and what is said of a claim that is elsewhere is kept', () => {
    const review = (id: string, comment: string) =>
      `  ${id}:\n    status: disputed\n    comments:\n      ${comment}\n`;
    const own =
      'glossator: 1\nclaims:\n  c9aaaa:\n    quote: "five"\nreviews:\n' +
      review('c1aaaa', 'k1aaaa: {text: no}') +
      review('c8zzzz', 'k2aaaa: {text: never}');
    const joined = joinSidecars(shared, [{ annotator: 'rui', text: own }]);
    assert.ok('text' in joined);
    const { claims, reviews } = readSidecar(joined.text).sidecar;
    assert.deepEqual(claims.find(({ id }) => id === 'c1aaaa')?.comments, [
      { id: 'k1aaaa', by: 'rui', text: 'no' },
    ]);
    assert.equal(claims.find(({ id }) => id === 'c9aaaa')?.by, 'rui');
    assert.deepEqual(
      reviews.map(({ claim, status, comments }) => [claim, status, comments]),
      [['c8zzzz', 'disputed', [{ id: 'k2aaaa', by: 'rui', text: 'never' }]]],
    );
  });

  it('what a document had under another name is added to what it has', () => {
    const head = (name: string) => `# Claims on ${name}\r\nglossator: 1\r\n`;
    const mine = (id: string) =>
      `  # mine\r\n  ${id}:\r\n    quote: "one"   # tail\r\n    x-y: {a: [1,  2]}\r\n`;
    const review = `reviews:\r\n  c8zzzz: {status: disputed}\r\n`;
    const united = uniteSidecars(
      `${head('b.txt')}claims:\r\n${mine('c1aaaa')}`,
      `${head('a.txt')}claims:\r\n${mine('c2aaaa')}${review}`,
    );
    assert.equal(
      'text' in united && united.text,
      `${head('b.txt')}claims:\r\n${mine('c1aaaa')}${mine('c2aaaa')}${review}`,
    );
    for (const [one, other, code] of [
      [shared, shared.replace('one', 'other'), 'not-joined'],
      [shared, `${shared}<<<<<<< a\n`, 'in-conflict'],
      [`${shared}---\n`, shared, 'read-only'],
    ] as const) {
      const refused = uniteSidecars(one, other);
      assert.equal('problem' in refused && refused.problem.code, code);
    }
    assert.deepEqual(uniteSidecars(shared, shared), { text: shared });
  });

  it('different claims with one id are not joined', () => {
    const joined = joinSidecars(shared, [
      { annotator: 'rui', text: 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: other\n' },
    ]);
    assert.equal('problem' in joined && joined.problem.code, 'not-joined');
  });

  it('an id in two files is a problem of the second', () => {
    const files = ['a', 'b'].map((file) => ({ file, sidecar: readSidecar(shared).sidecar }));
    const problems = sharedIds(files);
    assert.deepEqual(
      problems.map(({ file, code }) => `${file} ${code}`),
      Array(3).fill('b duplicate-id'),
    );
    assert.deepEqual(sharedIds(files.slice(1)), []);
  });
});

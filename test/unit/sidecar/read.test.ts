import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read';
import { styles } from './samples';

describe('reading a sidecar', () => {
  it('every field', () => {
    const { sidecar, problems } = readSidecar(styles['canonical']!);
    assert.deepEqual(problems, []);
    const [first, second] = sidecar.claims;
    assert.deepEqual(first!.selector, { quote: 'We will dredge the harbour', at: { start: 10, end: 36 } });
    assert.deepEqual(first!.topics, ['trade', 'water']);
    assert.equal(second!.note, 'first line\n# not a comment\n\nlast line\n');
    assert.deepEqual(second!.comments, [
      { id: 'k1aaaa', text: 'why?', by: 'marat', at: '2026-11-22T09:10:00Z' },
    ]);
    assert.deepEqual(
      sidecar.reviews.map(({ claim, status }) => [claim, status]),
      [['c9zzzz', 'disputed']],
    );
    assert.deepEqual(sidecar.dismissed, [{ id: 'd1aaaa', quote: 'It rained', by: 'aida' }]);
  });

  /** Claims that are read, whether the file may be written to, and the codes of its problems. */
  const check = (name: string, text: string, claims: string, writable: boolean, ...codes: string[]) =>
    it(name, () => {
      const { sidecar, problems } = readSidecar(text);
      assert.equal(sidecar.claims.map(({ id }) => id).join(' '), claims);
      assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), codes.sort());
      assert.equal(sidecar.readOnly === undefined, writable);
    });
  const two = 'claims:\n  c1aaaa:\n    quote: a\n  c2bbbb:\n    quote: b\n';

  check('nothing', '', '', true);
  check('claims without entries', 'claims:\n', '', true);
  check('claims: ~', 'claims: ~\n', '', true);
  check(
    'markers round a claim',
    two.replace('  c2bbbb', '<<<<<<< a\n  c2bbbb') + '=======\n>>>>>>> b\n',
    'c1aaaa',
    false,
    'conflict-markers',
  );
  check(
    'markers round the last field of a claim',
    two.replace('  c2bbbb', '<<<<<<< a\n    by: a\n=======\n    by: b\n>>>>>>> b\n  c2bbbb'),
    'c2bbbb',
    false,
    'conflict-markers',
  );
  check(
    'markers round a field',
    two.replace('    quote: a', '<<<<<<< a\n    quote: a\n=======\n>>>>>>> b'),
    'c2bbbb',
    false,
    'conflict-markers',
  );
  const undecided = (name: string, text: string, ...expected: string[]) =>
    it(`quotes in a conflict: ${name}`, () =>
      assert.deepEqual(readSidecar(text).sidecar.undecided ?? [], expected));
  const between = (ours: string, theirs: string) => `<<<<<<< a\n${ours}=======\n${theirs}>>>>>>> b\n`;
  undecided('none', two);
  undecided('markers elsewhere', two + between('document:\n  date: 2026-01-01\n', ''));
  undecided(
    'a claim of each side',
    `claims:\n${between(two.slice(8), '  c3cccc:\n    quote: c\n')}`,
    'a',
    'b',
    'c',
  );
  undecided(
    'one read, one in it',
    two.replace('  c2bbbb:\n    quote: b\n', (c) => between(c, '')),
    'b',
  );
  undecided('a field', two.replace('a\n', `a\n${between('    by: x\n', '    by: y\n')}`), 'a');
  undecided('turned down', `${two}dismissed:\n${between('  d1aaaa:\n    quote: d\n', '')}`, 'd');
  undecided(
    'a passage in parts',
    `claims:\n${between('', '  c3cccc:\n    quote: c\n    parts:\n      - quote: e\n')}`,
    'c',
    'e',
  );
  undecided('markers that don’t match', `${two}=======\n${between(between('x', 'y'), '')}`);
  check(
    'an id twice: both are shown',
    two.replace('c2bbbb', 'c1aaaa'),
    'c1aaaa c1aaaa',
    false,
    'duplicate-key',
  );
  check('two documents', two + '---\na: b\n', 'c1aaaa c2bbbb', false, 'yaml-multiple-docs');
  check('an alias', two + '    note: *a\n', 'c1aaaa c2bbbb', false, 'yaml-alias');
  check('claims: 5', 'claims: 5\n', '', false, 'not-entries');
  check('a list of claims', 'claims:\n  - quote: a\n', '', false, 'not-entries');
  check('cut in the middle of a key', 'claims:\n  c1aaaa:\n    quo', '', false, 'claim-without-quote');
  check('cut in the middle of a later key', two.slice(0, -5), 'c1aaaa', false, 'claim-without-quote');
  check('carriage returns alone', two.replace(/\n/g, '\r'), 'c1aaaa c2bbbb', false, 'carriage-returns');
  check('a version that is not ours', 'glossator: 2\n' + two, 'c1aaaa c2bbbb', false, 'unknown-version');
  check(
    'wrong kinds cost their field alone',
    two + '    at: 5\n    rival: x\n    about: {a: b}\n    figures: no\n',
    'c1aaaa c2bbbb',
    true,
    'wrong-type',
  );
  check('offsets that can’t be', two + '    at: {start: 5, end: 1}\n', 'c1aaaa c2bbbb', true);
  check('shares that can’t be', two + '    shared: {before: -5, after: 1.5}\n', 'c1aaaa c2bbbb', true);
  check('strange ids are shown', two.replace('c2bbbb', '__proto__'), 'c1aaaa __proto__', true);
  check('NUL', two.replace('quote: a', 'quote: "\0"'), 'c1aaaa c2bbbb', true, 'control-character');
  check(
    'direction changed',
    two.replace('quote: a', 'quote: "\u202ea"'),
    'c1aaaa c2bbbb',
    true,
    'bidi-character',
  );
  check(
    'a name that nobody can tell from another',
    two + '    by: "aida\\u202e"\n    tags: [port, "po\\u200brt"]\n',
    'c1aaaa c2bbbb',
    true,
    'invisible-character',
  );
  check('a name with a joiner', two + '    by: "می\\u200cروم"\n', 'c1aaaa c2bbbb', true);
  check('over 16 MB', ' '.repeat(16 * 1024 * 1024 + 1), '', false, 'file-too-large');
  check('a date that is none', 'document: {date: yesterday}\n', '', true, 'bad-date');
});

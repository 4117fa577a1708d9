import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distanceToBeginning, editDistance } from '../../../src/core/text/distance';

/** The whole table, cell by cell. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    row = next;
  }
  return row[b.length]!;
}

describe('text: edit distance', () => {
  const check = (a: string, b: string, expected: number) =>
    it(`${JSON.stringify(a)} → ${JSON.stringify(b)}`, () => assert.equal(editDistance(a, b), expected));
  check('', '', 0);
  check('', 'abc', 3);
  check('kitten', 'sitting', 3);
  check('мост', 'мосты', 1);
  check('\ud800', '\udc00', 1);

  it('is the same as by the table, over several words of bits', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'я'), { maxLength: 100 }).map((units) => units.join(''));
    fc.assert(
      fc.property(few, few, (a, b) => assert.equal(editDistance(a, b), byTable(a, b))),
      {
        numRuns: 60,
      },
    );
  });

  it('to the beginning that is most like it', () => {
    assert.equal(distanceToBeginning('', 'abc'), 0);
    assert.equal(distanceToBeginning('abc', ''), 3);
    const few = fc.array(fc.constantFrom('a', 'b'), { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(
      fc.property(few, few, (a, b) => {
        const all = Array.from({ length: b.length + 1 }, (_, end) => byTable(a, b.slice(0, end)));
        assert.equal(distanceToBeginning(a, b), Math.min(...all));
      }),
      { numRuns: 40 },
    );
  });
});

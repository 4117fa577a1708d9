import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pathOf } from '../../../src/core/anchor/path';
import { commonRuns, indexed, unitsOf } from '../../../src/core/anchor/runs';

/** The best sum of 10 for a unit that stays, 6 less for one dropped and 3 less for one added between the ends. */
function best(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const unit of a) {
    const next = [row[0]! - 6];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.max(row[j]! - 6, next[j - 1]! - 3, unit === b[j - 1] ? row[j - 1]! + 10 : -Infinity));
    row = next;
  }
  return Math.max(...row);
}

describe('anchor: the cheapest way from one run of units to another', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 15 });

  it('is worth as much as any', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        const path = pathOf(indexed(a), unitsOf(b), { start: 0, end: a.length }, 1000)!;
        const kept = path.kept.reduce((sum, one) => sum + one, 0);
        const passed = path.leaves[a.length]! - path.enters[0]!;
        assert.equal(10 * kept - 6 * (a.length - kept) - 3 * (passed - kept), best(a, b));
      }),
    ));

  it('runs over stretches that stand once in both, and over no more', () => {
    const [a, b] = [
      'she promised an answer by noon, he promised an answer by six',
      'promised an answer by six',
    ];
    const runs = commonRuns(indexed(a), unitsOf(`Then he ${b}.`), { start: 0, end: a.length });
    assert.deepEqual(runs, [{ at: a.length - b.length - 4, image: 4, length: b.length + 4 }]);
    assert.deepEqual(commonRuns(indexed(a), unitsOf(`${b}, ${b}`), { start: 0, end: a.length }), []);
  });
});

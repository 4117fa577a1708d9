import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineMap } from '../../../src/core/text/linemap';

describe('text/linemap', () => {
  const check = (before: string, after: string, expected: number[]) =>
    it(`${before} → ${after}`, () => assert.deepEqual([...lineMap([...before], [...after])], expected));
  check('', 'a', []);
  check('abc', 'abc', [0, 1, 2]);
  check('abc', 'axbc', [0, 2, 3]);
  check('abcd', 'ad', [0, -1, -1, 1]);
  check('xaybz', 'zbyax', [-1, -1, -1, -1, 0]);
  check('}a}b}', '}a}new}b}', [0, 1, 2, 7, 8]);

  it('images are equal, rise, and are found for all that only lost neighbours', () => {
    const items = fc.array(fc.nat(9), { maxLength: 30 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        let last = -1;
        lineMap(before, after).forEach((image, i) => {
          if (image < 0) return;
          assert.equal(after[image], before[i]);
          assert.ok(image > last);
          last = image;
        });
      }),
    );
  });
});

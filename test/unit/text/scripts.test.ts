import assert from 'node:assert/strict';
import fc from 'fast-check';
import { repairs } from '../../../src/core/text/scripts';

describe('words of mixed alphabets', () => {
  const check = (word: string, expected: string | undefined) =>
    it(word, () => {
      const found = repairs(word);
      if (expected === undefined) assert.deepEqual(found, []);
      else assert.ok(found.includes(expected), found.join(' '));
    });
  check('aлиeв', 'алиев');
  check('карiмов', 'карімов');
  check('ержanов', 'ержанов');
  check('рutте', 'рутте');
  check('mаcron', 'macron');
  check('алиев', undefined);
  check('macron', undefined);

  it('propose at most three readings, each in one alphabet', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyzабвгщё-1 '), maxLength: 12 }), (word) => {
        const found = repairs(word);
        assert.ok(found.length <= 3);
        for (const reading of found) assert.ok(!/[a-z]/.test(reading) || !/[а-я]/.test(reading));
      }),
    ));
});

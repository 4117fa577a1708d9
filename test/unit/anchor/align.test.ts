import assert from 'node:assert/strict';
import { fitter } from '../../../src/core/anchor/align';

const QUOTE = 'There is a package that helps you get started quickly.';

describe('anchor: letters laid on letters', () => {
  const check = (name: string, suffix: string, text: string, expected: string, least: number) =>
    it(name, () => {
      const pattern = {
        prefix: 'All systems. ',
        quote: QUOTE,
        suffix,
        bare: false,
        rival: 0,
        shared: undefined,
        nth: undefined,
        of: undefined,
      };
      const found = fitter(pattern)(text, { start: 0, end: text.length })!;
      assert.equal(text.slice(found.start, found.end), expected);
      assert.ok(found.words >= least && found.words <= 1, `${found.words}`);
    });
  check('the same words', ' ==== Next', `All systems. ${QUOTE} ==== Next`, QUOTE, 1);
  const more = QUOTE.replace('a package', 'even a package');
  check('a word put in', ' ==== Next', `All systems. ${more} ==== Next`, more, 0.9);
  check(
    'a full stop found behind a sentence that was added is no part of the likeness',
    ' ==== Next ==== Last ====',
    `All systems. ${more} // Wer will, kann auch von Hand beginnen und alles selbst bauen. ==== Next ==== Last ====`,
    more,
    0.85,
  );
});

import assert from 'node:assert/strict';
import { excerpt } from '../../../src/core/text/excerpt';

const check = (text: string, expected: string, most?: number) =>
  it(JSON.stringify(text), () => assert.equal(excerpt(text, most), expected));

describe('an excerpt', () => {
  check(' one\n\n two\u00a0three ', 'one two three');
  check('', '');
  check('abcdef', 'abcdef', 6);
  check('abcdefg', 'abcde…', 6);
  check('abcd efg', 'abcd…', 6);
  check('about three trillion', 'about three…', 15);
  check('three trillion', 'three tril…', 11);
  check('😀😀😀😀', '😀😀…', 3);
  check('a\u202eb', 'aU+202Eb');
  check('“All of it.”', 'All of it.');
  check('«Да», — сказал он', 'Да», — сказал он');
  check('「はい」', 'はい');
  check('"', '');
  check('an “inner” one', 'an “inner” one');
  check('“abcdefg”', 'abcde…', 6);
});

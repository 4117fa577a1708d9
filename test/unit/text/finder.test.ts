import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Finder, guarded, matches } from '../../../src/core/text/finder';
import { firstChars, UnitSet } from '../../../src/core/text/firstchars';
import { WordFinder } from '../../../src/core/text/wordfinder';

describe('what a pattern may begin with', () => {
  const every = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const check = (pattern: RegExp, expected: string | undefined) =>
    it(String(pattern), () => {
      const found = firstChars(pattern.source);
      const chars = found && every.filter((unit) => found.has(unit)).map((unit) => String.fromCharCode(unit));
      assert.equal(chars?.join(''), expected);
    });
  check(/ab|cd/, 'ac');
  check(/(?:ab|c)d|(?<name>e)|(f)/, 'acef');
  check(/a?b?c/, 'abc');
  check(/a*?(?:b|c{0,3}|d+)e/, 'abcde');
  check(/a{2}b|c{1,}/, 'ac');
  check(/[a-cx][yz]/, 'abcx');
  check(/[a\-\]-]/, '-]a');
  check(/[.?*+(]|\.|\(/, '(*+.?');
  check(/\u4e00[\u3042-\u3044]?|\x41/, 'A一');
  check(/\da/, '0123456789');
  check(/(?<![a-z])b|(?<=x)c|(?=[q-s]q)d|(?!e)f|^g|\bh|$i/, 'bcdfghi');
  check(/\n|\/|\{|[\r\n]/, '\n\r/{');
  check(/x(?:.|[^a]|\p{L}|\W)/u, 'x');
  check(/(?:a|)b/, 'ab');
  check(/.|a/, undefined);
  check(/a|[^b]/, undefined);
  check(/a?/, undefined);
  check(/a|^/, undefined);
  check(/\p{Script=Han}a/u, undefined);
  check(/a|\S/, undefined);
  check(/😀/u, undefined);
});

describe('a finder', () => {
  const patterns = [
    /a|bc|b/,
    /(?:[ab]c|(?<=a)b)+/,
    /(?<!b)a(b)?(?!c)/,
    /c?(?=b)b|\s/,
    /a.|[^a]b/,
    /[一二]*?三|二/,
  ];
  const text = fc.string({ unit: fc.constantFrom(...'abc 一二三'), maxLength: 20 });
  const plain = (found: readonly RegExpExecArray[]) => found.map((one) => [one.index, ...one]);

  for (const pattern of patterns) {
    const finder = new Finder(pattern);
    it(`finds what ${pattern} finds`, () =>
      fc.assert(
        fc.property(text, (one) => {
          const global = new RegExp(pattern, 'g');
          const expected = plain([...one.matchAll(global)]);
          assert.deepEqual(plain(finder.all(one)), expected);
          assert.deepEqual(plain(matches(global, one)), expected);
          const behind = new RegExp(guarded(pattern.source), 'g');
          assert.deepEqual(plain(matches(behind, one)), expected);
          assert.equal(finder.isIn(one), pattern.test(one));
          assert.equal(finder.begins(one), new RegExp(pattern, 'y').test(one));
          for (let at = 0; at <= one.length; at++) {
            const sticky = new RegExp(pattern, 'y');
            sticky.lastIndex = at;
            assert.deepEqual(finder.at(one, at)?.[0], sticky.exec(one)?.[0]);
          }
        }),
      ));
  }
});

describe('a set of characters', () => {
  const check = (chars: string, expected: string) =>
    it(expected, () => assert.equal(new UnitSet(chars).toClass(), expected));
  check('', '[]');
  check('cab', '[\\u0061-\\u0063]');
  check('一三]-', '[\\u002d\\u005d\\u4e00\\u4e09]');

  it('tells what a text begins with', () => {
    const set = new UnitSet('一二');
    assert.deepEqual(
      [set.begins('二三'), set.begins('三二'), set.begins(''), set.begins(undefined)],
      [true, false, false, false],
    );
  });
});

describe('words in a text', () => {
  const words = ['ab', 'abc', 'c', 'ca', '一二'];
  it('are found where a pattern finds them, the longest first', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc一二'), maxLength: 20 }), (text) => {
        const expected = [...text.matchAll(/abc|ab|ca|一二|c/g)].map((match) => [match.index, match[0]]);
        assert.deepEqual(
          new WordFinder(words).all(text).map(({ index, word }) => [index, word]),
          expected,
        );
      }),
    ));
});

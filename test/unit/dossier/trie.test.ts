import assert from 'node:assert/strict';
import { GlyphTrie, PhraseTrie, type NameWord } from '../../../src/core/dossier/trie';

describe('phrase trie', () => {
  const trie = new PhraseTrie<string>();
  const anna = trie.slot(['анна', 'анны', 'анне']);
  const green = trie.slot(['грин']);
  trie.add([anna], 'Anna');
  trie.add([anna, green], 'Anna Green');
  trie.add([anna, green], 'another Anna Green');
  trie.add([green, trie.slot(['-']), green], 'Green-Green');

  const words = (text: string) =>
    text.split(' ').map((key): { names: NameWord | undefined } => {
      const slots = trie.slotsOf(key);
      return { names: slots && { slots, exact: true } };
    });
  const check = (
    text: string,
    at: number,
    expected: [number, ...string[]] | undefined,
    accept = () => true,
  ) =>
    it(`${text} at ${at}`, () => {
      const match = trie.longest(words(text), at, accept);
      assert.deepEqual(match && [match.end, ...match.entries], expected);
    });

  check('говорит анне грин сегодня', 1, [3, 'Anna Green', 'another Anna Green']);
  check('анны белой', 0, [1, 'Anna']);
  check('анна', 1, undefined);
  check('грин - грин', 0, [3, 'Green-Green']);
  check('грин', 0, undefined);
  check('анна грин', 0, undefined, () => false);
});

describe('glyph trie', () => {
  const trie = new GlyphTrie<string>();
  trie.add('王芳', 'Wang Fang');
  trie.add('王芳菲', 'Wang Fangfei');
  const check = (text: string, at: number, expected: [number, ...string[]] | undefined) =>
    it(`${text} at ${at}`, () => {
      const match = trie.longest(text, at, () => true);
      assert.deepEqual(match && [match.end, ...match.entries], expected);
    });
  check('主席王芳菲说', 2, [5, 'Wang Fangfei']);
  check('主席王芳说', 2, [4, 'Wang Fang']);
  check('主席王', 2, undefined);
});

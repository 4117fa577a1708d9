import assert from 'node:assert/strict';
import { snippet } from '../../../src/core/corpus/snippet';
import type { PersonMention } from '../../../src/core/model/mention';
import { emptyDossier } from '../../../src/core/model/dossier';
import { at, corpusOf, documentOf } from '../report/sample';

describe('corpus', () => {
  const person = (text: string, parts: Partial<PersonMention>) =>
    at<PersonMention>(text, { kind: 'leader', text, ...parts });

  it('counts mentions by entity and forgets a document wholly', () => {
    const corpus = corpusOf(
      emptyDossier,
      documentOf('b.txt', 'Ek', [person('Ek', { id: 'ek' })]),
      documentOf('a.txt', 'Ёлкин', [person('Ёлкин', {})]),
      documentOf('c.txt', 'елкин', [person('елкин', {})]),
    );
    assert.deepEqual(
      corpus.documents().map(({ path }) => path),
      ['a.txt', 'b.txt', 'c.txt'],
    );
    assert.deepEqual([...corpus.mentionsOf('id:ek')], [['b.txt', 1]]);
    assert.deepEqual(
      [...corpus.mentionsOf('name:елкин')],
      [
        ['a.txt', 1],
        ['c.txt', 1],
      ],
    );
    corpus.set(documentOf('b.txt', 'Nobody', []));
    assert.equal(corpus.mentionsOf('id:ek').size, 0);
  });

  it('gives lines and columns from 1', () => {
    const document = documentOf('a.txt', 'x\ny Ek', [
      at<PersonMention>('x\ny Ek', { kind: 'leader', text: 'Ek' }),
    ]);
    const { line, column } = document.mentions[0]!.location;
    assert.deepEqual([line, column], [2, 3]);
  });
});

describe('snippets', () => {
  const check = (text: string, words: string, expected: string) =>
    it(expected, () => {
      const start = text.indexOf(words);
      assert.equal(snippet(text, { start, end: start + words.length }), expected);
    });

  check('One. Two three.\nFour', 'Two', 'One. Two three.');
  check('a\u00a0b\tc', 'b', 'a b c');
  const long = 'word '.repeat(30);
  check(`${long}HERE ${long}`, 'HERE', `…${'word '.repeat(12)}HERE${' word'.repeat(12)}…`);
});

import assert from 'node:assert/strict';
import type { Statement } from '../../../src/core/model/mention';
import { english, render } from '../../../src/core/model/message';
import { whyType } from '../../../src/core/recognise/statements/why';
import { claimOfStatement, isOpenBeside } from '../../../src/core/recognise/suggestions';

const text = 'She said the dam is safe. He said “Lake  Ula is full”.';
const at = (words: string, more: Partial<Statement> = {}): Statement => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, speaker: null, cue: null, direct: false, ...more };
};
const statements = [at('the dam is safe'), at('“Lake  Ula is full”')];

describe('suggestions', () => {
  const left = (
    claimed: readonly string[],
    dismissed: readonly string[],
    undecided: readonly string[] = [],
  ) =>
    statements
      .filter(
        isOpenBeside(
          claimed.map((words) => at(words)),
          dismissed,
          undecided,
        ),
      )
      .map((s) => s.text);

  for (const [what, claimed, dismissed, expected] of [
    ['nothing decided', [], [], ['the dam is safe', '“Lake  Ula is full”']],
    ['a claim on the words', ['the dam is safe'], [], ['“Lake  Ula is full”']],
    ['a claim on the core of them', ['dam'], [], ['“Lake  Ula is full”']],
    ['a claim on the whole sentence', ['She said the dam is safe.'], [], ['“Lake  Ula is full”']],
    ['a claim that barely touches', ['She said the'], [], ['the dam is safe', '“Lake  Ula is full”']],
    ['a claim elsewhere', ['He said'], [], ['the dam is safe', '“Lake  Ula is full”']],
    ['turned down', [], ['the dam is safe'], ['“Lake  Ula is full”']],
    ['turned down with other quotes and spaces', [], ['Lake Ula is full.'], ['the dam is safe']],
    ['turned down, then edited', [], ['the dam is not safe'], ['the dam is safe', '“Lake  Ula is full”']],
  ] as const) {
    it(what, () => assert.deepEqual(left(claimed, dismissed), expected));
  }

  for (const [what, undecided, expected] of [
    ['in a conflict', ['the dam is  safe.'], ['“Lake  Ula is full”']],
    ['in a conflict, a part of it', ['Lake Ula'], ['the dam is safe']],
    ['in a conflict, with more words', ['She said the dam is safe'], ['“Lake  Ula is full”']],
    ['a conflict about others', ['the dam is new', '…'], ['the dam is safe', '“Lake  Ula is full”']],
  ] as const) {
    it(what, () => assert.deepEqual(left([], [], undecided), expected));
  }

  it('are long lists without being slow to compare', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
    assert.equal(isOpenBeside(many, [])(at('is safe')), false);
  });

  for (const [what, speaker, expected] of [
    ['an id of the dossier', { id: 'orlova-vera', text: 'Orlova' }, 'orlova-vera'],
    ['an id that the dossier doesn’t have', { id: 'else', text: 'the\nminister' }, 'the minister'],
    ['nobody, whoever stands near', null, undefined],
  ] as const) {
    it(`as claims have for speaker: ${what}`, () => {
      const statement = at('the dam is safe', { speaker, type: 'appraisal' });
      const near = at('He said', { speaker: { text: 'He' } });
      const recognition = { language: 'en', mentions: [], statements: [statement, near] };
      const fields = claimOfStatement(recognition, statement, (id) => id === 'orlova-vera');
      assert.equal(fields.speaker, expected);
      assert.equal(fields.type, 'appraisal');
    });
  }

  for (const [words, type, cue, expected] of [
    ['Aru is ready to build it', 'commitment', 'said', 'because it says “ready to”'],
    ['мы намереваемся расширить порт', 'commitment', 'сказал', 'because it says “намереваемся”'],
    ['the port be widened', 'proposal', 'proposed', 'because of how it is reported: “proposed”'],
    ['exports grew by 4 %', 'statistic', 'said', 'because it gives a figure'],
    ['it rained', 'statement', 'said', 'no words of promise, blame, proposal or forecast in it'],
  ] as const) {
    it(`say why: ${expected}`, () => {
      const why = whyType({
        ...{ start: 0, end: words.length, text: words, type, speaker: null, direct: false },
        cue: { start: 0, end: 1, text: cue },
      });
      assert.equal(why && render(why, english), expected);
    });
  }
});

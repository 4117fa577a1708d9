import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Recognition } from '../../../../src/core/model/mention';
import { recogniser, saysTheSame, turn } from './edits';

const text = Array.from(
  { length: 60 },
  (_, i) => `Анна Берг заявила, что мост ${i} обойдётся в ${i} млн евро.`,
).join('\n\n');
const open = () => recogniser.open(text, {}, 300);

describe('an open document', () => {
  it('says after any edits what a fresh reading says', () => fc.assert(saysTheSame, { numRuns: 25 }));

  for (const [what, first, edited, last] of [
    ['a name in full', 'Анна Берг приехала.', 'Никто не приехал.', 'Завтра Берг заявит об этом.'],
    ['an acronym', 'The Harbour Renewal Initiative (HRI) began.', 'It began.', 'Then the HRI was praised.'],
    ['a date', 'Опубликовано: 3 мая 2024 года', 'Опубликовано: 3 мая 2020 года', 'Откроют 12 мая.'],
    [
      'a first name',
      'Anna Tandy left. Peter Olson spoke.',
      'Peter Tandy left. Peter Olson spoke.',
      'Tandy came. She said that all was ready.',
    ],
    [
      'an office',
      'Президент Эстонии Анна Берг приехала.',
      'Никто не приехал.',
      'Вчера президент Эстонии уехала.',
    ],
    ['a name shown by its title', '美国财长尤伦表示，经济很好。', '经济很好。', '尤伦说，税率没有变化。'],
  ] as const) {
    it(`hears far away that ${what} has changed`, async () => {
      const filler = Array.from({ length: 40 }, () =>
        what.includes('shown') ? '税率没有变化。' : 'Так было.',
      );
      const text = [first, ...filler, last].join('\n\n');
      const document = recogniser.open(text, {}, 50);
      const before = (await document.read(turn))!;
      document.edit({ start: 0, end: first.length, text: edited });
      const after = (await document.read(turn))!;
      const there = ({ mentions, statements }: Recognition, end: number) =>
        [...mentions, ...statements]
          .filter(({ start }) => start >= end - last.length)
          .map(({ start, end: to, ...rest }) => [
            to - start,
            JSON.stringify(rest).replace(/"(?:start|end)":\d+/g, ''),
          ]);
      assert.notDeepEqual(there(after, document.length), there(before, text.length));
      const fresh = recogniser.recognise(document.text);
      assert.deepEqual(after.mentions, fresh.mentions);
      assert.deepEqual(after.statements, fresh.statements);
    });
  }

  it('tells what stands at a span', async () => {
    const known = (await open().read(turn))!;
    const middle = known.mentions[known.mentions.length >> 1]!;
    for (const span of [middle, { start: middle.end, end: middle.end }, { start: 500, end: 2_000 }]) {
      const touching = (one: { start: number; end: number }) =>
        one.start <= span.end && span.start <= one.end;
      assert.deepEqual(known.mentionsAt(span), known.mentions.filter(touching));
      assert.deepEqual(known.statementsAt(span), known.statements.filter(touching));
    }
    assert.equal(known.size, known.mentions.length + known.statements.length);
  });

  it('keeps what it has read of chapters that stay', async () => {
    const document = open();
    const before = (await document.read(turn))!;
    document.edit({ start: text.length >> 1, end: text.length >> 1, text: 'а' });
    const after = (await document.read(turn))!;
    const kept = after.byChapter.filter((chapter) => before.byChapter.includes(chapter));
    assert.ok(kept.length >= after.byChapter.length - 2, `${kept.length} of ${after.byChapter.length}`);
  });

  it('stops when it is edited or cancelled, and goes on from there', async () => {
    const document = open();
    let turns = 0;
    const edited = await document.read({
      cancelled: false,
      async yield() {
        if (++turns === 40) document.edit({ start: 0, end: 4, text: 'Ольга' });
      },
    });
    assert.equal(edited, undefined);
    assert.equal(await document.read({ ...turn, cancelled: true }), undefined);
    assert.deepEqual((await document.read(turn))!.mentions, recogniser.recognise(document.text).mentions);
  });

  it('takes edits beyond its end, and loses all its text', async () => {
    const document = open();
    document.edit({ start: 1e9, end: 2e9, text: '!' });
    assert.equal(document.text, `${text}!`);
    document.edit({ start: 0, end: 1e9, text: '' });
    assert.equal(document.length, 0);
    assert.deepEqual((await document.read(turn))!.mentions, []);
  });
});

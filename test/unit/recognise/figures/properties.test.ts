import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresOf } from './check';

const parts = fc.constantFrom(
  ...'$ € 5 10 2024 3,7 1 000 млрд млрд. трлн иен года августа с по до от около и - – ( ) % , . : / two hundred and a billion of between to May 9th quarter третий один полтора 三 万 亿 元 年 月 日 第 以上 百 조 억 원 이 천 번째 약 半 ½ за per each в на душу 每 每桶 1 당 当たり = 兑 個 半 毫 又 分之 份 △ of a с лишним out ... /PR/ 2019- 19 /2024 \u200b \ud800 тpлн K'.split(
    ' ',
  ),
  ' ',
  '\u00a0',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(parts, { maxLength: 14 }).map((list) => list.join('')),
  fc.array(parts, { maxLength: 14 }).map((list) => list.join(' ')),
);

describe('figures in any text', () => {
  it('lie inside it, in order, apart, with their own words and plain decimals', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const f of figuresOf(text)) {
          assert.ok(f.start >= at && f.end > f.start && f.end <= text.length, JSON.stringify(f));
          assert.equal(f.text, text.slice(f.start, f.end));
          const wanted = f.sub === 'date' ? /^[-\dX]+(\/[-\dX]+)?$/ : /^-?\d+(\.\d+)?$/;
          for (const n of [f.value, f.low, f.high]) if (n !== undefined) assert.match(n, wanted);
          at = f.end;
        }
      }),
      { numRuns: 600 },
    ));

  it('long runs are read once', () => {
    for (const unit of [
      '7',
      '7 ',
      '$',
      '一',
      '千',
      'сто ',
      'two ',
      '(5) ',
      '5-',
      '1.',
      '1,',
      '- ',
      '여',
      '백',
    ])
      assert.ok(figuresOf(unit.repeat(600)).length <= 1200);
  });
});

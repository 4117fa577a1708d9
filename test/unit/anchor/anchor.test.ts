import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as pointAt } from '../../../src/core/anchor/describe';
import { MAX_DOCUMENT, MAX_QUOTE, prepare } from '../../../src/core/anchor/document';
import { compareInTurns, compareVersions } from '../../../src/core/anchor/history';
import { resolve } from '../../../src/core/anchor/resolve';
import { resolveAll } from '../../../src/core/anchor/resolveall';
import type { Selector } from '../../../src/core/model/claim';
import { article, dice, languages, textOf } from './histories';

const unit = fc.constantFrom(
  'a',
  'b',
  'я',
  'ё',
  ' ',
  '\n',
  '\r\n',
  '.',
  '…',
  '"',
  '😀',
  '\ud800',
  'e\u0301',
  '東',
  '\u200b',
  '7',
);
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

describe('anchor: describe and resolve', () => {
  it('in the text that it was made in, a selector stands where it was made', () =>
    fc.assert(
      fc.property(text, fc.nat(70), fc.nat(70), (raw, a, b) => {
        const selector = pointAt(raw, { start: Math.min(a, b), end: Math.max(a, b) });
        const { start, end, status } = resolve(selector, raw);
        if (!selector.quote) return assert.equal(start, undefined);
        assert.equal(status, 'exact');
        assert.equal(raw.slice(start, end).replaceAll('\r\n', '\n'), selector.quote);
        assert.deepEqual(pointAt(raw, { start: start!, end: end! }), selector);
      }),
    ));

  it('any selector on any text gives offsets inside the text, and nothing throws', () => {
    const odd = fc.record(
      {
        quote: text,
        prefix: text,
        suffix: text,
        rival: fc.constantFrom(0, 0.7, NaN, -1, 1e308),
        shared: fc.record({
          words: fc.constantFrom(undefined, 0.4, NaN, -1, 1e308),
          before: fc.constantFrom(0, NaN, -1),
          after: fc.constantFrom(0, 64, 1e308),
          heirs: fc.constantFrom(undefined, {}, { before: 2 }, { after: NaN, before: -1 }),
          nth: fc.constantFrom(undefined, 1, 2, NaN, -1, 1.5),
          of: fc.constantFrom(undefined, 1, 2, 1e308),
        }),
        at: fc.record({ start: fc.constantFrom(-5, 0, 3, NaN, 1e308), end: fc.constantFrom(-1, 2, 1e308) }),
      },
      { requiredKeys: ['quote'] },
    );
    fc.assert(
      fc.property(odd, text, text, (selector, raw, old) => {
        const anchor = resolve(selector as Selector, raw, compareVersions(old, raw));
        for (const { start, end } of [anchor, ...anchor.candidates]) {
          if (start === undefined || end === undefined) continue;
          assert.ok(0 <= start && start < end && end <= raw.length);
        }
        assert.equal(anchor.start === undefined, ['ambiguous', 'orphaned'].includes(anchor.status));
      }),
    );
  });

  it('a passage that is cut out of a text is not found', () =>
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(...languages), (seed, code) => {
        const roll = dice(seed);
        const paragraphs = article(code, 600, roll);
        const raw = textOf(paragraphs, code);
        const quote = paragraphs[1]?.[0] ?? paragraphs[0]![0]!;
        const start = raw.indexOf(quote);
        const selector = pointAt(raw, { start, end: start + quote.length });
        const without = raw.replaceAll(quote, '');
        for (const history of [undefined, compareVersions(raw, without)])
          assert.equal(resolve(selector, without, history).start, undefined);
      }),
      // a fixed seed: sentences of one mould can be a true look-alike of one another; the fuzz lane counts those
      { numRuns: 25, seed: 12 },
    ));

  const words = 'The river treaty was signed by all five ministers on Monday.';
  const doubt = (quote: string, raw: string, expected: string | undefined) =>
    it(`${quote} → ${raw}`, () => {
      const old = `An opening line of the report.\n${quote}\nA closing line of the report.`;
      const selector = pointAt(old, { start: 31, end: 31 + quote.length });
      const anchor = resolve(selector, old.replace(quote, raw));
      assert.equal(anchor.doubt, expected);
      assert.equal(anchor.status, expected ? 'orphaned' : 'changed');
    });
  doubt(words, words.replace('was', 'has been'), undefined);
  doubt(words, words.replace('five', 'six'), 'numbers');
  doubt(words, words.replace('was', 'was not'), 'negation');
  doubt(
    'The minister said the plan was possible this year.',
    'The minister said the plan was impossible this year.',
    'negation',
  );
  doubt(
    'On Monday the envoy Marek Dolan opened the talks.',
    'On Monday the envoy Petra Voss opened the talks.',
    'names',
  );
  doubt(
    'Вчера посол Токарев открыл переговоры по воде.',
    'Вчера послом Токаревым открыты переговоры по воде.',
    undefined,
  );
  doubt(
    'На ремонт моста пойдёт десять миллионов, не больше того.',
    'На ремонт моста пойдёт десять миллиардов, не больше того.',
    'numbers',
  );
  doubt(
    'Міністр обіцяє відкрити п’ять шкіл до кінця цього року.',
    'Міністр обіцяє відкрити дев’ять шкіл до кінця цього року.',
    'numbers',
  );
  doubt(
    'Міністр обіцяє відкрити п’ять шкіл до кінця цього року.',
    'Міністр пообіцяв відкрити п’ять шкіл до кінця цього року.',
    undefined,
  );
  doubt(
    'Быстро выросло число частых и опасных аварий. Нельзя больше оставлять мост без присмотра.',
    'Быстро выросло число частых и очень опасной силы аварии. Больше нельзя оставлять мост без присмотра.',
    undefined,
  );
  doubt(
    'Расходы составят 3 млрд крон за весь срок работ.',
    'Расходы составят 3 трлн крон за весь срок работ.',
    'numbers',
  );
  doubt(
    'Мы готовы подписать договор о границе в этом году.',
    'Мы не готовы подписать договор о границе в этом году.',
    'negation',
  );
  doubt(
    '他们已经同意在边境地区修建两座新的水电站。',
    '他们没有同意在边境地区修建两座新的水电站。',
    'negation',
  );

  const turned = (quote: string, from: string, to: string, expected: string | undefined) =>
    doubt(quote, quote.replace(from, to), expected);
  turned(
    'They avoid legal and non-native terms in all of their letters.',
    'non-native',
    'foreign',
    undefined,
  );
  turned(
    'The council has signed a binding treaty on the river waters.',
    'binding',
    'non-binding',
    'negation',
  );
  const cost = 'The harbour works will cost the town 3 billion yen over ten years.';
  turned(cost, 'yen', 'dollars', 'numbers');
  turned(cost, 'over ten', 'over the next ten', undefined);
  const share = 'Turnout grew by 4 percent in the northern districts this spring.';
  turned(share, 'percent', 'percentage points', 'numbers');
  turned(share, 'grew', 'fell', 'negation');
  turned('The ferry line opens again in June, the ministry said today.', 'June', 'July', 'numbers');
  turned(
    'Мост открыли в срок, несмотря на дожди, сообщили в министерстве.',
    'несмотря на',
    'не смотря на',
    undefined,
  );
  turned('Паром вернут на линию к началу мая, сообщили в министерстве.', 'мая', 'июня', 'numbers');
  turned('Даже если нет дождя, проверьте крышу школы до начала зимы.', 'нет дождя', 'дождя нет', undefined);
  turned('Dolan promised that the bridge would be mended by the spring.', 'Dolan', 'Tahan', 'names');
  turned('let names = ["Марек", "Петра"]; then show the second of them.', '"Марек"', '"Marek"', undefined);
  turned(
    'The readers of the harbour log support RSS or ATOM and take a link.',
    'RSS or ATOM',
    'RSS, Atom or JSON',
    undefined,
  );
  turned(
    'In the spring the envoys of Dolan or TAHAN open the bridge.',
    'Dolan or TAHAN',
    'Marek, Tahan or Voss',
    'names',
  );
  turned(
    'Voss told Marek that the bridge would be mended by the spring.',
    'Voss told Marek',
    'Marek told Voss',
    'names',
  );
  turned('Check that the bridge can carry the two ferries of the town.', 'Check', 'Confirm', undefined);
  turned('Tahan said that the bridge can carry the two ferries of the town.', 'Tahan', 'Dolan', 'names');
  turned(
    'Read on. __Notes on the bridge.__ The town keeps the notes of its works.',
    '__Notes',
    '__Remarks',
    undefined,
  );
  turned(
    'Так в словаре, который составил Eric S. Raymond для города.',
    'Eric S. Raymond',
    'Эрик С. Рэймонд',
    undefined,
  );
  turned(
    'Так в словаре, который составил А. Токарев для города и порта.',
    'А. Токарев',
    'В. Токарев',
    'names',
  );
  turned('Стой! внутри моста уже работают. Ошибка инженера исправлена.', 'внутри', 'Внутри', undefined);
  turned('Das Rathaus öffnet die Brücke und ist für den Verkehr bereit.', 'Verkehr', 'Markt', undefined);
  turned(
    'Gestern hat die Ministerin Petra Voss die Brücke für den Verkehr geöffnet.',
    'Petra Voss',
    'Ines Dahl',
    'names',
  );
  turned('工程组表示，Proxy实际上重载了点运算符，因此更加安全。', 'Proxy实', 'Proxy 实', undefined);

  turned('The two mills take turns at the old bridge by the harbour.', 'two mills', 'twin mills', undefined);
  turned('The two mills take turns at the old bridge by the harbour.', 'two mills', 'five mills', 'numbers');
  turned(
    'Three mills and two boats take turns at the old bridge by the harbour.',
    'Three mills and two boats',
    'Two mills and three boats',
    'numbers',
  );
  turned(
    'The town spent three hundred crowns on the old bridge.',
    'three hundred crowns',
    'three crowns',
    'numbers',
  );
  turned(
    'They wrote to us: In short, Harbour clerks may keep the letters of the town.',
    'In short, Harbour clerks may',
    'In any case, and as Dolan asked, all harbour clerks may',
    undefined,
  );

  turned(
    '町の港では船をひとつだけ受け入れると役場が発表した。',
    '船をひとつだけ受け入れる',
    '船しか受け入れない',
    undefined,
  );
  turned('町の港では船を受け入れると役場が昨日の朝に発表した。', '受け入れる', '受け入れない', 'negation');
  turned(
    '항구는 내년 봄부터 배를 한 척만 받는다고 시청이 밝혔다.',
    '한 척만 받는다고',
    '한 척밖에 안 받는다고',
    undefined,
  );

  it('a negation right before the quote is seen', () => {
    const old =
      'The council will meet. It will sign the river treaty with its neighbours. Then it will rest.';
    const start = old.indexOf('sign');
    const selector = pointAt(old, { start, end: old.indexOf(' Then') });
    assert.equal(resolve(selector, old.replace('It will sign', 'It will not sign')).doubt, 'negation');
    assert.equal(resolve(selector, old.replace('It will sign', '(open="no") sign')).doubt, undefined);
  });

  it('of two equal copies none is chosen, unless the old text tells them apart', () => {
    const line = 'The committee has no comment.\n';
    const old = `First entry.\n${line}Second entry.\n${line}`;
    const start = old.lastIndexOf('The committee');
    const selector = pointAt(old, { start, end: old.length });
    const now = `Preface.\n${line}${line}Second item.\n${line}`;
    assert.equal(resolve({ quote: line }, now).status, 'ambiguous');
    const gone = old.replace(/Second entry.*/s, '');
    assert.equal(resolve(selector, gone, compareVersions(old, gone)).start, undefined);
  });

  it('what is too large is not looked into', () => {
    assert.equal(resolve({ quote: 'x'.repeat(MAX_QUOTE + 1) }, 'x').doubt, 'too-large');
    assert.equal(resolve({ quote: 'x' }, 'x '.repeat(MAX_DOCUMENT / 2 + 1)).doubt, 'too-large');
  });

  it('a text of one repeated letter is got through', () => {
    const doc = prepare('a'.repeat(40_000));
    assert.equal(resolve({ quote: 'a'.repeat(2_000), prefix: 'b' }, doc).start, undefined);
    assert.equal(resolve({ quote: 'a'.repeat(2_000) + 'b' }, doc).start, undefined);
  });

  it('versions with endless lines of marks are compared', () => {
    for (const line of ['.', '!', '…', '?"', ". '"]) {
      const old = `One line.\n${line.repeat(200_000)}\nAnother line.`;
      const { images } = compareVersions(old, old.replace('Another', 'No other'));
      assert.ok(images[0] === 0 && images.at(-1) === -1, line);
    }
  });

  it('a text of one repeated word takes a hundred claims, none of them on one of its copies', () => {
    const doc = prepare('ha '.repeat(20_000));
    const selectors = Array.from({ length: 100 }, (_, i) =>
      pointAt(doc, { start: 300 * i, end: 300 * i + 60 }),
    );
    const now = prepare('Ho. ' + 'ha '.repeat(20_001));
    for (const selector of selectors) assert.equal(resolve(selector, now).start, undefined);
  });

  it('a quote of thousands of letters is found by its ends', () => {
    const paragraphs = article('en', 9000, dice(3));
    const raw = textOf(paragraphs, 'en');
    const start = raw.indexOf(paragraphs[3]![0]!);
    const selector = pointAt(raw, { start, end: start + 4000 });
    const at = raw.indexOf(' ', start + 2000);
    const now = 'Corrected.\n' + raw.slice(0, at) + ' by the way' + raw.slice(at);
    const found = resolve(selector, now);
    assert.deepEqual(
      [found.status, found.start, found.end],
      ['changed', start + 11, start + selector.quote.length + 22],
    );
  });

  it('versions are compared in turns with the same result, and the comparison can be cancelled', async () => {
    const [old, now] = [3, 4].map((seed) => textOf(article('ru', 1500, dice(seed)), 'ru'));
    let turns = 0;
    const turn = { cancelled: false, yield: async () => void turns++ };
    const history = await compareInTurns(old!, old! + now!, turn);
    const { images, origins } = compareVersions(old!, old! + now!);
    assert.deepEqual([history!.images, history!.origins], [images, origins]);
    assert.ok(turns > 0);
    assert.equal(await compareInTurns(old!, now!, { ...turn, cancelled: true }), undefined);
  });

  it('many claims give way and can be cancelled', async () => {
    const paragraphs = article('en', 1200, dice(8));
    const raw = textOf(paragraphs, 'en');
    const doc = prepare(raw);
    const selectors = Array.from({ length: 24 }, (_, i) => pointAt(doc, { start: i * 40, end: i * 40 + 60 }));
    let turns = 0;
    const turn = { cancelled: false, yield: async () => void turns++ };
    const anchors = await resolveAll(selectors, raw + 'more', turn);
    assert.deepEqual(
      anchors,
      selectors.map((selector) => resolve(selector, raw + 'more')),
    );
    assert.deepEqual(await resolveAll(selectors, raw, { ...turn, cancelled: true }), []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldText, toFolded, toOriginal } from '../../../src/core/text/fold';

describe('text/fold', () => {
  const same = (a: string, b: string) => it(JSON.stringify(a), () => assert.equal(foldText(a), foldText(b)));
  same('a\u00a0\r\n\tb\u2028c', 'a b c');
  same('«Мост», — сказал он', '"Мост", - сказал он');
  same('ёлка', 'елка');
  same('и\u0306огурт', 'йогурт');
  same('e\u0301te\u0301', 'été');
  same('한국', '한국'.normalize('NFD'));
  same('со\u00adгла\u200bше\ufeffние', 'соглашение');
  same('wait…', 'wait...');
  same('Mоsсоw', 'Moscow');
  same('o\u0300\u0316', 'o\u0316\u0300');

  const differ = (a: string, b: string) =>
    it(`${a} is not ${b}`, () => assert.notEqual(foldText(a), foldText(b)));
  differ('2024', '2025');
  differ('май', 'маи');
  differ('Ja', 'ja');

  const piece = fc.constantFrom(
    'a',
    'я',
    'й',
    'и\u0306',
    ' ',
    '\r\n',
    '\u00a0',
    '…',
    '...',
    '😀',
    '\ud83d',
    '\u0301',
    '\u200b',
    '東',
    '한',
    '\u1112\u1161\u11ab',
    '\u0958',
    '’',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('every unit stands for a rising, whole stretch of the original', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: folded, starts, ends } = fold(raw);
        assert.equal(starts.length, folded.length);
        for (let i = 0; i < folded.length; i++) {
          assert.ok(starts[i]! < ends[i]! && ends[i]! <= raw.length);
          if (i) assert.ok(starts[i]! >= starts[i - 1]! && ends[i]! >= ends[i - 1]!);
          for (const edge of [starts[i]!, ends[i]!]) {
            const pair =
              /[\ud800-\udbff]/.test(raw[edge - 1] ?? '') && /[\udc00-\udfff]/.test(raw[edge] ?? '');
            assert.ok(!pair, 'no surrogate pair is cut');
          }
          assert.ok(
            ends[i] === raw.length || !/\p{M}/u.test(raw[ends[i]!]!) || raw[ends[i]!] === undefined,
            'no mark is cut off',
          );
        }
      }),
    );
  });

  it('a span goes to the folded text and back, and only grows to whole characters', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (raw, a, b) => {
        const folded = fold(raw);
        const span = { start: Math.min(a, b, raw.length), end: Math.min(Math.max(a, b), raw.length) };
        const there = toFolded(folded, span);
        const back = toOriginal(folded, there);
        if (!back) return;
        assert.deepEqual(toOriginal(folded, toFolded(folded, back)), back);
        assert.equal(
          foldText(raw.slice(back.start, back.end)),
          folded.text.slice(there.start, there.end).trim(),
        );
      }),
    );
  });

  it('a hundred thousand marks on one letter are folded at once', () => {
    assert.ok(fold('a' + '\u0301\u0316'.repeat(50_000)).text.length > 0);
  });
});

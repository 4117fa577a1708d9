import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/lines';
import { inOneAlphabet } from '../../../src/core/text/lookalikes';
import { passages } from '../../../src/core/text/passages';
import { tokenise } from '../../../src/core/text/tokens';
import { foldWord } from '../../../src/core/text/words';

const cut = (text: string) => {
  const t = tokenise(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.start[i], t.end[i]));
};
const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('tokens', () => {
  const check = (text: string, expected: string) =>
    it(text, () => assert.equal(cut(text).join('|'), expected));

  check('Касым-Жомарт, «да»', 'Касым|-|Жомарт|,|«|да|»');
  check('Нуrtleуем O’Brien', 'Нуrtleуем|O’Brien');
  check('Japan’s and Xi’an’s', 'Japan|’s|and|Xi’an|’s');
  check('$8,5 млрд', '$|8|,|5|млрд');
  check('3조엔(약)', '3|조엔|(|약|)');
  check('日本の首相は3兆円', '日本の首相は|3|兆円');
  check('co\u00adopera\u200btion', 'co\u00adopera\u200btion');
  check('й и\u0306', 'й|и\u0306');
  check('👍ok', '👍|ok');

  it('cover every character that is not white space, in order', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const t = tokenise(text);
        let at = 0;
        for (let i = 0; i < t.count; i++) {
          assert.ok(t.start[i]! >= at && t.end[i]! > t.start[i]!);
          assert.match(text.slice(at, t.start[i]), /^[\s\p{M}\p{Cf}\u0085]*$/u);
          at = t.end[i]!;
        }
      }),
    ));
});

describe('words', () => {
  const check = (text: string, expected: string) => it(text, () => assert.equal(foldWord(text), expected));
  check('Ёлкин', 'елкин');
  check('O’Brien', "o'brien");
  check('–', '-');
  check('Ｊａｐａｎ', 'japan');
  check('со\u00adюз', 'союз');
});

describe('letters that look alike', () => {
  for (const [text, expected] of [
    ['Tакаюки', 'Такаюки'],
    ['Нaкaмypa', 'Накамура'],
    ['мοст', 'мост'],
    // either alphabet
    ['СO', 'СO'],
    ['iМост', 'iМост'],
    ['Bridge', 'Bridge'],
  ] as const)
    it(text, () => assert.equal(inOneAlphabet(text), expected));
});

describe('passages', () => {
  const check = (title: string, text: string, expected: string[]) =>
    it(title, () =>
      assert.deepEqual(
        passages(text).map((s) => text.slice(s.start, s.end)),
        expected,
      ),
    );

  check('one a line', 'First line.\nSecond line.\r\n\r\nThird', ['First line.', 'Second line.', 'Third']);
  check('a sentence that runs on', 'The minister of\nforeign affairs\nSpoke.', [
    'The minister of\nforeign affairs',
    'Spoke.',
  ]);
  check('a counter between words', 'comments icon\n1204\nviews icon', [
    'comments icon',
    '1204',
    'views icon',
  ]);
  check('a credit in small letters', 'Мост открыл глава порта\nфото мэрии', [
    'Мост открыл глава порта',
    'фото мэрии',
  ]);
  const line = 'Words that fill a line of a hard-wrapped text up to its edge';
  check('hard-wrapped text', `${line}\n${line}\n${line}\nEnd.`, [`${line}\n${line}\n${line}\nEnd.`]);

  const full = 'Words that fill the whole line of a text up to its very edge and';
  check('hard-wrapped paragraphs', `${full}\n${full}\n${full}\nend.\n${full}\n${full}\nend.`, [
    `${full}\n${full}\n${full}\nend.`,
    `${full}\n${full}\nend.`,
  ]);
  check('lines of all lengths', `${full}\n${full}\n${full}\nEnd.\nThe end.\n${full}\n${full}\nEnd.`, [
    full,
    full,
    full,
    'End.',
    'The end.',
    full,
    full,
    'End.',
  ]);

  it('are ordered, disjoint, bounded, and leave out only line breaks and blank lines', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', 'Б', 'x'.repeat(5000), '.'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const span of passages(text)) {
            assert.ok(span.start >= at && span.end >= span.start && span.end - span.start <= 4000);
            assert.equal(text.slice(at, span.start).trim(), '');
            at = span.end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
    ));
});

describe('lines', () => {
  it('count LF, CRLF and CR', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.count, 4);
    assert.deepEqual(index.position(5), { line: 2, column: 0 });
    assert.deepEqual(index.position(99), { line: 3, column: 1 });
    assert.equal(index.lineStart(3), 7);
  });
});

import { CharClass } from '../text/chars';
import type { Reading } from './document/page';

/** UTF-16 units in tokens, by `CharClass`. */
export type Letters = readonly number[];

/** Counts the letters of passages by script. */
export function lettersOf(readings: readonly Reading[]): Letters {
  const letters = new Array<number>(CharClass.Other + 1).fill(0);
  for (const { passage } of readings) {
    for (let i = 0; i < passage.count; i++) letters[passage.kind[i]!]! += passage.end[i]! - passage.start[i]!;
  }
  return letters;
}

/**
 * The language most of a document's letters are of, by script: `ru`, `en`, `zh`, `ja`, `ko`, or `und` where no script
 * has at least half. Kana anywhere among the ideographs makes Han Japanese. `parts` are the letters of its chapters.
 */
export function languageOf(parts: readonly Letters[]): string {
  const of = (c: CharClass) => parts.reduce((sum, letters) => sum + letters[c]!, 0);
  const ideographs = of(CharClass.Han) + of(CharClass.Kana);
  const scripts: readonly (readonly [string, number])[] = [
    ['ru', of(CharClass.Cyrillic)],
    ['en', of(CharClass.Latin)],
    ['ko', of(CharClass.Hangul)],
    [of(CharClass.Kana) * 10 > ideographs ? 'ja' : 'zh', ideographs],
  ];
  const total = scripts.reduce((sum, [, n]) => sum + n, of(CharClass.Letter));
  const [language, most] = scripts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most > 0 && most * 2 >= total ? language : 'und';
}

/**
 * Classes of UTF-16 code units, looked up in one table of 64 K bytes. Surrogates are `Other`: characters beyond the
 * BMP (emoji, rare ideographs) are tokens of their own and never part of a name here.
 */
export const enum CharClass {
  Space,
  LineBreak,
  Punctuation,
  Symbol,
  Digit,
  Latin,
  Cyrillic,
  /** Letters of other alphabets: Greek, Arabic, Georgian… */
  Letter,
  Hangul,
  Han,
  Kana,
  /** Combining marks and invisible characters that stand inside words: they continue whatever run they are in. */
  Joiner,
  Other,
}

const patterns: readonly (readonly [CharClass, RegExp])[] = [
  [CharClass.LineBreak, /[\n\r\u2028\u2029\u0085]/],
  [CharClass.Space, /[\p{Zs}\t\v\f]/u],
  [CharClass.Joiner, /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u],
  [CharClass.Digit, /[0-9０-９]/],
  [CharClass.Kana, /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  [CharClass.Han, /[\p{Script=Han}〇々]/u],
  [CharClass.Hangul, /\p{Script=Hangul}/u],
  [CharClass.Latin, /[\p{Script=Latin}]/u],
  [CharClass.Cyrillic, /\p{Script=Cyrillic}/u],
  [CharClass.Letter, /\p{L}/u],
  [CharClass.Punctuation, /\p{P}/u],
  [CharClass.Symbol, /[\p{S}\p{N}]/u],
];

const unknown = 255;
/** Filled as characters are met: classifying all of the BMP at start-up would cost a tenth of a second. */
const table = new Uint8Array(0x10000).fill(unknown);

function classify(unit: number): CharClass {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const char = String.fromCharCode(unit);
  const found = isSurrogate ? undefined : patterns.find(([, pattern]) => pattern.test(char));
  return (table[unit] = found ? found[0] : CharClass.Other);
}

/** The class of one UTF-16 code unit; `Other` for NaN, which is what lies beyond a string's end. */
export function charClass(unit: number): CharClass {
  const c = table[unit];
  if (c === undefined) return CharClass.Other;
  return c === unknown ? classify(unit) : c;
}

/** Letters of an alphabet, which join into one word even where scripts are mixed («Нуrtleу»). */
export function isAlphabetic(c: CharClass): boolean {
  return c === CharClass.Latin || c === CharClass.Cyrillic || c === CharClass.Letter;
}

/** Scripts written without spaces. */
export function isIdeographic(c: CharClass): boolean {
  return c === CharClass.Han || c === CharClass.Kana;
}

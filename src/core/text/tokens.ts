import { CharClass, charClass, isAlphabetic, isIdeographic } from './chars';

/**
 * Tokens of a passage, as parallel arrays (a token is an index). White space is no token. What is one token:
 * - a run of letters of any alphabet, apostrophes inside it included («O’Brien», «Нуrtleу»), but an English
 *   possessive `’s` is a token of its own;
 * - a run of digits; a run of Hangul; a run of Han and kana together;
 * - each other character by itself: hyphens, quotes, signs. Whether two tokens touch is seen from their offsets.
 */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the passage. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The class of the token's first character; `Other` for what no language here uses. */
  readonly kind: Uint8Array;
}

const apostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x2bb;

const room = (size: number) => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  kind: new Uint8Array(size),
});
/** Where tokens are written until it is known how many they are; passages are hardly longer. */
let scratch = room(4_096);

/** Cuts a passage into tokens, in one pass over its characters. */
export function tokenise(text: string): Tokens {
  const size = text.length;
  if (size > scratch.kind.length) scratch = room(size);
  const { start, end, kind } = scratch;
  let count = 0;
  const push = (from: number, to: number, c: CharClass) => {
    start[count] = from;
    end[count] = to;
    kind[count++] = c;
  };
  let i = 0;
  while (i < size) {
    const c = charClass(text.charCodeAt(i));
    if (c === CharClass.Space || c === CharClass.LineBreak || c === CharClass.Joiner) {
      i++;
      continue;
    }
    const from = i++;
    if (isAlphabetic(c)) {
      i = wordEnd(text, i);
      const possessive = possessiveAt(text, from, i);
      push(from, possessive, c);
      if (possessive < i) push(possessive, i, CharClass.Punctuation);
    } else if (c === CharClass.Digit || c === CharClass.Hangul) {
      while (i < size && continues(charClass(text.charCodeAt(i)), c)) i++;
      push(from, i, c);
    } else if (isIdeographic(c)) {
      let next = charClass(text.charCodeAt(i));
      while (i < size && (isIdeographic(next) || next === CharClass.Joiner))
        next = charClass(text.charCodeAt(++i));
      push(from, i, c);
    } else {
      const unit = text.charCodeAt(from);
      if (unit >= 0xd800 && unit <= 0xdbff && i < size) i++;
      push(from, i, c);
    }
  }
  return { count, start: start.slice(0, count), end: end.slice(0, count), kind: kind.slice(0, count) };
}

const continues = (c: CharClass, run: CharClass) => c === run || c === CharClass.Joiner;

function wordEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const c = charClass(unit);
    if (isAlphabetic(c) || c === CharClass.Joiner) continue;
    if (apostrophe(unit) && isAlphabetic(charClass(text.charCodeAt(i + 1)))) continue;
    break;
  }
  return i;
}

/** Where `’s` begins in the word, or the word's end. */
function possessiveAt(text: string, from: number, to: number): number {
  const at = to - 2;
  return at > from && (text[to - 1] === 's' || text[to - 1] === 'S') && apostrophe(text.charCodeAt(at))
    ? at
    : to;
}

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

/** Uzbek in Latin letters has it turned over, too: so‘m. */
const apostrophe = (unit: number) =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x2bb;

const room = (size: number) => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  kind: new Uint8Array(size),
});
/** Where tokens are written until it is known how many they are; passages are hardly longer. */
let scratch = room(4_096);

/**
 * Tokens are kept in pages that several passages share, since three typed arrays a passage cost more than finding what
 * is in them. A page lives as long as one of its passages, so it is small.
 */
const pageSize = 1_024;
let page = room(pageSize);
let used = 0;

/** The first `count` tokens of the scratch, in arrays of their own. */
function keep(count: number): Tokens {
  if (used + count > page.kind.length) {
    page = room(Math.max(pageSize, count));
    used = 0;
  }
  const { start, end, kind } = page;
  for (let i = 0; i < count; i++) {
    start[used + i] = scratch.start[i]!;
    end[used + i] = scratch.end[i]!;
    kind[used + i] = scratch.kind[i]!;
  }
  const [from, to] = [used, (used += count)];
  return {
    count,
    start: start.subarray(from, to),
    end: end.subarray(from, to),
    kind: kind.subarray(from, to),
  };
}

/** Cuts a passage into tokens, in one pass over its characters. */
export function tokenise(text: string): Tokens {
  const size = text.length;
  if (size > scratch.kind.length) scratch = room(size);
  const { start, end, kind } = scratch;
  let count = 0;
  for (let i = 0; i < size;) {
    const from = i++;
    const c = charClass(text.charCodeAt(from));
    if (c === CharClass.Space || c === CharClass.LineBreak || c === CharClass.Joiner) continue;
    if (isAlphabetic(c)) {
      i = wordEnd(text, i);
      const possessive = possessiveAt(text, from, i);
      if (possessive < i) {
        start[count] = from;
        end[count] = possessive;
        kind[count++] = c;
        start[count] = possessive;
        end[count] = i;
        kind[count++] = CharClass.Punctuation;
        continue;
      }
    } else if (c === CharClass.Digit || c === CharClass.Hangul) {
      while (i < size && continues(charClass(text.charCodeAt(i)), c)) i++;
    } else if (isIdeographic(c)) {
      while (i < size && continuesEast(charClass(text.charCodeAt(i)))) i++;
    } else if (i < size && (isHighSurrogate(text.charCodeAt(from)) || doubledMark(text, from) !== undefined))
      i++;
    start[count] = from;
    end[count] = i;
    kind[count++] = c;
  }
  return keep(count);
}

/**
 * Two single marks for one double one, as some pages write it: ‘‘…’’ and ''…''. Which mark they stand for at an offset, if
 * they do: not between letters, nor behind a digit, where they are inches, nor around nothing.
 */
export function doubledMark(text: string, at: number): '“' | '”' | '"' | undefined {
  const unit = text.charCodeAt(at);
  if ((unit !== 0x27 && unit !== 0x2018 && unit !== 0x2019) || text.charCodeAt(at + 1) !== unit)
    return undefined;
  const before = at > 0 ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 2);
  const isOpening = /[\s([—–-]/.test(before) && /[\p{L}\p{N}“"[…]/u.test(after);
  if (isOpening) return unit === 0x27 ? '"' : '“';
  const isClosing = /[\p{L}.,!?…)%”"]/u.test(before) && !/[\p{L}\p{N}'‘’]/u.test(after);
  if (!isClosing) return undefined;
  return unit === 0x27 ? '"' : '”';
}

const continuesEast = (c: CharClass) => isIdeographic(c) || c === CharClass.Joiner;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const continues = (c: CharClass, run: CharClass) => c === run || c === CharClass.Joiner;

function wordEnd(text: string, from: number): number {
  const size = text.length;
  for (let i = from; i < size; i++) {
    const unit = text.charCodeAt(i);
    const c = charClass(unit);
    if (isAlphabetic(c) || c === CharClass.Joiner) continue;
    if (i + 1 === size || !apostrophe(unit) || !isAlphabetic(charClass(text.charCodeAt(i + 1)))) return i;
  }
  return size;
}

/** Where `’s` begins in the word, or the word's end. */
function possessiveAt(text: string, from: number, to: number): number {
  const at = to - 2;
  if (at <= from || (text.charCodeAt(to - 1) | 0x20) !== 0x73) return to;
  return apostrophe(text.charCodeAt(at)) ? at : to;
}

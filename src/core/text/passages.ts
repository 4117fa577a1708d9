import type { Span } from '../model/span';
import { CharClass, charClass } from './chars';
import { filledWidth, fitsWrapping, isFull, lastOf, wrapped } from './wrapping';

/**
 * A passage is the stretch of text that recognition reads in one go, and the unit that an edit re-reads: a line, or
 * several lines where a sentence plainly runs on over their breaks. No name or figure reaches over a passage's end.
 */

/** Longer passages are cut at a space, so that one line of 10 MB costs no more than many short ones. */
const longest = 4_000;

/** A line without its break. */
export interface Line extends Span {
  readonly blank: boolean;
  /** Where the next line begins. */
  readonly next: number;
}

/** Splits a text into passages, in order; blank lines belong to none. Linear in the text. */
export function passages(text: string): Span[] {
  const out: Span[] = [];
  let block: Line[] = [];
  const flush = () => {
    if (block.length > 0) joinLines(text, block, out);
    block = [];
  };
  for (let line = lineAt(text, 0); line; line = lineAt(text, line.next)) {
    if (line.blank) flush();
    else block.push(line);
  }
  flush();
  return out;
}

/** The line that begins at an offset; undefined at the text's end. */
export function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  let blank = true;
  let end = start;
  for (; end < text.length; end++) {
    const c = charClass(text.charCodeAt(end));
    if (c === CharClass.LineBreak) break;
    if (c !== CharClass.Space && c !== CharClass.Joiner) blank = false;
  }
  return { start, end, blank, next: skipBreak(text, end) };
}

function skipBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

function joinLines(text: string, block: readonly Line[], out: Span[]): void {
  const isWrapped = block.length >= wrapped.lines && block.slice(0, -1).every(fitsWrapping);
  const width = (isWrapped ? undefined : filledWidth(text, block)) ?? Infinity;
  let start = block[0]!.start;
  for (let i = 0; i < block.length; i++) {
    const next = block[i + 1];
    if (next && (isWrapped || isFull(text, block[i]!, next, width) || runsOn(text, block[i]!, next)))
      continue;
    cut(text, start, block[i]!.end, out);
    start = next?.start ?? 0;
  }
}

/** «фото пресс-службы»: whose a picture is, which goes on with nothing. */
const credit = /^(?:фото|скриншот|коллаж|иллюстрация)[\s:]/;
const longestCredit = 12;
/** A line of digits, which is a counter, is no longer. */
const longestCount = 12;

/** English words after which no line ends: "The Ministry of", "the port's". */
const hanging = /(?:\s(?:of|the|an?|for|with|from)|\p{L}['’]s)\s*$/u;
/** How much of a line's end such a word needs. */
const longestHanging = 12;

/** A line goes on in the next when that begins with a small letter and this one ends in no full stop, or where it ends in a small word. */
export function runsOn(text: string, line: Line, next: Line): boolean {
  if (/[.!?…:;。！？]/.test(lastOf(text, line))) return false;
  if (line.end - line.start < longestCount && /^\s*\d+\s*$/.test(text.slice(line.start, line.end)))
    return false;
  let first = next.start;
  while (first < next.end && charClass(text.charCodeAt(first)) === CharClass.Space) first++;
  if (credit.test(text.slice(first, first + longestCredit))) return false;
  const isSmall = /\p{Ll}/u.test(text[first] ?? '');
  return isSmall || hanging.test(text.slice(Math.max(line.start, line.end - longestHanging), line.end));
}

function cut(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  while (to - start > longest) {
    let end = start + longest;
    while (end > start + longest / 2 && charClass(text.charCodeAt(end - 1)) !== CharClass.Space) end--;
    if (end === start + longest / 2) {
      end = start + longest;
      const unit = text.charCodeAt(end);
      if (unit >= 0xdc00 && unit <= 0xdfff) end--;
    }
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: to });
}

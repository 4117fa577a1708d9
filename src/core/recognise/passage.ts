import { CharClass } from '../text/chars';
import type { Span } from '../model/span';
import { lineAt } from '../text/passages';
import { isFilled } from '../text/wrapping';
import { tokenise, type Tokens } from '../text/tokens';
import { isFurniture } from './furniture';
import { Mark, type Vocabulary, type Word } from './words';

/** A passage with its tokens and words, as the rules read it. All offsets are into `text`, the passage's own. */
export interface Passage extends Tokens {
  readonly text: string;
  readonly words: readonly Word[];
  /** `Mark` bits of each word, and those that any of them has. */
  readonly marks: readonly number[];
  readonly anyMark: number;
  /** Whether it is a headline in capitals, where a capital says nothing. */
  readonly isTitleCase: boolean;
  /** Whether its lines were broken at a width, so that nothing begins with one. */
  readonly isWrapped: boolean;
  /** Whether it is no text but page furniture: a menu, a credit, counters. */
  readonly isFurniture: boolean;
}

/** Cuts the text of a passage into tokens and looks each up; offsets are into `text`. */
export function readPassage(text: string, vocabulary: Vocabulary): Passage {
  const { count, start, end, kind } = tokenise(text);
  const words = new Array<Word>(count);
  const marks = new Array<number>(count);
  let anyMark = 0;
  for (let i = 0; i < count; i++) {
    const word = vocabulary.wordAt(text, start[i]!, end[i]!);
    words[i] = word;
    // that of a word whose first letter only looks like a Latin one is Cyrillic
    if (word.kind !== kind[i] && word.kind === CharClass.Cyrillic) kind[i] = word.kind;
    marks[i] = word.marks;
    anyMark |= word.marks;
  }
  const isTitleCase = inTitleCase(words);
  const isWrapped = text.includes('\n') && isFilled(text, linesOf(text));
  return {
    count,
    start,
    end,
    kind,
    text,
    words,
    marks,
    anyMark,
    isTitleCase,
    isWrapped,
    isFurniture: isFurniture(text, count),
  };
}

/** The first token from `from` on that has one of the `Mark` bits; the count of tokens where none has. */
export function nextMarked(passage: Passage, from: number, bits: number): number {
  const { marks, count } = passage;
  if ((passage.anyMark & bits) === 0) return count;
  let i = from;
  while (i < count && (marks[i]! & bits) === 0) i++;
  return i;
}

/** True where token `i` stands directly after the one before it, with nothing between. */
export function touches(passage: Passage, i: number): boolean {
  return i > 0 && i < passage.count && passage.end[i - 1] === passage.start[i];
}

/** The folded word of token `i`; empty where there is none. */
export const keyAt = (passage: Passage, i: number): string => passage.words[i]?.key ?? '';

/** Whether token `i` exists and begins with a capital letter. */
export function isCapital({ count, marks }: Passage, i: number): boolean {
  return i >= 0 && i < count && (marks[i]! & Mark.Capital) !== 0;
}

function linesOf(text: string): Span[] {
  const out: Span[] = [];
  for (let line = lineAt(text, 0); line; line = lineAt(text, line.next)) out.push(line);
  return out;
}

/** Whether a line ends between token `i` and the one before it that isn't only broken at a width. */
export function startsLine(passage: Passage, i: number): boolean {
  if (passage.isWrapped) return false;
  const to = passage.start[i]!;
  for (let k = passage.end[i - 1]!; k < to; k++) if (passage.text.charCodeAt(k) === 0x0a) return true;
  return false;
}

/** The first token, of those from `from` up to but not including `to`, that begins at or after an offset; `to` where none does. */
export function tokenAt(passage: Passage, offset: number, from = 0, to = passage.count): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of tokens `from` up to but not including `to`. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  return { start: passage.start[from]!, end: passage.end[to - 1]! };
}

function inTitleCase(tokens: readonly Word[]): boolean {
  const [first] = tokens;
  if (!first || (first.marks & Mark.Capital) === 0 || tokens.at(-1)!.text === '.') return false;
  const words = tokens.filter(({ kind, text }) => kind === CharClass.Latin && text.length >= 4);
  const capitals = words.filter(({ marks }) => (marks & Mark.Capital) !== 0);
  return words.length >= 4 && capitals.length >= words.length * 0.9;
}

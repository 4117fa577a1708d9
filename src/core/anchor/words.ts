import type { Span } from '../model/span';
import { lineMap } from '../text/linemap';
import type { Pattern } from './evidence';
import { isIdeograph } from './grams';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The words of a folded text in order; each ideograph is a word of its own. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(WORD)) {
    let from = 0;
    for (let i = 0; i < run.length; i++) {
      if (!isIdeograph(run.charCodeAt(i))) continue;
      if (i > from) words.push(run.slice(from, i));
      words.push(run[i]!);
      from = i + 1;
    }
    if (from < run.length) words.push(run.slice(from));
  }
  return words;
}

/** Whether a letter word goes on over this position. */
export function insideWord(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (at <= 0 || at >= text.length || isIdeograph(before) || isIdeograph(after)) return false;
  return LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
}

/** Whether the ends of a quote stand in the middle of a word. */
export function cutWords(pattern: Pattern): { readonly start: boolean; readonly end: boolean } {
  const own = pattern.prefix.slice(-1) + pattern.quote + pattern.suffix.slice(0, 1);
  return {
    start: pattern.prefix !== '' && insideWord(own, 1),
    end: pattern.suffix !== '' && insideWord(own, own.length - 1),
  };
}

/**
 * Moves the ends of a place out of the middle of words, where the quote's own ends weren't in one: to the nearer edge
 * of the word. Alignment counts letters and would take half of a word that was changed.
 */
export function snap(text: string, place: Span, pattern: Pattern): Span {
  const cut = cutWords(pattern);
  const start = cut.start ? place.start : nearestEdge(text, place.start, place);
  const end = cut.end ? place.end : nearestEdge(text, place.end, place);
  return end > start ? { start, end } : { start: place.start, end: place.end };
}

/** No word is longer; a run of letters without end is left as it is. */
const LONGEST = 40;

function nearestEdge(text: string, at: number, place: Span): number {
  for (let step = 0; step <= LONGEST; step++) {
    // outwards first where both edges are as near
    const [out, back] = at === place.start ? [at - step, at + step] : [at + step, at - step];
    if (!insideWord(text, out)) return out;
    if (!insideWord(text, back)) return back;
  }
  return at;
}

/** Endings change: so much of a word is looked for. */
const STEM = 5;

/** Whether the text also has a word, which starts with a capital here, in small letters. */
export function isCommonWord(text: string, word: string): boolean {
  // without the first letter, as some small letters fold to another letter than their capitals do
  const stem = word.slice(1, STEM);
  for (let at = text.indexOf(stem, 1); at > 0; at = text.indexOf(stem, at + 1))
    if (/\p{Ll}/u.test(text[at - 1]!) && !LETTER.test(text[at - 2] ?? ' ')) return true;
  return false;
}

/** What stood and what stands between two words that stayed. */
export interface Stretch<T> {
  /** Words that stayed since the stretch before. */
  readonly since: number;
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** The stretches in which two lists of words differ, in order; `key` says which words are equal. */
export function changedStretches<T>(
  old: readonly T[],
  now: readonly T[],
  key: (word: T) => unknown = (word) => word,
): Stretch<T>[] {
  const images = lineMap(old.map(key), now.map(key));
  const stretches: Stretch<T>[] = [];
  let from = 0;
  let newFrom = 0;
  let since = 0;
  for (let i = 0; i <= old.length; i++) {
    const image = i < old.length ? images[i]! : now.length;
    if (image < 0) continue;
    const stretch = { since, gone: old.slice(from, i), come: now.slice(newFrom, image) };
    if (stretch.gone.length || stretch.come.length) {
      stretches.push(stretch);
      since = 0;
    }
    since++;
    from = i + 1;
    newFrom = image + 1;
  }
  return stretches;
}

/** How alike two texts are by the words they share in order, 0 to 1. */
export function wordLikeness(a: string, b: string): number {
  const [old, now] = [wordsOf(a), wordsOf(b)];
  const images = lineMap(old, now);
  let kept = 0;
  images.forEach((image, i) => (kept += image >= 0 ? old[i]!.length : 0));
  const all = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  return kept / Math.max(1, all(old), all(now));
}

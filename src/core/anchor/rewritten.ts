import type { Span } from '../model/span';
import { editDistance } from '../text/distance';
import { wordMap, type Stretch, type WordMap } from './wordmap';

/** Letters that must stand unchanged at an end of a passage, inside it or right beside it, for the end to be known. */
const SOLID = 5;
const SOLID_BESIDE = 8;

/** A passage found by comparing its neighbourhood word by word. Folded offsets of the new text. */
export interface Rewritten extends Span {
  /** Share of its words that stayed, 0 to 1, and how alike old and new are letter by letter. */
  readonly kept: number;
  readonly alike: number;
}

/** Where a passage went, judging by the words of two stretches that surely belong together. */
export function* rewritten(
  from: Stretch,
  to: Stretch,
  passage: Span,
): Generator<number, Rewritten | undefined> {
  const map = yield* wordMap(from, to);
  if (!map) return undefined;
  const { old, now, images } = map;
  const first = old.findIndex(({ end }) => end > passage.start);
  let last = first;
  while (last + 1 < old.length && old[last + 1]!.start < passage.end) last++;
  if (first < 0) return undefined;
  let start: number | undefined;
  if (images[first]! >= 0 && solid(map, first, 1) >= SOLID) start = now[images[first]!]!.start;
  else if (first > 0 && images[first - 1]! >= 0 && solid(map, first - 1, -1) >= SOLID_BESIDE)
    start = now[images[first - 1]! + 1]?.start;
  let end: number | undefined;
  if (images[last]! >= 0 && solid(map, last, -1) >= SOLID) end = now[images[last]!]!.end;
  else if (last + 1 < old.length && images[last + 1]! >= 0 && solid(map, last + 1, 1) >= SOLID_BESIDE)
    end = now[images[last + 1]! - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  let [kept, all] = [0, 0];
  for (let i = first; i <= last; i++) {
    all += old[i]!.says;
    if (images[i]! >= 0) kept += old[i]!.says;
  }
  const [was, is] = [from.text.slice(passage.start, passage.end), to.text.slice(start, end)];
  return { start, end, kept: kept / all, alike: 1 - editDistance(was, is) / Math.max(was.length, is.length) };
}

/** Letters that stayed side by side from a word on, in one direction. */
function solid({ old, images }: WordMap, from: number, step: 1 | -1): number {
  let sum = 0;
  for (let i = from; i >= 0 && i < old.length && images[i] === images[from]! + i - from; i += step)
    sum += old[i]!.says;
  return sum;
}

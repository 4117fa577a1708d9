import type { Span } from '../model/span';
import { editDistance } from '../text/distance';
import { wordMap, type Stretch, type Word, type WordMap } from './wordmap';

/** Letters that must stand unchanged at an end of a passage, inside it or right beside it, for the end to be known. */
const SOLID = 5;
const SOLID_BESIDE = 8;

/** A passage found by comparing its neighbourhood word by word. Folded offsets of the new text. */
export interface Rewritten extends Span {
  /** Share of its words that stayed, 0 to 1, and how alike old and new are letter by letter. */
  readonly kept: number;
  readonly alike: number;
  /** An end of it may as well be elsewhere, as its word stands there, too. */
  readonly vague: boolean;
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
  // an end in the middle of a word stands as far from the edge of the word as it did
  const into = Math.max(0, passage.start - old[first]!.start);
  const short = Math.max(0, old[last]!.end - passage.end);
  let start: number | undefined;
  if (holds(map, first, 1)) start = now[images[first]!]!.start + into;
  else if (into) return undefined;
  else if (first > 0 && images[first - 1]! >= 0 && solid(map, first - 1, -1) >= SOLID_BESIDE)
    start = now[images[first - 1]! + 1]?.start;
  let end: number | undefined;
  if (holds(map, last, -1)) end = now[images[last]!]!.end - short;
  else if (short) return undefined;
  else if (last + 1 < old.length && images[last + 1]! >= 0 && solid(map, last + 1, 1) >= SOLID_BESIDE)
    end = now[images[last + 1]! - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  let [kept, all] = [0, 0];
  for (let i = first; i <= last; i++) {
    all += old[i]!.says;
    if (images[i]! >= 0) kept += old[i]!.says;
  }
  const was = from.text.slice(passage.start, passage.end);
  const fit = (span: Span) => {
    const is = to.text.slice(span.start, span.end);
    const alike = 1 - editDistance(was, is) / Math.max(was.length, is.length);
    return { ...span, kept: kept / all, alike, vague: false };
  };
  const found = fit({ start, end });
  if (was.length > COMPARED) return found;
  const leadOver = (word: number, outwards: 1 | -1) => {
    const beside = word + outwards;
    if (old[beside] && images[beside]! >= 0 && solid(map, beside, outwards) >= HELD) return SURELY;
    return old[word]!.says < SAYS ? Infinity : CLEARLY;
  };
  const starts = likeEnds(map, first, 1, start).map((word) => ({ start: word.start + into, end }));
  const started = likeliest(found, starts.filter(isSpan).map(fit), leadOver(first, -1));
  const ends = likeEnds(map, last, -1, end).map((word) => ({ start: started.start, end: word.end - short }));
  return likeliest(started, ends.filter(isSpan).map(fit), leadOver(last, 1));
}

/** Longer passages are told by what stands between their ends. */
const COMPARED = 700;
/** Units from an end within which its word may stand once more. */
const AROUND = 120;
/** And so often. */
const MOST = 4;
/** Words that say less are everywhere. */
const SAYS = 4;
/**
 * By so much the whole must be more alike with another end, and with one that so many letters beside it speak against; a
 * last word that says little makes none of it.
 */
const CLEARLY = 0.05;
const SURELY = 0.2;
const HELD = 24;

/**
 * The words near an end that are that end's own word, and go on into the passage for as long as its image does: of a
 * word that stands twice there the wrong one may have been taken.
 */
function likeEnds(map: WordMap, end: number, inwards: 1 | -1, at: number): Word[] {
  const { now, images } = map;
  const least = images[end]! >= 0 ? alikeFrom(map, end, images[end]!, inwards) : 0;
  return now
    .filter(
      ({ start }, k) =>
        Math.abs(start - at) <= AROUND && alikeFrom(map, end, k, inwards) >= Math.max(SAYS, least),
    )
    .slice(0, MOST);
}

/** Letters that are the same side by side from an old word and a new one on, in one direction. */
function alikeFrom({ old, now }: WordMap, i: number, k: number, step: 1 | -1): number {
  let sum = 0;
  for (; old[i] && now[k] && old[i]!.text === now[k]!.text; i += step, k += step) sum += old[i]!.says;
  return sum;
}

/** What is more like the passage than what was found, by a lead; vague where others are about as much like it. */
function likeliest(found: Rewritten, others: readonly Rewritten[], lead: number): Rewritten {
  const best = others.reduce((most, other) => (other.alike > most.alike + lead ? other : most), found);
  const isElsewhere = ({ start, end }: Span) => start !== best.start || end !== best.end;
  const isAsGood = (other: Rewritten) => isElsewhere(other) && other.alike > best.alike - CLEARLY;
  return { ...best, vague: found.vague || (lead !== SURELY && others.some(isAsGood)) };
}

/** Whether a word at an end of the passage stayed, with enough beside it, inwards or on both sides, for that to be no chance. */
function holds(map: WordMap, end: number, inwards: 1 | -1): boolean {
  if (map.images[end]! < 0) return false;
  const inside = solid(map, end, inwards);
  const around = inside + solid(map, end, inwards === 1 ? -1 : 1) - map.old[end]!.says;
  return inside >= SOLID || around >= SOLID_BESIDE;
}

function isSpan({ start, end }: Span): boolean {
  return end > start;
}

/** Letters that stayed side by side from a word on, in one direction. */
function solid({ old, images }: WordMap, from: number, step: 1 | -1): number {
  let sum = 0;
  for (let i = from; i >= 0 && i < old.length && images[i] === images[from]! + i - from; i += step)
    sum += old[i]!.says;
  return sum;
}

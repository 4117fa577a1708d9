import { contains, type Span } from '../model/span';
import type { Turn } from '../ports';
import { lineMapSteps } from '../text/linemap';
import { drain, inTurns } from '../text/steps';
import { prepareSteps, type Prepared } from './document';
import type { Place } from './evidence';
import { rewritten, type Rewritten } from './rewritten';
import { occurrences } from './seeds';
import { segmentsOf, type Segment } from './segments';
import { insideWord } from './words';

/** An old version of a document that selectors were made in, compared with the present one. Many claims share it. */
export interface History {
  readonly before: Prepared;
  readonly after: Prepared;
  /** Sentences and lines of both, in folded offsets. */
  readonly old: readonly Segment[];
  readonly now: readonly Segment[];
  /**
   * For each old segment its unchanged image in the same order among the new ones, or -1; and back, where a segment
   * that only moved has an origin, too.
   */
  readonly images: Int32Array;
  readonly origins: Int32Array;
}

/** What a history says of one passage; all spans in the new folded text. */
export interface Fate {
  /** Where the passage stands, when all of its segments stand unchanged. */
  readonly unchanged: Span | undefined;
  /** Between the images of its neighbours: where it stands if it wasn't moved; and whether any neighbour stayed. */
  readonly home: Span;
  readonly hasNeighbour: boolean;
  /** How often its very words stood in the old text, and how often between those neighbours. */
  readonly copies: number;
  readonly copiesAtHome: number;
  /** Where it stands by the words that stayed between those neighbours. */
  rewritten(): Generator<number, Rewritten | undefined>;
  /** Whether a place is the unchanged image of something else in the old text: then it is a look-alike. */
  taken(place: Span): boolean;
}

/** With line breaks as ends this share of the text should be found again, else the text was reflowed. */
const ENOUGH_LINES = 0.5;

/** Segments compared in one step: a millisecond or two. */
const STEP = 1 << 12;

/** Compares two versions of a document, for `resolve`. */
export function compareVersions(before: string | Prepared, after: string | Prepared): History {
  return drain(compareSteps(before, after));
}

/** The same, never holding the host for long; undefined where the turn is cancelled. */
export function compareInTurns(
  before: string | Prepared,
  after: string | Prepared,
  turn: Turn,
): Promise<History | undefined> {
  return inTurns(compareSteps(before, after), turn);
}

function* compareSteps(before: string | Prepared, after: string | Prepared): Generator<void, History> {
  const from = typeof before === 'string' ? yield* prepareSteps(before) : before;
  const to = typeof after === 'string' ? yield* prepareSteps(after) : after;
  const byLine = yield* compare(from, to, true);
  if (share(byLine) >= ENOUGH_LINES) return byLine;
  const bySentence = yield* compare(from, to, false);
  return share(bySentence) > share(byLine) ? bySentence : byLine;
}

function* compare(before: Prepared, after: Prepared, lines: boolean): Generator<void, History> {
  const [old, now] = [yield* segmentsOf(before, lines), yield* segmentsOf(after, lines)];
  const texts = [old.map(({ text }) => text), now.map(({ text }) => text)] as const;
  yield;
  const images = yield* lineMapSteps(...texts);
  yield;
  const origins = new Int32Array(now.length).fill(-1);
  const single = new Map<string, number>();
  for (const [i, segment] of old.entries()) {
    if (segment.single) single.set(segment.text, i);
    if (i % STEP === 0) yield;
  }
  for (const [k, { text }] of now.entries()) {
    origins[k] = single.get(text) ?? -1;
    if (k % STEP === 0) yield;
  }
  images.forEach((image, i) => {
    if (image >= 0) origins[image] = i;
  });
  return { before, after, old, now, images, origins };
}

/** How much of the old text has an image, 0 to 1. */
function share({ old, images }: History): number {
  let [kept, all] = [0, 1];
  old.forEach(({ text }, i) => {
    all += text.length;
    if (images[i]! >= 0) kept += text.length;
  });
  return kept / all;
}

/** What became of a passage of the old folded text; undefined where it has no segment of its own. */
export function fateOf(history: History, passage: Span): Fate | undefined {
  const { old, now, images, origins } = history;
  const first = firstEndingAfter(old, passage.start);
  const last = firstEndingAfter(old, passage.end - 1);
  if (last < first || last >= old.length) return undefined;
  let previous = first - 1;
  while (previous >= 0 && images[previous]! < 0) previous--;
  let next = last + 1;
  while (next < old.length && images[next]! < 0) next++;
  const [before, after] = [history.before.folded.text, history.after.folded.text];
  const gap = {
    start: previous < 0 ? 0 : old[previous]!.end,
    end: next >= old.length ? before.length : old[next]!.start,
  };
  const home = {
    start: previous < 0 ? 0 : now[images[previous]!]!.end,
    end: next >= old.length ? after.length : now[images[next]!]!.start,
  };
  const quote = before.slice(passage.start, passage.end);
  const cut = { start: insideWord(before, passage.start), end: insideWord(before, passage.end) };
  const copies = occurrences(history.before, quote, cut).starts;
  return {
    unchanged: unchangedPlace(history, passage, first, last),
    home,
    hasNeighbour: previous >= 0 || next < old.length,
    copies: copies.length,
    copiesAtHome: copies.filter((start) => contains(gap, { start, end: start + quote.length })).length,
    rewritten: () =>
      rewritten({ ...gap, text: before, between: true }, { ...home, text: after, between: true }, passage),
    taken(place) {
      let covered = 0;
      for (let k = firstEndingAfter(now, place.start); k < now.length && now[k]!.start < place.end; k++) {
        const origin = origins[k]!;
        if (origin >= 0 && (origin < first || origin > last))
          covered += Math.min(now[k]!.end, place.end) - Math.max(now[k]!.start, place.start);
      }
      return covered * 2 > place.end - place.start;
    },
  };
}

/**
 * Where the segments of a passage went, if all of them stand unchanged in one run. Where such a segment occurs several
 * times the map may have paired the wrong ones, so both neighbours must have stayed, too.
 */
function unchangedPlace(history: History, passage: Span, first: number, last: number): Span | undefined {
  const { old, now, images } = history;
  const image = images[first]!;
  if (image < 0) return undefined;
  for (let i = first; i <= last; i++) if (images[i] !== image + i - first) return undefined;
  const beside = (i: number, k: number) =>
    i < 0 || i >= old.length ? k < 0 || k >= now.length : images[i] === k;
  const flanked = beside(first - 1, image - 1) && beside(last + 1, image + last - first + 1);
  if (!flanked && !old.slice(first, last + 1).some((segment) => segment.single)) return undefined;
  return {
    start: now[image]!.start + passage.start - old[first]!.start,
    end: now[image + last - first]!.end - (old[last]!.end - passage.end),
  };
}

function firstEndingAfter(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a place is where the neighbours that stayed leave room for the passage, and one of its contexts agrees. */
export function isAtHome(place: Place, fate: Fate): boolean {
  return fate.hasNeighbour && contains(fate.home, place) && Math.max(place.before, place.after) >= 0.3;
}

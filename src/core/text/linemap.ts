import { drain } from './steps';

/**
 * Which line of the new text each line of the old one became. Patience diff (Bram Cohen): equal lines at both ends are
 * paired, then the lines that are unique on both sides and in the same order, then the same inside each gap.
 */

/** Items looked at in one step: a millisecond or two. */
const STEP = 1 << 12;

/** How often each line may be looked at: hostile texts can make every round find one line only. */
const ROUNDS = 64;

/**
 * For each item of `before` the index of its unchanged image in `after`, or -1. Images rise; an item that only moved
 * has none. Items are compared with ===, so any key will do: lines, hashes, words. O(n log n), bounded for any input.
 */
export function lineMap<T>(before: readonly T[], after: readonly T[]): Int32Array {
  return drain(lineMapSteps(before, after));
}

/** The same in short steps, for long lists. */
export function* lineMapSteps<T>(before: readonly T[], after: readonly T[]): Generator<void, Int32Array> {
  const images = new Int32Array(before.length).fill(-1);
  let budget = ROUNDS * (before.length + after.length);
  let done = 0; // since the last turn: most gaps are small, and there may be many
  const stack: Gap[] = [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  for (let gap = stack.pop(); gap; gap = stack.pop()) {
    let { from, to, newFrom, newTo } = gap;
    while (from < to && newFrom < newTo && before[from] === after[newFrom]) {
      images[from++] = newFrom++;
      if (from % STEP === 0) yield;
    }
    while (to > from && newTo > newFrom && before[to - 1] === after[newTo - 1]) {
      images[--to] = --newTo;
      if (to % STEP === 0) yield;
    }
    budget -= to - from + newTo - newFrom;
    if (from >= to || newFrom >= newTo || budget < 0) continue;
    done += to - from + newTo - newFrom;
    if (done > STEP) {
      yield;
      done = 0;
    }
    const pairs = yield* longestRising(yield* uniquePairs(before, after, { from, to, newFrom, newTo }));
    if (!pairs.length) continue;
    for (let k = 0; k < pairs.length; k++) {
      const [old, image] = pairs[k]!;
      // most pairs are neighbours, with nothing between them
      if (from < old && newFrom < image) stack.push({ from, to: old, newFrom, newTo: image });
      images[old] = image;
      from = old + 1;
      newFrom = image + 1;
      if ((k + 1) % STEP === 0) yield;
    }
    stack.push({ from, to, newFrom, newTo });
  }
  return images;
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

type Pair = readonly [old: number, image: number];

/** Items that occur once on each side of the gap, in the old order. */
function* uniquePairs<T>(before: readonly T[], after: readonly T[], gap: Gap): Generator<void, Pair[]> {
  const old = yield* onlyPlaces(before, gap.from, gap.to);
  const now = yield* onlyPlaces(after, gap.newFrom, gap.newTo);
  const pairs: Pair[] = [];
  for (const [item, place] of old) {
    const image = now.get(item);
    if (place >= 0 && image !== undefined && image >= 0) {
      pairs.push([place, image]);
      if (pairs.length % STEP === 0) yield;
    }
  }
  return pairs;
}

/** Item → its only place between `from` and `to`, -1 if it has several. In order of first place. */
function* onlyPlaces<T>(items: readonly T[], from: number, to: number): Generator<void, Map<T, number>> {
  const places = new Map<T, number>();
  for (let i = from; i < to; i++) {
    const item = items[i] as T;
    places.set(item, places.has(item) ? -1 : i);
    if ((i - from + 1) % STEP === 0) yield;
  }
  return places;
}

/** The longest run of pairs whose images rise (patience sorting). */
function* longestRising(pairs: readonly Pair[]): Generator<void, Pair[]> {
  const piles: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (let k = 0; k < pairs.length; k++) {
    const image = pairs[k]![1];
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![1] < image) low = middle + 1;
      else high = middle;
    }
    piles[low] = k;
    previous[k] = low ? piles[low - 1]! : -1;
    if ((k + 1) % STEP === 0) yield;
  }
  if (pairs.length > STEP) yield;
  const run: Pair[] = [];
  for (let k = piles[piles.length - 1] ?? -1; k >= 0; k = previous[k]!) run.push(pairs[k]!);
  return run.reverse();
}

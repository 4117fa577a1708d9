import type { Span } from '../model/span';
import { isIdeograph } from './grams';

/**
 * Which word of a new text each word of an old one became. Where `align` lays letters on letters and can't tell a word
 * that stayed from one that merely sounds alike, this pairs whole words; runs of them, rather than the same words
 * strewn about.
 */
export interface WordMap {
  readonly old: readonly Word[];
  readonly now: readonly Word[];
  /** For each old word its image, rising, or -1. */
  readonly images: Int32Array;
}

export interface Word extends Span {
  readonly text: string;
  /** How much it says, in letters: an ideograph counts two, a mark half. */
  readonly says: number;
}

const WORD = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;
const MARK = 0.5;
const IDEOGRAPH = 2;

/** Pairs of words tried at most; two long texts with so little in common aren't versions of each other. */
const MAX_PAIRS = 1_500_000;
/** Pairs after which the host gets a turn: a millisecond or two. */
const STEP = 100_000;
/** What a neighbouring sentence that stayed says. */
const NEIGHBOUR = 20;
/** What it is worth that two words that stayed stand side by side. */
const TOGETHER = 2;

/** Words and marks of a folded text; each ideograph is a word. */
function cut(text: string, from: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const run = match[0];
    const start = from + match.index;
    const letters = /[\p{L}\p{N}]/u.test(run);
    let at = 0;
    for (let i = 0; i <= run.length; i++) {
      const ideograph = i < run.length && isIdeograph(run.charCodeAt(i));
      if (i < run.length && !ideograph) continue;
      if (i > at)
        words.push({
          start: start + at,
          end: start + i,
          text: run.slice(at, i),
          says: letters ? i - at : MARK,
        });
      if (ideograph)
        words.push({ start: start + i, end: start + i + 1, text: run[i]!, says: letters ? IDEOGRAPH : MARK });
      at = i + 1;
    }
  }
  return words;
}

/** A stretch of a folded text; `between`: what stands right before and after it is known to have stayed. */
export interface Stretch extends Span {
  readonly text: string;
  readonly between: boolean;
}

/** Compares two stretches; undefined where they are too long. In short steps, each of as much work as it says. */
export function* wordMap(from: Stretch, to: Stretch): Generator<number, WordMap | undefined> {
  const [old, now] = [wordsIn(from), wordsIn(to)];
  if (old.length * now.length > MAX_PAIRS) return undefined;
  const images = yield* pair(old, now);
  dropChance(old, now, images);
  return { old, now, images };
}

/** A neighbour that stayed is one word, which no text has: folded texts have no line breaks. */
function wordsIn({ text, start, end, between }: Stretch): Word[] {
  const words = cut(text.slice(start, end), start);
  if (!between) return words;
  return [
    { start, end: start, text: '\n<', says: NEIGHBOUR },
    ...words,
    { start: end, end, text: '\n>', says: NEIGHBOUR },
  ];
}

const BOTH = 1;
const OLD = 2;
const BEFORE = 4;

/** The heaviest common subsequence of words, where words that stay side by side weigh more. */
function* pair(old: readonly Word[], now: readonly Word[]): Generator<number, Int32Array> {
  const width = now.length + 1;
  const moves = new Uint8Array((old.length + 1) * width);
  const ids = new Map<string, number>();
  const idOf = ({ text }: Word) => ids.get(text) ?? (ids.set(text, ids.size), ids.size - 1);
  const [a, b] = [old.map(idOf), now.map(idOf)];
  let best = new Float64Array(width);
  let nextBest = new Float64Array(width);
  let paired = new Float64Array(width).fill(-1e9);
  let nextPaired = new Float64Array(width).fill(-1e9);
  let done = 0;
  for (let i = 1; i <= a.length; i++) {
    done += width;
    if (done > STEP) {
      yield done;
      done = 0;
    }
    nextPaired[0] = -1e9;
    for (let j = 1; j < width; j++) {
      let move = 0;
      let pairing = -1e9;
      if (a[i - 1] === b[j - 1]) {
        const joined = paired[j - 1]! + TOGETHER;
        if (joined > best[j - 1]!) move |= BEFORE;
        pairing = Math.max(joined, best[j - 1]!) + old[i - 1]!.says;
      }
      nextPaired[j] = pairing;
      let top = nextBest[j - 1]!;
      if (best[j]! >= top) {
        top = best[j]!;
        move |= OLD;
      }
      if (pairing >= top) {
        top = pairing;
        move |= BOTH;
      }
      nextBest[j] = top;
      moves[i * width + j] = move;
    }
    [best, nextBest] = [nextBest, best];
    [paired, nextPaired] = [nextPaired, paired];
  }
  const images = new Int32Array(old.length).fill(-1);
  let forced = false;
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const move = moves[i * width + j]!;
    if (forced || move & BOTH) {
      images[--i] = --j;
      forced = (move & BEFORE) !== 0;
    } else if (move & OLD) i--;
    else j--;
  }
  return images;
}

/** Words that stayed alone between longer stretches that changed are there by chance. */
function dropChance(old: readonly Word[], now: readonly Word[], images: Int32Array): void {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < old.length; i++) {
    if (images[i]! < 0) continue;
    const from = i;
    while (i + 1 < old.length && images[i + 1] === images[i]! + 1) i++;
    runs.push({ from, to: i });
  }
  const at = (i: number) => images[i]!;
  const dropped: number[] = [];
  runs.forEach(({ from, to }, k) => {
    const says = old.slice(from, to + 1).reduce((sum, word) => sum + word.says, 0);
    const last = runs[k - 1];
    const next = runs[k + 1];
    const gapBefore = Math.max(from - (last ? last.to + 1 : 0), at(from) - (last ? at(last.to) + 1 : 0));
    const gapAfter = Math.max(
      (next ? next.from : old.length) - to - 1,
      (next ? at(next.from) : now.length) - at(to) - 1,
    );
    const gap = Math.min(gapBefore, gapAfter);
    if ((says < 5 && gap > 3) || (says < 10 && gap > 12)) dropped.push(k);
  });
  for (const k of dropped) images.fill(-1, runs[k]!.from, runs[k]!.to + 1);
}

import type { Span } from '../model/span';
import type { Pattern } from './evidence';
import { NEAR } from './evidence';

/**
 * Lays prefix, quote and suffix as one onto a stretch of text and reads off where the quote's two ends come to lie.
 * Aligning the quote alone lets its ends drift wherever words were added or taken at the edge; the context pins them.
 * Needleman-Wunsch with free text at both ends; text put in costs less than text taken out, as edits of prose add more
 * than they drop, and a gap on both sides is cheaper than a mismatch, so that words give way whole.
 */
const MATCH = 10;
const MISMATCH = -10;
const DROPPED = -6;
const ADDED = -3;

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Cells of the largest table: a few milliseconds. Longer quotes are aligned by their two ends. */
export const MAX_CELLS = 1_500_000;

/** A unit that equals no other: text that belongs to another candidate. */
const MASK = 0xffff;

export interface Fit extends Span {
  /** 1 less the share of units that were edited. */
  readonly words: number;
}

// Reused from call to call: allocating megabytes for each candidate would cost more than filling them.
let moves = new Uint8Array(1 << 16);

/** Fits a pattern into `text` between `region.start` and `region.end`, leaving the `taken` spans alone. */
export function fit(
  pattern: Pattern,
  text: string,
  region: Span,
  taken: readonly Span[] = [],
): Fit | undefined {
  const prefix = pattern.prefix.slice(-NEAR);
  const a = units(prefix + pattern.quote + pattern.suffix.slice(0, NEAR));
  const from = Math.max(0, region.start);
  const b = units(text.slice(from, Math.max(from, region.end)));
  for (const span of taken)
    if (span.start < from + b.length && span.end > from)
      b.fill(MASK, Math.max(0, span.start - from), Math.max(0, span.end - from));
  if (!b.length || a.length * b.length > MAX_CELLS) return undefined;
  const last = fill(a, b);
  return readOff(a, b, prefix.length, prefix.length + pattern.quote.length, last, from);
}

function units(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** Fills the table of best moves and returns the column in which the best alignment ends. */
function fill(a: Uint16Array, b: Uint16Array): number {
  const width = b.length + 1;
  if (moves.length < (a.length + 1) * width) moves = new Uint8Array((a.length + 1) * width);
  let row = new Int32Array(width);
  let next = new Int32Array(width);
  moves.fill(LEFT, 0, width);
  for (let i = 1; i <= a.length; i++) {
    const unit = a[i - 1]!;
    const base = i * width;
    let left = i * DROPPED;
    let diagonal = row[0]!;
    next[0] = left;
    moves[base] = UP;
    for (let j = 1; j < width; j++) {
      const over = row[j]!;
      let best = diagonal + (unit === b[j - 1] ? MATCH : MISMATCH);
      let move = DIAGONAL;
      if (over + DROPPED > best) {
        best = over + DROPPED;
        move = UP;
      }
      if (left + ADDED > best) {
        best = left + ADDED;
        move = LEFT;
      }
      next[j] = left = best;
      moves[base + j] = move;
      diagonal = over;
    }
    [row, next] = [next, row];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (row[j]! > row[end]!) end = j;
  return end;
}

/**
 * Walks the moves back. Text put in right at an end of the quote belongs to the quote only where the quote's own
 * words at that end are gone: then it replaces them, else it stands beside them.
 */
function readOff(
  a: Uint16Array,
  b: Uint16Array,
  quoteStart: number,
  quoteEnd: number,
  column: number,
  offset: number,
): Fit | undefined {
  const path = walk(a, b, column);
  const last = path.kept[quoteEnd] ? path.enters[quoteEnd]! : path.leaves[quoteEnd]!;
  const end = withoutDrift(a, b, path, quoteEnd, last);
  const start = path.kept[quoteStart + 1] ? path.leaves[quoteStart]! : path.enters[quoteStart]!;
  if (end <= start) return undefined;
  const words =
    1 - edits(path, quoteStart, quoteEnd, start, end) / Math.max(quoteEnd - quoteStart, end - start);
  return { start: start + offset, end: end + offset, words: Math.max(0, words) };
}

/** A last unit or two (a full stop, a quotation mark) this far behind the rest have been found in what was added. */
const STRAY = 3;
const FAR = 12;

/** The end of the quote where its closing mark also stands right after its last word, before a sentence that was added. */
function withoutDrift(a: Uint16Array, b: Uint16Array, path: Path, quoteEnd: number, end: number): number {
  let i = quoteEnd;
  while (path.kept[i] && (i === quoteEnd || path.enters[i] === path.leaves[i])) i--;
  const stray = quoteEnd - i;
  const near = path.enters[i]!;
  if (!stray || stray > STRAY || path.leaves[i]! - near < FAR) return end;
  for (let k = 0; k < stray; k++) if (a[i + k] !== b[near + k]) return end;
  return near + stray;
}

/** For each row of the table (units of `a` used so far) how the best alignment runs through it. */
interface Path {
  /** The column in which the alignment enters the row, and the one in which it leaves: between them text was added. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
  /** Whether the unit that ends in this row was found unchanged, or dropped; neither: another stands in its place. */
  readonly kept: Uint8Array;
  readonly dropped: Uint8Array;
}

function walk(a: Uint16Array, b: Uint16Array, column: number): Path {
  const rows = a.length + 1;
  const width = b.length + 1;
  const path: Path = {
    enters: new Int32Array(rows),
    leaves: new Int32Array(rows),
    kept: new Uint8Array(rows),
    dropped: new Uint8Array(rows),
  };
  let j = column;
  for (let i = a.length; i >= 0; i--) {
    path.leaves[i] = j;
    while (i > 0 && moves[i * width + j] === LEFT) j--;
    path.enters[i] = j;
    const diagonal = i > 0 && moves[i * width + j] === DIAGONAL;
    if (diagonal && a[i - 1] === b[j - 1]) path.kept[i] = 1;
    if (!diagonal) path.dropped[i] = 1;
    if (diagonal) j--;
  }
  return path;
}

/**
 * Units edited inside the quote; a stretch that gives way to another counts once, as long as the longer of the two.
 * What lies behind `end`, where a stray mark was found, is no part of it.
 */
function edits(path: Path, quoteStart: number, quoteEnd: number, start: number, end: number): number {
  let sum = 0;
  let dropped = 0;
  let added = path.leaves[quoteStart]! - start;
  for (let i = quoteStart + 1; i <= quoteEnd; i++) {
    if (path.kept[i]) {
      sum += Math.max(dropped, added);
      dropped = added = 0;
    } else {
      dropped++;
      if (!path.dropped[i]) added++;
    }
    const leaves = i === quoteEnd ? end : Math.min(end, path.leaves[i]!);
    added += Math.max(0, leaves - path.enters[i]!);
  }
  return sum + Math.max(dropped, added);
}

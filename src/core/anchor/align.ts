import type { Span } from '../model/span';
import type { Pattern } from './evidence';
import { NEAR } from './evidence';
import { pathOf, type Path } from './path';
import { indexed, unitsOf } from './runs';

/*
 * Lays prefix, quote and suffix as one onto a stretch of text and reads off where the quote's two ends come to lie.
 * Aligning the quote alone lets its ends drift wherever words were added or taken at the edge; the context pins them.
 */

/** Cells of the largest table: a few milliseconds. Longer quotes are aligned by their two ends. */
export const MAX_CELLS = 1_500_000;

/** A unit that equals no other: text that belongs to another candidate. */
const MASK = 0xffff;

export interface Fit extends Span {
  /** 1 less the share of units that were edited. */
  readonly words: number;
}

/** Fits a pattern into `text` between `region.start` and `region.end`, leaving the `taken` spans alone. */
export type Fitter = (text: string, region: Span, taken?: readonly Span[]) => Fit | undefined;

/** Makes a pattern ready to be fitted into many regions. */
export function fitter(pattern: Pattern): Fitter {
  const prefix = pattern.prefix.slice(-NEAR);
  const a = indexed(prefix + pattern.quote + pattern.suffix.slice(0, NEAR));
  const core = { start: prefix.length, end: prefix.length + pattern.quote.length };
  return (text, region, taken = []) => {
    const from = Math.max(0, region.start);
    const b = unitsOf(text.slice(from, Math.max(from, region.end)));
    for (const span of taken)
      if (span.start < from + b.length && span.end > from)
        b.fill(MASK, Math.max(0, span.start - from), Math.max(0, span.end - from));
    const path = b.length ? pathOf(a, b, core, MAX_CELLS) : undefined;
    return path && readOff(a.units, b, path, core.start, core.end, from);
  };
}

/**
 * Reads off the ends. Text put in right at an end of the quote belongs to the quote only where the quote's own
 * words at that end are gone: then it replaces them, else it stands beside them.
 */
function readOff(
  a: Uint16Array,
  b: Uint16Array,
  path: Path,
  quoteStart: number,
  quoteEnd: number,
  offset: number,
): Fit | undefined {
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
    } else dropped++;
    const leaves = i === quoteEnd ? end : Math.min(end, path.leaves[i]!);
    added += Math.max(0, leaves - path.enters[i]!);
  }
  return sum + Math.max(dropped, added);
}

import type { Selector } from '../model/claim';
import type { Span } from '../model/span';
import { distanceToBeginning } from '../text/distance';
import { foldedText, foldText } from '../text/fold';

/** What of the stored context is compared, in folded units each side: more than a clause hardly ever decides. */
export const NEAR = 32;
/** What is stored and used to tell copies apart. */
export const CONTEXT = 64;
/** A context may have shifted by so much: a word put in between. */
const DRIFT = 8;

/** A selector as it is searched for: everything folded. */
export interface Pattern {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether any context was stored at all: a hand-written claim may have none. */
  readonly bare: boolean;
  readonly rival: number;
  /** Context that copies share, or else look-alikes, in units each side; undefined where that isn't known. */
  readonly shared: Shared | undefined;
  /** The how manieth of how many copies it was, where known. */
  readonly nth: number | undefined;
  readonly of: number | undefined;
}

/** A place in the folded text and what speaks for it, each 0 to 1. */
export interface Place extends Span {
  /** How alike the words are. */
  readonly words: number;
  /** How alike the context is on either side. */
  readonly before: number;
  readonly after: number;
}

export function patternOf(selector: Selector): Pattern {
  const quote = foldText(selector.quote);
  const prefix = selector.prefix ?? '';
  const suffix = selector.suffix ?? '';
  return {
    quote,
    prefix: foldedText(prefix.slice(-2 * CONTEXT)).slice(-CONTEXT),
    suffix: foldedText(suffix.slice(0, 2 * CONTEXT)).slice(0, CONTEXT),
    bare: selector.prefix === undefined && selector.suffix === undefined,
    rival: typeof selector.rival === 'number' && selector.rival > 0 ? Math.min(1, selector.rival) : 0,
    shared: sharedIn(selector),
    nth: selector.shared?.nth,
    of: selector.shared?.of,
  };
}

/** Numbers below nothing would let anything pass. */
function sharedIn({ shared }: Selector): Shared | undefined {
  if (!shared || !(shared.before >= 0 && shared.after >= 0)) return undefined;
  const unreadable = SIDES.some((side) => shared.heirs?.[side] !== undefined && !(shared.heirs[side] >= 0));
  return unreadable || (shared.words !== undefined && !(shared.words >= 0)) ? undefined : shared;
}

/** Weighs the context round a place whose words are `words` alike. */
export function weigh(text: string, pattern: Pattern, span: Span, words: number): Place {
  return {
    start: span.start,
    end: span.end,
    words,
    before: contextBefore(text, pattern, span.start),
    after: contextAfter(text, pattern, span.end),
  };
}

/** Mean likeness of the two contexts. */
export function context(place: Place): number {
  return (place.before + place.after) / 2;
}

/** How convincing a place is, 0 to 1: its words for three fifths, its context for two. Measured in `rival`, too. */
export function convincing(place: Place): number {
  return 0.6 * place.words + 0.4 * context(place);
}

/** Length of the common beginning. */
export function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Length of the common end. */
export function commonTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

export function opposite(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

/** How many units of stored context stand unchanged right before and after a place. */
export type Run = Readonly<Record<Side, number>>;

/** How many of them copies have, and on either side those of them that a cut could leave with all of the other side. */
export interface Shared extends Run {
  readonly heirs?: Partial<Run>;
  /** How alike the words of the likest look-alike are, where there is no copy. */
  readonly words?: number;
}

/** On both sides together. */
export function length(run: Run): number {
  return run.before + run.after;
}

export function contextRun(text: string, pattern: Pattern, span: Span): Run {
  return {
    before: commonTail(text.slice(Math.max(0, span.start - CONTEXT), span.start), pattern.prefix),
    after: commonHead(text.slice(span.end, span.end + CONTEXT), pattern.suffix),
  };
}

function contextBefore(text: string, pattern: Pattern, start: number): number {
  const want = pattern.prefix.slice(-NEAR);
  const have = text.slice(Math.max(0, start - NEAR - DRIFT), start);
  if (want && commonTail(have, want) === want.length) return 1;
  return likeness(reversed(want), reversed(have));
}

function contextAfter(text: string, pattern: Pattern, end: number): number {
  const want = pattern.suffix.slice(0, NEAR);
  const have = text.slice(end, end + NEAR + DRIFT);
  if (want && commonHead(have, want) === want.length) return 1;
  return likeness(want, have);
}

function reversed(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text[i];
  return out;
}

/**
 * 1 less the share of units of `want` that must be edited to make it a beginning of `have`. Where nothing was stored
 * (the quote stood at the edge of its document) there should be next to nothing.
 */
function likeness(want: string, have: string): number {
  if (!want) return have.length < 4 ? 1 : 0;
  if (!have) return 0;
  return Math.max(0, 1 - distanceToBeginning(want, have) / want.length);
}

import type { Span } from '../model/span';
import { overlaps } from '../model/span';
import { fitter, type Fit, type Fitter } from './align';
import type { Prepared } from './document';
import { convincing, NEAR, weigh, type Pattern, type Place } from './evidence';
import { QUICK, regions, THOROUGH, type Care } from './seeds';
import { snap, wordLikeness } from './words';

/** Quotes up to this long are aligned whole, longer ones by their two ends. */
const WHOLE = 700;
const END = 300;
/** Places less alike than this aren't even suggested. */
const LIKE = 0.3;
/** A context less alike than this is taken for gone. */
const GONE = 0.4;
/** Words less alike aren't worth a second look. */
const LIKELY = 0.4;
/** Words so alike weren't torn by a lost context. */
const KEPT = 0.97;

/**
 * Places whose words are like the quote's but not equal, most convincing first, none overlapping another; `taken`
 * spans are left out. A generator: it gives way after each alignment, the only long step,
 * with the cells of the table that it filled.
 */
export function* alike(
  doc: Prepared,
  pattern: Pattern,
  taken: readonly Span[] = [],
  care: Care = QUICK,
): Generator<number, Place[]> {
  const { text } = doc.folded;
  const fits =
    pattern.quote.length > WHOLE
      ? yield* byEnds(doc, pattern, taken, care)
      : yield* whole(doc, pattern, taken, care);
  return fits
    .map((found) => weigh(text, pattern, found, found.words))
    .sort((a, b) => convincing(b) - convincing(a) || a.start - b.start);
}

function* whole(
  doc: Prepared,
  pattern: Pattern,
  taken: readonly Span[],
  care: Care,
): Generator<number, Fit[]> {
  const { text } = doc.folded;
  const found: Fit[] = [];
  const fit = fitter(pattern);
  for (const region of regions(doc, pattern, care)) {
    const best = yield* fitWell(
      text,
      pattern,
      fit,
      region,
      [...taken, ...found],
      found.length === 0 || care === THOROUGH,
    );
    if (best && best.words >= LIKE) found.push(best);
  }
  return found;
}

/** Where the words of a stretch are most like a quote that is aligned whole. */
export function bestFit(text: string, pattern: Pattern, region: Span): Generator<number, Place | undefined> {
  return fitWell(text, pattern, fitter(pattern), region, [], true);
}

/** Where the context of a side is gone, aligning it too may drag the end after its like: then once more without it. */
function* fitWell(
  text: string,
  pattern: Pattern,
  fit: Fitter,
  region: Span,
  taken: readonly Span[],
  likeliest: boolean,
): Generator<number, Place | undefined> {
  const cells = pattern.quote.length * (region.end - region.start);
  const first = fitted(text, pattern, fit, region, taken);
  yield cells;
  if (
    !first ||
    !likeliest ||
    first.words < LIKELY ||
    (first.before >= GONE && first.after >= GONE) ||
    first.words >= KEPT
  )
    return first;
  const less = {
    ...pattern,
    prefix: first.before < GONE ? '' : pattern.prefix,
    suffix: first.after < GONE ? '' : pattern.suffix,
  };
  const second = fitted(text, pattern, fitter(less), region, taken);
  yield cells;
  return second && convincing(second) > convincing(first) ? second : first;
}

function fitted(
  text: string,
  pattern: Pattern,
  fit: Fitter,
  region: Span,
  taken: readonly Span[],
): Place | undefined {
  const place = fit(text, region, taken);
  if (!place) return undefined;
  const span = snap(text, place, pattern);
  return weigh(text, pattern, span, likenessOf(span, place, pattern));
}

/** How alike the words of a place are with the letters that were added to make its words whole. */
function likenessOf(span: Span, place: Fit, { quote }: Pattern): number {
  const most = (other: Span) => Math.max(quote.length, other.end - other.start);
  const added = Math.max(0, place.start - span.start) + Math.max(0, span.end - place.end);
  if (!added) return place.words;
  return Math.max(0, 1 - ((1 - place.words) * most(place) + added) / most(span));
}

/** A long quote stands where its beginning and its end stand in order and at about the right distance. */
function* byEnds(
  doc: Prepared,
  pattern: Pattern,
  taken: readonly Span[],
  care: Care,
): Generator<number, Fit[]> {
  const { quote } = pattern;
  const { text } = doc.folded;
  const heads = yield* whole(
    doc,
    { ...pattern, quote: quote.slice(0, END), suffix: quote.slice(END, END + NEAR) },
    [],
    care,
  );
  const tails = yield* whole(
    doc,
    { ...pattern, quote: quote.slice(-END), prefix: quote.slice(-END - NEAR, -END) },
    [],
    care,
  );
  const pairs = heads
    .flatMap((head) =>
      tails.map((tail) => ({ start: head.start, end: tail.end, sure: head.words + tail.words })),
    )
    .filter(({ start, end }) => end - start > quote.length / 2 && end - start < quote.length * 2)
    .sort((a, b) => b.sure - a.sure);
  const found: Fit[] = [];
  for (const pair of pairs) {
    if ([...taken, ...found].some((other) => overlaps(other, pair))) continue;
    found.push({ ...pair, words: wordLikeness(quote, text.slice(pair.start, pair.end)) });
    yield 100 * quote.length;
  }
  return found;
}

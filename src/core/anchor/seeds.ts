import { overlaps, type Span } from '../model/span';
import type { Prepared } from './document';
import type { Pattern } from './evidence';
import { bucketAt, countIn, placesIn } from './grams';
import { cutWords, insideWord } from './words';

/** Places of one quote that are looked at; a text with more of them is boilerplate, and the answer is `ambiguous`. */
export const MAX_PLACES = 1000;
/** Positions that may be checked for one quote, against texts made of one repeated letter. */
const MAX_CHECKS = 20_000;

/** Grams looked up for one pattern: enough to find it among anything, few enough for 10,000-unit quotes. */
const LOOKUPS = 256;
/** A gram with more places than this says nothing. */
const COMMON = 256;
/** Diagonals are counted in bands of 32: an edit of a word or two stays in the band or the next. */
const BAND = 5;
/** How far regions are followed up: how many, and down to which part of the votes of the best. */
export interface Care {
  readonly most: number;
  readonly part: number;
}
/** For a thousand claims at once. */
export const QUICK: Care = { most: 5, part: 1 / 2 };
/** For tagging, once a claim: a look-alike overlooked now is a wrong anchor later. */
export const THOROUGH: Care = { most: 12, part: 1 / 10 };

/** All places of the folded quote, rising and possibly overlapping; `complete` is false where there were too many. */
export interface Occurrences {
  readonly starts: readonly number[];
  readonly complete: boolean;
}

/**
 * Finds a folded quote verbatim, where no word goes on over one of its ends (unless `cut` says that its own end cuts a
 * word): «strict» isn't found in «restricted».
 */
export function occurrences(
  doc: Prepared,
  quote: string,
  cut: { readonly start: boolean; readonly end: boolean },
): Occurrences {
  const { text } = doc.folded;
  const { starts, complete } = everywhere(doc, quote);
  const isWhole = (start: number) =>
    (cut.start || !insideWord(text, start)) && (cut.end || !insideWord(text, start + quote.length));
  return { starts: starts.filter(isWhole), complete };
}

/** Where the words of a passage also stand elsewhere, none overlapping it, and the how manieth of all it is. */
export interface Copies {
  readonly others: readonly Span[];
  readonly nth: number;
  readonly of: number;
}

export function copiesOf(doc: Prepared, pattern: Pattern, own: Span): Copies {
  const { starts } = occurrences(doc, pattern.quote, cutWords(pattern));
  const others = starts
    .map((start) => ({ start, end: start + pattern.quote.length }))
    .filter((copy) => !overlaps(copy, own));
  return { others, nth: starts.indexOf(own.start) + 1, of: starts.length };
}

/** The same in the middle of words, too; through the rarest of its grams. */
function everywhere(doc: Prepared, quote: string): Occurrences {
  const { text } = doc.folded;
  const rarest = rarestGram(doc, quote);
  const starts: number[] = [];
  if (!rarest) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (starts.length >= MAX_PLACES) return { starts, complete: false };
      starts.push(at);
    }
    return { starts, complete: true };
  }
  let checks = 0;
  for (const position of placesIn(doc.grams, rarest.bucket)) {
    const start = position - rarest.offset;
    if (start < 0 || !text.startsWith(quote, start)) {
      if (++checks > MAX_CHECKS) return { starts, complete: false };
      continue;
    }
    if (starts.length >= MAX_PLACES) return { starts, complete: false };
    starts.push(start);
  }
  return { starts, complete: true };
}

/** The gram of the quote with the fewest places; undefined for quotes shorter than a gram. */
function rarestGram({ grams }: Prepared, quote: string): { offset: number; bucket: number } | undefined {
  const step = Math.max(1, Math.floor(quote.length / 64));
  let best: { offset: number; bucket: number } | undefined;
  let fewest = Infinity;
  for (let offset = 0; offset < quote.length && fewest > 0; offset += step) {
    const bucket = bucketAt(grams, quote, offset);
    if (bucket < 0 || countIn(grams, bucket) >= fewest) continue;
    best = { offset, bucket };
    fewest = countIn(grams, bucket);
  }
  return best;
}

/** Where a region stands and how many grams of the pattern speak for it. */
export interface Region extends Span {
  readonly votes: number;
}

// Votes by band; all are taken back after use, as a new table for each claim would cost as much as the search.
let bands = new Uint16Array(0);

/**
 * Stretches of the folded text that share grams with prefix, quote and suffix on one diagonal, most first. The context
 * votes along, so that a passage rewritten between unchanged neighbours is found, too.
 */
export function regions(doc: Prepared, pattern: Pattern, care: Care): Region[] {
  const { text } = doc.folded;
  const { heads, positions } = doc.grams;
  const whole = pattern.prefix + pattern.quote + pattern.suffix;
  const count = ((text.length + whole.length) >> BAND) + 2;
  if (bands.length < count) bands = new Uint16Array(count);
  const touched: number[] = [];
  const step = Math.max(1, Math.ceil(whole.length / LOOKUPS));
  let lookups = 0;
  for (let offset = 0; offset < whole.length; offset += step) {
    lookups++;
    const bucket = bucketAt(doc.grams, whole, offset);
    if (bucket < 0 || countIn(doc.grams, bucket) > COMMON) continue;
    const shift = whole.length - offset;
    for (let k = heads[bucket]!; k < heads[bucket + 1]!; k++) {
      const band = (positions[k]! + shift) >> BAND;
      if (bands[band]!++ === 0) touched.push(band);
    }
  }
  const least = Math.max(2, Math.floor(lookups * 0.05));
  const votesAt = (band: number) => bands[band]! + bands[band + 1]!;
  const ranked = touched
    .filter((band) => votesAt(band) >= least)
    .map((band) => ({ band, votes: votesAt(band) }))
    .sort((x, y) => y.votes - x.votes || x.band - y.band);
  for (const band of touched) bands[band] = 0;
  const chosen: { band: number; votes: number }[] = [];
  for (const found of ranked) {
    if (chosen.length >= care.most || found.votes < care.part * ranked[0]!.votes) break;
    if (!chosen.some(({ band }) => Math.abs(band - found.band) <= 1)) chosen.push(found);
  }
  const slack = 24 + (pattern.quote.length >> 2);
  return chosen.map(({ band, votes }) => {
    const start = (band << BAND) - whole.length;
    return {
      start: Math.max(0, start - slack),
      end: Math.min(text.length, start + (2 << BAND) + whole.length + slack),
      votes,
    };
  });
}

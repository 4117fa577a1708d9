/**
 * A peer for anchoring: approximate search as web annotators use it. The places with the fewest errors are found, and
 * the one whose quote, surroundings and position are most alike is taken, however alike that is.
 */
import search from 'approx-string-match';
import type { Selector } from '../../src/core/model/claim';

/** What each kind of evidence weighs. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;
/** Units of context that are compared. */
const CONTEXT = 32;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Where the quote is, in units of the text; undefined where half of it isn't there. */
export function peerResolve({ quote, prefix, suffix, at }: Selector, text: string): Place | undefined {
  const exact = allOf(text, quote);
  const places = exact.length ? exact : search(text, quote, Math.min(MOST_ERRORS, quote.length >> 1));
  const [before, after] = [(prefix ?? '').slice(-CONTEXT), (suffix ?? '').slice(0, CONTEXT)];
  const score = ({ start, end, errors }: Place) =>
    WEIGHTS.quote * (1 - errors / quote.length) +
    WEIGHTS.prefix * alike(text.slice(Math.max(0, start - before.length), start), before) +
    WEIGHTS.suffix * alike(text.slice(end, end + after.length), after) +
    WEIGHTS.position * (1 - Math.abs(start - (at?.start ?? start)) / Math.max(1, text.length));
  let best: { place: Place; score: number } | undefined;
  for (const place of places) {
    const found = score(place);
    if (!best || found > best.score) best = { place, score: found };
  }
  return best?.place;
}

function allOf(text: string, quote: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length, errors: 0 });
  return places;
}

function alike(found: string, stored: string): number {
  if (!stored) return 1;
  const [best] = search(found, stored, stored.length);
  return best ? 1 - best.errors / stored.length : 0;
}

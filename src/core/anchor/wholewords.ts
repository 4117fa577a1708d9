import { overlaps } from '../model/span';
import { CONTEXT, weigh, type Pattern, type Place } from './evidence';
import { rewritten } from './rewritten';

/** Words so alike have their ends right. */
const NEARLY_EQUAL = 0.9;
/** Words that stayed must leave the passage at least so alike. */
const ALIKE = 0.45;

/**
 * The place with the ends that its words have: letters alone find «contribution» in «Contributions» and stop there,
 * though the sentence now starts with other words. Undefined where an end may as well be elsewhere.
 */
export function* withWholeWords(
  text: string,
  place: Place,
  pattern: Pattern,
): Generator<number, Place | undefined> {
  if (place.words >= NEARLY_EQUAL) return place;
  const own = pattern.prefix + pattern.quote + pattern.suffix;
  const start = pattern.prefix.length;
  const reach = 1.5 * CONTEXT;
  const found = yield* rewritten(
    { text: own, start: 0, end: own.length, between: false },
    { text, start: Math.max(0, place.start - reach), end: place.end + reach, between: false },
    { start, end: start + pattern.quote.length },
  );
  if (!found || !overlaps(found, place) || found.alike < ALIKE) return place;
  if (found.vague) return undefined;
  const same = found.start === place.start && found.end === place.end;
  return weigh(text, pattern, found, Math.max(found.alike, same ? place.words : 0));
}

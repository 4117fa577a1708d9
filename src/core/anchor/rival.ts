import { alike } from './candidates';
import type { Prepared } from './document';
import { convincing, weigh, type Pattern, type Place } from './evidence';
import { overlaps, type Span } from '../model/span';
import { drain } from '../text/steps';
import { occurrences, THOROUGH } from './seeds';

/** Below this nothing would be taken for the passage anyway, and the sidecar is spared the line. */
const WORTH_NOTING = 0.4;
/** Copies whose context is weighed: among more than these the best is convincing enough. */
const COPIES = 64;
/** Units from the passage within which its context may become a neighbour's. */
const REACH = 80;

/**
 * How convincing the best other place in the same text is, 0 to 1 with two decimals, measured at tagging. When the
 * passage is gone later, that look-alike is what is found, with just this much evidence; so a place must do better.
 * Undefined where there is no look-alike.
 */
export function rivalOf(doc: Prepared, pattern: Pattern, own: Span): number | undefined {
  const { text } = doc.folded;
  const copies: Place[] = [];
  for (const start of occurrences(doc, pattern.quote).starts) {
    const span = { start, end: start + pattern.quote.length };
    if (span.start >= own.end || span.end <= own.start) copies.push(weigh(text, pattern, span, 1));
    if (copies.length >= COPIES) break;
  }
  const others = copies.length ? copies : drain(alike(doc, pattern, [own], THOROUGH));
  const best = Math.max(
    0,
    ...others.map(convincing),
    ...others.map((place) => afterCut(text, pattern, place, own)),
  );
  return best < WORTH_NOTING ? undefined : Math.ceil(best * 100) / 100;
}

/**
 * How convincing a look-alike will be once the passage is cut out: what stood round the passage then stands round its
 * neighbour, which is how deleting one line of a list would hand its claim to the next.
 */
function afterCut(text: string, pattern: Pattern, place: Place, own: Span): number {
  const from = Math.min(place.start, own.start) - REACH;
  const head = text.slice(Math.max(0, from), own.start);
  const tail = text.slice(own.end, Math.max(place.end, own.end) + REACH);
  const gap = Math.max(place.start - own.end, own.start - place.end);
  if (gap > REACH || overlaps(place, own)) return 0;
  const joined = head.endsWith(' ') && tail.startsWith(' ') ? tail.slice(1) : tail;
  const moved = place.start < own.start ? 0 : own.end - own.start + tail.length - joined.length;
  const shift = moved + Math.max(0, from);
  const span = { start: place.start - shift, end: place.end - shift };
  return convincing(weigh(head + joined, pattern, span, place.words));
}

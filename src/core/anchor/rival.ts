import { alike } from './candidates';
import type { Prepared } from './document';
import { convincing, weigh, type Pattern, type Place } from './evidence';
import type { Span } from '../model/span';
import { drain } from './steps';
import { occurrences } from './seeds';

/** Below this nothing would be taken for the passage anyway, and the sidecar is spared the line. */
const WORTH_NOTING = 0.4;
/** Copies whose context is weighed: among more than these the best is convincing enough. */
const COPIES = 64;

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
  const others = copies.length ? copies : drain(alike(doc, pattern, [own]));
  const best = Math.max(0, ...others.map(convincing));
  return best < WORTH_NOTING ? undefined : Math.ceil(best * 100) / 100;
}

import { alike } from './candidates';
import type { Prepared } from './document';
import { closes, opens } from './edges';
import { contextRun, convincing, length, weigh, type Pattern, type Place } from './evidence';
import { COPY } from './floor';
import { overlaps, type Span } from '../model/span';
import { drain } from '../text/steps';
import { occurrences, THOROUGH } from './seeds';
import { cutWords } from './words';

/** Below this nothing would be taken for the passage anyway, and the sidecar is spared the line. */
const WORTH_NOTING = 0.4;
/** Copies whose context is weighed: among more than these the best is convincing enough. */
const COPIES = 64;
/** Units between them that may well be deleted with one of them: a long sentence or two short ones. */
const NEARBY = 240;
/** And so many sentences or lines between them: whoever cuts out more has rewritten the section. */
const BETWEEN = 2;
/** Units from the passage within which its context may become a neighbour's. */
const REACH = 80;

/**
 * How convincing the best other place in the same text is, 0 to 1 with two decimals, measured at tagging. When the
 * passage is gone later, that look-alike is what is found, with just this much evidence; so a place must do better.
 * Undefined where there is no look-alike; 1 only where a copy stands in the very same surroundings, so that no context
 * can tell the two.
 */
export function rivalOf(doc: Prepared, pattern: Pattern, own: Span): number | undefined {
  const { text } = doc.folded;
  const copies: Place[] = [];
  for (const start of occurrences(doc, pattern.quote, cutWords(pattern)).starts) {
    const span = { start, end: start + pattern.quote.length };
    if (span.start >= own.end || span.end <= own.start) copies.push(weigh(text, pattern, span, 1));
    if (copies.length >= COPIES) break;
  }
  const others = copies.length ? copies : drain(alike(doc, pattern, [own], THOROUGH));
  const best = Math.max(
    0,
    ...others.map(convincing),
    ...others.map((place) => afterCut(text, pattern, place, own)),
    ...copies.map((place) => inItsPlace(doc, place, own)),
  );
  const isSame = (copy: Place) =>
    isInSameSurroundings(text, pattern, copy) ||
    (keepsItsSide(text, pattern, copy, own) && inItsPlace(doc, copy, own) > 0);
  if (copies.some(isSame)) return 1;
  const rounded = Math.min(0.99, Math.ceil(Math.max(best, copies.length ? COPY : 0) * 100) / 100);
  return rounded < WORTH_NOTING ? undefined : rounded;
}

/** Whether the whole of the stored context stands round a copy, too. */
function isInSameSurroundings(text: string, pattern: Pattern, copy: Place): boolean {
  return length(contextRun(text, pattern, copy)) === pattern.prefix.length + pattern.suffix.length;
}

/** Whether a copy has the whole stored context on the side that a cut from the passage on to it would leave alone. */
function keepsItsSide(text: string, pattern: Pattern, copy: Place, own: Span): boolean {
  const { before, after } = contextRun(text, pattern, copy);
  return copy.start > own.start ? after === pattern.suffix.length : before === pattern.prefix.length;
}

/**
 * How convincing a look-alike will be once whole sentences are cut out from the passage on to it: it then stands
 * behind what the passage stood behind (or before, where it is the earlier one).
 */
function inItsPlace(doc: Prepared, place: Place, own: Span): number {
  const between =
    place.start > own.start ? { start: own.end, end: place.start } : { start: place.end, end: own.start };
  if (between.end - between.start > NEARBY || sentencesIn(doc, between) > BETWEEN) return 0;
  if (place.start > own.start)
    return opens(doc, own) && opens(doc, place) ? convincing({ ...place, before: 1 }) : 0;
  return closes(doc, own) && closes(doc, place) ? convincing({ ...place, after: 1 }) : 0;
}

const SENTENCE_END = /\n|[.!?…][\s"'»”)\]]|[。！？]/u;

/** Sentences or lines that a span of the folded text has words of. */
function sentencesIn({ text, folded }: Prepared, { start, end }: Span): number {
  if (end <= start) return 0;
  const raw = text.slice(folded.starts[start], folded.ends[end - 1]);
  return raw.split(SENTENCE_END).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
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

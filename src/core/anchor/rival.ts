import { alike } from './candidates';
import { afterCut, cutsOf } from './cuts';
import type { Prepared } from './document';
import { closes, opens } from './edges';
import { contextRun, convincing, length, weigh, type Pattern, type Place } from './evidence';
import { COPY } from './floor';
import { overlaps, type Span } from '../model/span';
import { drain } from '../text/steps';
import { THOROUGH } from './seeds';
import { ENTRY_DIGITS, type Kin } from './shared';
import { withWholeWords } from './wholewords';

/** Below this nothing would be taken for the passage anyway, and the sidecar is spared the line. */
const WORTH_NOTING = 0.4;
/** Copies whose context is weighed, those with the most of it unchanged. */
const COPIES = 64;
/** Units between them that may well be deleted with one of them: a long sentence or two short ones. */
const NEARBY = 240;
/** And so many sentences or lines between them: whoever cuts out more has rewritten the section. */
const BETWEEN = 2;

/** Places whose words are like those of a passage that has no copy; `all`: none was left out. */
export function lookAlikesOf(doc: Prepared, pattern: Pattern, own: Span): { places: Place[]; all: boolean } {
  const { text } = doc.folded;
  const found = drain(alike(doc, pattern, [own], THOROUGH));
  const places = found.map((place) => {
    const whole = drain(withWholeWords(text, place, pattern));
    return whole && !overlaps(whole, own) && convincing(whole) > convincing(place) ? whole : place;
  });
  return { places, all: places.length < THOROUGH.most };
}

/** A number that an entry may have. */
const NUMBER = new RegExp(`(?<!\\p{Nd})\\p{Nd}{1,${ENTRY_DIGITS}}(?!\\p{Nd})`, 'gu');

/** How alike the words of the likest look-alike are, whose offsets are those of `folded`, and of what else would be found; as a copy those of one that differs in numbers only: it may get others. */
export function likestWords(
  { folded }: Prepared,
  { quote }: Pattern,
  places: readonly Place[],
  ghosts: readonly Place[],
): number {
  const numberless = (text: string) => text.replace(NUMBER, '0');
  const own = numberless(quote);
  const most = places.reduce(
    (best, { start, end, words }) => {
      const isNumbered = numberless(folded.text.slice(start, end)) === own;
      return Math.max(best, isNumbered ? 1 : words);
    },
    Math.max(0, ...ghosts.map(({ words }) => words)),
  );
  return Math.ceil(most * 100) / 100;
}

/**
 * How convincing the best other place in the same text is, 0 to 1 with two decimals, measured at tagging. When the
 * passage is gone later, that look-alike is what is found, with just this much evidence; so a place must do better.
 * Undefined where there is no look-alike; 1 only where a copy stands in the very same surroundings, so that no context
 * can tell the two.
 */
export function rivalOf(
  doc: Prepared,
  pattern: Pattern,
  own: Span,
  spans: readonly Span[],
  lookAlikes: readonly Place[],
  kin: readonly Kin[],
  ghosts: readonly Place[],
): number | undefined {
  const { text } = doc.folded;
  const known = spans
    .map((span, i) => ({ span, kin: kin[i], run: length(contextRun(text, pattern, span)) }))
    .sort((a, b) => b.run - a.run)
    .slice(0, COPIES);
  const copies = known.map(({ span }) => weigh(text, pattern, span, 1));
  const others = copies.length ? copies : lookAlikes;
  const cuts = others.length ? cutsOf(doc, own) : [];
  const best = Math.max(
    0,
    ...others.map(convincing),
    ...ghosts.map(convincing),
    ...cuts.flatMap((cut) => others.map((place) => afterCut(text, pattern, place, cut))),
    ...copies.map((place) => inItsPlace(doc, place, own)),
    ...copies.map((place, i) => asHeir(place, known[i]!.kin)),
  );
  const isSame = (copy: Place) =>
    isInSameSurroundings(text, pattern, copy) ||
    (keepsItsSide(text, pattern, copy, own) && inItsPlace(doc, copy, own) > 0);
  if (copies.some(isSame)) return 1;
  const rounded = Math.min(0.99, Math.ceil(Math.max(best, copies.length ? COPY : 0) * 100) / 100);
  return rounded < WORTH_NOTING ? undefined : rounded;
}

/** How convincing a copy will be with the context that a cut could leave it. */
function asHeir(place: Place, kin: Kin | undefined): number {
  if (!kin?.inherits || !kin.numbered) return 0;
  return convincing(kin.inherits === 'before' ? { ...place, before: 1 } : { ...place, after: 1 });
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

import type { Anchor } from '../model/claim';
import { overlaps } from '../model/span';
import { nowhere, unlessGuarded, type Search } from './answer';
import { CONTEXT, contextRun, weigh, type Pattern, type Place, type Run } from './evidence';
import { endsHold, enoughForEdited, isAlone, isAsLikely, isTelling, keepsWords } from './floor';
import { isAtHome } from './history';
import { rewritten } from './rewritten';
import { occurrences } from './seeds';
import { cutWords } from './words';

/** How alike edited words that say enough must be where the old version says that they can only be here. */
const AT_HOME = 0.55;

/** Chooses among the places whose words are like the quote's, most convincing first. */
export function* amongEdited(search: Search, places: readonly Place[]): Generator<number, Anchor> {
  const { doc, pattern } = search;
  const [first, second] = places;
  if (!first) return nowhere(doc, 'orphaned', places);
  const lone = theLone(search, places) ?? theCounted(search, first);
  const others = (own: Place) => places.filter((place) => place !== own);
  for (const place of lone && lone !== first ? [lone, first] : [first]) {
    const whole = yield* withWholeWords(doc.folded.text, place, pattern);
    if (whole && isEnough(search, whole, others(place)[0], place === lone))
      return unlessGuarded(search, whole, others(place));
  }
  const tie = second && enoughForEdited(first, undefined, false, pattern);
  return nowhere(doc, tie ? 'ambiguous' : 'orphaned', places);
}

/** The one place that has more of the context on a side than any other. */
function theLone({ doc, pattern }: Search, places: readonly Place[]): Place | undefined {
  const runs = places.map((place) => contextRun(doc.folded.text, pattern, place));
  const others = (run: Run) => runs.filter((other) => other !== run);
  const lone = places.filter((_, i) => isAlone(runs[i]!, others(runs[i]!), pattern));
  return lone.length === 1 ? lone[0] : undefined;
}

/** Where copies were all edited in the same words, as many as there were, the one with the passage's number. */
function theCounted({ doc, pattern }: Search, { start, end, words }: Place): Place | undefined {
  const { text } = doc.folded;
  const { nth, of } = pattern;
  if (!nth || !of) return undefined;
  const now = text.slice(start, end);
  const { starts, complete } = occurrences(doc, now, cutWords(pattern));
  const own = complete && starts.length === of ? starts[nth - 1] : undefined;
  return own === undefined ? undefined : weigh(text, pattern, { start: own, end: own + now.length }, words);
}

function isEnough(search: Search, place: Place, next: Place | undefined, alone: boolean): boolean {
  const { doc, pattern, fate } = search;
  const { text } = doc.folded;
  const isOnlyHere =
    fate &&
    fate.copiesAtHome <= 1 &&
    isTelling(pattern) &&
    isAtHome(place, fate) &&
    !(next && isAtHome(next, fate) && isAsLikely(next, place));
  const home = isOnlyHere && place.words >= AT_HOME;
  const enough = home || enoughForEdited(place, next, alone, pattern);
  return enough && endsHold(text, place, pattern) && keepsWords(text, place, pattern);
}

/** Words so alike have their ends right. */
const NEARLY_EQUAL = 0.9;
/** Words that stayed must leave the passage at least so alike. */
const ALIKE = 0.45;

/**
 * The place with the ends that its words have: letters alone find «contribution» in «Contributions» and stop there,
 * though the sentence now starts with other words. Undefined where an end may as well be elsewhere.
 */
function* withWholeWords(text: string, place: Place, pattern: Pattern): Generator<number, Place | undefined> {
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

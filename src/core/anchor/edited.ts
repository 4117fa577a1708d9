import type { Anchor } from '../model/claim';
import { nowhere, unlessGuarded, type Search } from './answer';
import { contextRun, weigh, type Place, type Run } from './evidence';
import { endsHold, enoughForEdited, isAlone, isAsLikely, isInItsPlace, isTelling, keepsWords } from './floor';
import { isAtHome } from './history';
import { occurrences } from './seeds';
import { withWholeWords } from './wholewords';
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

/**
 * The passage edited while copies of it were not: the one place that has more of the context on a side than any of them,
 * and enough on the other, as where a passage is cut out a look-alike may have one side.
 */
export function* editedAlone(
  search: Search,
  places: readonly Place[],
): Generator<number, Anchor | undefined> {
  const { text } = search.doc.folded;
  const lone = theLone(search, places);
  const whole = lone && lone.words < 1 && (yield* withWholeWords(text, lone, search.pattern));
  if (!whole || !isInItsPlace(contextRun(text, search.pattern, whole))) return undefined;
  if (!isEnough(search, whole, undefined, true)) return undefined;
  const answer = unlessGuarded(search, whole);
  return answer.start === undefined ? undefined : answer;
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

import type { Anchor, Selector } from '../model/claim';
import { contains, overlaps, type Span } from '../model/span';
import { foldText, toFolded } from '../text/fold';
import { drain } from '../text/steps';
import { nowhere, placed, unlessGuarded, type Search } from './answer';
import { alike } from './candidates';
import { MAX_QUOTE, prepared, type Prepared } from './document';
import { amongEdited, editedAlone } from './edited';
import { patternOf, weigh, type Place } from './evidence';
import { enoughForRewritten, isAsLikely, isSurrounded, isTelling } from './floor';
import { fateOf, type Fate, type History } from './history';
import { occurrences } from './seeds';
import { amongCopies } from './verbatim';
import { cutWords } from './words';

/** What it costs to compare a passage and what stands between its neighbours word by word, in cells of alignment. */
const COMPARED = 100_000;

/** And what it costs to weigh the context of a copy. */
const WEIGHED = 500;

/**
 * Finds the place that a selector points to. A wrong anchor is worse than none: without evidence the answer is
 * `ambiguous` or `orphaned` with candidates. Offsets are UTF-16 units of the text as given. Never throws.
 *
 * `history` is an older version of the document in which the selector is known to have stood (from git, found by the
 * selector's `at.text`): what became of each of its lines then vetoes look-alikes and rescues heavy edits.
 */
export function resolve(selector: Selector, document: string | Prepared, history?: History): Anchor {
  return drain(resolveSteps(selector, prepared(document), history));
}

/** The same in steps of at most a few milliseconds; each says how much work it was, in cells of alignment. */
export function* resolveSteps(
  selector: Selector,
  doc: Prepared,
  history?: History,
): Generator<number, Anchor> {
  if (doc.tooLarge || selector.quote.length > MAX_QUOTE)
    return { status: 'orphaned', score: 0, candidates: [], doubt: 'too-large' };
  const pattern = patternOf(selector);
  if (!pattern.quote || !doc.folded.text) return nowhere(doc, 'orphaned', []);
  const unmoved = sameText(selector, doc);
  if (unmoved) return unmoved;
  const { text } = doc.folded;
  const fate = history && (yield* fateIn(selector, history));
  const search = { doc, selector, pattern, fate };
  if (fate?.unchanged && text.slice(fate.unchanged.start, fate.unchanged.end) === pattern.quote)
    return placed(search, weigh(text, pattern, fate.unchanged, 1));
  const { starts, complete } = occurrences(doc, pattern.quote, cutWords(pattern));
  yield WEIGHED * starts.length;
  const copies = starts
    .map((start) => ({ start, end: start + pattern.quote.length }))
    .filter((span) => !fate?.taken(span));
  const moved = fate?.copies === 1 && copies.length === 1 && complete && isTelling(pattern);
  if (moved) return placed(search, weigh(text, pattern, copies[0]!, 1));
  if (fate) yield COMPARED;
  const found = fate?.hasNeighbour && keepsCopies(fate, copies) ? yield* fate.rewritten() : undefined;
  if (found && enoughForRewritten(found)) {
    const place = weigh(text, pattern, found, found.alike);
    if (found.vague) return nowhere(doc, 'orphaned', [place]);
    const others = isSurrounded(place) ? [] : yield* lookAlikes(search, place, fate!.home);
    if (!others.length) return unlessGuarded(search, place);
  }
  const counted =
    complete && pattern.nth && pattern.of === starts.length ? starts[pattern.nth - 1] : undefined;
  const among = copies.length ? amongCopies(search, copies, complete, counted) : undefined;
  if (among && (among.start !== undefined || !pattern.of || !complete)) return among;
  const places = (yield* alike(doc, pattern)).filter((place) => !fate?.taken(place));
  return among ? ((yield* editedAlone(search, places)) ?? among) : yield* amongEdited(search, places);
}

/** Places in the same surroundings that may as well be the passage rewritten. */
function* lookAlikes({ doc, pattern }: Search, place: Place, home: Span): Generator<number, Place[]> {
  const places = yield* alike(doc, pattern);
  return places.filter(
    (other) => !overlaps(other, place) && contains(home, other) && isAsLikely(other, place),
  );
}

/** Whether no copy of the quote is gone from between the neighbours that stayed; else it may be the very one meant. */
function keepsCopies({ copiesAtHome, home }: Fate, copies: readonly Span[]): boolean {
  return copiesAtHome <= 1 || copies.filter((copy) => contains(home, copy)).length >= copiesAtHome;
}

/** What became of the passage, by a history in whose old text the selector has a place. */
function* fateIn(selector: Selector, history: History): Generator<number, Fate | undefined> {
  const own = yield* resolveSteps(selector, history.before);
  if (own.start === undefined || own.end === undefined) return undefined;
  return fateOf(history, toFolded(history.before.folded, { start: own.start, end: own.end }));
}

/** The text is the very one that the selector was measured in: the offsets hold, if the words stand there. */
function sameText(selector: Selector, doc: Prepared): Anchor | undefined {
  const { at } = selector;
  if (!at?.text || at.text !== doc.hash) return undefined;
  const start = doc.canonical.fromCanonical(at.start);
  const end = doc.canonical.fromCanonical(at.end);
  const words = doc.text.slice(start, end);
  if (!words || foldText(words) !== foldText(selector.quote)) return undefined;
  return { status: 'exact', start, end, score: 1, candidates: [] };
}

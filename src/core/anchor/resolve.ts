import type { Anchor, AnchorDoubt, AnchorStatus, Selector } from '../model/claim';
import { fold, toOriginal } from '../text/fold';
import { alike } from './candidates';
import { MAX_QUOTE, prepared, type Prepared } from './document';
import {
  CONTEXT,
  context,
  contextRun,
  convincing,
  patternOf,
  weigh,
  type Pattern,
  type Place,
} from './evidence';
import { enoughAmongCopies, enoughForEdited, enoughForOnlyCopy } from './floor';
import { differs } from './guards';
import type { History } from './history';
import { occurrences } from './seeds';
import { drain } from './steps';

/** Suggestions given for a claim without a place. */
const SUGGESTIONS = 5;
/** Copies whose context is weighed in full; the rest are ranked by the context that stands unchanged. */
const WEIGHED = 12;
/** Context from which a quote counts as standing where it stood. */
const SAME_PLACE = 0.9;

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

/** The same in steps of at most a few milliseconds. */
export function* resolveSteps(selector: Selector, doc: Prepared, history?: History): Generator<void, Anchor> {
  void history;
  if (doc.tooLarge || selector.quote.length > MAX_QUOTE)
    return { status: 'orphaned', score: 0, candidates: [], doubt: 'too-large' };
  const pattern = patternOf(selector);
  if (!pattern.quote || !doc.folded.text) return nowhere(doc, 'orphaned', []);
  const unmoved = sameText(selector, doc);
  if (unmoved) return unmoved;
  const { starts, complete } = occurrences(doc, pattern.quote);
  if (starts.length === 1 && complete) return onlyCopy(doc, pattern, starts[0]!);
  if (starts.length) return amongCopies(doc, pattern, starts, complete);
  return edited(doc, pattern, yield* alike(doc, pattern));
}

/** The text is the very one that the selector was measured in: the offsets hold, if the words stand there. */
function sameText(selector: Selector, doc: Prepared): Anchor | undefined {
  const { at } = selector;
  if (!at?.text || at.text !== doc.hash) return undefined;
  const start = doc.canonical.fromCanonical(at.start);
  const end = doc.canonical.fromCanonical(at.end);
  const words = doc.text.slice(start, end);
  if (!words || fold(words).text.trim() !== fold(selector.quote).text.trim()) return undefined;
  return { status: 'exact', start, end, score: 1, candidates: [] };
}

function onlyCopy(doc: Prepared, pattern: Pattern, start: number): Anchor {
  const place = weigh(doc.folded.text, pattern, { start, end: start + pattern.quote.length }, 1);
  if (enoughForOnlyCopy(place, pattern)) return found(doc, statusOf(place), place);
  return nowhere(doc, 'orphaned', [place]);
}

function amongCopies(doc: Prepared, pattern: Pattern, starts: readonly number[], complete: boolean): Anchor {
  const { text } = doc.folded;
  const stored = pattern.prefix.length + pattern.suffix.length;
  const ranked = starts
    .map((start) => ({ start, end: start + pattern.quote.length }))
    .map((span) => ({ span, run: contextRun(text, pattern, span) }))
    .sort((a, b) => b.run - a.run);
  const best = ranked
    .slice(0, WEIGHED)
    .map(({ span, run }) => {
      const place = weigh(text, pattern, span, 1);
      return { place, run, rank: context(place) + (0.25 * run) / Math.max(1, stored) };
    })
    .sort((a, b) => b.rank - a.rank);
  const places = best.map(({ place }) => place);
  const [first, second] = best;
  if (!first || !complete) return nowhere(doc, 'ambiguous', places);
  const unchanged = stored >= CONTEXT / 4 && first.run === stored && second?.run !== stored;
  if (unchanged || enoughAmongCopies(first.place, first.rank - (second?.rank ?? 0), pattern))
    return found(doc, statusOf(first.place), first.place);
  return nowhere(doc, 'ambiguous', places);
}

function edited(doc: Prepared, pattern: Pattern, places: readonly Place[]): Anchor {
  const [first, second] = places;
  if (!first) return nowhere(doc, 'orphaned', []);
  if (!enoughForEdited(first, second, pattern)) {
    const tie = second && enoughForEdited(first, undefined, pattern);
    return nowhere(doc, tie ? 'ambiguous' : 'orphaned', places);
  }
  const doubt = differs(pattern.quote, doc.folded.text.slice(first.start, first.end));
  return doubt ? nowhere(doc, 'orphaned', places, doubt) : found(doc, 'changed', first);
}

function statusOf(place: Place): AnchorStatus {
  return context(place) > SAME_PLACE ? 'exact' : 'moved';
}

function found(doc: Prepared, status: AnchorStatus, place: Place): Anchor {
  const span = toOriginal(doc.folded, place);
  if (!span) return nowhere(doc, 'orphaned', []);
  return { status, start: span.start, end: span.end, score: place.words, candidates: [] };
}

function nowhere(
  doc: Prepared,
  status: 'ambiguous' | 'orphaned',
  places: readonly Place[],
  doubt?: AnchorDoubt,
): Anchor {
  const candidates = [...places]
    .sort((a, b) => convincing(b) - convincing(a))
    .slice(0, SUGGESTIONS)
    .flatMap((place) => {
      const span = toOriginal(doc.folded, place);
      return span ? [{ start: span.start, end: span.end, score: place.words }] : [];
    });
  return { status, score: candidates[0]?.score ?? 0, candidates, ...(doubt && { doubt }) };
}

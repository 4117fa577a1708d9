import type { Anchor, AnchorDoubt, AnchorStatus, Selector } from '../model/claim';
import { contains, type Span } from '../model/span';
import { foldText, toFolded, toOriginal } from '../text/fold';
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
  type Run,
} from './evidence';
import {
  endsHold,
  enoughAmongCopies,
  enoughForEdited,
  enoughForOnlyCopy,
  keepsWords,
  type Copy,
} from './floor';
import { differs, negationBefore } from './guards';
import { fateOf, type Fate, type History } from './history';
import { occurrences } from './seeds';
import { isCommonWord } from './words';
import { drain } from '../text/steps';

/** Suggestions given for a claim without a place. */
const SUGGESTIONS = 5;
/** Copies whose context is weighed in full; the rest are ranked by the context that stands unchanged. */
const WEIGHED = 12;
/** Context from which a quote counts as standing where it stood. */
const SAME_PLACE = 0.9;
/** How alike edited words must be where the old version says that they can only be here. */
const AT_HOME = 0.55;

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
  const fate = history && fateIn(selector, history);
  if (fate?.unchanged && doc.folded.text.slice(fate.unchanged.start, fate.unchanged.end) === pattern.quote)
    return placed(doc, pattern, weigh(doc.folded.text, pattern, fate.unchanged, 1));
  const { starts, complete } = occurrences(doc, pattern.quote);
  const copies = starts
    .map((start) => ({ start, end: start + pattern.quote.length }))
    .filter((span) => !fate?.taken(span));
  if (copies.length === 1 && complete) return onlyCopy(doc, pattern, copies[0]!, fate);
  if (copies.length) return amongCopies(doc, pattern, copies, complete, fate);
  const places = (yield* alike(doc, pattern)).filter((place) => !fate?.taken(place));
  return edited(doc, selector, pattern, places, fate);
}

/** What became of the passage, by a history in whose old text the selector has a place. */
function fateIn(selector: Selector, history: History): Fate | undefined {
  const own = resolve(selector, history.before);
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

function onlyCopy(doc: Prepared, pattern: Pattern, span: Span, fate?: Fate): Anchor {
  const place = weigh(doc.folded.text, pattern, span, 1);
  if (enoughForOnlyCopy(place, pattern) || (fate && atHome(place, fate))) return placed(doc, pattern, place);
  return nowhere(doc, 'orphaned', [place]);
}

function amongCopies(
  doc: Prepared,
  pattern: Pattern,
  copies: readonly Span[],
  complete: boolean,
  fate?: Fate,
): Anchor {
  const { text } = doc.folded;
  const stored = pattern.prefix.length + pattern.suffix.length;
  const ranked = copies
    .map((span) => ({ span, run: contextRun(text, pattern, span) }))
    .sort((a, b) => length(b.run) - length(a.run))
    .slice(0, WEIGHED)
    .map(({ span, run }): Copy => {
      const place = weigh(text, pattern, span, 1);
      return { place, run, rank: context(place) + (0.25 * length(run)) / Math.max(1, stored) };
    })
    .sort((a, b) => b.rank - a.rank);
  const places = ranked.map(({ place }) => place);
  const [first, ...others] = ranked;
  if (!first || !complete) return nowhere(doc, 'ambiguous', places);
  const whole = (copy: Copy) => length(copy.run) === stored;
  const unchanged = stored >= CONTEXT / 4 && whole(first) && !others.some(whole);
  if (unchanged || enoughAmongCopies(first, others, pattern)) return placed(doc, pattern, first.place);
  const home = fate ? copies.filter((span) => contains(fate.home, span)) : [];
  if (home.length === 1) return onlyCopy(doc, pattern, home[0]!, fate);
  return nowhere(doc, 'ambiguous', places);
}

function length(run: Run): number {
  return run.before + run.after;
}

function edited(
  doc: Prepared,
  selector: Selector,
  pattern: Pattern,
  places: readonly Place[],
  fate?: Fate,
): Anchor {
  const [first, second] = places;
  const home = first && fate && atHome(first, fate) && first.words >= AT_HOME;
  const best = first && (home || enoughForEdited(first, second, pattern)) ? first : undefined;
  const { text } = doc.folded;
  if (!best || !endsHold(text, best, pattern) || !keepsWords(text, best, pattern)) {
    const tie = first && second && enoughForEdited(first, undefined, pattern);
    return nowhere(doc, tie ? 'ambiguous' : 'orphaned', places);
  }
  const span = toOriginal(doc.folded, best);
  const doubt = span && guarded(doc, selector, span);
  return doubt ? nowhere(doc, 'orphaned', places, doubt) : placed(doc, pattern, best);
}

/** Units beside a passage in which a name may stand that belongs to what it says. */
const BESIDE = 40;

/** What makes the words at a place another claim, with what stands beside them. */
function guarded(doc: Prepared, selector: Selector, span: Span): AnchorDoubt | undefined {
  const stored = {
    before: (selector.prefix ?? '').slice(-BESIDE),
    text: selector.quote,
    after: (selector.suffix ?? '').slice(0, BESIDE),
  };
  const found = {
    before: doc.text.slice(Math.max(0, span.start - BESIDE), span.start),
    text: doc.text.slice(span.start, span.end),
    after: doc.text.slice(span.end, span.end + BESIDE),
  };
  return differs(stored, found, (word) => isCommonWord(doc.folded.text, word));
}

/** Whether a place is where the neighbours that stayed leave room for the passage, and one of its contexts agrees. */
function atHome(place: Place, fate: Fate): boolean {
  return contains(fate.home, place) && Math.max(place.before, place.after) >= 0.3;
}

/** The answer for a place with enough evidence, unless a negation now stands, or no longer stands, right before it. */
function placed(doc: Prepared, pattern: Pattern, place: Place): Anchor {
  const before = doc.folded.text.slice(Math.max(0, place.start - CONTEXT), place.start);
  if (!pattern.bare && negationBefore(pattern.prefix, before))
    return nowhere(doc, 'orphaned', [place], 'negation');
  return found(doc, place.words < 1 ? 'changed' : statusOf(place), place);
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

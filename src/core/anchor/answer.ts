import type { Anchor, AnchorDoubt, AnchorStatus, Selector } from '../model/claim';
import type { Span } from '../model/span';
import { toOriginal } from '../text/fold';
import type { Prepared } from './document';
import { CONTEXT, context, convincing, type Pattern, type Place } from './evidence';
import { differs, negationBefore } from './guards';
import type { Fate } from './history';
import { isCommonWord } from './words';

/** A claim that is being looked for, and what the old text says became of it. */
export interface Search {
  readonly doc: Prepared;
  readonly selector: Selector;
  readonly pattern: Pattern;
  readonly fate: Fate | undefined;
}

/** Suggestions given for a claim without a place. */
const SUGGESTIONS = 5;
/** Context from which a quote counts as standing where it stood. */
const SAME_PLACE = 0.9;

/** The answer for a place with enough evidence, unless a negation now stands, or no longer stands, right before it. */
export function placed({ doc, pattern }: Search, place: Place): Anchor {
  const before = doc.folded.text.slice(Math.max(0, place.start - CONTEXT), place.start);
  if (!pattern.bare && negationBefore(pattern.prefix, before))
    return nowhere(doc, 'orphaned', [place], 'negation');
  return found(doc, place.words < 1 ? 'changed' : statusOf(place), place);
}

/** The answer for a place whose words were edited, unless they are now another claim; `others` are suggested then. */
export function unlessGuarded(search: Search, first: Place, others: readonly Place[] = []): Anchor {
  const span = toOriginal(search.doc.folded, first);
  const doubt = span && guarded(search, span);
  return doubt ? nowhere(search.doc, 'orphaned', [first, ...others], doubt) : placed(search, first);
}

/** Units beside a passage in which a name may stand that belongs to what it says. */
const BESIDE = 40;

/** What makes the words at a place another claim, with what stands beside them. */
function guarded({ doc, selector }: Search, span: Span): AnchorDoubt | undefined {
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

function statusOf(place: Place): AnchorStatus {
  return context(place) > SAME_PLACE ? 'exact' : 'moved';
}

function found(doc: Prepared, status: AnchorStatus, place: Place): Anchor {
  const span = toOriginal(doc.folded, place);
  if (!span) return nowhere(doc, 'orphaned', []);
  return { status, start: span.start, end: span.end, score: place.words, candidates: [] };
}

/** The answer where there is no place with enough evidence: the likeliest ones as suggestions. */
export function nowhere(
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

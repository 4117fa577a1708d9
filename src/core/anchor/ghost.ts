import type { Span } from '../model/span';
import { drain } from '../text/steps';
import { bestFit } from './candidates';
import { cutsOf, withoutCut } from './cuts';
import type { Prepared } from './document';
import { CONTEXT, contextRun, type Pattern, type Place } from './evidence';
import { endsHold, enoughForEdited, keepsWords } from './floor';
import type { Kin } from './shared';
import { withWholeWords } from './wholewords';

/** Words as they would be found, at a place of a text that doesn't exist, and their share of the context. */
export interface Ghost {
  readonly place: Place;
  readonly kin: Kin;
}

const APART = { numbered: false, inherits: undefined };

/** Longer quotes aren't aligned whole, and no neighbour of theirs is like them by chance. */
const LONGEST = 700;

/**
 * What would be taken for a passage, if it were cut out: words that stand right beside it, with what is left of its
 * neighbourhood, may be enough like it («the fees of 2020 plus» under a heading «The fees»).
 */
export function ghostsOf(doc: Prepared, pattern: Pattern, own: Span): Ghost[] {
  if (pattern.quote.length > LONGEST) return [];
  const reach = 2 * CONTEXT + pattern.quote.length;
  const unaware = { ...pattern, rival: 0, shared: undefined };
  return cutsOf(doc, own).flatMap((cut) => {
    const { text } = withoutCut(doc.folded.text, cut, reach);
    const fit = drain(bestFit(text, pattern, { start: 0, end: text.length }));
    const place = fit && drain(withWholeWords(text, fit, pattern));
    const isFound =
      place &&
      enoughForEdited(place, undefined, false, unaware) &&
      endsHold(text, place, pattern) &&
      keepsWords(text, place, pattern);
    return isFound ? [{ place, kin: { ...contextRun(text, pattern, place), ...APART } }] : [];
  });
}

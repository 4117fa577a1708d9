import type { Claim, ClaimFigure, Selector } from '../model/claim';
import { foldText } from '../text/fold';
import type { ClaimChange } from './operation';

/**
 * What else changes in a claim when its words, or those of a part of it, are others than before. Figures that those
 * don't state would be silently wrong: in their place come the ones they do state (`stated`; undefined where that isn't
 * known, and then the claim keeps its own). A review was of the old words, so the claim is a draft again. Nothing where
 * the words are the same.
 */
export function reworded(
  claim: Claim,
  from: Selector,
  to: Selector,
  stated: readonly ClaimFigure[] | undefined,
): Pick<ClaimChange, 'figures' | 'status' | 'reviewed'> {
  if (foldText(from.quote) === foldText(to.quote)) return {};
  const stale = stated && claim.figures?.some((figure) => !stated.some((other) => same(figure, other)));
  return {
    ...(stale && { figures: stated.length > 0 ? stated : null }),
    ...(claim.status === 'reviewed' && { status: 'draft', reviewed: null }),
  };
}

const same = (a: ClaimFigure, b: ClaimFigure): boolean =>
  (['value', 'low', 'high', 'unit', 'qualifier', 'per'] as const).every((key) => a[key] === b[key]);

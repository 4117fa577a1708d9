import type { Anchor, Claim } from '../model/claim';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { excerpt } from '../text/excerpt';

/** The tag of a claim whose words are gone and that an analyst keeps nevertheless: nobody is warned of it any more. */
export const orphanTag = 'orphan';

/**
 * What an analyst must look at because a claim's words are not surely where they were; undefined for one that stands in
 * place. The span is the best candidate's, in the document; absent where there is none.
 */
export function anchorProblem(claim: Claim, anchor: Anchor): Problem | undefined {
  const quote = excerpt(claim.selector.quote);
  const place = anchor.start === undefined ? anchor.candidates[0] : { start: anchor.start, end: anchor.end! };
  const span = place && { span: { start: place.start, end: place.end } };
  switch (anchor.status) {
    case 'exact':
    case 'moved':
      return undefined;
    case 'changed':
      return {
        code: 'claim-words-changed',
        severity: 'warning',
        message: msg('The words of claim {0} were changed since it was tagged: “{1}”.', claim.id, quote),
        mend: msg('Compare, then accept the changed words or anchor the claim elsewhere.'),
        ...span,
      };
    case 'ambiguous':
      return {
        code: 'claim-ambiguous',
        severity: 'warning',
        message: msg('Claim {0} fits several places equally well: “{1}”.', claim.id, quote),
        mend: msg('Choose the right place among the candidates.'),
        ...span,
      };
    case 'orphaned':
      return {
        code: 'claim-orphaned',
        severity: claim.tags?.includes(orphanTag) ? 'info' : 'warning',
        message: msg('The words of claim {0} are not found any more: “{1}”.', claim.id, quote),
        mend: msg('Anchor the claim to a selection, or keep it as an orphan.'),
        ...span,
      };
  }
}

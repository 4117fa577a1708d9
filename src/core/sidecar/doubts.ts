import type { Anchor, SidecarClaim, Selector } from '../model/claim';
import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import { excerpt } from '../text/excerpt';

/** The tag of a claim whose words are gone and that an analyst keeps nevertheless: nobody is warned of it any more. */
export const orphanTag = 'orphan';

/** A claim with where its own words, and those of its parts, are found. */
export interface Anchored {
  readonly claim: SidecarClaim;
  readonly anchor: Anchor;
  /** Of each of the claim's parts, in their order. */
  readonly parts: readonly Anchor[];
}

/**
 * What an analyst must look at because a claim's words, or a part of them, are not surely where they were; nothing of a
 * claim that stands in place. The place is the best candidate's, in `document`; where there is none, the claim's own, in
 * `sidecar`.
 */
export function anchorProblems(
  { claim, anchor, parts }: Anchored,
  document: string,
  sidecar: string,
): Problem[] {
  const passages: [Selector, Anchor][] = [
    [claim.selector, anchor],
    ...parts.map((part, i): [Selector, Anchor] => [claim.parts![i]!, part]),
  ];
  return passages.flatMap(([{ quote }, found]) => {
    const problem = doubtOf(claim, excerpt(quote), found);
    if (!problem) return [];
    const place =
      found.start === undefined ? found.candidates[0] : { start: found.start, end: found.end ?? found.start };
    return place
      ? [{ ...problem, file: document, span: { start: place.start, end: place.end } }]
      : [{ ...problem, file: sidecar, span: claim.key }];
  });
}

function doubtOf({ id, tags }: SidecarClaim, quote: string, { status, doubt }: Anchor): Problem | undefined {
  switch (status) {
    case 'exact':
    case 'moved':
      return undefined;
    case 'changed':
      return {
        code: 'claim-words-changed',
        severity: 'warning',
        message: msg('The words of claim {0} were changed since it was tagged: “{1}”.', id, quote),
        mend: msg('Compare, then accept the changed words or anchor the claim elsewhere.'),
      };
    case 'ambiguous':
      return {
        code: 'claim-ambiguous',
        severity: 'warning',
        message: msg('Claim {0} fits several places equally well: “{1}”.', id, quote),
        mend: msg('Choose the right place among the candidates.'),
      };
    case 'orphaned':
      return {
        code: 'claim-orphaned',
        severity: tags?.includes(orphanTag) ? 'info' : 'warning',
        message: lost(id, quote, doubt),
        mend: msg('Anchor the claim to a selection, or keep it as an orphan.'),
      };
  }
}

function lost(id: string, quote: string, doubt: Anchor['doubt']): Message {
  switch (doubt) {
    case 'numbers':
      return msg('Claim {0} is not found, its likeliest place has other numbers: “{1}”.', id, quote);
    case 'negation':
      return msg('Claim {0} is not found, its likeliest place says the opposite: “{1}”.', id, quote);
    case 'names':
      return msg('Claim {0} is not found, its likeliest place names others: “{1}”.', id, quote);
    case 'too-large':
      return msg('Claim {0} is not looked for, the text is too large: “{1}”.', id, quote);
    case undefined:
      return msg('The words of claim {0} are not found any more: “{1}”.', id, quote);
  }
}

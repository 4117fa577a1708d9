import type { Claim, Dismissal } from '../model/claim';
import { badId, deleted, inEntry, inserted, type Changed } from './entries';
import { factsChanged } from './facts';
import type { ClaimChange, ClaimOperation, Replace, Retitle } from './operation';
import { placeFor } from './place';
import { restore } from './restore';
import { comment, review, uncomment } from './said';
import type { State } from './state';
import * as write from './write';

/** The edits that carry out an operation, whatever comes of them; a problem where it can’t be done. */
export function changeOf(state: State, operation: Exclude<ClaimOperation, Replace | Retitle>): Changed {
  switch (operation.kind) {
    case 'add':
      return added(state, operation.claim, operation.document);
    case 'change':
      return changed(state, operation.id, operation.fields);
    case 'delete':
      return deleted(state, 'claims', operation.id);
    case 'dismiss':
      return dismissed(state, operation.dismissal, operation.document);
    case 'undismiss':
      return deleted(state, 'dismissed', operation.id);
    case 'facts':
      return factsChanged(state, operation.facts, operation.document);
    case 'review':
      return review(state, operation);
    case 'comment':
      return comment(state, operation);
    case 'uncomment':
      return uncomment(state, operation);
    case 'restore':
      return restore(state, operation);
  }
}

function added(state: State, claim: Claim, document: string | undefined): Changed {
  const { id } = claim;
  if (!write.claimIdPattern.test(id)) return badId(id);
  const place = { after: placeFor(state, claim.selector.at?.start, id) };
  const entry = { id, lines: write.claimLines(claim), inline: write.claimInline(claim), place };
  return inserted(state, 'claims', entry, document);
}

function changed(state: State, id: string, fields: ClaimChange): Changed {
  const { selector, ...rest } = fields;
  const keys = [...(selector ? write.selectorKeys : []), ...Object.keys(rest)];
  const values = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const known = new Set<string>(write.claimKeys);
  const current = state.reading.sidecar.claims.find((claim) => claim.id === id);
  const wanted = keys
    .filter((key) => known.has(key))
    .map((key) => [key, write.claimField(values, key)] as const)
    // what says the same already keeps its writing
    .filter(([key, value]) => !value || value.inline !== (current && write.claimField(current, key)?.inline));
  return inEntry(state, 'claims', id, wanted, write.claimKeys);
}

function dismissed(state: State, dismissal: Dismissal, document: string | undefined): Changed {
  const { id } = dismissal;
  if (!write.entryIdPattern.test(id)) return badId(id);
  const inline = `${id}: ${write.dismissalInline(dismissal)}`;
  return inserted(state, 'dismissed', { id, lines: [inline], inline }, document);
}

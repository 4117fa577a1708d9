import { mapOf, removed, setKey } from '../yaml/mapedit';
import { pairOf } from '../yaml/node';
import { badId, gone, inEntry, inserted, there, type Changed, type Fields } from './entries';
import type { ClaimOperation } from './operation';
import { entryOf, type State } from './state';
import * as write from './write';

// What is said of a claim: reviews and comments, in its own file or in the file of who says it.

type Of<K extends ClaimOperation['kind']> = Extract<ClaimOperation, { readonly kind: K }>;

export function review(state: State, { claim, status, document }: Of<'review'>): Changed {
  const fields: Fields = [['status', status === null ? undefined : write.claimField({ status }, 'status')]];
  return entryOf(state, 'reviews', claim).entry
    ? inEntry(state, 'reviews', claim, fields, write.reviewKeys)
    : reviewed(state, claim, fields, document);
}

/** The first thing that this file says of a claim. */
function reviewed(state: State, claim: string, fields: Fields, document: string | undefined): Changed {
  if (!write.claimIdPattern.test(claim)) return badId(claim);
  const lines = write.entryLines(claim, fields);
  return inserted(state, 'reviews', { id: claim, lines, inline: write.entryInline(claim, fields) }, document);
}

export function comment(state: State, { claim, comment, own, document }: Of<'comment'>): Changed {
  if (!write.entryIdPattern.test(comment.id)) return badId(comment.id);
  const section = own ? 'reviews' : 'claims';
  const found = entryOf(state, section, claim);
  const fields: Fields = [['comments', write.writtenComments([comment])]];
  if (own && !found.entry) return reviewed(state, claim, fields, document);
  const comments = found.map && mapOf(pairOf(found.map, 'comments')?.value);
  if (!comments) return inEntry(state, section, claim, fields, own ? write.reviewKeys : write.claimKeys);
  if (pairOf(comments, comment.id)) return there(comment.id);
  const edits = setKey(state.text, comments, comment.id, { inline: write.commentInline(comment) }, []);
  return { section, key: claim, edits };
}

export function uncomment(state: State, { claim, comment, own }: Of<'uncomment'>): Changed {
  const section = own ? 'reviews' : 'claims';
  const { map } = entryOf(state, section, claim);
  const comments = map && mapOf(pairOf(map, 'comments')?.value);
  const at = comments?.pairs.findIndex(({ key }) => key.value === comment) ?? -1;
  if (!map || !comments || at < 0) return gone(comment);
  const isOnly = comments.pairs.length === 1;
  const edits = isOnly
    ? setKey(state.text, map, 'comments', undefined, [])
    : [removed(state.text, comments, at)];
  return { section, key: claim, edits };
}

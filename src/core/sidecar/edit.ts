import type { Claim, ClaimComment, Dismissal, DocumentFacts } from '../model/claim';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { TextEdit } from '../yaml/splice';

/** Fields of a claim to set; `null` takes a field away. */
export type ClaimChange = { readonly [K in keyof Omit<Claim, 'id'>]?: Claim[K] | null };
export type FactsChange = { readonly [K in keyof DocumentFacts]?: DocumentFacts[K] | null };

/**
 * What can be done to a sidecar, as data: applied to the newest text right before it is written.
 * `comment` and `review` name a claim by its id; with `own` they go to `reviews`, what an annotator says in their own
 * file about a claim in another's.
 */
export type ClaimOperation =
  /** `document` is the document's file name: it heads a new file. */
  | { readonly kind: 'add'; readonly claim: Claim; readonly document?: string }
  | { readonly kind: 'change'; readonly id: string; readonly fields: ClaimChange }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'dismiss'; readonly dismissal: Dismissal; readonly document?: string }
  | { readonly kind: 'undismiss'; readonly id: string }
  | { readonly kind: 'facts'; readonly facts: FactsChange; readonly document?: string }
  | {
      readonly kind: 'review';
      readonly claim: string;
      readonly status: string | null;
      readonly document?: string;
    }
  | {
      readonly kind: 'comment';
      readonly claim: string;
      readonly comment: ClaimComment;
      readonly own?: boolean;
      readonly document?: string;
    }
  | { readonly kind: 'uncomment'; readonly claim: string; readonly comment: string; readonly own?: boolean }
  | Restore;

/** Puts an entry back as it was, to the byte, unless it was changed since. Only `applyOperation` makes it. */
export interface Restore {
  readonly kind: 'restore';
  readonly section: string;
  readonly key: string;
}

export type Applied =
  | { readonly edits: readonly TextEdit[]; readonly inverse: ClaimOperation; readonly text: string }
  | { readonly problem: Problem };

/**
 * The smallest text edits that carry out an operation on a sidecar's text ('' for a file that doesn't exist yet), the
 * text after them, and the operation that takes them back. A problem where it can't be done: the file is read-only,
 * the claim is gone or was changed since.
 */
export function applyOperation(text: string, operation: ClaimOperation): Applied {
  void text;
  void operation;
  return { problem: { code: 'not-applied', severity: 'error', message: msg('The claim was not written') } };
}

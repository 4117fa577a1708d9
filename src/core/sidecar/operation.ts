import type { Claim, ClaimComment, Dismissal, DocumentFacts } from '../model/claim';
import type { Problem } from '../model/problem';
import type { TextEdit } from '../yaml/splice';

/** Fields of a claim to set; `null` takes a field away. */
export type ClaimChange = { readonly [K in keyof Omit<Claim, 'id' | 'selector'>]?: Claim[K] | null } & {
  readonly selector?: Claim['selector'];
};
export type FactsChange = { readonly [K in keyof DocumentFacts]?: DocumentFacts[K] | null };

/**
 * What can be done to a sidecar, as data: applied to the newest text right before it is written.
 * `document` is the document's file name: it heads a new file. `review`, and `comment` with `own`, say something in an
 * annotator's own sidecar about a claim that stands in another's.
 */
export type ClaimOperation =
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
  | Retitle
  | Replace
  | Restore;

/** Names another document in the first line of a file, where that is as we write it: its document was renamed. */
export interface Retitle {
  readonly kind: 'retitle';
  readonly from: string;
  readonly to: string;
}

/** Puts a whole text in place of another, unless that was changed since: how a conflict is resolved, and taken back. */
export interface Replace {
  readonly kind: 'replace';
  readonly before: string;
  readonly now: string;
}

/**
 * Puts an entry back as it was, to the byte, unless it was changed since. Only `applyOperation` makes it. Blocks are raw
 * text; an absent one means that the entry isn't there.
 */
export interface Restore {
  readonly kind: 'restore';
  readonly section: string;
  /** The entry's id; empty for the section itself. */
  readonly key: string;
  readonly now?: string;
  readonly before?: string;
  /** Comment lines that came to stand above `now` without being part of the operation. */
  readonly above?: string;
  /** Where an absent entry goes: after or before a neighbour, else so many characters into its section. */
  readonly beside: { readonly after?: string; readonly before?: string; readonly offset: number };
  /** What the operation had to put before the entry at the end of the text: head lines, the section, a line end. */
  readonly fresh?: string;
}

export type Applied =
  | { readonly edits: readonly TextEdit[]; readonly inverse: ClaimOperation; readonly text: string }
  | { readonly problem: Problem };

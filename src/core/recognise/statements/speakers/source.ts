import type { StatementWord } from '../words/lexicon';
import type { Actor } from '../sentence';

/** Who says it: a person or role, a pronoun to be resolved, or a group as the text writes it (tokens). */
export type Source =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'pronoun'; readonly gender: 'm' | 'f' | 'p' | 'n'; readonly at?: number }
  | { readonly kind: 'group'; readonly from: number; readonly to: number };

/** What a sentence says of who said it. Tokens. */
export interface Attribution {
  readonly source: Source | null;
  readonly cue: { readonly from: number; readonly to: number };
  readonly word: StatementWord;
  readonly via?: { readonly from: number; readonly to: number };
  /** What was said stands in the sentence before («Об этом заявила …»). */
  readonly refersBack: boolean;
}

/** Where a source stands in the text, unless a pronoun only points to it. */
export function tokensOf(source: Source | null): { from: number; to: number } | undefined {
  if (source?.kind === 'group') return { from: source.from, to: source.to };
  return source?.kind === 'actor' ? { from: source.actor.from, to: source.actor.to } : undefined;
}

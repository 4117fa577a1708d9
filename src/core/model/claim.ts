import type { Qualifier } from './mention';
import type { Message } from './message';
import type { Span } from './span';

/** How a claim points into its document: W3C TextQuoteSelector and TextPositionSelector, with what makes them safe. */
export interface Selector {
  /** The document's own words, not folded. */
  readonly quote: string;
  /** Up to 64 UTF-16 units each side, white space collapsed, not otherwise folded. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** A hint: offsets (UTF-16, BOM off, LF) and the first 16 hex digits of SHA-256 of the text they were measured in. */
  readonly at?: { readonly start: number; readonly end: number; readonly text?: string };
  /** How convincing the best other place was when the claim was tagged, 0 to 1; absent where there is no look-alike. */
  readonly rival?: number;
  /**
   * How much of the prefix and the suffix other copies of the quote share, in units, and the how manieth of how many
   * copies this one was; where there is no other, what look-alikes share; absent where there are none. `heirs`: of the
   * copies that a cut could leave with the whole prefix, how much of the suffix they share (`after`), and the other
   * way round (`before`). `words`: how alike the words of the likest look-alike are, 0 to 1, where there is no copy; 1 of
   * one that differs in numbers only, as an entry of a list gets another number.
   */
  readonly shared?: {
    readonly before: number;
    readonly after: number;
    readonly heirs?: { readonly before?: number; readonly after?: number };
    readonly words?: number;
    readonly nth?: number;
    readonly of?: number;
  };
}

export type AnchorStatus = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphaned';

/** Why there is no place, where that is known: the text says something else, or is too large to look into. */
export type AnchorDoubt = 'numbers' | 'negation' | 'names' | 'too-large';

/**
 * Where a selector points in a text. `exact`, `moved` and `changed` have a place; `ambiguous` and `orphaned` have none,
 * only candidates, best first, that are shown as suggestions and never highlighted.
 */
export interface Anchor {
  readonly status: AnchorStatus;
  readonly start?: number;
  readonly end?: number;
  /** 0 to 1: how alike the words found and the words stored are. */
  readonly score: number;
  readonly candidates: readonly (Span & { readonly score: number })[];
  /** Only where there is no place. `numbers`, `negation`, `names`: the first candidate differs in these. */
  readonly doubt?: AnchorDoubt;
}

export interface ClaimFigure {
  /** Decimal string. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  /** Of a rate, what it is for one of: `barrel`, `year`, `1000 cubic-meter`. */
  readonly per?: string;
}

export interface ClaimComment {
  readonly id: string;
  readonly by?: string;
  readonly at?: string;
  readonly text: string;
}

/** A claim as the sidecar holds it. Only `quote` (in `selector`) is required; other fields are kept as they stand. */
export interface Claim {
  readonly id: string;
  readonly selector: Selector;
  /** Dossier id or free text. */
  readonly speaker?: string;
  readonly type?: string;
  readonly about?: readonly string[];
  readonly topics?: readonly string[];
  readonly stance?: string;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly said?: string;
  readonly due?: string;
  readonly basis?: string;
  readonly via?: readonly string[];
  readonly figures?: readonly ClaimFigure[];
  readonly confidence?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly by?: string;
  /** ISO 8601 instant, UTC. For people: no order is taken from it. */
  readonly made?: string;
  readonly note?: string;
  readonly comments?: readonly ClaimComment[];
  /** Claim id → repeats · contradicts · corrects · follows. */
  readonly links?: ReadonlyMap<string, string>;
  /** The passages of a quotation that its attribution interrupts, after the first (which `selector` points at). */
  readonly parts?: readonly Selector[];
  /** The quote in the annotator's language. */
  readonly translation?: string;
  /** Who checked it, and when (ISO 8601, UTC). */
  readonly reviewed?: { readonly by?: string; readonly at?: string };
}

/** What the annotator of an own sidecar says of another's claim. */
export interface Review {
  readonly claim: string;
  /** The whole entry in its file. */
  readonly block: Span;
  readonly status?: string;
  readonly comments: readonly ClaimComment[];
}

export interface Dismissal {
  readonly id: string;
  readonly quote: string;
  readonly by?: string;
  readonly note?: string;
}

export interface DocumentFacts {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  readonly language?: string;
  readonly source?: string;
  readonly title?: string;
}

/** A claim with its place in its file. */
export interface SidecarClaim extends Claim {
  /** The lines of the claim, the comments directly above included. */
  readonly block: Span;
  /** The id itself. */
  readonly key: Span;
}

/** One sidecar file, as far as it can be read. */
export interface Sidecar {
  readonly document: DocumentFacts;
  /** In file order. Duplicates of an id are all here; `readOnly` then says so. */
  readonly claims: readonly SidecarClaim[];
  readonly reviews: readonly Review[];
  readonly dismissed: readonly Dismissal[];
  /** What is quoted inside of git's conflict markers, on either side: somebody has decided on it, but it isn't read. */
  readonly undecided?: readonly string[];
  /** Why nothing may be written to it (conflict markers, duplicate ids, …); absent when it can be. */
  readonly readOnly?: Message;
}

/** The fields of a claim that hold one text, and those that hold a list of texts. */
export const textFields = [
  'speaker',
  'type',
  'stance',
  'polarity',
  'certainty',
  'said',
  'due',
  'basis',
  'confidence',
  'status',
  'by',
  'made',
  'note',
  'translation',
] as const;
export const listFields = ['about', 'topics', 'via', 'tags'] as const;

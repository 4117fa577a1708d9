import type { Span } from './span';

/** A mention is a recognised span. It is never stored: the same text, dossier and date give the same mentions. */
interface Base extends Span {
  /** Always `document.slice(start, end)`. */
  readonly text: string;
  /** The dossier entry, or what the document itself resolves it to; absent when unsure. Never a guess. */
  readonly id?: string;
  /** Ids that fit equally well; only where `id` is absent. */
  readonly candidates?: readonly string[];
  /** Whether the dossier named it or the text's own wording did. */
  readonly found: 'dossier' | 'text';
  /** 0 to 1. */
  readonly confidence: number;
}

export interface OfficePhrase extends Span {
  readonly text: string;
}

/** An office a person holds or held at the document's date, by the dossier. Dates are as in the dossier. */
export interface HeldOffice {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

export interface PersonMention extends Base {
  readonly kind: 'leader' | 'role' | 'person';
  /** The title phrase next to the name, with the country and without the article. */
  readonly office?: OfficePhrase;
  readonly held?: HeldOffice;
}

export type FigureSub = 'money' | 'percent' | 'quantity' | 'number' | 'duration' | 'date' | 'ordinal';
export type Qualifier = 'about' | 'over' | 'under' | 'at-least' | 'at-most';

export interface FigureMention extends Base {
  readonly kind: 'figure';
  readonly sub: FigureSub;
  /** A decimal string at full magnitude ("28220000000000"), or for dates EDTF, also `--MM-DD` and `---DD`. */
  readonly value?: string;
  /** Ends of a range, decimal strings; an open end is absent. `value` is then absent. */
  readonly low?: string;
  readonly high?: string;
  /** ISO 4217 for money, `percent` or `percentage-point`, an English lemma (`document`), or a time unit (`year`). */
  readonly unit?: string;
  readonly qualifier?: Qualifier;
  /**
   * Of a rate, what it is for one of: an English lemma, a time unit or an ISO 4217 code ("$70 a barrel": `barrel`), after
   * a count where the text gives one (`1000 cubic-meter`). A rate is never compared with, or added to, a plain sum.
   */
  readonly per?: string;
  /** The sign can mean several units («$»). */
  readonly ambiguous?: boolean;
  /** Where ambiguous, the ISO 4217 codes that it can mean, `unit` first. */
  readonly units?: readonly string[];
  /** No number given ("tens of millions", "decades"). */
  readonly indefinite?: boolean;
  /** A date completed from the document's date. */
  readonly resolved?: string;
  /** The figure that this one restates in another unit: «3 трлн иен (свыше $19 млрд)». */
  readonly equivalentOf?: Span;
}

export interface InitiativeMention extends Base {
  readonly kind: 'initiative';
  /** `declaration`, `summit`, … : the trigger noun's, or the dossier's. */
  readonly type?: string;
}

/** An entry of the dossier's `others`; `type` is its `kind`. */
export interface OtherMention extends Base {
  readonly kind: 'other';
  readonly type?: string;
}

export type Mention = PersonMention | FigureMention | InitiativeMention | OtherMention;
export type MentionKind = Mention['kind'];

export interface Speaker {
  readonly id?: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** A suggested claim: an attributed passage found by rules, not accepted by anybody. */
export interface Statement extends Span {
  readonly text: string;
  /** Null where the text attributes it to nobody that can be named. */
  readonly speaker: Speaker | null;
  /** The reporting word or phrase. */
  readonly cue: (Span & { readonly text: string }) | null;
  /** Who reported it, outermost last. */
  readonly via?: readonly (Span & { readonly text: string })[];
  /** Quotation marks stand round the speaker's words. */
  readonly direct: boolean;
  /** commitment · accusation · proposal · forecast · statistic · appraisal · statement */
  readonly type?: string;
}

/** Everything that recognition says of one document. Mentions are in document order (`compareSpans`). */
export interface Recognition {
  /** BCP 47, or `und`. */
  readonly language: string;
  /** The date that offices were resolved at, and where it came from; absent when the document has none. */
  readonly date?: DocumentDate;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

export interface DocumentDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string;
  readonly source: 'sidecar' | 'option' | 'dateline' | 'file name';
  /** Where the dateline stands. */
  readonly span?: Span;
}

import type { Dossier } from '../model/dossier';
import type { Recognition } from '../model/mention';
import type { Message, Translate } from '../model/message';

/** Text of a card: a message to translate, or the document's or dossier's own words, to be shown literally. */
export type Piece = Message | string;

export interface CardRow {
  readonly label?: Message;
  readonly pieces: readonly Piece[];
  /** One piece a line, instead of all on one. */
  readonly stacked?: boolean;
}

/** What a reader can go on to from a card; `id` is a dossier id, and the date is the document's. */
export type CardLink =
  | { readonly to: 'entry' | 'mentions' | 'claims'; readonly id: string; readonly label: Message }
  | { readonly to: 'date'; readonly label: Message };

/** What is known of one mention, as plain data; each host draws it in its own way and escapes all of it. */
export interface Card {
  readonly title: string;
  readonly kind: Piece;
  /** The one line that matters most: the office held, the sum. */
  readonly lead: readonly Piece[];
  readonly rows: readonly CardRow[];
  readonly links: readonly CardLink[];
}

/** Mentions of an entry in documents other than the one at hand. */
export interface Elsewhere {
  readonly mentions: number;
  readonly documents: number;
}

/** Claims by a leader: in the document at hand, and in others as far as they are known. */
export interface ClaimsBy {
  readonly here: number;
  readonly elsewhere: number;
  /** How many other documents these are in. */
  readonly documents: number;
}

/** What cards are made from. */
export interface View {
  readonly text: string;
  readonly recognition: Recognition;
  readonly dossier: Dossier;
  /** Undefined where other documents aren't known. */
  readonly elsewhere: (id: string) => Elsewhere | undefined;
  readonly claimsBy: (id: string) => ClaimsBy;
  /** The reader's language, BCP 47: for digits, dates and names of countries and currencies. */
  readonly language: string;
  readonly translate: Translate;
}

import type { Gazetteer } from '../dossier/compile';
import type { DocumentDate, FigureMention, InitiativeMention, OtherMention } from '../model/mention';
import type { PeopleReading } from './leaders/people';
import type { Passage } from './passage';

/**
 * What one passage says by itself, a pure function of its text and the gazetteer: an edit renews only its own passage's
 * reading. Offsets are into the passage; `Page` says where the passage stands.
 */
export interface Reading {
  readonly passage: Passage;
  readonly figures: readonly FigureMention[];
  readonly people: PeopleReading;
  readonly initiatives: readonly InitiativeMention[];
  readonly others: readonly OtherMention[];
}

/** A document as read passage by passage: what the rules that look beyond one passage see. */
export interface Page {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** In document order; `starts[i]` is where `readings[i]` begins in the document. */
  readonly readings: readonly Reading[];
  readonly starts: readonly number[];
  readonly language: string;
  readonly date?: DocumentDate;
}

/** Moves offsets of a passage into the document. */
export function shift<T extends { readonly start: number; readonly end: number }>(item: T, by: number): T {
  return by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };
}

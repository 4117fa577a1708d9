import type { Gazetteer } from '../../dossier/compile';
import type { DocumentDate, FigureMention, InitiativeMention, OtherMention } from '../../model/mention';
import type { Cast } from '../leaders/document/cast';
import type { PeopleReading } from '../leaders/reading';
import type { Passage } from '../passage';
import type { Written } from '../written';

/** What an acronym stands for: an initiative's mention without its place. */
export type Meaning = Pick<InitiativeMention, 'id' | 'candidates' | 'type' | 'found'>;

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

/** What the whole document tells, whichever part of it is being looked at. */
export interface Whole {
  readonly gazetteer: Gazetteer;
  readonly language: string;
  readonly cast: Cast;
  /** Acronyms that the document introduces, and what they stand for. */
  readonly introduced: ReadonlyMap<string, Meaning>;
  readonly date?: Pick<DocumentDate, 'value' | 'source'>;
  /** Several articles with dates of their own: the document's date completes none of theirs. */
  readonly isPasted?: boolean;
}

/** A stretch of a document as read passage by passage: what the rules that look beyond one passage see. */
export interface Page extends Whole {
  readonly text: string;
  /** The text before, as far back as a statement may begin. */
  readonly lead: string;
  /** In order; `starts[i]` is where `readings[i]` begins in `text`. */
  readonly readings: readonly Reading[];
  readonly starts: readonly number[];
}

/** A stretch of a document with what the whole tells. Field by field: spreading half of it costs a short text as much as reading it. */
export function pageOf(
  { text, readings, starts }: Pick<Page, 'text' | 'readings' | 'starts'>,
  { gazetteer, language, cast, introduced, date }: Whole,
  lead: string,
): Page {
  const page: Written<Page> = { gazetteer, language, cast, introduced, text, readings, starts, lead };
  if (date) page.date = date;
  return page;
}

/** The text between two offsets of a page; the first may lie before it and is then negative. */
export function textBetween({ text, lead }: Page, start: number, end: number): string {
  if (start < 0 && end <= 0) return lead.slice(start, end === 0 ? undefined : end);
  return start < 0 ? lead.slice(start) + text.slice(0, end) : text.slice(start, end);
}

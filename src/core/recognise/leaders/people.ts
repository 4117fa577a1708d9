import type { Gazetteer } from '../../dossier/compile';
import type { PersonMention } from '../../model/mention';
import type { Page } from '../page';
import type { Passage } from '../passage';

/** What one passage says of people: names in full, and surnames and offices that the document has to resolve. */
export interface PeopleReading {
  readonly mentions: readonly PersonMention[];
}

/** Reads the names and offices of one passage; offsets are into the passage. */
export function readPeople(_passage: Passage, _gazetteer: Gazetteer): PeopleReading {
  return { mentions: [] };
}

/** Leaders, roles and persons of the document, in order, offsets into the document. */
export function resolvePeople(_page: Page): PersonMention[] {
  return [];
}

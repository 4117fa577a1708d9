import type { Leader } from '../../model/dossier';
import type { Span } from '../../model/span';
import type { Office } from './offices/describe';
import type { TitledOffice } from './offices/titled';

/**
 * A name as one passage shows it. `full`: a dossier's name in full. `family`: a dossier's surname alone. `text`: a
 * person by the text's own evidence. `loose`: a capitalised word that is a person's only if the document says so
 * elsewhere.
 */
export interface NameReading extends Span {
  readonly form: 'full' | 'family' | 'text' | 'loose';
  /** Of a `family`: a name in full that lacks its first word, «Тайип Эрдоган». */
  readonly isPart?: true;
  /** Dossier leaders that the name fits. */
  readonly leaders: readonly Leader[];
  /** Whether the words stand in the dossier as they are here, up to case endings and repaired letters. */
  readonly exact: boolean;
  /** 0 to 1, by the passage alone. */
  readonly confidence: number;
  readonly office?: Office & Span;
  /** Stems of the surname, and of the first name where there is one. */
  readonly surname: string;
  readonly given?: string;
  /** Stems of the first name and the patronymic, where both stand in it. */
  readonly patronym?: string;
  /** Stems of all its words, of a name that the text itself shows. */
  readonly stems?: readonly string[];
  /** Whether the surname is a famous statesman's and the name may be theirs, or is somebody else's. */
  readonly fame?: 'own' | 'other';
  /** A capitalised word right before a `loose` one, which may be the first name of somebody else. */
  readonly behind?: Behind;
  /** Named as author, editor or photographer. */
  readonly byline?: boolean;
}

/** A word that may be a first name: where it begins, its stem, and whether it may only be the capital of a sentence. */
export interface Behind {
  readonly start: number;
  readonly stem: string;
  readonly opens: boolean;
}

/** An office-holder without a name: «президент Узбекистана», "the spokesperson". */
export interface RoleReading extends Span {
  readonly office: Office;
  /** Somebody who held the office, will hold it or stands in for its holder. */
  readonly isNotHolder?: true;
  /** Somebody who stands in for its holder. */
  readonly isActing?: true;
  /** The offices of the dossier that are called just so. */
  readonly titled?: readonly TitledOffice[];
}

/** What one passage says of people; offsets are into the passage. */
export interface PeopleReading {
  readonly names: readonly NameReading[];
  readonly roles: readonly RoleReading[];
}

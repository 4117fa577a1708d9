import type { Span } from './span';

/** Where an entry stands in its file, for links and problems. */
export interface Place extends Span {
  readonly file: string;
}

/** Language tag → names as written in that language. */
export type Names = ReadonlyMap<string, readonly string[]>;

export interface Office {
  readonly title: string;
  /** Language tag → title in that language. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO 3166-1 alpha-2. */
  readonly state?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. `to` is exclusive where it is a full date. */
  readonly from?: string;
  readonly to?: string;
}

export interface Leader {
  readonly kind: 'leader';
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly gender?: 'female' | 'male';
  readonly offices: readonly Office[];
  readonly wikidata?: string;
  readonly note?: string;
  readonly place: Place;
}

export interface Initiative {
  readonly kind: 'initiative';
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly type?: string;
  readonly parties: readonly string[];
  readonly start?: string;
  readonly end?: string;
  /** planned · held · cancelled · in force · ended */
  readonly status?: string;
  readonly partOf?: string;
  readonly wikidata?: string;
  readonly note?: string;
  readonly place: Place;
}

/** A kind of the analyst's own: `type` is the file's `kind`. */
export interface Other {
  readonly kind: 'other';
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names: Names;
  readonly note?: string;
  readonly place: Place;
}

export type Entry = Leader | Initiative | Other;

/** One `base` is `rate` of `quote` on `date`. Currencies are ISO 4217, `rate` a decimal string. */
export interface Rate {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly date?: string;
  readonly source?: string;
  readonly place: Place;
}

/** A discrepancy that an analyst has decided. */
export interface Settled {
  readonly id: string;
  readonly kind: string;
  readonly between: readonly string[];
  readonly as: 'same' | 'different' | 'ignore';
  readonly by?: string;
  readonly note?: string;
  readonly place: Place;
}

/** Key → description, in file order. */
export interface Codebook {
  readonly types: ReadonlyMap<string, string>;
  readonly stances: readonly string[];
  readonly topics: ReadonlyMap<string, string>;
}

/** All dossier files of one workspace root, read together. Maps are keyed by id, in file order. */
export interface Dossier {
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly others: ReadonlyMap<string, Other>;
  readonly rates: readonly Rate[];
  readonly settled: ReadonlyMap<string, Settled>;
  readonly codebook: Codebook;
}

/** What a workspace has that brings no codebook of its own. */
export const defaultCodebook: Codebook = {
  types: new Map([
    ['commitment', 'Somebody binds themselves to do something'],
    ['statement', 'Somebody says that something is so'],
    ['accusation', 'Somebody blames somebody'],
    ['proposal', 'Somebody suggests that something be done'],
    ['forecast', 'Somebody says what will be'],
    ['statistic', 'Somebody gives a figure'],
    ['appraisal', 'Somebody says what something is worth'],
  ]),
  stances: ['support', 'neutral', 'oppose'],
  topics: new Map(),
};

export const emptyDossier: Dossier = {
  leaders: new Map(),
  initiatives: new Map(),
  others: new Map(),
  rates: [],
  settled: new Map(),
  codebook: defaultCodebook,
};

/** The entry with this id, of whichever kind. */
export function entryOf(dossier: Dossier, id: string): Entry | undefined {
  return dossier.leaders.get(id) ?? dossier.initiatives.get(id) ?? dossier.others.get(id);
}

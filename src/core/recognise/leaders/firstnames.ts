import { lemmasOf, nameForms } from '../../dossier/names/russian';
import { doubtfulFirstNames, latinFirstNames, russianFirstNames } from './data/firstnames';
import { doubtfulWorldNames, worldFirstNames } from './data/worldnames';

/** What a word is as a first name. */
export interface FirstName {
  /** A first name in any case; a doubtful one is also something else. */
  readonly first?: 'sure' | 'doubtful';
  /** A first name that shows a person only beside another word of the name. */
  readonly abroad?: true;
  /** A first name in the nominative. */
  readonly lemma?: true;
}

/** A word can be a form of several names: the one further on in this order decides. */
const kinds: readonly FirstName[] = [
  { first: 'sure', abroad: true },
  { first: 'sure' },
  { first: 'doubtful' },
];
const [abroad, sure, doubtful] = [0, 1, 2];

interface Names {
  /** Name in the nominative → its place in `kinds`. */
  readonly kindOf: ReadonlyMap<string, number>;
  readonly russian: ReadonlySet<string>;
}

let names: Names | undefined;

/** The words of a table. */
export const list = (table: string) => table.split(/\s+/).filter((word) => word !== '');

function build(): Names {
  const kindOf = new Map<string, number>();
  const add = (table: string, kind: number) => {
    for (const name of list(table)) kindOf.set(name, kind);
  };
  for (const table of Object.values(worldFirstNames)) add(table, abroad);
  add(latinFirstNames, sure);
  add(russianFirstNames, sure);
  add(doubtfulFirstNames, doubtful);
  add(doubtfulWorldNames, doubtful);
  return { kindOf, russian: new Set(list(russianFirstNames)) };
}

/** What a folded word is as a first name, in whatever case; undefined where it is none. */
export function firstName(word: string): FirstName | undefined {
  names ??= build();
  const { kindOf, russian } = names;
  let best = -1;
  for (const lemma of lemmasOf(word)) {
    const kind = kindOf.get(lemma) ?? -1;
    if (kind > best && (lemma === word || nameForms(lemma).includes(word))) best = kind;
  }
  const found = kinds[best];
  return found && russian.has(word) ? { ...found, lemma: true } : found;
}

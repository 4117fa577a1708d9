import { formsOf } from '../../dossier/names/endings';

/** Initiatives that are known by a name without a noun, in alphabets, by type; our own list. Acronyms stand in capitals. */
const known: readonly (readonly [type: string, names: string])[] = [
  [
    'initiative',
    'belt and road|global gateway|build back better world|make in india|digital india|' +
      'desert to power|great green wall|silk road economic belt|maritime silk road|digital silk road|one belt one road|green silk road',
  ],
  ['initiative', 'один пояс один путь|одного пояса одного пути|одному поясу одному пути|пояс и путь'],
  [
    'strategy',
    'european green deal|green deal|green new deal|green deal industrial plan|повестка дня в области устойчивого развития',
  ],
  ['programme', 'цель устойчивого развития|цель развития тысячелетия'],
  ['project', 'nord stream|power of siberia|turkish stream|turkstream'],
  ['project', 'северный поток|турецкий поток|сила сибири'],
  ['agreement', 'JCPOA|RCEP|CPTPP|USMCA|СВПД|ДНЯО|ВРЭП'],
  ['partnership', 'AUKUS'],
  ['format', 'c 5 1|с 5 1'],
];

/** One of them, word by word. */
export interface KnownName {
  readonly type: string;
  /** Of each word the forms it can have. */
  readonly words: readonly (readonly string[])[];
  readonly isAcronym: boolean;
}

let byFirst: ReadonlyMap<string, readonly KnownName[]> | undefined;

function build(): ReadonlyMap<string, readonly KnownName[]> {
  const found = new Map<string, KnownName[]>();
  for (const [type, names] of known) {
    for (const name of names.split('|')) {
      const isAcronym = name === name.toUpperCase();
      const words = name.split(' ').map((word) => (isAcronym ? [word.toLowerCase()] : formsOf(word)));
      for (const first of words[0]!)
        found.set(first, [...(found.get(first) ?? []), { type, words, isAcronym }]);
    }
  }
  return found;
}

/** The names that can begin with a folded word. */
export const knownBy = (key: string): readonly KnownName[] | undefined => (byFirst ??= build()).get(key);

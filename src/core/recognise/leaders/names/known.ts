import type { Gazetteer } from '../../../dossier/compile';
import type { NameEntry } from '../../../dossier/names/entry';
import type { Leader } from '../../../model/dossier';
import { isCapital, type Passage } from '../../passage';
import { casesOf } from './cases';
import { personOf, startsSentence, type Unit } from './units';
import { mayBeGiven } from './givens';

const isLeader = (entry: NameEntry) => entry.entry.kind === 'leader';

/** A name of the dossier as a passage has it: its tokens, and the leaders that it fits. */
export interface DossierName {
  readonly from: number;
  readonly to: number;
  readonly form: 'full' | 'family';
  readonly leaders: readonly Leader[];
  readonly exact: boolean;
}

/** The longest name of the dossier beginning at token `i`; its first and last words must be capitalised. */
export function dossierName(p: Passage, i: number, gazetteer: Gazetteer): DossierName | undefined {
  if (!p.words[i]!.names) return undefined;
  const match = gazetteer.phrases.longest(p.words, i, isLeader);
  if (!match) return undefined;
  const last = p.words[match.end - 1]!;
  if (!isCapital(p, i) && !isCapital(p, match.end - 1)) return undefined;
  if (last.key !== '.' && last.caps === 'none' && p.words[match.end - 2]?.key !== '-') return undefined;
  // a son isn't his father
  if (/^(?:jr|junior)$/.test(p.words[match.end]?.key ?? '')) return undefined;
  const full = match.entries.filter((entry) => entry.form === 'full');
  const found = full.length > 0 ? full : match.entries;
  return {
    from: i,
    to: match.end,
    form: full.length > 0 ? 'full' : 'family',
    leaders:
      found.length === 1
        ? [found[0]!.entry as Leader]
        : [...new Set(found.map((entry) => entry.entry as Leader))],
    exact: match.exact,
  };
}

/** A surname in capitals: "President ORLOV", "ORLOV: …". */
export function isShouted(p: Passage, { from, to }: DossierName): boolean {
  const isName = (i: number) => p.words[i]!.caps === 'all' && p.words[i]!.text.length > 3;
  return isName(from) && isName(to - 1) && p.words[to]?.key !== '-' && p.words[from - 1]?.key !== '-';
}

/** Whether a surname of the dossier stands without a name that would make it somebody else's. */
export function standsAlone(p: Passage, from: number, to: number, units: readonly Unit[]): boolean {
  if (units.at(-1)!.to > to) return false;
  const next = p.words[to];
  const isPlace = next !== undefined && isCapital(p, to) && personOf(next).place === true;
  const isHyphenated = p.words[to]?.key === '-' && isCapital(p, to + 1) && p.start[to + 1] === p.end[to];
  return (
    !isPlace &&
    !isHyphenated &&
    !(from > 1 && p.words[from - 1]!.key === '-' && p.end[from - 1] === p.start[from])
  );
}

/** Where, inside a chain, a name of the dossier in full begins; or a surname that the words before it don't go with. */
export function innerName(p: Passage, units: readonly Unit[], gazetteer: Gazetteer): number | undefined {
  for (let k = 1; k < units.length; k++) {
    const known = dossierName(p, units[k]!.from, gazetteer);
    if (!known) continue;
    if (known.form === 'full') return k;
    const before = units[k - 1]!;
    const isGiven =
      before.initial || personOf(before.word).first !== undefined || personOf(before.word).patronymic;
    const isApart = startsSentence(p, before.from)
      ? k === 1 && !mayBeGiven(p, before)
      : !shareCase(before, units[k]!);
    if (!isGiven && isApart) return k;
  }
  return undefined;
}

const shareCase = (a: Unit, b: Unit) => [...casesOf([a])].some((one) => casesOf([b]).has(one));

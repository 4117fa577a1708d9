import type { Gazetteer } from '../../../dossier/compile';
import type { NameEntry } from '../../../dossier/names/entry';
import { childOf } from '../../../dossier/names/russian';
import type { Leader } from '../../../model/dossier';
import { CharClass } from '../../../text/chars';
import type { PhraseMatch } from '../../../dossier/trie';
import { isCapital, keyAt, type Passage } from '../../passage';
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
  /** Of a name in full that lacks its first word. */
  readonly isPart?: true;
}

/** The longest name of the dossier beginning at token `i`; its first and last words must be capitalised. */
export function dossierName(p: Passage, i: number, gazetteer: Gazetteer): DossierName | undefined {
  if (!p.words[i]!.names) return undefined;
  const match = sonAt(p, i, gazetteer) ?? gazetteer.phrases.longest(p.words, i, isLeader);
  if (!match) return undefined;
  const last = p.words[match.end - 1]!;
  if (!isCapital(p, i) && !isCapital(p, match.end - 1)) return undefined;
  if (last.key !== '.' && last.caps === 'none' && p.words[match.end - 2]?.key !== '-') return undefined;
  // a son isn't his father
  if (/^(?:jr|junior)$/.test(p.words[match.end]?.key ?? '')) return undefined;
  const full = match.entries.filter((entry) => entry.form === 'full');
  const found = full.length > 0 ? full : match.entries;
  const leaders = [...new Set(found.map((entry) => entry.entry as Leader))];
  return {
    from: i,
    to: match.end,
    form: full.length > 0 ? 'full' : 'family',
    leaders: leaders.length > 1 ? ofGender(p, i, match.end, leaders) : leaders,
    exact: match.exact,
    ...(found.every((entry) => entry.form === 'part') && { isPart: true as const }),
  };
}

/** «Ильхам Гейдар оглы Алиев»: a name round a father's, which is another leader's. */
function sonAt(p: Passage, i: number, { phrases }: Gazetteer): PhraseMatch<NameEntry> | undefined {
  if (!childOf.has(keyAt(p, i + 2)) || !isCapital(p, i + 1) || !isCapital(p, i + 3)) return undefined;
  const match = phrases.longest([p.words[i]!, p.words[i + 3]!], 0, isLeader);
  return match?.end === 2 && match.entries[0]!.form === 'full' ? { ...match, end: i + 4 } : undefined;
}

const prepositions = new Set(
  'с со у к ко о об обо от для при перед над из без до ради кроме против'.split(' '),
);

/**
 * Of several leaders those whom the form of a Russian surname leaves: «с Гончар» is a woman, for a man's would be declined;
 * and where a verb shows that it is the subject, its gender tells.
 */
function ofGender(p: Passage, from: number, to: number, leaders: readonly Leader[]): readonly Leader[] {
  if (p.kind[to - 1] !== CharClass.Cyrillic) return leaders;
  const isBare = prepositions.has(keyAt(p, from - 1)) && declined.test(keyAt(p, to - 1));
  const opens = startsSentence(p, from) || /^(?:[,;]|и|а|но)$/.test(keyAt(p, from - 1));
  const verb = opens ? keyAt(p, to) : '';
  // «сказала Орлова»
  const said = p.words[from - 1]?.statement;
  const isSaid = said?.form === 'finite' && said.gender === 'f';
  const gender =
    isBare || isSaid || /(?:[аеиоуыяшгкзс]ла|лась)$/.test(verb)
      ? 'female'
      : /(?:[аеиоуыя]л|[её]л|лся)$/.test(verb) && p.words[to]!.caps === 'none'
        ? 'male'
        : undefined;
  const left = leaders.filter((leader) => gender === undefined || (leader.gender ?? gender) === gender);
  return left.length > 0 ? left : leaders;
}
/** Surnames that men decline. */
const declined = /(?:[бвгджзклмнпрстфцчшщйь]|[^иы]х)$/;

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
      before.initial ||
      isOpenGiven(p, before) ||
      personOf(before.word).first !== undefined ||
      personOf(before.word).patronymic;
    const isApart = startsSentence(p, before.from)
      ? k === 1 && !mayBeGiven(p, before)
      : !shareCase(before, units[k]!);
    if (!isGiven && isApart) return k;
  }
  return undefined;
}

/** «с дочерью Челси Берг»: a foreign first name that nobody lists and that has no cases, but «в Баку Орлов». */
function isOpenGiven(p: Passage, { from, to, word, last }: Unit): boolean {
  const { country, city, common, body, place } = personOf(word);
  const isKnown = country !== undefined || city || common || body || place;
  if (isKnown || p.kind[to - 1] !== CharClass.Cyrillic || !/[иоуэюы]$/.test(last.key)) return false;
  return !/^(?:во?|из|на|до|под|через|близ|около|г|города?|городе)$/.test(keyAt(p, from - 1));
}

const shareCase = (a: Unit, b: Unit) => [...casesOf([a])].some((one) => casesOf([b]).has(one));

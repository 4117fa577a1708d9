import { CharClass } from '../../../text/chars';
import { isCapital, keyAt, type Passage } from '../../passage';
import type { Discovery } from '../names/chain';
import { isExcellency, isStyled } from '../names/styles';
import { isShortRank, personOf, type Unit } from '../names/units';
import type { NameReading } from '../reading';
import type { Office } from './describe';
import { headsBefore, headsOfOwners } from './heads';

// Offices that no title right beside a name says: those of several people at once, and what somebody does.

const professions = new Set(
  'economist analyst expert lawyer activist historian researcher scientist writer professor businessman entrepreneur'.split(
    ' ',
  ),
);

/** "political analyst X": two or three capitals after what somebody does are a name, though nobody knows its words. */
export function professional(p: Passage, units: readonly Unit[]): Office | undefined {
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  const before = p.words[from - 1];
  if (p.kind[from] !== CharClass.Latin || !before) return undefined;
  const isHonoured = isExcellency(p, from);
  const isRanked = before.text === '.' && isShortRank(keyAt(p, from - 2)) && isCapital(p, from - 2);
  const isStyle = isHonoured || isRanked || isStyled(p, units);
  if (!isStyle && (before.caps !== 'none' || !professions.has(before.key))) return undefined;
  const isName = units.length > 1 && units.length < (isStyle ? 7 : 4) && !isCapital(p, to);
  if (!isName) return undefined;
  return {
    from,
    to: from,
    name: '',
    isPublic: isHonoured,
    ...(isStyle && !isHonoured && { isHonorific: true }),
  };
}

/** The end of what the last name takes with it, its office in apposition included. */
export const takenTo = (names: readonly NameReading[]) => {
  const last = names.findLast(({ form }) => form !== 'loose');
  return last ? Math.max(last.end, last.office?.end ?? 0) : 0;
};

const listJoints = new Set('and & of , ('.split(' '));

/** Whoever stands in a list after "Presidents" holds an office, though no title stands beside the name. */
export function listed(
  p: Passage,
  units: readonly Unit[],
  names: readonly NameReading[],
): Office | undefined {
  const from = units[0]!.from;
  const one: Office = { from, to: from, name: '', isPublic: true };
  if (p.kind[from] !== CharClass.Latin) return isRussianList(p, units, names) ? one : undefined;
  // "Foreign Ministers Convene": one word alone is no list
  const isList = units.length > 1 || listJoints.has(p.words[units[0]!.to]?.key ?? '');
  if (headsBefore(p, from, units.at(-1)!.to)) return isList ? one : undefined;
  if (headsOfOwners(p, from)) return units.length > 1 ? one : undefined;
  const last = names.findLast(({ form }) => form !== 'loose');
  if (!last?.office?.isPublic || last.office.name !== '' || p.start[from]! - last.end > 60) return undefined;
  return /^(?: of [\p{Lu}][\p{L} -]*| \([^()]*\))?(?:,|;| and|[,;] and)\s+$/u.test(
    p.text.slice(last.end, p.start[from]),
  )
    ? one
    : undefined;
}

/** «Министры», «главы», «президентов»: an office of several people. */
const heads =
  /^(?:министр|премьер|президент|лидер|спикер|канцлер|посл|губернатор)(?:ы|ов|ам|ами|ах)$|^глав(?:ы|ам|ами|ах)?$/;
/** What may stand between such a word and the first name. */
const fields =
  /^(?:мид|мвд|иностранных|внутренних|дел|внешнеполитических|внешней|внешних|политики|ведомств|обороны|финансов|экономики|торговли|энергетики|стран|государств|правительств|и|-)$/;
/** How far before a name the office of several may stand, in tokens. */
const headsReach = 8;

const listWords = new Set('и,');

/** «Министры Орлов и Холм»: whether a Russian name comes right after the office of several, or goes on with such a list. */
function isRussianList(p: Passage, units: readonly Unit[], names: readonly NameReading[]): boolean {
  const { from } = units[0]!;
  const last = names.at(-1);
  const isNext = listWords.has(p.words[from - 1]?.key ?? '') && last?.end === p.end[from - 2];
  if (isNext && last?.form !== 'loose' && last?.office?.isPublic === true && last.office.name === '')
    return true;
  // «премьеры Кении Орлов, Дании Берг»
  const isOfState = p.words[from - 1]?.person?.country !== undefined && !p.words[from - 1]!.person!.adjective;
  const isBehindState =
    isOfState && listWords.has(p.words[from - 2]?.key ?? '') && last?.end === p.end[from - 3];
  if (isBehindState && last?.office?.isPublic && (last.office.name === '' || isOfSeveral(p, last.office)))
    return true;
  for (let k = from - 1; k >= 0 && k > from - headsReach; k--) {
    const { key, person } = p.words[k]!;
    if (heads.test(key)) return listWords.has(p.words[units.at(-1)!.to]?.key ?? '');
    if (!fields.test(key) && person?.country === undefined) return false;
  }
  return false;
}

/** Whether an office is that of several: «премьер-министры Кении». */
function isOfSeveral(p: Passage, office: Office): boolean {
  for (let k = office.from; k < office.to; k++) if (heads.test(p.words[k]!.key)) return true;
  return false;
}

/** «Министры Лавров и Джайшанкар»: one word after «и» is a name too, as the one before it is, though nobody knows it. */
export function isNextInList(
  p: Passage,
  units: readonly Unit[],
  names: readonly NameReading[],
): Discovery | undefined {
  const [only] = units as [Unit];
  if (
    units.length > 1 ||
    only.initial ||
    p.kind[only.from] !== CharClass.Cyrillic ||
    only.last.key.length < 4
  )
    return undefined;
  const last = names.at(-1);
  const isNext = last !== undefined && last.form !== 'loose' && last.end === p.end[only.from - 2];
  if (!isNext || last.office?.name !== '' || !isRussianList(p, units, names)) return undefined;
  return isCapital(p, only.to) || personOf(p.words[only.to]).thing
    ? undefined
    : { from: 0, to: 1, confidence: 0.6 };
}

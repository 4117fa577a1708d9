import type { Gazetteer } from '../../dossier/compile';
import { CharClass } from '../../text/chars';
import { isCapital, nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import { anyCase, isAddressed, isInsert, namesThing } from './names/chains';
import { discover } from './names/discover';
import { dossierName, innerName, isShouted, standsAlone } from './names/known';
import { isAnothers, isThings } from './names/namesakes';
import { nameEnd } from './names/nameend';
import { loose, textName, withOffice } from './names/write';
import { easternRoles } from './glyphs/easternroles';
import { readGlyphNames } from './glyphs/names';
import { describe } from './offices/describe';
import { isNextInList, listed, professional, takenTo } from './offices/listed';
import { afterExcellency, isSaint, isStyle } from './names/styles';
import { officeAcross, officeAfter, officeBefore } from './offices/office';
import type { NameReading, PeopleReading } from './reading';
import { innerOffice, outerOffice } from './offices/nested';
import { readRoles } from './offices/roles';
import { casesOf } from './names/cases';
import { chainAt } from './names/chain';
import { breaksName, isJoint, isWord, personOf, type Unit } from './names/units';

export { resolvePeople } from './document/resolve';
export type { PeopleReading } from './reading';

const nobody: PeopleReading = { names: [], roles: [] };

/** Reads the names and offices of one passage; offsets are into the passage. */
export function readPeople(p: Passage, gazetteer: Gazetteer): PeopleReading {
  const names: NameReading[] = [];
  const label = readLabel(p, gazetteer, names);
  for (let i = label; (i = nextMarked(p, i, Mark.Name)) < p.count;) i = readNameAt(p, i, gazetteer, names);
  if (p.anyMark & Mark.Glyphs) readGlyphNames(p, gazetteer, names);
  const roles = p.anyMark & Mark.Head ? readRoles(p, names, gazetteer.dossier) : [];
  if (p.anyMark & Mark.Glyphs) roles.push(...easternRoles(p.text, names));
  return names.length === 0 && roles.length === 0 ? nobody : { names, roles };
}

/** Longest label of a transcript, in tokens. */
const longestLabel = 12;

/** "FOREIGN MINISTER ORLOV: …": a surname in capitals between an office and a colon. Returns the token to go on from. */
function readLabel(p: Passage, gazetteer: Gazetteer, names: NameReading[]): number {
  if (p.words[0]?.caps !== 'all' || p.kind[0] !== CharClass.Latin) return 0;
  let head = -1;
  let colon = 1;
  for (; colon < p.count && colon < longestLabel && p.words[colon]!.text !== ':'; colon++) {
    const isPart =
      p.words[colon]!.caps === 'all' || isJoint(p, colon) || /^(?:[.,-]|and|of)$/.test(p.words[colon]!.key);
    if (!isPart) return 0;
  }
  for (let i = 0; i < colon; i++) if (personOf(p.words[i]).head?.office) head = i;
  if (/^(?:MR|MRS|MS|DR)$/.test(p.words[0]!.text)) return readStyled(p, colon, names);
  const at = head + 1;
  if (p.words[colon]?.text !== ':' || head < 0 || at >= colon || colon - at > 7 || !isWord(p, at)) return 0;
  if (dossierName(p, at, gazetteer)) return 0;
  const office = describe(p, 0, at);
  const [word, last] = [p.words[at]!, p.words[colon - 1]!];
  if (
    !office.isPublic ||
    word.text.length < 2 ||
    personOf(word).subject ||
    personOf(word).country !== undefined
  )
    return 0;
  const unit: Unit = { from: at, to: colon, initial: false, particle: false, word, last };
  names.push(textName(p, [unit], 0.8, office, undefined, gazetteer));
  return colon;
}

/** "MR. ORLOV: …": whose surname the document has elsewhere, if anybody's. */
function readStyled(p: Passage, colon: number, names: NameReading[]): number {
  const at = p.words[1]?.text === '.' ? 2 : 1;
  if (p.words[colon]?.text !== ':' || colon !== at + 1 || !isWord(p, at) || p.words[at]!.text.length < 3)
    return 0;
  const word = p.words[at]!;
  names.push(loose(p, [{ from: at, to: colon, initial: false, particle: false, word, last: word }], 0));
  return colon;
}

/** Reads what begins at token `i` and returns the token to go on from. */
function readNameAt(p: Passage, i: number, gazetteer: Gazetteer, names: NameReading[]): number {
  if (!isWord(p, i) || (isJoint(p, i - 1) && isCapital(p, i - 2))) return i + 1;
  const start = afterExcellency(p, i);
  if (start > i) return start;
  if (isSaint(p, i)) return i + 1;
  const units = chainAt(p, i);
  const known = dossierName(p, i, gazetteer);
  if (!known && isStyle(p, units)) return units[0]!.to;
  if (known && isThings(p, known)) return known.to;
  if (known && isAnothers(p, known)) {
    const { from, to } = known;
    const [word, surname] = [p.words[from - 1]!, p.words[from]!];
    const whole = [
      { from: from - 1, to: from, initial: false, particle: false, word, last: word },
      { from, to, initial: false, particle: false, word: surname, last: p.words[to - 1]! },
    ];
    names.push(textName(p, whole, 0.6, undefined, undefined, gazetteer));
    return to;
  }
  if (known?.form === 'full') {
    names.push(withOffice(p, known, units, names));
    return known.to;
  }
  if (units.length === 0) {
    if (known?.form === 'family' && isShouted(p, known)) names.push(withOffice(p, known, units, names));
    return known?.to ?? i + 1;
  }
  if (known?.form === 'family' && standsAlone(p, known.from, known.to, units)) {
    names.push(withOffice(p, known, units, names));
    return known.to;
  }
  const inner = innerName(p, units, gazetteer);
  const chain = inner ? units.slice(0, inner) : units;
  return readUnits(p, chain, names, gazetteer);
}

/** "X, Envoy for Climate Change and Deputy Head of the Port, …": a capital in the office behind a name is nobody, unless a title of its own stands before it. */
function isInOffice(p: Passage, from: number, names: readonly NameReading[]): boolean {
  const office = names.at(-1)?.office;
  if (!office || office.start < names.at(-1)!.end || p.start[from]! >= office.end) return false;
  return (
    p.kind[from] === CharClass.Latin &&
    p.start[from]! > office.start &&
    personOf(p.words[from]).first === undefined &&
    personOf(p.words[from - 1]).head === undefined
  );
}

const houses = new Set('университет центр фонд форум клуб парк холл сити'.split(' '));

/** «„Орлов университет“»: in quotation marks a name before a noun is a house's. */
const isHouse = (p: Passage, i: number) => houses.has(p.words[i]?.key ?? '') && p.words[i + 1]?.key === '"';

/** "Ona Lund Thanked Berg": a headline's verb between two names. */
const isVerb = ({ word }: Unit) =>
  word.kind === CharClass.Latin && word.statement?.form === 'finite' && !word.person?.first;

/** "in Portgate, the commander of the troops said": an office behind a place is nobody's there. */
const isInTown = (p: Passage, units: readonly Unit[]) =>
  units.length === 1 &&
  p.kind[units[0]!.from] === CharClass.Latin &&
  /^(?:in|near|outside|at|into|capital|town|village)$/.test(p.words[units[0]!.from - 1]?.key ?? '') &&
  personOf(units[0]!.word).first === undefined;

/** Reads the names of a chain and returns the token to go on from: its end, or where somebody else's name begins. */
function readUnits(p: Passage, units: readonly Unit[], names: NameReading[], gazetteer: Gazetteer): number {
  const from = units[0]!.from;
  if (isInsert(p, units)) return units[0]!.to;
  if (isAddressed(p, units)) {
    names.push(loose(p, units, 0));
    return units[1]!.from;
  }
  if (isInOffice(p, from, names)) return units.at(-1)!.to;
  const own = namesThing(p, units);
  if (own > 0) return units[own]?.from ?? units.at(-1)!.to;
  const cases = anyCase(p, units) ?? casesOf(units);
  const before = officeBefore(p, from, cases) ?? outerOffice(p, from, cases, names);
  const office =
    (before?.name === '' ? undefined : before) ??
    officeAcross(p, units, () => takenTo(names)) ??
    before ??
    listed(p, units, names) ??
    professional(p, units);
  const after =
    (office && office.name !== '') || isInTown(p, units)
      ? undefined
      : officeAfter(p, from, nameEnd(p, units.at(-1)!.to), cases);
  const found = discover(p, units, office ?? after) ?? isNextInList(p, units, names);
  const next = units.at(-1)!.to;
  const isPlace = isCapital(p, next) && personOf(p.words[next]).place === true;
  for (let k = 0; k < units.length; k++) {
    if (found && k === found.from) {
      const part = units.slice(found.from, found.to);
      const isWhole = office && !found.cut && (k === 0 || office.to < from);
      const isLate = !office && k > 0 && p.kind[from] === CharClass.Latin && !breaksName(units[k - 1]!.word);
      const reach = isWhole
        ? office
        : found.cut
          ? innerOffice(p, part, units.slice(found.to))
          : isLate
            ? officeBefore(p, part[0]!.from, cases)
            : office && describe(p, office.from, part[0]!.from);
      names.push(textName(p, part, found.confidence, reach, after, gazetteer));
      if (found.to < units.length && found.cut) return units[found.to]!.from;
      k = found.to - 1;
    } else if (!units[k]!.initial && !isVerb(units[k]!) && !isPlace && !isHouse(p, units[k]!.to))
      names.push(loose(p, units, k));
  }
  return next;
}

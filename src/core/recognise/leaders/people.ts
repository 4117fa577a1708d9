import type { Gazetteer, NameEntry } from '../../dossier/compile';
import type { Leader } from '../../model/dossier';
import type { Span } from '../../model/span';
import { CharClass } from '../../text/chars';
import { isCapital, isTitleCase, nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import { anyCase, isInsert, namesThing } from './names/chains';
import { discover } from './names/discover';
import { readGlyphNames } from './glyphs/names';
import { officeOf } from './offices/dossieroffice';
import { describe, type Office } from './offices/describe';
import { isNextInList, listed, professional, takenTo } from './offices/listed';
import { afterExcellency, isByline, isSaint, isStyle } from './names/styles';
import { officeAcross, officeAfter, officeBefore } from './offices/office';
import type { Behind, NameReading, PeopleReading } from './reading';
import { readRoles } from './offices/roles';
import { nameStem } from './names/stems';
import type { Written } from '../written';
import { isEastAsian } from './names/syllables';
import {
  breaksName,
  casesOf,
  chainAt,
  isJoint,
  isWord,
  personOf,
  startsSentence,
  type Unit,
} from './names/units';

export { resolvePeople } from './document/resolve';
export type { PeopleReading } from './reading';

const nobody: PeopleReading = { names: [], roles: [] };
const isLeader = (entry: NameEntry) => entry.entry.kind === 'leader';

/** Reads the names and offices of one passage; offsets are into the passage. */
export function readPeople(p: Passage, gazetteer: Gazetteer): PeopleReading {
  const names: NameReading[] = [];
  const label = readLabel(p, gazetteer, names);
  for (let i = label; (i = nextMarked(p, i, Mark.Name)) < p.count;) i = readNameAt(p, i, gazetteer, names);
  if (p.anyMark & Mark.Glyphs) readGlyphNames(p, gazetteer, names);
  const hasHead = (p.anyMark & Mark.Head) !== 0;
  if (names.length === 0 && !hasHead) return nobody;
  return { names, roles: hasHead ? readRoles(p, names) : [] };
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
  const at = head + 1;
  if (p.words[colon]?.text !== ':' || head < 0 || at >= colon || colon - at > 4 || !isWord(p, at)) return 0;
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

/** Reads what begins at token `i` and returns the token to go on from. */
function readNameAt(p: Passage, i: number, gazetteer: Gazetteer, names: NameReading[]): number {
  if (!isWord(p, i) || (isJoint(p, i - 1) && isCapital(p, i - 2))) return i + 1;
  const start = afterExcellency(p, i);
  if (start > i) return start;
  if (isSaint(p, i)) return i + 1;
  const units = chainAt(p, i);
  const known = dossierName(p, i, gazetteer);
  if (!known && isStyle(p, units)) return units[0]!.to;
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

/** A surname in capitals: "President ORLOV", "ORLOV: …". */
function isShouted(p: Passage, { from, to }: DossierName): boolean {
  const isName = (i: number) => p.words[i]!.caps === 'all' && p.words[i]!.text.length > 3;
  return isName(from) && isName(to - 1) && p.words[to]?.key !== '-' && p.words[from - 1]?.key !== '-';
}

interface DossierName {
  readonly from: number;
  readonly to: number;
  readonly form: 'full' | 'family';
  readonly leaders: readonly Leader[];
  readonly exact: boolean;
}

/** The longest name of the dossier beginning at token `i`; its first and last words must be capitalised. */
function dossierName(p: Passage, i: number, gazetteer: Gazetteer): DossierName | undefined {
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

/** Whether a surname of the dossier stands without a name that would make it somebody else's. */
function standsAlone(p: Passage, from: number, to: number, units: readonly Unit[]): boolean {
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
function innerName(p: Passage, units: readonly Unit[], gazetteer: Gazetteer): number | undefined {
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

/** Whether an English capital that opens a sentence may be a first name that no list has: "Hunter Holm", not "Hosting Holm". */
function mayBeGiven(p: Passage, { from, to, word }: Unit): boolean {
  if (p.kind[to - 1] !== CharClass.Latin || from + 1 < to) return p.kind[to - 1] === CharClass.Latin;
  return !/(?:ing|ed|ly|tion|ment)$/.test(word.key) && !word.statement && !word.figure && !word.initiative;
}

const behind = (p: Passage, { from, word, last }: Unit): Behind => ({
  start: p.start[from]!,
  stem: nameStem(last),
  opens: personOf(word).first === undefined && startsSentence(p, from),
});

/** What stands before a name with a capital and is no name: what opens a sentence, and what somebody is. */
const noGiven = new Set(
  (
    'did does do was were is are has have had would should could must neither either whether beyond behind below above ' +
    'like unlike despite dear sorry yes no not never let only even both former poor beware vote key new very stop dump ' +
    'republican republicans democrat democrats tory tories candidate nominee contender challenger incumbent'
  ).split(' '),
);

/** "Ilka Holm": an English word that no list has, where capitals tell something, may be a first name. */
function isUnknownGiven(p: Passage, unit: Unit): boolean {
  const { first, common, head, country, body, place, private: isFirm } = personOf(unit.word);
  const isKnown = common || head || country !== undefined || body || place || isFirm;
  return (
    (first !== undefined || !isKnown) &&
    p.kind[unit.from] === CharClass.Latin &&
    unit.word.caps === 'first' &&
    !noGiven.has(unit.word.key) &&
    mayBeGiven(p, unit) &&
    !/^(?:in|at|from)$/.test(p.words[unit.from - 1]?.key ?? '') &&
    !isTitleCase(p)
  );
}

const shareCase = (a: Unit, b: Unit) => [...casesOf([a])].some((one) => casesOf([b]).has(one));

/** Reads the names of a chain and returns the token to go on from: its end, or where somebody else's name begins. */
function readUnits(p: Passage, units: readonly Unit[], names: NameReading[], gazetteer: Gazetteer): number {
  const from = units[0]!.from;
  if (isInsert(p, units)) return units[0]!.to;
  const own = namesThing(p, units);
  if (own > 0) return units[own]?.from ?? units.at(-1)!.to;
  const cases = anyCase(p, units) ?? casesOf(units);
  const before = officeBefore(p, from, cases);
  const office =
    (before?.name === '' ? undefined : before) ??
    officeAcross(p, units, () => takenTo(names)) ??
    before ??
    listed(p, units, names) ??
    professional(p, units);
  const after = office && office.name !== '' ? undefined : officeAfter(p, units.at(-1)!.to, cases);
  const found = discover(p, units, office ?? after) ?? isNextInList(p, units, names);
  const next = units.at(-1)!.to;
  const isPlace = isCapital(p, next) && personOf(p.words[next]).place === true;
  for (let k = 0; k < units.length; k++) {
    if (found && k === found.from) {
      const part = units.slice(found.from, found.to);
      const isWhole = office && !found.cut && (k === 0 || office.to < from);
      const isLate = !office && k > 0 && p.kind[from] === CharClass.Latin && !breaksName(units[k - 1]!.word);
      // «спецпосланником президента Иваном Орловым Анной Берг»: whose office it is can't be told
      const reach = isWhole
        ? office
        : found.cut
          ? undefined
          : isLate
            ? officeBefore(p, part[0]!.from, cases)
            : office && describe(p, office.from, part[0]!.from);
      names.push(textName(p, part, found.confidence, reach, after, gazetteer));
      if (found.to < units.length && found.cut) return units[found.to]!.from;
      k = found.to - 1;
    } else if (!units[k]!.initial && !isPlace) names.push(loose(p, units, k));
  }
  return next;
}

function textName(
  p: Passage,
  units: readonly Unit[],
  confidence: number,
  before: Office | undefined,
  after: Office | undefined,
  gazetteer: Gazetteer,
): NameReading {
  const [from, to] = [units[0]!.from, numeralAfter(p, units.at(-1)!.to)];
  const words = units.filter((unit) => !unit.initial);
  const surname =
    (isEastAsian(words) ? words[0] : p.kind[to - 1] === CharClass.Latin ? words.at(-1) : undefined) ??
    words.findLast((unit) => !personOf(unit.word).patronymic && !personOf(unit.word).first) ??
    words.at(-1)!;
  const given = words.find((unit) => unit !== surname && !personOf(unit.word).patronymic);
  const office = before && (before.name !== '' || before.isPublic || !after) ? before : (after ?? before);
  const namesakes = given && surname === words.at(-1) ? dossierName(p, surname.from, gazetteer) : undefined;
  const reading: Written<NameReading> = {
    start: p.start[from]!,
    end: p.end[to - 1]!,
    form: 'text',
    leaders: namesakes?.form === 'family' && namesakes.to === surname.to ? namesakes.leaders : none,
    exact: true,
    confidence,
    surname: nameStem(surname.last),
  };
  if (given) reading.given = nameStem(given.word);
  if (office) reading.office = officeSpan(p, inState(p, office, to));
  reading.stems = words.map((unit) => nameStem(unit.last));
  const fame = fameOf(units, surname);
  if (fame) reading.fame = fame;
  if (isByline(p, from)) reading.byline = true;
  return reading;
}

/** Whether a name may be the famous statesman's whose surname it has: no other first name or initial stands in it. */
function fameOf(units: readonly Unit[], surname: Unit): 'own' | 'other' | undefined {
  const firsts = personOf(surname.last).statesman;
  if (!firsts || surname.from + 1 < surname.to) return undefined;
  const others = units.filter((unit) => unit !== surname && !personOf(unit.word).patronymic);
  const given = others.findIndex(({ initial }) => initial);
  // of two initials the second is the patronymic's
  const isOwn = others
    .filter((_, i) => given < 0 || i <= given)
    .every(({ initial, word: { key } }) =>
      firsts.some((first) => (initial ? first[0] === key[0] : sharesStem(key, first))),
    );
  return isOwn ? 'own' : 'other';
}

/** «Владимиру» and «владимир», «Никиты» and «никита». */
const sharesStem = (key: string, first: string) => key.startsWith(first.split('-')[0]!.replace(/[аяй]$/, ''));

const none: readonly Leader[] = [];

/** "President X of Kenya", "his counterpart X of Kenya": the state that a title before a name leaves to the words after it. */
function inState(p: Passage, office: Office, to: number): Office {
  const isOfState = office.isPublic || office.name === 'counterpart';
  if (!isOfState || office.country !== undefined || p.words[to]?.key !== 'of') return office;
  const at = p.words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  const { country, adjective } = personOf(p.words[at]);
  const isState = country !== undefined && !(adjective && isCapital(p, at + 1));
  return isState ? { ...office, country, isPublic: true } : office;
}

function loose(p: Passage, units: readonly Unit[], k: number): NameReading {
  const unit = units[k]!;
  const before = units[k - 1];
  return {
    start: p.start[unit.from]!,
    end: p.end[unit.to - 1]!,
    form: 'loose',
    leaders: none,
    exact: true,
    confidence: 0.5,
    surname: nameStem(unit.last),
    ...(before && isUnknownGiven(p, before) && { behind: behind(p, before) }),
  };
}

function withOffice(
  p: Passage,
  name: DossierName,
  units: readonly Unit[],
  names: readonly NameReading[],
): NameReading {
  const { from, to } = name;
  const own = units.at(-1)?.to === to ? units : units.filter((unit) => unit.to <= to);
  const cases = casesOf(own);
  const across = own.length > 0 ? officeAcross(p, own, () => takenTo(names)) : undefined;
  const before = officeBefore(p, from, cases) ?? across;
  const beside = before && before.name !== '' ? before : (officeAfter(p, to, cases) ?? before);
  const { form, leaders, exact } = name;
  const office =
    beside &&
    isServant(p, beside, from) &&
    (form !== 'full' || cases.has('oblique')) &&
    !heldBy(leaders, beside)
      ? undefined
      : beside;
  const last = units.findLast((unit) => unit.to <= to && !unit.initial);
  const first = units[0];
  const reading: Written<NameReading> = {
    start: p.start[from]!,
    end: p.end[to - 1]!,
    form,
    leaders,
    exact,
    confidence: (form === 'full' ? 0.98 : 0.9) - (exact ? 0 : 0.2),
    surname: last ? nameStem(last.last) : '',
  };
  if (form === 'full' && first && first !== last && !first.initial) reading.given = nameStem(first.word);
  if (office) reading.office = officeSpan(p, inState(p, office, to));
  return reading;
}

/**
 * «спецпосланника Берга», «советнику Орлова»: an oblique case of an office under somebody, and right after it a name that
 * may be that somebody's.
 */
function isServant(p: Passage, office: Office, from: number): boolean {
  if (!/^(?:envoy|adviser|spokesperson|deputy)/.test(office.name) || office.to !== from) return false;
  return p.kind[from - 1] === CharClass.Cyrillic;
}

const heldBy = (leaders: readonly Leader[], { name }: Office) =>
  leaders.some((leader) =>
    leader.offices.some((one) => officeOf(one).names.some((known) => known.startsWith(name))),
  );

/** The token after a son's or daughter's «уулу», or after the number of a king or a pope: «Альберт II», «Карл XVI Густав». */
function numeralAfter(p: Passage, to: number): number {
  const word = p.words[to];
  // «Нурлан Асан уулу», «Ильхам Гейдар оглы»
  if (word?.caps === 'none' && /^(?:уулу|кызы|гызы|оглы|оглу|угли|кизи)$/.test(word.key)) return to + 1;
  const isNumeral =
    word?.caps === 'all' && p.start[to] === p.end[to - 1]! + 1 && /^[IVX]{1,5}$/.test(word.text);
  if (!isNumeral) return to;
  return isCapital(p, to + 1) && personOf(p.words[to + 1]).first ? to + 2 : to + 1;
}

function officeSpan(p: Passage, office: Office): Office & Span {
  const start = p.start[office.from]!;
  return { ...office, start, end: office.from < office.to ? p.end[office.to - 1]! : start };
}

import type { Gazetteer } from '../../../dossier/compile';
import { plain } from '../../../dossier/names/spelling';
import type { Leader } from '../../../model/dossier';
import type { Span } from '../../../model/span';
import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import { officeOf } from '../offices/dossieroffice';
import type { Office } from '../offices/describe';
import { outerOffice } from '../offices/nested';
import { officeAcross, officeAfter, officeBefore } from '../offices/office';
import { takenTo } from '../offices/listed';
import type { NameReading } from '../reading';
import type { Written } from '../../written';
import { nameStem } from './stems';
import { isByline } from './styles';
import { isEastAsian } from './familyfirst';
import { casesOf } from './cases';
import { isOrdinal, nameEnd } from './nameend';
import { personOf, type Unit } from './units';
import { dossierName, type DossierName } from './known';
import { behind, isUnknownGiven } from './givens';

// A name of a passage as a reading: its span, its surname and given name, the office beside it.

export function textName(
  p: Passage,
  units: readonly Unit[],
  confidence: number,
  before: Office | undefined,
  after: Office | undefined,
  gazetteer: Gazetteer,
): NameReading {
  const [from, to] = [units[0]!.from, nameEnd(p, units.at(-1)!.to)];
  const words = units.filter((unit) => !unit.initial);
  const surname =
    (isEastAsian(words) ? words[0] : p.kind[to - 1] === CharClass.Latin ? words.at(-1) : undefined) ??
    words.findLast((unit) => !personOf(unit.word).patronymic && !personOf(unit.word).first) ??
    words.at(-1)!;
  const given = words.find((unit) => unit !== surname && !personOf(unit.word).patronymic);
  const isOwn = before && (before.name !== '' || (before.isPublic && !after?.isPublic));
  const office = isOwn ? before : (after ?? before);
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
  const patronym = patronymOf(words);
  if (patronym) reading.patronym = patronym;
  if (office) reading.office = officeSpan(p, inState(p, office, to));
  reading.stems = words.map((unit) => nameStem(unit.last));
  const fame = fameOf(units, surname);
  if (fame) reading.fame = fame;
  if (isByline(p, from)) reading.byline = true;
  return reading;
}

/** «Иван Петрович»: the stems of a first name and the patronymic behind it. */
function patronymOf(words: readonly Unit[]): string | undefined {
  const at = words.findIndex(({ word }) => personOf(word).patronymic);
  const given = words[at - 1];
  return given && !given.initial ? `${nameStem(given.word)} ${nameStem(words[at]!.word)}` : undefined;
}

/** Whether a name may be the famous statesman's whose surname it has: no other first name or initial stands in it. */
function fameOf(units: readonly Unit[], surname: Unit): 'own' | 'other' | undefined {
  const firsts = personOf(surname.last).statesman;
  if (!firsts || (surname.from + 1 < surname.to && !surname.particle)) return undefined;
  const others = units.filter(
    (unit) => unit !== surname && !personOf(unit.word).patronymic && !personOf(unit.word).particle,
  );
  const given = others.findIndex(({ initial }) => initial);
  // of two initials the second is the patronymic's
  const isOwn = others
    .filter((_, i) => given < 0 || i <= given)
    .every((unit) => firsts.some((first) => isFirstName(unit, first)));
  return isOwn ? 'own' : 'other';
}

/** «Владимиру» and «владимир», «Никиты» and «никита»; "V." and "vladimir". */
export function isFirstName({ initial, word: { key }, last }: Unit, first: string): boolean {
  if (initial) return first[0] === key[0];
  const isLatin = key.charCodeAt(0) < 0x400;
  if (isLatin) return first === plain(last.key === key ? key : `${key}-${last.key}`);
  return key.startsWith(first.split('-')[0]!.replace(/[аяй]$/, ''));
}

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

export function loose(p: Passage, units: readonly Unit[], k: number): NameReading {
  const unit = units[k]!;
  const before = units[k - 1];
  const to = isOrdinal(p, unit.to) ? unit.to + 1 : unit.to;
  return {
    start: p.start[unit.from]!,
    end: p.end[to - 1]!,
    form: 'loose',
    leaders: none,
    exact: true,
    confidence: 0.5,
    surname: nameStem(unit.last),
    ...(before && isUnknownGiven(p, before) && { behind: behind(p, before) }),
  };
}

export function withOffice(
  p: Passage,
  name: DossierName,
  units: readonly Unit[],
  names: readonly NameReading[],
): NameReading {
  const { from, to } = name;
  const own = units.at(-1)?.to === to ? units : units.filter((unit) => unit.to <= to);
  const cases = casesOf(own);
  const across = own.length > 0 ? officeAcross(p, own, () => takenTo(names)) : undefined;
  const before = officeBefore(p, from, cases) ?? outerOffice(p, from, cases, names) ?? across;
  const beside = before && before.name !== '' ? before : (officeAfter(p, from, to, cases) ?? before);
  const { form, leaders, exact, isPart } = name;
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
  if (isPart) reading.isPart = true;
  const patronym = form === 'full' ? patronymOf(units) : undefined;
  if (patronym) reading.patronym = patronym;
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

function officeSpan(p: Passage, office: Office): Office & Span {
  const start = p.start[office.from]!;
  return { ...office, start, end: office.from < office.to ? p.end[office.to - 1]! : start };
}

import { looksAdjectival, looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { compoundLength } from '../data/compoundplaces';
import { isCapital, keyAt, type Passage } from '../../passage';
import { easternWord } from './syllables';
import { casesOf } from './cases';
import { breaksName, isSurname, personOf, type Unit } from './units';

// What a run of capitalised words is before it can be read as a name.

const areas = new Set(
  'область области областью район района районе округ округа округе республика республики республике республику'.split(
    ' ',
  ),
);

/** «аким области Абай»: whether the name of an area comes after its noun, and not before it, as in «Портовой области». */
export const isArea = (p: Passage, i: number): boolean =>
  areas.has(p.words[i]?.key ?? '') && !looksAdjectival(p.words[i - 1]?.key ?? '');

/**
 * «университета имени Орлова Иван Берг», «аким области Абай Иван Берг», "Hong Kong": how many words at the head of a chain
 * name the body or the place before it, where a person's name may follow.
 */
export function namesThing(p: Passage, units: readonly Unit[]): number {
  const { from } = units[0]!;
  const before = p.words[from - 1]?.key ?? '';
  // "General Motors": a rank that a firm's name begins with
  if (p.kind[from] === CharClass.Latin && compoundLength([before, units[0]!.word.key]) > 0) return 1;
  if (p.kind[from] === CharClass.Latin)
    return compoundLength(units.slice(0, 3).map(({ word }) => word.key)) || namesCompany(p, units);
  if (p.kind[from] !== CharClass.Cyrillic) return 0;
  // «губернаторов Портовой и Горной областей»
  const end = units[0]!.to;
  const noun = p.words[end]?.key === 'и' && isCapital(p, end + 1) ? end + 2 : end;
  if (
    units.length === 1 &&
    /ско[йм]$|ских$|ского$/.test(units[0]!.last.key) &&
    /^(?:област|район|округ|провинци|губерни)/.test(p.words[noun]?.key ?? '')
  )
    return 1;
  // «Маджлиси Оли»: the parliament of Tajikistan
  if (/^маджлиси$/.test(before) && /^(?:оли|милли)$/.test(units[0]!.word.key)) return 1;
  if (isArea(p, from - 1)) return isAreaName(units) && !mayBeSurname(before, units) ? 1 : 0;
  const town = townLength(p, units);
  if (town > 0 || units.length < 2) return town;
  // «глава фракции Блок Ивана Орлова Анна Берг»
  if (units[0]!.word.key === 'блок') return behindGenitives(units) ?? units.length;
  if (isInPlace(p, units)) return 1;
  const above = p.words[from - 2]?.key ?? '';
  const isNamed = before === 'имени' ? !/^(?:по|от)$/.test(above) : before === '.' && above === 'им';
  // «профессор Университета Ивана Орлова Анна Берг»
  const isHouse =
    houses.test(before) && /[аяыи]$/.test(units[0]!.last.key) && !personOf(units[0]!.word).lemma;
  if (!isNamed && !(isHouse && units.length > 2)) return 0;
  return behindGenitives(units) ?? 0;
}

/**
 * «мэр города Гаоша», «мэр Сергиева Посада», «мэр города Тилек Иван Берг»: how many words are a town's name. A surname or a
 * given name may be its mayor's.
 */
function townLength(p: Passage, [first, second, third]: readonly Unit[]): number {
  if (second && !third && /^посад(?:а|у|ом|е)?$/.test(second.word.key)) return 2;
  const noun = keyAt(p, first!.from - 1);
  if (!/^(?:город|городк?[аеу]|городом|села|селе|пос[её]лк[аеу]|станиц[ыеу])$/.test(noun)) return 0;
  const isGiven = first!.initial || personOf(first!.word).first !== undefined;
  if (second && third)
    return /^город(?:[аеу]|ом)?$/.test(noun) && !isGiven && !second.initial && !third.initial ? 1 : 0;
  if (!isOfPerson(first!) && !(second && isOfPerson(second))) return second ? 2 : 1;
  // «в городе Тилек тепло», though «в городе Берг сказал»
  const next = p.words[first!.to];
  const isPlace = !second && !!next && !looksFinite(next.key) && !next.statement;
  return isPlace && !isGiven && /^город[еу]$/.test(noun) ? 1 : 0;
}

const isOfPerson = (unit: Unit) =>
  unit.initial ||
  isSurname(unit) ||
  personOf(unit.word).first !== undefined ||
  personOf(unit.word).patronymic === true;

/** What is called after somebody. */
const houses = /^(?:университет|институт|академи|школ|музе|театр|больниц|клиник|библиотек|лаборатори)/;

const prepositions = new Set('ко к со с у от для против вокруг'.split(' '));

/** «В обращении к Берг Лунд сказал»: a surname alone behind a preposition, and somebody in the nominative before his verb. */
export function isAddressed(p: Passage, [first, second, third]: readonly Unit[]): boolean {
  if (!second || third || first!.initial || second.initial || first!.particle || second.particle)
    return false;
  const isBehind = prepositions.has(p.words[first!.from - 1]?.key ?? '');
  if (!isBehind || p.kind[first!.from] !== CharClass.Cyrillic) return false;
  const next = p.words[second.to];
  const isMan = next?.statement?.form === 'finite' && next.statement.gender === 'm';
  const isHis = /[бвгджзклмнпрстфхцчшщ]$/.test(second.last.key);
  return isMan && isHis && personOf(first!.word).first === undefined && !personOf(first!.word).eastern;
}

/** Which unit behind the first one, and behind no initial, is no genitive for sure; undefined where none is. */
function behindGenitives(units: readonly Unit[]): number | undefined {
  const next = units.findIndex(
    (unit, k) => k > 0 && !units[k - 1]!.initial && !unit.initial && !casesOf([unit]).has('oblique'),
  );
  // «имени Орлова Мари Берг»: a first name that has no cases
  const given = personOf(units[next - 1]?.word);
  const isGiven = next > 1 && given.first !== undefined && (given.lemma === true || !isSurname(units[next]!));
  return next > 0 ? (isGiven ? next - 1 : next) : undefined;
}

/** «После встречи в Портгейт Берг заявила»: where something was, and who speaks of it. */
function isInPlace(p: Passage, [first, second, third]: readonly Unit[]): boolean {
  if (!/^во?$/.test(p.words[first!.from - 1]?.key ?? '') || third || second!.initial) return false;
  if (personOf(first!.word).first !== undefined || isSurname(first!)) return false;
  return p.words[second!.to]?.statement?.form === 'finite' && p.words[second!.to]!.caps === 'none';
}

/** «президент Республики Ким Чен Ын», «глава Республики Орлов»: only a first name in full shows where a republic's ends. */
const mayBeSurname = (before: string, [, second, third]: readonly Unit[]) =>
  /^республик/.test(before) && !(third && second && personOf(second.word).first === 'sure');

const companies = new Set('concern corporation company holding enterprise'.split(' '));

/**
 * "the State Concern Turkmengaz Ivan Berg": a state company's name stands between its noun and who heads it. Where it is not
 * told how long it is, there is no name.
 */
function namesCompany(p: Passage, units: readonly Unit[]): number {
  const { from } = units[0]!;
  const isNoun = companies.has(p.words[from - 1]?.key ?? '');
  if (
    !isNoun ||
    !isCapital(p, from - 1) ||
    personOf(units[0]!.word).first !== undefined ||
    breaksName(units[0]!.word)
  )
    return 0;
  const first = units.findIndex((unit, k) => k > 0 && personOf(unit.word).first !== undefined);
  return first > 0 ? first : units.length === 3 ? 1 : units.length;
}

/** «Абай», «Абай Иван Берг», but not «Орлов», «Иван Петрович Орлов». */
function isAreaName([first, second, third]: readonly Unit[]): boolean {
  if (!second) return !first!.initial && personOf(first!.last).surname !== true;
  if (!third || second.initial || personOf(second.word).patronymic) return false;
  return personOf(first!.word).first !== 'sure' || personOf(second.word).first === 'sure';
}

/** «[Владимиром] Путиным», «(Иваном — ред.) Орловым»: a first name that an editor put in belongs to the name after it. */
export function isInsert(p: Passage, units: readonly Unit[]): boolean {
  const [only] = units as [Unit];
  if (units.length > 1 || only.initial || !personOf(only.word).first) return false;
  const isFirst = /^[([]$/.test(p.words[only.from - 1]?.text ?? '');
  // «[норвежским шахматистом Магнусом] Карлсеном»
  if (!isFirst) return /^[)\]]$/.test(p.words[only.to]?.text ?? '') && isCapital(p, only.to + 1);
  for (let k = only.to; k < p.count && k < only.to + 5; k++)
    if (/^[)\]]$/.test(p.words[k]!.text)) return isCapital(p, k + 1);
  return false;
}

/**
 * «у представителя Мао Нин»: a Chinese name may be a woman's, who isn't declined; then it is of any case,
 * unless a verb after it shows that it is the subject.
 */
export function anyCase(p: Passage, units: readonly Unit[]): ReadonlySet<string> | undefined {
  const [first, second] = units;
  if (units.length > 3 || !first || !second || personOf(first.word).eastern !== true) return undefined;
  const last = units.at(-1)!;
  const next = p.words[last.to];
  const isSubject = next?.statement?.form === 'finite' || looksFinite(next?.key ?? '');
  return !isSubject && easternWord.test(last.last.key) && casesOf(units).has('nominative')
    ? everyCase
    : undefined;
}
const everyCase: ReadonlySet<string> = new Set(['nominative', 'instrumental', 'oblique']);

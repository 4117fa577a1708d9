import { isCapital, type Passage } from '../../passage';
import type { Word } from '../../words';
import { firstName } from '../firstnames';
import type { Office } from '../offices/describe';
import { isFirst, personOf, type Unit } from './units';

// Capitals that are the name of a body or a thing and no person's.

/** «корпорации», «школы»: a body, after whose adjective no name is meant: «Финансовой корпорации», «Высшей школы». */
export const isBodyNoun = ({ key, caps, person }: Word) =>
  caps === 'none' &&
  (person?.body === true || person?.private === true || /^(?:школ|коллеги|инспекци|служб)/.test(key));

/** "spokesperson of Norway MoFA", "WeChat": a word with capitals inside is a body's or a firm's, and no "McBerg" or "IvanBerg". */
export const isBrand = ({ caps, text }: Word) =>
  caps === 'mixed' && (/\p{Ll}\p{Lu}{2,}$/u.test(text) || isOfTwo(text));

function isOfTwo(text: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+$/u.exec(text)?.[1];
  return first !== undefined && !opensSurname.test(first) && firstName(first.toLowerCase()) === undefined;
}
const opensSurname = /^(?:Ma?c|[DLS][aeiou]|Van|Von|Fitz|Al|El|Ab[du]|Be?n)$/;

/** «председатель Партии Социалистов Молдовы»: one capital between a private body and a state is the body's. */
export function isOfParty(p: Passage, units: readonly Unit[], next: Word | undefined): boolean {
  if (units.length > 1 || next?.caps === 'none' || !personOf(p.words[units[0]!.from - 1]).private)
    return false;
  const { body, country, adjective } = personOf(next);
  return (body === true || country !== undefined) && !adjective;
}

/** «Назарбаев университет», «Ельцин центр»: a surname that is the name of what follows. */
export const isNamesake = (units: readonly Unit[], next: Word | undefined) =>
  units.length === 1 &&
  /[бвгджзклмнпрстфхцчшщ]$/.test(units[0]!.last.key) &&
  /^(?:университет|центр|интеллектуальн|пресс$)/.test(next?.key ?? '');

const calendar = /day$|^(?:january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)$/;

const hasOf = (p: Passage, office: Office) =>
  p.words.slice(office.from, office.to).some(({ key }) => key === 'of');

/** Whether a field or a further office begins at token `i`: an adjective or a noun that is no name. */
function isAnotherField(p: Passage, i: number): boolean {
  const { subject, head, modifier } = personOf(p.words[i]);
  return (
    isCapital(p, i) && (subject === true || (head !== undefined && !modifier) || isAdjective(p.words[i]!))
  );
}
const isAdjective = ({ key }: Word) => /(?:able|al|ic|ive|ary)$/.test(key);

/** Adjectives in the names of offices, which a noun must follow. */
const field =
  /^(?:national|international|public|social|rural|urban|economic|regional|digital|strategic|sustainable|environmental)$/;

/** "head of the Northern Bridges Society": capitals that go on in a word of no name are the body's, not a person's. */
export function isOfBody(p: Passage, office: Office, units: readonly Unit[]): boolean {
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  const before = p.words[from - 1];
  const next = p.words[to];
  // "head of the Harbour Board of Oslo"
  const { adjective } = personOf(before);
  // "the General Membership Meeting"
  const isMeeting = before?.key === 'general' && isCapital(p, from - 1) && personOf(next).common === true;
  if (units.length === 1 && isMeeting && next?.caps === 'first') return true;
  // "Minister of Energy Transition and Sustainable Growth, X": a field with two words
  const isField = units.length === 1 && office.to === from && !isFirst(units[0]!);
  if (isField && next?.key === 'and' && hasOf(p, office) && isAnotherField(p, to + 1)) return true;
  // "Minister of Trade and National Guidance, X": what is national is no person
  if (units.length === 1 && office.to === from && before && field.test(before.key)) return true;
  const isHead = personOf(before).head !== undefined || personOf(before).country !== undefined;
  // "president of the Kenyan Rugby Union"
  if (adjective && office.to === from && p.words[from - 2]?.key === 'the' && p.words[from - 3]?.key === 'of')
    return true;
  if (units.length === 1 && office.to === from && next?.key === 'of' && isCapital(p, from - 1) && !isHead)
    return p.words.slice(office.from, from).some(({ key }) => key === 'of');
  if (office.to !== from || !before || !next || next.caps !== 'first' || !isCapital(p, from - 1))
    return false;
  const { country, head, body } = personOf(before);
  if (country !== undefined || head || body || personOf(next).head || calendar.test(next.key)) return false;
  return personOf(next).common === true && p.words.slice(office.from, from).some(({ key }) => key === 'of');
}

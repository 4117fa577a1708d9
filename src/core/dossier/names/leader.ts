import type { Leader } from '../../model/dossier';
import type { NameEntry } from './entry';
import { anyInitial, anyPatronymic, type GlyphTrie, type PhraseTrie, type Slot } from '../trie';
import { addGlyphName } from './glyphs';
import { isGlyphs } from './keys';
import { nameParts, particles, spellings, type NameParts } from './parts';
import { nameForms, type Gender } from './russian';
import { plain } from './spelling';

/** Adds a leader under every name: in full and by surname, all cases, both orders, initials, patronymics. */
export function addLeader(
  leader: Leader,
  phrases: PhraseTrie<NameEntry>,
  glyphs: GlyphTrie<NameEntry>,
): void {
  const full: NameEntry = { entry: leader, form: 'full' };
  const family: NameEntry = { entry: leader, form: 'family' };
  const part: NameEntry = { entry: leader, form: 'part' };
  for (const name of new Set([leader.name, ...[...leader.names.values()].flat()])) {
    if (isGlyphs(name)) addGlyphName(name, full, family, glyphs, isOfEast(leader));
    else addName(nameParts(name, isOfChina(leader)), leader.gender, { full, family, part }, phrases);
  }
}

const isOfState = ({ offices }: Leader, states: RegExp) =>
  offices.some(({ state }) => state !== undefined && states.test(state));

/** Whether the family name stands first in Latin and Cyrillic letters too. */
const isOfChina = (leader: Leader) => isOfState(leader, /^(?:CN|TW|HK|MO|KR|KP)$/);

/** Whether the family name stands first in scripts of the East: of who holds office there, or is named so. */
const isOfEast = (leader: Leader) =>
  isOfState(leader, /^(?:CN|TW|HK|MO|JP|KR|KP|VN|SG|MN)$/) || nameParts(leader.name)?.isEastern === true;

/** A leader's entries, by the form of the name. */
type Forms = Readonly<Record<NameEntry['form'], NameEntry>>;

function addName(
  parts: NameParts | undefined,
  gender: Gender,
  { full, family, part }: Forms,
  phrases: PhraseTrie<NameEntry>,
): void {
  if (!parts) return;
  const slots = (words: readonly string[]) => words.map((word) => wordSlot(word, gender, phrases));
  const given = slots(parts.given);
  const surname = slots(parts.family);
  const add = (...phrase: Slot[]) => phrases.add(phrase, full);
  if (surname.length === 0) return add(...given);
  const dot = phrases.slot(['.']);
  // «Ван И.» ends a sentence: a given name of one letter is no initial
  const letters = given.length === 1 && parts.given[0]!.length === 1 ? [] : initials(parts.given, phrases);
  const patronymic = phrases.slot([anyPatronymic]);
  for (const middle of [
    [],
    [patronymic],
    ...(parts.patronymic.length > 0 ? [slots(parts.patronymic)] : []),
  ]) {
    add(...given, ...middle, ...surname);
    add(...surname, ...given, ...middle);
  }
  if (parts.patronymic.length > 0) add(...given, ...slots(parts.patronymic));
  for (const syllables of respelled(parts)) add(...surname, ...slots(syllables));
  // «Джордж Буш-младший», "George W. Bush": the suffix and the letters may be left out, as of the father's name
  const suffix = /^(?:младший|старший|jr|sr)$/.test(parts.family.at(-1)!) ? parts.family.indexOf('-') : -1;
  if (suffix > 0) {
    add(...given, ...surname.slice(0, suffix));
    phrases.add(surname.slice(0, suffix), family);
  }
  const whole = given.filter((_, i) => /\p{L}{2}|-/u.test(parts.given[i]!));
  if (whole.length > 0 && whole.length < given.length) add(...whole, ...surname);
  // "Mohamed bin Zayed Al Nahyan": the house may be left out
  const house = parts.family.findIndex((word, i) => i > 1 && particles.has(word));
  if (house > 0) add(...given, ...surname.slice(0, house));
  for (const short of withoutArticle(parts.family, surname)) {
    add(...given, ...short);
    phrases.add(short, family);
  }
  // "King Charles", of Charles III
  if (given.length === 1 && /^[ivx]+$/.test(parts.family.join(''))) phrases.add(given, family);
  // "Tayyip Erdogan", "Suu Kyi"
  for (let i = 1; i < given.length && isPlainGiven(parts); i++)
    phrases.add([...given.slice(i), ...surname], part);
  const anyLetter = phrases.slot([anyInitial]);
  add(...given, anyLetter, dot, ...surname);
  const hyphen = parts.given.indexOf('-');
  if (hyphen > 0) add(...given.filter((_, i) => parts.given[i] !== '-'), ...surname);
  const second = hyphen > 0 ? plain(parts.given[hyphen + 1] ?? '').slice(0, 1) : '';
  if (second !== '') {
    const double = [letters[0]!, dot, phrases.slot(['-']), phrases.slot([second]), dot];
    add(...double, ...surname);
    add(...double, anyLetter, dot, ...surname);
    add(...surname, ...double);
  }
  for (const letter of letters) {
    add(letter, dot, ...surname);
    add(...surname, letter, dot);
    add(letter, dot, anyLetter, dot, ...surname);
    add(...surname, letter, dot, anyLetter, dot);
  }
  phrases.add(surname, family);
}

/** Given names that a surname with an article may be made of: without it, it would be another name. */
const arabicGiven = new Set(
  (
    'ali ahmed ahmad mohammed mohamed muhammad mohammad hassan hasan hussein hussain husain salem saleh salih said saeed khalid khaled omar umar ' +
    'nasser nasir abdullah ibrahim mahmoud mustafa yousef yusuf khalil jaber hamad hamid rashid rashed saud salman faisal ' +
    'али ахмед ахмад мохаммед мухаммед хасан хусейн салех саид халед омар насер абдулла ибрагим махмуд мустафа юсуф халиль хамад рашид сауд салман фейсал'
  ).split(' '),
);

/** "Assad", "al Assad", of "al-Assad": an Arabic surname less its article, or less the hyphen behind it. */
function withoutArticle(family: readonly string[], surname: readonly Slot[]): readonly (readonly Slot[])[] {
  if (!/^(?:al|el|аль|эль)$/.test(family[0] ?? '')) return [];
  const at = family[1] === '-' ? 2 : 1;
  const rest = family[at];
  if (rest === undefined || family.length !== at + 1) return [];
  const spaced = at === 2 ? [[surname[0]!, surname[at]!]] : [];
  return rest.length < 4 || arabicGiven.has(rest) ? spaced : [[surname[at]!], ...spaced];
}

/** The initials that a given name may shrink to: its first letter, or its digraph («Дж. Байден»). */
function initials(given: readonly string[], phrases: PhraseTrie<NameEntry>): Slot[] {
  const first = plain(given[0]!);
  const letters = [first.slice(0, 1), ...(/^(?:дж|ю|я|sh|ch|zh)/.test(first) ? [first.slice(0, 2)] : [])];
  return letters.filter((letter) => letter !== '').map((letter) => phrases.slot([letter]));
}

/** A given name of two syllables after its surname is written in three ways: "Jong Un", "Jong-un", "Jongun". */
function respelled({ given, isEastern }: NameParts): readonly string[][] {
  const syllables = given.filter((word) => word !== '-');
  if (!isEastern || syllables.length !== 2) return [];
  const [first, second] = syllables as [string, string];
  return [[first, second], [first, '-', second], [first + second]];
}

/** Whether a given name is of whole words, of which the first may be left out. */
const isPlainGiven = ({ given, isEastern }: NameParts) =>
  !isEastern && given.every((word) => word.length > 1);

/** The slot of one word of a name; small words inside names don't decline, but may be spelled otherwise. */
function wordSlot(word: string, gender: Gender, phrases: PhraseTrie<NameEntry>): Slot {
  if (particles.has(word)) return phrases.slot(spellings(word));
  const forms = nameForms(word, gender);
  // «Абэ» and «Абе»
  const bare = plain(word).replace(/(?<=.)э/g, 'е');
  return phrases.slot(
    bare === word || bare === '' ? forms : [...new Set([...forms, ...nameForms(bare, gender)])],
  );
}

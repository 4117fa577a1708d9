import type { Leader } from '../../model/dossier';
import type { NameEntry } from './entry';
import { anyInitial, anyPatronymic, type GlyphTrie, type PhraseTrie, type Slot } from '../trie';
import { addGlyphName } from './glyphs';
import { isGlyphs } from './keys';
import { nameParts, particles } from './parts';
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
  for (const name of new Set([leader.name, ...[...leader.names.values()].flat()])) {
    if (isGlyphs(name)) addGlyphName(name, full, family, glyphs);
    else addName(name, leader.gender, full, family, phrases);
  }
}

function addName(
  name: string,
  gender: Gender,
  full: NameEntry,
  family: NameEntry,
  phrases: PhraseTrie<NameEntry>,
): void {
  const parts = nameParts(name);
  if (!parts) return;
  const slots = (words: readonly string[]) => words.map((word) => wordSlot(word, gender, phrases));
  const given = slots(parts.given);
  const surname = slots(parts.family);
  const add = (...phrase: Slot[]) => phrases.add(phrase, full);
  if (surname.length === 0) return add(...given);
  const dot = phrases.slot(['.']);
  const letters = initials(parts.given, phrases);
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

/** The initials that a given name may shrink to: its first letter, or its digraph («Дж. Байден»). */
function initials(given: readonly string[], phrases: PhraseTrie<NameEntry>): Slot[] {
  const first = plain(given[0]!);
  const letters = [first.slice(0, 1), ...(/^(?:дж|ю|я|sh|ch|zh)/.test(first) ? [first.slice(0, 2)] : [])];
  return letters.filter((letter) => letter !== '').map((letter) => phrases.slot([letter]));
}

/** The slot of one word of a name; small words inside names don't decline. */
function wordSlot(word: string, gender: Gender, phrases: PhraseTrie<NameEntry>): Slot {
  const forms = particles.has(word) ? [word] : nameForms(word, gender);
  const bare = plain(word);
  return phrases.slot(
    bare === word || bare === '' ? forms : [...new Set([...forms, ...nameForms(bare, gender)])],
  );
}

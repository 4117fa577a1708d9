import { CharClass, isAlphabetic } from '../../../text/chars';
import { isCapital, keyAt, startsLine, touches, type Passage } from '../../passage';
import type { Word } from '../../words';
import { alikePersons, type PersonWord } from '../lexicon';
import { titled } from './ahead';
import { easternSurname, koreanSyllable } from './syllables';

/** A word of a name: its tokens, hyphenated parts together («Касым-Жомарт», «аль-Хадж»), or an initial with its dot. */
export interface Unit {
  readonly from: number;
  /** The token after it. */
  readonly to: number;
  readonly initial: boolean;
  readonly particle: boolean;
  /** The word that decides what it is: the first one, or the one after a particle. */
  readonly word: Word;
  /** The last one, which carries the ending. */
  readonly last: Word;
}

const nothing = alikePersons({});

/** What the lexicon of names knows of a word; an empty record where it knows nothing. */
export const personOf = (word: Word | undefined): PersonWord => word?.person ?? nothing;

/** Whether a unit is a first name; a sure one; a surname by its ending or particle. */
export const isFirst = (unit: Unit) =>
  !unit.initial && !unit.particle && personOf(unit.word).first !== undefined;
export const isSureFirst = (unit: Unit) => isFirst(unit) && personOf(unit.word).first === 'sure';
export const isSurname = (unit: Unit) =>
  !unit.initial && (personOf(unit.last).surname === true || unit.particle);
/** Whether token `i` exists and is a word in letters. */
export const isWord = (p: Passage, i: number): boolean => i >= 0 && i < p.count && isAlphabetic(p.kind[i]!);

/** "II", «XVI»: whether a word is written as the number of a king or a pope is. */
export const isNumeral = (word: Word | undefined): boolean => /^[IVX]{1,5}$/.test(word?.text ?? '');

/** A hyphen with nothing round it: «Касым-Жомарт», not «Казахстан – Япония», nor an English dash, "Kenya—Japan". */
export function isJoint(p: Passage, i: number): boolean {
  return (
    i > 0 &&
    p.words[i]?.key === '-' &&
    p.words[i]!.text !== '—' &&
    touches(p, i) &&
    touches(p, i + 1) &&
    isWord(p, i + 1)
  );
}

/** "the leaders’ meeting": whether token `i` is the mark of a plural owner. */
export const isOfPlural = (p: Passage, i: number): boolean =>
  /^['’]$/.test(p.words[i]?.text ?? '') &&
  touches(p, i) &&
  !touches(p, i + 1) &&
  keyAt(p, i - 1).endsWith('s');

const openers = new Set('.!?…:"«»„“”()[]•▪');

/** Whether a sentence, a quotation or a line begins with this token. */
export function startsSentence(p: Passage, i: number): boolean {
  if (i <= 0) return true;
  const before = p.words[i - 1]!;
  if (before.text === '.' && isShortTitle(p.words[i - 2]?.key ?? '') && touches(p, i - 1)) return false;
  if (before.text.length === 1 && openers.has(before.text)) return !closesSpeech(p, i - 1);
  if (before.key === '-') return !touches(p, i);
  return startsLine(p, i);
}

/** "“It is late,” Berg said": a mark that closes a quotation behind a comma. */
const closesSpeech = (p: Passage, i: number) =>
  /^["”’]$/.test(p.words[i]!.text) &&
  p.words[i - 1]?.text === ',' &&
  touches(p, i) &&
  !touches(p, i + 1) &&
  p.kind[i + 1] === CharClass.Latin;

/** Quotation marks right round tokens `from` to `to`. */
export function isQuoted(p: Passage, from: number, to: number): boolean {
  return p.words[from - 1]?.key === '"' && p.words[to]?.key === '"';
}

const shortGivens = new Set('Дж Ал Вл Ю Я'.split(' '));

/** The token after the initial at token `i`, with its dot: «Ю.», «Дж.», "J.-P."; undefined where none stands. */
export function initialAt(p: Passage, i: number): number | undefined {
  const word = p.words[i];
  if (!word || !isCapital(p, i) || p.words[i + 1]?.key !== '.' || !touches(p, i + 1)) return undefined;
  const isLetter =
    word.text.length === 1 || shortGivens.has(word.text) || isDigraph(p, i) || isShortened(p, i);
  if (!isLetter) return undefined;
  const next = i + 2;
  if (p.words[next]?.key === '-' && touches(p, next) && touches(p, next + 1)) {
    return initialAt(p, next + 1) ?? next;
  }
  return next;
}

/** "Kh. Orlov", "Sh.Berg": one letter of another alphabet, before a surname. */
const isDigraph = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Latin &&
  /^(?:Kh|Sh|Ch|Zh|Ts|Yu|Ya|Dj|Gh|Dzh)$/.test(p.words[i]!.text) &&
  isCapital(p, i + 2) &&
  !breaksName(p.words[i + 2]!);

/** "Ma. Ana Berg", "Md. Karim Berg": María and Mohammed as names of the Philippines and Bengal shorten them, where no name goes before. */
const isShortened = (p: Passage, i: number) =>
  /^(?:Ma|Md|Mohd)$/.test(p.words[i]!.text) &&
  isCapital(p, i + 2) &&
  !breaksName(p.words[i + 2]!) &&
  (!isCapital(p, i - 1) || personOf(p.words[i - 1]).head !== undefined);

/** The token after a word and its hyphenated parts. */
export function wordEnd(p: Passage, i: number): number {
  let to = i + 1;
  while (isJoint(p, to) || isLooseJoint(p, to)) to += 2;
  return to;
}

/**
 * "Mrs Ana Berg – Lund", "Ana Berg- Lund", "Hong Nam – Ki": a dash with a space inside a name, behind an honorific or a
 * given name, or between the syllables of a Korean one; nothing with a capital follows.
 */
function isLooseJoint(p: Passage, i: number): boolean {
  const [one, other] = [p.words[i - 1], p.words[i + 1]];
  const isDash = p.words[i]?.key === '-' && p.words[i]!.text !== '—' && p.kind[i - 1] === CharClass.Latin;
  if (!isDash || one?.caps !== 'first' || other?.caps !== 'first' || isCapital(p, i + 2)) return false;
  if (breaksName(one) || breaksName(other) || startsLine(p, i) || startsLine(p, i + 1)) return false;
  if (isKorean(p.words[i - 2], one, other)) return true;
  const isHonoured = [i - 2, i - 3, i - 4].some((k) => titled.test(p.words[k]?.key ?? ''));
  if (isHonoured) return true;
  const isHalf = touches(p, i) && !touches(p, i + 1);
  const before = p.words[i - 2];
  const isClosed =
    /^[,)]$/.test(p.words[i + 2]?.text ?? '') && before?.caps === 'first' && !breaksName(before);
  return isHalf && (isClosed || personOf(before).first !== undefined);
}

/** "Hong Nam – Ki" */
const isKorean = (family: Word | undefined, one: Word, other: Word) =>
  family?.caps === 'first' &&
  easternSurname(family.key) &&
  [one, other].every(({ key }) => key.length < 6 && koreanSyllable(key));

/** Whether a word can't be part of a name: a title, a state, a calendar word. */
export function breaksName(word: Word): boolean {
  const person = word.person;
  if (!person) return false;
  if (person.common || person.country !== undefined || person.body) return true;
  if (person.first === 'sure') return false;
  return (
    person.subject === true ||
    person.head !== undefined ||
    person.modifier === true ||
    person.private === true ||
    person.place === true
  );
}

const shortRanks = new Set('col gen lt maj brig adm capt amb'.split(' '));

/** Ranks, where a stop follows: "Col. Gen. X". */
export const isShortRank = (key: string) => shortRanks.has(key);
/** A rank or an office with a stop before a name: no sentence begins behind it. */
const isShortTitle = (key: string) => shortRanks.has(key) || shortTitles.has(key);
const shortTitles = new Set('rep sen gov hon rev prof smt md mohd'.split(' '));

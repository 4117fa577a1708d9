import type { Gazetteer } from '../dossier/compile';
import type { NameWord } from '../dossier/trie';
import { CharClass, charClass, isAlphabetic, isIdeographic } from '../text/chars';
import { inOneAlphabet } from '../text/lookalikes';
import { doubledMark } from '../text/tokens';
import { foldWord } from '../text/words';
import { figureWord, type FigureWord } from './figures/lexicon/lexicon';
import { initiativeWord, type InitiativeWord } from './initiatives/lexicon';
import { personWord, type PersonWord } from './leaders/lexicon';
import { statementWord, type StatementWord } from './statements/words/lexicon';

/** Which letters of a word are capitals. */
export type Caps = 'none' | 'first' | 'all' | 'mixed';

/**
 * What makes a rule look at a word, as bits: a passage that has none of a rule's bits isn't read by it, and a rule steps
 * over all other words without touching them.
 */
export const enum Mark {
  /** Begins with a capital letter. */
  Capital = 1 << 0,
  /** A name may begin with it: a capital or a particle. */
  Name = 1 << 1,
  /** The head of a title. */
  Head = 1 << 2,
  /** Han, kana or Hangul. */
  Glyphs = 1 << 3,
  /** Part of a name of the dossier. */
  Dossier = 1 << 4,
  /** A figure may begin with it, or it is a unit that an article may stand before. */
  Figure = 1 << 5,
  /** A run that the figure rules cut into pieces. */
  Pieces = 1 << 6,
  /** A noun that announces an initiative, or the beginning of one that is known by name. */
  Trigger = 1 << 7,
  /** The same inside a run of Han, kana or Hangul. */
  EasternTrigger = 1 << 8,
  /** A word that reports what somebody says. */
  Cue = 1 << 9,
  /** Names a state. */
  Country = 1 << 10,
  /** May open a quotation. */
  Quote = 1 << 11,
  /** Has a letter or a digit. */
  Lettered = 1 << 12,
  /** A word with which authors report themselves. */
  Own = 1 << 13,
}

/**
 * A word as recognition knows it: looked up once in every lexicon, then shared by all its occurrences. The rules test
 * its fields and never look a string up again, which is what makes a pass fast.
 */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Folded for comparison (`foldWord`), in one alphabet where look-alikes of another are mixed in. */
  readonly key: string;
  readonly kind: CharClass;
  readonly caps: Caps;
  /** `Mark` bits. */
  readonly marks: number;
  readonly figure: FigureWord | undefined;
  /** What the word is to the dossier's names. */
  readonly names: NameWord | undefined;
  readonly person: PersonWord | undefined;
  readonly initiative: InitiativeWord | undefined;
  readonly statement: StatementWord | undefined;
  /** What `perWord` has found out of it. */
  readonly memo: unknown[];
}

let memos = 0;

/** A function of words that is computed once a word: for facts that only some words are ever asked for. */
export function perWord<T extends object | string | number>(compute: (word: Word) => T): (word: Word) => T {
  const at = memos++;
  return (word) => (word.memo[at] ??= compute(word)) as T;
}

/** Longer runs (Chinese sentences, garbage) are rarely met twice. */
const longestKept = 24;
/** Slots of the table: at first, and at most, so that memory is bounded. Powers of two. */
const slots = { first: 1 << 12, most: 1 << 18 };
/** How many slots a word may be away from its own; beyond, it takes the place of another. */
const farthest = 8;

/**
 * Interns words. One a recogniser and its gazetteer; it may be shared by any number of documents. A hash table of its
 * own, since no string need be made of a word in a text to find it there: half the time of a Map of strings.
 */
export class Vocabulary {
  private table: (Word | undefined)[] = new Array<Word | undefined>(slots.first);
  private hashes = new Int32Array(slots.first);
  private size = 0;

  private readonly doubled: Partial<Record<'“' | '”' | '"', Word>> = {};

  constructor(private readonly gazetteer: Gazetteer) {}

  /** The word that stands at `start` up to `end` of a text. */
  wordAt(text: string, start: number, end: number): Word {
    const length = end - start;
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const mask = this.table.length - 1;
    const own = (hash ^ (hash >>> 15)) & mask;
    let free = own;
    for (let away = 0; away < farthest; away++) {
      const slot = (own + away) & mask;
      const word = this.table[slot];
      if (word === undefined) {
        free = slot;
        break;
      }
      if (this.hashes[slot] === hash && isAt(text, start, word.text, length)) return word;
    }
    const mark = length === 2 ? doubledMark(text, start) : undefined;
    // what is written with two characters isn't found again by its text
    if (mark !== undefined) return (this.doubled[mark] ??= describe(mark, this.gazetteer));
    const word = describe(text.slice(start, end), this.gazetteer);
    if (length <= longestKept) this.keep(word, hash, free);
    return word;
  }

  private keep(word: Word, hash: number, slot: number): void {
    if (this.table[slot] === undefined) this.size++;
    this.table[slot] = word;
    this.hashes[slot] = hash;
    if (this.size > this.table.length / 2 && this.table.length < slots.most) this.grow();
  }

  private grow(): void {
    const { table, hashes } = this;
    const mask = table.length * 2 - 1;
    this.table = new Array<Word | undefined>(mask + 1);
    this.hashes = new Int32Array(mask + 1);
    this.size = 0;
    for (const [i, word] of table.entries()) {
      if (word === undefined) continue;
      const hash = hashes[i]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (let away = 1; away < farthest && this.table[slot] !== undefined; away++) slot = (slot + 1) & mask;
      if (this.table[slot] === undefined) this.size++;
      this.table[slot] = word;
      this.hashes[slot] = hash;
    }
  }
}

function isAt(text: string, start: number, word: string, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function describe(text: string, gazetteer: Gazetteer): Word {
  const letters = inOneAlphabet(text);
  const key = foldWord(letters);
  const word = {
    text,
    key,
    kind: charClass(letters.charCodeAt(0)),
    caps: capsOf(letters),
    figure: figureWord(key),
    names: gazetteer.nameWord(key, text),
    person: personWord(key),
    initiative: initiativeWord(key),
    statement: statementWord(key),
    marks: 0,
    memo: [],
  };
  word.marks = marksOf(word);
  return word;
}

const quotes = new Set('«„“"＂‘‹\'「『《〈');

function marksOf({ text, kind, caps, figure, names, person, initiative, statement }: Word): number {
  const isFigure =
    kind === CharClass.Digit ||
    (figure && (figure.anchor || figure.money !== undefined || figure.of === 'measure'));
  return (
    (caps !== 'none' && isAlphabetic(kind) && /^\p{Lu}/u.test(text) ? Mark.Capital : 0) |
    (caps !== 'none' || person?.particle ? Mark.Name : 0) |
    (person?.head ? Mark.Head : 0) |
    (kind === CharClass.Hangul || isIdeographic(kind) ? Mark.Glyphs : 0) |
    (names ? Mark.Dossier : 0) |
    (isFigure ? Mark.Figure : 0) |
    (figure?.pieces ? Mark.Pieces : 0) |
    (initiative?.trigger !== undefined || initiative?.known ? Mark.Trigger : 0) |
    (initiative?.eastern ? Mark.EasternTrigger : 0) |
    (statement ? (statement.form === 'own' ? Mark.Own : Mark.Cue) : 0) |
    (person?.country !== undefined || figure?.capital !== undefined ? Mark.Country : 0) |
    (quotes.has(text) ? Mark.Quote : 0) |
    (/[\p{L}\p{N}]/u.test(text) ? Mark.Lettered : 0)
  );
}

function capsOf(text: string): Caps {
  const first = text[0]!;
  if (first === first.toLowerCase()) return text === text.toLowerCase() ? 'none' : 'mixed';
  const rest = text.slice(1);
  if (rest === rest.toLowerCase()) return 'first';
  return text === text.toUpperCase() ? 'all' : 'mixed';
}

import type { Qualifier } from '../../../model/mention';

/** What the figure rules know of a word (or of a piece of a run of Han, kana or Hangul). A word may play several parts. */
export interface FigureWord {
  /** A figure may begin here: a numeral, a scale, a month… Without it the word only counts beside an anchor. */
  readonly anchor?: boolean;
  /** A cardinal that adds up with its neighbours («двадцать», "seven", «百»). */
  readonly num?: number;
  /** The other end of a numeral that says two: 서너 are three or four. */
  readonly upTo?: number;
  /** A power of ten that multiplies what stands before it. */
  readonly scale?: number;
  /** Of a language that groups thousands by a dot. */
  readonly dotted?: true;
  /** Numerals of Chinese, Japanese and Korean, which count by ten thousands. */
  readonly east?: boolean;
  /** A plural that gives no number ("millions", «десятки»), or a singular that can stand for one ("a million"). */
  readonly bare?: 'many' | 'one';
  /** Before a scale it says between one and ten of it: "several hundred". */
  readonly several?: boolean;
  readonly ordinal?: number;
  /** A part of one: 0.5, 0.25; «треть» is 1/3. */
  readonly part?: readonly [number, number];
  /** ISO 4217 codes that the word can mean, likeliest first. */
  readonly money?: readonly string[];
  /** Other currencies of that name, which it means only where their country is named near by («рубль» in Belarus). */
  readonly rivals?: readonly string[];
  /** The country (ISO 3166-1 alpha-2) whose capital it names. */
  readonly capital?: string;
  /** Also an everyday word: money only with a scale, a country or a big number before it. */
  readonly shy?: boolean;
  /** A hundredth of these currencies. */
  readonly minor?: readonly string[];
  /** An English lemma for what is counted. */
  readonly unit?: string;
  /** How many `unit` the word stands for, where it is not one («斤» is half a kilogram). */
  readonly times?: number;
  /** The unit is one of time, of a hundred, of measure, or a thing that is counted. */
  readonly of?: 'time' | 'percent' | 'measure' | 'thing';
  /** 1 to 12. */
  readonly month?: number;
  /** EDTF part of a year: 21–24 seasons, 33–36 quarters, 40–41 halves. */
  readonly season?: number;
  /** What a rate is for one of, where the word says so before the sum («每桶», «연간») or after it ("annually"). */
  readonly per?: string;
  /** The unit is a rate by itself: "bpd". */
  readonly perUnit?: string;
  readonly before?: Qualifier;
  readonly after?: Qualifier;
  /** A small word with a part in the grammar: `to`, `and`, `of`, `half`, `minus`… */
  readonly role?: Role;
}

/** The parts that small words play, by what they do and not by language: `to` is «до», "to", «至». */
export type Role =
  | 'to'
  | 'and'
  | 'or'
  | 'from'
  | 'between'
  | 'of'
  | 'article'
  | 'minus'
  | 'point'
  | 'half'
  | 'with-half'
  | 'year'
  | 'years'
  | 'quarter'
  | 'half-year'
  | 'day-of-month'
  | 'century'
  | 'fiscal'
  | 'in'
  | 'per'
  | 'one-of'
  | 'ordinal-prefix'
  | 'percent-prefix'
  | 'era'
  | 'zero-filler';

/** Takes up what a word, folded, means in figures; meanings of one word are put together. */
export type Lexicon = (key: string, word: FigureWord) => void;

/** Adds each of the forms, separated by spaces. */
export function addAll(add: Lexicon, forms: string, word: FigureWord): void {
  for (const form of forms.split(' ')) if (form) add(form, word);
}

/** Russian noun endings by declension class, cases of both numbers, for `stem + ending`. */
const endings: Readonly<Record<string, string>> = {
  m: ' а у ом е ы ов ам ами ах',
  // soft: рубль, юань
  s: 'ь я ю ем е и ей ям ями ях',
  // -й: случай
  j: 'й я ю ем е и ев ям ями ях',
  // -ец with a fleeting vowel is written out where it occurs
  f: 'а ы е у ой ою  ам ами ах',
  // after г к х ш ж ч
  k: 'а и е у ой  ам ами ах',
  c: ' а у ем е и ей ам ами ах',
  g: ' а у ом е и ов ам ами ах',
  // неделя, тонна is f
  w: 'я и е ю ей ь ям ями ях',
  i: 'я и ю ей й ям ями ях',
  n: 'о а у ом е  ам ами ах',
  v: 'е я ю ем и й ям ями ях',
  t: 'ь и ью ей ям ями ях',
  x: '',
};

/** All case forms of a noun given as `stem:class`, or the word itself. */
export function russianForms(entry: string): string[] {
  const [stem = '', type = 'x'] = entry.split(':');
  return (endings[type] ?? '').split(' ').map((ending) => stem + ending);
}

/** Adjective endings in all cases, hard and soft. */
export const adjectiveEndings =
  'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ые ие ых их ыми ими ую юю ей ою'.split(' ');

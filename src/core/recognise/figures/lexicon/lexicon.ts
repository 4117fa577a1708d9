import { alike } from '../../alike';
import { addCurrencies } from '../money/currencies';
import { addCapitals } from './capitals';
import { addEast } from './east';
import { addEnglish } from './en';
import { addNeighbours } from './neighbours';
import { addPer } from './per';
import { addRussian } from './ru';
import { cutRun, type Piece, type RunTable } from './runs';
import type { FigureWord as Entry, Lexicon } from './word';

/** What the figure rules know of a word. */
export interface FigureWord extends Entry {
  /** A run of Han, kana or Hangul is cut into these. */
  readonly pieces?: readonly Piece[];
}

/** Entries of one shape, a piece of a run and a whole word alike. */
export const alikeFigures = alike<FigureWord>({
  anchor: true,
  num: true,
  upTo: true,
  scale: true,
  dotted: true,
  east: true,
  bare: true,
  several: true,
  ordinal: true,
  part: true,
  money: true,
  rivals: true,
  capital: true,
  shy: true,
  minor: true,
  unit: true,
  times: true,
  of: true,
  month: true,
  season: true,
  per: true,
  perUnit: true,
  before: true,
  after: true,
  role: true,
  pieces: true,
});

interface Tables {
  readonly words: ReadonlyMap<string, Entry>;
  readonly runs: RunTable;
}

let tables: Tables | undefined;

/** Built when the first word is looked up, since an editor without a text needs none of it. */
function build(): Tables {
  const words = new Map<string, Entry>();
  const add = (key: string, word: Entry) => {
    const known = words.get(key);
    words.set(key, known ? { ...known, ...word } : word);
  };
  addCurrencies(add);
  addEnglish(add);
  addRussian(add);
  addCapitals(add);
  addNeighbours(add, (key) => words.has(key));
  const runs: RunTable = new Map();
  const addPiece: Lexicon = (key, word) => {
    add(key, word);
    const list = runs.get(key[0]!) ?? [];
    runs.set(key[0]!, list);
    if (!list.includes(key)) list.push(key);
  };
  addEast(addPiece);
  addPer((key, word) => (east.test(key[0]!) ? addPiece : add)(key, word));
  for (const list of runs.values()) list.sort((a, b) => b.length - a.length);
  for (const [key, word] of words) words.set(key, alikeFigures(word));
  return { words, runs };
}

const east = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const mixed = /[a-z].*[а-я]|[а-я].*[a-z]/;
const looks: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aаcсeеoоpрxхyуkкmмtтhнbвuиnп'].flatMap((c, i, all) => (i % 2 === 0 ? [[c, all[i + 1]!]] : [])),
);

/** Looks a folded word up; undefined for the words that the figure rules have no interest in. */
export function figureWord(key: string): FigureWord | undefined {
  tables ??= build();
  const { words, runs } = tables;
  if (east.test(key[0] ?? '')) {
    const pieces = cutRun(key, runs, words);
    return pieces && alikeFigures({ anchor: pieces.some((piece) => piece.word?.anchor === true), pieces });
  }
  const known = words.get(key);
  if (known || key.length > 20 || !mixed.test(key)) return known;
  return words.get(Array.from(key, (c) => looks[c] ?? c).join(''));
}

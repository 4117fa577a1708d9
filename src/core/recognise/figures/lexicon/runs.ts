import { CharClass, charClass } from '../../../text/chars';
import { bareHeads } from '../money/eastern';
import { koreanDays } from './koreandays';
import type { FigureWord } from './word';

/** A piece of a run of Han, kana or Hangul. Offsets are into the run's key. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Undefined for what lies between the pieces that are known. */
  readonly word: FigureWord | undefined;
}

/** First character → the pieces that begin with it, longest first. */
export type RunTable = Map<string, string[]>;

/** Hangul at the end of a word that isn't known is an ending or a particle, no numeral: 중요한, 대통령이. */
function isEnding(key: string, from: number, i: number, match: string, table: RunTable): boolean {
  if (i === from || match.length > 1 || charClass(key.charCodeAt(i)) !== CharClass.Hangul) return false;
  return !table.get(key[i + 1] ?? '')?.some((word) => key.startsWith(word, i + 1));
}

const numeral = /[一二两兩三四五六七八九十百千万萬亿億]/;
/** Words that begin like a numeral and are none behind one, either: 五十一直. */
const never = new Set(['一直', '一同', '一致', '一样', '一定', '一般', '一旦']);

/** 八万一千, 二十一起, 三十字: behind a numeral what looks like a word (万一, 一起, 十字) goes on as a number. */
function isNumberGoingOn(word: string, key: string, i: number, words: ReadonlyMap<string, FigureWord>) {
  if (word.length < 2 || !numeral.test(word[0]!) || never.has(word)) return false;
  const { anchor, unit, money } = words.get(word) ?? {};
  if (anchor || unit || money) return false;
  return (
    (i > 0 && numeral.test(key[i - 1]!)) || (/^[万萬]一$/.test(word) && /^[千百十]/.test(key.slice(i + 2)))
  );
}

/** 타이틀 holds no 이틀. */
const wholeWords = new Set([...koreanDays.map(([, word]) => word), '반년']);

/** 베트남 동을, 1년 반의: a currency of one syllable is a word of its own, with a particle at most; 동의 is consent. */
const isWithinWord = (word: string, key: string, i: number) =>
  (i > 0 && wholeWords.has(word)) ||
  (word === '반' && !(i === 0 && /^(?:[을은이의에간만]|이나|가량|정도|쯤|동안)?$/.test(key.slice(1)))) ||
  (bareHeads.has(word) &&
    !(i === 0 && /^(?:[을은이]|으로|까지|씩|짜리|이다|이며|이었다)?$/.test(key.slice(1))));

/** 9일부터 is from the ninth, where 일부 is a part. */
const isDayFrom = (word: string, key: string, i: number) => word === '일부' && key[i + 2] === '터';

/** 30分の会談 is a talk of thirty minutes; a fraction goes on with a numeral: 三分の二. */
function isMinutesOf(word: string, key: string, i: number): boolean {
  return word === '分の' && i + 2 < key.length && !/[一二三四五六七八九十百]/.test(key[i + 2]!);
}

/**
 * Cuts a run where the table knows words, longest first; what is between is one piece each. Undefined where it knows none.
 */
export function cutRun(
  key: string,
  table: RunTable,
  words: ReadonlyMap<string, FigureWord>,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  const flush = (to: number) => {
    if (to > from) pieces.push({ start: from, end: to, key: key.slice(from, to), word: undefined });
  };
  let known = false;
  for (let i = 0; i < key.length;) {
    const match = table
      .get(key[i]!)
      ?.find(
        (word) =>
          key.startsWith(word, i) &&
          !isMinutesOf(word, key, i) &&
          !isDayFrom(word, key, i) &&
          !isNumberGoingOn(word, key, i, words) &&
          !isWithinWord(word, key, i),
      );
    if (!match || isEnding(key, from, i, match, table)) {
      i++;
      continue;
    }
    flush(i);
    known = true;
    pieces.push({ start: i, end: i + match.length, key: match, word: words.get(match) });
    i += match.length;
    from = i;
  }
  flush(key.length);
  return known ? pieces : undefined;
}

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
    const match = table.get(key[i]!)?.find((word) => key.startsWith(word, i));
    if (!match) {
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

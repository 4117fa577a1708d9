/** What the figure rules know of a word. */
export interface FigureWord {
  readonly known: true;
}

const words: ReadonlyMap<string, FigureWord> = new Map();

/** Looks a folded word up; undefined for the words that the figure rules have no interest in. */
export function figureWord(key: string): FigureWord | undefined {
  return words.get(key);
}

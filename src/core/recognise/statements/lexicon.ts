/** What the statement rules know of a word. */
export interface StatementWord {
  readonly known: true;
}

const words: ReadonlyMap<string, StatementWord> = new Map();

/** Looks a folded word up; undefined for the words that the statement rules have no interest in. */
export function statementWord(key: string): StatementWord | undefined {
  return words.get(key);
}

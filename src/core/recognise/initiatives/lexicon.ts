/** What the initiative rules know of a word. */
export interface InitiativeWord {
  readonly known: true;
}

const words: ReadonlyMap<string, InitiativeWord> = new Map();

/** Looks a folded word up; undefined for the words that the initiative rules have no interest in. */
export function initiativeWord(key: string): InitiativeWord | undefined {
  return words.get(key);
}

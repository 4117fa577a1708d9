/** What the person rules know of a word. */
export interface PersonWord {
  readonly known: true;
}

const words: ReadonlyMap<string, PersonWord> = new Map();

/** Looks a folded word up; undefined for the words that the person rules have no interest in. */
export function personWord(key: string): PersonWord | undefined {
  return words.get(key);
}

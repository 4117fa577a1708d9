import { UnitSet } from './firstchars';

/** Looks for many words in a text at once. Made in no time, for words that each document has its own of. */
export class WordFinder {
  private readonly first = new UnitSet();
  /** The words that begin with a unit, longest first. */
  private readonly byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      const list = this.byFirst.get(unit);
      if (list) list.push(word);
      else this.byFirst.set(unit, [word]);
      this.first.add(unit);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Where they stand, from left to right, the longest at each place; none overlap. */
  all(text: string): { readonly index: number; readonly word: string }[] {
    const out: { index: number; word: string }[] = [];
    for (let index = 0; index < text.length;) {
      const unit = text.charCodeAt(index);
      const word = this.first.has(unit)
        ? this.byFirst.get(unit)!.find((one) => text.startsWith(one, index))
        : undefined;
      if (word !== undefined) out.push({ index, word });
      index += word?.length ?? 1;
    }
    return out;
  }
}

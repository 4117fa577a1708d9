/**
 * Names as tries. Alphabetic scripts are matched token by token (`PhraseTrie`), scripts without spaces character by
 * character (`GlyphTrie`).
 */

/** What a word is to the phrases of a gazetteer: the numbers of the slots that it can fill. */
export interface NameWord {
  readonly slots: readonly number[];
  /** False where only a respelling of the word fills them (another transliteration, wrong letters repaired). */
  readonly exact: boolean;
}

/** Keys no word has: slots for them are filled by any patronymic, by any single letter. */
export const anyPatronymic = ' patronymic';
export const anyInitial = ' initial';

/** One place of a phrase, by number; made by `PhraseTrie.slot`. */
export type Slot = number;

export interface PhraseMatch<T> {
  /** The token after the phrase's last one. */
  readonly end: number;
  /** All entries that end there, in the order they were added. */
  readonly entries: readonly T[];
  /** Whether all words were as they are in the gazetteer. */
  readonly exact: boolean;
}

interface Node<T> {
  next: Map<Slot, Node<T>> | undefined;
  entries: T[] | undefined;
}

interface Step<T> {
  readonly node: Node<T>;
  readonly exact: boolean;
}

/**
 * Phrases whose every place is a slot: the set of keys (`foldWord`) that may stand there, such as the case forms of one
 * word. A phrase of two words with ten forms each so costs twenty keys, not a hundred phrases.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: undefined, entries: undefined };
  private readonly slotNumbers = new Map<string, Slot>();
  private readonly fillers = new Map<string, Slot[]>();

  /** The slot that exactly these keys may fill. Keys are folded words; a hyphen, a quote, a plus are words too. */
  slot(keys: readonly string[]): Slot {
    const name = keys.join(' ');
    const known = this.slotNumbers.get(name);
    if (known !== undefined) return known;
    const slot = this.slotNumbers.size;
    this.slotNumbers.set(name, slot);
    for (const key of keys) {
      const slots = this.fillers.get(key);
      if (slots === undefined) this.fillers.set(key, [slot]);
      else if (slots.at(-1) !== slot) slots.push(slot);
    }
    return slot;
  }

  /** Adds a phrase. Each entry is kept once a phrase; an empty phrase is none. */
  add(slots: readonly Slot[], entry: T): void {
    if (slots.length === 0) return;
    let node = this.root;
    for (const slot of slots) {
      node.next ??= new Map();
      let next = node.next.get(slot);
      if (!next) node.next.set(slot, (next = { next: undefined, entries: undefined }));
      node = next;
    }
    node.entries ??= [];
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** The slots that a key can fill. */
  slotsOf(key: string): readonly Slot[] | undefined {
    return this.fillers.get(key);
  }

  /** All keys that fill some slot. */
  keys(): IterableIterator<string> {
    return this.fillers.keys();
  }

  /** The longest phrase beginning at token `at` that has an accepted entry. */
  longest(
    words: readonly { readonly names: NameWord | undefined }[],
    at: number,
    accept: (entry: T) => boolean,
  ): PhraseMatch<T> | undefined {
    let steps: Step<T>[] = [{ node: this.root, exact: true }];
    let best: PhraseMatch<T> | undefined;
    for (let i = at; i < words.length && steps.length > 0; i++) {
      const name = words[i]!.names;
      if (!name) break;
      steps = advance(steps, name);
      const found = ending(steps, accept);
      if (found) best = { ...found, end: i + 1 };
    }
    return best;
  }
}

function advance<T>(steps: readonly Step<T>[], name: NameWord): Step<T>[] {
  const out: Step<T>[] = [];
  for (const { node, exact } of steps) {
    if (!node.next) continue;
    for (const slot of name.slots) {
      const next = node.next.get(slot);
      if (next) out.push({ node: next, exact: exact && name.exact });
    }
  }
  return out;
}

/** What ends here: where some paths are exact, those alone count. */
function ending<T>(steps: readonly Step<T>[], accept: (entry: T) => boolean) {
  let entries: T[] = [];
  let exact = false;
  for (const step of steps) {
    const accepted = step.node.entries?.filter(accept) ?? [];
    if (accepted.length === 0 || (exact && !step.exact)) continue;
    if (step.exact && !exact) entries = [];
    exact ||= step.exact;
    entries.push(...accepted.filter((entry) => !entries.includes(entry)));
  }
  return entries.length > 0 ? { entries, exact } : undefined;
}

interface Glyph<T> {
  next: Map<number, Glyph<T>> | undefined;
  entries: T[] | undefined;
}

export interface GlyphMatch<T> {
  /** The offset after the name. */
  readonly end: number;
  readonly entries: readonly T[];
}

/** Names in Han, kana and Hangul, matched at any character. */
export class GlyphTrie<T> {
  private readonly root: Glyph<T> = { next: undefined, entries: undefined };

  /** Adds a name as written; spaces inside it are matched as they stand, so add each variant. */
  add(name: string, entry: T): void {
    if (name === '') return;
    let node = this.root;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: undefined, entries: undefined }));
      node = next;
    }
    node.entries ??= [];
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** The longest name beginning at offset `at` of the text that has an accepted entry. */
  longest(text: string, at: number, accept: (entry: T) => boolean): GlyphMatch<T> | undefined {
    let node: Glyph<T> | undefined = this.root;
    let best: GlyphMatch<T> | undefined;
    for (let i = at; i < text.length; i++) {
      node = node.next?.get(text.charCodeAt(i));
      if (!node) break;
      const entries = node.entries?.filter(accept);
      if (entries?.length) best = { end: i + 1, entries };
    }
    return best;
  }
}

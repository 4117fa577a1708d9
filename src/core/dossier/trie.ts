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

/** Where a search stands: the nodes it has reached, and whether by exact words. Reused, since every word of a text is searched. */
class Steps<T> {
  size = 0;
  readonly nodes: Node<T>[] = [];
  readonly exact: boolean[] = [];

  clear(): void {
    this.size = 0;
  }

  add(node: Node<T>, exact: boolean): void {
    this.nodes[this.size] = node;
    this.exact[this.size++] = exact;
  }
}

/**
 * Phrases whose every place is a slot: the set of keys (`foldWord`) that may stand there, such as the case forms of one
 * word. A phrase of two words with ten forms each so costs twenty keys, not a hundred phrases.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: undefined, entries: undefined };
  private readonly slotNumbers = new Map<string, Slot>();
  private readonly fillers = new Map<string, Slot[]>();
  private readonly first = new Steps<T>();
  private readonly second = new Steps<T>();

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
    const name = words[at]?.names;
    if (!name) return undefined;
    let steps = this.first;
    steps.clear();
    advance(steps, this.root, true, name);
    if (steps.size === 0) return undefined;
    let spare = this.second;
    let best: PhraseMatch<T> | undefined;
    for (let i = at; ;) {
      best = ending(steps, accept, i + 1) ?? best;
      const next = words[++i]?.names;
      if (!next) return best;
      spare.clear();
      for (let k = 0; k < steps.size; k++) advance(spare, steps.nodes[k]!, steps.exact[k]!, next);
      if (spare.size === 0) return best;
      [steps, spare] = [spare, steps];
    }
  }
}

function advance<T>(out: Steps<T>, node: Node<T>, exact: boolean, name: NameWord): void {
  if (!node.next) return;
  for (const slot of name.slots) {
    const next = node.next.get(slot);
    if (next) out.add(next, exact && name.exact);
  }
}

/** What ends here: where some paths are exact, those alone count. */
function ending<T>(steps: Steps<T>, accept: (entry: T) => boolean, end: number): PhraseMatch<T> | undefined {
  let entries: T[] | undefined;
  let exact = false;
  for (let k = 0; k < steps.size; k++) {
    const all = steps.nodes[k]!.entries;
    const isExact = steps.exact[k]!;
    if (!all || (exact && !isExact)) continue;
    for (const entry of all) {
      if (!accept(entry)) continue;
      if (isExact && !exact) {
        entries = undefined;
        exact = true;
      }
      if (!entries) entries = [entry];
      else if (!entries.includes(entry)) entries.push(entry);
    }
  }
  return entries && { entries, exact, end };
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

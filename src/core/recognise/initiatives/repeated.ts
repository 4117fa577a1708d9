import type { InitiativeMention } from '../../model/mention';
import type { Meaning } from '../document/page';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, nextMarked, touches, type Passage } from '../passage';
import { Mark } from '../words';
import { bodily, closing, isConnector, opens, startsSentence } from './shape';

// Names that stand without their noun once the document has told what they are: «программа „Тихий берег“» and later
// «„Тихий берег“ растёт», «стратегия Quiet Shore» and «Quiet Shore»; and titles that begin a sentence.

/** Longest title, in tokens. */
const longestTitle = 26;

/** What names are known by: what stands before them tells the kinds apart, and no acronym begins so. */
const kinds = { quoted: '«', latin: '·', title: '…' } as const;

const keysOf = (p: Passage, from: number, to: number) => {
  let keys = '';
  for (let i = from; i < to; i++) keys += ` ${p.words[i]!.key}`;
  return keys;
};

/** By what the initiative in tokens `from` to `to` can be known again, if by anything. */
export function nameAgain(p: Passage, from: number, to: number): string | undefined {
  if (p.kind[from] === CharClass.Latin) return undefined;
  const last = p.words[to - 1]!.text;
  if (/^[»”“"]$/.test(last)) {
    let open = from;
    while (open < to && !opens(p, open)) open++;
    const isName = open < to - 2 && closing(p, open) === to - 1 && p.end[to - 2]! - p.start[open + 1]! > 2;
    return isName ? kinds.quoted + keysOf(p, open + 1, to - 1) : undefined;
  }
  if (p.words[from]!.initiative?.trigger === undefined) return undefined;
  if (to - from > 2 && isLatinRun(p, from + 1, to)) return kinds.latin + keysOf(p, from + 1, to);
  return to - from > 3 && isCapital(p, from) && /^(?:об?|по)$/.test(keyAt(p, from + 1))
    ? kinds.title + keysOf(p, from + 1, to)
    : undefined;
}

/** By what a name in quotation marks of an English initiative is known again: in marks, and as capitals: "the ‘Quiet Shore’ programme". */
export function quotedAgain(p: Passage, from: number, to: number): readonly string[] {
  if (p.kind[to - 1] !== CharClass.Latin && p.kind[from + 1] !== CharClass.Latin) return [];
  let open = from;
  while (open < to && !opens(p, open)) open++;
  const close = open < to ? closing(p, open) : -1;
  if (close < open + 3 || close >= to || !isLatinRun(p, open + 1, close)) return [];
  const keys = keysOf(p, open + 1, close);
  return [kinds.quoted + keys, kinds.latin + keys];
}

function isLatinRun(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.kind[i] !== CharClass.Latin || !isCapital(p, i)) return false;
  return true;
}

/** Which kinds of names a document has told. */
export interface Known {
  readonly names: ReadonlyMap<string, Meaning>;
  readonly hasQuoted: boolean;
  /** How many tokens quoted names of more than one word have. */
  readonly quoted: readonly number[];
  readonly hasLatin: boolean;
  /** How many tokens its titles have behind their noun. */
  readonly titles: readonly number[];
}

/** Sorts what a document has told once, for all its passages. */
export function sortKnown(names: ReadonlyMap<string, Meaning>): Known {
  const titles = new Set<number>();
  const quoted = new Set<number>();
  let [hasQuoted, hasLatin] = [false, false];
  for (const name of names.keys()) {
    const tokens = name.split(' ').length - 1;
    if (name.startsWith(kinds.quoted)) {
      hasQuoted = true;
      if (tokens > 1) quoted.add(tokens);
    } else if (name.startsWith(kinds.latin)) hasLatin = true;
    else if (name.startsWith(kinds.title)) titles.add(tokens);
  }
  const down = (some: ReadonlySet<number>) => [...some].sort((a, b) => b - a);
  return { names, hasQuoted, hasLatin, quoted: down(quoted), titles: down(titles) };
}

interface Again extends Pick<InitiativeMention, 'text'> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** The names among the tokens of a passage that the document has told of. */
export function findAgain(p: Passage, known: Known): Again[] {
  const out: Again[] = [];
  const add = (from: number, to: number, kind: string, first: number, last: number) => {
    const meaning = known.names.get(kind + keysOf(p, first, last));
    if (meaning) out.push({ from, to, meaning, text: p.text.slice(p.start[from], p.end[to - 1]) });
    return meaning !== undefined;
  };
  if (known.hasQuoted)
    for (let i = 0; (i = nextMarked(p, i, Mark.Quote)) < p.count; i++) {
      const close = opens(p, i) ? closing(p, i) : -1;
      if (close > i + 1 && !isBodys(p, i)) add(i, close + 1, kinds.quoted, i + 1, close);
    }
  if (known.hasLatin)
    for (let i = 0; (i = nextMarked(p, i, Mark.Capital)) < p.count; i++) {
      let to = i;
      while (to < p.count && p.kind[to] === CharClass.Latin && isCapital(p, to)) to++;
      const isWhole = !(isConnector(p, i - 1) && touches(p, i)) && !(isConnector(p, to) && touches(p, to));
      if (to > i + 1 && isWhole) add(i, to, kinds.latin, i, to);
      i = Math.max(i, to - 1);
    }
  const isFound = (from: number, kind: string, first: number, tokens: number) =>
    first + tokens <= p.count &&
    tokens < longestTitle &&
    add(from, first + tokens, kind, first, first + tokens);
  if (known.titles.length + known.quoted.length > 0)
    for (let i = 0; (i = nextMarked(p, i, Mark.Trigger)) < p.count; i++) {
      // «проект Тихий берег»
      if (isCapital(p, i + 1) && known.quoted.some((n) => isFound(i + 1, kinds.quoted, i + 1, n))) continue;
      if (isCapital(p, i) && startsSentence(p, i))
        known.titles.some((n) => isFound(i, kinds.title, i + 1, n));
    }
  return out;
}

/** «партия „Тихий берег“», «фонд „Тихий берег“»: a body of the same name. */
function isBodys(p: Passage, open: number): boolean {
  const { initiative } = p.words[open - 1] ?? {};
  return initiative?.body === true || bodily.has(initiative?.trigger ?? '');
}

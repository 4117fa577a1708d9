import type { Initiative } from '../../model/dossier';
import type { NameEntry } from './entry';
import type { GlyphTrie, PhraseTrie } from '../trie';
import { formsOf } from './endings';
import { isGlyphs, wordKeys } from './keys';
import { easternNouns, triggerOf } from './triggers';
import { wellKnownKey } from './wellknown';

/** What joins the parts of a name, however it is written: «Азия + Япония», «Азия – Япония», «Азия плюс Япония». */
const connectors: readonly string[] = ['-', '+', 'плюс', 'plus'];
const isConnector = (key: string) => connectors.includes(key);
const isQuote = (key: string) => key === '"' || key === "'";

/**
 * Adds the names of an entry in all forms: Russian words in any case, any quotes or none, any connector, parts of a
 * two-part name in either order. «Саммит „X + Y“» is added as «X + Y» that needs the noun for a summit beside it,
 * because a dialogue may be called the same.
 */
export function addInitiative(
  initiative: Initiative,
  phrases: PhraseTrie<NameEntry>,
  glyphs: GlyphTrie<NameEntry>,
): void {
  for (const name of new Set([initiative.name, ...[...initiative.names.values()].flat()])) {
    if (isGlyphs(name.replace(anyQuote, ''))) addGlyphs(name, initiative, glyphs);
    else addPhrase(name, initiative, phrases);
  }
}

const anyQuote = /[「」『』“”‘’"《》〈〉]/g;
const endsInNoun = new RegExp(`^(.+?) ?(${easternNouns})$`);

/** A name without its quotes, and with every closing quote that may stand before its noun (草原」計画); the opening one is no part of it. */
function addGlyphs(name: string, initiative: Initiative, glyphs: GlyphTrie<NameEntry>): void {
  const entry: NameEntry = { entry: initiative, form: 'full' };
  const plain = name.replace(anyQuote, '');
  glyphs.add(plain, entry);
  const [, words, noun] = endsInNoun.exec(plain) ?? [];
  if (words === undefined) return;
  for (const closer of '」』”’"') {
    for (const space of ['', ' ']) glyphs.add(`${words}${closer}${space}${noun}`, entry);
  }
}

function addPhrase(name: string, initiative: Initiative, phrases: PhraseTrie<NameEntry>): void {
  const { words, beside } = core(wordKeys(name));
  const entry: NameEntry = { entry: initiative, form: 'full', ...(beside !== undefined && { beside }) };
  const slots = words.map((key) => phrases.slot(isConnector(key) ? connectors : formsOf(key)));
  phrases.add(slots, entry);
  const joint = words.findIndex(isConnector);
  if (
    beside !== undefined &&
    joint > 0 &&
    joint < words.length - 1 &&
    !words.slice(joint + 1).some(isConnector)
  ) {
    phrases.add([...slots.slice(joint + 1), slots[joint]!, ...slots.slice(0, joint)], entry);
  }
}

/** A name's words without quotes, and without the noun that says what it is where the rest can stand for itself. */
function core(keys: readonly string[]): { words: readonly string[]; beside?: string } {
  const words = keys.filter((key) => !isQuote(key));
  const last = words.length - 1;
  const leading = triggerOf(words[0] ?? '');
  if (leading && last > 0 && (isQuote(keys[1]!) || words.includes('-') || words.some(isConnector)))
    return { words: words.slice(1), beside: leading.type };
  const trailing = triggerOf(words[last] ?? '');
  if (trailing && last > 0 && (isQuote(keys.at(-2)!) || words.some(isConnector)))
    return { words: words.slice(0, -1), beside: trailing.type };
  return { words };
}

/**
 * One key for all ways to write an initiative's name: case endings, quotes, dashes and plus signs folded. Names that
 * give the same key are the same initiative as far as the text tells.
 */
export function initiativeKey(name: string): string {
  if (isGlyphs(name.replace(anyQuote, ''))) return easternKey(name);
  return wordKeys(name)
    .filter((key) => !isQuote(key))
    .map((key) => (isConnector(key) ? '+' : stemOf(key)))
    .join(' ');
}

/** An edition, or the parties of one in brackets, in a name in Han, kana or Hangul. */
const aside = /第[\d〇一二三四五六七八九十百]+[届屆次轮輪回]|^제 ?\d+[차회] |[（(][^（）()]{1,12}[）)]/g;

function easternKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\s「」『』“”‘’"'《》〈〉]/g, '')
    .replace(aside, '')
    .replace(/[-‐–—－―─・·‧]/g, '+');
  return wellKnownKey(plain) ?? plain;
}

function stemOf(key: string): string {
  if (!/^[а-я]{4,}$/.test(key)) return key;
  const stem = key
    .replace(
      /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыио]м|[ую]ю|[ыи]х|[ыи]ми|[аяоеыиую]|ем|ей|а[мх]|я[мх]|ами|ями)$/,
      '',
    )
    .replace(/[иьй]+$/, '');
  return stem.length < 3 ? key : stem;
}

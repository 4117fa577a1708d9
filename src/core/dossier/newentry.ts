import { entryOf, type Dossier, type Names } from '../model/dossier';
import { toLatin } from '../text/latin';

/** The sections that a new entry can go to. */
export type EntrySection = 'leaders' | 'initiatives' | 'others';

/** An entry as an analyst adds it by name; the rest is written into the file by hand. */
export interface NewEntry {
  readonly section: EntrySection;
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  /** Of an initiative its type, of an entry of the analyst's own its kind. */
  readonly type?: string;
}

/** What an id begins with where nothing of the name can stand in it. */
const wordFor: Readonly<Record<EntrySection, string>> = {
  leaders: 'leader',
  initiatives: 'initiative',
  others: 'other',
};

/** Longest id made of a name, in characters. */
const longest = 60;

/**
 * An entry of this name, with an id that no entry of the dossier has: the name in small Latin letters, numbered where
 * that is taken. `language` is the document's, which decides for names in Han.
 */
export function newEntry(
  dossier: Dossier,
  section: EntrySection,
  name: string,
  type?: string,
  language?: string,
): NewEntry {
  const shown = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const slug = toLatin(shown)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  // a few Latin letters of a name in another script are not the name
  const base = /[a-z]/.test(slug) && !/[\p{scx=Han}\p{scx=Hangul}]/u.test(shown) ? slug : wordFor[section];
  let id = base;
  for (let n = 2; entryOf(dossier, id); n++) id = `${base}-${n}`;
  const names = new Map([[languageOfName(shown, language), [shown]]]);
  return { section, id, name: shown, names, ...(type && { type }) };
}

/** The language that a name is written in, as far as its letters tell: `ru`, `kk`, `uk`, `ko`, `ja`, `zh`, else `en`. */
function languageOfName(name: string, language: string | undefined): string {
  if (/\p{scx=Cyrillic}/u.test(name)) {
    if (/[әғқңөұүһ]/iu.test(name)) return 'kk';
    return /[їєґ]/iu.test(name) ? 'uk' : 'ru';
  }
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (/\p{Script=Han}/u.test(name)) return language === 'ja' ? 'ja' : 'zh';
  return 'en';
}

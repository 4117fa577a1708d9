import { CharClass, charClass, isIdeographic } from '../../text/chars';
import { tokenise } from '../../text/tokens';
import { foldWord } from '../../text/words';

/** The folded words of a name, cut as recognition cuts texts: a hyphen is a word of its own. */
export function wordKeys(name: string): string[] {
  const { count, start, end } = tokenise(name);
  const keys: string[] = [];
  for (let i = 0; i < count; i++) keys.push(foldWord(name.slice(start[i], end[i])));
  return keys;
}

/** Whether a name is written in Han, kana or Hangul, by its first letter. */
export function isGlyphs(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = charClass(name.charCodeAt(i));
    if (isIdeographic(c) || c === CharClass.Hangul) return true;
    if (c === CharClass.Latin || c === CharClass.Cyrillic || c === CharClass.Letter) return false;
  }
  return false;
}

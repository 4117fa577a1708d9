import { CharClass, charClass } from '../../text/chars';
import type { NameEntry } from './entry';
import type { GlyphTrie } from '../trie';

const separators = /[·・•‧＝=]/;

/**
 * Adds a name written in Han, kana or Hangul. Its surname is added as `family`: the part after the last dot of a
 * foreign name, of a spaced one the first word or, of
 * other names than those of the East, the last («도널드 트럼프»), else its first one or two characters, which recognition accepts only
 * before a title («高市首相», «이 대통령»).
 */
export function addGlyphName(
  name: string,
  full: NameEntry,
  family: NameEntry,
  glyphs: GlyphTrie<NameEntry>,
  isFamilyFirst: boolean,
): void {
  const trimmed = name.trim();
  const joined = trimmed.replace(/[\s\u3000]+/g, '');
  glyphs.add(trimmed, full);
  glyphs.add(joined, full);
  const dotted = joined.split(separators);
  if (dotted.length > 1) {
    for (const sign of ['·', '・', '•', '‧', ' ', '']) glyphs.add(dotted.join(sign), full);
    glyphs.add(dotted.at(-1)!, family);
    return;
  }
  const spaced = trimmed.split(/[\s\u3000]+/);
  if (spaced.length > 1) glyphs.add(spaced.at(isFamilyFirst ? 0 : -1)!, family);
  else if (charClass(joined.charCodeAt(0)) !== CharClass.Kana) {
    glyphs.add(joined.slice(0, 1), family);
    if (joined.length > 2) glyphs.add(joined.slice(0, 2), family);
  }
}

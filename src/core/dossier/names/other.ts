import type { Other } from '../../model/dossier';
import type { NameEntry } from './entry';
import type { GlyphTrie, PhraseTrie } from '../trie';
import { isGlyphs, wordKeys } from './keys';

/** Adds the names of an entry, as written. */
export function addOther(other: Other, phrases: PhraseTrie<NameEntry>, glyphs: GlyphTrie<NameEntry>): void {
  const entry: NameEntry = { entry: other, form: 'full' };
  for (const name of new Set([other.name, ...[...other.names.values()].flat()])) {
    if (isGlyphs(name)) glyphs.add(name, entry);
    else
      phrases.add(
        wordKeys(name).map((key) => phrases.slot([key])),
        entry,
      );
  }
}

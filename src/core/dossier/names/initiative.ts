import type { Initiative } from '../../model/dossier';
import type { NameEntry } from '../compile';
import type { GlyphTrie, PhraseTrie } from '../trie';
import { isGlyphs, wordKeys } from './keys';

/** Adds the names of an entry, as written. */
export function addInitiative(
  initiative: Initiative,
  phrases: PhraseTrie<NameEntry>,
  glyphs: GlyphTrie<NameEntry>,
): void {
  const entry: NameEntry = { entry: initiative, form: 'full' };
  for (const name of new Set([initiative.name, ...[...initiative.names.values()].flat()])) {
    if (isGlyphs(name)) glyphs.add(name, entry);
    else
      phrases.add(
        wordKeys(name).map((key) => phrases.slot([key])),
        entry,
      );
  }
}

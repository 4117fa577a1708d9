import type { NameEntry } from './names/entry';
import type { Dossier } from '../model/dossier';
import { addInitiative } from './names/initiative';
import { addLeader } from './names/leader';
import { addOther } from './names/other';
import { wordReader } from './names/word';
import { GlyphTrie, PhraseTrie, type NameWord } from './trie';

/** A dossier made ready for recognition: every name in every form it can take in a text. One for all kinds of entries. */
export interface Gazetteer {
  readonly dossier: Dossier;
  /** Names in alphabetic scripts, by token. */
  readonly phrases: PhraseTrie<NameEntry>;
  /** Names in Han, kana and Hangul, by character. */
  readonly glyphs: GlyphTrie<NameEntry>;
  /** What a word is to the phrases, by its folded key; the vocabulary asks once a word. */
  nameWord(key: string, text: string): NameWord | undefined;
}

/** Compiles a dossier. Costs time in proportion to its names; do it once a dossier. */
export function compileGazetteer(dossier: Dossier): Gazetteer {
  const phrases = new PhraseTrie<NameEntry>();
  const glyphs = new GlyphTrie<NameEntry>();
  for (const leader of dossier.leaders.values()) addLeader(leader, phrases, glyphs);
  for (const initiative of dossier.initiatives.values()) addInitiative(initiative, phrases, glyphs);
  for (const other of dossier.others.values()) addOther(other, phrases, glyphs);
  return { dossier, phrases, glyphs, nameWord: wordReader(phrases, dossier) };
}

import type { Dossier } from '../../model/dossier';
import { repairs } from '../../text/scripts';
import { foldWord } from '../../text/words';
import type { NameEntry } from './entry';
import { anyInitial, anyPatronymic, type NameWord, type PhraseTrie, type Slot } from '../trie';
import { isGlyphs } from './keys';
import { nameParts, particles } from './parts';
import { childOf, isPatronymic, nameForms } from './russian';
import { plain, soundKey } from './spelling';

/** Shorter sound keys fit too many words. */
const shortestSound = 4;
/** A word longer than any name: not worth folding. */
const longest = 40;

/**
 * Makes the function that says what a word is to the phrases: as it stands, without its marks, with its alphabets
 * repaired, and last by sound, where only capitalised words count.
 */
export function wordReader(
  phrases: PhraseTrie<NameEntry>,
  dossier: Dossier,
): (key: string, text: string) => NameWord | undefined {
  let sounds: Map<string, Set<string>> | undefined;
  const patronymic = phrases.slotsOf(anyPatronymic) ?? [];
  const initial = phrases.slotsOf(anyInitial) ?? [];
  const known = (key: string) => phrases.slotsOf(key);

  const bySound = (key: string): Slot[] => {
    // «Полевые»: a plural is nobody's surname
    if (/[ыи](?:е|ми)$/.test(key)) return [];
    sounds ??= soundsOf(dossier);
    const found = new Set<Slot>();
    for (const stem of stems(key)) {
      const sound = soundKey(stem);
      if (sound.length < shortestSound) continue;
      for (const lemma of sounds.get(sound) ?? []) for (const slot of known(lemma) ?? []) found.add(slot);
    }
    return [...found];
  };

  return (key, text) => {
    if (key.length > longest) return undefined;
    const exact = known(key) ?? known(plain(key));
    const wild = key.length === 1 ? initial : isPatronymic(key) && !childOf.has(key) ? patronymic : [];
    if (wild.length > 0) return { slots: [...(exact ?? []), ...wild], exact: true };
    if (exact) return { slots: exact, exact: true };
    const first = text.charAt(0);
    if (first === first.toLowerCase() || key.length < 4) return undefined;
    // a letter of the other alphabet may have been read by its look: «Bердымухамедов»
    const repaired = repairs(foldWord(text));
    for (const reading of repaired) {
      const slots = known(reading) ?? known(plain(reading));
      if (slots) return { slots, exact: true };
    }
    const near = [key, ...repaired].map(bySound).find((slots) => slots.length > 0);
    return near && { slots: near, exact: false };
  };
}

/** Sound key → the words of leaders' names that have it. */
function soundsOf(dossier: Dossier): Map<string, Set<string>> {
  const sounds = new Map<string, Set<string>>();
  for (const leader of dossier.leaders.values()) {
    for (const name of new Set([leader.name, ...[...leader.names.values()].flat()])) {
      const parts = isGlyphs(name) ? undefined : nameParts(name);
      for (const word of parts ? [...parts.given, ...parts.family] : []) {
        if (particles.has(word) || word.length < 4) continue;
        const sound = soundKey(word);
        const words = sounds.get(sound);
        if (words) words.add(word);
        else sounds.set(sound, new Set([word]));
      }
    }
  }
  return sounds;
}

/** What a Russian word may be a case form of: itself, and itself without an ending. */
function stems(key: string): string[] {
  if (!/[а-я]$/.test(key)) return [key];
  const out = [key];
  for (const ending of ['ыми', 'ом', 'ем', 'ым', 'ой', 'ого', 'ому', 'а', 'у', 'е', 'ы', 'я', 'ю', 'и']) {
    const stem = key.slice(0, -ending.length);
    if (key.endsWith(ending) && stem.length >= 4 && nameForms(stem).includes(key)) out.push(stem);
    for (const vowel of ['а', 'я', 'й']) {
      if (key.endsWith(ending) && stem.length >= 4 && nameForms(stem + vowel).includes(key))
        out.push(stem + vowel);
    }
  }
  return out;
}

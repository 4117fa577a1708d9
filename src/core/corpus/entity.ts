import type { Mention } from '../model/mention';
import { initiativeKey } from '../dossier/names/initiative';
import { foldWord } from '../text/words';

/** What mentions of one thing share: `id:…` where it is identified, else `name:…` with the folded wording. */
export type EntityKey = `id:${string}` | `name:${string}`;

/** The entity of a mention; undefined for figures, and for what several entities could be. */
export function entityOf(mention: Mention): EntityKey | undefined {
  if (mention.kind === 'figure') return undefined;
  if (mention.id !== undefined) return `id:${mention.id}`;
  if (mention.candidates || mention.kind === 'role') return undefined;
  if (mention.kind === 'initiative') return `name:${initiativeKey(mention.text)}`;
  return `name:${foldWord(mention.text.replace(/\s+/g, ' '))}`;
}

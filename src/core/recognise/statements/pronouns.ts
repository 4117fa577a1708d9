import type { Gazetteer } from '../../dossier/compile';
import type { PersonMention, Speaker } from '../../model/mention';
import { foldWord } from '../../text/words';

/** What a sentence before says of people: whom it names, and who speaks in it. */
export interface Said {
  readonly actors: readonly PersonMention[];
  readonly speaker?: Speaker;
}

/** How many sentences back a pronoun reaches. */
const reach = 3;

/**
 * Whom «он» or "she" means: the one who spoke in the sentence before, else the only person that the last sentences
 * name and whose gender fits. Undefined where nobody or several do.
 */
export function antecedent(
  gender: 'm' | 'f' | 'p',
  history: readonly Said[],
  gazetteer: Gazetteer,
): Speaker | null {
  if (gender === 'p') return null;
  const near = history.slice(-reach);
  for (let i = near.length - 1; i >= 0; i--) {
    const { speaker, actors } = near[i]!;
    if (speaker)
      return fits(speaker, gender, gazetteer) && isAlone(speaker, near.slice(i + 1)) ? speaker : null;
    const fitting = distinct(actors.filter((actor) => fits(actor, gender, gazetteer)));
    if (fitting.length > 1) return null;
    if (fitting.length === 1) return toSpeaker(fitting[0]!);
  }
  return null;
}

/** Whether the sentences since then named nobody else. */
function isAlone(speaker: Speaker, since: readonly Said[]): boolean {
  return since.every(({ actors }) => actors.every((actor) => sameOne(actor, speaker)));
}

const sameOne = (a: { id?: string; text: string }, b: { id?: string; text: string }) =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : foldWord(a.text) === foldWord(b.text);

function distinct(actors: readonly PersonMention[]): PersonMention[] {
  return actors.filter((actor, i) => actors.findIndex((other) => sameOne(other, actor)) === i);
}

/** Whether somebody can be a he or a she, as far as the dossier or the surname tells; groups can be neither. */
function fits(
  one: { id?: string; start?: number; text: string },
  gender: 'm' | 'f',
  gazetteer: Gazetteer,
): boolean {
  const known = one.id === undefined ? undefined : gazetteer.dossier.leaders.get(one.id)?.gender;
  if (known) return known === (gender === 'f' ? 'female' : 'male');
  const last = foldWord(one.text.split(/\s/).at(-1) ?? '');
  if (/(?:[ое]ва|ина|ская|цкая)$/.test(last)) return gender === 'f';
  if (/(?:[ое]в|ин|ский|цкий)$/.test(last)) return gender === 'm';
  return true;
}

/** A person as the speaker of a statement. */
export function toSpeaker({ id, start, end, text }: PersonMention): Speaker {
  return id === undefined ? { start, end, text } : { id, start, end, text };
}

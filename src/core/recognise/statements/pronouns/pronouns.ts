import type { PersonMention, Speaker } from '../../../model/mention';
import { plain } from '../../../dossier/names/spelling';
import { foldWord } from '../../../text/words';
import type { Genders } from './genders';

/** What a sentence before says of people: whom it names, and who speaks in it. */
export interface Said {
  readonly actors: readonly PersonMention[];
  /** The others it names, in an oblique case or after a preposition: a pronoun may mean them too. */
  readonly others: readonly PersonMention[];
  readonly speaker?: Speaker;
  /** A group or body that speaks: whoever goes on without a subject, but no pronoun in the singular. */
  readonly body?: Speaker;
  /** Somebody without a name opens it. */
  readonly stranger?: true;
}

/** How many sentences back a pronoun reaches. */
const reach = 3;

/**
 * Whom «он» or "she" means: the one who spoke in the sentence before, else the only person that the last sentences
 * name and whose gender fits. Undefined where nobody or several do.
 */
export function antecedent(
  gender: 'm' | 'f' | 'p' | 'n',
  history: readonly Said[],
  genders: Genders,
): Speaker | null {
  // "It added that …": the body that spoke right before
  if (gender === 'n') {
    const body = history.at(-1)?.body;
    return body && !/^[A-Z]?[a-z]+s$| (?:[a-z]+s|people)$/.test(body.text) ? body : null;
  }
  // "The participants praised …. They stressed …"
  if (gender === 'p') {
    const { body, actors, others } = history.at(-1) ?? {};
    const isGroup = body && actors!.length + others!.length === 0 && isSeveral(body.text);
    return isGroup ? body : null;
  }
  const fits = (one: { id?: string; text: string }) => (genders.of(one) ?? gender) === gender;
  const near = history.slice(-reach);
  for (let i = near.length - 1; i >= 0; i--) {
    const { speaker, actors, others, stranger } = near[i]!;
    if (stranger && !speaker) return null;
    if (speaker) return fits(speaker) && isAlone(speaker, near.slice(i + 1)) ? speaker : null;
    const [first, ...more] = actors.filter(fits);
    if (!first) continue;
    const isOnly = [...more, ...others.filter(fits)].every((one) => sameOne(one, first));
    return isOnly ? toSpeaker(first) : null;
  }
  return null;
}

/** People who act together, and nobody else in a sentence that they open. */
const isSeveral = (text: string) =>
  /(?:^| )(?:participants|leaders|sides|parties|ministers|presidents|delegates|delegations|officials|nations|countries|states|governments|lawmakers|members|speakers|senators|envoys|experts|heads of state)(?: (?:of|in|from|at) .+)?$/.test(
    text.toLowerCase(),
  ) || several.test(text);

/** «японские СМИ», «эксперты банка»: plurals that «они» and «их» stand for. */
const several =
  /^(?:[а-яё-]+(?:ие|ые) )?(?:СМИ|эксперты|аналитики|источники|специалисты|ученые|учёные|журналисты|следователи|правозащитники|депутаты|врачи|экономисты|чиновники|дипломаты|исследователи|авторы|активисты|учителя|преподаватели)(?: |$)/i;

/** Whether the sentences since then named nobody else. */
function isAlone(speaker: Speaker, since: readonly Said[]): boolean {
  return since.every(({ actors }) => actors.every((actor) => sameOne(actor, speaker)));
}

/** Whether two mentions are of one person, as far as their names tell. */
export const sameOne = (a: { id?: string; text: string }, b: { id?: string; text: string }) =>
  a.id !== undefined && b.id !== undefined ? a.id === b.id : surname(a.text) === surname(b.text);

const surname = (text: string) => plain(foldWord(text.split(/[\s\u00a0]/).at(-1)!));

/** A person as the speaker of a statement. */
export function toSpeaker({ id, start, end, text }: PersonMention): Speaker {
  return id === undefined ? { start, end, text } : { id, start, end, text };
}

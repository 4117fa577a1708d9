import type { Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { textBetween, type Page } from '../document/page';
import { shift, shiftMention, shiftSpeaker } from '../shift';
import type { Written } from '../written';
import type { Author } from './speech/authors';
import type { Interview } from './speech/interview';
import type { Said } from './pronouns/pronouns';

/** A line that names nobody but who speaks in the next one. */
export interface Label {
  readonly start: number;
  readonly speaker: Speaker;
  readonly hasColon: boolean;
  /** A deputy’s name and faction: what follows is theirs only where it is spoken. */
  readonly isStanding?: true;
  /** The label of a Japanese or Korean transcript: what follows is theirs where it is a sentence. */
  readonly isFloor?: true;
}

/**
 * What a passage needs of those before it, as a plain value: who was named and spoke in the last sentences, and where the
 * very last one stands. Offsets are the page's, negative before its start.
 */
export interface Before {
  readonly said: readonly Said[];
  readonly last?: Span;
  /** The passage before, where it is one quotation that nobody is named for. */
  readonly quotation?: Span;
  /** The passage before, where it names nobody and reports nothing. */
  readonly skipped?: Span;
  /** Who speaks in the next passage, where the last one only says so. */
  readonly label?: Label;
  /** The leader who signs the article. */
  readonly author?: Author;
  /** Who answers questions (答：). */
  readonly host?: Author;
  /** The interview that goes on, where its turns begin with a dash. */
  readonly interview?: Interview;
  /** How many passages since then name nobody and report nothing. */
  readonly silent: number;
}

/** Before the first passage nobody has spoken. */
export const silence: Before = { said: [], silent: 0 };

/** After more passages than this that name nobody, “she” and “this was said by” reach back to nothing. */
const longestSilence = 5;

/** How far “this was said by” reaches into a passage that reports nothing, in UTF-16 units. */
const longestReach = 2000;

/** Whose words what follows may be: the article's author, who answers questions, who is interviewed. */
export type Voices = { readonly [K in 'author' | 'host' | 'interview']: Before[K] | undefined };

const voiceless = ({ author: _, host: __, interview: ___, ...rest }: Before) => rest;

/** The same with these voices and no others. */
export function withVoices(before: Before, { author, host, interview }: Voices): Before {
  if (before.author === author && before.host === host && before.interview === interview) return before;
  return {
    ...voiceless(before),
    ...(author && { author }),
    ...(host && { host }),
    ...(interview && { interview }),
  };
}

/** After a passage that names nobody and reports nothing: `skipped`, or page furniture. */
export function afterSilence(before: Before, skipped: Span | undefined): Before {
  if (!skipped) return before;
  const reach = { start: Math.max(skipped.start, skipped.end - longestReach), end: skipped.end };
  const { said, last, label, author } = before;
  const isOver = said.length === 0 && !last && !label;
  if (isOver || before.silent === longestSilence) return { said: [], silent: 0, skipped: reach };
  const after: Written<Before> = { said, silent: before.silent + 1, skipped: reach };
  if (last) after.last = last;
  if (label) after.label = label;
  if (author) after.author = author;
  return after;
}

/** «Лунду: „Мост нужен“»: a heading gives the word to a name that nobody knows, whom a pronoun after it means. */
export const afterStranger = (skipped: Span): Before => ({
  said: [{ actors: [], others: [], stranger: true }],
  skipped,
  silent: 0,
});

/** After a turn in a conversation. */
export function afterTurn({ start, end, speaker }: Statement): Before {
  return { said: speaker ? [{ actors: [], others: [], speaker }] : [], last: { start, end }, silent: 0 };
}

const isNothing = ({ said, last, quotation, label }: Before) =>
  said.length === 0 && !last && !quotation && !label;

const isEmpty = (before: Before) =>
  isNothing(before) && !before.skipped && !before.author && !before.host && !before.interview;

/** Units before a name that tell whether it opens its sentence. */
export const BESIDE = 60;

/** The same for the next page, and the end of this one's text, as far back as a statement on the next may begin. */
export function turnPage(page: Page, before: Before): { said: Before; lead: string } {
  if (isEmpty(before)) return { said: silence, lead: '' };
  const { said, last, quotation, skipped, label, author, host, interview, silent } = before;
  const by = -page.text.length;
  const moved = said.map(({ actors, others, speaker, body, stranger }) => ({
    actors: actors.map((actor) => shiftMention(actor, by)),
    others: others.map((other) => shiftMention(other, by)),
    ...(speaker && { speaker: shiftSpeaker(speaker, by) }),
    ...(body && { body: shiftSpeaker(body, by) }),
    ...(stranger && { stranger }),
  }));
  // and what stands round whom the last sentences name
  const named = said.flatMap(({ actors, others }) => [...actors, ...others]);
  const starts = named.flatMap(({ start, office }) => [start - BESIDE, (office?.start ?? start) - BESIDE]);
  const from = Math.min(
    ...[last, quotation, skipped, label].map((span) => span?.start ?? page.text.length),
    ...starts,
  );
  return {
    said: {
      said: moved,
      silent,
      ...(last && { last: shift(last, by) }),
      ...(quotation && { quotation: shift(quotation, by) }),
      ...(author && { author }),
      ...(host && { host }),
      ...(interview && { interview }),
      ...(skipped && { skipped: shift(skipped, by) }),
      ...(label && {
        label: { ...label, start: label.start + by, speaker: shiftSpeaker(label.speaker, by) },
      }),
    },
    lead: textBetween(page, from, page.text.length),
  };
}

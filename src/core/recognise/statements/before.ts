import type { Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { textBetween, type Page } from '../page';
import { shift, shiftMention, shiftSpeaker } from '../shift';
import type { Said } from './pronouns';

/**
 * What a passage needs of those before it, as a plain value: who was named and spoke in the last sentences, and where the
 * very last one stands. Offsets are the page's, negative before its start.
 */
export interface Before {
  readonly said: readonly Said[];
  readonly last?: Span;
  /** The passage before, where it is one quotation that nobody is named for. */
  readonly quotation?: Span;
  /** How many passages since then name nobody and report nothing. */
  readonly silent: number;
}

export const silence: Before = { said: [], silent: 0 };

/** After more passages than this that name nobody, “she” and “this was said by” reach back to nothing. */
const longestSilence = 5;

/** After a passage that names nobody and reports nothing. */
export function afterSilence(before: Before): Before {
  if (isNothing(before) || before.silent === longestSilence) return silence;
  return { ...before, silent: before.silent + 1 };
}

/** After a turn in a conversation. */
export function afterTurn({ start, end, speaker }: Statement): Before {
  return { said: speaker ? [{ actors: [], speaker }] : [], last: { start, end }, silent: 0 };
}

const isNothing = ({ said, last, quotation }: Before) => said.length === 0 && !last && !quotation;

/** The same for the next page, and the end of this one's text, as far back as a statement on the next may begin. */
export function turnPage(page: Page, before: Before): { said: Before; lead: string } {
  if (isNothing(before)) return { said: silence, lead: '' };
  const { said, last, quotation, silent } = before;
  const by = -page.text.length;
  const moved = said.map(({ actors, speaker }) => ({
    actors: actors.map((actor) => shiftMention(actor, by)),
    ...(speaker && { speaker: shiftSpeaker(speaker, by) }),
  }));
  const from = Math.min(...[last, quotation].map((span) => span?.start ?? page.text.length));
  return {
    said: {
      said: moved,
      silent,
      ...(last && { last: shift(last, by) }),
      ...(quotation && { quotation: shift(quotation, by) }),
    },
    lead: textBetween(page, from, page.text.length),
  };
}

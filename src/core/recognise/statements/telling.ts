import type { Mention, PersonMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { sentences } from '../../text/sentences';
import { type Page, textBetween } from '../document/page';
import type { Author } from './speech/authors';
import type { Genders } from './pronouns/genders';
import type { Before } from './before';

/** A page with what is known of the people in it. */
export interface Telling extends Page {
  readonly genders: Genders;
  author?: Author | undefined;
}

export const isStatistic = (m: Mention) => m.kind === 'figure' && (m.sub === 'money' || m.sub === 'percent');

export const isPerson = (mention: Mention): mention is PersonMention =>
  mention.kind === 'leader' || mention.kind === 'role' || mention.kind === 'person';

/** A part of the page, for a cue or a speaker that is no known person. */
export const piece = (page: Page, start: number, end: number) => ({
  start,
  end,
  text: page.text.slice(start, end),
});

const noMentions: readonly Mention[] = [];

/** Those of some mentions in order that stand inside a span. */
export function within(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let from = 0;
  while (from < mentions.length && mentions[from]!.start < start) from++;
  let to = from;
  while (to < mentions.length && mentions[to]!.start < end) to++;
  if (from === to) return noMentions;
  const found = from === 0 && to === mentions.length ? mentions : mentions.slice(from, to);
  return found.every((mention) => mention.end <= end) ? found : found.filter((mention) => mention.end <= end);
}

/** The last sentence of a passage that names nobody. */
export function lastOf(page: Page, { start, end }: Span): Span {
  const last = sentences(textBetween(page, start, end)).at(-1);
  return last ? { start: last.start + start, end: last.end + start } : { start, end };
}

/** What a line such as «– сказал эксперт.» attributes: the passage above, which ends in a comma or as speech does. */
export function spokenAbove(
  page: Page,
  { skipped, last }: Pick<Before, 'skipped' | 'last'>,
): Span | undefined {
  const above = skipped ?? last;
  return above && /[,!?…»”"]\s*$/.test(textBetween(page, above.start, above.end)) ? above : undefined;
}

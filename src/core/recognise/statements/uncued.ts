import type { Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { type Page, textBetween } from '../document/page';
import { typeOf } from './kind';

/** What somebody says without a word that tells so, at offsets of the page: under a label, in a turn, going on. */
export function uncued(
  page: Page,
  { start, end }: Span,
  speaker: Speaker | null,
  direct: boolean,
  hasFigure = false,
): Statement {
  const text = textBetween(page, start, end);
  return { start, end, text, speaker, cue: null, direct, type: typeOf(text, 'say', hasFigure) };
}

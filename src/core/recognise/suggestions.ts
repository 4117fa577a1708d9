import type { ClaimFigure } from '../model/claim';
import type { Recognition, Statement } from '../model/mention';
import { overlaps, type Span } from '../model/span';
import { foldText } from '../text/fold';
import { suggestClaim } from './suggest';

/**
 * Tells of a statement whether nobody has decided on it yet: it is not on the words of a claim, and not turned down.
 * `claimed` are the places of claims, `dismissed` the quotes turned down; a statement is turned down by what it says, so
 * that edits elsewhere don't bring it back. `undecided` are quotes that stand in a conflict of git: on a statement that has
 * such a quote in it, or is a part of one, there is a decision that can't be read yet.
 */
export function isOpenBeside(
  claimed: readonly Span[],
  dismissed: readonly string[],
  undecided: readonly string[] = [],
): (statement: Statement) => boolean {
  const turnedDown = new Set(dismissed.map(contentKey));
  const waiting = undecided.map(contentKey).filter((key) => key.length > 0);
  const inOrder = [...claimed].sort((a, b) => a.start - b.start);
  const longest = inOrder.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const isNothingSaid = turnedDown.size === 0 && waiting.length === 0;
  return (statement) => {
    if (isCovered(statement, inOrder, longest)) return false;
    if (isNothingSaid) return true;
    const key = contentKey(statement.text);
    return !turnedDown.has(key) && !shares(key, waiting);
  };
}

/** Whether one of the texts is in the quote or the quote in it. */
function shares(quote: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(quote) || quote.includes(text));
}

/** Whether a claim is on the statement: they share half of the shorter of the two, or more. */
function isCovered(statement: Span, claimed: readonly Span[], longest: number): boolean {
  let low = 0;
  let high = claimed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claimed[middle]!.start < statement.start - longest) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < claimed.length && claimed[i]!.start < statement.end; i++) {
    const claim = claimed[i]!;
    if (!overlaps(claim, statement)) continue;
    const shared = Math.min(claim.end, statement.end) - Math.max(claim.start, statement.start);
    if (shared * 2 >= Math.min(claim.end - claim.start, statement.end - statement.start)) return true;
  }
  return false;
}

/** What a quote says, less the signs and spaces at its ends: recognition may draw them in or not. */
function contentKey(quote: string): string {
  return foldText(quote).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What a claim accepted from a statement says; nothing in it is guessed beyond what the statement itself has. */
export interface StatementFields {
  readonly speaker?: string;
  readonly type?: string;
  readonly about?: readonly string[];
  readonly figures: readonly ClaimFigure[];
}

/** Reads a statement as a claim. The speaker is an id only where `isKnown` (the dossier has it), else the text's words. */
export function claimOfStatement(
  recognition: Recognition,
  statement: Statement,
  isKnown: (id: string) => boolean,
): StatementFields {
  const { about, figures } = suggestClaim(recognition, statement);
  const { speaker, type } = statement;
  const who = speaker?.id !== undefined && isKnown(speaker.id) ? speaker.id : speaker?.text;
  const words = who?.replace(/\s+/g, ' ').trim();
  return {
    ...(words && { speaker: words }),
    ...(type && { type }),
    ...(about.length > 0 && { about }),
    figures,
  };
}

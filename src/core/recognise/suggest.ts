import type { ClaimFigure } from '../model/claim';
import type { FigureMention, Mention, Recognition, Statement } from '../model/mention';
import { contains, overlaps, type Span } from '../model/span';

/** Somebody who may have said it: a dossier id, or the name as the text has it. */
export interface SpeakerGuess {
  readonly id?: string;
  readonly text: string;
}

/** What the text itself tells of a claim on a passage. Everything is a suggestion until an analyst accepts it. */
export interface ClaimSuggestion {
  /** The likeliest first; empty where the text names nobody near. */
  readonly speakers: readonly SpeakerGuess[];
  readonly type?: string;
  /** Dossier ids of the initiatives and the analyst's own kinds named in the passage. */
  readonly about: readonly string[];
  /** Other dossier ids named in the document, nearest first: leaders in the passage, then what stands around it. */
  readonly nearby: readonly string[];
  readonly figures: readonly ClaimFigure[];
  readonly basis?: 'quoted' | 'paraphrased';
  readonly via: readonly string[];
}

/** How far from the passage an attribution or a name is still taken for its speaker's, in UTF-16 units. */
const reach = 600;
const stated: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'duration']);

/** Whether a claim states it: how much or how many. Dates and ordinals say when and which, and have other fields. */
export const isStated = (mention: Mention): mention is FigureMention =>
  mention.kind === 'figure' && stated.has(mention.sub);

/**
 * Reads a claim on the passage out of what recognition found in the document around it; `parts` are the further passages
 * of a broken quotation. Never throws.
 */
export function suggestClaim(
  recognition: Recognition,
  passage: Span,
  parts: readonly Span[] = [],
): ClaimSuggestion {
  const { mentions, statements } = recognition;
  const statement = statementOf(statements, passage);
  const speakers = speakersOf(mentions, statements, statement, passage);
  const inside = mentions.filter((mention) => [passage, ...parts].some((one) => contains(one, mention)));
  const about = unique(
    inside.flatMap((mention) =>
      mention.kind === 'initiative' || mention.kind === 'other' ? named(mention) : [],
    ),
  );
  const nearby = unique(byDistance(mentions, passage).flatMap(named)).filter(
    (id) => !about.includes(id) && id !== speakers[0]?.id,
  );
  const covered = statement && overlap(statement, passage) > 0 ? statement : undefined;
  return {
    speakers,
    about,
    nearby,
    figures: inside.flatMap((mention) => (isStated(mention) ? claimFigure(mention) : [])),
    via: covered?.via?.map(({ text }) => text) ?? [],
    ...(covered?.type && { type: covered.type }),
    ...(covered && { basis: covered.direct ? ('quoted' as const) : ('paraphrased' as const) }),
  };
}

/** The statement that the passage is of: the one it shares most with, of equals the shortest; else the one just before. */
function statementOf(statements: readonly Statement[], passage: Span): Statement | undefined {
  const shared = statements
    .filter((statement) => overlap(statement, passage) > 0)
    .sort((a, b) => overlap(b, passage) - overlap(a, passage) || a.end - a.start - (b.end - b.start));
  return shared[0];
}

function speakersOf(
  mentions: readonly Mention[],
  statements: readonly Statement[],
  statement: Statement | undefined,
  passage: Span,
): SpeakerGuess[] {
  const guesses: SpeakerGuess[] = [];
  const add = (guess: SpeakerGuess | null | undefined) => {
    if (guess?.text) guesses.push(guess.id ? { id: guess.id, text: guess.text } : { text: guess.text });
  };
  add(statement?.speaker);
  for (const near of byDistance(statements, passage)) if (gap(near, passage) <= reach) add(near.speaker);
  for (const mention of byDistance(mentions, passage)) {
    if (gap(mention, passage) > reach) break;
    if (mention.kind === 'leader' || mention.kind === 'role') add(mention.candidates ? undefined : mention);
  }
  const seen = new Set<string>();
  return guesses.filter(({ id, text }) => {
    const key = id ?? text;
    return !seen.has(key) && seen.add(key);
  });
}

/** Nearest first; what overlaps the passage is at no distance, and of equals what stands before goes first. */
function byDistance<T extends Span>(items: readonly T[], passage: Span): T[] {
  return [...items].sort((a, b) => gap(a, passage) - gap(b, passage) || a.start - b.start);
}

function gap(a: Span, b: Span): number {
  return overlaps(a, b) ? 0 : a.start >= b.end ? a.start - b.end + 1 : b.start - a.end + 1;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function named(mention: Mention): string[] {
  return mention.id && mention.kind !== 'figure' ? [mention.id] : [];
}

/** The figures of a text that somebody has typed as such: a number alone is one too. */
export const figuresTyped = ({ mentions }: Recognition): ClaimFigure[] =>
  mentions.flatMap((mention) =>
    mention.kind === 'figure' && (mention.sub === 'number' || isStated(mention)) ? claimFigure(mention) : [],
  );

function claimFigure(figure: FigureMention): ClaimFigure[] {
  const { value, low, high, unit, qualifier, per } = figure;
  if (figure.indefinite || (value ?? low ?? high) === undefined) return [];
  return [
    {
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(unit !== undefined && { unit }),
      ...(qualifier !== undefined && { qualifier }),
      ...(per !== undefined && { per }),
    },
  ];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

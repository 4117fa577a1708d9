import type { Section } from '../yaml/section';
import type { ClaimOperation } from './operation';
import { placeFor } from './place';
import { flowOf, type State } from './state';

/** A sidecar without the entries that an operation has nothing to do with: what is done to it can be done to the whole. */
export interface Excerpt {
  readonly text: string;
  /** The place in the whole text of a place in the excerpt. */
  whole(at: number): number;
}

/**
 * The excerpt for an operation: every section with its first and last entry, and those that the operation names with
 * their neighbours. The state must have been read by pieces, each of which means the same by itself.
 */
export function excerptOf(state: State, operation: ClaimOperation): Excerpt {
  const [named, ids] = namedBy(state, operation);
  let text = '';
  let cursor = 0;
  // places in the excerpt from which on so much is missing
  const gaps: { readonly at: number; readonly gone: number }[] = [];
  const leaveOut = (start: number, end: number) => {
    text += state.text.slice(cursor, start);
    cursor = end;
    gaps.push({ at: text.length, gone: end - text.length });
  };
  for (const section of state.outline.sections) {
    const entries = section.entries ?? [];
    if (flowOf(section)) continue;
    const kept = keptOf(section, section.name === named ? ids : []);
    kept.forEach((index, i) => {
      const next = kept[i + 1] ?? index + 1;
      if (next > index + 1) leaveOut(entries[index]!.block.end, entries[next]!.block.start);
    });
  }
  return {
    text: text + state.text.slice(cursor),
    whole: (at) => at + (gaps.findLast((gap) => gap.at <= at)?.gone ?? 0),
  };
}

/** Indices of entries, in order. */
function keptOf({ entries = [] }: Section, ids: readonly (string | undefined)[]): number[] {
  const around = ids.flatMap((id) => {
    const at = id === undefined ? -1 : entries.findIndex((entry) => entry.id === id);
    return at < 0 ? [] : [at - 1, at, at + 1];
  });
  const kept = new Set([0, 1, entries.length - 2, entries.length - 1, ...around]);
  return [...kept].filter((at) => at >= 0 && at < entries.length).sort((a, b) => a - b);
}

/** The section, and the entries in it, that an operation is about. */
function namedBy(state: State, operation: ClaimOperation): [string, (string | undefined)[]] {
  switch (operation.kind) {
    case 'add': {
      const { id, selector } = operation.claim;
      return ['claims', [id, placeFor(state, selector.at?.start, id)]];
    }
    case 'change':
    case 'delete':
      return ['claims', [operation.id]];
    case 'dismiss':
      return ['dismissed', [operation.dismissal.id]];
    case 'undismiss':
      return ['dismissed', [operation.id]];
    case 'review':
      return ['reviews', [operation.claim]];
    case 'comment':
    case 'uncomment':
      return [operation.own ? 'reviews' : 'claims', [operation.claim]];
    case 'restore':
      return [operation.section, [operation.key, operation.beside.after, operation.beside.before]];
    case 'facts':
    case 'retitle':
    case 'replace':
      return ['', []];
  }
}

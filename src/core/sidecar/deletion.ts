import { newMemory } from '../yaml/outline';
import { applyEdits } from '../yaml/splice';
import { decided, lineEndsOf, plain } from './markers';
import { mergeSidecars } from './merge';
import { readSidecar } from './read';
import { flowOf, stateOf } from './state';

/** The versions in git's index of a sidecar that one side has deleted: that side has none. */
export interface HalfDeleted {
  readonly base: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/** A sidecar that one side has deleted and the other has changed, by claim: what was not changed goes with the file. */
export interface Deletion {
  /** The file with what was changed or added, and nothing else. */
  readonly kept: string;
  /** The same with git's markers round each changed claim: to keep, or to delete. */
  readonly marked: string;
  /** Ids of the claims, reviews and dismissals in it. */
  readonly ids: readonly string[];
}

/**
 * Undefined where a version can't be read by claim; 'edited' where the file is no longer as git, or we, left it. A byte
 * order mark is left out: it belongs to the file.
 */
export function mergeDeletion(present: string, versions: HalfDeleted): Deletion | 'edited' | undefined {
  const { base, ours, theirs } = versions;
  const changed = ours ?? theirs ?? '';
  const emptied = withoutEntries(base);
  const merged = emptied === undefined ? undefined : mergeSidecars(base, ours ?? emptied, theirs ?? emptied);
  if (!merged) return undefined;
  const marked = lineEndsOf(present, merged.text).replace(/^\ufeff/, '');
  const kept = decided(marked, ours === undefined ? 'theirs' : 'ours');
  if (![changed, marked, kept].some((text) => plain(text) === plain(present))) return 'edited';
  const { claims, reviews, dismissed } = readSidecar(kept).sidecar;
  const ids = [...claims, ...dismissed].map(({ id }) => id);
  return { kept, marked, ids: [...ids, ...reviews.map(({ claim }) => claim)] };
}

function withoutEntries(text: string): string | undefined {
  const { reading, outline } = stateOf(text, newMemory());
  if (reading.sidecar.readOnly || outline.sections.some((section) => flowOf(section))) return undefined;
  const entries = outline.sections.flatMap((section) => section.entries ?? []);
  return applyEdits(
    text,
    entries.map(({ block }) => ({ ...block, text: '' })),
  );
}

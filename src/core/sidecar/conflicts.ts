import { lineStart } from '../yaml/cut';
import { eolOf, insertedLines } from '../yaml/mapedit';
import { newMemory } from '../yaml/outline';
import { conflictRegions } from '../yaml/safety';
import { applyEdits, type TextEdit } from '../yaml/splice';
import { decided, lineEndsOf, plain, regionsOf, untouched, versionsOf, type Versions } from './markers';
import { mergeSidecars, type Conflict, type Merged } from './merge';
import { sidecarSections, readSidecar } from './read';
import { entryOf, stateOf, type State } from './state';

/** A sidecar that git left in conflict, merged by claim as far as that goes. */
export interface Conflicted extends Merged {
  readonly questions: readonly Question[];
  /** Without the base a deletion can't be told from an addition of the other side: what stands on one side is kept. */
  readonly baseKnown: boolean;
}

/** What is decided in one go: a claim with all its fields in conflict, or something else as a whole. */
export interface Question {
  /** `['claims', id]` for a claim. */
  readonly path: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** The lines of each side: of the whole claim, or of what is in conflict. Empty where the side has deleted it. */
  readonly ours: string;
  readonly theirs: string;
  /** Whether both can stay, the other side's as a claim of its own. */
  readonly both: boolean;
}

export type Choice = 'ours' | 'theirs' | 'both';

/**
 * Merges a sidecar in conflict: from the versions in git's index where they are given and the file is as git left it,
 * else from the markers in the file. Undefined where neither can be read.
 */
export function mergeConflicted(present: string, index?: Versions): Conflicted | undefined {
  const text = present.replace(/^\ufeff/, '');
  const known = index && mergeIndex(text, index);
  // the mark belongs to the file, and whoever writes it keeps it
  if (known && known !== 'edited') return { ...known, text: known.text.replace(/^\ufeff/, '') };
  const versions = versionsOf(text);
  if (!versions) return undefined;
  const { base, ours, theirs } = versions;
  if ([ours, theirs].some((version) => readSidecar(version).sidecar.readOnly)) return undefined;
  const merged = base === undefined ? undefined : mergeSidecars(base, ours, theirs);
  if (merged) return asked(merged, true);
  const without = mergeSidecars('', ours, theirs);
  return without && asked(without, false);
}

/**
 * Merges the versions in git's index; 'edited' where the file is no longer as git, or our driver, left it. Undefined where
 * a version can't be read.
 */
export function mergeIndex(present: string, index: Versions): Conflicted | 'edited' | undefined {
  const merged = mergeSidecars(index.base, index.ours, index.theirs);
  // git also stops where a file is merged already, to ask in which folder it belongs
  if (!untouched(present, index) && !(merged && plain(merged.text) === plain(present))) return 'edited';
  return merged && asked({ ...merged, text: lineEndsOf(present, merged.text) }, true);
}

/**
 * Whether a file needs no merging any more: it has no markers and reads, and is not what git left of it, unless that is
 * the merged text itself or (`oneSide`) one of the sides, which somebody may have chosen as a whole.
 */
export function leftOf(present: string, index?: Versions): 'conflict' | 'oneSide' | 'nothing' {
  if (conflictRegions(present).length > 0 || readSidecar(present).sidecar.readOnly) return 'conflict';
  if (!index) return 'nothing';
  const merged = mergeIndex(present, index);
  if (merged === 'edited' || (merged?.conflicts.length === 0 && plain(merged.text) === plain(present)))
    return 'nothing';
  return 'oneSide';
}

function asked(merged: Merged, baseKnown: boolean): Conflicted {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of merged.conflicts) {
    const key = questionOf(conflict).join('\0');
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  const [ours, theirs] = sides(merged.text);
  const questions = [...groups.values()].map((conflicts): Question => {
    const path = questionOf(conflicts[0]!);
    const [section = '', id] = path;
    if (!sidecarSections.has(section) || id === undefined)
      return { path, conflicts, ours: conflicts[0]!.ours, theirs: conflicts[0]!.theirs, both: false };
    const [mine, other] = [linesOf(ours, section, id), linesOf(theirs, section, id)];
    return {
      path,
      conflicts,
      ours: mine,
      theirs: other,
      both: section === 'claims' && mine !== '' && other !== '',
    };
  });
  return { ...merged, questions, baseKnown };
}

const questionOf = ({ path }: Conflict): readonly string[] =>
  sidecarSections.has(path[0] ?? '') ? path.slice(0, 2) : path;

const sides = (text: string): [State, State] => [
  stateOf(decided(text, 'ours'), newMemory()),
  stateOf(decided(text, 'theirs'), newMemory()),
];

function linesOf(state: State, section: string, id: string): string {
  const block = entryOf(state, section, id).entry?.block;
  return block ? state.text.slice(block.start, block.end) : '';
}

/**
 * The text with every question answered, in their order. Where both stay, the other side's claim goes below ours under
 * a new id of `newId`. Undefined where the outcome would not read back.
 */
export function resolved(
  conflicted: Conflicted,
  choices: readonly Choice[],
  newId: () => string,
): string | undefined {
  const { text, conflicts, questions } = conflicted;
  const regions = regionsOf(text) ?? [];
  if (regions.length !== conflicts.length || choices.length !== questions.length) return undefined;
  const edits = regions.map(({ start, end, ours, theirs }, i): TextEdit => {
    const at = questions.findIndex((question) => question.conflicts.includes(conflicts[i]!));
    return { start, end, text: choices[at] === 'theirs' ? theirs : ours };
  });
  let result = applyEdits(text, edits);
  const [, theirs] = sides(text);
  questions.forEach(({ path, both }, i) => {
    if (choices[i] === 'both' && both) result = withCopy(result, theirs, path[1]!, newId());
  });
  return readSidecar(result).sidecar.readOnly ? undefined : result;
}

/** Puts the claim of another version below the one with the same id, as one of its own. */
function withCopy(text: string, other: State, id: string, newId: string): string {
  const from = entryOf(other, 'claims', id).entry;
  const to = entryOf(stateOf(text, newMemory()), 'claims', id).entry;
  if (!from || !to) return text;
  const source = other.text.slice(from.block.start, from.block.end);
  const copy = source.slice(0, from.key.start) + newId + source.slice(from.key.end);
  const eol = eolOf(text);
  const lines = copy.endsWith('\n') ? copy : copy + eol;
  const at = to.block.end === text.length ? text.length : lineStart(text, to.block.end);
  return applyEdits(text, [insertedLines(text, at, lines, eol)]);
}

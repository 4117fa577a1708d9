import { msg } from '../model/message';
import { newMemory, type Memory } from '../yaml/outline';
import { maxLength } from '../yaml/safety';
import { applyEdits, type TextEdit } from '../yaml/splice';
import { changeOf } from './change';
import { excerptOf } from './excerpt';
import type { Applied, ClaimOperation, Replace, Restore, Retitle } from './operation';
import { maxClaims } from './read';
import { replace } from './restore';
import { retitle } from './retitle';
import { entryOf, mendFirst, rawOf, refuse, sectionOf, stateOf, type Change, type State } from './state';

export type { Applied, ClaimChange, ClaimOperation, FactsChange } from './operation';

/**
 * The smallest text edits that carry out an operation on a sidecar's text ('' for a file that doesn't exist yet), the
 * text after them, and the operation that takes them back. A problem, and nothing else, where it can't be done: the file
 * is read-only, the claim is gone, is there already, or was changed since. `memory` as in `readSidecar`.
 */
export function applyOperation(
  text: string,
  operation: ClaimOperation,
  memory: Memory = newMemory(),
): Applied {
  if (operation.kind === 'replace') return replace(text, operation);
  if (operation.kind === 'retitle') return retitle(text, operation);
  const state = stateOf(text, memory);
  const byPieces = memory.last?.text === text && !state.reading.sidecar.readOnly;
  return (byPieces && applyToExcerpt(state, operation, memory)) || applyToWhole(state, operation, memory);
}

/**
 * Does to an excerpt of the text what is to be done, and so at a cost that doesn't grow with the file. Undefined where
 * that can't be, or where the whole must say why not.
 */
function applyToExcerpt(
  state: State,
  operation: Exclude<ClaimOperation, Replace | Retitle>,
  memory: Memory,
): Applied | undefined {
  const { text, outline } = state;
  const count = outline.sections.reduce((sum, { entries }) => sum + (entries?.length ?? 0), 0);
  if (count >= maxClaims) return undefined;
  const { text: excerpt, whole } = excerptOf(state, operation);
  const own: Memory = { pieces: memory.pieces };
  const applied = applyToWhole(stateOf(excerpt, own), operation, own);
  // a reading keeps what it met, which here is a part of what is known
  if (own.pieces !== memory.pieces) for (const [source, read] of own.pieces) memory.pieces.set(source, read);
  if ('problem' in applied || applied.inverse.kind !== 'restore') return undefined;
  const edits = applied.edits.map((edit) => ({ ...edit, start: whole(edit.start), end: whole(edit.end) }));
  if (edits.some(({ start, end }, i) => end - start !== applied.edits[i]!.end - applied.edits[i]!.start))
    return undefined;
  const grown = edits.reduce((sum, edit) => sum + edit.text.length - edit.end + edit.start, text.length);
  if (grown > maxLength) return undefined;
  const { inverse } = applied;
  const home = sectionOf(state, inverse.section);
  const offset = home && edits[0] ? Math.max(0, edits[0].start - home.block.start) : inverse.beside.offset;
  return appliedTo(text, edits, { ...inverse, beside: { ...inverse.beside, offset } });
}

/** The text after the edits is put together when it is asked for. */
function appliedTo(text: string, edits: readonly TextEdit[], inverse: ClaimOperation): Applied {
  let after: string | undefined;
  return {
    edits,
    inverse,
    get text() {
      return (after ??= applyEdits(text, edits));
    },
  };
}

/** The same on the whole text, read again to see what has come of it. */
export function applyToWhole(
  state: State,
  operation: Exclude<ClaimOperation, Replace | Retitle>,
  memory: Memory,
): Applied {
  const { sidecar } = state.reading;
  if (sidecar.readOnly) return mendFirst(sidecar);
  const change = changeOf(state, operation);
  if ('problem' in change) return change;
  const after = applyEdits(state.text, change.edits);
  const result = stateOf(after, memory);
  // whatever the layout of the file was: what is written must read back
  const comes =
    operation.kind === 'add' ||
    (operation.kind === 'restore' && operation.key !== '' && operation.before !== undefined);
  if (result.reading.sidecar.readOnly || !sameOthers(state, result, change, comes))
    return refuse(
      'unusual-layout',
      msg('The claims file is laid out in a way that can’t be edited safely'),
      msg('Write each claim’s id and each of its fields on a line of its own'),
    );
  return appliedTo(state.text, change.edits, exactInverse(state, result, change));
}

/** What takes the change back to the byte: its own words put back, or in a file too odd for that the whole text. */
function exactInverse(before: State, after: State, change: Change): Restore | Replace {
  const inverse = inverseOf(before, after, change);
  const back = changeOf(after, inverse);
  return !('problem' in back) && applyEdits(after.text, back.edits) === before.text
    ? inverse
    : { kind: 'replace', before: after.text, now: before.text };
}

/** Every other entry reads as before, and one that was added is there. */
function sameOthers(before: State, after: State, change: Change, added: boolean): boolean {
  if (added && !entryOf(after, change.section, change.key).entry) return false;
  const names = (state: State) =>
    state.outline.sections.flatMap(({ name, entries }) =>
      (entries ?? []).flatMap(({ id }) =>
        name === change.section && id === change.key ? [] : [`${name}\n${id}`],
      ),
    );
  const [a, b] = [names(before), names(after)];
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function inverseOf(before: State, after: State, change: Change): Restore {
  const { section, key, fresh } = change;
  const was = rawOf(before, section, key);
  const is = rawOf(after, section, key);
  const [edit] = change.edits;
  const start = edit?.start ?? 0;
  // what went is what comes back: in braces with its comma
  const went = edit && is === undefined ? before.text.slice(edit.start, edit.end) : undefined;
  const old =
    was && went && fresh !== undefined && went.startsWith(fresh)
      ? went.slice(fresh.length)
      : (was && went) || was;
  const block = key === '' ? sectionOf(after, section)?.block : entryOf(after, section, key).entry?.block;
  const above =
    was === undefined && block && is ? Math.max(0, start + (fresh?.length ?? 0) - block.start) : 0;
  const home = sectionOf(is === undefined ? before : after, section);
  const entries = home?.entries ?? [];
  const index = entries.findIndex((entry) => entry.id === key);
  const previous = entries[index - 1]?.id;
  const next = index < 0 ? undefined : entries[index + 1]?.id;
  return {
    kind: 'restore',
    section,
    key,
    ...(is !== undefined && { now: is.slice(above) }),
    ...(above > 0 && is !== undefined && { above: is.slice(0, above) }),
    ...(old !== undefined && { before: old }),
    beside: {
      ...(previous !== undefined && { after: previous }),
      ...(next !== undefined && { before: next }),
      offset: Math.max(0, start - (home?.block.start ?? 0)),
    },
    ...(fresh !== undefined && { fresh }),
  };
}

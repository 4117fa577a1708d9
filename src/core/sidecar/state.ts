import { msg, type Message } from '../model/message';
import type { Sidecar } from '../model/claim';
import type { Problem } from '../model/problem';
import { mapOf } from '../yaml/mapedit';
import { shifted, type YamlMap } from '../yaml/node';
import type { Entry, Section } from '../yaml/section';
import type { TextEdit } from '../yaml/splice';
import { readOutline, type Understood } from './read';

/** A sidecar's text as it is read, for one operation. */
export type State = Understood;

/** Edits to one entry (or, with an empty key, to a section) of a text. */
export interface Change {
  readonly section: string;
  readonly key: string;
  readonly edits: readonly TextEdit[];
  readonly fresh?: string;
}

export { readOutline as stateOf };

export function refuse(code: string, message: Message, mend?: Message): { problem: Problem } {
  return { problem: { code, severity: 'error', message, ...(mend && { mend }) } };
}

/** The refusal to write to a file that can't be read as a whole. */
export const mendFirst = ({ undecided }: Sidecar) =>
  undecided
    ? refuse(
        'in-conflict',
        msg('Git left the claims file in conflict'),
        msg('Resolve the conflict, then try again'),
      )
    : refuse(
        'read-only',
        msg('Nothing is written to the claims file until it is mended'),
        msg('Open it and mend what Problems lists for it'),
      );

export function sectionOf(state: State, name: string): Section | undefined {
  return state.outline.sections.find((section) => section.name === name);
}

/** An entry with its map at places in the whole text. */
export function entryOf(
  state: State,
  section: string,
  id: string,
): { entry: Entry | undefined; map: YamlMap | undefined; index: number } {
  const entries = sectionOf(state, section)?.entries ?? [];
  const index = entries.findIndex((entry) => entry.id === id);
  const entry = entries[index];
  return { entry, index, map: entry && mapOf(shifted(entry.value, entry.block.start)) };
}

/** The map in braces that a section is written as, if it is. */
export function flowOf(section: Section | undefined): YamlMap | undefined {
  return section?.value?.kind === 'map' && section.value.flow ? section.value : undefined;
}

/** The raw text of what a change is about; undefined where it isn't there. */
export function rawOf(state: State, section: string, key: string): string | undefined {
  const block = key === '' ? sectionOf(state, section)?.block : entryOf(state, section, key).entry?.block;
  return block && state.text.slice(block.start, block.end);
}

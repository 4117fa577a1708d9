import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { eolOf, indented, insertedInFlow, insertedLines, removed, setKey } from '../yaml/mapedit';
import type { TextEdit } from '../yaml/splice';
import type { Written } from '../yaml/write';
import { entryOf, flowOf, refuse, sectionOf, type Change, type State } from './state';
import * as write from './write';

/** The edits that carry out an operation, or why it can't be done. */
export type Changed = Change | { readonly problem: Problem };

/** Keys of an entry with what they shall hold; without a value a key is taken away. */
export type Fields = readonly (readonly [string, Written | undefined])[];

/** An entry that a section hasn't got yet, for a section of lines and for one in braces. */
export interface NewEntry {
  readonly id: string;
  readonly lines: readonly string[];
  readonly inline: string;
  /** Its place, where that is not the section's end: after the entry named, or at its front. */
  readonly place?: { readonly after: string | undefined };
}

export const badId = (id: string) =>
  refuse(
    'bad-id',
    msg('“{0}” can’t be an id here', id),
    msg('Ids are a letter and at least four of 0-9 and a-z'),
  );
export const gone = (id: string) => refuse('gone', msg('{0} is no longer in the claims file', id));
export const there = (id: string) => refuse('duplicate-id', msg('{0} is in the claims file already', id));
/** The refusal to write into a section that is neither lines nor braces. */
export const unusual = (section: string) =>
  refuse(
    'unusual-layout',
    msg('The claims file is laid out in a way that can’t be edited safely'),
    msg('Leave nothing after the colon of “{0}:”', section),
  );

/** Sets keys of an entry, takes away those without a value. */
export function inEntry(
  state: State,
  section: string,
  id: string,
  wanted: Fields,
  order: readonly string[],
): Changed {
  const { map } = entryOf(state, section, id);
  if (!map) return gone(id);
  const edits = wanted.flatMap(([key, value]) => setKey(state.text, map, key, value, order));
  return { section, key: id, edits };
}

export function deleted(state: State, section: string, id: string): Changed {
  const { entry, index } = entryOf(state, section, id);
  if (!entry) return gone(id);
  const whole = flowOf(sectionOf(state, section));
  return {
    section,
    key: id,
    edits: [whole ? removed(state.text, whole, index) : { ...entry.block, text: '' }],
  };
}

/** Puts a new entry into a section; the first of its name where there is none. */
export function inserted(state: State, name: string, entry: NewEntry, document: string | undefined): Changed {
  const { text } = state;
  const { id, lines, inline, place } = entry;
  const eol = eolOf(text);
  const section = sectionOf(state, name);
  if (entryOf(state, name, id).entry) return there(id);
  if (!section) {
    const fresh = freshHead(state, document, eol) + `${name}:${eol}`;
    return { section: name, key: id, edits: [atEnd(text, fresh + indented(lines, 2, eol))], fresh };
  }
  const entries = section.entries ?? [];
  const after = place ? entries.findIndex((entry) => entry.id === place.after) : entries.length - 1;
  const flow = flowOf(section);
  if (flow) return { section: name, key: id, edits: [insertedInFlow(flow, after, inline)] };
  if (section.value && section.value.end > section.value.start) return unusual(name);
  const [first] = entries;
  const indent = first
    ? first.key.start - lineAt(text.slice(first.block.start, first.block.end), first.key.start)
    : 2;
  const before = entries[after];
  const at = before ? before.block.end : (first?.block.start ?? section.block.end);
  // a file that keeps claims apart by an empty line gets one after ours
  const spaced =
    before !== undefined && /\n[ \t]*\r?\n$/.test(text.slice(before.block.start, before.block.end));
  const source = indented(lines, indent, eol) + (spaced ? eol : '');
  const edit = insertedLines(text, at, source, eol);
  const open = edit.text !== source;
  return { section: name, key: id, edits: [edit], ...(open && { fresh: eol }) };
}

const lineAt = (block: string, at: number): number => block.lastIndexOf('\n', at - 1) + 1;

/** What must stand before a section that is put at the end of the text. */
export function freshHead({ text }: State, document: string | undefined, eol: string): string {
  if (text.replace('\ufeff', '') === '') return indented(write.fileHead(document), 0, eol);
  return text.endsWith('\n') ? '' : eol;
}

/** Puts text at the end. */
export const atEnd = ({ length }: string, text: string): TextEdit => ({ start: length, end: length, text });

import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import { lineStart, nextLine } from '../yaml/cut';
import { eolOf, indented, insertedInFlow, insertedLines, removed } from '../yaml/mapedit';
import { isNull, type YamlMap } from '../yaml/node';
import { newMemory, outline, type Memory } from '../yaml/outline';
import type { Entry, Section, Outline } from '../yaml/section';
import { conflictRegions, textProblems } from '../yaml/safety';
import { applyEdits, type TextEdit } from '../yaml/splice';
import { list, map, scalar } from '../yaml/write';
import type { NewEntry } from './newentry';
import { dossierSections } from './read';

/** What can be done to a dossier file, as data: applied to the newest text right before it is written. */
export type EntryOperation =
  | { readonly kind: 'add-entry'; readonly entry: NewEntry }
  | {
      readonly kind: 'remove-entry';
      readonly entry: NewEntry;
      /** What was put in: the entry from its key on, and what had to stand before that. */
      readonly source: string;
      readonly lead: string;
    };

export type EntryApplied =
  | { readonly edits: readonly TextEdit[]; readonly inverse: EntryOperation; readonly text: string }
  | { readonly problem: Problem };

/**
 * The smallest text edits that put an entry at the end of its section of a dossier file ('' for a file that doesn't
 * exist yet), or take it out again unless it was changed since; the text after them, and the operation that takes them
 * back. Everything else in the file stays to the byte. A problem, and nothing else, where it can't be done. `memory` may
 * be kept between readings of one file.
 */
export function applyEntryOperation(
  text: string,
  operation: EntryOperation,
  memory: Memory = newMemory(),
): EntryApplied {
  const before = readable(text, memory);
  if (!before) return unreadable();
  const { entry } = operation;
  const change =
    operation.kind === 'add-entry' ? added(text, before, entry) : takenOut(text, before, operation);
  if ('problem' in change) return change;
  const after = applyEdits(text, [change.edit]);
  const result = readable(after, memory);
  // whatever the layout of the file was: what is written must read back, and nothing else may read otherwise
  const others = (of: Outline) => idsOf(of).filter((id) => id !== `${entry.section}\n${entry.id}`);
  const isThere = result && entryIn(sectionIn(result, entry.section), entry.id) !== undefined;
  if (
    !result ||
    isThere !== (operation.kind === 'add-entry') ||
    others(before).join() !== others(result).join()
  )
    return unusual(entry.section);
  return { edits: [change.edit], text: after, inverse: change.inverse };
}

type Changed = { readonly edit: TextEdit; readonly inverse: EntryOperation } | { readonly problem: Problem };

function added(text: string, known: Outline, entry: NewEntry): Changed {
  const section = sectionIn(known, entry.section);
  if (known.sections.some((other) => entryIn(other, entry.id) && other.name !== 'settled'))
    return refuse('duplicate-id', msg('The dossier has an entry “{0}” already', entry.id));
  const done = (edit: TextEdit, lead = ''): Changed => {
    const inverse = { kind: 'remove-entry', entry, lead, source: edit.text.slice(lead.length) } as const;
    return { edit, inverse };
  };
  const eol = eolOf(text);
  if (!section) {
    const above = text.replace('\ufeff', '') === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
    const lead = `${above}${entry.section}:${eol}`;
    const source = indented(linesOf(entry), 2, eol);
    return done({ start: text.length, end: text.length, text: lead + source }, lead);
  }
  const entries = section.entries ?? [];
  const flow = flowOf(section);
  if (flow) {
    const edit = insertedInFlow(flow, entries.length - 1, `${entry.id}: ${inlineOf(entry)}`);
    return done(edit, entries.length > 0 ? ', ' : '');
  }
  const { value } = section;
  if (!section.entries || (value && value.end > value.start)) return unusual(entry.section);
  const last = entries.at(-1);
  const depth = last ? depthOf(text, last) : 2;
  const at = last ? contentEnd(text, last, depth) : nextLine(text, section.key.end);
  const before = entries.at(-2);
  // a file that keeps its entries apart by an empty line gets one before ours
  const apart = before && /\n[ \t]*\r?\n$/.test(text.slice(before.block.start, before.block.end)) ? eol : '';
  const edit = insertedLines(text, at, apart + indented(linesOf(entry), depth, eol), eol);
  return done(edit, edit.text.slice(0, edit.text.indexOf(`${' '.repeat(depth)}${entry.id}:`)));
}

function takenOut(
  text: string,
  known: Outline,
  { entry, source, lead }: Extract<EntryOperation, { kind: 'remove-entry' }>,
): Changed {
  const section = sectionIn(known, entry.section);
  const found = entryIn(section, entry.id);
  if (!section || !found) return refuse('gone', msg('The dossier has no entry “{0}” any more', entry.id));
  const done = (edit: TextEdit): Changed => ({ edit, inverse: { kind: 'add-entry', entry } });
  const flow = flowOf(section);
  const start = flow ? found.block.start : lineStart(text, found.block.start + found.key.start);
  const end = flow ? found.block.end : contentEnd(text, found, depthOf(text, found));
  if (text.slice(start, end).trimEnd() !== source.trimEnd())
    return refuse(
      'changed-since',
      msg('The entry “{0}” was changed since, and is left as it is', entry.id),
      msg('Look at it, and edit it by hand if need be'),
    );
  if (flow) return done(removed(text, flow, section.entries!.indexOf(found)));
  const alone = section.entries!.length === 1 || !lead.includes(':');
  const from = alone && text.slice(0, start).endsWith(lead) ? start - lead.length : start;
  return done({ start: from, end: Math.min(end, start + source.length), text: '' });
}

/** The file as sections of entries; undefined where it is not safe to write to. */
function readable(text: string, memory: Memory): Outline | undefined {
  if (textProblems(text).some(({ severity }) => severity === 'error')) return undefined;
  if (conflictRegions(text).length > 0 || /\r(?!\n)/.test(text)) return undefined;
  const found = outline(text, dossierSections, memory);
  return found.problems.some(({ severity }) => severity === 'error') ? undefined : found;
}

const sectionIn = ({ sections }: Outline, name: string): Section | undefined =>
  sections.find((section) => section.name === name);
const entryIn = (section: Section | undefined, id: string): Entry | undefined =>
  section?.entries?.find((entry) => entry.id === id);
const idsOf = ({ sections }: Outline): string[] =>
  sections.flatMap(({ name, entries }) => (entries ?? []).map(({ id }) => `${name}\n${id}`));

function flowOf({ value }: Section): YamlMap | undefined {
  return value?.kind === 'map' && value.flow && !isNull(value) ? value : undefined;
}

/** Spaces before an entry's key. */
function depthOf(text: string, { block, key }: Entry): number {
  const at = block.start + key.start;
  return at - lineStart(text, at);
}

/** Where an entry's last line ends: what follows, empty lines and comments not indented below it, isn't the entry's. */
function contentEnd(text: string, { block, key }: Entry, depth: number): number {
  const first = lineStart(text, block.start + key.start);
  let end = block.end;
  while (end > first) {
    const line = lineStart(text, end - 1);
    const [, blanks = '', rest = ''] = /^([ \t]*)(.*)/.exec(text.slice(line, end)) ?? [];
    if (line <= first || !(rest.trim() === '' || (rest.startsWith('#') && blanks.length <= depth))) break;
    end = line;
  }
  return end;
}

const namesOf = ({ names }: NewEntry) => map([...names].map(([tag, all]) => [tag, list(all.map(scalar))]));

/** The fields of a new entry, in the order they are written in. */
function fieldsOf(entry: NewEntry): [string, string][] {
  const type: [string, string][] = entry.type
    ? [[entry.section === 'others' ? 'kind' : 'type', scalar(entry.type)]]
    : [];
  return [['name', scalar(entry.name)], ...type, ['names', namesOf(entry)]];
}

const linesOf = (entry: NewEntry) => [
  `${entry.id}:`,
  ...fieldsOf(entry).map(([key, value]) => `  ${key}: ${value}`),
];
const inlineOf = (entry: NewEntry) => map(fieldsOf(entry));

function refuse(code: string, message: Message, mend?: Message): { problem: Problem } {
  return { problem: { code, severity: 'error', message, ...(mend && { mend }) } };
}

const unreadable = () =>
  refuse(
    'read-only',
    msg('Nothing is written to the dossier until it is mended'),
    msg('Open it and mend what Problems lists for it'),
  );

const unusual = (section: string) =>
  refuse(
    'unusual-layout',
    msg('The dossier is laid out in a way that can’t be edited safely'),
    msg('Write each entry under “{0}:” as its id and a colon on a line of its own', section),
  );

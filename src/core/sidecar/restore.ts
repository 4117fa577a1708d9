import { msg } from '../model/message';
import { eolOf, insertedLines, removed } from '../yaml/mapedit';
import type { TextEdit } from '../yaml/splice';
import { entryOf, flowOf, rawOf, refuse, sectionOf, type Change, type State } from './state';
import type { Applied, Replace, Restore } from './operation';

/** Carries out a restore: what it is about must be there as the operation left it. */
export function restore(state: State, operation: Restore): Change | ReturnType<typeof refuse> {
  const { section, key, now, before, fresh } = operation;
  const { text } = state;
  const found = rawOf(state, section, key);
  const done = (edit: TextEdit): Change => ({
    section,
    key,
    edits: [edit],
    ...(fresh !== undefined && { fresh }),
  });
  if (now !== undefined && before === undefined && fresh !== undefined && text.endsWith(fresh + now))
    return done({ start: text.length - now.length - fresh.length, end: text.length, text: '' });
  // a last line without an end has got one when something was put after it
  const above = operation.above ?? '';
  const left = now === undefined ? undefined : above + now;
  const same =
    found === left || (found !== undefined && left !== undefined && found.trimEnd() === left.trimEnd());
  if (!same)
    return refuse(
      'changed-since',
      msg('“{0}” was changed since, and is left as it is', key || section),
      msg('Look at the change, and edit it by hand if need be'),
    );
  const block = key === '' ? sectionOf(state, section)?.block : entryOf(state, section, key).entry?.block;
  if (block && found !== undefined) {
    if (before === undefined) {
      const flow = flowOf(sectionOf(state, section));
      return done(
        flow
          ? removed(text, flow, entryOf(state, section, key).index)
          : { start: block.start + above.length, end: block.end, text: '' },
      );
    }
    const put = found === left ? before : before.trimEnd() + found.slice(found.trimEnd().length);
    return done({ ...block, text: put });
  }
  return before === undefined
    ? done({ start: 0, end: 0, text: '' })
    : done(putBack(state, operation, before));
}

/** Where an entry that is not there goes. */
function putBack(state: State, { section, key, beside, fresh }: Restore, before: string): TextEdit {
  const { text } = state;
  const end = text.length;
  const home = sectionOf(state, section);
  if (
    fresh !== undefined &&
    (key === '' || !home) &&
    (text.replace('\ufeff', '') === '' || !fresh.includes('glossator:'))
  )
    return { start: end, end, text: fresh + before };
  const at = (start: number): TextEdit =>
    flowOf(home) ? { start, end: start, text: before } : lines(text, start, before);
  if (key === '') {
    const head = sectionOf(state, 'glossator');
    return at(head?.block.end ?? end);
  }
  if (!home) return lines(text, end, `${section}:${eolOf(text)}${before}`);
  if (fresh !== undefined && text.length > 0 && !text.endsWith('\n') && home.block.end === end)
    return { start: end, end, text: eolOf(text) + before };
  const after = beside.after === undefined ? undefined : entryOf(state, section, beside.after).entry;
  if (after) return at(after.block.end);
  const next = beside.before === undefined ? undefined : entryOf(state, section, beside.before).entry;
  if (next) return at(next.block.start);
  const entries = home.entries ?? [];
  if (entries.length > 0) return at(entries.at(-1)!.block.end);
  // of an entry in braces what went has its comma, and there is nothing left to part it from
  const braces = flowOf(home);
  if (braces) {
    const inside = braces.start + 1;
    return { start: inside, end: inside, text: before.replace(/^\s*,\s*|,\s*$/g, '') };
  }
  return at(Math.min(home.block.start + beside.offset, home.block.end));
}

function lines(text: string, at: number, source: string): TextEdit {
  const eol = eolOf(text);
  return source.endsWith('\n') ? insertedLines(text, at, source, eol) : { start: at, end: at, text: source };
}

/** Puts one text in place of another by the smallest edit; line ends of an editor's own are no change. */
export function replace(text: string, { before, now }: Replace): Applied {
  const plain = (of: string) => of.replace(/\r\n/g, '\n');
  if (plain(text) !== plain(before))
    return refuse(
      'changed-since',
      msg('The claims file was changed since, and is left as it is'),
      msg('Look at the change, and edit it by hand if need be'),
    );
  const after = eolOf(text) === '\r\n' ? plain(now).replace(/\n/g, '\r\n') : now;
  // whole lines: a change inside one could cut a character of two units
  let start = 0;
  for (let at = 0; at < text.length && text[at] === after[at]; at++) if (text[at] === '\n') start = at + 1;
  let same = 0;
  const most = Math.min(text.length, after.length) - start;
  for (let n = 0; n < most && text.at(-1 - n) === after.at(-1 - n); n++)
    if (text.at(-2 - n) === '\n') same = n + 1;
  const edit = { start, end: text.length - same, text: after.slice(start, after.length - same) };
  return { edits: [edit], text: after, inverse: { kind: 'replace', before: after, now: text } };
}

import type { Mention, Speaker, Statement } from '../model/mention';
import type { Span } from '../model/span';
import type { Written } from './written';

/** Moves a span, for example from its passage into the document; what it refers to elsewhere stays. */
export function shift<T extends Span>(item: T, by: number): T {
  return by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };
}

/** Moves a mention with all that it refers to. */
export function shiftMention<T extends Mention>(mention: T, by: number): T {
  if (by === 0) return mention;
  const moved: Written<Mention> = shift<Mention>(mention, by);
  if ('office' in moved && moved.office) moved.office = shift(moved.office, by);
  if ('equivalentOf' in moved && moved.equivalentOf) moved.equivalentOf = shift(moved.equivalentOf, by);
  return moved as T;
}

/** The speaker moved by so many UTF-16 units; one without a place comes back as it is. */
export function shiftSpeaker(speaker: Speaker, by: number): Speaker {
  const { start, end } = speaker;
  return start === undefined || end === undefined ? speaker : shift({ ...speaker, start, end }, by);
}

/** Moves a statement with its speaker, cue and reporters. */
export function shiftStatement(statement: Statement, by: number): Statement {
  if (by === 0) return statement;
  const { speaker, cue, via } = statement;
  return {
    ...shift(statement, by),
    speaker: speaker && shiftSpeaker(speaker, by),
    cue: cue && shift(cue, by),
    ...(via && { via: via.map((one) => shift(one, by)) }),
  };
}

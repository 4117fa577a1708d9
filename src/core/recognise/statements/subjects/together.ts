import { CharClass } from '../../../text/chars';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Scene } from '../sentence';
import type { Source } from '../speakers/source';
import { personOf } from '../../leaders/names/units';
import { beginsClause } from './phrases';
import { listStart } from './proper';

/** «Орлов и Берг заявили», "X, Y and Z said": those who speak together are one source; a plural verb isn't said of one. */
export function together(s: Scene, actor: Actor, verb: StatementWord): Source | undefined {
  const joint = s.passage.words[actor.whole - 1];
  const second =
    /^(?:и|and|&)$/.test(joint?.key ?? '') &&
    s.actors.find((a) => a.tail === beforeComma(s, actor.whole - 1));
  if (second) return { kind: 'group', from: listFrom(s, second), to: actor.to };
  return verb.gender === 'p' && actor.mention.kind !== 'role' ? undefined : { kind: 'actor', actor };
}

/** "X, Y, and Z": token `i`, or the comma before it. */
const beforeComma = ({ passage: { words, kind } }: Scene, i: number) =>
  words[i - 1]?.text === ',' && kind[i] === CharClass.Latin ? i - 1 : i;

/**
 * «Орлов, Берг и Лунин», "Minister X, Governor Y and Mayor Z": where the list begins of those whom commas join. An English one
 * must open its clause; who stands before "and" where none does.
 */
function listFrom(s: Scene, second: Actor): number {
  const { words, kind } = s.passage;
  const isEnglish = kind[second.from] === CharClass.Latin;
  let first = second;
  while (words[first.whole - 1]?.text === ',') {
    const end = first.whole - 1;
    const before = s.actors.find((a) => a.tail === end && (!isEnglish || a.to === end));
    if (!before) break;
    first = before;
  }
  if (!isEnglish) return first.from;
  const isMany = personOf(words[first.whole - 1]).heads !== undefined;
  if (!beginsClause(s, isMany ? first.whole - 1 : first.whole)) return second.from;
  return first.whole < first.from ? first.from : listStart(s, first.from);
}

/** "said X and Y", "said X, Y and Z in Oslo": all of an English list behind a verb; the first of it where nothing shows that they all speak. */
export function togetherAfter(s: Scene, actor: Actor, cue = -1): Source {
  const { words, kind } = s.passage;
  const single: Source = { kind: 'actor', actor };
  if (kind[actor.from] !== CharClass.Latin) return single;
  let last = actor;
  for (let isLast = false; !isLast;) {
    const comma = words[last.tail]?.text === ',' ? 1 : 0;
    isLast = /^(?:and|&)$/.test(words[last.tail + comma]?.key ?? '');
    const next = s.actors.find((a) => a.whole === last.tail + comma + (isLast ? 1 : 0));
    if (!next || next === last || comma + (isLast ? 1 : 0) === 0) return single;
    last = next;
  }
  const isClosed =
    last.tail >= s.to || /^(?:[.,;“"”—–]|in|on|at|during|after|as)$/.test(words[last.tail]!.text);
  // "X and Y opened the port and said": all before the verb at token `cue`
  const isBefore = last.tail <= cue;
  return isClosed || isBefore ? { kind: 'group', from: actor.from, to: last.to } : single;
}

export function agrees(gender: 'm' | 'f' | 'p', verb: StatementWord): boolean {
  return verb.gender === undefined || verb.gender === gender;
}

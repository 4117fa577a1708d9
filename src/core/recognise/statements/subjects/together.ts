import type { StatementWord } from '../words/lexicon';
import type { Actor, Scene } from '../sentence';
import type { Source } from '../speakers/source';

/** «Орлов и Берг заявили»: two who speak together are one source; a plural verb isn't said of one. */
export function together(s: Scene, actor: Actor, verb: StatementWord): Source | undefined {
  const joint = s.passage.words[actor.whole - 1];
  const first = /^(?:и|and|&)$/.test(joint?.key ?? '') && s.actors.find((a) => a.tail === actor.whole - 1);
  if (first) return { kind: 'group', from: firstOf(s, first).from, to: actor.to };
  return verb.gender === 'p' && actor.mention.kind !== 'role' ? undefined : { kind: 'actor', actor };
}

/** «Орлов, Берг и Лунин»: the first of those whom commas join to somebody. */
function firstOf(s: Scene, actor: Actor): Actor {
  const { words } = s.passage;
  let first = actor;
  for (let before: Actor | undefined = actor; before; first = before ?? first) {
    const end = first.whole - 1;
    before = words[end]?.text === ',' ? s.actors.find((a) => a.tail === end) : undefined;
    if (before === undefined) break;
  }
  return first;
}

export function agrees(gender: 'm' | 'f' | 'p', verb: StatementWord): boolean {
  return verb.gender === undefined || verb.gender === gender;
}

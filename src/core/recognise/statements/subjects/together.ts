import type { StatementWord } from '../words/lexicon';
import type { Actor, Scene } from '../sentence';
import type { Source } from '../speakers/source';

/** «Орлов и Берг заявили»: two who speak together are one source; a plural verb isn't said of one. */
export function together(s: Scene, actor: Actor, verb: StatementWord): Source | undefined {
  const joint = s.passage.words[actor.whole - 1];
  const first = /^(?:и|and|&)$/.test(joint?.key ?? '') && s.actors.find((a) => a.tail === actor.whole - 1);
  if (first) return { kind: 'group', from: first.from, to: actor.to };
  return verb.gender === 'p' && actor.mention.kind !== 'role' ? undefined : { kind: 'actor', actor };
}

export function agrees(gender: 'm' | 'f' | 'p', verb: StatementWord): boolean {
  return verb.gender === undefined || verb.gender === gender;
}

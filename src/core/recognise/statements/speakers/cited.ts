import type { Scene } from '../sentence';
import { type Attribution, tokensOf } from './source';

/** "Reuters reported, citing X", "Citing X, Reuters reported": the paper passes on what X says. */
export function citedBy(s: Scene, paper: Attribution): Attribution | undefined {
  const { words } = s.passage;
  const relay = tokensOf(paper.source);
  const first = /^(?:citing|quoting)$/.test(words[s.from]!.key) ? s.from : -1;
  const after = words[paper.cue.to]?.text === ',' ? paper.cue.to + 1 : paper.cue.to;
  const citing = first >= 0 ? first : after;
  if (!relay || citing >= s.to || !/^(?:citing|quoting)$/.test(words[citing]!.key)) return undefined;
  const at = words[citing + 1]?.key === 'the' ? citing + 2 : citing + 1;
  const actor = s.actors.find(({ whole }) => whole === at);
  if (!actor || (actor.tail < s.to && !/^[,.;]$/.test(words[actor.tail]!.text))) return undefined;
  return { ...paper, source: { kind: 'actor', actor }, via: relay };
}

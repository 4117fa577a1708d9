import { CharClass } from '../../../text/chars';
import type { Scene } from '../sentence';
import { clauseSubject } from '../subjects/clauses';
import { beforeHonorific, canBeSubject } from '../subjects/nominative';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';

/** «…, заявив, что…», "…, saying that…": the sentence's subject says it. */
export function readGerund(s: Scene, v: number): Attribution | undefined {
  const word = s.passage.words[v]!;
  const found = { cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false };
  const own = subjectBehindWith(s, v);
  if (own) return { ...found, source: own };
  // «заявив при этом: „…“»
  const isMeanwhile = s.passage.words[v + 1]?.key === 'при' && s.passage.words[v + 2]?.key === 'этом';
  const next = s.passage.words[isMeanwhile ? v + 3 : v + 1]?.key ?? '';
  const isFeeling = word.key === 'выразив' && feeling.test(next);
  if (
    !isFeeling &&
    word.key !== 'назвав' &&
    !/^(?:[,:]|что|that|the|its|their|his|her|our|it|he|she|they|"|об?)$/.test(next)
  )
    return undefined;
  const isEnglish = s.passage.kind[v] === CharClass.Latin;
  const isProgressive = isEnglish && /^(?:is|are|was|were|been)$/.test(s.passage.words[v - 1]?.key ?? '');
  if (isProgressive) {
    const subject = subjectOf(s, v - 1, word.statement);
    return subject && { ...found, source: subject };
  }
  const source = isEnglish ? clauseSubject(s, v) : (notBehind(v, subjectOf(s, v)) ?? onlyActor(s, v));
  return source === undefined ? undefined : { ...found, source };
}

/** «требуя „передачи власти“»: a group behind a Russian gerund is what it is about. */
const notBehind = (v: number, source: Source | undefined) =>
  source?.kind === 'group' && source.from > v ? undefined : source;

/** "Talks began, with the minister X confirming it": the person between "with" and an English gerund. */
function subjectBehindWith({ passage: p, actors }: Scene, v: number): Source | undefined {
  if (p.kind[v] !== CharClass.Latin) return undefined;
  const actor = actors.find(({ tail, to }) => tail === v || to === v);
  if (!actor || actor.mention.kind === 'role') return undefined;
  const before = beforeHonorific(p, actor.whole - 1);
  const at = p.words[before]?.key === 'the' ? before - 1 : before;
  return p.words[at]?.key === 'with' && p.words[at - 1]?.text === ',' ? { kind: 'actor', actor } : undefined;
}

/** «выразив надежду, что …»: what one says by it. */
const feeling =
  /^(?:уверенност|надежд|признательност|благодарност|готовност|соболезновани|обеспокоенност|озабоченност|удовлетворени|заинтересованност|мнени|убежд|сожалени|поддержк|намерени|глубок|искренн)/;

/** The one person of the sentence who can be a subject and stands before the gerund. */
function onlyActor(s: Scene, v: number): Source | undefined {
  const verb = s.passage.words[v]!.statement!;
  const [actor, other] = s.actors.filter((a) => a.to <= v && canBeSubject(s.passage, a, verb, s.gazetteer));
  return actor && !other ? { kind: 'actor', actor } : undefined;
}

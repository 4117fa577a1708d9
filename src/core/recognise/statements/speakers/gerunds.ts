import { CharClass } from '../../../text/chars';
import type { Scene } from '../sentence';
import { clauseSubject } from '../subjects/clauses';
import { canBeSubject } from '../subjects/nominative';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';

/** «…, заявив, что…», "…, saying that…": the sentence's subject says it. */
export function readGerund(s: Scene, v: number): Attribution | undefined {
  const word = s.passage.words[v]!;
  // «заявив при этом: „…“»
  const isMeanwhile = s.passage.words[v + 1]?.key === 'при' && s.passage.words[v + 2]?.key === 'этом';
  const next = s.passage.words[isMeanwhile ? v + 3 : v + 1]?.key ?? '';
  const isFeeling = word.key === 'выразив' && feeling.test(next);
  if (!isFeeling && !/^(?:[,:]|что|that|the|its|their|his|her|our|it|he|she|they|"|об?)$/.test(next))
    return undefined;
  const isEnglish = s.passage.kind[v] === CharClass.Latin;
  const isProgressive = isEnglish && /^(?:is|are|was|were|been)$/.test(s.passage.words[v - 1]?.key ?? '');
  if (isProgressive) {
    const subject = subjectOf(s, v - 1, word.statement);
    return (
      subject && { source: subject, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false }
    );
  }
  const source = isEnglish ? clauseSubject(s, v) : (subjectOf(s, v) ?? onlyActor(s, v));
  if (source === undefined) return undefined;
  return { source, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false };
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

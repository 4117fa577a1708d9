import { CharClass } from '../../../text/chars';
import { isPreposition } from '../words/actors';
import type { Scene } from '../sentence';
import { clauseSubject } from '../subjects/clauses';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';

/** «…, заявив, что…», "…, saying that…": the sentence's subject says it. */
export function readGerund(s: Scene, v: number): Attribution | undefined {
  const word = s.passage.words[v]!;
  // «заявив при этом: „…“»
  const isMeanwhile = s.passage.words[v + 1]?.key === 'при' && s.passage.words[v + 2]?.key === 'этом';
  const next = s.passage.words[isMeanwhile ? v + 3 : v + 1]?.key ?? '';
  if (!/^(?:[,:]|что|that|the|its|their|his|her|our|it|he|she|they|"|об?)$/.test(next)) return undefined;
  const isEnglish = s.passage.kind[v] === CharClass.Latin;
  const isProgressive = isEnglish && /^(?:is|are|was|were|been)$/.test(s.passage.words[v - 1]?.key ?? '');
  if (isProgressive) {
    const subject = subjectOf(s, v - 1, word.statement);
    return (
      subject && { source: subject, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false }
    );
  }
  const source = isEnglish ? clauseSubject(s, v) : (subjectOf(s, v) ?? firstActor(s, v));
  if (source === undefined) return undefined;
  return { source, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false };
}

/** The first person of the sentence that stands before the gerund and after no preposition. */
function firstActor(s: Scene, v: number): Source | undefined {
  const actor = s.actors.find((a) => a.to <= v && !isPreposition(s.passage.words[a.whole - 1]?.key ?? ''));
  return actor && { kind: 'actor', actor };
}

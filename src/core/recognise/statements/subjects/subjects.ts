import type { Gazetteer } from '../../../dossier/compile';
import { CharClass } from '../../../text/chars';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Sentence } from '../sentence';
import { aboutThis, isVacant, notObject } from './inverted';
import type { Source } from '../speakers/source';
import { englishSubject } from './english';
import { isInverted } from './wordorder';
import { subjectBefore } from './before';
import { subjectAfter } from './after';

/** The subject of the verb at token `v`: before it, or after it where the sentence is inverted («…», — сказал министр). */
export function subjectOf(
  s: Sentence,
  v: number,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
  word: StatementWord = s.passage.words[v]!.statement!,
): Source | undefined {
  const left = () => subjectBefore(s, v, word, actors, gazetteer);
  const right = () => subjectAfter(s, v, word, actors, gazetteer);
  if (s.passage.kind[v] === CharClass.Latin)
    return englishSubject(s, v, isInverted(s, v, actors), actors, left, right);
  const about = aboutThis(s, v);
  if (about >= 0 && isVacant(s, about, v, actors, gazetteer)) return right();
  if (isInverted(s, v, actors)) return right() ?? left();
  return left() ?? notObject(s, v, right());
}

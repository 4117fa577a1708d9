import { CharClass } from '../../../text/chars';
import type { StatementWord } from '../words/lexicon';
import type { Scene } from '../sentence';
import { aboutThis, isVacant, notObject } from './inverted';
import type { Source } from '../speakers/source';
import { englishSubject } from './english';
import { isInverted } from './wordorder';
import { subjectBefore } from './before';
import { subjectAfter } from './after';

/**
 * The subject of the verb at token `v`: before it, or after it where the sentence is inverted («…», — сказал министр).
 * `word` is what reports where that isn't token `v` itself: "was quoted as saying", "went on to say".
 */
export function subjectOf(
  s: Scene,
  v: number,
  word: StatementWord = s.passage.words[v]!.statement!,
): Source | undefined {
  const left = () => subjectBefore(s, v, word);
  const right = () => subjectAfter(s, v, word);
  if (s.passage.kind[v] === CharClass.Latin) return englishSubject(s, v, isInverted(s, v), left, right);
  const about = aboutThis(s, v);
  if (about >= 0 && isVacant(s, about, v, word)) return right();
  if (isInverted(s, v)) return right() ?? left();
  return left() ?? notObject(s, v, right());
}

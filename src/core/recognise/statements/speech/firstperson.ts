import { CharClass } from '../../../text/chars';
import { isLearning } from '../speakers/citing';
import { isMaking } from '../speakers/passive';
import type { Sentence } from '../sentence';
import { isAdverb } from '../words/actors';

/** Tokens of a passage: the reporting word, and what of the phrase around it shows that its author says it. */
interface OwnCue {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The reporting words that an author says of themself: "I also believe", «считаю», «хотел бы отметить», «на мой взгляд». */
export function firstPersonCue(s: Sentence, cues: readonly number[]): OwnCue | undefined {
  for (const at of cues) {
    const from = beginning(s, at);
    if (from !== undefined)
      return { at, from, to: /^(?:мой|наш)$/.test(s.passage.words[at]!.key) ? at + 2 : at + 1 };
  }
  return undefined;
}

/** The token with which an author's own reporting phrase begins, whose reporting word is token `at`; undefined where it is none. */
function beginning(s: Sentence, at: number): number | undefined {
  const { words, kind } = s.passage;
  const { key, statement } = words[at]!;
  const before = words[at - 1]?.key ?? '';
  if (statement!.form === 'source')
    return key === 'мнению' && /^(?:моему|нашему)$/.test(before) ? at - 2 : undefined;
  if (key === 'мой' || key === 'наш')
    return before === 'на' && words[at + 1]?.key === 'взгляд' ? at - 1 : undefined;
  if (statement!.form !== 'own' && statement!.form !== 'finite') return undefined;
  if (kind[at] === CharClass.Latin) return !isSilent(key) && isMineEnglish(s, at) ? at : undefined;
  if (statement!.form === 'own' && key.endsWith('ть')) return willing(s, at);
  const isFirstPerson = statement!.form === 'own' && !key.startsWith('намерен');
  return (isFirstPerson ? before !== 'не' : !isSilent(key) && isMineRussian(s, at)) ? at : undefined;
}

/** "We made it public", "I learned", «мы дали»: these report of others only. */
const isSilent = (key: string) => isMaking(key) || isLearning(key) || /^да(?:л[аи]?|ет|ют)$/.test(key);

/** What may stand between "I" and what it says: "I would also like to stress". */
const willingEnglish = /^(?:would|like|want|wish|must|should|can|will|have|need|to|once|again|am|are)$/;

/** "I also believe", "we would like to stress", "let me thank". */
function isMineEnglish(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const i = lastBefore(s, v, (key) => isAdverb(key) || willingEnglish.test(key));
  return /^(?:i|we)$/.test(words[i]?.key ?? '') || (words[i]?.key === 'me' && words[i - 1]?.key === 'let');
}

const deeply = /^(?:глубоко|твердо|искренне|абсолютно|совершенно)$/;

/** «мы глубоко убеждены», «я приеду и намерен остаться», and «Уверен, что …» with nothing before it. */
function isMineRussian(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const i = lastBefore(s, v, (key) => isAdverb(key) || deeply.test(key));
  const isShort = /^(?:уверен|убежден|намерен)[аы]?$/.test(words[v]!.key);
  const goesOn = isShort && words[v - 1]?.key === 'и' && isPronoun(words[s.from]!.key);
  const opens = isShort && i < s.from && words[v + 1]?.text === ',';
  return goesOn || opens || isPronoun(words[i]?.key ?? '');
}

const isPronoun = (key: string) => /^(?:я|мы)$/.test(key);

/** What may stand between «хочу» and what is said: «хочу также ещё раз вас поблагодарить». */
const between = /^(?:бы|вам|вас|им|их|его|ее|еще|раз|особо|отдельно|здесь|сразу|сегодня|прежде|всего|все)$/;

/** «хочу отметить», «хотел бы ещё раз поблагодарить», «позвольте выразить»: the token where it begins. */
function willing(s: Sentence, infinitive: number): number | undefined {
  const { words } = s.passage;
  const at = lastBefore(s, infinitive, (key) => isAdverb(key) || between.test(key));
  const key = words[at]?.key ?? '';
  if (at < s.from || words[at - 1]?.key === 'не') return undefined;
  if (/^(?:хочу|хотим|могу|можем|позвольте|разрешите|хочется|хотелось)$/.test(key)) return at;
  // whose «хотел бы» it is, its ending doesn't tell
  const isWish = /^(?:хотел[аи]?|долж(?:ен|на|ны)|вынужден[аы]?)$/.test(key);
  return isWish && isNobodyElse(s, at) ? at : undefined;
}

const openings =
  /^(?:в (?:заключение|завершение|этой связи|первую очередь|начале)|прежде всего|со своей стороны|от имени .*)(?: также| еще раз| особо)?$/;

/** «В заключение хотел бы», «я должен», «Также хотела бы»: no other subject stands before the verb. */
function isNobodyElse(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const i = lastBefore(s, v, isAdverb);
  if (i < s.from || isPronoun(words[i]!.key)) return true;
  const opening = words.slice(s.from, v).flatMap(({ key }) => (key === ',' ? [] : key));
  return openings.test(opening.join(' '));
}

/** The last token before `at` that isn't passed over; before the sentence where all are. */
function lastBefore(s: Sentence, at: number, isPassed: (key: string) => boolean): number {
  let i = at - 1;
  while (i >= s.from && isPassed(s.passage.words[i]!.key)) i--;
  return i;
}

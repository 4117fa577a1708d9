import { CharClass } from '../../../text/chars';
import { type Passage } from '../../passage';
import type { Behind } from '../reading';
import { nameStem } from './stems';
import { personOf, startsSentence, type Unit } from './units';

/** Whether an English capital that opens a sentence may be a first name that no list has: "Hunter Holm", not "Hosting Holm". */
export function mayBeGiven(p: Passage, { from, to, word }: Unit): boolean {
  if (p.kind[to - 1] !== CharClass.Latin || from + 1 < to) return p.kind[to - 1] === CharClass.Latin;
  return !/(?:ing|ed|ly|tion|ment)$/.test(word.key) && !word.statement && !word.figure && !word.initiative;
}

export const behind = (p: Passage, { from, word, last }: Unit): Behind => ({
  start: p.start[from]!,
  stem: nameStem(last),
  opens: personOf(word).first === undefined && startsSentence(p, from),
});

/** What stands before a name with a capital and is no name: what opens a sentence, and what somebody is. */
const noGiven = new Set(
  (
    'did does do was were is are has have had would should could must neither either whether beyond behind below above ' +
    'like unlike despite dear sorry yes no not never let only even both former poor beware vote key new very stop dump ' +
    'republican republicans democrat democrats tory tories candidate nominee contender challenger incumbent al el bin ben de di van von rabbi pastor reverend bishop archbishop cardinal imam officer staff ' +
    'baroness baron viscount duke duchess earl count countess marshal general colonel captain major brigadier commodore sergeant detective ' +
    'inspector superintendent mufti ayatollah patriarch tun'
  ).split(' '),
);

/** "Ilka Holm": an English word that no list has, where capitals tell something, may be a first name. */
export function isUnknownGiven(p: Passage, unit: Unit): boolean {
  const { first, common, head, country, body, place, private: isFirm } = personOf(unit.word);
  // a title that only counts as a word of a name where it is one
  const isTitle = head !== undefined && unit.word.key !== 'sultan';
  const isKnown = common || isTitle || country !== undefined || body || place || isFirm;
  return (
    (first !== undefined || !isKnown) &&
    p.kind[unit.from] === CharClass.Latin &&
    unit.word.caps === 'first' &&
    !noGiven.has(unit.word.key) &&
    mayBeGiven(p, unit) &&
    !/^(?:in|at|from)$/.test(p.words[unit.from - 1]?.key ?? '') &&
    !p.isTitleCase
  );
}

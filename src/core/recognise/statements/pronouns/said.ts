import { isPreposition } from '../words/actors';
import { isReporting } from '../words/lexicon';
import type { Actor, Sentence } from '../sentence';
import { canBeSubject } from '../subjects/nominative';
import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import type { Page } from '../../document/page';
import { type Said, sameOne } from './pronouns';
import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { quotationsIn } from '../speech/quotations';

export const nobody: readonly PersonMention[] = [];
const anyVerb = {};

/** Whether another person of the sentence speaks in it too: "X said …, but Y said …". A pronoun after it may mean either. */
export function speaksToo(
  s: Sentence,
  actors: readonly Actor[],
  { speaker, cue }: Statement,
  start: number,
): boolean {
  const at = actors.findIndex(({ mention }) => mention.start === speaker?.start);
  // "X opened the port, his spokesman Y said": a "he" after it may mean X
  if (at > 0 && isOfHis(s.passage, actors[at]!.whole)) return true;
  const quoted = quotationsIn(s.passage, s.from, s.to);
  return actors.some(({ mention, from, to, tail }) => {
    // «„Берг говорит о мосте“, — сказал X.»
    if (quoted.some(({ open, close }) => open < from && to <= close)) return false;
    if (mention.start === speaker?.start || (mention.id !== undefined && mention.id === speaker?.id))
      return false;
    const isCue = cue !== null && tail < s.to && s.passage.start[tail]! + start === cue.start;
    return tail < s.to && !isCue && isReporting(s.passage.words[tail]!.statement);
  });
}

/** Whether "his" or "her" stands before the name at token `from`, and at most words of what its bearer is between. */
function isOfHis({ words }: Passage, from: number): boolean {
  let k = from - 1;
  while (k > from - 4 && words[k]?.caps === 'none' && !/^(?:his|her)$/.test(words[k]!.key)) k--;
  return /^(?:his|her)$/.test(words[k]?.key ?? '');
}

/** The people that a sentence may be about: not those it names in an oblique case or after a preposition. */
export function subjectsOf(s: Sentence, actors: readonly Actor[], page: Page): readonly PersonMention[] {
  if (actors.length === 0) return nobody;
  const quoted = quotationsIn(s.passage, s.from, s.to);
  const found: PersonMention[] = [];
  for (const actor of actors) {
    const isSubject =
      canBeSubject(s.passage, actor, anyVerb, page.gazetteer) &&
      !isJoinedToObject(s, actor, actors) &&
      !isOfOffice(s, actor) &&
      !quoted.some(({ open, close }) => open < actor.from && actor.to <= close);
    if (isSubject) found.push(actor.mention);
  }
  return found;
}

/** «после доклада главы министерства рыбы Ажар Гиният»: an office in another case right before a name that shows none. */
function isOfOffice({ passage: { words, kind }, from }: Sentence, { whole }: Actor): boolean {
  for (let i = whole - 1; i >= from && i > whole - 7; i--) {
    if (kind[i] !== CharClass.Cyrillic || words[i]!.caps === 'first') return false;
    const head = words[i]!.person?.head;
    if (head?.case === 'nominative' || words[i]!.statement) return false;
    if (head) return head.case !== 'any';
  }
  return false;
}

/** "at X and Y": whoever "and" joins to somebody after a preposition stands after it too. */
function isJoinedToObject({ passage: p }: Sentence, actor: Actor, actors: readonly Actor[]): boolean {
  const joint = p.words[actor.whole - 1]?.key;
  if (joint !== 'and' && joint !== '&' && joint !== 'и') return false;
  const first = actors.find((a) => a.tail === actor.whole - 1 || a.to === actor.whole - 1);
  return first !== undefined && isPreposition(p.words[first.whole - 1]?.key ?? '');
}

/** Whether a speaker is one of the people, not a group: no pronoun in the singular stands for a group. */
export const names = ({ actors, speaker }: Omit<Said, 'others'>, one: Speaker) =>
  speaker?.start === one.start || actors.some((actor) => actor.start === one.start && actor.end === one.end);

/** Most tokens of a caption. */
const longestCaption = 24;

/** A short English line without a stop: what stands under a picture, or over a part of the text. */
export const isCaption = ({ text, kind, count }: Passage): boolean =>
  (count <= longestCaption && kind[0] === CharClass.Latin && !/[.!?…:;,”"’)]\s*$/.test(text)) ||
  (text.length <= longestHeading && /^[\u4e00-\u9fff《》“”「」\d ]+$/.test(text));
/** Most characters of a Chinese heading. */
const longestHeading = 40;

/** After a caption a pronoun means whoever it meant before; where the caption names somebody else, that is unsure. */
export function afterCaption(before: readonly Said[], caption: readonly Said[]): readonly Said[] {
  const named = (list: readonly Said[]) =>
    list.flatMap(({ actors, others, speaker }) => [...actors, ...others, ...(speaker ? [speaker] : [])]);
  const known = named(before);
  const isKnown = named(caption).every((one) => known.some((other) => sameOne(one, other)));
  return isKnown ? before : [...before, { actors: nobody, others: nobody, stranger: true }];
}

import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { isAdverb, isBare, isBody, isPreposition, isSpeaking, isTime, pronounGender } from '../words/actors';
import { groupStart } from './groups';
import { beforeHonorific, pastHonorific } from './nominative';
import type { Actor, Sentence, Scene } from '../sentence';
import type { Source } from '../speakers/source';

/** The token after the last one before `v` that is no adverb, no "on Monday" and no ", however,". */
export function withoutAdverbs(s: Sentence, v: number): number {
  const { words } = s.passage;
  const at = statementBefore(s, v);
  if (at > s.from) return at;
  for (let end = v; ;) {
    const { key, text, caps } = words[end - 1] ?? words[v]!;
    if (end - 1 < s.from) return end;
    const isDay = isTime(key) && /^(?:on|late|early|this|last)$/.test(words[end - 2]?.key ?? '');
    const isAside = text === ',' && words[end - 3]?.text === ',' && aside.test(words[end - 2]!.key);
    const turn = text === ',' ? end - 2 : end - 1;
    // "has since agreed"
    const isSince =
      key === 'since' && /^(?:has|have|had)$/.test(words[end - 2]?.key ?? '') && end - 2 > s.from;
    const day = dateBefore(s, end);
    const isInTurn = words[turn]?.key === 'turn' && words[turn - 1]?.key === 'in' && turn - 1 > s.from;
    if (isInTurn) end = words[turn - 2]!.text === ',' && turn < end - 1 ? turn - 2 : turn - 1;
    else if (day > 0) end = day;
    else if (isAside) end -= 3;
    else if (isDay || isSince) end -= 2;
    else if ((isAdverb(key) && caps !== 'mixed') || key === 'не') end--;
    else return end;
  }
}

/** "X on Monday, May 5, said": where "on Monday" begins before the comma that ends before token `end`; -1 where it doesn't. */
function dateBefore({ passage: { words, kind }, from }: Sentence, end: number): number {
  if (words[end - 1]!.text !== ',' || end - 6 <= from || kind[end - 2] !== CharClass.Digit) return -1;
  const isDay = words[end - 3]!.figure?.month !== undefined && words[end - 4]!.text === ',';
  return isDay && isTime(words[end - 5]!.key) && words[end - 6]!.key === 'on' ? end - 6 : -1;
}

/** "The First Lady in a statement by her adviser, X noted": where "in a statement by" begins before a verb; -1 where it doesn't. */
function statementBefore({ passage: { words, kind }, from }: Sentence, v: number): number {
  for (let k = v - 1; k > from + 2 && k > v - longestStatement && kind[v] === CharClass.Latin; k--) {
    if (words[k]!.key === 'statement' && words[k - 1]!.key === 'a' && words[k - 2]!.key === 'in') {
      const by = /^(?:issued|signed|released|made)$/.test(words[k + 1]!.key) ? k + 2 : k + 1;
      if (words[by]!.key !== 'by') return -1;
      return words[k - 3]!.text === ',' ? k - 3 : k - 2;
    }
    if (words[k]!.statement?.form === 'finite' || /^[.;:“”"]$/.test(words[k]!.text)) return -1;
  }
  return -1;
}

/** Longest such phrase, in tokens. */
const longestStatement = 16;

/** What stands between a subject and its verb and says nothing of either: "X on Monday said", "X, however, said". */
const aside =
  /^(?:however|meanwhile|too|though|therefore|nevertheless|moreover|похоже|видимо|кстати|впрочем|однако|кажется|например|наконец|очевидно)$/;

/** "X opened the port and said …": the verbs that "and" joins have one subject, which begins the sentence. */
export function firstOfClause(s: Scene, end: number): Source | undefined {
  const p = s.passage;
  const joint = p.words[end - 1]?.key ?? '';
  // "X thanked the hosts, noted that …, and left"
  const isListed = joint === ',' && p.words[end + 1]?.key === 'that' && /ed$/.test(p.words[end]!.key);
  if ((!isListed && !/^(?:and|but)$/.test(joint)) || p.kind[end] !== CharClass.Latin) return undefined;
  if (isBare(p.words[end]!.key)) return undefined;
  const first = s.actors[0];
  const gender = pronounGender(p.words[s.from]!.key);
  // "He opened the port and said …", where nobody else is named before it
  if (gender && gender !== 'p' && !(first && first.whole < end))
    return { kind: 'pronoun', gender, at: s.from };
  const opener = pastAside(s);
  const isFirst =
    first &&
    first.whole >= opener &&
    (first.whole - opener <= 1 || first.whole === pastHonorific(p, opener)) &&
    first.tail < end - 1;
  const near = s.actors.some((a) => a !== first && (a.tail === end - 1 || a.to === end - 1));
  if (!isFirst || near || /^['’]s$/.test(p.words[first.tail]?.text ?? '')) return undefined;
  // "Ivan Waters opened": a capital after what is known of a name goes on with it
  const isCut = p.words[first.tail]!.caps !== 'none' && p.kind[first.tail] === CharClass.Latin;
  if (isCut || (isListed && p.words[first.tail]!.text === ',')) return undefined;
  for (let i = first.tail; i < end - 1; i++) if (/^[;:—–]$/.test(p.words[i]!.text)) return undefined;
  return { kind: 'actor', actor: first };
}

/** "In response, X …", "At the meeting, X …": the token after a short phrase without a name that opens the sentence. */
function pastAside({ passage: p, from, to }: Sentence): number {
  if (!isPreposition(p.words[from]!.key)) return from;
  for (let i = from + 1; i < to && i < from + longestAside; i++) {
    if (p.words[i]!.text === ',') return i + 1;
    if (p.kind[i] !== CharClass.Latin || p.words[i]!.caps !== 'none' || p.words[i]!.statement) return from;
  }
  return from;
}

/** Longest phrase that opens a sentence before its subject, in tokens. */
const longestAside = 7;

/** "Norway's president, X, said": X, unless "a spokesman for" stands before. */
function ofOffice(s: Sentence, actor: Actor): Source | undefined {
  const p = s.passage;
  let before = actor.whole - 1;
  if (/^(?:the|its|his|her|their)$/.test(p.words[before]?.key ?? '')) before--;
  // "hours after the minister, X, said": a clause begins there
  const opensClause = /^(?:after|before|since|until|than)$/.test(p.words[before]?.key ?? '');
  if (before < s.from || opensClause || !isPreposition(p.words[before]!.key)) return { kind: 'actor', actor };
  const isOfOther =
    /^(?:for|of|to)$/.test(p.words[before]!.key) && isSpeaking(p.words[before - 1]?.key ?? '');
  return isOfOther ? { kind: 'group', from: groupStart(s, before - 1), to: actor.from - 1 } : undefined;
}

const hasComma = (p: Passage, from: number, to: number) => {
  for (let i = from; i < to; i++) if (p.words[i]!.text === ',') return true;
  return false;
};

/** "Her rival, X, called …", "the country's trade minister, X, said": the name between commas, after the noun it explains. */
export function appositeName(s: Scene, end: number): Source | undefined {
  const p = s.passage;
  if (p.words[end - 1]?.text !== ',' || p.kind[end] !== CharClass.Latin) return undefined;
  const actor = s.actors.find((a) => a.tail === end - 1 || a.to === end - 1);
  if (!actor) return undefined;
  if (hasComma(p, actor.whole, actor.from)) return ofOffice(s, actor);
  const comma = beforeHonorific(p, actor.whole - 1);
  if (p.words[comma]?.text !== ',' || comma - 1 < s.from) return undefined;
  let from = comma - 1;
  while (from > s.from && !/^[,.;:!?()"«»“”—–]$/.test(p.words[from - 1]!.text)) from--;
  for (let k = from + 1; k < comma; k++) {
    const isOfOther = /^(?:for|of|to)$/.test(p.words[k]!.key) && isSpeaking(p.words[k - 1]!.key);
    // "a spokesman for the ministry, X": the ministry has no name
    const isOfBody = isOfOther && isBody(p.words[comma - 1]!.key);
    if (isOfBody) return { kind: 'actor', actor };
    if (isOfOther) return { kind: 'group', from: groupStart(s, k - 1), to: comma };
    if (p.words[k]!.statement !== undefined) return undefined;
  }
  const last = p.words[comma - 1]!;
  const isNoun = last.caps === 'none' && p.kind[comma - 1] === CharClass.Latin;
  return isNoun ? { kind: 'actor', actor } : undefined;
}

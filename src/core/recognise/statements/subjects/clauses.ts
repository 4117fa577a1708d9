import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { type Passage, touches } from '../../passage';
import { isNumeral } from '../../leaders/names/units';
import type { Word } from '../../words';
import { isAdverb, isPreposition, isTime, pronounGender } from '../words/actors';
import type { Actor, Sentence, Scene } from '../sentence';
import { pastHonorific } from './nominative';
import {
  beginsClause,
  isConjunction,
  isInsideWord,
  isNoun,
  isPluralNoun,
  phraseAfter,
  isOfAddress,
} from './phrases';
import type { Source } from '../speakers/source';

/** Most tokens between a subject and the mark that closes what is inserted after it. */
const longest = 60;

const isInsertMark = (p: Passage, i: number) =>
  /^[,(—–]$/.test(p.words[i]?.text ?? '') ||
  (p.words[i]?.text === '-' && !(touches(p, i) && touches(p, i + 1)));

/**
 * "X, who …, said", "X (Oslo), the minister, said", "Another expert, X of the port, said": the subject that opens its
 * clause and stands before what the mark before token `end` closes. Undefined where no such mark or subject is.
 */
export function acrossInsert(s: Scene, end: number): Source | undefined {
  const p = s.passage;
  if (!/^[,)—–-]$/.test(p.words[end - 1]?.text ?? '') || touches(p, end)) return undefined;
  const least = Math.max(s.from, end - longest);
  for (let i = least; i < end - 1; i++) {
    const subject = subjectAt(s, i);
    if (!subject || isOfAddress(p, i)) continue;
    // "Today, the port is open, said X"; "the clerk of nearly four years, a member, said"
    if ((subject.to === i + 1 && isTime(p.words[i]!.key)) || isSpan(p.words[subject.to - 1]!.key)) continue;
    const to = subject.source.kind === 'group' ? beyondPlaces(s, subject.to) : subject.to;
    if (to < end - 1 && isInsertMark(p, to) && isPair(p, to, end - 1) && isInsert(s, to + 1, end)) {
      if (subject.source.kind !== 'group') return subject.source;
      const actor = s.actors.find((a) => a.whole === to + 1);
      const named = actor && isPluralNoun(p, subject.to - 1) && !isAlone(s, actor, end) ? undefined : actor;
      if (named) return { kind: 'actor', actor: named };
      return isNameAlone(p, to + 1, end - 1)
        ? { kind: 'group', from: to + 1, to: end - 1 }
        : { ...subject.source, to };
    }
    i = subject.to - 1;
  }
  return undefined;
}

const isSpan = (key: string) => /^(?:minute|hour|day|week|month|year|decade)s$/.test(key);

/** Whether the mark at `close` closes what the one at `open` opens: a bracket, or what stands between dashes or commas, after a bracket too. */
function isPair({ words }: Passage, open: number, close: number): boolean {
  if (words[open]!.text !== '(')
    return isDashed(words[open]!) === isDashed(words[close]!) && words[close]!.text !== ')';
  let end = open;
  while (end < close && words[end]!.text !== ')') end++;
  return end === close || /^[,—–-]$/.test(words[end + 1]?.text ?? '');
}
const isDashed = ({ text }: Word) => /^[—–-]$/.test(text);

/** "… will open new routes, X, director of the port, said": the plural before the one person of the insert is another clause's. */
const isAlone = ({ passage: p, actors }: Scene, actor: Actor, end: number) =>
  p.words[actor.to]?.text === ',' &&
  !actors.some((a) => a !== actor && a.whole > actor.whole && a.whole < end);

/** "members of parliament from the north": the token after the places and bodies that a group comes from. */
function beyondPlaces(s: Sentence, from: number): number {
  let to = from;
  while (/^(?:from|in|at|with|of|for)$/.test(s.passage.words[to]?.key ?? '')) {
    const next = phraseAfter(s, to + 1) ?? nameAt(s, to + 1) ?? fieldAt(s, to + 1);
    if (!next) return to;
    to = next.to;
  }
  return to;
}

/** "The expert, Kabir Orlen, said": whether capitals are all that stands between two commas. */
function isNameAlone(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.words[i]!.caps !== 'first' || isTime(p.words[i]!.key)) return false;
  return to - from > 1 && to - from < 5;
}

/** "an expert in port security": nouns without an article, before a comma. */
function fieldAt({ passage: p }: Sentence, from: number): { to: number } | undefined {
  let to = from;
  while (to < p.count && to < from + 4 && p.words[to]!.caps === 'none' && isNoun(p, to)) to++;
  return to > from && p.words[to]?.text === ',' ? { to } : undefined;
}

/** Longest words in quotation marks that nobody says, in tokens. */
const longestScare = 5;

/** Whether what stands after a subject's comma says more of it, and is no further clause: not "…, but they …". */
function isInsert(s: Sentence, from: number, end: number): boolean {
  const p = s.passage;
  const { key } = p.words[from]!;
  if (/^(?:and|but|or|so|yet|that|which|then|while)$/.test(key) || pronounGender(key)) return false;
  // a verb that reports, with a comma after it, has its own clause: "X, he said, …"
  for (let i = from; i < end - 1; i++) {
    const close = opens(p, i) ? closing(p, i) : -1;
    // what is called so, in a few words
    if (close > i && close < i + longestScare && close < end - 1) i = close;
    else if (/^[“”"«»;:]$/.test(p.words[i]!.text) || pronounGender(p.words[i]!.key)) return false;
  }
  return true;
}

/** The person, pronoun or noun phrase that opens a clause at token `i`, with the token after it. */
export function subjectAt(s: Scene, i: number): { readonly source: Source; readonly to: number } | undefined {
  const p = s.passage;
  if (p.kind[i] !== CharClass.Latin || !beginsClause(s, i)) return undefined;
  // «рабочий завода Harbourline, …»: a name behind an oblique case is its complement
  const before = i > s.from ? p.words[i - 1]! : undefined;
  if (before?.kind === CharClass.Cyrillic && isNumeral(p.words[i])) return undefined;
  if (before?.kind === CharClass.Cyrillic && /(?:[иыую]|[оеё][йм]|[оеё]го|ах|ях|ов)$/.test(before.key))
    return undefined;
  const isArticle = /^(?:the|a|an)$/.test(p.words[i]!.key);
  const at = isArticle ? i + 1 : pastHonorific(p, i);
  const actor = s.actors.find((a) => a.whole === at || a.from === at);
  const owned = ownedBy(s, at, actor ? actor.tail : (nameAt(s, at)?.to ?? at));
  if (owned) return owned;
  if (actor)
    return {
      source: { kind: 'actor', actor },
      to: Math.max(actor.to, isInsertMark(p, actor.to) ? actor.to : actor.tail),
    };
  const gender = pronounGender(p.words[i]!.key);
  if (gender) return { source: { kind: 'pronoun', gender, at: i }, to: i + 1 };
  const phrase = phraseAfter(s, i) ?? nameAt(s, i);
  return phrase && { source: { kind: 'group', ...phrase }, to: phrase.to };
}

/** "X’s former manager", "X’s office": what is whose, with its owner. */
function ownedBy(s: Sentence, from: number, owner: number) {
  const p = s.passage;
  if (!/^['’]s?$/.test(p.words[owner]?.text ?? '') || owner === from) return undefined;
  let to = owner + 1;
  while (to < s.to && (isNoun(p, to) || isInsideWord(p, to))) to++;
  return to > owner + 1 ? { source: { kind: 'group', from, to } as const, to } : undefined;
}

/** "Politico", "Sandy Phillips": capitals that open a clause, whoever they are. */
function nameAt(s: Sentence, i: number): { from: number; to: number } | undefined {
  const p = s.passage;
  let to = i;
  while (to < s.to && to < i + 5 && p.kind[to] === CharClass.Latin && p.words[to]!.caps !== 'none') to++;
  const { key } = p.words[i]!;
  // "Speaking at the forum, …"
  const isGerund = /ing$/.test(key) && to === i + 1 && isPreposition(p.words[to]?.key ?? '');
  return isGerund ||
    to <= i + (/^(?:the|a|an)$/.test(key) ? 1 : 0) ||
    isAdverb(key) ||
    isConjunction(key) ||
    isPreposition(key) ||
    p.words[i]!.statement
    ? undefined
    : { from: /^(?:the|a|an)$/.test(key) ? i + 1 : i, to };
}

/** "supporters, such as X, Y and Z", "each touting": others are named between the subject and the gerund. */
function namesOthers(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      p.words[i]!.key === 'including' ||
      (/^(?:each|both)$/.test(p.words[i]!.key) && p.words[i - 1]?.text === ',') ||
      (p.words[i]!.key === 'as' && p.words[i - 1]?.key === 'such')
    )
      return true;
  return false;
}

/**
 * Whose deed an English gerund after a comma goes with: "X left, saying …". Null where the clause has a subject that is
 * nobody known; undefined where it has none that can be told.
 */
export function clauseSubject(s: Scene, v: number): Source | null | undefined {
  const p = s.passage;
  let end = v;
  while (end > s.from && isAdverb(p.words[end - 1]!.key)) end--;
  const isAfterMark = /^[,)—–]$/.test(p.words[end - 1]?.text ?? '') || p.words[end - 1]?.key === 'and';
  if (!isAfterMark && p.words[v + 1]?.key !== 'that') return undefined;
  // "X reminds me of Y saying that …": it may be either
  if (!isAfterMark && s.actors.some(({ tail, whole }) => tail === end && whole > s.from)) return null;
  let from = s.from;
  for (let step = 0; step < 4; step++) {
    const subject = subjectAt(s, from);
    const opener = p.words[from]!;
    // "X and Y …, saying", "…, such as X, saying": it may be the others who say it
    const isAlone = subject && p.words[subject.to]?.key !== 'and' && !namesOthers(p, subject.to, v);
    if (subject?.source.kind === 'actor' || subject?.source.kind === 'pronoun')
      return isAlone ? subject.source : null;
    const isAdverbial =
      isPreposition(opener.key) ||
      isAdverb(opener.key) ||
      /ing$|^(?:as|when|while|asked|if|although|though|because|once|but|and|yet|however|meanwhile)$/.test(
        opener.key,
      );
    if (!isAdverbial) return null;
    const comma = p.words.findIndex(({ text }, k) => k > from && k < end - 1 && text === ',');
    if (/^(?:but|and|yet)$/.test(opener.key)) from++;
    else if (comma < 0) return null;
    else from = comma + 1;
  }
  return null;
}

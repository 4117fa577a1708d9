import { CharClass } from '../../../text/chars';
import { looksAdjectival, looksFinite } from '../../../dossier/names/endings';
import { closing, opens } from '../../initiatives/shape';
import { isCapital, keyAt, type Passage } from '../../passage';
import type { Word } from '../../words';
import { groupEnd } from '../subjects/groups';
import { isNoun } from '../subjects/phrases';
import { isNominative, pastHonorific } from '../subjects/nominative';
import {
  isGroup,
  isGroupForm,
  isPreposition,
  isSpeaking,
  isTitleForm,
  objectGender,
  possessiveGender,
} from '../words/actors';
import { type Actor, clauseEnd, type Sentence, type Scene } from '../sentence';
import type { Attribution, Source } from './source';

/** «По словам X», «по его мнению», «согласно отчёту X», "according to X". */
export function readSource(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const isEnglish = p.kind[v] === CharClass.Latin;
  const isBare = word.key === 'согласно';
  // «согласно её показаниям»
  const theirs = isBare ? possessiveGender(keyAt(p, v + 1)) : undefined;
  if (theirs && accounts.test(keyAt(p, v + 2)))
    return {
      source: { kind: 'pronoun', gender: theirs },
      cue: { from: v, to: v + 3 },
      word: word.statement!,
      refersBack: false,
    };
  const isOwn = /^(?:words|opinion)$/.test(word.key);
  const inWords = isOwn && keyAt(p, v - 2) === 'in' && keyAt(p, v - 1) === 'the';
  // "in his words, …"
  const whose = isOwn && keyAt(p, v - 2) === 'in' ? wordsOf.get(keyAt(p, v - 1)) : undefined;
  if (whose && isEnglish && v - 2 >= s.from)
    return {
      source: { kind: 'pronoun', gender: whose, at: v - 1 },
      cue: { from: v - 2, to: v + 1 },
      word: word.statement!,
      refersBack: false,
    };
  if (isEnglish && keyAt(p, v + 1) !== (inWords ? 'of' : 'to')) return undefined;
  if (isOwn && !inWords) return undefined;
  // "X explained that, according to the pact, …" is X's
  const isAside = keyAt(p, v - 1) === ',' && keyAt(p, v - 2) === 'that' && v - 3 > s.from;
  if (isEnglish && isAside && p.words[v - 3]!.statement?.form === 'finite') return undefined;
  const owner = possessiveGender(p.words[v - 1]?.key ?? '');
  // «по оперативным данным»
  const isDescribed =
    !owner && v - 2 >= s.from && looksAdjectival(p.words[v - 1]!.key) && p.words[v - 1]!.caps === 'none';
  const opener = owner || isDescribed ? v - 2 : v - 1;
  if (!isEnglish && !isBare && !/^(?:по|согласно)$/.test(p.words[opener]?.key ?? '')) return undefined;
  if (isDescribed && !isEnglish && !isWhose(p, v + 1)) return undefined;
  const from = inWords ? v - 2 : isEnglish || isBare ? v : opener;
  const close = isEnglish ? v + 2 : v + 1;
  const found = { cue: { from, to: close }, word: word.statement!, refersBack: false };
  const to = isEnglish ? pastHonorific(p, close) : close;
  if (owner) return { ...found, source: { kind: 'pronoun', gender: owner } };
  const gender = isEnglish ? objectGender(p.words[to]?.key ?? '') : undefined;
  const isAlone = clauseEnd(s, to) === to + 1 && !opens(p, to + 1);
  if (gender && isAlone) return { ...found, source: { kind: 'pronoun', gender } };
  // «согласно которой»
  if (/^котор/.test(p.words[to]?.key ?? '')) return undefined;
  const end = beforeReference(s, to, clauseEnd(s, to));
  if (opens(p, to) && !isEnglish) {
    // «по данным „Маяка“»
    const last = closing(p, to);
    const isName = last > to && last - to <= longestName && isCapital(p, to + 1);
    return isName && last < s.to
      ? { ...found, source: { kind: 'group', from: to, to: last + 1 } }
      : undefined;
  }
  const owned = isEnglish ? ownedBy(s, to, end) : undefined;
  if (owned === null) return undefined;
  if (owned) return { ...found, source: owned };
  const actor = s.actors.find(
    (a) => a.whole >= to && a.whole < to + 4 && a.to <= end + 12 && (a.whole < end || isApposed(s, a)),
  );
  if (isEnglish ? isRule(s, to, end) : isBare && isOrder.test(p.words[to]?.key ?? '')) return undefined;
  const head = headBetween(s, to, actor ? actor.whole : end);
  if (actor && head < 0 && actor.tail < end && isJoined(s, actor.tail, end))
    return { ...found, source: { kind: 'group', from: actor.whole, to: clauseEnd(s, actor.tail) } };
  if (actor && head < 0) return { ...found, source: { kind: 'actor', actor } };
  let start = to;
  while (start < end && /^(?:the|a|an|от|из)$/.test(p.words[start]!.key)) start++;
  // «согласно прогнозу банка»: whose forecast it is
  const isTheirs = isBare && start + 1 < end && saying.test(p.words[start]!.key);
  if (isTheirs && !isPreposition(p.words[start + 1]!.key)) start++;
  if (start >= end || end - start > 9) return undefined;
  if (head < 0 && p.words[start]!.caps === 'none' && !isSomebody(s, v, start, end)) return undefined;
  // «по данным сенатора от штата Огайо Ивана Орлова»
  // «по мнению председателя союза „Маяк“ Ивана Орлова»
  const named = opens(p, end) ? clauseEnd(s, closing(p, end) + 1) : end;
  const bearer = isTitleForm(p.words[start]!.key) && s.actors.find((a) => a.to === named && a.whole > start);
  if (bearer && !isEnglish) return { ...found, source: { kind: 'actor', actor: bearer } };
  const last = isEnglish ? end : pastName(p, phraseEnd(s, head, end), s.to);
  if (last < 0) return undefined;
  // «По словам очевидцев пешеходы стояли у порта»: the comma is left out
  const isMore = p.words
    .slice(start + 1, last)
    .some(({ key, caps }) => caps === 'none' && plainlyFinite.test(key));
  if (isEnglish || !isMore) return { ...found, source: { kind: 'group', from: start, to: last } };
  return /(?:[оеё]в|ей|[ыи]х)$/.test(p.words[start]!.key)
    ? { ...found, source: { kind: 'group', from: start, to: start + 1 } }
    : undefined;
}

/** Verbs of several in the past, as far as no noun ends so: стояли, выходили. */
const plainlyFinite = /(?:яли|[ыи]вали|овали|шли|были|[ауи]лись)$/;

/** Whose words they are, where "in" stands before. */
const wordsOf: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['his', 'm'],
  ['her', 'f'],
]);

/** What somebody says, as a Russian noun in the dative. */
const accounts =
  /^(?:словам|показаниям|данным|мнению|версии|утверждени(?:ю|ям)|заявлени(?:ю|ям)|оценкам?|прогноз(?:у|ам)|расчетам|сведениям|рассказ(?:у|ам)|признани(?:ю|ям))$/;

/** «согласно указу президента X»: what somebody orders or agrees on, and nothing that they say. */
const isOrder =
  /^(?:поручени|указ|закон|постановлени|распоряжени|приказ|решени|план|программ|договор|соглашени|контракт|график|расписани|конституци|протокол|правил|норм|требовани|стать|пункт|кодекс|устав|положени|меморандум|дорожн)/;

/** What somebody says, as an English noun: "according to X’s account" is what X says. */
const ofSaying =
  /^(?:words?|account|statements?|remarks?|testimony|estimates?|view|opinion|tweets?|posts?|comments?|version|claims?|forecast|calculations?|memoirs?|memo|book|article|letter|speech|interview|report|emails?|diary)$/;

/**
 * "according to X’s spokesman Y", "… X’s spokesman, Y, …", "… X’s office", "… X ally Y": who or what is X’s speaks, and not
 * X. Null where it is neither somebody nor what X says.
 */
function ownedBy(s: Scene, from: number, end: number): Source | null | undefined {
  const p = s.passage;
  const at = p.words[from]?.key === 'the' ? from + 1 : from;
  const owner = s.actors.find(({ whole }) => whole === at);
  if (!owner || owner.tail >= end) return undefined;
  const isOwner = /^['’]s?$/.test(p.words[owner.tail]!.text);
  if (!isOwner && (p.words[owner.tail]!.caps !== 'none' || !isNoun(p, owner.tail))) return undefined;
  const first = isOwner ? owner.tail + 1 : owner.tail;
  const bearer = s.actors.find((a) => a.from >= first && (a.tail === end || a.to === end));
  if (bearer) return { kind: 'actor', actor: bearer };
  if (ofSaying.test(p.words[end - 1]?.key ?? '')) return { kind: 'actor', actor: owner };
  const named = p.words[end]?.text === ',' && s.actors.find((a) => a.from === end + 1);
  if (named && isSpeaking(p.words[end - 1]!.key)) return { kind: 'actor', actor: named };
  for (let i = first; i < end; i++)
    if (
      isGroup(p.words[i]!.key) ||
      (i === end - 1 && following.test(p.words[i]!.key)) ||
      (!isOwner && i > first && isCapital(p, i))
    )
      return { kind: 'group', from: owner.whole, to: end };
  return isOwner ? null : undefined;
}

/** Those round somebody, who speak for them. */
const following =
  /^(?:campaign|staff|team|camp|circle|entourage|family|allies|supporters|lawyers?|attorneys?|cabinet)$/;

/** "according to the decree of X": a law or a plan, and nothing that X says. */
function isRule({ passage: { words } }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:decrees?|laws?|constitution|agreements?|treaty|orders?|plans?|schedule|programme|program|calendar|rules?)$/.test(
        words[i]!.key,
      )
    )
      return /^(?:of|by|from|between|with|signed)$/.test(words[i + 1]?.key ?? '');
  return false;
}

/** «по оперативным данным полиции», not «по разным данным власти …»: whether a genitive or a name stands at token `i`. */
function isWhose(p: Passage, i: number): boolean {
  const word = p.words[i];
  if (!word) return false;
  const isOblique = isGroupForm(word.key) && (!isGroup(word.key) || word.caps === 'all');
  return isOblique || word.person?.body === true || opens(p, i);
}

/** The longest name in quotation marks, in tokens. */
const longestName = 6;

/** «По словам представителей „Маяка“, …»: past the name in quotation marks that ends the phrase before token `end`. */
function pastName(p: Passage, end: number, limit: number): number {
  const close = end > 0 && end < limit && opens(p, end) && isCapital(p, end + 1) ? closing(p, end) : -1;
  const isWhole = close > end && close - end <= longestName && close + 1 < limit;
  return isWhole && /^[,.]$/.test(p.words[close + 1]!.text) ? close + 1 : end;
}

/** «по данным Reuters со ссылкой на полицию»: the phrase ends before whom a medium refers to. */
function beforeReference({ passage: p }: Sentence, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (keyAt(p, i) === 'ссылкой') return i - 1;
  return end;
}

/**
 * «По данным следствия 3 февраля порт закрыли»: a verb shows that no mark closes the phrase whose head is token `head`; its
 * last genitive does then. -1 where a noun of the clause may be among them.
 */
function phraseEnd(s: Scene, head: number, end: number): number {
  if (head < 0) return end;
  const { words } = s.passage;
  const subject = s.actors.find((a) => a.whole > head && a.whole < end && isNominative(words[a.from]!.key));
  if (subject) return groupEnd(s, head + 1, subject.whole) === subject.whole ? subject.whole : -1;
  const isOpen = end === s.to || /^[.!?…]$/.test(words[end]!.text);
  const isVerb = ({ key, caps }: Word) =>
    caps === 'none' && (sureVerb.test(key) || (isOpen && looksFinite(key) && !noun.test(key)));
  // «по данным порта эта цифра больше»
  for (let i = head + 1; i < end; i++)
    if (/^(?:эта|это|этот|эти)$/.test(words[i]!.key)) return groupEnd(s, head + 1, i) === i ? i : -1;
  let verb = head + 1;
  while (verb < end && !isVerb(words[verb]!)) verb++;
  if (verb >= end) return end;
  const close = groupEnd(s, head + 1, verb);
  return close === head + 1 ? close : -1;
}

const sureVerb = /^(?:был[аио]?|стал[аио]?|будет|будут|может|могут)$|(?:лся|лась|лось|лись|ется|ются|ится)$/;
/** Nouns that end as finite verbs do. */
const noun = /(?:[дтнр]ел|[тнрв]ал|[тг]ол)а$|[ае]т$/;

const saying = /^(?:прогноз|данн|отчет|доклад|заявлени|сообщени|информаци|оценк|расчет|сведени|материал)/;

/** «По оценкам X и министра Y»: whether another one follows who says so too. */
function isJoined(s: Sentence, from: number, end: number): boolean {
  const { words } = s.passage;
  if (words[from]!.key === 'и') return true;
  for (let i = from + 1; i < end - 1; i++)
    if (words[i]!.key === 'и' && words[i + 1]!.person?.head?.case === 'oblique') return true;
  return false;
}

/** «По словам министра, Орлова, …»: whoever stands after the comma is the source only where another mark closes it. */
const isApposed = (s: Sentence, { tail }: Actor) =>
  tail >= s.to || /^[,.;:)—–-]$/.test(s.passage.words[tail]!.text);

/** «По словам подрядчика», «по мнению политика»: one noun in the genitive, whoever it is. */
function isSomebody(s: Sentence, v: number, from: number, to: number): boolean {
  const { words } = s.passage;
  const isOffice = isTitleForm(words[from]!.key) && !/^политик/.test(words[from]!.key);
  if (isOffice && words[v]!.key !== 'согласно' && to - from < 7) return true;
  if (!/^(?:словам|мнению|утверждению|убеждению|версии)$/.test(words[v]!.key) || to - from > 4) return false;
  const { key } = words[to - 1]!;
  const isNobody =
    /^(?:многих|обоих|некоторых|всех|нас|вас|меня|ряда|большинства|части|этой|этого|последней|одной)$/;
  return (
    isTitleForm(words[from]!.key) ||
    (key.length > 3 && /(?:[аяыиов]|[еоы]й|ых|их)$/.test(key) && !isNobody.test(words[from]!.key))
  );
}

/** The first group's head between two tokens; -1 where there is none. */
function headBetween(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isGroupForm(s.passage.words[i]!.key)) return i;
  return -1;
}

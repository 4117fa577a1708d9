import type { Gazetteer } from '../../../dossier/compile';
import { CharClass } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { isCapital, touches, type Passage } from '../../passage';
import {
  agreesInNumber,
  isAdverb,
  isAgency,
  isBare,
  isBody,
  isGroup,
  isGroupForm,
  isPreposition,
  isTime,
  isTitle,
  pronounGender,
} from '../words/actors';
import { somebodyAfter, somebodyBefore } from './anybody';
import { appositeName, firstOfClause, withoutAdverbs } from './appositions';
import {
  attributesStart,
  groupEnd,
  groupStart,
  headAfter,
  joinedStart,
  opensClause,
  titleOver,
} from './groups';
import { acrossInsert } from './clauses';
import { englishSubject, followsTime, isFarObject, isInPlace, isParticiple, phraseBehind } from './english';
import { beginsClause, isPluralNoun, phraseBefore } from './phrases';
import { afterAddressee, aboutThis, bearerAfter, isVacant, notObject, subjectBeyond } from './inverted';
import type { StatementWord } from '../words/lexicon';
import { canBeSubject } from './nominative';
import type { Actor, Sentence } from '../sentence';

/** Who says it: a person or role, a pronoun to be resolved, or a group as the text writes it (tokens). */
export type Source =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'pronoun'; readonly gender: 'm' | 'f' | 'p'; readonly at?: number }
  | { readonly kind: 'group'; readonly from: number; readonly to: number };

/** How far the subject may stand from its verb, in tokens. */
const before = 40;
const after = 8;

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

/** Whether the verb opens its clause: after a quotation, a dash, a comma, «об этом», «как». */
function isInverted(s: Sentence, v: number, actors: readonly Actor[]): boolean {
  if (v === s.from) return true;
  const { text, key } = s.passage.words[v - 1]!;
  return /^[,»”’"—–-]$/.test(text) ? appositionStart(s, v, actors) < 0 : /^(?:этом|чем|как|as)$/.test(key);
}

/**
 * "X, the minister of Y, said", "X — in Oslo for talks — said": the comma or dash before the verb closes what another one
 * opened after the subject. Where that one stands; -1 where there is no such pair.
 */
function appositionStart(s: Sentence, v: number, actors: readonly Actor[]): number {
  const p = s.passage;
  if (p.kind[v] === CharClass.Latin && isDash(p, v - 1)) {
    for (let i = v - 3; i > s.from && i > v - before; i--)
      if (isDash(p, i)) return actors.some((a) => a.to === i || a.tail === i) ? i : -1;
    return -1;
  }
  const isAmerican =
    /^[”"]$/.test(p.words[v - 1]?.text ?? '') && p.words[v - 2]?.text === ',' && !opens(p, s.from);
  if (!isAmerican && (p.words[v - 1]?.text !== ',' || closesQuotation(s, v - 1))) return -1;
  for (let i = v - 3; i > s.from && i > v - before; i--) {
    if (p.words[i]!.text !== ',') continue;
    const isName = p.kind[i - 1] === CharClass.Latin && isCapital(p, i - 1);
    if (isName || actors.some((a) => a.to === i || a.tail === i)) return i;
  }
  return -1;
}

const isDash = (p: Passage, i: number) => /^[—–-]$/.test(p.words[i]?.text ?? '') && !touches(p, i);

const closesQuotation = (s: Sentence, comma: number) =>
  /^[»”"]$/.test(s.passage.words[comma - 1]?.text ?? '') || /^[»”"]$/.test(s.passage.words[comma]!.text);

function subjectBefore(
  s: Sentence,
  v: number,
  verb: StatementWord,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Source | undefined {
  const p = s.passage;
  const end = withoutAdverbs(s, v);
  const named = appositeName(s, end, actors) ?? acrossInsert(s, end, actors) ?? firstOfClause(s, end, actors);
  if (named) return named;
  let i = end - 1;
  const apposition = appositionStart(s, end, actors);
  if (apposition >= 0) {
    const source = subjectEndingAt(s, apposition, v, verb, actors, gazetteer);
    if (source) return source;
    // «…, как сообщает X, призвал»: X is no subject
    if (p.words[apposition + 1]?.key === 'как') return subjectAtHead(s, v, verb, actors, gazetteer);
    i = end - 2;
  }
  if (p.words[i]?.text === ')') {
    const open = p.words.findLastIndex(({ text }, k) => text === '(' && k < i && k > i - before);
    if (open > s.from) i = open - 1;
  }
  return (
    subjectEndingAt(s, i + 1, v, verb, actors, gazetteer) ?? subjectAtHead(s, v, verb, actors, gazetteer)
  );
}

/** «Орлов накануне, 5 мая, на встрече в порту, заявил»: the person who opens the sentence, where no other verb comes between. */
function subjectAtHead(
  s: Sentence,
  v: number,
  verb: StatementWord,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Source | undefined {
  const p = s.passage;
  const [first] = actors;
  if (p.kind[v] !== CharClass.Cyrillic || !first || first.whole !== s.from || first.tail > v)
    return undefined;
  for (let i = first.tail; i < v; i++) {
    const { key, text } = p.words[i]!;
    const isVerb = /(?:[аеиоуыя]л[аи]?|л[аи]?с[ья]|[аеиуюя]т)$/.test(key) && !isAdverb(key);
    if (isVerb || /^[.;:!?"«»—–]$/.test(text) || /^(?:который|которая|что|чтобы|если|и|но)$/.test(key))
      return undefined;
  }
  return canBeSubject(p, first, verb, gazetteer) ? together(s, first, actors, verb) : undefined;
}

/** The subject in the clause that ends before token `end`, looking left. */
function subjectEndingAt(
  s: Sentence,
  end: number,
  v: number,
  verb: StatementWord,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Source | undefined {
  const p = s.passage;
  for (let i = end - 1; i >= s.from && i > end - before; i--) {
    const actor = actors.find((a) => a.tail - 1 === i || a.to - 1 === i);
    if (actor) {
      const isSubject = canBeSubject(p, actor, verb, gazetteer) || followsTime(p, actor, end);
      const isOfOther = /^(?:of|the)$/.test(p.words[actor.whole - 1]?.key ?? '');
      const head = isSubject && !isOfOther ? -1 : groupBefore(s, actor);
      if (head >= 0) return { kind: 'group', from: head, to: actor.to };
      if (isSubject) return isFarObject(p, actor, end) ? undefined : together(s, actor, actors, verb);
      i = actor.whole;
      continue;
    }
    const word = p.words[i]!;
    const gender = pronounGender(word.key);
    if (gender && i >= end - 3) return agrees(gender, verb) ? { kind: 'pronoun', gender, at: i } : undefined;
    const isLast = i === end - 1 && p.kind[v] === CharClass.Latin;
    const phrase = isLast && !verb.weak ? phraseBefore(s, end) : undefined;
    if (phrase !== undefined && isBare(p.words[v]!.key) && !isPluralNoun(p, end - 1)) return undefined;
    if (phrase !== undefined && isParticiple(s, phrase, v)) return undefined;
    if (phrase !== undefined) return { kind: 'group', from: phrase, to: end };
    if (isGroup(word.key) && !isPreposition(p.words[i - 1]?.key ?? '') && agreesInNumber(word.key, verb)) {
      const head = titleOver(s, i);
      const from = attributesStart(s, head) ?? groupStart(s, head);
      if (word.key === 'главы' && !opensPhrase(s, i)) continue;
      // "X from the National Council noted"
      if (isInPlace(s, from, end)) {
        i = from;
        continue;
      }
      if ((verb.weak && !isTitle(p.words[head]!.key)) || !opensClause(s, from)) return undefined;
      const to = i === end - 1 ? end : groupEnd(s, i + 1, end);
      return { kind: 'group', from: verb.gender === 'p' ? joinedStart(s, from) : from, to };
    }
    if (/^(?:[,;:—–()]|['’]s)$/.test(word.text) && !isInsideOffice(i, actors)) break;
    if (word.key === 'и' && i > s.from && word.statement) break;
  }
  if (verb.weak) return undefined;
  const isNamed =
    p.words[end - 1]?.caps === 'first' && /[бвгджзйклмнпрстфхцчшщоэ]$/.test(p.words[end - 1]!.key);
  const proper = isNamed ? properBefore(s, end, v) : undefined;
  return proper ?? somebodyBefore(s, end, v, verb) ?? properBefore(s, end, v);
}

/** Whether nothing stands before a noun that it could be the complement of: «главы» may be a genitive. */
function opensPhrase({ passage: p, from }: Sentence, i: number): boolean {
  const before = p.words[i - 1];
  return i === from || isAdverb(before!.key) || /^(?:[,;:—–(]|что|и|а|но)$/.test(before!.key);
}

const isInsideOffice = (i: number, actors: readonly Actor[]) =>
  actors.some((a) => i >= a.whole && i < a.tail);

function subjectAfter(
  s: Sentence,
  v: number,
  verb: StatementWord,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Source | undefined {
  const p = s.passage;
  const titled = bearerAfter(s, v, verb, actors, gazetteer);
  if (titled) return { kind: 'actor', actor: titled };
  const phrase = p.kind[v] === CharClass.Latin && !verb.weak ? phraseBehind(s, v, actors) : undefined;
  if (phrase) return phrase;
  const first = p.kind[v] === CharClass.Cyrillic ? afterAddressee(s, v, verb, actors) : v + 1;
  for (let i = first; i < s.to && i < first + after; i++) {
    const actor = actors.find((a) => a.whole === i || a.from === i);
    if (actor) {
      const joined = p.words[actor.tail]?.key === 'и' && actors.find((a) => a.whole === actor.tail + 1);
      const isMany = verb.gender === 'p' && actor.mention.kind !== 'role';
      if (canBeSubject(p, actor, verb, gazetteer) && (!isMany || joined))
        return isMany && joined
          ? { kind: 'group', from: actor.from, to: joined.to }
          : { kind: 'actor', actor };
      i = actor.tail - 1;
      continue;
    }
    const word = p.words[i]!;
    const gender = pronounGender(word.key);
    if (gender && i === first) return agrees(gender, verb) ? { kind: 'pronoun', gender } : undefined;
    if (isTitle(word.key) && actors.some((a) => a.from > i && a.from <= i + 7)) continue;
    if (isGroup(word.key) && !verb.weak && agreesInNumber(word.key, verb)) {
      return { kind: 'group', from: groupStart(s, i, first), to: groupEnd(s, i + 1, s.to) };
    }
    if (word.key === 'в' && i === first) return placeAt(s, i, verb, s.to);
    const head = i === first && v > s.from && !verb.weak ? headAfter(p, i, s.to) : -1;
    if (head > i) return { kind: 'group', from: i, to: groupEnd(s, head + 1, s.to) };
    const isPress = p.words[i + 1]?.key === '-';
    if (
      (isAgency(word.key) && !isPress) ||
      (i === first &&
        (v > s.from || p.kind[v] !== CharClass.Latin) &&
        !verb.weak &&
        isInverted(s, v, actors) &&
        isName(p, i) &&
        !isTime(word.key))
    ) {
      return { kind: 'group', from: i, to: capitalEnd(p, i, s.to) };
    }
    if (/^[.,;:—–()]$/.test(word.text) || /^(?:что|that|о|об)$/.test(word.key)) break;
    if (isPreposition(word.key)) return subjectBeyond(s, i, v, verb, actors, gazetteer);
  }
  return somebodyAfter(s, v, verb);
}

/** «Орлов и Берг заявили»: two who speak together are one source; a plural verb isn't said of one. */
function together(
  s: Sentence,
  actor: Actor,
  actors: readonly Actor[],
  verb: StatementWord,
): Source | undefined {
  const joint = s.passage.words[actor.whole - 1];
  const first = /^(?:и|and|&)$/.test(joint?.key ?? '') && actors.find((a) => a.tail === actor.whole - 1);
  if (first) return { kind: 'group', from: first.from, to: actor.to };
  return verb.gender === 'p' && actor.mention.kind !== 'role' ? undefined : { kind: 'actor', actor };
}

function agrees(gender: 'm' | 'f' | 'p', verb: StatementWord): boolean {
  return verb.gender === undefined || verb.gender === gender;
}

/** «пресс-служба президента», "the office of President X": the group speaks, not the person. */
function groupBefore(s: Sentence, actor: Actor): number {
  const p = s.passage;
  let i = actor.whole - 1;
  while (i >= s.from && /^(?:of|the)$/.test(p.words[i]!.key)) i--;
  const isLatin = p.kind[actor.from] === CharClass.Latin;
  if (isLatin && p.words[i + 1]?.key !== 'of' && p.words[i + 2]?.key !== 'of') return -1;
  return i >= s.from && isBody(p.words[i]!.key) ? groupStart(s, i) : -1;
}

/** A capitalised name directly before the verb: a state, a newspaper ("The Diplomat", «Туркменистан»). */
function properBefore(s: Sentence, end: number, v: number): Source | undefined {
  const p = s.passage;
  const seat = end - 2 >= s.from && isSeat(p, end - 2) ? p.words[end - 3]?.key : 'по';
  if (seat === 'в') return placeAt(s, end - 3, p.words[v]!.statement!, end);
  if (seat === undefined || !isPreposition(seat)) return { kind: 'group', from: end - 2, to: end };
  let from = end;
  while (from > s.from && !isPreposition(p.words[from - 1]!.key) && isCapital(p, from - 1) && end - from < 5)
    from--;
  if (p.kind[end - 1] === CharClass.Latin && !beginsClause(s, from)) return undefined;
  if (from > s.from && p.words[from]!.key === 'the') from++;
  if (p.words[from]!.key === 'the') from++;
  if (from >= end || p.words[v]!.caps !== 'none') return undefined;
  const previous = p.words[from - 1];
  if (previous?.key === 'в' || previous?.key === 'во')
    return placeAt(s, from - 1, p.words[v]!.statement!, end);
  if (from > s.from && (isPreposition(previous!.key) || isOblique(p.words[end - 1]!.key, p.kind[end - 1]!)))
    return undefined;
  if (isStray(p, from, end) || isComplement(s, from, end) || isOneOf(p, from, end, v)) return undefined;
  return { kind: 'group', from, to: end };
}

/** «в Кремле», «в МИД Узбекистана», «в пресс-службе»: with a plural verb the people there speak. `at` is the preposition. */
function placeAt(s: Sentence, at: number, verb: StatementWord, limit: number): Source | undefined {
  const p = s.passage;
  const from = at + 1;
  if (verb.gender === 'm' || verb.gender === 'f' || verb.weak || from >= limit) return undefined;
  const isCompound = p.words[from + 1]?.key === '-' && isGroupForm(p.words[from + 2]?.key ?? '');
  if (isSeat(p, from)) return verb.gender === 'p' ? { kind: 'group', from, to: from + 2 } : undefined;
  const isHead = isCompound || isGroupForm(p.words[from]!.key);
  if (!isHead && !isCapital(p, from)) return undefined;
  if (!isHead && verb.gender !== 'p') return undefined;
  return { kind: 'group', from, to: groupEnd(s, from + (isCompound ? 3 : 1), limit) };
}

/** «Белый дом», «Елисейский дворец»: the seat of a head of state, for its people. */
const isSeat = (p: Passage, i: number) =>
  (/^бел(?:ый|ого|ом|ому)$/.test(p.words[i]!.key) && /^дом/.test(p.words[i + 1]?.key ?? '')) ||
  (/^елисейск/.test(p.words[i]!.key) && /^двор/.test(p.words[i + 1]?.key ?? ''));

/** «Орлову сообщили», «Орлова попросили»: one name in Russian is no subject of a verb in the plural. */
function isOneOf(p: Passage, from: number, end: number, v: number): boolean {
  const last = p.words[end - 1]!;
  if (p.words[v]!.statement!.gender !== 'p' || p.kind[end - 1] !== CharClass.Cyrillic) return false;
  // «в российском Минфине»
  if (/е$/.test(last.key) && (/^во?$/.test(p.words[from - 2]?.key ?? '') || p.words[from - 1]?.key === '-'))
    return false;
  return (
    last.caps === 'first' && end - from < 5 && !/[ыи]$/.test(last.key) && !/[ыи]$/.test(p.words[from]!.key)
  );
}

/** «целостность Турции», «власти Осло»: a name in the genitive after the noun that it belongs to. */
function isComplement(s: Sentence, from: number, end: number): boolean {
  const p = s.passage;
  const before = p.words[from - 1];
  if (from <= s.from || p.kind[from - 1] !== CharClass.Cyrillic || before!.caps !== 'none') return false;
  if (isAdverb(before!.key) || /^(?:что|и|а|но|или|как|когда|если|пока|где|хотя|чем|то)$/.test(before!.key))
    return false;
  return /[аяыи]$/.test(p.words[end - 1]!.key);
}

/** A capitalised word that can be the name of a newspaper or a state. */
const isName = (p: Passage, i: number) => isCapital(p, i) && !isOblique(p.words[i]!.key, p.kind[i]!);

function capitalEnd(p: Passage, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && end < from + 4 && isCapital(p, end)) end++;
  return end;
}

/** A capital that only begins the sentence, or a pronoun: "This noted", «Это сообщил». */
function isStray(p: Passage, from: number, to: number): boolean {
  if (/^(?:я|мы|ты|вы)$/.test(p.words[to - 1]!.key)) return true;
  if (to - from > 1) return false;
  return /^(?:having|being|this|that|it|which|who|what|there|these|those|i|we|you|however|moreover|also|he|she|они|это|этот|тот|так|такой|кто|что|я|мы|вы|об|по|все|как|его|ее|их|нас|вас|меня|мне|ему|ей|им|her|his|its|him|them)$/.test(
    p.words[from]!.key,
  );
}

const isOblique = (key: string, kind: number) =>
  kind === CharClass.Cyrillic && /(?:ому|ого|ым|ой|ую|ью|ами|ах|ом|ею|ей|у|ю)$/.test(key);

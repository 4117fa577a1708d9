import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { isBareStyle } from '../../leaders/names/styles';
import { personOf } from '../../leaders/names/units';
import { isCapital, type Passage } from '../../passage';
import type { Word } from '../../words';
import {
  isAdverb,
  isBare,
  isBody,
  isGroup,
  isPreposition,
  isTitleForm,
  pronounGender,
} from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Scene, Sentence } from '../sentence';
import type { Source } from '../speakers/source';
import { followsTime, isFarObject, isParticiple } from './english';
import { isGroupAt, lookAtGroup } from './groupbefore';
import { groupEnd, groupStart, isOneHand, isOneOfPeople, titleOver } from './groups';
import { opensPhrase, writes, type Clause, type Look } from './look';
import { canBeSubject } from './nominative';
import { isInsideWord, isNoun, isPluralNoun, phraseBefore } from './phrases';
import { placeAt } from './proper';
import { agrees, together } from './together';
import { unknownBefore } from './unknownbefore';
import { reach } from './wordorder';

/** The subject in the clause that ends before token `end`, looking left. */
export function subjectEndingAt(s: Scene, end: number, v: number, verb: StatementWord): Source | undefined {
  const clause = { s, end, v, verb };
  const open = openingOf(s.passage, end, s.from);
  if (open >= 0 && isMediumOf(clause, open)) return { kind: 'group', from: open, to: end };
  for (let i = (open >= 0 ? open : end) - 1; i >= s.from && i > end - reach;) {
    const found = lookAt(clause, i);
    if (typeof found !== 'number') return found ?? undefined;
    i = found;
  }
  return unknownBefore(clause);
}

/** «„Маяк“ сообщает», «„Маяк“ писал, что» */
function isMediumOf({ s, v, verb }: Clause, open: number): boolean {
  const p = s.passage;
  return (
    (!verb.weak || writes(p, v)) &&
    p.kind[v] === CharClass.Cyrillic &&
    opensPhrase(s, open) &&
    p.words[open - 1]?.key !== 'и'
  );
}

/** No token is left to look at. */
const nowhere = -1;

function lookAt(clause: Clause, i: number): Look {
  const { s, end, verb } = clause;
  const p = s.passage;
  const actor = actorEndingAt(s, i);
  if (actor) return lookAtActor(clause, actor);
  // "HE Karim": no pronoun
  if (isBareStyle(p, i) && isCapital(p, i + 1)) return null;
  const gender = pronounGender(p.words[i]!.key);
  if (gender && (i >= end - 3 || opensWithDeed(s, i, end)))
    return agrees(gender, verb) ? { kind: 'pronoun', gender, at: i } : null;
  const phrase = i === end - 1 ? englishPhrase(clause) : undefined;
  if (phrase !== undefined) return phrase;
  if (isLatinPhrase(s, i, end)) return null;
  const several = verb.gender === 'p' ? severalAt(clause, i) : undefined;
  if (several) return several;
  const isOne = p.words[i]!.key === 'из' && i > s.from && isOneOfPeople(p, i - 1);
  if (isOne && !verb.weak && verb.gender !== 'p' && opensPhrase(s, i - 1))
    return { kind: 'group', from: i - 1, to: end };
  if (isOneHand(s, i)) return i - 2;
  if (isComma(p, i)) return i - 1;
  if (isGroupAt(clause, i)) return lookAtGroup(clause, i);
  return endsClause(s, i) ? nowhere : i - 1;
}

/** «Он открыл мост и заявил»: whether a pronoun opens the sentence and does something else first, with nobody named between. */
function opensWithDeed({ passage: { words }, from, actors }: Scene, i: number, end: number): boolean {
  if (i !== from || words[end - 1]!.key !== 'и' || !looksFinite(words[i + 1]?.key ?? '')) return false;
  if (actors.some(({ whole }) => whole < end)) return false;
  for (let k = i + 1; k < end - 1; k++) if (/^[,;:—–]$|^и$/.test(words[k]!.text)) return false;
  return true;
}

function actorEndingAt({ actors }: Scene, i: number): Actor | undefined {
  for (const actor of actors) if (actor.tail - 1 === i || actor.to - 1 === i) return actor;
  return undefined;
}

function lookAtActor({ s, end, v, verb }: Clause, actor: Actor): Look {
  const p = s.passage;
  const told = apposedTeller(s, actor, end);
  if (told) return told;
  // "those who work for X or Y said"
  if (p.kind[actor.from] === CharClass.Latin && p.words[actor.whole - 1]?.key === 'or') return null;
  const isSubject =
    canBeSubject(p, actor, verb, s.gazetteer) || followsTime(p, actor, end) || isAlone(s, actor, v, verb);
  const isOfOther = /^(?:of|the)$/.test(p.words[actor.whole - 1]?.key ?? '');
  const head = isSubject && !isOfOther ? -1 : groupBefore(s, actor);
  if (head >= 0) return { kind: 'group', from: head, to: actor.to };
  if (!isSubject || isBetweenVerbs(s, actor, end) || isOfNoun(s, actor, v)) return actor.whole - 1;
  const meant = ofRelative(s, actor, v);
  if (meant !== undefined) return meant;
  return isFarObject(p, actor, end) ? null : (together(s, actor, verb) ?? null);
}

/** "X, a top aide said, is ready": who stands between a comma and a verb with another comma says it of X. */
function apposedTeller({ passage: p }: Sentence, { to, tail }: Actor, end: number): Source | undefined {
  const isInserted =
    tail === end && tail > to + 1 && p.words[to]?.text === ',' && p.words[end + 1]?.text === ',';
  const from = /^(?:the|an?)$/.test(p.words[to + 1]?.key ?? '') ? to + 2 : to + 1;
  return isInserted && p.kind[end] === CharClass.Latin ? { kind: 'group', from, to: end } : undefined;
}

/** «МИД после отставки Берга, но до мая, заявил»: a surname alone that may be in the genitive, behind its noun and not beside the verb. */
function isOfNoun({ passage: { words, kind } }: Scene, { from, to, whole, tail }: Actor, v: number): boolean {
  const before = words[from - 1];
  if (to - from > 1 || whole < from || tail === v || kind[from] !== CharClass.Cyrillic) return false;
  if (!/[бвгджзклмнпрстфхцчшщ]а$/.test(words[from]!.key) || before?.caps !== 'none') return false;
  const { key } = before;
  return key.length > 4 && kind[from - 1] === CharClass.Cyrillic && !looksFinite(key) && !isAdverb(key);
}

/**
 * «Орлов, которого мэр Берг просил ждать в порту заявил»: where the comma is missing that closes the clause, its subject says
 * nothing, and whom it is of does; null where that is nobody known.
 */
function ofRelative(s: Scene, actor: Actor, v: number): Source | null | undefined {
  const { words, kind } = s.passage;
  const at = actor.whole - 1;
  if (kind[v] !== CharClass.Cyrillic || !/^котор(?:ого|ую|ому|ым)$/.test(words[at]?.key ?? ''))
    return undefined;
  let verb = actor.tail;
  while (verb < v && !(looksFinite(words[verb]!.key) && words[verb]!.caps === 'none')) verb++;
  if (verb >= v) return undefined;
  for (let i = verb; i < v; i++) if (/^(?:и|а|но|[,.;:—–])$/.test(words[i]!.key)) return undefined;
  const owner =
    words[at - 1]?.text === ',' ? s.actors.find((a) => a.tail === at - 1 || a.to === at - 1) : undefined;
  return owner ? { kind: 'actor', actor: owner } : null;
}

/**
 * «выступал в защиту Лунда и призывал»: a surname alone of which no form shows the case, behind a noun and between two
 * verbs that «и» joins.
 */
function isBetweenVerbs({ passage: p, from }: Scene, actor: Actor, end: number): boolean {
  if (p.words[end - 1]?.key !== 'и' || actor.tail !== end - 1 || actor.whole < actor.from) return false;
  if (p.kind[actor.from] !== CharClass.Cyrillic || !/[аеёиоуыэюя]$/.test(p.words[actor.to - 1]!.key))
    return false;
  const before = p.words[actor.from - 1];
  if (
    before?.caps !== 'none' ||
    looksFinite(before.key) ||
    !isPreposition(p.words[actor.from - 2]?.key ?? '')
  )
    return false;
  for (let i = actor.from - 3; i >= from; i--) {
    if (/^[,.;:—–]$/.test(p.words[i]!.text)) return false;
    if (looksFinite(p.words[i]!.key) && p.words[i]!.caps === 'none') return true;
  }
  return false;
}

/** The noun phrase right before an English verb. */
function englishPhrase({ s, end, v, verb }: Clause): Source | null | undefined {
  const p = s.passage;
  const from = p.kind[v] === CharClass.Latin && !verb.weak ? phraseBefore(s, end) : undefined;
  if (from === undefined) return undefined;
  const isNounHere = isBare(p.words[v]!.key) && !isPluralNoun(p, end - 1);
  return isNounHere || isParticiple(s, from, v) || isAsWhat(s, from)
    ? null
    : { kind: 'group', from, to: end };
}

/** "those who came as observers praised it": what somebody is in a clause of his own, and no subject. */
function isAsWhat({ passage: { words }, from: first }: Sentence, from: number): boolean {
  if (words[from - 1]?.key !== 'as') return false;
  for (let i = from - 2; i > first && words[i]!.text !== ','; i--) if (words[i]!.key === 'who') return true;
  return false;
}

/** «В мэрии заявили», «оба министра заявили»: what only a plural is said of. */
function severalAt({ s, end, v, verb }: Clause, i: number): Source | undefined {
  const p = s.passage;
  const { key } = p.words[i]!;
  if (i === s.from && /^во?$/.test(key) && p.kind[v] === CharClass.Cyrillic) {
    const place = placeAt(s, i, verb, end);
    if (place?.kind === 'group' && place.to >= end - 1) return place;
  }
  const isBoth = !verb.weak && isTitleForm(key) && /^об[ае]$/.test(p.words[i - 1]?.key ?? '');
  return isBoth ? { kind: 'group', from: i - 1, to: groupEnd(s, i + 1, end) } : undefined;
}

function endsClause(s: Scene, i: number): boolean {
  const { key, text, statement } = s.passage.words[i]!;
  if (/^(?:[,;:—–()]|['’]s)$/.test(text) && !isInsideOffice(s, i)) return true;
  return key === 'и' && i > s.from && statement !== undefined;
}

/** "after the man had posted": a clause begins with an article and a noun for nobody who speaks, right before the verb. */
function isLatinPhrase({ passage: p, from }: Sentence, i: number, end: number): boolean {
  if (p.kind[i] !== CharClass.Latin || !/^(?:the|an?|his|her|their|its)$/.test(p.words[i]!.key)) return false;
  if (
    i <= from ||
    end - i > longestPhrase ||
    !/^(?:after|before|until|since|when|while|because|if|that)$/.test(p.words[i - 1]!.key)
  )
    return false;
  for (let k = i + 1; k < end; k++)
    if (!(isNoun(p, k) || isInsideWord(p, k)) || isGroup(p.words[k]!.key)) return false;
  return end > i + 1;
}

/** Its longest noun, in tokens: “the U.S. presidential candidate”. */
const longestPhrase = 9;

/** «Кидзу отметила, что …»: whoever opens a clause right before a verb in the singular and its own is its subject. */
const isAlone = (
  { passage: { words, kind }, from }: Scene,
  actor: Actor,
  v: number,
  { gender }: StatementWord,
) =>
  (actor.from === from || words[actor.whole - 1]?.text === ',') &&
  actor.tail === v &&
  /[ую]$/.test(words[v - 1]!.key) &&
  kind[v] === CharClass.Cyrillic &&
  (gender === 'm' || gender === 'f') &&
  words[v + 1]?.text === ',' &&
  words[v + 2]?.key === 'что';

/** The longest name in quotation marks, in tokens. */
export const longestName = 6;

/** Where a name in quotation marks begins that ends before token `end`; -1 where none does. */
function openingOf(p: Passage, end: number, least: number): number {
  if (!/^[»”"]$/.test(p.words[end - 1]?.text ?? '')) return -1;
  for (let k = end - 3; k >= least && k > end - longestName - 2; k--)
    if (opens(p, k)) {
      const isName = isCapital(p, k + 1) && closing(p, k) === end - 1;
      return isName && p.words.slice(k + 1, end - 1).every(isOfName) ? k : -1;
    }
  return -1;
}

/** What stands in a medium's or a body's name, and no verb or mark. */
const isOfName = ({ key, caps, text }: Word) =>
  caps === 'none' ? !looksFinite(key) && !/^[,:;!?…]$/.test(text) : true;

const isInsideOffice = ({ actors }: Scene, i: number) => actors.some((a) => i >= a.whole && i < a.tail);

/** «пресс-служба президента», "the office of President X": the group speaks, not the person. */
function groupBefore(s: Sentence, actor: Actor): number {
  const p = s.passage;
  let i = actor.whole - 1;
  while (i >= s.from && /^(?:of|the)$/.test(p.words[i]!.key)) i--;
  const isLatin = p.kind[actor.from] === CharClass.Latin;
  if (isLatin && p.words[i + 1]?.key !== 'of' && p.words[i + 2]?.key !== 'of') return -1;
  // «брат министра Орлова»: an office in the genitive is no body
  const isBodyHere = i >= s.from && isBody(p.words[i]!.key) && !isTitleForm(p.words[i]!.key);
  return isBodyHere ? groupStart(s, titleOver(s, i)) : -1;
}

/** "the ministers of Kenya, Norway and the United States": the comma between two states ends no clause. */
function isComma(p: Passage, i: number): boolean {
  if (p.words[i]!.text !== ',' || p.kind[i - 1] !== CharClass.Latin) return false;
  const next = /^(?:and|the)$/.test(p.words[i + 1]?.key ?? '')
    ? p.words[i + 2]?.key === 'the'
      ? i + 3
      : i + 2
    : i + 1;
  return personOf(p.words[i - 1]).country !== undefined && personOf(p.words[next]).country !== undefined;
}

import { looksAdjectival, looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import {
  agreesInNumber,
  isAgency,
  isAdverb,
  isBare,
  isBody,
  isGroup,
  isPeople,
  isPreposition,
  isTime,
  isTitle,
  isTitleForm,
  pronounGender,
} from '../words/actors';
import { personOf } from '../../leaders/names/units';
import { closing, opens } from '../../initiatives/shape';
import type { Word } from '../../words';
import { isCapital, touches, type Passage } from '../../passage';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Sentence, Scene } from '../sentence';
import type { Source } from '../speakers/source';
import { somebodyBefore } from './anybody';
import { appositeName, firstOfClause, withoutAdverbs } from './appositions';
import {
  attributesStart,
  groupEnd,
  groupStart,
  isOneHand,
  joinedStart,
  opensClause,
  titleOver,
  withPlace,
} from './groups';
import { acrossInsert } from './clauses';
import { followsTime, isFarObject, isInPlace, isParticiple } from './english';
import { beginsClause, isConjunction, isNoun, isPluralNoun, listOfNouns, phraseBefore } from './phrases';
import { canBeSubject, isHers } from './nominative';
import { appositionStart, reach } from './wordorder';
import { agrees, together } from './together';
import { beforeModifier, placeAt, properBefore } from './proper';

export function subjectBefore(s: Scene, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const end = withoutAdverbs(s, v);
  const named = relativeName(s, end) ?? appositeName(s, end) ?? acrossInsert(s, end) ?? firstOfClause(s, end);
  if (named) return named;
  let i = end - 1;
  const apposition = appositionStart(s, end);
  if (apposition >= 0) {
    // «Министр печати Кении, X, заявил»
    const own = s.actors.find((a) => a.to === end - 1 && a.whole < apposition && a.from > apposition);
    if (own && p.kind[v] === CharClass.Cyrillic) return { kind: 'actor', actor: own };
    const source = subjectEndingAt(s, apposition, v, verb);
    if (source) return source;
    // «…, как сообщает X, призвал»: X is no subject
    if (p.words[apposition + 1]?.key === 'как') return subjectAtHead(s, v, verb);
    i = end - 2;
  }
  if (p.words[i]?.text === ')') {
    const open = p.words.findLastIndex(({ text }, k) => text === '(' && k < i && k > i - reach);
    if (open > s.from) i = open - 1;
  }
  return subjectEndingAt(s, i + 1, v, verb) ?? subjectAtHead(s, v, verb);
}

/** "She met X, who said …", «Это подтвердил X, который заявил…»: the person right before the comma, where nobody else stands with them. */
export function relativeName(s: Scene, end: number): Source | undefined {
  const p = s.passage;
  const key = p.words[end - 1]?.key ?? '';
  if (!/^(?:who|котор(?:ый|ая))$/.test(key) || p.words[end - 2]?.text !== ',' || end - 2 <= s.from)
    return undefined;
  const actor = s.actors.find((a) => a.tail === end - 2 || a.to === end - 2);
  if (!actor || actor.mention.kind === 'role') return undefined;
  if (key !== 'who') return isMeant(s, actor, key) ? { kind: 'actor', actor } : undefined;
  return /^(?:of|for|and|or|['’]s|,)$/.test(p.words[actor.whole - 1]?.text ?? '')
    ? undefined
    : { kind: 'actor', actor };
}

/** Whether «который» or «которая» means a person and no noun before the name: «встреча с X», not «компания X». */
function isMeant({ passage: p, from }: Scene, actor: Actor, relative: string): boolean {
  const before = p.words[actor.whole - 1];
  const isFree =
    actor.whole === from ||
    /^[,:—–-]$/.test(before!.text) ||
    isPreposition(before!.key) ||
    (looksFinite(before!.key) && before!.caps === 'none') ||
    // «предоставил слово министру X, который»
    (relative === 'который' && before!.caps === 'none' && /[бвгдзклмнпрстф]о$/.test(before!.key));
  // «Б. Ходжамову, который»: of a man or a woman
  const isEither =
    actor.to - actor.from > 1 &&
    /^.$/.test(p.words[actor.from]!.text) &&
    /[оеё]ву$/.test(p.words[actor.to - 1]!.key);
  return isFree && (isEither || isHers(p, actor) === (relative === 'которая'));
}

/** «Орлов накануне, 5 мая, на встрече в порту, заявил»: the person who opens the sentence, where no other verb comes between. */
function subjectAtHead(s: Scene, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const [first] = s.actors;
  if (p.kind[v] !== CharClass.Cyrillic || !first || first.whole !== s.from || first.tail > v)
    return undefined;
  for (let i = first.tail; i < v; i++) {
    // «Орлов, мэр порта, в интервью „Маяку“ заявил»
    const close = opens(p, i) && isCapital(p, i + 1) ? closing(p, i) : -1;
    if (close > i && close < Math.min(v, i + longestName)) {
      i = close;
      continue;
    }
    const { key, text } = p.words[i]!;
    const isVerb = looksFinite(key) && !isAdverb(key);
    if (isVerb || /^[.;:!?"«»—–]$/.test(text) || /^(?:который|которая|что|чтобы|если|и|но)$/.test(key))
      return undefined;
  }
  return canBeSubject(p, first, verb, s.gazetteer) ? together(s, first, verb) : undefined;
}

/** The subject in the clause that ends before token `end`, looking left. */
function subjectEndingAt(s: Scene, end: number, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const open = openingOf(p, end, s.from);
  // «„Маяк“ сообщает», «„Маяк“ писал, что»
  const tells = !verb.weak || (/^писал/.test(p.words[v]!.key) && p.words[v + 1]?.text === ',');
  if (
    open >= 0 &&
    tells &&
    p.kind[v] === CharClass.Cyrillic &&
    opensPhrase(s, open) &&
    p.words[open - 1]?.key !== 'и'
  )
    return { kind: 'group', from: open, to: end };
  for (let i = (open >= 0 ? open : end) - 1; i >= s.from && i > end - reach; i--) {
    const actor = s.actors.find((a) => a.tail - 1 === i || a.to - 1 === i);
    if (actor) {
      const isSubject =
        canBeSubject(p, actor, verb, s.gazetteer) || followsTime(p, actor, end) || isAlone(s, actor, v, verb);
      const isOfOther = /^(?:of|the)$/.test(p.words[actor.whole - 1]?.key ?? '');
      const head = isSubject && !isOfOther ? -1 : groupBefore(s, actor);
      if (head >= 0) return { kind: 'group', from: head, to: actor.to };
      if (isSubject) return isFarObject(p, actor, end) ? undefined : together(s, actor, verb);
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
    if (isLatinPhrase(s, i, end)) return undefined;
    if (verb.gender === 'p' && i === s.from && /^во?$/.test(word.key) && p.kind[v] === CharClass.Cyrillic) {
      const place = placeAt(s, i, verb, end);
      if (place?.kind === 'group' && place.to >= end - 1) return place;
    }
    const both =
      verb.gender === 'p' &&
      !verb.weak &&
      isTitleForm(word.key) &&
      /^об[ае]$/.test(p.words[i - 1]?.key ?? '');
    if (both) return { kind: 'group', from: i - 1, to: groupEnd(s, i + 1, end) };
    if (isOneHand(s, i)) {
      i--;
      continue;
    }
    if (isComma(p, i)) continue;
    if (
      (isGroup(word.key) || isHeads(p, i)) &&
      !isPreposition(p.words[i - 1]?.key ?? '') &&
      agreesInNumber(word.key, verb)
    ) {
      const head = titleOver(s, i);
      const first = attributesStart(s, head) ?? groupStart(s, head);
      const list = i === end - 1 ? listOfNouns(s, first, v) : undefined;
      if (list === null) return undefined;
      const from = list ?? first;
      // "a note from X’s office to Y said": who knows what is whose
      if (/^['’]s$/.test(p.words[from - 1]?.text ?? '')) return undefined;
      if (word.key === 'главы' && !opensPhrase(s, i)) continue;
      if (isOthers(s, i)) continue;
      // "X from the National Council noted"
      if (isInPlace(s, from, end)) {
        i = from;
        continue;
      }
      const acts =
        (isPeopleAt(p, i) || (i === end - 1 && speaksFor.test(p.words[head]!.key))) &&
        ofPeople.test(p.words[v]!.key);
      const isWeak =
        verb.weak &&
        !isTitle(p.words[head]!.key) &&
        !acts &&
        !(isAgency(p.words[head]!.key) && tells) &&
        !(verb.gender === 'p' && judging.test(p.words[v]!.key) && isParty(p.words[i]!.key));
      if (isWeak || !opensClause(s, beforeModifier(s, from))) return undefined;
      const to =
        i === end - 1 || isWholePhrase(p, i + 1, end) ? end : withPlace(s, i, groupEnd(s, i + 1, end), end);
      // «Орлов и другие депутаты заявили»
      const pair = p.words[from - 1]?.key === 'и' && s.actors.find(({ tail }) => tail === from - 1);
      const isPair = verb.gender === 'p' && pair && canBeSubject(p, pair, verb, s.gazetteer);
      const joined = isPair ? pair.whole : verb.gender === 'p' ? joinedStart(s, from) : from;
      return joined < 0 ? undefined : { kind: 'group', from: joined, to };
    }
    if (/^(?:[,;:—–()]|['’]s)$/.test(word.text) && !isInsideOffice(s, i)) break;
    if (word.key === 'и' && i > s.from && word.statement) break;
  }
  const writes =
    /^писал/.test(p.words[v]!.key) && p.words[v + 1]?.text === ',' && p.words[v + 2]?.key === 'что';
  if (verb.weak && !writes) return stateBefore(s, end, v) ?? mediumBefore(s, end, v);
  const isNamed =
    p.words[end - 1]?.caps === 'first' && /[бвгджзйклмнпрстфхцчшщоэ]$/.test(p.words[end - 1]!.key);
  const proper = isNamed ? properBefore(s, end, v, verb) : undefined;
  return proper ?? somebodyBefore(s, end, v, verb) ?? properBefore(s, end, v, verb);
}

/** "after the man had posted": a clause begins with an article and a noun for nobody who speaks, right before the verb. */
function isLatinPhrase({ passage: p, from }: Sentence, i: number, end: number): boolean {
  if (p.kind[i] !== CharClass.Latin || !/^(?:the|an?|his|her|their|its)$/.test(p.words[i]!.key)) return false;
  if (
    i <= from ||
    end - i > 4 ||
    !/^(?:after|before|until|since|when|while|because|if|that)$/.test(p.words[i - 1]!.key)
  )
    return false;
  for (let k = i + 1; k < end; k++) if (!isNoun(p, k) || isGroup(p.words[k]!.key)) return false;
  return end > i + 1;
}

/** «Кидзу отметила, что …»: whoever opens the sentence right before a verb in the singular and its clause is its subject. */
const isAlone = (
  { passage: { words, kind }, from }: Scene,
  actor: Actor,
  v: number,
  { gender }: StatementWord,
) =>
  actor.from === from &&
  actor.tail === v &&
  /[ую]$/.test(words[v - 1]!.key) &&
  kind[v] === CharClass.Cyrillic &&
  (gender === 'm' || gender === 'f') &&
  words[v + 1]?.text === ',' &&
  words[v + 2]?.key === 'что';

/** "the press service of the head of state reported", "sources close to X said": an English complement reaches to the verb. */
function isWholePhrase(p: Passage, from: number, end: number): boolean {
  const first = p.words[from]!.key === 'close' ? from + 1 : from;
  const opener = p.words[first]?.key ?? '';
  if (!(opener === 'to' || (first === from && /^(?:of|for)$/.test(opener)))) return false;
  if (isConjunction(p.words[end - 1]!.key)) return false;
  for (let i = from; i < end; i++) {
    const { key, statement } = p.words[i]!;
    if (p.kind[i] !== CharClass.Latin || statement || isTime(key) || isAdverb(key)) return false;
    if (isPreposition(key) && !/^(?:of|for)$/.test(key) && i !== first) return false;
  }
  return true;
}

/** The longest name in quotation marks, in tokens. */
const longestName = 6;

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

/** «в доме премьер-министра», «с послами ЕС»: no nominative, and no body that speaks. */
function isOthers(s: Scene, i: number): boolean {
  const p = s.passage;
  if (p.kind[i] !== CharClass.Cyrillic) return false;
  if (p.words[i + 1]?.key === '-' && touches(p, i + 1) && !isGroup(p.words[i + 2]?.key ?? '')) return true;
  const before = p.words[i - 1];
  const isNoun = before?.caps === 'none' && /(?:[ая]ми|[ая]х|[ое]в|ом|ем)$/.test(before.key);
  return (
    p.words[i]!.caps === 'all' && i > s.from && isNoun && !isGroup(before.key) && !looksAdjectival(before.key)
  );
}

/** What people do, and no participle after them: not "leaders expected to come". */
const ofPeople =
  /^(?:agreed?|called|welcomed|expressed?|voiced?|convey(?:ed)?|highlight(?:ed)?|outlined?|appreciated?|endorsed?|thank(?:ed)?|echoe?d)$/;

/** Bodies that are said to do it too: "the Ministry expressed hope". */
const speaksFor =
  /^(?:ministry|mfa|government|parliament|senate|commission|council|committee|embassy|delegation|administration|presidency|kremlin)$/;

/** "Ethiopia expressed its concern", "ECOWAS called for it": a state or a body of states that opens its clause does what people do. */
function stateBefore(s: Sentence, end: number, v: number): Source | undefined {
  const p = s.passage;
  const { country, adjective, body } = personOf(p.words[end - 1]);
  const isBodyHere = body === true && p.words[end - 1]?.caps === 'all';
  const isState =
    p.kind[end - 1] === CharClass.Latin &&
    ((country !== undefined && !adjective) || isBodyHere) &&
    isCapital(p, end - 1);
  return isState && ofPeople.test(p.words[v]!.key) && beginsClause(s, end - 1)
    ? { kind: 'group', from: end - 1, to: end }
    : undefined;
}

/** «Port News писал, что …»: a medium's name in Latin letters. */
function mediumBefore(s: Sentence, end: number, v: number): Source | undefined {
  const { words, kind } = s.passage;
  if (!/^писал/.test(words[v]!.key) || words[v + 1]?.text !== ',' || kind[end - 1] !== CharClass.Latin)
    return undefined;
  let from = end;
  while (
    from > s.from &&
    end - from < 4 &&
    isCapital(s.passage, from - 1) &&
    kind[from - 1] === CharClass.Latin
  )
    from--;
  return from < end ? { kind: 'group', from, to: end } : undefined;
}

const judging = /^(?:поддержа|приветств|оцени|одобри|обрати)/;

/** «Стороны приветствовали»: Russian plurals of those who judge by their office. */
const isParty = (key: string) =>
  /^(?:стороны|участники|лидеры|министры|президенты|премьеры|депутаты|сенаторы|делегаты)$/.test(key);

const isPeopleAt = (p: Passage, i: number) => isPeople(p.words[i]!.key) || isHeads(p, i);

/** "the heads of state": not "who heads the office". */
const isHeads = (p: Passage, i: number) => p.words[i]!.key === 'heads' && p.words[i + 1]?.key === 'of';

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

/** Whether nothing stands before a noun that it could be the complement of: «главы» may be a genitive. */
function opensPhrase({ passage: p, from }: Sentence, i: number): boolean {
  const before = p.words[i - 1];
  return i === from || isAdverb(before!.key) || /^(?:[,;:—–(]|что|и|а|но)$/.test(before!.key);
}

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

import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { isCapital, type Passage } from '../../passage';
import { isAdverb, isPreposition } from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Scene } from '../sentence';
import type { Source } from '../speakers/source';
import { appositeName, firstOfClause, withoutAdverbs } from './appositions';
import { acrossInsert } from './clauses';
import { longestName, subjectEndingAt } from './leftwards';
import { canBeSubject, isHers } from './nominative';
import { together } from './together';
import { appositionStart, isDash, reach } from './wordorder';

export function subjectBefore(s: Scene, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const end = withoutAdverbs(s, v);
  const named =
    inWhich(s, end, verb) ??
    relativeName(s, end) ??
    appositeName(s, end) ??
    acrossInsert(s, end) ??
    firstOfClause(s, end);
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
  // "interviews with officials — those who back X — revealed": X is in the insert
  else if (p.kind[v] === CharClass.Latin && closesDashed(p, end - 1, s.from)) return undefined;
  if (p.words[i]?.text === ')') {
    const open = p.words.findLastIndex(({ text }, k) => text === '(' && k < i && k > i - reach);
    if (open > s.from) i = open - 1;
  }
  return subjectEndingAt(s, i + 1, v, verb) ?? subjectAtHead(s, v, verb);
}

/** «X выпустил книгу, в которой призвал …»: the one person before the comma says it, who is the subject there. */
function inWhich(s: Scene, end: number, verb: StatementWord): Source | undefined {
  const { words } = s.passage;
  if (!/^котор(?:ой|ом|ых)$/.test(words[end - 1]?.key ?? '') || !/^во?$/.test(words[end - 2]?.key ?? ''))
    return undefined;
  if (words[end - 3]?.text !== ',' || !verb.gender || verb.gender === 'p') return undefined;
  const before = s.actors.filter(({ tail }) => tail < end - 2);
  const [only, other] = before.filter((a) => canBeSubject(s.passage, a, verb, s.gazetteer));
  const isFirst = only !== undefined && before[0] === only && only.mention.kind !== 'role';
  return isFirst && !other ? { kind: 'actor', actor: only } : undefined;
}

/** Whether a dash at token `i` closes what another one opens. */
function closesDashed(p: Passage, i: number, from: number): boolean {
  if (!isDash(p, i)) return false;
  for (let k = i - 2; k > from; k--) if (isDash(p, k)) return true;
  return false;
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

const opening = /^(?:например|однако|впрочем|напомним|кстати|наконец)$/;

/** «Например, Орлов …», «По данным „Маяка“, Орлов …», «Как пишет „Маяк“, Орлов …»: the token that the sentence itself opens with. */
function pastOpening({ passage: { words }, from, to }: Scene): number {
  if (words[from + 1]?.text === ',' && opening.test(words[from]!.key)) return from + 2;
  const isOfSource = /^(?:по|как)$/.test(words[from]!.key) && words[from + 1]?.statement !== undefined;
  if (!isOfSource) return from;
  for (let i = from + 2; i < to && i < from + longestOpening; i++) if (words[i]!.text === ',') return i + 1;
  return from;
}

/** Furthest that such a phrase reaches, in tokens. */
const longestOpening = 10;

/** «Орлов накануне, 5 мая, на встрече в порту, заявил»: the person who opens the sentence, where no other verb comes between. */
function subjectAtHead(s: Scene, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const [first] = s.actors;
  const opener = pastOpening(s);
  if (p.kind[v] !== CharClass.Cyrillic || !first || first.whole !== opener || first.tail > v)
    return undefined;
  for (let i = first.tail; i < v; i++) {
    // «Орлов, мэр порта, в интервью „Маяку“ заявил»
    const close = opens(p, i) ? closing(p, i) : -1;
    const isInside = isCapital(p, i + 1) ? close < i + longestName : p.words[close + 1]?.text === ',';
    if (close > i && close < v && isInside) {
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

import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import { isAdverb, isGroup, isHonorific, isPreposition, isSpeaking } from '../words/actors';
import { pastLetters } from '../../leaders/names/letters';
import type { Actor, Sentence, Scene } from '../sentence';
import { appositeName, withoutAdverbs } from './appositions';
import { closesSpeech } from './inverted';
import { acrossInsert, subjectAt } from './clauses';
import { listEnd, namesGroup, phraseAfter } from './phrases';
import type { Source } from '../speakers/source';
import { togetherAfter } from './together';

/** What follows these is whom somebody spoke to, never who spoke. */
const neverFirst = /^(?:told|tells|informed|assured|assures)$/;
/** What follows these is whom somebody spoke to or of, unless speech stands before: "X, after a talk, urged the leaders to leave". */
const addressing =
  /^(?:urge[ds]|accuse[ds]|blame[ds]|thank(?:s|ed)|praise[ds]|condemn(?:s|ed)|critici[sz]e[ds]|welcome[ds]|hail(?:s|ed)|congratulated|commend(?:s|ed)|laud(?:s|ed)|slam(?:s|med)|invited|encourage[ds]|called|calls)$/;
/** Verbs that take no person or thing for their object: who stands after "…, said" speaks. */
const saying =
  /^(?:said|says|say|added|adds|explained|concluded|reported|reports|wrote|writes|argued|argues|noted)$/;

/** Verbs that take no person for their object: a person right behind one speaks. */
const ofThings =
  /^(?:underlined|stressed|emphasi[sz]ed|stated|remarked|highlighted|affirmed|reaffirmed|reiterated|declared|underscored)$/;

/** Whose verb it is: what follows an English verb is its subject only after a quotation or a comma, else its object. */
export function englishSubject(
  s: Scene,
  v: number,
  isInverted: boolean,
  left: () => Source | undefined,
  right: () => Source | undefined,
): Source | undefined {
  const { key } = s.passage.words[v]!;
  const announcer = announcerAfter(s, v, right);
  if (announcer) return announcer;
  const isClosing = (saying.test(key) || ofThings.test(key)) && s.passage.words[v - 1]?.text === ',';
  const isOfObject = addressing.test(key) && s.passage.words[v - 1]?.text === ',' && !closesSpeech(s, v);
  const after = (isInverted || isClosing) && !neverFirst.test(key) && !isOfObject ? right() : undefined;
  if (after?.kind === 'pronoun' && isClosing && !endsAt(s, v + 2)) return left();
  if (after && (isClosing || v === s.from) && opensReport(s, endOf(after))) return ahead(s, v) ?? left();
  const isRelease = after?.kind === 'group' && s.passage.words[after.from]!.key === 'press';
  const all = after?.kind === 'actor' ? togetherAfter(s, after.actor) : after;
  if (after && (isRelease || !mayCloseInsert(s, v))) return all;
  const end = pastLetters(s.passage, endOf(all));
  const isLast =
    isInverted ||
    (after !== undefined && withoutAdverbs(s, v) === v && closesSentence(s, after, end, ofThings.test(key)));
  const isAnother =
    after &&
    isLast &&
    (saying.test(key) || (after.kind === 'actor' && ofThings.test(key))) &&
    endsClause(s, after, end) &&
    !isApposed(s, v, after);
  return isAnother ? all : (left() ?? (after && isInverted && mayFollow(s, after) ? all : undefined));
}

/** "…, X of Norway, announced the Presidential Administration.": a body that closes the sentence, for nobody announces a body. */
function announcerAfter(
  { passage: { words }, to }: Sentence,
  v: number,
  right: () => Source | undefined,
): Source | undefined {
  if (!/^announce[ds]$/.test(words[v]!.key) || words[v - 1]?.text !== ',') return undefined;
  const after = right();
  const isBody = after?.kind === 'group' && after.to >= to - 1 && announcing.test(words[after.to - 1]!.key);
  return isBody ? after : undefined;
}
const announcing =
  /^(?:administration|ministry|office|service|embassy|government|presidency|department|agency)$/;

/** "…, said he.": nothing follows but where and when; in "X, said he would come" it is X. */
const endsAt = ({ passage: { words }, to }: Sentence, i: number) =>
  i >= to || /^(?:[.,;:!?”"“(—–]|in|on|at|during|after)$/.test(words[i]!.text);

/** "X, said Y would attend": what stands behind the verb is the subject of what is said, and not who says it. */
const opensReport = ({ passage: { words }, to }: Sentence, end: number) =>
  end > 0 && end < to && words[end]!.caps === 'none' && auxiliary.test(words[end]!.key);
const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|continued?|remains?|remained|[a-z]+n['’]t)$/;

/** Whoever opens the sentence right before the comma of such a verb. */
function ahead(s: Scene, v: number): Source | undefined {
  const subject = subjectAt(s, s.from);
  return subject?.to === v - 1 ? subject.source : undefined;
}

/** The token after a source that stands in the sentence. */
const endOf = (source: Source | undefined) =>
  source?.kind === 'group' ? source.to : source?.kind === 'actor' ? source.actor.tail : -1;

/** "…, said the minister.", "…, said a spokesman in Oslo.": somebody, and nothing follows but where and when. */
function closesSentence(
  { passage: { words }, to }: Sentence,
  source: Source,
  end: number,
  isSure: boolean,
): boolean {
  const head = source.kind === 'group' ? words[source.to - 1]!.key : '';
  if (source.kind === 'pronoun' || (source.kind === 'group' && !isGroup(head))) return false;
  if (end >= to - 1) return /^[.!?]?$/.test(words[end]?.text ?? '');
  if (
    (!(isSure && source.kind === 'actor') && !isSpeaking(head)) ||
    !/^(?:during|in|on|at)$/.test(words[end]!.key)
  )
    return false;
  for (let i = end + 1; i < to - 1; i++) {
    const { key, text, statement } = words[i]!;
    if (statement || noPlace.test(key) || /^[,:;“”"()—–]$/.test(text)) return false;
  }
  return true;
}
const noPlace =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|that|to|who|which|[a-z]{3,}ed)$/;

/** A comma before the verb, or a dash with no quotation before it: they may close what is inserted after the subject. */
function mayCloseInsert({ passage: p }: Sentence, v: number): boolean {
  let i = v - 1;
  if (p.words[i]?.text === ',') return true;
  while (/^[—–-]$/.test(p.words[i]?.text ?? '')) i--;
  return i < v - 1 && !/^["”’»']$/.test(p.words[i]?.text ?? '');
}

/** "…, stressed the need for reform": after a comma a phrase without a word for people or a body is an object. */
function mayFollow({ passage: p }: Sentence, source: Source): boolean {
  if (source.kind !== 'group') return true;
  // "denounced her record as minister"
  for (let i = source.from; i < source.to && !isPreposition(p.words[i]!.key) && p.words[i]!.key !== 'as'; i++)
    if (isGroup(p.words[i]!.key) || isCapital(p, i)) return true;
  return false;
}

/** "X, the mayor, said bridges leak.": a subject stands before the verb's comma, and nobody known after the verb. */
function isApposed(s: Scene, v: number, after: Source): boolean {
  const end = withoutAdverbs(s, v);
  if (appositeName(s, end)) return true;
  if (after.kind !== 'group') return false;
  const own = acrossInsert(s, end);
  // "the Port Plan, the Pier Plan and the Dock Plan, believing in them, said the minister"
  const isThing =
    own?.kind === 'group' &&
    isCapital(s.passage, own.to - 1) &&
    !namesGroup(s.passage, own.from, own.to) &&
    namesGroup(s.passage, after.from, after.to);
  return own !== undefined && !isThing;
}

/** "…, said X." and "…, said X, who …": nothing that somebody says can follow the subject. */
const endsClause = (s: Sentence, source: Source, to: number) =>
  source.kind === 'pronoun' ||
  to >= s.to ||
  /^(?:[.,;:!?("“—–-]|who|in|on|at|during|after|as|issued|of)$/.test(s.passage.words[to]!.text);

/** "…, a plan announced last year": a thing with what is a participle. */
export function isParticiple(s: Sentence, from: number, v: number): boolean {
  const { words } = s.passage;
  const isThing = /^an?$/.test(words[from - 1]?.key ?? '') && words[from - 2]?.text === ',';
  if (!isThing || !/ed$/.test(words[v]!.key)) return false;
  for (let i = from; i < v; i++) if (isGroup(words[i]!.key)) return false;
  return true;
}

/** "said a former official of the port", "said the port's owner, X": the phrase right after the verb, or the name in it or after it. */
export function phraseBehind(s: Scene, v: number): Source | undefined {
  const { words } = s.passage;
  // "…, says press release issued by …"
  const isRelease = words[v + 1]?.key === 'press' && /^(?:release|service)$/.test(words[v + 2]?.key ?? '');
  if (isRelease && v > s.from) return { kind: 'group', from: v + 1, to: v + 3 };
  const phrase = v > s.from ? phraseAfter(s, v + 1) : undefined;
  if (!phrase || (phrase.to === phrase.from + 1 && isHonorific(words[phrase.from]!.key))) return undefined;
  const inside = s.actors.find((a) => a.whole < phrase.to && a.tail > v);
  if (!inside) {
    const named = words[phrase.to]?.text === ',' && s.actors.find((a) => a.from === phrase.to + 1);
    return named
      ? { kind: 'actor', actor: named }
      : { kind: 'group', from: phrase.from, to: listEnd(s, phrase.to) };
  }
  const isOfOther = /^(?:of|for)$/.test(words[inside.whole - 1]?.key ?? '');
  return isOfOther && inside.whole > v + 2 ? { kind: 'group', from: phrase.from, to: inside.to } : undefined;
}

/** "said X’s spokesman, Y": what is whose after a verb, and the name that explains it; null where that can't be told. */
export function ownedAfter(s: Scene, v: number): Source | null | undefined {
  const { words } = s.passage;
  const owner = s.actors.find((a) => a.whole === v + 1);
  if (!owner || !/^['’]s$/.test(words[owner.tail]?.text ?? '')) return undefined;
  let to = owner.tail + 1;
  while (to < s.to && to < owner.tail + 6 && /^[a-z]/.test(words[to]!.text) && !isPreposition(words[to]!.key))
    to++;
  if (to === owner.tail + 1) return null;
  const named = s.actors.find((a) => a.whole === (words[to]?.text === ',' ? to + 1 : to));
  if (named) return { kind: 'actor', actor: named };
  if (words[to]?.text !== ',' || !isCapital(s.passage, to + 1))
    return isCapital(s.passage, to) ? null : { kind: 'group', from: owner.whole, to };
  let end = to + 2;
  while (end < s.to && isCapital(s.passage, end)) end++;
  const isClosed = end >= s.to || /^[,.]$/.test(words[end]!.text);
  return isClosed ? { kind: 'group', from: to + 1, to: end } : null;
}

/** "hours after X said": "after" begins a clause, where the name stands right before the verb. */
export const followsTime = (p: Passage, { whole, tail }: Actor, end: number) =>
  tail === end &&
  p.kind[end - 1] === CharClass.Latin &&
  /^(?:after|before|since|until|than)$/.test(
    p.words[p.words[whole - 1]?.key === 'the' ? whole - 2 : whole - 1]?.key ?? '',
  );

/** "the judge let X go but said": an English subject is followed by its verb, or by where and when it speaks. */
export function isFarObject(p: Passage, { tail, to }: Actor, end: number): boolean {
  if (tail >= end || to >= end || p.kind[end - 1] !== CharClass.Latin) return false;
  const { key } = p.words[tail]!;
  return !isPreposition(key) && !isAdverb(key) && !/^(?:[,(—–-]|who)$/.test(key);
}

/** "X from the National Council": a body that only says where somebody is. */
export function isInPlace({ passage: p, from: first }: Sentence, from: number, end: number): boolean {
  if (p.kind[end - 1] !== CharClass.Latin) return false;
  const isPlain = (i: number) =>
    p.words[i]?.caps === 'none' && p.kind[i] === CharClass.Latin && !isPreposition(p.words[i]!.key);
  const isArticle = (i: number) => /^(?:the|a|an)$/.test(p.words[i]?.key ?? '');
  // "in an open letter"
  let at = from - 1;
  while (at > from - 3 && at > first && isPlain(at) && !isArticle(at)) at--;
  if (isArticle(at)) at--;
  return at > first && /^(?:from|of|at|in|with|to|among|before)$/.test(p.words[at]!.key);
}

import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import type { StatementWord } from '../words/lexicon';
import type { Scene } from '../sentence';
import { isAdverb, isAgency, isBare, isGroup, isHonorific, isTitle } from '../words/actors';
import { aboutThis, isVacant, notObject } from './inverted';
import type { Source } from '../speakers/source';
import { englishSubject } from './english';
import type { Passage } from '../../passage';
import type { Word } from '../../words';
import { isInverted } from './wordorder';
import { subjectBefore } from './before';
import { isMediumNoun, subjectAfter } from './after';
import { isSomebody } from '../speakers/things';

/**
 * The subject of the verb at token `v`: before it, or after it where the sentence is inverted («…», — сказал министр).
 * `word` is what reports where that isn't token `v` itself: "was quoted as saying", "went on to say".
 */
export function subjectOf(
  s: Scene,
  v: number,
  word: StatementWord = s.passage.words[v]!.statement!,
): Source | undefined {
  const left = () => subjectBefore(s, v, word);
  const right = () => subjectAfter(s, v, word);
  if (s.passage.kind[v] === CharClass.Latin) {
    const subject = (side: () => Source | undefined) => () => inNumber(s, whole(s, side(), v), v);
    return englishSubject(s, v, isInverted(s, v), subject(left), subject(right));
  }
  const about = aboutThis(s, v);
  if (about >= 0 && isVacant(s, about, v, word)) return right() ?? groupBetween(s, about, v, left);
  if (isInverted(s, v)) return right() ?? left();
  const titled = titledAfterComma(s, v, right);
  if (titled) return titled;
  const found = left();
  return (found && objectFirst(s, v, found, right)) ?? found ?? notPlace(s, v, notObject(s, v, right()));
}

/** «Рыбаки анонсировали в Осло праздник»: where a plural in the nominative stands before the verb, the place behind it only says where. */
function notPlace({ passage: { words } }: Scene, v: number, source: Source | undefined): Source | undefined {
  const before = words[v - 1];
  const isPlace = source?.kind === 'group' && source.from > v && /^во?$/.test(words[v + 1]?.key ?? '');
  const isSaid = before?.caps === 'none' && /[а-я]{3}[иы]$/.test(before.key) && !isAdverb(before.key);
  return isPlace && isSaid ? undefined : source;
}

/**
 * «Орлов, который ждёт моста, приедет в мае, сообщил журналистам мэр Иван Берг»: a title in the nominative with its bearer,
 * right after a verb and a comma before it, is the subject, whoever stands between commas before.
 */
function titledAfterComma(s: Scene, v: number, right: () => Source | undefined): Source | undefined {
  const { words } = s.passage;
  if (words[v - 1]?.text !== ',') return undefined;
  const at = /^(?:журналистам|репортерам)$/.test(words[v + 1]?.key ?? '') ? v + 2 : v + 1;
  const { head, modifier } = words[at]?.person ?? {};
  if (head?.case !== 'nominative' && !modifier) return undefined;
  const found = right();
  const from = found?.kind === 'actor' ? found.actor.whole : found?.kind === 'group' ? found.from : -1;
  return from > v && from <= at ? found : undefined;
}

/** «Об этом глава государства сказал на встрече»: a group between the two that ends right before the verb. */
function groupBetween(
  s: Scene,
  about: number,
  v: number,
  left: () => Source | undefined,
): Source | undefined {
  if (!isGroup(s.passage.words[about + 2]?.key ?? '')) return undefined;
  const found = left();
  return found?.kind === 'group' && found.from === about + 2 && found.to === v ? found : undefined;
}

/** "X, Y and Z have met and say …": a verb in the plural is of none of them alone. */
const inNumber = ({ passage: p }: Scene, source: Source | undefined, v: number) =>
  isBare(p.words[v]!.key) &&
  (source?.kind === 'actor' ||
    (source?.kind === 'pronoun' && source.gender !== 'p') ||
    // "new ideas, chief among them managing stress"
    (source?.kind === 'group' && source.to === source.from + 1 && isTitle(p.words[source.from]!.key)))
    ? undefined
    : source;

/** A capital that only opens the sentence, and contractions. */
const noName = /^(?:and|yet|so|when|oh|enough|say|not|i[’'](?:m|ve|d|ll)|[a-z]+n[’']t)$/;
const doing =
  /^(?:representing|speaking|addressing|citing|welcoming|opening|chairing|responding|commenting|attending)$/;
const auxiliary = /^(?:is|are|was|were|has|had|have|will|would|might|could|should|must)$/;

/** An English phrase that is nothing but somebody: no title without a name, and no verb or clause in the middle of it. */
function whole({ passage: p }: Scene, source: Source | undefined, v: number): Source | undefined {
  if (source?.kind !== 'group') return source;
  const { from, to } = source;
  // «the “media is at fault” and said»: what stands inside a quotation isn't who reports it
  if (to <= v && isQuotedBefore(p, from, v)) return undefined;
  // "called it “bad,” denounced her record"
  const isOwn = from > v && /^(?:his|her|their|its)$/.test(p.words[from]!.key);
  if (isOwn && !isSomebody(p, source)) return undefined;
  const { key } = p.words[from]!;
  if (key === 'pm' && p.words[from]!.text !== 'PM') return undefined;
  if (to === from + 1 && (key.length === 1 || isHonorific(key) || noName.test(key))) return undefined;
  // "Representing Dr. X, Mr. Y said": what somebody does
  if (doing.test(key)) return undefined;
  // "while secretary of state and said": no clause of its own
  const isReduced = isTitle(key) && /^(?:while|when|as)$/.test(p.words[from - 1]?.key ?? '');
  if (to === from + 1 && isReduced) return undefined;
  for (let i = from; i < to; i++) {
    const word = p.words[i]!;
    if (/^(?:who|whom|whose|that|which)$/.test(word.key)) return source;
    if (i > from && /^(?:before|after|until)$/.test(word.key)) return undefined;
    if (i > from && word.caps === 'none' && auxiliary.test(word.key)) return undefined;
  }
  return source;
}

/** Whether a quotation that ends before token `v` begins right before token `from`. */
function isQuotedBefore(p: Passage, from: number, v: number): boolean {
  if (!/^[“"«]$/.test(p.words[from - 1]?.text ?? '')) return false;
  for (let i = from; i < v; i++) if (/^[”"»]$/.test(p.words[i]!.text)) return i < v - 1;
  return false;
}

const isShortName = ({ caps, kind }: Word) => caps === 'all' && kind === CharClass.Cyrillic;

/** A noun in an oblique case, whose complement may stand after it. */
const isNoun = ({ caps, key, kind }: Word) =>
  caps === 'none' &&
  kind === CharClass.Cyrillic &&
  !isAdverb(key) &&
  /(?:[ая]х|[ая]ми|[аио]м|[еи]и|[ео]в|е)$/.test(key);

/**
 * «Новость прокомментировал посол Пётр Берг»: what opens the sentence is no subject where a title in the nominative, with
 * or without its bearer, comes right after the verb.
 */
function objectFirst(
  s: Scene,
  v: number,
  found: Source,
  right: () => Source | undefined,
): Source | undefined {
  const { words } = s.passage;
  if (found.kind !== 'group' || found.to !== v) return undefined;
  // «О мосте на полях СМФ рассказал губернатор Орлов»
  const noun = looksAdjectival(words[v - 2]?.key ?? '') ? v - 3 : v - 2;
  const isComplement =
    found.from > s.from &&
    found.to - noun <= 3 &&
    isShortName(words[v - 1]!) &&
    isNoun(words[Math.max(noun, 0)]!);
  if (found.from > s.from && !isComplement) return undefined;
  const first = words[s.from]!;
  if (isGroup(first.key) || isAgency(first.key) || first.caps === 'all') return undefined;
  // «подтвердил сам министр»
  const at = /^(?:сам|сама|и)$/.test(words[v + 1]?.key ?? '') ? v + 2 : v + 1;
  const after = words[at];
  const isTitled = isTitle(after?.key ?? '') || after?.person?.modifier === true || isMediumNoun(words, at);
  const next = isTitled ? right() : undefined;
  const from = next?.kind === 'actor' ? next.actor.whole : next?.kind === 'group' ? next.from : -1;
  return from === at ? next : undefined;
}

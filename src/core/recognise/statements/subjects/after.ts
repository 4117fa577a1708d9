import { CharClass } from '../../../text/chars';
import {
  agreesInNumber,
  isAgency,
  isGroup,
  isPreposition,
  isTime,
  isTitle,
  pronounGender,
} from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Sentence, Scene } from '../sentence';
import type { Source } from '../speakers/source';
import { closing, opens } from '../../initiatives/shape';
import { isCapital, touches, type Passage } from '../../passage';
import { looksAdjectival } from '../../../dossier/names/endings';
import type { Word } from '../../words';
import { somebodyAfter } from './anybody';
import { groupEnd, groupStart, headAfter, isOneOfPeople, pastSite, withPlace } from './groups';
import { ownedAfter, phraseBehind } from './english';
import { afterAddressee, bearerAfter, closesSpeech, subjectBeyond } from './inverted';
import { canBeSubject, pastHonorific } from './nominative';
import { isName, placeAt } from './proper';
import { isNoun } from './phrases';
import { isInverted } from './wordorder';
import { agrees } from './together';

export const reach = 8;

export function subjectAfter(s: Scene, verbAt: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const v = chimesIn(p, verbAt) ? verbAt + 1 : verbAt;
  const owned = p.kind[v] === CharClass.Latin ? ownedAfter(s, v) : undefined;
  if (owned !== undefined) return owned ?? undefined;
  const titled = bearerAfter(s, v, verb);
  if (titled) return { kind: 'actor', actor: titled };
  const phrase = p.kind[v] === CharClass.Latin && !verb.weak ? phraseBehind(s, v) : undefined;
  if (phrase) return phrase;
  const isRussian = p.kind[v] === CharClass.Cyrillic;
  const isMedium = isMediumNoun(p.words, v + 1) || isInverted(s, verbAt);
  const medium = isRussian && !verb.weak && isMedium ? mediumAfter(s, v + 1) : undefined;
  if (medium) return { kind: 'group', ...medium };
  const first = isRussian ? afterAddressee(s, v, verb) : pastHonorific(p, v + 1);
  for (let i = first; i < s.to && i < first + reach; i++) {
    const actor = s.actors.find((a) => a.whole === i || a.from === i);
    if (actor) {
      const joined = p.words[actor.tail]?.key === 'и' && s.actors.find((a) => a.whole === actor.tail + 1);
      const isMany = verb.gender === 'p' && actor.mention.kind !== 'role';
      if (canBeSubject(p, actor, verb, s.gazetteer) && (!isMany || joined))
        return isMany && joined
          ? { kind: 'group', from: actor.from, to: joined.to }
          : { kind: 'actor', actor };
      i = actor.tail - 1;
      continue;
    }
    const word = p.words[i]!;
    const gender = pronounGender(word.key);
    if (gender && i === first) return agrees(gender, verb) ? { kind: 'pronoun', gender } : undefined;
    if (i === first && isOneOfPeople(p, i) && !verb.weak && verb.gender !== 'p')
      return oneOfPeople(s, i, verb);
    if (isTitle(word.key) && bears(s, i, verb)) continue;
    if (i > first && isComplement(p, i)) continue;
    if (
      isGroup(word.key) &&
      !(isRussian && isObjectOf(s, i, first)) &&
      (!verb.weak || closesSpeech(s, v) || closesSentence(s, v, i)) &&
      agreesInNumber(word.key, verb)
    ) {
      const isTwo = isJoined(p, i + 1) && isGroup(p.words[i + 2]?.key ?? '');
      const head = Math.max(isTwo ? i + 2 : i, headAfter(p, i, s.to));
      return {
        kind: 'group',
        from: groupStart(s, i, first),
        to: withPlace(s, head, groupEnd(s, head + 1, s.to), s.to),
      };
    }
    if (/^во?$/.test(word.key) && i === first)
      return placeAt(s, i, verb, s.to) ?? subjectBeyond(s, i, v, verb);
    const isNamed = i === first && v > s.from && !verb.weak && word.caps !== 'none';
    const head = isNamed ? headAfter(p, i, s.to) : -1;
    if (head > i) return { kind: 'group', from: i, to: groupEnd(s, head + 1, s.to) };
    const isPress = p.words[i + 1]?.key === '-';
    if (
      (isAgency(word.key) && !isPress) ||
      (i === first &&
        (v > s.from || p.kind[v] !== CharClass.Latin) &&
        !verb.weak &&
        isInverted(s, verbAt) &&
        isName(p, i) &&
        !isTime(word.key))
    ) {
      // «портал „Маяк“», «информационный портал aBamako»
      const isMedium =
        isAgency(word.key) && p.kind[i] === CharClass.Cyrillic && (word.caps === 'none' || word.key === 'иа');
      return isMedium
        ? {
            kind: 'group',
            from: groupStart(s, i, first),
            to: Math.max(groupEnd(s, i + 1, s.to), capitalEnd(p, i, s.to)),
          }
        : (tellerBeyond(s, i, v, verb) ?? nameFrom(s, i));
    }
    if (
      /^[.,;:—–()]$/.test(word.text) ||
      (word.text === '-' && i > first && !touches(p, i)) ||
      /^(?:что|that|о|об|would|will|should|could|must|is|are)$/.test(word.key)
    )
      break;
    if (word.key === 'внимание' || word.key === 'вопрос') continue;
    if (isPreposition(word.key)) return subjectBeyond(s, i, v, verb);
  }
  return somebodyAfter(s, v, verb);
}

/** «один из крупных рыбаков Кении», «один из рыбаков Иван Орлов» */
function oneOfPeople(s: Scene, i: number, verb: StatementWord): Source {
  const { words } = s.passage;
  const to = groupEnd(s, looksAdjectival(words[i + 2]!.key) ? i + 4 : i + 3, s.to);
  const actor = s.actors.find((a) => a.to === to && a.from > i && a.mention.kind !== 'role');
  return actor && canBeSubject(s.passage, actor, verb, s.gazetteer)
    ? { kind: 'actor', actor }
    : { kind: 'group', from: i, to };
}

/** «обещает не оставлять нынешнее правительство»: a group right behind an infinitive. */
const isObjectOf = (s: Scene, i: number, first: number) =>
  i > first &&
  /(?:[аеёиоуыюя]ть(?:ся)?|[зс]ти|чь)$/.test(s.passage.words[groupStart(s, i, first) - 1]?.key ?? '');

/** «говорит TRT на русском президент фонда Орлов»: who told it to a medium in Latin letters stands behind it. */
const tellerBeyond = (s: Scene, i: number, v: number, verb: StatementWord): Source | undefined =>
  s.passage.kind[i] === CharClass.Latin && isPreposition(s.passage.words[i + 1]?.key ?? '')
    ? subjectBeyond(s, i + 1, v, verb)
    : undefined;

/** A name that begins at token `i`; "Democratic strategist X", "Idaho executive X": who bears it stands behind. */
function nameFrom(s: Scene, i: number): Source | undefined {
  const p = s.passage;
  // «Telegram-канал правительства»
  if (isJoined(p, i + 1) && p.words[i + 2]!.caps === 'none' && p.kind[i + 2] === CharClass.Cyrillic) {
    let end = i + 1;
    while (end < s.to && isJoined(p, end)) end += 2;
    return { kind: 'group', from: i, to: groupEnd(s, end, s.to) };
  }
  const to = capitalEnd(p, i, s.to);
  // «сказал НИАТ „Маяк“ Орлов»: whom one told stands before the one who spoke
  const close = opens(p, to) && isCapital(p, to + 1) ? closing(p, to) : -1;
  const teller = close > to && s.actors.find((a) => a.whole === close + 1);
  if (teller) return { kind: 'actor', actor: teller };
  // «Центр новостей порта»
  if (to === i + 1 && p.kind[i] === CharClass.Cyrillic && p.words[i]!.person?.common)
    return { kind: 'group', from: i, to: groupEnd(s, to, s.to) };
  if (p.kind[i] !== CharClass.Latin || to >= s.to || p.words[to]!.caps !== 'none' || !isNoun(p, to))
    return { kind: 'group', from: i, to };
  const actor = s.actors.find(({ whole }) => whole > to && whole <= to + 4);
  for (let k = to; actor && k < actor.whole; k++)
    if (!isNoun(p, k) && p.words[k]!.text !== '-') return undefined;
  return actor && { kind: 'actor', actor };
}

/** "…, chimed in X": the adverb belongs to the verb. */
const chimesIn = (p: Passage, v: number) => /^chime/.test(p.words[v]!.key) && p.words[v + 1]?.key === 'in';

/** Whether a name that can be the subject follows a title soon: «министр печати Иван Орлов», not «министр у Ивана Орлова». */
const bears = ({ passage, actors, gazetteer }: Scene, title: number, verb: StatementWord) =>
  actors.some(
    (a) =>
      a.from > title &&
      a.from <= title + 7 &&
      (passage.kind[a.from] !== CharClass.Cyrillic || canBeSubject(passage, a, verb, gazetteer)),
  );

const isJoined = (p: Passage, i: number) =>
  p.words[i]?.text === '-' && touches(p, i) && i + 1 < p.count && touches(p, i + 1);

/** «введение санкций ЕС», «центр новостей ООН»: a body's letters behind a noun, which no adjective in the nominative is. */
const isComplement = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Cyrillic &&
  p.words[i]!.caps === 'all' &&
  p.words[i - 1]!.caps === 'none' &&
  /^[а-я]{4,}$/.test(p.words[i - 1]!.key) &&
  !/(?:ый|ая|ые|[сц]к(?:ий|ое|ие)|ное)$/.test(p.words[i - 1]!.key) &&
  !isGroup(p.words[i - 1]!.key);

/** «Мост нужен, заключил представитель Кремля.»: whether a comma, a verb of saying and whoever stands at token `i` close the sentence. */
function closesSentence(s: Sentence, v: number, i: number): boolean {
  const { words, kind } = s.passage;
  if (kind[v] !== CharClass.Cyrillic || words[v]!.statement?.act !== 'say') return false;
  const to = groupEnd(s, i + 1, s.to);
  return (
    words[v - 1]?.text === ',' && isTitle(words[i]!.key) && (to >= s.to || /^[.!?…]$/.test(words[to]!.text))
  );
}

/** «…, передаёт Port.kz», «…, сообщает „Маяк“»: a name in Latin letters or in quotation marks, and nothing else in its clause. */
export function mediumAfter(s: Scene, from: number): { from: number; to: number } | undefined {
  const p = s.passage;
  if (from >= s.to || s.actors.some((a) => a.whole === from)) return undefined;
  if (isMediumNoun(p.words, from)) {
    const open = p.words.findIndex((_, i) => i > from && opens(p, i));
    const end = open > from && open < from + 5 ? closing(p, open) : -1;
    return end > open ? { from, to: end + 1 } : undefined;
  }
  const isNamed = p.kind[from] === CharClass.Latin && (isCapital(p, from) || p.words[from + 1]?.text === '.');
  const close =
    opens(p, from) && (isCapital(p, from + 1) || p.kind[from + 1] === CharClass.Digit)
      ? closing(p, from)
      : -1;
  const to = isNamed ? capitalEnd(p, from, s.to) : close < from + longestName ? close + 1 : 0;
  if (isNamed && !isCapital(p, from) && to === from + 1) return undefined;
  return to > from && (to >= s.to || /^[.,;]$/.test(p.words[to]!.text)) ? { from, to } : undefined;
}

/** «газета „Маяк“», «телеграм-канал „Маяк“»: a medium’s noun in the nominative, and its name. */
export function isMediumNoun(words: readonly Word[], i: number): boolean {
  const at = words[i + 1]?.text === '-' ? i + 2 : i;
  return (
    /^(?:канал|телеканал|газета|агентство|информагентство|издание|портал|журнал|сайт)$/.test(
      words[at]?.key ?? '',
    ) && /^[«„“"]$/.test(words[at + 1]?.text ?? '')
  );
}

/** The longest name in quotation marks, in tokens. */
const longestName = 8;

/** The token after the capitals that begin at token `from`, and the ending of a site. */
export function capitalEnd(p: Passage, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && end < from + 4 && isCapital(p, end)) end++;
  // «Франс пресс»
  if (end < limit && p.words[end]!.key === 'пресс' && !isJoined(p, end + 1)) end++;
  return pastSite(p, end, limit);
}

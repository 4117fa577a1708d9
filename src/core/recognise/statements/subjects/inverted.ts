import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { personOf } from '../../leaders/names/units';
import { isPartisan } from '../../leaders/offices/partisans';
import { isCapital, touches, type Passage } from '../../passage';
import type { Word } from '../../words';
import { isAdverb, isGroup, pronounGender } from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import { canBeSubject, isHerName, isNominative, nominativeTitle } from './nominative';
import type { Actor, Sentence, Scene } from '../sentence';
import type { Source } from '../speakers/source';
import { isOneOfPeople } from './groups';

/** How far the subject may stand behind its verb, in tokens. */
const after = 8;
/** How far «об этом» may stand before its verb, in tokens. */
const farthest = 20;

/** «Об этом на встрече с X сообщил Y»: where «об этом» stands before the verb; -1 where it doesn't. */
export function aboutThis(s: Sentence, v: number): number {
  const { words } = s.passage;
  for (let i = v - 2; i >= s.from && i > v - farthest; i--) {
    const { key, statement } = words[i]!;
    if ((key === 'о' || key === 'об') && /^(?:этом|чем|таком)$/.test(words[i + 1]!.key)) return i;
    if (statement?.form === 'finite' && words[i - 1]?.key !== 'как') return -1;
  }
  return -1;
}

const weekday = /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/;

/** «журналистам», «изданию», «агентству „Маяк“»: whom one tells. */
const audience =
  /^(?:журналист|корреспондент|репортер)(?:ам|у)$|^(?:агентству|изданию|газете|радиостанции|(?:теле)?каналу|журналу|порталу)$/;

/** «9 сентября», «9 сентября 2024 года»: the token after a date that begins at token `i`; `i` where none does. */
export function pastDate(p: Passage, i: number): number {
  if (p.kind[i] !== CharClass.Digit || p.words[i + 1]?.figure?.month === undefined) return i;
  return p.words[i + 3]?.key === 'года' ? i + 4 : i + 2;
}

/**
 * «сообщил РБК источник», «рассказали журналистам в мэрии», «сделала сегодня, 5 мая, Анна Берг»: the token where the
 * subject may begin after a verb, past the time and whom one told.
 */
export function afterAddressee(s: Scene, v: number, verb: StatementWord): number {
  const p = s.passage;
  let i = v + 1;
  while (
    i < s.to &&
    p.kind[i] === CharClass.Cyrillic &&
    p.words[i]!.key.length > 2 &&
    isAdverb(p.words[i]!.key)
  )
    i++;
  if (p.words[i]?.key === 'на' && p.words[i + 1]?.key === 'это') i += 2;
  // «заявило в среду», «заявил 16 мая»
  if (/^во?$/.test(p.words[i]?.key ?? '') && weekday.test(p.words[i + 1]?.key ?? '')) i += 2;
  i = pastDate(p, i);
  if (p.words[i]?.text === ',' && p.kind[i + 1] === CharClass.Digit && p.words[i + 3]?.text === ',') i += 4;
  if (i >= s.to || s.actors.some((a) => a.whole === i)) return i;
  // «заявили „Маяку“ в мэрии»
  const told = opens(p, i) ? closing(p, i) : -1;
  if (told > 0 && told < i + 5 && isToldOf(s, told + 1, verb)) return told + 1;
  const { key, caps } = p.words[i]!;
  if (audience.test(key)) {
    i++;
    // «корреспонденту ТАСС», «журналисту НИАТ „Маяк“»
    while (i < s.to && p.words[i]!.caps !== 'none' && isNobodys(s, i)) i++;
    const close = opens(p, i) ? closing(p, i) : -1;
    return close > 0 ? close + 1 : i;
  }
  if (caps === 'none' || personOf(p.words[i]).head || isGroup(key)) return i;
  let to = i + 1;
  while (
    to < s.to &&
    to < i + 3 &&
    isCapital(p, to) &&
    p.kind[to] === p.kind[i] &&
    !s.actors.some((a) => a.whole === to)
  )
    to++;
  // «сообщили НИАТ „Маяк“ в мэрии»
  const named = opens(p, to) ? closing(p, to) : -1;
  if (named > 0 && named < s.to) to = named + 1;
  return isToldOf(s, to, verb) ? to : i;
}

/** A capital that is no person's and no title's: a medium's. */
const isNobodys = ({ actors, passage: { words } }: Scene, i: number) =>
  !words[i]!.person?.head && !actors.some((a) => a.whole <= i && a.tail > i);

/** Whether the subject begins at token `i`, so that the name before it is whom one told. */
function isToldOf(s: Scene, i: number, verb: StatementWord): boolean {
  const p = s.passage;
  if (s.actors.some((a) => a.whole === i && p.kind[i] === CharClass.Cyrillic)) return true;
  if (verb.gender === 'p' && /^во?$/.test(p.words[i]?.key ?? '')) return true;
  let head = i;
  while (head < s.to && head < i + 3 && looksAdjectival(p.words[head]!.key)) head++;
  const word = p.words[head];
  if (word?.caps !== 'none') return false;
  return isGroup(word.key) || word.person?.head?.case === 'nominative' || isOneOfPeople(p, i);
}

/** Whether nobody who can be the subject stands between «об этом» and the verb. */
export function isVacant(s: Scene, about: number, v: number, verb: StatementWord): boolean {
  for (let i = about + 2; i < v; i++) if (pronounGender(s.passage.words[i]!.key)) return false;
  return !s.actors.some(
    (a) => a.whole > about && a.tail <= v && canBeSubject(s.passage, a, verb, s.gazetteer),
  );
}

/** «сообщил на брифинге Иван Петров»: a name behind a prepositional phrase, where its form is a nominative for sure. */
export function subjectBeyond(s: Scene, from: number, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  if (p.kind[v] !== CharClass.Cyrillic) return undefined;
  for (let i = from; i < s.to && i <= v + farthest; i++) {
    // «во вторник, 30 августа, министр X»
    if (
      p.words[i]!.text === ',' &&
      p.words[i + 2]?.figure?.month !== undefined &&
      p.words[i + 3]?.text === ','
    ) {
      i += 3;
      continue;
    }
    if (/^[.,;:—–()]$/.test(p.words[i]!.text)) return undefined;
    const close = opens(p, i) ? closing(p, i) : -1;
    if (close > i) {
      i = close;
      continue;
    }
    const actor = s.actors.find((a) => a.whole === i && a.mention.kind !== 'role');
    const isShown = actor && (nominativeTitle(p, actor) || (verb.gender === 'f' && isHerName(p, actor)));
    if (i > v + after && !isShown) continue;
    const isSure =
      isShown ||
      (actor && isOnlyOne(s, actor, v, verb)) ||
      (actor && /[бвгджзклмнпрстфхцчшщй]$/.test(p.words[actor.to - 1]!.key));
    if (isSure && canBeSubject(p, actor, verb, s.gazetteer)) return { kind: 'actor', actor };
  }
  return undefined;
}

/** «„…“, — заключила дипломат»: whether a verb comes right after what was said. */
export const closesSpeech = ({ passage: { words } }: Sentence, v: number) =>
  /^[,–—-]$/.test(words[v - 1]?.text ?? '') &&
  /^[»”"]$/.test(words[v - (words[v - 2]?.text === ',' ? 3 : 2)]?.text ?? '');

/** «„…“, — заявила на встрече Орлова.»: the one name behind the verb closes the sentence, and its form doesn't speak against it. */
function isOnlyOne(s: Scene, { whole, to }: Actor, v: number, verb: StatementWord): boolean {
  if (!closesSpeech(s, v) || to < s.to - 1 || s.actors.some((a) => a.whole > v && a.whole < whole))
    return false;
  const { key } = s.passage.words[to - 1]!;
  return /[иоэ]$/.test(key) || (verb.gender === 'f' && /(?:[оеё]в|[иы]н)а$/.test(key));
}

/** «министр», «член»: a word that opens what somebody is, in the nominative. */
const isHead = ({ key, person }: Word) =>
  person?.head?.case === 'nominative' || key === 'член' || acting.has(key) || isPartisan(key);
/** «исполняющий обязанности министра», «врио главы» */
const acting = new Set(['исполняющий', 'исполняющая', 'врио', 'врид']);

/** Most tokens of a body's name in quotation marks. */
const longestBody = 8;

/** Most tokens of titles between a verb and a name. */
const longestTitles = 34;

const clauseMarks = new Set(',.;:!?—–«»"');

/**
 * «сообщил глава фонда (РФПИ), спецпредставитель президента по инвестициям Иван Петров»: a title opens right after the
 * verb, and the first name in the nominative after it and further titles bears them.
 */
export function bearerAfter(s: Scene, v: number, verb: StatementWord): Actor | undefined {
  const { words } = s.passage;
  // «сообщила на брифинге представитель …»
  let first = v + 1;
  const reach = aboutThis(s, v) >= 0 ? farthest : after;
  while (first < s.to && first < v + reach && !isHead(words[first]!)) {
    // «рассказал ФБА „Маяк“ экономист, доцент …»
    const told = first < v + 3 && opens(s.passage, first) ? closing(s.passage, first) : -1;
    if (told > 0 && told < first + longestBody && isCapital(s.passage, first + 1)) {
      first = told + 1;
      continue;
    }
    const { text, key, statement } = words[first]!;
    if (clauseMarks.has(text) || statement || (key === '-' && !touches(s.passage, first))) return undefined;
    first++;
  }
  const opener = words[first];
  if (!opener || !isHead(opener)) return undefined;
  const own = s.actors.find((a) => a.whole <= first && a.from > first && a.whole > v);
  if (own && canBeSubject(s.passage, own, verb, s.gazetteer)) return own;
  for (let i = first; i < s.to && i < v + longestTitles; i++) {
    const actor = s.actors.find((a) => a.from === i && a.mention.kind !== 'role');
    if (actor && canBeSubject(s.passage, actor, verb, s.gazetteer)) return actor;
    const close = opens(s.passage, i) ? closing(s.passage, i) : -1;
    // «депутат от фракции „Маяк“ Иван Орлов»
    if (close > i && close < i + longestBody && isCapital(s.passage, i + 1)) {
      i = close;
      continue;
    }
    const { text, key, statement } = words[i]!;
    const isNext =
      /^[,—–-]$/.test(text) &&
      (words[i + 1]?.person?.head ??
        words[i + 1]?.person?.modifier ??
        (words[i + 1] && isPartisan(words[i + 1]!.key)));
    if (isNext && text !== ',') continue;
    if ((text === ',' && !isNext) || statement || /^(?:[.;:!?"«»—–]|что|который|которая)$/.test(key)) break;
    if (key === '-' && !touches(s.passage, i)) break;
  }
  return undefined;
}

/** Verbs of doing something to somebody: a name after them is whom, unless its form shows that it is who. */
const transitive =
  /^(?:попрос|прос[ия]|призва|призыва|обвин|поблагодар|благодар|поздрав|приглас|приглаш|похвал|предупре|раскритик|критик|уведом|проинформ|информир|завер|осуд|осужда|поддерж|назва|называ|упрекну)/;

/** «журналист попросил Мао Нин»: undefined for a name that may be the object of the verb at `v`. */
export function notObject(
  { passage: p }: Sentence,
  v: number,
  source: Source | undefined,
): Source | undefined {
  if (source?.kind !== 'actor' || !transitive.test(p.words[v]!.key)) return source;
  const { from, to, whole } = source.actor;
  if (p.words[whole]!.person?.head?.case === 'nominative') return source;
  const isSure =
    (to - from > 1 && isNominative(p.words[from]!.key)) ||
    (/[бвгджзклмнпрстфхцчшщ]$/.test(p.words[to - 1]!.key) && !p.words[from]!.person?.eastern);
  return isSure ? source : undefined;
}

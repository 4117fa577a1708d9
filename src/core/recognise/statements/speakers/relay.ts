import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { isCapital, type Passage, touches } from '../../passage';
import type { Word } from '../../words';
import { isPaper } from './papers';
import { cueStart } from './refersback';
import type { Attribution, Source } from './source';
import {
  isAgency,
  isGroup,
  isOutlet,
  isPreposition,
  isTitle,
  isTitleForm,
  possessiveGender,
} from '../words/actors';
import { type Actor, clauseEnd, type Sentence, type Scene } from '../sentence';
import { groupEnd } from '../subjects/groups';
import { aboutThis, pastDate } from '../subjects/inverted';
import { canBeSubject } from '../subjects/nominative';
import { mediumAfter } from '../subjects/after';
import { subjectOf } from '../subjects/subjects';

/** How far from a verb of passing on the one may stand whose words it passes on, in tokens. */
const reach = 6;

/**
 * «цитирует X его пресс-служба», «приводит слова X агентство», «цитирует его ТАСС», «X процитировал Y: „…“»: the object
 * speaks, the subject passes it on.
 */
export function readRelay(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const back = aboutThis(s, v) === s.from;
  const found = {
    cue: { from: cueStart(s, v, back), to: v + 1 },
    word: word.statement!,
    refersBack: back,
  };
  const quoted = quotedAhead(s, v);
  if (quoted !== undefined) return { ...found, source: quoted };
  if (/^прив[ео]/.test(word.key)) {
    const subject = givesFacts(s, v) ? subjectOf(s, v) : undefined;
    return subject ? { ...found, source: subject } : readWords(s, v, found);
  }
  const spoken = /^переда/.test(word.key) && /^[,—–-]$/.test(p.words[v - 1]?.text ?? '');
  const words = spoken ? readWords(s, v, found) : undefined;
  if (words) return words;
  const isQuote = /^(?:процитировал|цитир)/.test(word.key);
  const gender = isQuote && possessiveGender(p.words[v + 1]?.key ?? '');
  if (gender) return { ...found, source: { kind: 'pronoun', gender }, ...viaAfter(s, v + 2) };
  // «Слова X процитировал Y.» gives none of them
  if (isQuote && /^(?:слова|цитату|высказывани[ея])$/.test(p.words[s.from]!.key) && !givesWords(s, v))
    return undefined;
  // «как передаёт ТАСС, об этом заявил X»: nobody behind the comma
  const limit = nextComma(s, v, v + reach);
  const after = s.actors.find((a) => a.whole > v && a.whole <= limit);
  const relay = relayAfter(s, after && after.whole <= v + 3 ? after.tail : v + 1);
  if (isQuote && after && isNamedAgency(p.words[v + 1]) && after.whole > v + 1 && after.whole <= v + 3)
    return { ...found, source: { kind: 'actor', actor: after }, via: { from: v + 1, to: after.whole } };
  const whom = isQuote && relay ? officeBehind(s, relay) : -1;
  if (relay && whom > 0)
    return {
      ...found,
      source: { kind: 'group', from: whom, to: relay.to },
      via: { from: relay.from, to: whom },
    };
  // «передаёт пресс-служба узбекского лидера»
  if (after?.mention.kind === 'role' && relay?.to === after.whole && spoken)
    return { ...found, source: { kind: 'group', from: relay.from, to: after.to } };
  if (after && relay && (word.statement!.weak || isQuote))
    return { ...found, source: { kind: 'actor', actor: after }, via: relay };
  if (relay) {
    // «передаёт корреспондент телеканала „Маяк 24“ Иван Орлов»
    const isWriter = p.words
      .slice(relay.from, relay.to)
      .some(({ key }) => /^(?:соб)?корр?(?:еспондент)?$/.test(key));
    const writer = isWriter ? s.actors.find((a) => a.whole === relay.to) : undefined;
    return { ...found, source: writer ? { kind: 'actor', actor: writer } : { kind: 'group', ...relay } };
  }
  const isAfterMark = /^[,—–-]$/.test(p.words[v - 1]?.text ?? '') || p.words[v - 1]?.key === 'как' || back;
  const isRussian = p.kind[v] === CharClass.Cyrillic;
  const medium = isRussian && isAfterMark && !isQuote ? mediumAfter(s, v + 1) : undefined;
  if (medium) return { ...found, source: { kind: 'group', ...medium } };
  const subject = word.statement!.weak ? undefined : subjectOf(s, v);
  // «цитирует министра „Маяк“»
  if (isQuote && subject?.kind === 'group' && subject.from > v + 1) {
    const to = opens(p, subject.from - 1) ? subject.from - 1 : subject.from;
    const isWhom = p.words.slice(v + 1, to).some(({ key }) => isTitleForm(key));
    const { from } = subject;
    return isWhom && to > v + 1
      ? { ...found, source: { kind: 'group', from: v + 1, to }, via: { from, to: subject.to } }
      : undefined;
  }
  if (!isQuote || subject?.kind !== 'actor' || subject.actor.whole > v)
    return subject && { ...found, source: subject };
  if (!after || !canBeQuoted(s, after)) return undefined;
  const { from, to } = subject.actor;
  return { ...found, source: { kind: 'actor', actor: after }, via: { from, to } };
}

/** "X quotes former Y adviser Z: “…”": who stands right before the colon; null where that is nobody known, undefined where no words follow. */
function quotedAhead({ passage: p, actors, to }: Scene, v: number): Source | null | undefined {
  if (!/^quote[sd]$/.test(p.words[v]!.key)) return undefined;
  let colon = v + 1;
  while (colon < to - 1 && colon < v + longestObject && p.words[colon]!.text !== ':') colon++;
  if (p.words[colon]?.text !== ':' || !(colon + 1 >= p.count || opens(p, colon + 1))) return undefined;
  const actor = actors.find((a) => a.to === colon || a.tail === colon);
  if (actor) return { kind: 'actor', actor };
  let from = colon;
  while (from > v + 1 && isCapital(p, from - 1)) from--;
  return colon - from > 1 ? { kind: 'group', from, to: colon } : null;
}
/** How far behind "quotes" the colon may stand, in tokens. */
const longestObject = 14;

const isNamedAgency = (word: Word | undefined) =>
  word !== undefined && isAgency(word.key) && word.caps !== 'none';

/** «цитирует „Маяк“ президента Норвегии», «цитирует ТАСС министра»: the office behind an agency whose words it passes on; -1 where none is. */
function officeBehind({ passage: { words } }: Sentence, { from, to }: { from: number; to: number }): number {
  if (!isNamedAgency(words[from])) return -1;
  for (let i = from + 1; i < to; i++) if (isTitleForm(words[i]!.key) && !isTitle(words[i]!.key)) return i;
  return -1;
}

/** «Орлов привёл цифры: …»: what the subject itself says stands behind the colon. */
function givesFacts({ passage: { words }, to }: Sentence, v: number): boolean {
  let i = v + 1;
  while (i < to && i < v + 3 && words[i]!.caps === 'none' && looksAdjectival(words[i]!.key)) i++;
  return i + 1 < to && facts.test(words[i]!.key) && words[i + 1]!.text === ':';
}
const facts = /^(?:цифры|данные|пример[ы]?|довод[ы]?|аргумент[ы]?|статистику|факт[ы]?|сравнение|расчеты)$/;

function nextComma(s: Sentence, from: number, limit: number): number {
  let i = from;
  while (i < Math.min(s.to, limit) && s.passage.words[i]!.text !== ',') i++;
  return i;
}

/** «Орлов процитировал Берга: „Да“», not «процитировал Берга на форуме». */
const canBeQuoted = (s: Scene, actor: Actor) =>
  s.passage.words[actor.tail]?.text === ':' && !canBeSubject(s.passage, actor, { gender: 'm' }, s.gazetteer);

/** «приводит слова X портал Y», «слова X приводит ТАСС». */
function readWords(s: Scene, v: number, found: Omit<Attribution, 'source'>): Attribution | undefined {
  const { words } = s.passage;
  let at = -1;
  for (let i = Math.max(s.from, v - reach - 2); i < s.to && i <= v + reach + 4 && at < 0; i++)
    if (i !== v && /^(?:слова|цитату|высказывани[ея])$/.test(words[i]!.key)) at = i;
  // «Его слова передаёт „Маяк“.»
  const isEmpty = at < v && !givesWords(s, v);
  if (at < 0 || isEmpty || (!hasQuotation(s) && !/^переда/.test(words[v]!.key))) return undefined;
  const gender = possessiveGender(words[at - 1]?.key ?? '');
  const actor = s.actors.find(
    (a) => a.whole === at + 1 || (a.whole === at + 2 && isMister(words[at + 1]!.key)),
  );
  const end = at > v ? at : s.to;
  const via = viaAfter(s, v + 1, end).via ?? (actor && viaAfter(s, actor.tail).via);
  if (actor) return { ...found, source: { kind: 'actor', actor }, ...(via && { via }) };
  // «передаёт слова министра ТАСС»
  if (isTitleForm(words[at + 1]?.key ?? '')) {
    const agency = words.findIndex(
      ({ key, caps }, i) => i > at + 1 && i < s.to && caps !== 'none' && isAgency(key),
    );
    const open = words.findIndex((_, i) => i > at + 1 && i < s.to && opens(s.passage, i));
    const to = groupEnd(s, at + 2, agency > 0 ? agency : open > 0 ? open : s.to);
    const by = agency === to ? { via: { from: agency, to: agency + 1 } } : via && { via };
    return { ...found, source: { kind: 'group', from: at + 1, to }, ...by };
  }
  if (gender) return { ...found, source: { kind: 'pronoun', gender }, ...(via && { via }) };
  // «привёл слова Берга: „…“»: a name that nobody knows
  let to = at + 1;
  while (to < s.to && isCapital(s.passage, to)) to++;
  const isNamed = to > at + 1 && words[to]?.text === ':';
  return isNamed ? { ...found, source: { kind: 'group', from: at + 1, to } } : undefined;
}

/** «слова господина X» */
const isMister = (key: string) => /^(?:господина|госпожи|г-на|г-жи)$/.test(key);

/** «Его слова приводит ТАСС.» gives none of them. */
function hasQuotation(s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) if (opens(s.passage, i)) return true;
  return false;
}

/** «Слова X цитирует „Маяк“: „Мост стар“»: not «Слова X цитирует „Маяк“». */
function givesWords(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  for (let i = s.from; i < s.to; i++)
    if (opens(s.passage, i) && (i < v || words[i - 1]!.text === ':')) return true;
  return false;
}

function viaAfter(s: Sentence, at: number, end = s.to): Pick<Attribution, 'via'> {
  let to = at;
  const { words } = s.passage;
  while (to < end && to < at + 5 && /[\p{L}\p{N}]/u.test(words[to]!.text) && !isPreposition(words[to]!.key))
    to++;
  return to > at ? { via: { from: at, to } } : {};
}

/** A group or an agency that begins at token `at`: «ее пресс-служба», «агентство „…“», «ТАСС». */
export function relayAfter(s: Scene, at: number): { from: number; to: number } | undefined {
  const p = s.passage;
  // «пишет 9 сентября газета „Маяк“»
  const from = pastDate(p, at);
  if (from > at) return relayAfter(s, from);
  for (let i = at; i < s.to && i < at + 3; i++) {
    const { key } = p.words[i]!;
    if (/^[.,;]$/.test(key) || isPreposition(key)) return undefined;
    const isHyphenated = p.words[i + 1]?.key === '-';
    const isCompound = isHyphenated && isGroup(p.words[i + 2]?.key ?? '');
    if (!isCompound && (isHyphenated || (!isGroup(key) && !isAgency(key)))) continue;
    let to = isCompound ? i + 3 : i + 1;
    while (
      to < s.to &&
      to < i + 6 &&
      (/[\p{L}\p{N}]/u.test(p.words[to]!.text) || isInsideName(p, to)) &&
      !p.words[to]!.statement &&
      !isPaper(p.words[to]!.key) &&
      p.words[to + 1]?.key !== 'ссылкой' &&
      !s.actors.some((a) => a.whole === to)
    )
      to++;
    const close = opens(p, to) && to < s.to && isCapital(p, to + 1) ? closing(p, to) : -1;
    return { from: at, to: close > to && close < Math.min(s.to, to + 6) ? close + 1 : to };
  }
  return undefined;
}

/** A hyphen, or the stop of a site: «интернет-издания Port.kz». */
const isInsideName = (p: Passage, i: number) =>
  touches(p, i) &&
  i + 1 < p.count &&
  touches(p, i + 1) &&
  (p.words[i]!.text === '-' || (p.words[i]!.text === '.' && /^[a-z]{2,4}$/.test(p.words[i + 1]!.key)));

/** «официальное информационное агентство»: the first token of a group that is no adjective. */
function pastAdjectives(
  { passage: { words } }: Sentence,
  { from, to }: { from: number; to: number },
): number {
  let at = from;
  while (at < to - 1 && words[at]!.caps === 'none' && looksAdjectival(words[at]!.key)) at++;
  return at;
}

/** «агентство „Маяк“», not «агентство в лице директора»: whether a group begins with an agency. */
function beginsWithAgency(s: Sentence, group: { from: number; to: number }): boolean {
  const { words } = s.passage;
  const at = pastAdjectives(s, group);
  return isAgency(words[at]!.key) && !isTitle(words[at + 2]?.key ?? '');
}

/** Whether a group only passes on what others said: a news agency, a newspaper. */
export const isRelay = (s: Sentence, source: Source) =>
  source.kind === 'group' &&
  (opens(s.passage, source.from) ||
    beginsWithAgency(s, source) ||
    isAgency(s.passage.words[source.to - 1]!.key) ||
    (source.to - source.from > 1 && isOutlet(s.passage.words[source.to - 1])) ||
    isAgencyName(s, source) ||
    (/^(?:agency|media|television|tv)$/.test(s.passage.words[source.to - 1]!.key) &&
      /^(?:news|state|state-run)$/.test(s.passage.words[source.to - 2]?.key ?? '')));

/** "state news agency Harb", "the Norway News Agency, Harb" */
function isAgencyName({ passage: p, from }: Sentence, source: Source & { kind: 'group' }): boolean {
  const last = source.to - 1;
  if (!isCapital(p, last)) return false;
  if (source.from < last) return p.words[last - 1]!.key === 'agency';
  return last - 2 > from && p.words[last - 1]!.text === ',' && p.words[last - 2]!.key === 'agency';
}

const reporters = new Set(['корреспондент', 'собкор', 'репортер']);

/**
 * «Как передаёт X, …», «…, сообщает X»: whoever is named there passes on what the rest of the sentence tells, where
 * that has a speaker of its own.
 */
export function isAside(s: Sentence, v: number, source: Source): boolean {
  const { words } = s.passage;
  // «О том, что …, сообщил X»: all of it is what X tells
  if (/^об?$/.test(words[s.from]!.key) && words[s.from + 1]?.key === 'том') return false;
  const isReporter = reporters.has(words[v + 1]?.key ?? '');
  if (!isReporter && (source.kind !== 'group' || source.from < v)) return false;
  if (!/^(?:сообщ|переда|пиш|информир|рассказ)/.test(words[v]!.key)) return false;
  return words[v - 1]?.key === 'как' || /^[,—–-]$/.test(words[v - 1]?.text ?? '');
}

/** Who passed it on: "told Reuters", «…, передаёт ТАСС». */
export function viaOf(s: Scene, found: Attribution, cues: readonly number[]): Pick<Attribution, 'via'> {
  if (found.via) return {};
  const next = found.cue.to;
  const word = s.passage.words[next];
  const isLetters = word?.key !== 'сми' && s.passage.words[next + 1]?.key !== '-';
  if (next < s.to && word && word.caps !== 'none' && isLetters && isAgency(word.key))
    return {
      via: {
        from: next,
        to: word.key === 'риа' && s.passage.words[next + 1]?.key === 'новости' ? next + 2 : next + 1,
      },
    };
  for (const v of cues) {
    const isOwn = v >= found.cue.from && v < next;
    if (v < next && !isOwn && s.passage.words[v - 1]?.key === 'как') {
      const medium = mediumAfter(s, v + 1);
      if (medium) return { via: medium };
      const end = clauseEnd(s, v + 1);
      if (end > v + 1 && end - v < 6) return { via: { from: v + 1, to: end } };
    }
    if (v < next || s.passage.words[v]!.statement!.form !== 'finite') continue;
    const via = relayAfter(s, v + 1);
    if (via && isAgency(s.passage.words[via.from]!.key)) return { via };
  }
  return {};
}

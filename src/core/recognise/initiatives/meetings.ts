import { looksFinite } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { isCapital, type Passage } from '../passage';
import { bracketed } from './acronyms';
import type { Finding } from './finding';
import { isGenitive } from './named';
import { isAcronym } from './shape';

// Meetings that Russian names by who meets: «саммит ШОС», «саммит глав государств Организации тюркских государств».

/** Whoever meets, between the meeting and the name of their group. */
const heads =
  /^(?:глав|главы|лидеров|руководителей|президентов|премьеров|премьер|министров|государств|стран|правительств|высшего|уровня|участниц|членов|и|-)$/;

/** Longest name of a group that meets, in tokens. */
const longestName = 14;

/** The group by which a meeting at token `t` is named: an acronym, or a body's name that its acronym or its genitives close. */
export function meetingOf(p: Passage, t: number, type: string): Finding | undefined {
  if (type !== 'summit' && type !== 'forum') return undefined;
  const at = pastHeads(p, t + 1);
  const isMany = isManyBefore(p, at);
  const both = bothEnd(p, at, isMany);
  if (both > at) return { from: t, to: both, type, confidence: 0.65 };
  const isGroup = isAcronym(p, at) && !isCountry(p.words[at]!.text);
  const to = isGroup ? at + 1 : Math.max(bodyEnd(p, at), isMany ? regionEnd(p, at) : 0);
  return to > at ? { from: t, to, type, confidence: 0.65 } : undefined;
}

const isManyBefore = (p: Passage, i: number) => /^(?:стран|государств)$/.test(p.words[i - 1]!.key);

/** «саммит ЕС и стран Центральной Азии»: past the second of two groups of states that meet; `from` where there aren't two. */
function bothEnd(p: Passage, from: number, isMany: boolean): number {
  const first = partyEnd(p, from);
  if (first === from || p.words[first]?.key !== 'и') {
    const { key } = p.words[first - 1]!;
    return key === 'евросоюза' || (key === 'союза' && first === from + 2) ? first : from;
  }
  const next = pastHeads(p, first + 1);
  const second = partyEnd(p, next);
  // «саммит ЕС и Японии»
  const isWithState =
    !(isAcronym(p, from) && isCountry(p.words[from]!.text)) && p.words[next]?.person?.country !== undefined;
  return second > next && (isMany || isManyBefore(p, next) || isWithState) ? second : from;
}

/** Past a union, an acronym or a region in the genitive. */
function partyEnd(p: Passage, from: number): number {
  if (isAcronym(p, from)) return from + 1;
  let to = from;
  while (isCapital(p, to) && p.kind[to] === CharClass.Cyrillic && isGenitive(p.words[to]!.key)) to++;
  return to === from + 1 && p.words[to]?.key === 'союза' ? to + 1 : to;
}

/** «консультативная встреча глав государств Центральной Азии»: the adjective at token `t` and the meeting of heads after it. */
export function consultation(p: Passage, t: number): Finding | undefined {
  if (
    !/^встреч/.test(p.words[t + 1]?.key ?? '') ||
    !/^(?:глав|лидеров|президентов)$/.test(p.words[t + 2]?.key ?? '')
  )
    return undefined;
  const at = pastHeads(p, t + 2);
  const to = isAcronym(p, at) ? at + 1 : regionEnd(p, at);
  return { from: t, to, type: 'summit', confidence: 0.7 };
}

/** Past the capitals of a region whose heads meet («Центральной Азии»), and who else does («и США»); `from` where none stand there. */
function regionEnd(p: Passage, from: number): number {
  const to = isAcronym(p, from) ? from : partyEnd(p, from);
  const isOther = to > from && p.words[to]?.key === 'и' && isCapital(p, to + 1);
  return isOther && p.words[to + 1]!.person?.country !== undefined ? to + 2 : to;
}

function pastHeads(p: Passage, from: number): number {
  let i = from;
  while (i < p.count && i < from + 6 && p.words[i]!.caps === 'none' && heads.test(p.words[i]!.key)) i++;
  return i;
}

const body = /^(?:организаци|совещани|содружеств|сообществ|ассоциаци|союз|лиг|движени|совет)[а-я]{1,3}$/;

/** Where the name of a body ends that begins at token `from`; `from` where none does. */
export function bodyEnd(p: Passage, from: number): number {
  if (!isCapital(p, from) || !body.test(p.words[from]!.key)) return from;
  let to = from + 1;
  for (let i = from + 1; i < p.count && i < from + longestName; i++) {
    if (bracketed(p, i) >= 0) return i;
    const { key } = p.words[i]!;
    if (p.kind[i] !== CharClass.Cyrillic && key !== '-') break;
    if (to === i && isGenitive(key) && !looksFinite(key)) to = i + 1;
  }
  // «Организации договора о безопасности»: how far it goes isn't known
  return to > from + 1 && !/^(?:об?|по|для)$/.test(p.words[to]?.key ?? '') ? to : from;
}

const isCountry = (text: string) =>
  /^(?:США|КНР|РФ|РК|КР|РТ|РУ|ОАЭ|ЮАР|КНДР|ФРГ|СССР|УЗ|ТАСС|РИА)$/.test(text);

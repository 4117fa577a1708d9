import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import { isInside, isPartyDash, reach, skipLead } from './edges';
import type { Finding } from './finding';
import { isAcronym, isConnector } from './shape';

// Meetings that English names by who meets: "the Russia-Africa summit", "the G20 leaders’ summit".

/** Between the parties and the noun: "the Peru-Chile business forum". */
const attribute = /^(?:business|economic|investment|peace|trade|youth|media|energy|security|forum|leaders)$/;
/** With a small letter only meetings are named by their parties: "the Russia-Africa summit". */
const meetings = new Set(['summit', 'forum', 'dialogue', 'conference', 'format']);
/** Parties joined by hyphens or an acronym before a small-letter "summit"; `t` where there are none. */
export function partiesBefore(p: Passage, t: number, type: string): number {
  if (!meetings.has(type)) return t;
  if (type === 'summit' && p.words[t - 1]?.text === ')') return beforeAcronym(p, t);
  const edge = beforeLeaders(p, t);
  let from = t;
  let isJoined = false;
  for (let i = edge - 1; i >= 0 && i >= t - reach; i--) {
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) from = i;
    else if (p.words[i]!.key === 'of' && isCapital(p, i - 1) && isCapital(p, i + 1)) continue;
    else if (i === t - 1 && attribute.test(p.words[i]!.key)) continue;
    else if (p.kind[i] === CharClass.Digit && touches(p, i)) continue;
    else if (isConnector(p, i) && (p.words[i]!.text !== '—' || isPartyDash(p, i))) isJoined = true;
    else if (!(p.words[i]!.text === '.' && isInside(p, i))) break;
  }
  from = skipLead(p, from, t);
  if (isJoined) return from;
  const isNumbered = p.kind[from + 1] === CharClass.Digit && touches(p, from + 1) && edge - from === 2;
  // "the Arden Union summit"
  if (type === 'summit' && t - from > 1 && t - from < 5 && bodyOfStates.test(p.words[t - 1]!.key))
    return from;
  const isGroup = isNumbered || (edge - from === 1 && isAcronym(p, from) && !isState(p.words[from]!.text));
  return isGroup && (type === 'summit' || type === 'forum') ? from : t;
}

/** "the G20 leaders’ summit": where "leaders’" begins before a meeting at token `t`; `t` where it doesn't stand there. */
function beforeLeaders(p: Passage, t: number): number {
  const at = /^[’']$/.test(p.words[t - 1]?.text ?? '') ? t - 2 : t - 1;
  return p.words[at]?.key === 'leaders' && p.words[at]!.caps === 'none' ? at : t;
}

/** "the Arden Cooperation Organisation (ACO) summit": where the name before the acronym of who meets begins; `t` where there is none. */
function beforeAcronym(p: Passage, t: number): number {
  if (!isAcronym(p, t - 2) || p.words[t - 3]?.text !== '(') return t;
  let from = t;
  for (let i = t - 4; i >= 0 && i >= t - reach && (isCapital(p, i) || isInside(p, i)); i--)
    if (isCapital(p, i)) from = i;
  return skipLead(p, from, t);
}

/** "summit of the Arden Cooperation Council", "summit of the ACO": a meeting that is named by the body of states that meets. */
export function meetingOf(p: Passage, t: number, type: string): Finding | undefined {
  if (type !== 'summit' || keyAt(p, t + 1) !== 'of') return undefined;
  const first = keyAt(p, t + 2) === 'the' ? t + 3 : t + 2;
  if (isAcronym(p, first) && !isState(p.words[first]!.text))
    return { from: t, to: first + 1, type, confidence: 0.65 };
  let end = 0;
  for (let i = first; i < first + reach && (isCapital(p, i) || isInside(p, i)); i++) {
    // "Organization of Turkic States", yet "the Arden Union and Berland"
    if (end > first + 1 && keyAt(p, i) === 'and' && bodyOfStates.test(keyAt(p, i - 1))) break;
    if (isCapital(p, i)) end = i + 1;
  }
  const isBody = end > first + 1 && p.words.slice(first, end).some(({ key }) => bodyOfStates.test(key));
  return isBody ? { from: t, to: end, type, confidence: 0.65 } : undefined;
}

/** How the names of bodies of many states end. */
const bodyOfStates = /^(?:union|council|league|organi[sz]ation|community|states|association|commonwealth)$/;

const isState = (text: string) => /^(?:US|USA|UK|UAE|PRC|DPRK|ROK)$/.test(text);

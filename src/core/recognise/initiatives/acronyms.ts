import { CharClass } from '../../text/chars';
import { isCapital, keyAt, type Passage } from '../passage';
import { takesPart } from './edges';
import { isBodysProgramme } from './english';
import type { Finding } from './finding';
import { isAcronym, isFounded } from './shape';

/** Words that an acronym leaves out. */
const skipped = new Set([
  'и',
  'в',
  'во',
  'на',
  'по',
  'с',
  'о',
  'об',
  'для',
  'of',
  'the',
  'and',
  'on',
  'for',
  'in',
  'to',
  '-',
]);

/** Where the acronym stands that a bracket introduces after token `at`; -1 where there is none. */
export function bracketed(p: Passage, at: number): number {
  if (p.words[at]?.text !== '(' || !isAcronym(p, at + 1)) return -1;
  // "(ABCD 9)", "(ABCD-9)": the acronym and the number of this one
  let close = at + 2;
  if (p.words[close]?.key === '-') close++;
  if (p.kind[close] === CharClass.Digit) close++;
  const after = p.words[close]?.text;
  return after === ')' || after === ',' || after === ';' ? at + 1 : -1;
}

/**
 * «международный транспортный коридор (МТК)»: a phrase round the trigger at `t` whose initials are the acronym that
 * follows in brackets. The initials are the evidence, so small letters do.
 */
export function readInitials(p: Passage, t: number): Finding | undefined {
  for (let end = t + 1; end <= t + 9 && end < p.count; end++) {
    const at = bracketed(p, end);
    if (at >= 0) return matchInitials(p, t, end, p.words[at]!.key);
    if (p.kind[end] === CharClass.Punctuation && p.words[end]!.key !== '-') return undefined;
  }
  return undefined;
}

function matchInitials(p: Passage, t: number, end: number, acronym: string): Finding | undefined {
  let letter = acronym.length - 1;
  let from = end;
  for (let i = end - 1; i >= 0 && i >= end - 12 && letter >= 0; i--) {
    const key = p.words[i]!.key;
    // no name begins with "for"
    if (key[0] === acronym[letter] && !(letter === 0 && skipped.has(key))) {
      letter--;
      from = i;
    } else if (!skipped.has(key)) return undefined;
  }
  if (letter >= 0 || from > t || acronym.length < 2) return undefined;
  // "Arden Gas Pipeline Authority (AGPA)": a body, though "Treaty on the Arden Union (TAU)"
  const last = p.words[end - 1]!;
  if (p.kind[end - 1] === CharClass.Latin && last.initiative?.body && !skipped.has(p.words[t + 1]!.key))
    return undefined;
  if (isBodysProgramme(p, from, t)) return undefined;
  // a fund that nobody founds is a body
  if (/^(?:fund|centre|hub)$/.test(p.words[t]!.initiative!.trigger!) && !isFounded(p, from)) return undefined;
  // "Bay of Arden Initiative (AI)": the acronym leaves the first words out
  const isInName = keyAt(p, from - 1) === 'of' && isCapital(p, from - 2) && !isCapital(p, from - 3);
  const left = isInName && isCapital(p, from) && !takesPart.test(keyAt(p, from - 2)) ? from - 2 : from;
  return { from: left, to: end, type: p.words[t]!.initiative!.trigger!, confidence: 0.8 };
}

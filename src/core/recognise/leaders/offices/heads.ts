import { isCapital, type Passage, keyAt } from '../../passage';
import { describe } from './describe';
import { isWord, personOf } from '../names/units';
import { extendEnglish } from './english';

const listMarks = new Set(',—–-');

/**
 * Whether the office of several people stands right before token `at`, where the name of one begins that ends before `to`:
 * "Presidents X and Y", "foreign ministers X of Kenya, …", "the presidents of Kenya and Norway, X and Y".
 */
export function headsBefore(p: Passage, at: number, to: number): boolean {
  if (listMarks.has(p.words[at - 1]?.text ?? ''))
    return headsOfStates(p, at, to) || headsInApposition(p, at, to);
  if (keyAt(p, at - 1) === '(') return headsOfBrackets(p, at, to);
  if (/^(?::|includ(?:e|es|ed|ing)|were|are|namely)$/.test(keyAt(p, at - 1))) return headsOfList(p, at, to);
  const word = p.words[at - 1];
  if (headsOfNamed(p, at, to)) return true;
  const heads = personOf(word).heads;
  if (!heads || !isWord(p, at - 1)) return false;
  const from = extendEnglish(p, at - 1);
  const hasState = describe(p, from, at).country !== undefined || isOfState(p, to);
  return (
    (heads.strong && (isCapital(p, at - 1) || isOfState(p, to) || isOfTwo(p, at, to))) ||
    hasState ||
    heads.office === 'counterpart'
  );
}

/** "the presidents of Kenya Ona Berg and Norway Ivan Lund": each right after their state. */
function headsOfNamed(p: Passage, at: number, to: number): boolean {
  const { country, adjective } = personOf(p.words[at - 1]);
  if (country === undefined || adjective || to - at < 2) return false;
  for (let k = at - 2; k >= 0 && at - k < statesReach; k--) {
    const { heads } = personOf(p.words[k]);
    if (heads) return heads.strong && keyAt(p, k + 1) === 'of';
    if (!isCapital(p, k) && !/^(?:of|and|the|,)$/.test(keyAt(p, k))) return false;
  }
  return false;
}

/** "two ministers Ona Berg and Ivan Lund": names of two words or more. */
const isOfTwo = (p: Passage, at: number, to: number) =>
  to - at > 1 && keyAt(p, to) === 'and' && isCapital(p, to + 1) && isCapital(p, to + 2);

const isOfState = (p: Passage, to: number) =>
  keyAt(p, to) === 'of' &&
  (personOf(p.words[to + 1]).country ?? (keyAt(p, to + 1) === 'the' && personOf(p.words[to + 2]).country)) !==
    undefined;

/** "the presidents of Kenya and Norway, X and Y": before a comma or a dash states, before them whoever heads them. */
function headsOfStates(p: Passage, at: number, to: number): boolean {
  if (!/^(?:and|,)$/.test(keyAt(p, to)) || !isCapital(p, keyAt(p, to + 1) === 'and' ? to + 2 : to + 1))
    return false;
  let states = 0;
  for (let k = at - 2; k >= 0 && at - k < statesReach; k--) {
    const { country, heads } = personOf(p.words[k]);
    if (country !== undefined) states++;
    else if (heads) return heads.strong && states > 1;
    else if (!/^(?:of|and|the|,|republic)$/.test(keyAt(p, k))) return false;
  }
  return false;
}

/** "the presidents of Kenya (X) and Norway (Y)": each after their state. */
function headsOfBrackets(p: Passage, at: number, to: number): boolean {
  if (keyAt(p, to) !== ')' || personOf(p.words[at - 2]).country === undefined) return false;
  let depth = 0;
  for (let k = at - 2; k >= 0 && at - k < statesReach; k--) {
    const { country, heads } = personOf(p.words[k]);
    if (keyAt(p, k) === ')') depth++;
    else if (keyAt(p, k) === '(') depth--;
    else if (heads && depth === 0) return heads.strong;
    else if (depth === 0 && country === undefined && !/^(?:of|and|the|,|republic)$/.test(keyAt(p, k)))
      return false;
  }
  return false;
}

/** "her counterparts, X and Y", "the Kenyan and Norwegian ministers, X and Y": several, and as many names. */
function headsInApposition(p: Passage, at: number, to: number): boolean {
  const heads = personOf(p.words[at - 2]).heads;
  if (!heads || keyAt(p, to) !== 'and' || !isCapital(p, to + 1) || !isWord(p, to + 1)) return false;
  const from = extendEnglish(p, at - 2);
  return heads.office === 'counterpart' || (heads.strong && describe(p, from, at - 1).country !== undefined);
}

/** "five presidents: X of Kenya, …", "The leaders at the table include X of Kenya; …". */
function headsOfList(p: Passage, at: number, to: number): boolean {
  if (!isOfState(p, to)) return false;
  for (let k = at - 2; k >= 0 && at - k < statesReach; k--) {
    if (/^[.;:]$/.test(p.words[k]!.text)) return false;
    const { heads } = personOf(p.words[k]);
    if (heads) return heads.strong || heads.office === 'leader';
  }
  return false;
}

const possessives = new Set(["'s", '’s']);

/**
 * "leaders of the region, including Kenya’s X and Ghana’s Y": whose state stands before their name holds the office that
 * the sentence says of several.
 */
export function headsOfOwners(p: Passage, at: number): boolean {
  if (!possessives.has(p.words[at - 1]?.text ?? '') || personOf(p.words[at - 2]).country === undefined)
    return false;
  const joint = keyAt(p, at - 3);
  if (!/^(?:including|as|like|with|between|and|met|meet|[,:(—–])$/.test(joint)) return false;
  for (let k = at - 4; k >= 0 && at - k < statesReach; k--) {
    if (p.words[k]!.text === '.' || p.words[k]!.text === ';') return false;
    const { heads } = personOf(p.words[k]);
    if (heads && (heads.strong || /^(?:leader|counterpart)$/.test(heads.office))) return true;
  }
  return false;
}

/** How far before a list of names the heads of many states may stand, in tokens. */
const statesReach = 24;

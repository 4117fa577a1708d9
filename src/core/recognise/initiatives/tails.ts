import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import { inner, isOwner, reach } from './edges';
import type { Finding } from './finding';
import { isConnector } from './shape';

// What follows an English noun and belongs to the name that it makes.

/** A capitalised body, not something agreed or planned. */
export const bodies = new Set(['fund', 'centre', 'hub']);
/** "Declaration on the Rights of the Child", "Summit of the Future": the trigger leads and a preposition goes on. */
export function titled(p: Passage, t: number, type: string): Finding | undefined {
  const first = type === 'agreement' ? pastParties(p, t + 1) : t + 1;
  if (t === 0 || !['of', 'on', 'for'].includes(p.words[first]?.key ?? '')) return undefined;
  let end = first;
  for (let i = first; i < p.count && i <= first + reach; i++) {
    const inside = p.words[i]!.initiative?.trigger;
    const isNext = p.words[i]!.key === 'the' && (isCapital(p, i) || opensAnother(p, i));
    if (isNext || (inside !== undefined && !isCapital(p, i))) break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) end = i + 1;
    // "Good-neighbourliness"
    else if (isConnector(p, i - 1) && touches(p, i) && p.kind[i] === CharClass.Latin) end = i + 1;
    else if (p.words[i]!.text === ',' && isList(p, i)) continue;
    // "Summit for a New Harbour Pact"
    else if (p.words[i]!.key === 'a' && type === 'summit' && isCapital(p, i + 1)) continue;
    else if (!inner.has(p.words[i]!.key) && !(isConnector(p, i) && touches(p, i)) && !isFieldOf(p, i)) break;
  }
  return end > first + 1 && !bodies.has(type) ? { from: t, to: end, type, confidence: 0.6 } : undefined;
}

/** "Agreement between the Government of Kenya and the Government of Norway on Fish": where "on" stands behind the parties; else `at`. */
function pastParties(p: Passage, at: number): number {
  if (keyAt(p, at) !== 'between') return at;
  for (let i = at + 1; i < at + 2 * reach && i < p.count; i++) {
    if (keyAt(p, i) === 'on') return isCapital(p, i + 1) ? i : at;
    if (!isCapital(p, i) && !/^(?:the|of|and|['’]s|,)$/.test(p.words[i]!.text)) break;
  }
  return at;
}

/** "the Pact for Harbours and the Arden Pact": whether a name of its own begins with the article at token `i`. */
function opensAnother(p: Passage, i: number): boolean {
  if (p.words[i - 1]!.key !== 'and') return false;
  for (let k = i + 1; (isCapital(p, k) || isConnector(p, k)) && k < i + reach; k++)
    if (p.words[k]!.initiative?.trigger !== undefined) return true;
  return false;
}

/** "on Friendship, Good-neighbourliness and Cooperation": whether the comma at token `i` parts what a treaty is on. */
function isList(p: Passage, i: number): boolean {
  for (let j = i + 1; j < i + reach && j < p.count; j++) {
    const { key, text, person } = p.words[j]!;
    if (key === 'and' || text === ',') {
      if (j === i + 1 || !isCapital(p, j + 1)) return false;
      if (key === 'and') return true;
    } else if (
      isCapital(p, j) ? person?.country !== undefined || person?.first !== undefined : !touches(p, j)
    )
      return false;
  }
  return false;
}

/** Days and months: "the Oslo Declaration on Friday" ends before them. */
export const dates =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** For whom a programme is, and nothing that it is about. */
const whose =
  /^(?:government|ministry|people|state|city|municipality|county|province|district|republic|kingdom)$/;

/** What plans and memoranda are of. */
const kinds = /^(?:action|understanding|cooperation|intent|amity|work)$/;

/** The end of a name whose capitals go on: "the EU Strategy on Central Asia", "Harbour Partnership for Growth". */
export function subjectEnd(p: Passage, t: number): number {
  // "Arden Plan of Action for Energy"
  if (keyAt(p, t + 1) === 'of' && kinds.test(keyAt(p, t + 2)) && isCapital(p, t + 2))
    return subjectEnd(p, t + 2);
  // "Consultative Meeting of the Heads of State", "the Arden Decade of Harbours"
  if (/^(?:meeting|decade)$/.test(keyAt(p, t)) && keyAt(p, t + 1) === 'of')
    return titled(p, t, '')?.to ?? t + 1;
  // "the Special Economic Zone at Arden"
  if (keyAt(p, t) === 'zone' && /^(?:in|at|of)$/.test(keyAt(p, t + 1))) {
    let end = t + 2;
    while (isCapital(p, end) && end < t + 5) end++;
    return end > t + 2 ? end : t + 1;
  }
  // "the Arden-Berland Railway Express"
  if (keyAt(p, t) === 'railway' && keyAt(p, t + 1) === 'express' && isCapital(p, t + 1)) return t + 2;
  const joint = p.words[t + 1]?.key;
  const first = p.words[t + 2]?.key === 'the' && isCapital(p, t + 3) ? t + 3 : t + 2;
  const isFor = joint === 'for' && p.words[first]?.person?.country === undefined;
  if (
    (joint !== 'on' && !isFor) ||
    (first > t + 2 && isOwner(p, first)) ||
    whose.test(p.words[first]?.key ?? '')
  )
    return t + 1;
  let end = t + 1;
  for (let i = first; i < p.count && i <= t + reach; i++) {
    // "for the Economies of Central Asia"
    if (first > t + 2 && p.words[i]!.key === 'of' && isCapital(p, i + 1) && isCapital(p, i - 1)) continue;
    // "for Growth Leaders’ Summit" goes on to another noun
    const isOwned = /^[’']$/.test(p.words[i + 1]?.text ?? '');
    if (p.kind[i] === CharClass.Latin && isCapital(p, i) && !dates.test(p.words[i]!.key) && !isOwned)
      end = i + 1;
    // "on Transit, Transshipment and Movement of Goods"
    else if (listed.has(p.words[t]!.initiative?.trigger ?? '') && end > t + 1 && isListMark(p, i)) continue;
    else if (end > t + 1 && isFieldOf(p, i)) continue;
    else if (end === t + 1 || !(p.words[i]!.key === 'and' || (isConnector(p, i) && touches(p, i)))) break;
  }
  return end;
}

/** What names what it is on in a list. */
const listed = new Set([
  'agreement',
  'initiative',
  'programme',
  'plan',
  'strategy',
  'partnership',
  'declaration',
]);

/** "on Cooperation in the Field of Energy": the small words that lead to what somebody works together in, and to no place. */
function isFieldOf(p: Passage, i: number): boolean {
  const key = keyAt(p, i);
  if (key === 'the') return keyAt(p, i - 1) === 'in' && isFieldOf(p, i - 1);
  if (key === 'of') return /^(?:fields?|areas?|spheres?)$/.test(keyAt(p, i - 1)) && isCapital(p, i + 1);
  if (key !== 'in' || !/^(?:cooperation|collaboration|partnership)$/.test(keyAt(p, i - 1))) return false;
  const next = keyAt(p, i + 1) === 'the' ? i + 2 : i + 1;
  const { country, city, place } = p.words[next]?.person ?? {};
  const isPlace = country !== undefined || city || place || p.words[next]?.figure?.capital !== undefined;
  return isCapital(p, next) && !isPlace && !dates.test(keyAt(p, next));
}

/** A comma between what an agreement is on, and "of" inside one of it. */
const isListMark = (p: Passage, i: number) =>
  (p.words[i]!.text === ',' && isList(p, i)) ||
  (p.words[i]!.key === 'of' && isCapital(p, i - 1) && isCapital(p, i + 1));

/** Past the year or number that a name ends in: "Delta Plan-2100", "Housing Programme 2030". */
export function yearEnd(p: Passage, t: number): number {
  const at = isConnector(p, t + 1) && touches(p, t + 1) && touches(p, t + 2) ? t + 2 : t + 1;
  if (!isYear(p, at)) return t + 1;
  if (!(touches(p, at + 1) && isConnector(p, at + 1))) return at + 1;
  // "Harbour Roadmap 2020-2023"
  return at === t + 1 && touches(p, at + 2) && isYear(p, at + 2) ? at + 3 : t + 1;
}
const isYear = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Digit && /^2[01]\d\d$/.test(p.words[i]!.text);

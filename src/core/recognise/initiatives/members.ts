import { looksFinite } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, type Passage } from '../passage';
import type { Word } from '../words';
import { isGenitive } from './named';
import { isAcronym } from './shape';

// Who agrees on something: the states, unions and bodies that stand in the title of a document.

/** Where «о» stands behind the parties of an agreement that are told from token `from` on; `from` where it doesn't. */
export function pastParties(p: Passage, from: number): number {
  for (let i = from; i < p.count && i < from + 16; i++) {
    const { key } = p.words[i]!;
    if (/^об?$/.test(key)) return i;
    if (key === ',' && isCapital(p, i + 1)) continue;
    if (p.kind[i] !== CharClass.Cyrillic || looksFinite(key)) break;
  }
  return from;
}

/** Past states and unions in the genitive that commas and «и» join. */
export function pastMembers(p: Passage, from: number): number {
  let i = from;
  while (
    i < from + longestParties &&
    (isCapital(p, i)
      ? isAcronym(p, i) || isPlaceName(p.words[i]!)
      : i > from && /^(?:,|и)$/.test(keyAt(p, i)))
  )
    i++;
  return i;
}

/** How many states and acronyms stand in tokens `from` to `to`. */
export function countries(p: Passage, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (isAcronym(p, i) || (isCapital(p, i) && p.words[i]!.person?.country !== undefined)) count++;
  return count;
}

/** «между правительством Кении и ЕС»: past the two or more who agree, told from token `at` on; `at` where they aren't. */
export function partiesEnd(p: Passage, at: number): number {
  if (keyAt(p, at) !== 'между') return at;
  let end = at;
  let isSecond = false;
  for (let i = at + 1; i < p.count && i < at + longestParties; i++) {
    const { key } = p.words[i]!;
    if (key === 'и' && i > at + 1) isSecond = true;
    else if (isCapital(p, i)) {
      if (isSecond) end = i + 1;
    } else if (key !== ',' && !(p.kind[i] === CharClass.Cyrillic && isOfParty(key))) break;
  }
  return end;
}
/** In tokens. */
const longestParties = 16;

/** Nouns and adjectives in the instrumental, which «между» wants, and genitives behind them. */
const isOfParty = (key: string) =>
  !looksFinite(key) && key.length > 3 && (isGenitive(key) || /[аоеыия]ми?$/.test(key));

/** A place in the genitive, as a title has it. */
export const isPlaceName = ({ key, caps, person }: Word) =>
  caps === 'first' &&
  isGenitive(key) &&
  !/[ие]я$/.test(key) &&
  (person?.country !== undefined || !(person?.head || person?.first || person?.surname));

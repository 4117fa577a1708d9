import { childOf } from '../../../dossier/names/russian';
import { isCapital, touches, type Passage } from '../../passage';
import { isSon } from './chain';
import { isNumeral, personOf } from './units';

/** Whether the number of a king or a pope stands at token `i`, behind a space. */
export const isOrdinal = (p: Passage, i: number) =>
  p.words[i]?.caps === 'all' && p.start[i] === p.end[i - 1]! + 1 && isNumeral(p.words[i]);

/** The token after a son's or daughter's «уулу» or "Jr.", or after the number of a king or a pope: «Альберт II», «Карл XVI Густав». */
export function nameEnd(p: Passage, to: number): number {
  const word = p.words[to];
  // «Нурлан Асан уулу», «Ильхам Гейдар оглы»
  if (word?.caps === 'none' && childOf.has(word.key)) return to + 1;
  const son = word?.text === ',' ? to + 1 : to;
  if (isSon(p, son)) return p.words[son + 1]?.text === '.' && touches(p, son + 1) ? son + 2 : son + 1;
  if (!isOrdinal(p, to)) return to;
  // "Abdullah II bin Al Berg"
  if (/^(?:bin|ibn|ben)$/.test(p.words[to + 1]?.key ?? '') && isCapital(p, to + 2)) {
    let end = to + 3;
    while (end < to + 6 && isCapital(p, end) && p.start[end] === p.end[end - 1]! + 1) end++;
    return end;
  }
  return isCapital(p, to + 1) && personOf(p.words[to + 1]).first ? to + 2 : to + 1;
}

import { CharClass } from '../../../text/chars';
import type { Reader } from '../reader';
import { isYear, number, spelledYear } from './years';

/** Endings of days and other ordinals in digits: "20th", «20-го». */
export const daySuffix: ReadonlySet<string> = new Set('st nd rd th го е ое ого му м й'.split(' '));

/** The atom after a day and its suffix: "20th", «20-го». */
export function afterDay(r: Reader, i: number): number {
  if (r.touches(i + 1) && daySuffix.has(r.key(i + 1))) return i + 2;
  return r.isHyphen(i + 1) && daySuffix.has(r.key(i + 2)) ? i + 3 : i + 1;
}

/** A day of a month in digits. */
export const day = (r: Reader, i: number) => (r.key(i).length <= 2 ? number(r, i, 1, 31) : undefined);

/** The year after a month, with «года» or a comma: gives the next atom too. */
export function yearAfter(r: Reader, i: number): { year: number; next: number } | undefined {
  const at = r.key(i) === ',' ? i + 1 : i;
  // "August ’18"
  if (
    r.key(at) === "'" &&
    r.touches(at + 1) &&
    /^[0-3]\d$/.test(r.key(at + 1)) &&
    !(r.touches(at + 2) && r.isWord(at + 2))
  )
    return { year: 2000 + Number(r.key(at + 1)), next: at + 2 };
  const spelled = spelledYear(r, at);
  if (spelled) return { year: spelled.low.year!, next: spelled.next };
  if (!isYear(r, at)) return undefined;
  // a grouped or decimal number, or what is counted, is no year
  if (/^[,.]$/.test(r.key(at + 1)) && r.touches(at + 1) && r.touches(at + 2) && r.isDigits(at + 2))
    return undefined;
  // «первая половина 2020-х» is of the decade
  const isDecade = r.isHyphen(at + 1) && /^(?:х|е|ые|ых|ми)$/.test(r.key(at + 2));
  if (isDecade || (r.key(at + 1) === 's' && r.touches(at + 1))) return undefined;
  const { role } = r.word(at + 1);
  // «в декабре 2024-го»
  if (r.isHyphen(at + 1) && /^(?:го|й|м|му)$/.test(r.key(at + 2)) && r.word(at + 3).role !== 'year')
    return { year: Number(r.key(at)), next: at + 3 };
  const isNamed = (role === 'year' || role === 'years') && r.kind(at + 1) === CharClass.Cyrillic;
  return { year: Number(r.key(at)), next: isNamed ? at + 2 : at + 1 };
}

/** A capital where the alphabet asks for one in the names of months. */
export const isCapital = (r: Reader, i: number) => r.kind(i) !== CharClass.Latin || r.caps(i) !== 'none';

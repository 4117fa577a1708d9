import type { DateRead } from './date';
import { isValid } from './edtf';
import { afterDay, day, isCapital, yearAfter } from './parts';
import type { Reader } from '../reader';

const mostDays = 8;

/**
 * «10, 11 и 12 ноября», "3, 7 and 9 May": days that share a month. Successive ones are one stretch; of others, the one
 * at `i` is a date of its own.
 */
export function readDays(r: Reader, i: number): DateRead | undefined {
  const days: number[] = [];
  let at = i;
  let isClosed = false;
  for (;;) {
    const value = day(r, at);
    if (value === undefined || value <= (days.at(-1) ?? 0) || days.length === mostDays) return undefined;
    days.push(value);
    at = afterDay(r, at);
    if (r.word(at).month !== undefined) break;
    const isComma = r.key(at) === ',';
    const isAnd = r.word(isComma ? at + 1 : at).role === 'and';
    if (!isComma && !isAnd) return undefined;
    isClosed = isAnd;
    at += isComma && isAnd ? 2 : 1;
  }
  if (days.length < 2 || !isClosed || !isCapital(r, at)) return undefined;
  const tail = yearAfter(r, at + 1);
  const base = { month: r.word(at).month!, ...(tail && { year: tail.year }) };
  const low = { ...base, day: days[0]! };
  const high = { ...base, day: days.at(-1)! };
  if (!isValid(low) || !isValid(high)) return undefined;
  const isStretch = high.day - low.day === days.length - 1;
  return isStretch
    ? { from: i, next: tail?.next ?? at + 1, low, high }
    : { from: i, next: afterDay(r, i), low };
}

import { compareDecimals, divided, formatDecimal } from '../../text/decimal';
import type { Found } from './found';
import { readNumber } from './numbers/numbers';
import type { Reader } from './reader';

/** What ratios are of: "one in five", "3 out of 10". */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** «трое из пяти»: so many people, and no share. */
const groups = /^(?:двое|трое|(?:четв|пят|шест|сем|восьм|девят|десят)еро)$/;
/** «один из трёх министров»: whom a sentence goes on about. */
const singles = /^одн|^один$/;

/** "one in five households" is a fifth of them, and five households nowhere. */
export function readRatio(r: Reader, i: number): Found | undefined {
  if (r.hasHangulOrKana && r.isEast(i + 1)) return readEastRatio(r, i);
  // "a one-in-five chance"
  const dash = r.isHyphen(i + 1) ? 1 : 0;
  const at = i + 1 + dash;
  const isOut = r.key(at) === 'out' && r.key(at + 1) === 'of';
  if (!isOut && r.key(at) !== 'in' && r.key(at) !== 'из') return undefined;
  if (!r.isDigits(i) && r.word(i).num === undefined) return undefined;
  if (groups.test(r.key(i)) || (singles.test(r.key(i)) && !r.isDigits(at + 1))) return undefined;
  const each = dash === 1 || (!isOut && r.key(at + 1) === 'every') ? 1 : 0;
  const below = readNumber(r, at + 1 + (isOut ? 1 : 0) + each);
  const above = readNumber(r, i);
  if (
    !above ||
    !below ||
    above.next !== i + 1 ||
    below.power > 3 ||
    !wholes.has(Number(formatDecimal(below.value)))
  )
    return undefined;
  const { of, money } = r.word(below.next);
  const quotient = divided(above.value, below.value);
  const isRatio =
    compareDecimals(above.value, below.value) < 0 && of !== 'time' && !money && r.key(below.next) !== '%';
  return quotient && isRatio
    ? { from: i, next: below.next, sub: 'number', value: formatDecimal(quotient) }
    : undefined;
}

/** 5명 중 1명, 5人に1人 */
function readEastRatio(r: Reader, i: number): Found | undefined {
  const below = readNumber(r, i);
  const unit = below && r.word(below.next).of === 'thing' ? r.key(below.next) : undefined;
  if (!below || unit === undefined || !/^(?:중|가운데|に|のうち)$/.test(r.key(below.next + 1)))
    return undefined;
  const above = readNumber(r, below.next + 2);
  if (!above || r.key(above.next) !== unit || compareDecimals(above.value, below.value) >= 0)
    return undefined;
  const quotient = divided(above.value, below.value);
  return quotient && { from: i, next: above.next + 1, sub: 'number', value: formatDecimal(quotient) };
}

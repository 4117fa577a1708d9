import { decimalOf, plus, scaled, times, negated, type Decimal } from '../../../text/decimal';
import { qualifierAfter } from '../lexicon/qualifiers';
import { readNumber } from '../numbers/numbers';
import type { NumberRead } from '../numbers/number';
import type { Reader } from '../reader';
import type { Amount } from './amount';
import { money } from './currency';
import type { UnitRead } from './unit';

/** Adds a part of a sum to it, away from zero: "-$20 and 43 cents" is −20.43. */
const further = (value: Decimal, by: Decimal) => plus(value, value.mantissa < 0n ? negated(by) : by);

/** Hundredths alone: "10 cents" is 0.1. */
export function readMinor(r: Reader, i: number, number: NumberRead): UnitRead | undefined {
  // "5 U.S. cents"
  const isPlace = r.key(i) === 'u' && r.key(i + 1) === '.' && r.key(i + 2) === 's' && r.key(i + 3) === '.';
  if (isPlace && /^cents?$/.test(r.key(i + 4)) && !number.indefinite)
    return { ...money(i + 5, ['USD']), times: 0.01 };
  const { minor, times: tenths } = r.word(i);
  if (!minor || number.indefinite) return undefined;
  // points, or minutes of an hour: 30分 is no money in running text
  if (r.key(i) === '分' && r.isDigits(i - 1) && r.count > 6 && !r.hasHangulOrKana) return undefined;
  if (r.key(i) === '分' && (r.hasHangulOrKana || isMinute(r, i)))
    return { next: i + 1, sub: 'duration', unit: 'minute' };
  const isAlone =
    !r.isEast(i) ||
    (tenths !== undefined && r.word(i + 1).num !== undefined) ||
    r.key(i).length > 1 ||
    !(r.touches(i + 1) && r.isEast(i + 1));
  // one letter must touch or end the passage; «분» and «分» are minutes too
  // "14.8 C" are degrees
  const isLetter = r.isWord(i) && r.key(i).length === 1;
  if (!isAlone || (isLetter && (i + 1 < r.count || r.caps(i) !== 'none'))) return undefined;
  return { ...money(i + 1, minor), times: tenths ? 0.1 : 0.01 };
}

/** 三分二十秒, 12时30分, 1時間15分 */
function isMinute(r: Reader, i: number): boolean {
  let at = i - 1;
  while (at > 0 && (r.isDigits(at) || r.word(at).num !== undefined)) at--;
  if (
    at > 0 &&
    at < i - 1 &&
    /^(?:[时時点點]|時間)$/.test(r.key(at)) &&
    (r.isDigits(at - 1) || r.word(at - 1).num !== undefined)
  )
    return true;
  const seconds = r.touches(i + 1) ? readNumber(r, i + 1) : undefined;
  return seconds !== undefined && r.key(seconds.next) === '秒';
}

/** Hundredths after a sum: "$20 and 43c", «20 долларов 43 цента», «三块四分». */
export function withMinor(r: Reader, amount: Amount): Amount {
  const { unit, number } = amount;
  if (unit?.sub !== 'money')
    return amount.unit?.sub === 'quantity' || amount.unit?.sub === 'duration' ? withHalf(r, amount) : amount;
  if (number.indefinite || number.value.exponent < 0 || number.power >= 3) return amount;
  const joined = r.word(amount.next).role === 'and' ? 1 : 0;
  // «3 руб. 20 коп.»
  const isShort = r.key(amount.next) === '.' && r.touches(amount.next) && r.key(amount.next - 1).length < 5;
  const at = amount.next + (isShort ? 1 : joined);
  if ((r.isEast(at) || (r.isEast(at - 1) && r.touches(at))) && joined === 0) return withEastMinor(r, amount);
  if (r.word(at).num === undefined && !r.isDigits(at)) return amount;
  const part = readNumber(r, at);
  if (
    !part ||
    part.power > 0 ||
    part.value.exponent < 0 ||
    part.value.mantissa > 99n ||
    part.value.mantissa < 0n
  )
    return amount;
  const { minor } = r.word(part.next);
  const isSameFamily = minor !== undefined;
  // without its name only where nothing else can be counted: "$20 43."
  const isBare =
    !isSameFamily && isEnd(r, part.next) && (part.plain === undefined || part.plain.length === 2);
  if (!isSameFamily && !isBare) return amount;
  return {
    ...amount,
    next: isSameFamily ? part.next + 1 : part.next,
    value: further(amount.value, scaled(part.value, -2)),
  };
}

const isEnd = (r: Reader, i: number) => i >= r.count;

/** «两角五分», «两毛五». */
export function withHundredths(r: Reader, amount: Amount): Amount {
  const part = r.touches(amount.next) ? readNumber(r, amount.next) : undefined;
  if (!part || part.value.exponent < 0 || part.value.mantissa > 9n) return amount;
  const isNamed = r.key(part.next) === '分';
  if (!isNamed && r.isEast(part.next) && r.touches(part.next)) return amount;
  return {
    ...amount,
    next: isNamed ? part.next + 1 : part.next,
    value: further(amount.value, scaled(part.value, -2)),
  };
}

/** «一块二角», «三块零四», «五元六角»: tenths and hundredths, named or by their place. */
function withEastMinor(r: Reader, amount: Amount): Amount {
  let { value, next } = amount;
  if (r.key(next) === '半') return { ...amount, next: next + 1, value: further(value, decimalOf(0.5)) };
  let place = -1;
  for (let count = 0; count < 2; count++) {
    const zero = r.word(next).num === 0 && r.isEast(next) ? 1 : 0;
    const part = readNumber(r, next + zero);
    if (!part || part.value.mantissa > 99n || !r.touches(next)) break;
    const { minor, times: tenths } = r.word(part.next);
    if (zero) place = -2;
    const named = minor ? (tenths ? -1 : -2) : undefined;
    // a bare digit may stand only at the end
    if (
      named === undefined &&
      r.touches(part.next) &&
      r.isEast(part.next) &&
      !qualifierAfter((d) => r.key(part.next + d)) &&
      r.word(part.next).role !== 'to'
    )
      break;
    value = further(value, scaled(part.value, named ?? place));
    next = named === undefined ? part.next : part.next + 1;
    place = (named ?? place) - 1;
    if (named === undefined || named === -2) break;
  }
  return { ...amount, value, next };
}

/** «三斤半», «3斤5两». */
function withHalf(r: Reader, amount: Amount): Amount {
  const { unit, next } = amount;
  const isKorean = r.key(next) === '반' && unit?.sub === 'duration';
  if (!r.touches(next) && !isKorean) return amount;
  // 两个半小时
  const time =
    r.key(next) === '半' && unit?.unit === 'item' && r.touches(next + 1) ? r.word(next + 1) : undefined;
  const isMonths = time !== undefined && r.key(next + 1) === '月';
  if (time?.of === 'time' || isMonths)
    return {
      ...amount,
      next: next + 2,
      value: further(amount.value, decimalOf(0.5)),
      unit: { next: next + 2, sub: 'duration', unit: time?.unit ?? 'month' },
    };
  if (r.key(next) === '半' || isKorean)
    return { ...amount, next: next + 1, value: further(amount.value, decimalOf(0.5 * (unit?.times ?? 1))) };
  if (r.key(next - 1) !== '斤') return amount;
  const part = readNumber(r, next);
  if (!part || !/^[两兩]$/.test(r.key(part.next))) return amount;
  return {
    ...amount,
    next: part.next + 1,
    value: further(amount.value, scaled(times(part.value, decimalOf(5)), -2)),
  };
}

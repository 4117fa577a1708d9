import { CharClass } from '../../../text/chars';
import {
  compareDecimals,
  decimalOf,
  divided,
  parseDecimal,
  plus,
  scaled,
  type Decimal,
} from '../../../text/decimal';
import type { Reader } from '../reader';
import { readEastWhole } from './eastwhole';
import type { NumberRead } from './number';

/**
 * Numbers of Chinese, Japanese and Korean, in digits, numerals or both: «三万四千五百», 3兆5000億, 이천칠백만, with what
 * makes them more, less or a fraction: «一点五亿», «一半», «三分之二», «一又二分之一».
 */
export function readEast(r: Reader, i: number): NumberRead | undefined {
  const whole = isFull(r, i) || isEnough(r, i) ? undefined : readEastWhole(r, i);
  return whole && withShare(r, overDenominator(r, asHalf(r, withDecimals(r, whole))));
}

/** The number with another value: it is its own mantissa where no scale multiplies it. */
const revalued = (read: NumberRead, value: Decimal, next: number): NumberRead => ({
  ...read,
  value,
  next,
  mantissa: read.power === 0 ? value : read.mantissa,
});

/** «一点五亿» */
function withDecimals(r: Reader, whole: NumberRead): NumberRead {
  // 한·일: two states
  const isJoint = r.key(whole.next) === '·' && r.kind(whole.next - 1) === CharClass.Hangul;
  const point = r.word(whole.next).role === 'point' && !isJoint ? readPoint(r, whole.next + 1) : undefined;
  if (!point) return whole;
  let { next } = point;
  let value = plus(whole.value, point.value);
  for (let power = scaleAt(r, next); power >= 4; power = scaleAt(r, next)) {
    value = scaled(value, power);
    next++;
  }
  return revalued(whole, value, next);
}

const scaleAt = (r: Reader, i: number): number => (r.word(i).east ? (r.word(i).scale ?? 0) : 0);

/** «一半», «一半半» */
function asHalf(r: Reader, read: NumberRead): NumberRead {
  const { next, value } = read;
  const isHalf =
    r.key(next) === '半' &&
    r.touches(next) &&
    next === read.from + 1 &&
    value.mantissa === 1n &&
    value.exponent === 0;
  return isHalf ? revalued(read, decimalOf(0.5), r.key(next + 1) === '半' ? next + 2 : next + 1) : read;
}

/** «三分之二»: the number read is the denominator of what follows. */
function overDenominator(r: Reader, below: NumberRead): NumberRead {
  const above = isFraction(r, below.next) ? readEast(r, below.next + 1) : undefined;
  if (!above || !(r.word(below.next).role === 'of' || isShare(r, below, above))) return below;
  const quotient = divided(above.value, below.value);
  return quotient ? revalued(below, quotient, above.next) : below;
}

/** «一又二分之一» */
function withShare(r: Reader, whole: NumberRead): NumberRead {
  const { next, value } = whole;
  const share = r.key(next) === '又' && r.touches(next) ? readEast(r, next + 1) : undefined;
  const isShareOf = share !== undefined && share.value.exponent < 0 && value.exponent >= 0;
  return isShareOf ? revalued(whole, plus(value, share.value), share.next) : whole;
}

/** 不十分, 十分重要: enough, or very; ten minutes are told as such. */
const isEnough = (r: Reader, i: number) =>
  r.key(i) === '十' &&
  r.key(i + 1) === '分' &&
  !/[一二三四五六七八九時时點点約约近毎每]$/.test(r.before(i, 1)) &&
  !/^(?:[間间钟鐘後后前以ほ程弱強お之一二三四五六七八九]|ご(?![\u3400-\u9fff]))/.test(
    r.text.slice(r.end(i + 1), r.end(i + 1) + 2),
  );

/** 만 20세, 만 3년: full years, no ten thousand; but 만 2천 명 are 12,000. 1년 만인 올해: after a year; 만인 is everybody. */
const isFull = (r: Reader, i: number) =>
  r.key(i) === '만' &&
  ((r.isDigits(i + 1) && fullYears.test(r.text.slice(r.end(i), r.end(i) + 16))) ||
    (r.key(i + 1) === '인' && r.touches(i + 1)));
const fullYears = /^ ?\d{1,3}(?: ?[~∼～\-–] ?\d{1,3})? ?(?:세|살|년|개월|주년)/;

const parts = new Set('分份');

const isFraction = (r: Reader, i: number) =>
  (r.word(i).role === 'of' && r.key(i) !== 'of') || (parts.has(r.key(i)) && r.touches(i));

/** 三份二, 十分一 without 之: a share, unless it goes on as minutes, money or marks do (三分二十秒). */
function isShare(r: Reader, below: NumberRead, above: NumberRead): boolean {
  if (r.isDigits(below.from) || !above.spelled || !r.word(above.next - 1).east) return false;
  if (r.isEast(above.next) && r.touches(above.next) && r.key(above.next) !== '的') return false;
  return r.key(below.from + 1) === '份' || compareDecimals(above.value, below.value) < 0;
}

function readPoint(r: Reader, i: number): { value: Decimal; next: number } | undefined {
  let digits = '';
  let next = i;
  while (digits.length < 12) {
    const { num, east } = r.word(next);
    if (r.isDigits(next) && digits === '') {
      digits = r.key(next++);
      break;
    }
    if (!east || num === undefined || num > 9) break;
    digits += num;
    next++;
  }
  const value = digits ? parseDecimal(`0.${digits}`) : undefined;
  return value && { value, next };
}

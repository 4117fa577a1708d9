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
import { readDigits } from './digits';
import type { NumberRead } from './number';
import type { Reader } from '../reader';

/**
 * Numbers of Chinese, Japanese and Korean, in digits, numerals or both: «三万四千五百», 3兆5000億, 이천칠백만. Up to a thousand
 * each power multiplies the digit before it; every fourth power multiplies all that stands before it.
 */
export function readEast(r: Reader, i: number): NumberRead | undefined {
  if (isFull(r, i)) return undefined;
  let total = decimalOf(0);
  let section = decimalOf(0);
  let digit: Decimal | undefined;
  /** Digits said one by one: «二〇二五». */
  let run = '';
  let big = Infinity;
  let small = Infinity;
  let mantissa: Decimal | undefined;
  let next = i;
  let zero = false;
  let plainDigits = 0;
  for (;;) {
    const word = r.word(next);
    if (next > i && r.start(next) - r.end(next - 1) > 1) break;
    if (r.isDigits(next)) {
      if (digit || (next > i && plainDigits === 0 && isTown(r, i))) break;
      const read = readDigits(r, next);
      if (!read) break;
      digit = read.value;
      run = '';
      plainDigits++;
      next = read.next;
      continue;
    }
    if (!word.east || word.bare === 'many' || word.part) break;
    if (word.num !== undefined) {
      if (digit && isWeight(r, next)) break;
      if (word.num >= 10) {
        if (digit && digit.mantissa !== 0n) break;
        digit = undefined;
        run = '';
        section = plus(section, decimalOf(word.num));
        small = 1;
      } else if (digit && run) {
        if (small !== Infinity && !/^0+$/.test(run)) break;
        run += word.num;
        digit = parseDecimal(run)!;
      } else if (digit) {
        break;
      } else {
        zero = zero || (word.num === 0 && next > i);
        run = String(word.num);
        digit = decimalOf(word.num);
      }
      next++;
      continue;
    }
    const power = word.scale!;
    if (power < 4) {
      if (power >= small) break;
      section = plus(section, scaled(digit ?? decimalOf(1), power));
      small = power;
    } else {
      const before = plus(section, digit ? trailing(r, digit, run, small, zero, true) : decimalOf(0));
      if (power > big && total.mantissa !== 0n) {
        // 万 then 亿 multiplies all of it: «3万亿»
        total = scaled(plus(total, before), power);
      } else {
        if (power === big) break;
        // 兆, 京 and 조 by themselves are parts of words and names
        const value = before.mantissa === 0n && next === i && power < 12 ? decimalOf(1) : before;
        if (value.mantissa === 0n) break;
        mantissa ??= value;
        total = plus(total, scaled(value, power));
      }
      big = power;
      section = decimalOf(0);
      small = Infinity;
    }
    digit = undefined;
    run = '';
    zero = false;
    next++;
  }
  if (next === i) return undefined;
  if (digit) {
    const short =
      !r.hasHangulOrKana &&
      big !== Infinity &&
      small === Infinity &&
      section.mantissa === 0n &&
      run.length === 1 &&
      !zero;
    section = plus(
      section,
      short
        ? scaled(digit, big - 1)
        : trailing(r, digit, run, small, zero || r.isDigits(next - 1), !r.word(i).scale || small >= 3),
    );
  }
  let value = plus(total, section);
  const point = r.word(next).role === 'point' ? readPoint(r, next + 1) : undefined;
  if (point) {
    value = plus(value, point.value);
    next = point.next;
    // «一点五亿»
    while (r.word(next).east && (r.word(next).scale ?? 0) >= 4) {
      value = scaled(value, r.word(next).scale!);
      next++;
    }
  }
  if (
    r.key(next) === '半' &&
    r.touches(next) &&
    next === i + 1 &&
    value.mantissa === 1n &&
    value.exponent === 0
  )
    ({ value, next } = { value: decimalOf(0.5), next: r.key(next + 1) === '半' ? next + 2 : next + 1 });
  const fraction = isFraction(r, next) ? readEast(r, next + 1) : undefined;
  if (fraction && (r.word(next).role === 'of' || isShare(r, i, value, fraction))) {
    const quotient = divided(fraction.value, value);
    if (quotient) ({ value, next } = { value: quotient, next: fraction.next });
  }
  // 一又二分之一
  const part = r.key(next) === '又' && r.touches(next) ? readEast(r, next + 1) : undefined;
  if (part && part.value.exponent < 0 && value.exponent >= 0)
    ({ value, next } = { value: plus(value, part.value), next: part.next });
  return {
    from: i,
    next,
    value,
    power: big === Infinity ? 0 : big,
    mantissa: big === Infinity ? value : (mantissa ?? value),
    spelled: plainDigits === 0,
  };
}

/** 만 20세, 만 3년: full years, no ten thousand; but 만 2천 명 are 12,000. */
const isFull = (r: Reader, i: number) =>
  r.key(i) === '만' && r.isDigits(i + 1) && fullYears.test(r.text.slice(r.end(i), r.end(i) + 16));
const fullYears = /^ ?\d{1,3}(?: ?[~∼～\-–] ?\d{1,3})? ?(?:세|살|년|개월|주년)/;

/** 인천 300명, 이천 3곳: the end of a town's name is no thousand, but 만 2천 명 are 12,000. */
const isTown = (r: Reader, i: number) =>
  r.kind(i) === CharClass.Hangul &&
  (r.word(i).scale === undefined || (r.touches(i) && r.kind(i - 1) === CharClass.Hangul));

const isFraction = (r: Reader, i: number) =>
  (r.word(i).role === 'of' && r.key(i) !== 'of') || (/^[分份]$/.test(r.key(i)) && r.touches(i));

/** 三份二, 十分一 without 之: a share, unless it goes on as minutes, money or marks do (三分二十秒). */
function isShare(r: Reader, i: number, whole: Decimal, above: NumberRead): boolean {
  if (r.isDigits(i) || !above.spelled || !r.word(above.next - 1).east) return false;
  if (r.isEast(above.next) && r.touches(above.next) && r.key(above.next) !== '的') return false;
  return r.key(i + 1) === '份' || compareDecimals(above.value, whole) < 0;
}

/** The last digit: in Chinese it may stand for the next lower power («三千五» is 3500), in Japanese and Korean never. */
function trailing(
  r: Reader,
  digit: Decimal,
  run: string,
  small: number,
  zero: boolean,
  led: boolean,
): Decimal {
  const isShort = !zero && led && run.length === 1 && small !== Infinity && small >= 2 && !r.hasHangulOrKana;
  return isShort ? scaled(digit, small - 1) : digit;
}

/** 两 after a number is a weight, «六斤八两». */
const isWeight = (r: Reader, i: number) => /^[两兩]$/.test(r.key(i));

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

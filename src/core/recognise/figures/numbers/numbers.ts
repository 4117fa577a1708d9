import {
  compareDecimals,
  decimalOf,
  divided,
  negated,
  parseDecimal,
  plus,
  scaled,
  times,
  type Decimal,
} from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import { readEast } from './eastnumbers';
import { eastHalf, readHalf } from './halves';
import type { Reader } from '../reader';

/** A number as read from atom `from` up to `next`. */
export interface NumberRead {
  readonly from: number;
  readonly next: number;
  readonly value: Decimal;
  /** Set for what gives no number ("tens of millions"): `value` is then the least it can be. */
  readonly indefinite?: boolean;
  readonly high?: Decimal;
  /** Power of ten given by scale words, and the number before them, for ranges that share the scale. */
  readonly power: number;
  readonly mantissa: Decimal;
  /** Written in digits alone, without grouping, decimals or scale: can be a year or a day. */
  readonly plain?: string;
  readonly spelled: boolean;
  /** Letters that stand for a scale or a measure: "100m". */
  readonly letter?: boolean;
}

const mostDigits = 30;
/** Abbreviations that are a scale only when they touch the digits, by what they are in capitals. */
const letters = new Set(['k', 'm', 'b', 'g', 'к', 'м', 'г']);

/** Reads the number that begins at atom `i`; undefined where none does. Bounded look-ahead. */
export function readNumber(r: Reader, i: number): NumberRead | undefined {
  const word = r.word(i);
  if (word.role === 'minus') {
    const rest = readNumber0(r, r.isHyphen(i + 1) ? i + 2 : i + 1);
    return (
      rest && { ...rest, from: i, value: negated(rest.value), mantissa: negated(rest.mantissa), ...without }
    );
  }
  return readNumber0(r, i);
}

const without = { plain: '' };

function readNumber0(r: Reader, i: number): NumberRead | undefined {
  const word = r.word(i);
  if (r.key(i) === '半' && r.isEast(i)) return eastHalf(i);
  if (word.east && word.bare === 'many') return readEastMany(r, i);
  if (word.east || (r.hasEast && r.isDigits(i) && isEastScale(r, digitsEnd(r, i)))) return readEast(r, i);
  if (word.bare === 'many' && !isGenitive(r, i)) return readMany(r, i);
  if (word.role === 'half' || word.part) return readHalf(r, i);
  let sum: NumberRead | undefined;
  for (;;) {
    const at: number = sum?.next ?? i;
    const skip = sum?.spelled && r.key(at) === 'and' && r.word(at + 1).num ? 1 : 0;
    // «1 тыс. 200»
    const dot =
      sum && !sum.spelled && r.key(at) === '.' && r.isDigits(at + 1) && r.key(at - 1) === 'тыс' ? 1 : 0;
    const part = readScaled(r, at + skip + dot);
    if (!part) break;
    if (sum) {
      const fits =
        part.power < sum.power &&
        part.spelled === sum.spelled &&
        (part.power > 0 || part.spelled || (r.key(sum.next - 1) === 'тыс' && part.plain?.length === 3));
      if (!fits || (part.mantissa.exponent >= 0 && part.mantissa.mantissa === 0n)) break;
      const value: Decimal = plus(sum.value, part.value);
      sum = { ...sum, next: part.next, value, power: part.power, mantissa: value };
    } else {
      sum = part;
    }
    if (part.power === 0) break;
  }
  return sum;
}

/** One number with the scales that multiply it: «28,22 трлн», "two hundred thousand". */
function readScaled(r: Reader, i: number): NumberRead | undefined {
  const base = readBase(r, i);
  if (!base) return undefined;
  let { next } = base;
  let power = base.power ?? 0;
  let letter = false;
  for (let count = 0; count < 3; count++) {
    const at = scaleAt(r, next);
    if (at < 0) break;
    power += r.word(at).scale!;
    letter = letters.has(r.key(at));
    next = at + 1;
  }
  const isPlain: boolean = r.isDigits(i) && next === i + 1;
  return {
    from: i,
    next,
    value: scaled(base.value, power),
    power,
    mantissa: base.value,
    spelled: base.spelled,
    ...(isPlain && { plain: r.key(i) }),
    ...(letter && { letter }),
  };
}

/** Where the scale stands that multiplies a number ending before `next`, or -1. */
function scaleAt(r: Reader, next: number): number {
  let at = next;
  // «тыс. млрд», "300-million"
  if (r.isHyphen(at) || (r.key(at) === '.' && r.touches(at) && r.word(at - 1).scale)) at++;
  const { scale, east, num } = r.word(at);
  if (scale === undefined || east || num !== undefined) return -1;
  if (!letters.has(r.key(at))) return at;
  if (at !== next || !r.touches(at)) return -1;
  const isCapital = r.caps(at) !== 'none';
  if ((r.key(at) === 'm' || r.key(at) === 'b') && !isCapital) return hasMoney(r, next) ? at : -1;
  return isCapital || r.key(at) === 'k' || r.key(at) === 'к' ? at : -1;
}

/** A currency sign before the digits that end at `next`, or a currency after the letter. */
function hasMoney(r: Reader, next: number): boolean {
  if (r.word(next + 1).money) return true;
  for (let i = next - 1; i >= 0 && i > next - 6; i--) if (r.word(i).money) return true;
  return false;
}

/** A number without its scale: «2,5» of «2,5 млн». It ends before atom `next`. */
export interface Base {
  readonly next: number;
  readonly value: Decimal;
  readonly spelled: boolean;
  readonly power?: number;
}

function readBase(r: Reader, i: number): Base | undefined {
  if (r.isDigits(i) || (r.key(i) === '.' && r.touches(i + 1) && !(r.touches(i) && r.isWord(i - 1))))
    return readDigits(r, i);
  const { num, scale, bare, east, role } = r.word(i);
  if (role === 'point' && r.isDigits(i + 1)) {
    const value = parseDecimal(`0.${r.key(i + 1)}`);
    return value && { next: i + 2, value, spelled: true };
  }
  if (east) return undefined;
  // «полмиллиона» is both
  if (num !== undefined && scale !== undefined)
    return { next: i + 1, value: decimalOf(num), spelled: true, power: scale };
  if (num !== undefined) return readWords(r, i);
  if (scale !== undefined && (bare === 'one' || (bare === 'many' && isGenitive(r, i))))
    return { next: i + 1, value: decimalOf(1), spelled: true, power: scale };
  return undefined;
}

/** Spelled-out numerals below a thousand, sizes descending: «триста двенадцать», "two hundred and five". */
function readWords(r: Reader, i: number): Base {
  let value = 0;
  let size = Infinity;
  let next = i;
  for (;;) {
    const at: number = next > i && joins(r, next, size) ? next + 1 : next;
    const { num, bare, scale, east } = r.word(at);
    if (east || (num === undefined && scale !== 2)) break;
    if (scale === 2 && num === undefined) {
      // English hundreds multiply what stands before them
      if (bare === 'many' || value === 0 || value > 99) break;
      value *= 100;
      size = 100;
    } else if (bare !== undefined) {
      if (bare === 'many' && next === i) break;
      value = next === i ? num! : value * num!;
      next = at + 1;
      break;
    } else {
      const own = num! >= 100 ? 100 : num! >= 20 ? 10 : 1;
      // "one twenty two" is how 122 is said
      if (
        own >= size &&
        !(size === 1 && own === 10 && value > 0 && value < 10 && r.kind(at) === CharClass.Latin)
      )
        break;
      if (own >= size) value *= 100;
      if (num === 0 && next > i) break;
      value += num!;
      size = own;
    }
    next = at + 1;
    if (!Number.isInteger(value)) break;
  }
  return withParts(r, next, decimalOf(value), true);
}

/** Between "twenty" and "one" a hyphen may stand, between "hundred" and "five" an "and". */
function joins(r: Reader, at: number, size: number): boolean {
  const following = r.word(at + 1);
  if (r.key(at) === '-' && r.touches(at))
    return size === 10 && following.num !== undefined && following.num < 10;
  return r.key(at) === 'and' && size === 100 && following.num !== undefined && following.num < 100;
}

/** What goes on after a number: «с половиной», "and a half", "point two". */
function withParts(r: Reader, next: number, value: Decimal, spelled: boolean): Base {
  if (r.word(next).role === 'from' && r.key(next + 1) === 'половиной')
    return { next: next + 2, value: plus(value, decimalOf(0.5)), spelled };
  if (r.key(next) === 'and' && r.key(next + 1) === 'a' && r.key(next + 2) === 'half')
    return { next: next + 3, value: plus(value, decimalOf(0.5)), spelled };
  if (r.word(next).role === 'point') {
    let digits = '';
    let at = next + 1;
    for (; at < next + 8; at++) {
      const { num, east } = r.word(at);
      if (r.isDigits(at) && digits === '') digits = r.key(at);
      else if (num !== undefined && num < 10 && !east) digits += num;
      else break;
      if (r.isDigits(at)) {
        at++;
        break;
      }
    }
    const part = digits ? parseDecimal(`0.${digits}`) : undefined;
    if (part) return { next: at, value: plus(value, part), spelled };
  }
  const at = r.isHyphen(next) ? next + 1 : next;
  const fraction = r.word(at).part;
  const isCounted =
    r.kind(at) === CharClass.Cyrillic || r.word(at + 1).role === 'of' || /(?:thirds|ths)$/.test(r.key(at));
  if (
    fraction &&
    spelled &&
    isCounted &&
    value.mantissa > 0n &&
    value.mantissa < BigInt(fraction[1]) &&
    value.exponent === 0
  )
    return { next: at + 1, value: divided(value, decimalOf(fraction[1]))!, spelled };
  const { num, bare } = r.word(next);
  // "2 dozens"
  if (bare && num === 12 && !spelled) return { next: next + 1, value: times(value, decimalOf(12)), spelled };
  return { next, value, spelled };
}

/** Where the digits with their grouping and decimals that begin at `i` end. */
function digitsEnd(r: Reader, i: number): number {
  return readDigits(r, i)?.next ?? i + 1;
}

/**
 * Digits with grouping and a decimal part: "1,234,567.89", «1 234,5», ".77". A lone comma before three digits groups
 * them, unless a Russian scale follows («3,125 млн»).
 */
export function readDigits(r: Reader, i: number): Base | undefined {
  if (r.key(i) === '.') {
    const value = r.isDigits(i + 1) ? parseDecimal(`0.${r.key(i + 1)}`) : undefined;
    return value && { next: i + 2, value, spelled: false };
  }
  let digits = r.key(i);
  if (digits.length > mostDigits) return undefined;
  let next = i + 1;
  const group = digits.length <= 3 && digits !== '0' && !digits.startsWith('00') ? grouping(r, next) : '';
  if (group) {
    while (grouping(r, next) === group && digits.length < mostDigits) {
      digits += r.key(group === ' ' ? next : next + 1);
      next += group === ' ' ? 1 : 2;
    }
  }
  const mark = r.key(next);
  if ((mark === '.' || mark === ',') && mark !== group && isPart(r, next)) {
    digits += `.${r.key(next + 1)}`;
    next += 2;
  }
  const value = parseDecimal(digits);
  if (!value) return undefined;
  const sign = r.touches(next) ? vulgar[r.text[r.start(next)]!] : undefined;
  if (sign !== undefined) return { next: next + 1, value: plus(value, decimalOf(sign)), spelled: false };
  return withFraction(r, i, next, value) ?? withParts(r, next, value, false);
}

/** Fractions that are one sign: "2½". Thirds are no decimals, and stay unread. */
const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅛': 0.125 };

/** The mark that groups three more digits after `next`, or nothing. */
function grouping(r: Reader, next: number): string {
  if (r.isDigits(next)) return r.start(next) - r.end(next - 1) === 1 && r.key(next).length === 3 ? ' ' : '';
  const mark = r.key(next);
  if ((mark !== ',' && mark !== '.' && mark !== "'") || !isPart(r, next) || r.key(next + 1).length !== 3)
    return '';
  const isGroupAgain = r.key(next + 2) === mark && isPart(r, next + 2) && r.key(next + 3).length === 3;
  if (isGroupAgain) return mark;
  if (mark === '.') return isSecondGroup(r, next, mark) ? mark : '';
  if (mark === ',' && r.kind(next + 2) === CharClass.Cyrillic && (r.word(next + 2).scale ?? 0) > 0) return '';
  return mark;
}

const isSecondGroup = (r: Reader, next: number, mark: string) =>
  r.key(next - 2) === mark && r.touches(next - 2) && r.isDigits(next - 3);

/** Whether a mark between digits is inside a number: the comma of "1,5", not the one of "1, 5". */
export const isPart = (r: Reader, mark: number) =>
  r.touches(mark) && r.touches(mark + 1) && r.isDigits(mark + 1);

/** "2/1000", "1 1/2". */
function withFraction(r: Reader, i: number, next: number, value: Decimal): Base | undefined {
  if (r.key(next) !== '/' || !isPart(r, next) || next !== i + 1) return undefined;
  const below = parseDecimal(r.key(next + 1).slice(0, mostDigits));
  // 9/11 and 24/7 are names, 10/12/2024 is a date
  if (!below || compareDecimals(value, below) >= 0 || r.key(next + 2) === '/' || r.key(next + 1) === '11')
    return undefined;
  const quotient = divided(value, below);
  return quotient && { next: next + 2, value: quotient, spelled: false };
}

/** «более тысячи» is one thousand: the genitive singular looks like a plural. */
function isGenitive(r: Reader, i: number): boolean {
  return (
    r.key(i) === 'тысячи' &&
    /^(?:более|свыше|около|менее|больше|меньше|порядка|до|от|чем|выше)$/.test(r.key(i - 1))
  );
}

/** "tens of millions", «тысячи», "dozens": at least so many. */
function readMany(r: Reader, i: number): NumberRead | undefined {
  const { scale = 0, num = 1 } = r.word(i);
  const at = r.word(i + 1).role === 'of' ? i + 2 : i + 1;
  const second = r.word(at);
  const isScale = second.scale !== undefined && !second.east && second.num === undefined;
  if (scale === 0 && num === 1 && !isScale) return undefined;
  const mantissa = decimalOf(num);
  const value = scaled(mantissa, scale + (isScale ? second.scale! : 0));
  return {
    from: i,
    next: isScale ? at + 1 : i + 1,
    value,
    power: 0,
    mantissa: value,
    spelled: true,
    indefinite: true,
    ...(isScale && { high: scaled(value, 1) }),
  };
}

/** «数千万», «几十亿», «수백만»: some of the scale that follows. */
function readEastMany(r: Reader, i: number): NumberRead | undefined {
  if (r.word(i + 1).scale === undefined || !r.touches(i + 1)) return undefined;
  const scale = readEast(r, i + 1);
  if (!scale) return undefined;
  return {
    ...scale,
    from: i,
    power: 0,
    mantissa: scale.value,
    spelled: true,
    indefinite: true,
    high: scaled(scale.value, 1),
  };
}

function isEastScale(r: Reader, at: number): boolean {
  if (r.word(at).role === 'of' && /^(?:分の|分之|분의)$/.test(r.key(at)) && r.touches(at)) return true;
  return r.word(at).east === true && r.word(at).scale !== undefined && r.start(at) - r.end(at - 1) <= 1;
}

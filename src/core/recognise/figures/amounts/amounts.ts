import { subs, type Amount } from './amount';
import { compareDecimals, decimalOf, plus, scaled, times } from '../../../text/decimal';
import { readNumber } from '../numbers/numbers';
import type { Written } from '../../written';
import type { Reader } from '../reader';
import { readCount, type Count } from './count';
import { powerOfMark } from './grouped';
import { readMinor, withHundredths, withMinor } from './minor';
import { nameBefore, signAt } from './prefixes';
import { mayGoOn, oneSpan } from './spans';
import type { UnitRead } from './unit';
import { readUnit } from './units';

/** Reads the amount whose first atom is `i` or whose currency stands right before it, not before atom `floor`. */
export function readAmount(r: Reader, i: number, floor: number): Amount | undefined {
  let amount = readOne(r, i, floor);
  while (amount && mayGoOn(amount)) {
    const at: number = r.word(amount.next).role === 'and' ? amount.next + 1 : amount.next;
    const further = r.isAnchor(at) ? readOne(r, at, at) : undefined;
    const whole: Amount | undefined = further && oneSpan(amount, further);
    if (!whole) break;
    amount = whole;
  }
  return amount;
}

function readOne(r: Reader, i: number, floor: number): Amount | undefined {
  const { role, money, anchor } = r.word(i);
  if (role === 'percent-prefix') return readHundredths(r, i);
  if (money !== undefined && anchor === true) return readAfterSign(r, i, floor);
  return readUnitAndHalf(r, i, floor) ?? readInOneWord(r, i) ?? readCounted(r, i, floor);
}

/** "$5", "-US$5" */
function readAfterSign(r: Reader, i: number, floor: number): Amount | undefined {
  const sign = signAt(r, i, floor);
  const count = sign && readCount(r, sign.next, sign.from, floor);
  if (!count || powerOfMark(r, count.number, sign.unit) === undefined) return undefined;
  return withMinor(r, { ...count, value: count.number.value, unit: sign.unit, isPrefixed: true });
}

/** A number with the unit after it, or the currency's name before it, or nothing. */
function readCounted(r: Reader, i: number, floor: number): Amount | undefined {
  const at = isAfterPoint(r, i, floor) ? i - 1 : i;
  const count = readCount(r, at, at, floor);
  if (!count) return undefined;
  const { from, next, number } = count;
  const { value } = number;
  const unit = readMinor(r, next, number) ?? unitAfter(r, count);
  // "one country": somebody, and nothing that is counted
  const isPronoun =
    number.spelled && number.next === at + 1 && r.word(at).num === 1 && unit?.sub === 'quantity';
  if (isPronoun && r.isWord(at)) return { from, next, number, value, isPrefixed: false };
  const named = unit?.sub === 'money' ? undefined : nameBefore(r, i, floor, unit);
  return named
    ? withMinor(r, { ...count, ...named, next, value, isPrefixed: true })
    : withUnit(r, count, unit);
}

/** ".77" */
const isAfterPoint = (r: Reader, i: number, floor: number) =>
  i > floor &&
  r.key(i - 1) === '.' &&
  r.touches(i) &&
  (!r.touches(i - 1) || r.key(i - 2) === '-') &&
  r.isDigits(i);

const ofRomance = new Set(['de', 'di']);

function unitAfter(r: Reader, { next, number }: Count): UnitRead | undefined {
  // "millions of dollars"; "300 millones de dólares"
  const isOf = ofRomance.has(r.key(next))
    ? r.word(next + 1).money !== undefined
    : number.indefinite && r.word(next).role === 'of';
  return readUnit(r, isOf ? next + 1 : next, {
    isBig: number.power >= 3 || compareDecimals(number.value, big) > 0,
    isPlural: compareDecimals(number.value, one) > 0,
  });
}

const one = decimalOf(1);
/** From here on «вон» and "won" are money. */
const big = decimalOf(2100);

function withUnit(r: Reader, count: Count, unit: UnitRead | undefined): Amount | undefined {
  const { number } = count;
  const power = powerOfMark(r, number, unit);
  if (power === undefined) return undefined;
  const value = scaled(unit?.times ? times(number.value, decimalOf(unit.times)) : number.value, power);
  const amount: Written<Amount> = { from: count.from, next: count.next, number, value, isPrefixed: false };
  if (count.over) amount.over = true;
  if (count.about) amount.about = true;
  if (!unit) return amount;
  amount.next = unit.next;
  amount.unit = unit;
  if (unit.sub === 'percent' && unit.times === 10) return withPerCent(r, amount);
  if (unit.sub !== 'money' || !unit.times) return withMinor(r, amount);
  return unit.times === 0.1 ? withHundredths(r, amount) : amount;
}

/** 三成五, 3割5分: what stands behind the tenths are hundredths. */
function withPerCent(r: Reader, amount: Amount): Amount {
  const { next } = amount;
  if (!/^[成割]$/.test(r.key(next - 1)) || !r.touches(next)) return amount;
  const isDigit = r.isDigits(next) && r.key(next).length === 1;
  const ones = r.word(next).num ?? (isDigit ? Number(r.key(next)) : 0);
  const end = r.key(next + 1) === '分' ? next + 2 : next + 1;
  const isWhole = r.key(next - 1) === '割' ? end === next + 2 : !r.isDigits(end) && r.word(end).east !== true;
  return ones >= 1 && ones <= 9 && isWhole
    ? { ...amount, value: plus(amount.value, decimalOf(ones)), next: end }
    : amount;
}

/** «百分之三十». */
function readHundredths(r: Reader, i: number): Amount | undefined {
  const number = readNumber(r, i + 1);
  if (!number) return undefined;
  const unit: UnitRead = { next: number.next, sub: 'percent', unit: 'percent' };
  return { from: i, next: number.next, number, value: number.value, unit, isPrefixed: true };
}

/** "a year and a half", read from its last word. */
function readUnitAndHalf(r: Reader, i: number, floor: number): Amount | undefined {
  const from = i - 4;
  const { of, unit } = r.word(i - 3);
  const isRead =
    r.key(i) === 'half' &&
    from >= floor &&
    r.key(i - 2) === 'and' &&
    r.key(i - 1) === 'a' &&
    of === 'time' &&
    (r.word(from).role === 'article' || r.key(from) === 'one');
  return isRead ? { ...inOneWord(i, 1.5, unit!, of), from } : undefined;
}

/** A number and its unit in one word: «пятилетний», «полгода», "tenfold". */
function readInOneWord(r: Reader, i: number): Amount | undefined {
  const { num, unit, of, east } = r.word(i);
  if (num === undefined || unit === undefined || of === undefined || east) return undefined;
  return inOneWord(i, num, unit, of);
}

function inOneWord(i: number, num: number, unit: string, of: keyof typeof subs): Amount {
  const value = decimalOf(num);
  const number = { from: i, next: i + 1, value, power: 0, mantissa: value, spelled: true };
  return {
    from: i,
    next: i + 1,
    number,
    value,
    unit: { next: i + 1, sub: subs[of], unit },
    isPrefixed: false,
  };
}

/** "a dollar", "a kg": true where atom `i` is the unit. */
export function isArticle(r: Reader, i: number, floor: number): boolean {
  // right after a sum it is a rate: "$70 a barrel"
  if (i - 1 < floor || (i - 1 === floor && floor > 0) || r.word(i - 1).role !== 'article') return false;
  const { money, of, num, role } = r.word(i);
  if (!(money || of === 'measure') || num !== undefined || role !== undefined) return false;
  const next = r.word(i + 1).role;
  // "a SDR 4 million loan"
  if (r.isDigits(i + 1)) return false;
  return !(r.isWord(i + 1) || r.isHyphen(i + 1)) || next === 'of' || next === 'and';
}

/** "a dollar" as one dollar; `i` is the unit. */
export function readArticle(r: Reader, i: number, floor: number): Amount | undefined {
  const unit = isArticle(r, i, floor) ? readUnit(r, i, { isBig: false, isPlural: false }) : undefined;
  if (!unit) return undefined;
  const value = decimalOf(1);
  const number = { from: i - 1, next: i, value, power: 0, mantissa: value, spelled: true };
  return withMinor(r, { from: i - 1, next: unit.next, number, value, unit, isPrefixed: false });
}

import {
  compareDecimals,
  decimalOf,
  negated,
  plus,
  scaled,
  times,
  type Decimal,
} from '../../../text/decimal';
import { isoCodes, signedBy } from '../money/currencies';
import { qualifierAfter } from '../lexicon/qualifiers';
import { readNumber, type NumberRead } from '../numbers/numbers';
import type { Reader } from '../reader';
import { money, readMoney, readUnit, type UnitRead } from './units';

/** A number with what it counts: «3 трлн иен», "$8.5 bn", "five-year", or a number alone. */
export interface Amount {
  readonly from: number;
  readonly next: number;
  readonly number: NumberRead;
  readonly value: Decimal;
  readonly unit?: UnitRead;
  /** The currency stands before the number. */
  readonly isPrefixed: boolean;
  /** «150여 개», «30多亿»: the qualifier is inside. */
  readonly over?: boolean;
}

/** Reads the amount whose first atom is `i` or whose currency stands right before it, not before atom `floor`. */
export function readAmount(r: Reader, i: number, floor: number): Amount | undefined {
  if (r.word(i).role === 'percent-prefix') return readHundredths(r, i);
  const isSign = r.word(i).money !== undefined && r.word(i).anchor === true;
  const prefix = isSign ? signAt(r, i, floor) : undefined;
  if (isSign && !prefix) return undefined;
  // ".77"
  const isPoint =
    !prefix &&
    i - 1 >= floor &&
    r.key(i - 1) === '.' &&
    r.touches(i) &&
    (!r.touches(i - 1) || r.key(i - 2) === '-') &&
    r.isDigits(i);
  const at = prefix ? prefix.next : isPoint ? i - 1 : i;
  const whole = r.word(i);
  if (whole.num !== undefined && whole.unit !== undefined && whole.of === 'time')
    return wholeDuration(i, whole.num, whole.unit);
  const isTriangle = at - 1 >= floor && isLoss(r, at - 1);
  const sign = (prefix?.from ?? at) - 1;
  const isNegative = (!prefix && isTriangle) || isMinus(r, sign, floor);
  const read = readNumber(r, at);
  if (!read) return undefined;
  let number = isNegative
    ? { ...read, value: negated(read.value), mantissa: negated(read.mantissa), plain: '' }
    : read;
  const from = isNegative ? sign : (prefix?.from ?? at);
  let { next } = number;
  let over = false;
  // «20 с лишним процентов»
  if (r.key(next) === 'с' && /^(?:лишним|небольшим|хвостиком|гаком)$/.test(r.key(next + 1))) {
    over = true;
    next += 2;
    const { scale } = r.word(next);
    if (scale !== undefined)
      number = { ...number, value: scaled(number.value, scale), power: scale, next: ++next };
  }
  if (r.isEast(next) && insideOver.has(r.key(next)) && r.touches(next)) {
    const scale = r.word(next + 1);
    if (
      scale.scale !== undefined ||
      scale.unit !== undefined ||
      scale.money !== undefined ||
      r.start(next + 1) > r.end(next)
    ) {
      over = true;
      next++;
    }
  }
  if (prefix)
    return withMinor(r, { from, next, number, value: number.value, unit: prefix.unit, isPrefixed: true });
  const counted = {
    isBig: number.power >= 3 || compareDecimals(number.value, decimalOf(2100)) > 0,
    isPlural: compareDecimals(number.value, decimalOf(1)) > 0,
  };
  const of = number.indefinite && r.word(next).role === 'of' ? 1 : 0;
  const unit = readMinor(r, next, number) ?? readUnit(r, next + of, counted);
  const isPronoun =
    number.spelled &&
    number.next === at + 1 &&
    r.word(at).num === 1 &&
    unit?.sub === 'quantity' &&
    !r.isEast(at);
  if (isPronoun && r.isWord(at)) return { from, next, number, value: number.value, isPrefixed: false };
  const named = unit && unit.sub === 'money' ? undefined : nameBefore(r, i, floor, unit);
  if (named)
    return withMinor(r, {
      from: named.from,
      next,
      number,
      value: number.value,
      unit: named.unit,
      isPrefixed: true,
    });
  const value = unit?.times ? times(number.value, decimalOf(unit.times)) : number.value;
  const amount: Amount = {
    from,
    next: unit?.next ?? next,
    number,
    value,
    ...(unit && { unit }),
    isPrefixed: false,
    ...(over && { over }),
  };
  if (unit?.sub !== 'money' || !unit.times) return unit ? withMinor(r, amount) : amount;
  return unit.times === 0.1 ? withHundredths(r, amount) : amount;
}

/** «百分之三十». */
function readHundredths(r: Reader, i: number): Amount | undefined {
  const number = readNumber(r, i + 1);
  if (!number) return undefined;
  const unit: UnitRead = { next: number.next, sub: 'percent', unit: 'percent' };
  return { from: i, next: number.next, number, value: number.value, unit, isPrefixed: true };
}

/** A number and its unit in one word: «пятилетний», «полгода». */
function wholeDuration(i: number, num: number, unit: string): Amount {
  const value = decimalOf(num);
  const number = { from: i, next: i + 1, value, power: 0, mantissa: value, spelled: true };
  return {
    from: i,
    next: i + 1,
    number,
    value,
    unit: { next: i + 1, sub: 'duration', unit },
    isPrefixed: false,
  };
}

const insideOver = new Set(['多', '余', '餘', '여', '数', '數']);

function isMinus(r: Reader, i: number, floor: number): boolean {
  if (i < floor || r.key(i) !== '-') return false;
  const sign = r.text[r.start(i)];
  if (sign === '–' || sign === '—') return false;
  const isFree =
    !r.touches(i) || !(r.isWord(i - 1) || r.isDigits(i - 1) || r.key(i - 1) === '%' || r.isEast(i - 1));
  return r.touches(i + 1) ? isFree : i === 0 && r.count <= 6;
}

/** △ before a sum or a percentage is a minus in Korean and Japanese accounts, ▲ in Japanese ones. */
const isLoss = (r: Reader, i: number) =>
  r.touches(i + 1) &&
  r.hasHangulOrKana &&
  (r.key(i) === '△' || (r.key(i) === '▲' && /[\u3040-\u30ff]/.test(r.text)));

/** "a dollar", "a kg": true where atom `i` is the unit. */
export function isArticle(r: Reader, i: number, floor: number): boolean {
  // right after a sum it is a rate: "$70 a barrel"
  if (i - 1 < floor || (i - 1 === floor && floor > 0) || r.word(i - 1).role !== 'article') return false;
  const { money, of, num, role } = r.word(i);
  if (!(money || of === 'measure') || num !== undefined || role !== undefined) return false;
  const next = r.word(i + 1).role;
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

interface Prefix {
  readonly from: number;
  readonly next: number;
  readonly unit: UnitRead;
}

const big = { isBig: true, isPlural: true };

/** A sign at atom `i` with a number after it, and the letters before it that say whose dollar it is. */
function signAt(r: Reader, i: number, floor: number): Prefix | undefined {
  const at = i + 1;
  if (!(r.isDigits(at) || r.key(at) === '.') || r.start(at) - r.end(i) > 2) return undefined;
  const before = i > floor && r.touches(i) ? signedBy[r.key(i - 1)] : undefined;
  if (before && r.word(i).money!.length > 1)
    return { from: i - 1, next: at, unit: { next: at, sub: 'money', unit: before } };
  return { from: i, next: at, unit: money(at, r.word(i).money!) };
}

/** Codes that are words or names in capitals ("COP29", "TOP 10"): never money before a number. */
const everydayCodes = new Set('all top try cup pen mop bam cop mad sos lak'.split(' '));

/** A currency's code or name before the number: "EUR 20", "Rs. 20", «рублей 10». */
function nameBefore(r: Reader, i: number, floor: number, unit: UnitRead | undefined): Prefix | undefined {
  let at = i - 1;
  if (r.key(at) === '.' && r.key(at - 1) === 'rs') at--;
  if (at < floor || r.start(i) - r.end(i - 1) > 1) return undefined;
  const { money, anchor, minor, of, unit: counted, east } = r.word(at);
  if (r.isDigits(at - 1) || r.word(at - 1).num !== undefined || r.word(at - 1).scale !== undefined)
    return undefined;
  if (!money || anchor || minor) {
    // «лет десять»: about so many
    const isInverted =
      !unit &&
      (of === 'time' || of === 'percent') &&
      /^(?:лет|процентов|дней|минут|часов|месяцев|недель)$/.test(r.key(at));
    return isInverted && r.word(i).role === undefined
      ? { from: at, next: i, unit: { next: i, sub: of === 'time' ? 'duration' : 'percent', unit: counted! } }
      : undefined;
  }
  const key = r.key(at);
  const isCode = isoCodes.has(key.toUpperCase()) && money.length === 1 && money[0] === key.toUpperCase();
  if (isCode && (r.caps(at) !== 'all' || everydayCodes.has(key))) return undefined;
  const isMark =
    isCode ||
    key === 'rs' ||
    key === 'rm' ||
    key === 'rmb' ||
    key === 'грн' ||
    key === 'kr' ||
    (key === 'sr' && r.caps(at) === 'all') ||
    (key === 'rp' && r.caps(at) === 'first');
  if (!isMark && (unit || r.word(at).shy) && !east) return undefined;
  let from = at;
  while (from - 1 >= floor && from > at - 2 && !isMark && r.isWord(from - 1)) {
    const wider = readMoney(r, from - 1, big);
    if (wider?.next !== at + 1) break;
    from--;
  }
  const read = readMoney(r, from, big);
  return read ? { from, next: i, unit: read } : undefined;
}

/** Hundredths alone: "10 cents" is 0.1. */
function readMinor(r: Reader, i: number, number: NumberRead): UnitRead | undefined {
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
  if (!isAlone || (r.isWord(i) && r.key(i).length === 1 && i + 1 < r.count)) return undefined;
  return { ...money(i + 1, minor), times: tenths ? 0.1 : 0.01 };
}

/** 三分二十秒 */
function isMinute(r: Reader, i: number): boolean {
  const seconds = r.touches(i + 1) ? readNumber(r, i + 1) : undefined;
  return seconds !== undefined && r.key(seconds.next) === '秒';
}

/** Hundredths after a sum: "$20 and 43c", «20 долларов 43 цента», «三块四分». */
function withMinor(r: Reader, amount: Amount): Amount {
  const { unit, number } = amount;
  if (unit?.sub !== 'money')
    return amount.unit?.sub === 'quantity' || amount.unit?.sub === 'duration' ? withHalf(r, amount) : amount;
  if (number.indefinite || number.value.exponent < 0 || number.power >= 3) return amount;
  const joined = r.word(amount.next).role === 'and' ? 1 : 0;
  const at = amount.next + joined;
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
    value: plus(amount.value, scaled(part.value, -2)),
  };
}

const isEnd = (r: Reader, i: number) => i >= r.count;

/** «两角五分», «两毛五». */
function withHundredths(r: Reader, amount: Amount): Amount {
  const part = r.touches(amount.next) ? readNumber(r, amount.next) : undefined;
  if (!part || part.value.exponent < 0 || part.value.mantissa > 9n) return amount;
  const isNamed = r.key(part.next) === '分';
  if (!isNamed && r.isEast(part.next) && r.touches(part.next)) return amount;
  return {
    ...amount,
    next: isNamed ? part.next + 1 : part.next,
    value: plus(amount.value, scaled(part.value, -2)),
  };
}

/** «一块二角», «三块零四», «五元六角»: tenths and hundredths, named or by their place. */
function withEastMinor(r: Reader, amount: Amount): Amount {
  let { value, next } = amount;
  if (r.key(next) === '半') return { ...amount, next: next + 1, value: plus(value, decimalOf(0.5)) };
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
    value = plus(value, scaled(part.value, named ?? place));
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
      value: plus(amount.value, decimalOf(0.5)),
      unit: { next: next + 2, sub: 'duration', unit: time?.unit ?? 'month' },
    };
  if (r.key(next) === '半' || isKorean)
    return { ...amount, next: next + 1, value: plus(amount.value, decimalOf(0.5 * (unit?.times ?? 1))) };
  if (r.key(next - 1) !== '斤') return amount;
  const part = readNumber(r, next);
  if (!part || !/^[两兩]$/.test(r.key(part.next))) return amount;
  return {
    ...amount,
    next: part.next + 1,
    value: plus(amount.value, scaled(times(part.value, decimalOf(5)), -2)),
  };
}

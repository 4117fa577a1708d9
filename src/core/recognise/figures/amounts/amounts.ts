import type { Amount } from './amount';
import {
  compareDecimals,
  decimalOf,
  negated,
  plus,
  scaled,
  times,
  type Decimal,
} from '../../../text/decimal';
import { everydayCodes, isoCodes, signedBy } from '../money/currencies';
import { readNumber } from '../numbers/numbers';
import type { Reader } from '../reader';
import { isMark } from '../money/marks';
import { powerOfMark } from './grouped';
import { readMinor, withHundredths, withMinor } from './minor';
import { egyptian, money as moneyUnit, readMoney } from './currency';
import type { UnitRead } from './unit';
import { readUnit } from './units';

/** Reads the amount whose first atom is `i` or whose currency stands right before it, not before atom `floor`. */
export function readAmount(r: Reader, i: number, floor: number): Amount | undefined {
  if (r.word(i).role === 'percent-prefix') return readHundredths(r, i);
  if (r.key(i) === 'half') {
    const and = readUnitAndHalf(r, i, floor);
    if (and) return and;
  }
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
  if (whole.num !== undefined && whole.unit !== undefined && whole.of !== undefined && !whole.east)
    return inOneWord(i, whole.num, whole.unit, whole.of);
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
  // "20-odd"
  const isOdd = r.isHyphen(next) && r.key(next + 1) === 'odd';
  next = isOdd ? next + 2 : repeatEnd(r, next, number.value);
  // 20 餘天 is set with a space
  const isSpaced = r.start(next) - r.end(next - 1) === 1 && r.touches(next + 1) && r.key(next) !== '數';
  if (r.isEast(next) && insideOver.has(r.key(next)) && (r.touches(next) || isSpaced)) {
    const scale = r.word(next + 1);
    if (
      scale.scale !== undefined ||
      scale.unit !== undefined ||
      scale.money !== undefined ||
      r.start(next + 1) > r.end(next)
    ) {
      over = true;
      next++;
      // «300多亿元»
      for (let power = r.word(next).scale; power !== undefined && r.isEast(next); power = r.word(next).scale)
        number = { ...number, value: scaled(number.value, power), power, next: ++next };
    }
  }
  if (prefix && powerOfMark(r, number, prefix.unit) === undefined) return undefined;
  if (prefix)
    return withMinor(r, { from, next, number, value: number.value, unit: prefix.unit, isPrefixed: true });
  const counted = {
    isBig: number.power >= 3 || compareDecimals(number.value, decimalOf(2100)) > 0,
    isPlural: compareDecimals(number.value, decimalOf(1)) > 0,
  };
  // "millions of dollars"; "300 millones de dólares"
  const isOf = /^d[ei]$/.test(r.key(next))
    ? r.word(next + 1).money
    : number.indefinite && r.word(next).role === 'of';
  const of = isOf ? 1 : 0;
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
      ...(named.about && { about: true }),
    });
  const power = powerOfMark(r, number, unit);
  if (power === undefined) return undefined;
  const value = scaled(unit?.times ? times(number.value, decimalOf(unit.times)) : number.value, power);
  const amount: Amount = {
    from,
    next: unit?.next ?? next,
    number,
    value,
    ...(unit && { unit }),
    isPrefixed: false,
    ...(over && { over }),
    ...(isOdd && { about: true }),
  };
  if (unit?.sub === 'percent' && unit.times === 10) return withPerCent(r, amount);
  if (unit?.sub !== 'money' || !unit.times) return unit ? withMinor(r, amount) : amount;
  return unit.times === 0.1 ? withHundredths(r, amount) : amount;
}

/** 三成五: what stands behind the tenths are hundredths. */
function withPerCent(r: Reader, amount: Amount): Amount {
  const { next } = amount;
  const digit = r.touches(next) && r.key(next - 1) === '成' ? r.word(next).num : undefined;
  const one =
    digit ?? (r.isDigits(next) && r.touches(next) && r.key(next).length === 1 ? Number(r.key(next)) : 0);
  const isWhole = !r.isDigits(next + 1) && r.word(next + 1).east !== true;
  return one >= 1 && one <= 9 && r.key(next - 1) === '成' && isWhole
    ? { ...amount, value: plus(amount.value, decimalOf(one)), next: next + 1 }
    : amount;
}

/** Past the number once more in brackets, as contracts and laws write it: «100 000 (сто тысяч) рублей». */
function repeatEnd(r: Reader, at: number, value: Decimal): number {
  const again = r.key(at) === '(' && r.isAnchor(at + 1) ? readNumber(r, at + 1) : undefined;
  const isSame = again && r.key(again.next) === ')' && compareDecimals(again.value, value) === 0;
  return isSame ? again.next + 1 : at;
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
    from >= floor &&
    r.key(i - 2) === 'and' &&
    r.key(i - 1) === 'a' &&
    of === 'time' &&
    (r.word(from).role === 'article' || r.key(from) === 'one');
  return isRead ? { ...inOneWord(i, 1.5, unit!, of), from } : undefined;
}

/** What a unit's kind is as a figure. */
const subs = { time: 'duration', percent: 'percent', thing: 'quantity', measure: 'quantity' } as const;

/** A number and its unit in one word: «пятилетний», «полгода», "tenfold". */
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

const insideOver = new Set(['多', '余', '餘', '여', '数', '數']);

function isMinus(r: Reader, i: number, floor: number): boolean {
  if (i < floor || r.key(i) !== '-') return false;
  const sign = r.text[r.start(i)];
  if (sign === '–' || sign === '—') return false;
  if (r.touches(i + 1) && isListDash(r, i)) return false;
  const isFree =
    !r.touches(i) || !(r.isWord(i - 1) || r.isDigits(i - 1) || r.key(i - 1) === '%' || r.isEast(i - 1));
  return r.touches(i + 1) ? isFree : i === 0 && r.count <= 6;
}

/** How far back another item of a list may stand, in atoms. */
const listReach = 24;

/** How far back the words may stand that say what percentages are of. */
const shareReach = 60;
const share =
  /^(?:дол[яиюе]|долей|при[шх]\S*тся|пришл(?:ось|ась|ись)|удельн\S*|структур\S*|поставля\S*|shares?|account(?:s|ed)?)$/;
const shift =
  /^(?:рост|роста|прирост|вырос|сниз|сниж|сокра|упа[лв]|пад[ае]|динамик|измен|growth|rose|fell|change|grew|decline)/;

/** «Доля поставок: в Ирак -8 %, …»: a share is never below nothing, so that the hyphen before it is a dash. */
function isOfShares(r: Reader, at: number): boolean {
  let found = false;
  for (let k = at - 1; k >= 0 && k > at - shareReach; k--) {
    if (/^[.!?]$/.test(r.key(k)) && !r.touches(k + 1)) break;
    if (shift.test(r.key(k))) return false;
    found ||= share.test(r.key(k));
  }
  return found;
}

/** «в Иран – 5 %, в Ирак -8 %»: where another item of the list has a dash with spaces before its number, this is one too. */
function isListDash(r: Reader, i: number): boolean {
  if (r.touches(i) || !r.isWord(i - 1)) return false;
  if (r.caps(i - 1) !== 'none' && isOfShares(r, i)) return true;
  for (let k = i - 1; k > 0 && k > i - listReach; k--) {
    if (/^[.;!?]$/.test(r.key(k)) && !r.touches(k + 1)) return false;
    if (r.key(k) === '-' && !r.touches(k) && !r.touches(k + 1) && r.isDigits(k + 1) && r.isWord(k - 1))
      return true;
  }
  return false;
}

/** △ before a sum or a percentage is a minus in Korean and Japanese accounts, ▲ in Japanese ones. */
const isLoss = (r: Reader, i: number) =>
  r.touches(i + 1) &&
  r.isDigits(i + 1) &&
  r.hasHangulOrKana &&
  (r.key(i) === '△' || (r.key(i) === '▲' && /[\u3040-\u30ff]/.test(r.text)));

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

interface Prefix {
  readonly from: number;
  readonly next: number;
  readonly unit: UnitRead;
  /** «рублей пятьсот» */
  readonly about?: boolean;
}

/** Genitive plurals that stand before a numeral only where it is about so many. */
const invertedMoney = /^(?:рублей|долларов|иен|юаней|гривен|крон|фунтов|франков)$/;

const big = { isBig: true, isPlural: true };

/** A sign at atom `i` with a number after it, and the letters before it that say whose dollar it is. */
function signAt(r: Reader, i: number, floor: number): Prefix | undefined {
  const at = i + 1;
  // "$US5 million", "$A3bn"
  const letters = r.touches(at) && r.touches(at + 1) && r.isDigits(at + 1) ? signedBy[r.key(at)] : undefined;
  if (
    letters &&
    /^(?:us|au?|nz|c|hk)$/.test(r.key(at)) &&
    r.caps(at) !== 'none' &&
    r.word(i).money!.length > 1
  )
    return { from: i, next: at + 1, unit: { next: at + 1, sub: 'money', unit: letters } };
  if (!(r.isDigits(at) || r.key(at) === '.') || r.start(at) - r.end(i) > 2) return undefined;
  // "US $5"
  const isNear = r.touches(i) || (r.key(i - 1) === 'us' && r.caps(i - 1) === 'all');
  const before = i > floor && isNear ? signedBy[r.key(i - 1)] : undefined;
  if (before && r.word(i).money!.length > 1)
    return { from: i - 1, next: at, unit: { next: at, sub: 'money', unit: before } };
  return { from: i, next: at, unit: moneyUnit(at, r.word(i).money!) };
}

/** A currency's code or name before the number: "EUR 20", "Rs. 20", «рублей 10». */
function nameBefore(r: Reader, i: number, floor: number, unit: UnitRead | undefined): Prefix | undefined {
  let at = i - 1;
  // "GH¢5": what is a cent elsewhere is part of the cedi's sign
  if (r.key(at) === '¢' && r.key(at - 1) === 'gh' && r.touches(at) && at > floor)
    return { from: at - 1, next: i, unit: moneyUnit(i, ['GHS']) };
  if (r.key(at) === '.' && r.touches(at) && r.key(at - 1).length < 4) at--;
  const pounds = at - 2 >= floor ? egyptian(r, at - 2) : 0;
  if (pounds > 0 && at - 2 + pounds === i) return { from: at - 2, next: i, unit: moneyUnit(i, ['EGP']) };
  if (at < floor || r.start(i) - r.end(i - 1) > 1) return undefined;
  const { money, anchor, minor, of, unit: counted, east } = r.word(at);
  if (r.isDigits(at - 1) || r.word(at - 1).num !== undefined || r.word(at - 1).scale !== undefined)
    return undefined;
  // pence after a number, pesos before one
  const isPeso = r.key(at) === 'p' && at === i - 1 && r.touches(i) && r.caps(at) !== 'none';
  if (!money || anchor || (minor && !isPeso)) {
    // «лет десять»: about so many
    const isInverted =
      !unit &&
      counted !== undefined &&
      of !== undefined &&
      of !== 'measure' &&
      r.word(i).role === undefined &&
      (r.word(i).num ?? 1) > 1 &&
      /^(?:лет|процентов|дней|минут|часов|месяцев|недель|человек)$/.test(r.key(at));
    return isInverted
      ? { from: at, next: i, unit: { next: i, sub: subs[of], unit: counted }, about: true }
      : undefined;
  }
  const key = r.key(at);
  const isCode = isoCodes.has(key.toUpperCase()) && money.length === 1 && money[0] === key.toUpperCase();
  if (isCode && ((r.caps(at) !== 'all' && key !== 'php') || everydayCodes.has(key))) return undefined;
  const isSure = isCode || isPeso || isMark(r, at);
  if (!isSure && (unit || r.word(at).shy) && !east) return undefined;
  let from = at;
  while (from - 1 >= floor && from > at - 2 && !isSure && r.isWord(from - 1)) {
    const wider = readMoney(r, from - 1, big);
    if (wider?.next !== at + 1) break;
    from--;
  }
  const read = readMoney(r, from, big);
  const about = !isSure && invertedMoney.test(key) && r.word(i).num !== undefined;
  return read ? { from, next: i, unit: read, ...(about && { about }) } : undefined;
}

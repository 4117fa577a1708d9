import { everydayCodes, isoCodes, signedBy } from '../money/currencies';
import type { Reader } from '../reader';
import { isMark } from '../money/marks';
import { subs } from './amount';
import { egyptian, money as moneyUnit, readMoney } from './currency';
import type { UnitRead } from './unit';

/** What stands before a number and says what it counts. */
export interface Prefix {
  readonly from: number;
  readonly next: number;
  readonly unit: UnitRead;
  /** «рублей пятьсот» */
  readonly about?: boolean;
}

/** Genitive plurals that stand before a numeral only where it is about so many. */
const invertedMoney = /^(?:рублей|долларов|иен|юаней|гривен|крон|фунтов|франков)$/;

/** What is counted, where it is about so many: «лет десять». */
const invertedUnits = /^(?:лет|процентов|дней|минут|часов|месяцев|недель|человек)$/;

const big = { isBig: true, isPlural: true };

/** A sign at atom `i` with a number after it, and the letters before it that say whose dollar it is. */
export function signAt(r: Reader, i: number, floor: number): Prefix | undefined {
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

/** A currency's code or name before the number, or what is counted: "EUR 20", "Rs. 20", «рублей 10», «лет десять». */
export function nameBefore(
  r: Reader,
  i: number,
  floor: number,
  unit: UnitRead | undefined,
): Prefix | undefined {
  // "GH¢5": what is a cent elsewhere is part of the cedi's sign
  if (r.key(i - 1) === '¢' && r.key(i - 2) === 'gh' && r.touches(i - 1) && i - 1 > floor)
    return { from: i - 2, next: i, unit: moneyUnit(i, ['GHS']) };
  const isShort = r.key(i - 1) === '.' && r.touches(i - 1) && r.key(i - 2).length < 4;
  const at = isShort ? i - 2 : i - 1;
  const pounds = at - 2 >= floor ? egyptian(r, at - 2) : 0;
  if (pounds > 0 && at - 2 + pounds === i) return { from: at - 2, next: i, unit: moneyUnit(i, ['EGP']) };
  if (at < floor || r.start(i) - r.end(i - 1) > 1 || isCounted(r, at)) return undefined;
  const { money, anchor, minor } = r.word(at);
  const isMoney = money !== undefined && !anchor && (!minor || isPeso(r, at, i));
  if (isMoney) return currencyBefore(r, at, i, floor, unit);
  return unit ? undefined : unitBefore(r, at, i);
}

/** Whether atom `i` belongs to a number before it. */
const isCounted = (r: Reader, i: number) =>
  r.isDigits(i - 1) || r.word(i - 1).num !== undefined || r.word(i - 1).scale !== undefined;

/** "P20": pence after a number, pesos before one. */
const isPeso = (r: Reader, at: number, i: number) =>
  r.key(at) === 'p' && at === i - 1 && r.touches(i) && r.caps(at) !== 'none';

/** «лет десять»: about so many. */
function unitBefore(r: Reader, at: number, i: number): Prefix | undefined {
  const { of, unit } = r.word(at);
  const isInverted =
    unit !== undefined &&
    of !== undefined &&
    of !== 'measure' &&
    r.word(i).role === undefined &&
    (r.word(i).num ?? 1) > 1 &&
    invertedUnits.test(r.key(at));
  return isInverted ? { from: at, next: i, unit: { next: i, sub: subs[of], unit }, about: true } : undefined;
}

/** The currency whose name or code ends at atom `at`; only a mark is one before a number that counts something else. */
function currencyBefore(
  r: Reader,
  at: number,
  i: number,
  floor: number,
  unit: UnitRead | undefined,
): Prefix | undefined {
  const { shy, east } = r.word(at);
  const key = r.key(at);
  const isIso = isCode(r, at);
  if (isIso && ((r.caps(at) !== 'all' && key !== 'php') || everydayCodes.has(key))) return undefined;
  const isSure = isIso || isPeso(r, at, i) || isMark(r, at);
  if (!isSure && (unit || shy) && !east) return undefined;
  const from = isSure ? at : nameStart(r, at, floor);
  const read = readMoney(r, from, big);
  const about = !isSure && invertedMoney.test(key) && r.word(i).num !== undefined;
  return read && { from, next: i, unit: read, ...(about && { about }) };
}

function isCode(r: Reader, i: number): boolean {
  const code = r.key(i).toUpperCase();
  const { money } = r.word(i);
  return isoCodes.has(code) && money?.length === 1 && money[0] === code;
}

/** "Hong Kong dollars 20": where the currency's name begins that ends at atom `at`. */
function nameStart(r: Reader, at: number, floor: number): number {
  let from = at;
  while (from - 1 >= floor && from > at - 2 && r.isWord(from - 1)) {
    if (readMoney(r, from - 1, big)?.next !== at + 1) break;
    from--;
  }
  return from;
}

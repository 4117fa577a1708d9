import type { NumberRead } from './number';
import {
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
import { digitsEnd, isPart, readDigits, type Base } from './digits';
import { readEast } from './eastnumbers';
import { eastHalf, isPointPart, readAndPart, readHalf } from './halves';
import { isMillions } from './millions';
import { readEastMany, readInverted, readMany, readSeveral, readSomeOf } from './many';
import type { Reader } from '../reader';

/** Trillions of money: a “t” in either alphabet. */
const trillions = /^[tт]$/;

/** Abbreviations that are a scale only when they touch the digits, by what they are in capitals. */
const letters = new Set(['k', 'm', 'mm', 'b', 'g', 'к', 'м', 'г']);

/** Reads the number that begins at atom `i`; undefined where none does. Bounded look-ahead. */
export function readNumber(r: Reader, i: number): NumberRead | undefined {
  const word = r.word(i);
  if (word.role === 'minus') {
    // 正负5度
    if (/^[正土]$/.test(r.key(i - 1)) && r.touches(i)) return undefined;
    const rest = readNumber0(r, r.isHyphen(i + 1) ? i + 2 : i + 1);
    return (
      rest && { ...rest, from: i, value: negated(rest.value), mantissa: negated(rest.mantissa), ...without }
    );
  }
  return readNumber0(r, i);
}

const without = { plain: '' };

const couples = new Set(['pair', 'couple']);

function readNumber0(r: Reader, i: number): NumberRead | undefined {
  const word = r.word(i);
  if (r.key(i) === '半' && r.isEast(i)) return /^[数數]/.test(r.key(i + 1)) ? undefined : eastHalf(i);
  if (word.east && word.bare === 'many') return readEastMany(r, i);
  if (word.east && word.scale !== undefined && r.before(i, 1) === '何') return readSomeOf(r, i, i);
  if (word.east || (r.hasEast && r.isDigits(i) && isEastScale(r, pastPoint(r, digitsEnd(r, i)))))
    return readEast(r, i);
  if (word.several) return readSeveral(r, i) ?? readWhole(r, i);
  if (word.bare === 'many' && !isGenitive(r, i)) return readInverted(r, i) ?? readMany(r, i);
  if (word.role === 'half' || word.part) return readHalf(r, i);
  // "the pair met": two people, and nothing that is counted
  const isCouple = couples.has(r.key(i)) && r.word(i + 1).role !== 'of';
  if (isCouple && /^(?:the|this|that|each)$/.test(r.key(i - 1))) return undefined;
  return readInverted(r, i) ?? readWhole(r, i);
}

/** A number of several scales: «3 млн 200 тыс.», "one million two hundred thousand". */
function readWhole(r: Reader, i: number): NumberRead | undefined {
  let sum: NumberRead | undefined;
  for (;;) {
    const at: number = sum?.next ?? i;
    const skip = sum?.spelled && r.key(at) === 'and' && r.word(at + 1).num ? 1 : 0;
    // «1 тыс. 200»
    const dot = sum && !sum.spelled && r.key(at) === '.' && r.isDigits(at + 1) && isShortScale(r, at) ? 1 : 0;
    const part = readScaled(r, at + skip + dot);
    if (!part) break;
    if (sum) {
      const fits =
        part.power < sum.power &&
        // «три миллиарда 150 миллионов»
        (part.spelled === sum.spelled || (part.power > 0 && r.isDigits(at))) &&
        (part.power > 0 ||
          part.spelled ||
          (isThousand.test(r.key(sum.next - 1)) && part.plain?.length === 3));
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

/** After these, digits go on: «1 тыс. 200», «1 минг 700». */
const isThousand = /^(?:тыс|минг|миң|мың|ming)$/;

/** «1 тыс. 200», «5 млрд. 300 млн»: whether the stop at atom `at` ends a scale's abbreviation before a smaller one. */
const isShortScale = (r: Reader, at: number) =>
  r.key(at - 1) === 'тыс' ||
  (/^(?:млн|млрд|трлн)$/.test(r.key(at - 1)) &&
    (r.word(at + 2).scale ?? 0) > 0 &&
    !letters.has(r.key(at + 2)) &&
    !isNextSentence.test(r.key(r.key(at + 3) === '.' ? at + 4 : at + 3)));

/** «700 млрд. 500 млн из них …», «2 млрд. 300 млн пойдут …»: the second number begins a sentence. */
const isNextSentence = /^из$|^(?!лет$|минут$|карат$).*(?:[уюаяеи]т(?:ся)?|л[ио](?:сь)?)$/;

/** One number with the scales that multiply it: «28,22 трлн», "two hundred thousand". */
function readScaled(r: Reader, i: number): NumberRead | undefined {
  const base = readBase(r, i);
  if (!base) return undefined;
  let { next } = base;
  let power = base.power ?? 0;
  let letter = false;
  // "three quarters of a million"
  const isShare = base.spelled && base.value.exponent < 0 && r.word(next).role === 'of';
  if (isShare && r.word(next + 1).role === 'article' && r.word(next + 2).bare === 'one') next += 2;
  // "a couple of million"
  const isCouple = r.key(next - 1) === 'couple' && r.word(next).role === 'of';
  if (isCouple && r.word(next + 1).scale !== undefined && r.word(next + 1).bare === 'one') next++;
  for (let count = 0; count < 3; count++) {
    const at = scaleAt(r, next);
    if (at < 0) break;
    // "300 mil millones": a million only in English
    const isTrillion = trillions.test(r.key(at));
    power += isTrillion ? 12 : r.key(at) === 'mil' && r.word(at + 1).scale ? 3 : (r.word(at).scale ?? 3);
    letter = isTrillion || letters.has(r.key(at));
    next = at + 1;
  }
  // "a billion and a half"
  let { value } = base;
  const part = power > 0 && base.spelled ? readAndPart(r, next) : undefined;
  if (part) {
    value = plus(value, part.value);
    next = part.next;
  }
  const isPlain: boolean = r.isDigits(i) && next === i + 1;
  return {
    from: i,
    next,
    value: scaled(value, power),
    power,
    mantissa: value,
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
  if (at === next && trillions.test(r.key(at)) && r.touches(at) && isOfMoney(r, at)) return at;
  // «100-тысячный»
  if (at > next && r.isHyphen(next) && r.touches(at) && /^тысячн/.test(r.key(at))) return at;
  if (scale === undefined || east || num !== undefined) return -1;
  if (!letters.has(r.key(at))) return at;
  // "30.14 M barrels"
  if (at === next && r.kind(at) === CharClass.Latin && r.caps(at) !== 'none' && isMany(r, at + 1)) return at;
  if (at !== next || !r.touches(at)) return -1;
  const isCapital = r.caps(at) !== 'none';
  // shells of 155mm
  if (r.key(at) === 'mm' || ((r.key(at) === 'm' || r.key(at) === 'b') && !isCapital))
    return hasMoney(r, next) || isMany(r, at + 1) || isMillions(r, at) ? at : -1;
  return isCapital || r.key(at) === 'k' || r.key(at) === 'к' ? at : -1;
}

/** "1.2m people", "3m b/d": what follows is counted, where a height or a distance stands by itself. */
function isMany(r: Reader, i: number): boolean {
  if (r.touches(i)) return false;
  const { of, unit } = r.word(i);
  return (
    (r.key(i) === 'b' && r.key(i + 1) === '/') ||
    unit === 'person' ||
    unit === 'barrel' ||
    unit === 'tonne' ||
    (of === 'measure' && r.key(i).length > 3)
  );
}

/** "$1.2T", "2T won": without money a “t” is a tonne, and behind some a part of "T-shirt". */
function isOfMoney(r: Reader, at: number): boolean {
  if (r.isHyphen(at + 1) && r.isWord(at + 2)) return false;
  if (r.word(at + 1).money) return true;
  let i = at;
  do i--;
  while (r.touches(i) && (r.isDigits(i) || /^[.,tт-]$/.test(r.key(i))));
  const sign = r.word(i).money ? i : i - 1;
  return r.word(sign).money !== undefined && (sign === i || r.word(sign).anchor === true);
}

/** A currency sign before the digits that end at `next`, or a currency after the letter. */
function hasMoney(r: Reader, next: number): boolean {
  if (r.word(next + 1).money) return true;
  for (let i = next - 1; i >= 0 && i > next - 6; i--) if (r.word(i).money || r.key(i) === '¢') return true;
  return false;
}

function readBase(r: Reader, i: number): Base | undefined {
  if (r.isDigits(i) || (r.key(i) === '.' && r.touches(i + 1) && !(r.touches(i) && r.isWord(i - 1)))) {
    const digits = readDigits(r, i);
    return digits && withParts(r, digits.next, digits.value, false);
  }
  const { num, scale, bare, east, role } = r.word(i);
  if (role === 'point' && r.isDigits(i + 1)) {
    const value = parseDecimal(`0.${r.key(i + 1)}`);
    return value && { next: i + 2, value, spelled: true };
  }
  if (east) return undefined;
  // «полмиллиона» is both
  if (num !== undefined && scale !== undefined)
    return { next: i + 1, value: decimalOf(num), spelled: true, power: scale };
  if (num !== undefined || (scale === 2 && bare === 'one')) return readWords(r, i);
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
      if (bare === 'many' || (value === 0 && next > i) || value > 99) break;
      value = (value || 1) * 100;
      size = 100;
    } else if (bare !== undefined) {
      if (bare === 'many' && next === i) break;
      value = next === i ? num! : value * num!;
      next = at + 1;
      // "a couple dozen", "a couple of dozen"
      const dozen = r.word(next).role === 'of' ? next + 1 : next;
      if (r.key(at) === 'couple' && r.key(dozen) === 'dozen') {
        value *= 12;
        next = dozen + 1;
      }
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
    // «полтора десятка»
    if (!Number.isInteger(value) && r.word(next).bare === undefined) break;
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

/** «одна целая и две десятых»: what follows «целая». */
function wholeAndTenths(r: Reader, at: number): { next: number; value: Decimal } | undefined {
  const from = r.key(at) === 'и' ? at + 1 : at;
  const above = r.isDigits(from) || r.word(from).num !== undefined ? readWhole(r, from) : undefined;
  // «три десятых» is a fraction already, «одна десятая» isn't
  if (above && above.value.exponent < 0) return { next: above.next, value: above.value };
  const place = above && places.find(([name]) => r.key(above.next).startsWith(name));
  return place && { next: above.next + 1, value: scaled(above.value, place[1]) };
}

const places = [
  ['десят', -1],
  ['сот', -2],
  ['тысячн', -3],
] as const;

/** What goes on after a number: «с половиной», "and a half", "point two". */
function withParts(r: Reader, next: number, value: Decimal, spelled: boolean): Base {
  if (r.word(next).role === 'from' && r.key(next + 1) === 'половиной')
    return { next: next + 2, value: plus(value, decimalOf(0.5)), spelled };
  const part = readAndPart(r, next);
  if (part) return { next: part.next, value: plus(value, part.value), spelled };
  if (r.word(next).role === 'point') {
    const tenths = wholeAndTenths(r, next + 1);
    if (tenths) return { next: tenths.next, value: plus(value, tenths.value), spelled };
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
    const tail = digits ? parseDecimal(`0.${digits}`) : undefined;
    if (tail) return { next: at, value: plus(value, tail), spelled };
  }
  const at = r.isHyphen(next) ? next + 1 : next;
  const fraction = r.word(at).part;
  const isCounted =
    r.kind(at) === CharClass.Cyrillic ||
    r.word(at + 1).role === 'of' ||
    /(?:thirds|ths)$/.test(r.key(at)) ||
    // "one-third"
    at > next ||
    isPointPart(r, at);
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

/** «более тысячи» is one thousand: the genitive singular looks like a plural. */
function isGenitive(r: Reader, i: number): boolean {
  return (
    r.key(i) === 'тысячи' &&
    /^(?:более|свыше|около|менее|больше|меньше|порядка|до|от|чем|выше)$/.test(r.key(i - 1))
  );
}

/** 3・5兆: where the digits behind a point in the middle end. */
const pastPoint = (r: Reader, at: number) => (r.key(at) === '・' && isPart(r, at) ? at + 2 : at);

function isEastScale(r: Reader, at: number): boolean {
  if (r.word(at).role === 'of' && /^(?:分の|分之|분의)$/.test(r.key(at)) && r.touches(at)) return true;
  return r.word(at).east === true && r.word(at).scale !== undefined && r.start(at) - r.end(at - 1) <= 1;
}

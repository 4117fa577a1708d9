import { compareDecimals, negated, scaled, type Decimal } from '../../../text/decimal';
import type { NumberRead } from '../numbers/number';
import { readNumber } from '../numbers/numbers';
import type { Reader } from '../reader';
import { isNegative } from './minus';

/** A number from its minus up to its unit, with what says how much more it is: «-5», «20 с лишним», "20-odd", «300多亿». */
export interface Count {
  readonly from: number;
  readonly next: number;
  readonly number: NumberRead;
  readonly over?: true;
  readonly about?: true;
}

/** Reads the number at atom `at`. A minus stands before atom `start`: the sign of its currency, or the number itself. */
export function readCount(r: Reader, at: number, start: number, floor: number): Count | undefined {
  const read = readNumber(r, at);
  if (!read) return undefined;
  const { next } = read;
  const count = isNegative(r, start, floor)
    ? { from: start - 1, next, number: negative(read) }
    : { from: start, next, number: read };
  return withSurplus(r, oddOrAgain(r, withRest(r, count)));
}

const negative = (number: NumberRead): NumberRead => ({
  ...number,
  value: negated(number.value),
  mantissa: negated(number.mantissa),
  plain: '',
});

const rest = /^(?:лишним|небольшим|хвостиком|гаком)$/;

/** «20 с лишним процентов», «20 с лишним тысяч» */
function withRest(r: Reader, count: Count): Count {
  const { number } = count;
  if (r.key(count.next) !== 'с' || !rest.test(r.key(count.next + 1))) return count;
  const next = count.next + 2;
  const { scale } = r.word(next);
  return scale === undefined
    ? { ...count, next, over: true }
    : { ...count, next: next + 1, number: multiplied(number, scale, next + 1), over: true };
}

const multiplied = (number: NumberRead, power: number, next: number): NumberRead => ({
  ...number,
  value: scaled(number.value, power),
  power,
  next,
});

/** "20-odd", "20-odd million", "10-plus billion", or the number once more in brackets. */
function oddOrAgain(r: Reader, count: Count): Count {
  const { next, number } = count;
  if (r.isHyphen(next) && /^(?:odd|plus|something)$/.test(r.key(next + 1))) {
    const { scale } = r.word(next + 2);
    const isPlus = r.key(next + 1) === 'plus';
    // "10-plus": the qualifier of what is counted before it
    if (isPlus && scale === undefined && !/^per/.test(r.key(next + 2))) return count;
    const more = isPlus ? ({ over: true } as const) : ({ about: true } as const);
    return scale === undefined
      ? { ...count, next: next + 2, ...more }
      : { ...count, next: next + 3, number: multiplied(number, scale, next + 3), ...more };
  }
  // «сотня-другая», «тысяча-полторы»
  if (
    r.isHyphen(next) &&
    r.word(next - 1).bare === 'one' &&
    /^(?:друг(?:ой|ая|ую)|полтор[аы])$/.test(r.key(next + 1))
  )
    return { ...count, next: next + 2, about: true };
  const end = repeatEnd(r, next, number.value);
  return end === next ? count : { ...count, next: end };
}

/** Past the number once more in brackets, as contracts and laws write it: «100 000 (сто тысяч) рублей». */
function repeatEnd(r: Reader, at: number, value: Decimal): number {
  const again = r.key(at) === '(' && r.isAnchor(at + 1) ? readNumber(r, at + 1) : undefined;
  const isSame = again && r.key(again.next) === ')' && compareDecimals(again.value, value) === 0;
  return isSame ? again.next + 1 : at;
}

const surplus = new Set(['多', '余', '餘', '여', '数', '數']);

/** «150여 개», «300多亿元»: the scale can stand behind the sign. */
function withSurplus(r: Reader, count: Count): Count {
  if (!isSurplus(r, count.next)) return count;
  let next = count.next + 1;
  let { number } = count;
  for (let power = r.word(next).scale; power !== undefined && r.isEast(next); power = r.word(next).scale)
    number = multiplied(number, power, ++next);
  return { ...count, next, number, over: true };
}

function isSurplus(r: Reader, i: number): boolean {
  if (!r.isEast(i) || !surplus.has(r.key(i))) return false;
  // 20 餘天 is set with a space
  const isSpaced = r.start(i) - r.end(i - 1) === 1 && r.touches(i + 1) && r.key(i) !== '數';
  if (!r.touches(i) && !isSpaced) return false;
  const { scale, unit, money } = r.word(i + 1);
  return scale !== undefined || unit !== undefined || money !== undefined || r.start(i + 1) > r.end(i);
}

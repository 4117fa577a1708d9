import { decimalOf, plus, scaled } from '../../../text/decimal';
import type { Amount } from '../amounts/amount';
import { readNumber } from '../numbers/numbers';
import type { Reader } from '../reader';

/**
 * Sums as they are said in Hong Kong, where 個 is a dollar and 毫 a tenth: 三個一毫四, 港幣五個六, and 個九 for one dollar ninety.
 * Without a currency or a tenth, "三個一" counts something else.
 */
export function readHongKong(r: Reader, i: number, floor: number): Amount | undefined {
  const isBare = r.key(i - 1) === '個' && r.touches(i) && i - 1 >= floor && !r.touches(i - 1);
  const whole = isBare ? undefined : readNumber(r, i);
  const from = isBare ? i - 1 : i;
  const at = isBare ? i : (whole?.next ?? i) + 1;
  if (r.key(at - 1) !== '個' || !r.touches(at) || !isDigit(r, at)) return undefined;
  const isNamed = from > floor && r.touches(from) && r.word(from - 1).money?.includes('HKD') === true;
  const isTenth = /^[毫毛]$/.test(r.key(at + 1));
  if (!isBare && !isNamed && !isTenth) return undefined;
  let value = plus(whole?.value ?? decimalOf(1), tenth(r, at, -1));
  let next = at + 1;
  if (isTenth) {
    next++;
    if (isDigit(r, next) && r.touches(next)) value = plus(value, tenth(r, next++, -2));
  }
  // 個九月 is no sum
  if (r.isEast(next) && r.touches(next)) return undefined;
  const number = whole ?? { from, next: at, value, power: 0, mantissa: value, spelled: true };
  const unit = { next, sub: 'money' as const, unit: 'HKD' };
  return { from: isNamed ? from - 1 : from, next, number, value, unit, isPrefixed: true };
}

const isDigit = (r: Reader, i: number) => {
  const { num = 0, east } = r.word(i);
  return east === true && num >= 1 && num <= 9;
};

const tenth = (r: Reader, i: number, power: number) => scaled(decimalOf(r.word(i).num!), power);

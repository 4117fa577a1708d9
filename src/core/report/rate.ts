import type { FigureMention } from '../model/mention';

/**
 * The rate at which a document restates one amount of money in another currency, such as `1 USD ≈ 157.9 JPY`, to four
 * significant digits: it is read off two rounded figures and no better than they are. Undefined unless both are
 * single amounts of different currencies.
 */
export function impliedRate(original: FigureMention, restated: FigureMention): string | undefined {
  const [a, b] = [Number(original.value), Number(restated.value)];
  if (original.sub !== 'money' || restated.sub !== 'money' || original.unit === restated.unit)
    return undefined;
  if (original.per !== restated.per) return undefined;
  if (!(a > 0 && b > 0)) return undefined;
  const [dear, cheap, rate] =
    a >= b ? [restated.unit, original.unit, a / b] : [original.unit, restated.unit, b / a];
  return `1 ${dear} ≈ ${Number(rate.toPrecision(4))} ${cheap}`;
}

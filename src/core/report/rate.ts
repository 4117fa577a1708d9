import type { FigureMention } from '../model/mention';
import { formatDecimal } from '../text/amount';

/**
 * The rate at which a document restates one amount of money in another currency, such as `1 USD ≈ 157.9 JPY`, to four
 * significant digits: it is read off two rounded figures and no better than they are. Undefined unless both are
 * single amounts of different currencies. Digits are written as in `locale` (BCP 47).
 */
export function impliedRate(
  original: FigureMention,
  restated: FigureMention,
  locale = 'en',
): string | undefined {
  const [a, b] = [Number(original.value), Number(restated.value)];
  if (original.sub !== 'money' || restated.sub !== 'money' || original.unit === restated.unit)
    return undefined;
  if (original.per !== restated.per) return undefined;
  if (!(a > 0 && b > 0)) return undefined;
  const [dear, cheap, rate] =
    a >= b ? [restated.unit, original.unit, a / b] : [original.unit, restated.unit, b / a];
  return `1 ${dear} ≈ ${formatDecimal(String(Number(rate.toPrecision(4))), locale)} ${cheap}`;
}

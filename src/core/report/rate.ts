import type { FigureMention } from '../model/mention';
import type { Amount } from '../text/amount';

/**
 * The rate at which a document restates one amount of money in another currency, such as about 157.9 JPY per USD, to
 * four significant digits: it is read off two rounded figures and no better than they are. The dearer unit is the one
 * reckoned by. Undefined unless both are single amounts of different currencies.
 */
export function impliedRate(original: FigureMention, restated: FigureMention): Amount | undefined {
  const [a, b] = [Number(original.value), Number(restated.value)];
  const [from, to] = [original.unit, restated.unit];
  if (original.sub !== 'money' || restated.sub !== 'money') return undefined;
  if (from === undefined || to === undefined || from === to || original.per !== restated.per)
    return undefined;
  if (!(a > 0 && b > 0)) return undefined;
  const [dear, cheap, rate] = a >= b ? [to, from, a / b] : [from, to, b / a];
  return { value: String(Number(rate.toPrecision(4))), unit: cheap, per: dear, qualifier: 'about' };
}

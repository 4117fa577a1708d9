import type { FigureMention } from '../../model/mention';
import { decimalOf, formatDecimal, times } from '../../text/decimal';
import type { Written } from '../written';
import type { Amount } from './amounts/amount';

/** A figure in terms of atoms: from `from` up to but not including `next`. */
export interface Found extends Pick<
  FigureMention,
  'sub' | 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'per' | 'ambiguous' | 'units' | 'indefinite'
> {
  readonly from: number;
  readonly next: number;
  readonly equivalentOf?: Found;
}

/** What a figure says of itself. */
type Facts = Omit<Found, 'from' | 'next' | 'sub' | 'equivalentOf'>;

/** Sets in one what the other has. */
export function copyFacts(from: Partial<Facts>, to: Partial<Written<Facts>>): void {
  if (from.value !== undefined) to.value = from.value;
  if (from.low !== undefined) to.low = from.low;
  if (from.high !== undefined) to.high = from.high;
  if (from.indefinite) to.indefinite = true;
  if (from.unit !== undefined) to.unit = from.unit;
  if (from.ambiguous) to.ambiguous = true;
  if (from.units) to.units = from.units;
  if (from.qualifier) to.qualifier = from.qualifier;
  if (from.per !== undefined) to.per = from.per;
}

/** An amount as a figure of its own, or as a range from `low` to `high`. */
export function describe(
  { from, next, number, unit, value, over, about }: Amount,
  range?: { readonly low: string; readonly high: string },
): Found {
  const found: Written<Found> = { from, next, sub: unit?.sub ?? 'number' };
  if (unit) copyFacts(unit, found);
  if (over) found.qualifier = 'over';
  if (about || number.about) found.qualifier = 'about';
  if (range) copyFacts(range, found);
  else if (number.indefinite) {
    found.low = formatDecimal(value);
    const { high } = number;
    if (high) found.high = formatDecimal(unit?.times ? times(high, decimalOf(unit.times)) : high);
    found.indefinite = true;
  } else found.value = formatDecimal(value);
  return found;
}

import type { FigureMention } from '../../model/mention';
import { formatDecimal } from '../../text/decimal';
import type { Amount } from './amounts';

/** A figure in terms of atoms: from `from` up to but not including `next`. */
export interface Found extends Pick<
  FigureMention,
  'sub' | 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'per' | 'ambiguous' | 'units' | 'indefinite'
> {
  readonly from: number;
  readonly next: number;
  readonly equivalentOf?: Found;
}

/** An amount as a figure of its own. */
export function describe(amount: Amount, more: Partial<Found> = {}): Found {
  const { number, unit, value } = amount;
  const numbers = number.indefinite
    ? {
        low: formatDecimal(value),
        ...(number.high && { high: formatDecimal(number.high) }),
        indefinite: true,
      }
    : more.low !== undefined
      ? {}
      : { value: formatDecimal(value) };
  return {
    from: amount.from,
    next: amount.next,
    sub: unit?.sub ?? 'number',
    ...numbers,
    ...(unit?.unit !== undefined && { unit: unit.unit }),
    ...(unit?.ambiguous && { ambiguous: true }),
    ...(unit?.units && { units: unit.units }),
    ...(amount.over && { qualifier: 'over' as const }),
    ...more,
  };
}

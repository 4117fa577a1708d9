import type { Decimal } from '../../../text/decimal';
import type { NumberRead } from '../numbers/number';
import type { UnitRead } from './unit';

/** A number with what it counts: «3 трлн иен», "$8.5 bn", "five-year", or a number alone. */
export interface Amount {
  readonly from: number;
  readonly next: number;
  readonly number: NumberRead;
  readonly value: Decimal;
  readonly unit?: UnitRead;
  /** The currency stands before the number. */
  readonly isPrefixed: boolean;
  /** «150여 개», «30多亿»: the qualifier is inside. */
  readonly over?: boolean;
  /** «лет десять»: the order of the words says that it is about so many. */
  readonly about?: boolean;
}

/** What a unit's kind is as a figure. */
export const subs = { time: 'duration', percent: 'percent', thing: 'quantity', measure: 'quantity' } as const;

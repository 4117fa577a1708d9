import type { Decimal } from '../../../text/decimal';

/** A number as read from atom `from` up to `next`. */
export interface NumberRead {
  readonly from: number;
  readonly next: number;
  readonly value: Decimal;
  /** Set for what gives no number ("tens of millions"): `value` is then the least it can be. */
  readonly indefinite?: boolean;
  readonly high?: Decimal;
  /** The order of the words says that it is about so many: «тысяч десять». */
  readonly about?: boolean;
  /** Power of ten given by scale words, and the number before them, for ranges that share the scale. */
  readonly power: number;
  readonly mantissa: Decimal;
  /** Written in digits alone, without grouping, decimals or scale: can be a year or a day. */
  readonly plain?: string;
  readonly spelled: boolean;
  /** Letters that stand for a scale or a measure: "100m". */
  readonly letter?: boolean;
}

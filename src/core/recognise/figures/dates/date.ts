import type { DateParts } from './edtf';

/** A single date as read, before ranges are made. */
export interface DateRead {
  readonly from: number;
  readonly next: number;
  readonly low: DateParts;
  /** The other end of «24–26 августа». */
  readonly high?: DateParts;
}

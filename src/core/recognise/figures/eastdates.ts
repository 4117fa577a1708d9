import type { DateRead } from './dates';
import type { Reader } from './reader';

/** Dates of Chinese, Japanese and Korean; undefined where none begins at atom `i`. */
export function readEastDate(_r: Reader, _i: number): DateRead | undefined {
  return undefined;
}

import type { DocumentDate } from '../../model/mention';
import type { Reading } from '../page';

/** The document's date by its own dateline, else by its file name; undefined where neither gives one. */
export function documentDate(
  _text: string,
  _readings: readonly Reading[],
  _starts: readonly number[],
  _fileName: string | undefined,
): DocumentDate | undefined {
  return undefined;
}

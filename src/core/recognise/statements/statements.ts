import type { Mention, Statement } from '../../model/mention';
import type { Page } from '../page';

/** The attributed passages of a document, in order; offsets are into the document. */
export function readStatements(_page: Page, _mentions: readonly Mention[]): Statement[] {
  return [];
}

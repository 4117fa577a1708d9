import { prepared, type Prepared } from './document';

/** An old version of a document that selectors were made in, compared with the present one. Many claims share it. */
export interface History {
  readonly before: Prepared;
  readonly after: Prepared;
}

/** Compares two versions of a document, for `resolve`. */
export function compareVersions(before: string | Prepared, after: string | Prepared): History {
  return { before: prepared(before), after: prepared(after) };
}

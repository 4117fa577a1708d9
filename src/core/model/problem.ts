import type { Message } from './message';
import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What is wrong with an input file, where, and how to mend it. Readers return problems; they never throw.
 * `span` counts UTF-16 units of the file's text; absent when the whole file is meant.
 */
export interface Problem {
  /** Stable kebab-case name, such as `duplicate-id`: quick fixes and SARIF rules hang on it. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** What the reader can do about it. */
  readonly mend?: Message;
  /** The file, as the host named it when it passed the text in. */
  readonly file?: string;
  readonly span?: Span;
  /** Other places that belong to it, such as the first of two duplicates. */
  readonly related?: readonly { readonly file?: string; readonly span: Span; readonly message: Message }[];
}

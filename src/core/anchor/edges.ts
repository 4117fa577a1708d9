import type { Span } from '../model/span';
import type { Prepared } from './document';

// A mark with no space behind it parts nothing, but in writing without spaces: «example.com», «https:», «3.5».
const OPENING = /(?:^|\n|[.!?…:;]["'»”)\]]*\s|[。！？]["'»”)\]]*)[\s#*>•\d.)-]*$/;
const CLOSING = /^(?:[^\p{L}\p{N}\n([{,]{0,3}(?:\n|$)|["'»”)\]]*(?:[.!?…]+["'»”)\]]*(?:\s|$)|[。！？]))/u;

/** Whether a span starts where a sentence or a line does. */
export function opens({ text, folded }: Prepared, span: Span): boolean {
  const start = folded.starts[span.start]!;
  return OPENING.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether it ends where one does. */
export function closes({ text, folded }: Prepared, span: Span): boolean {
  const end = folded.ends[span.end - 1]!;
  return (
    /[.!?…。！？]["'»”)\]]*$/.test(text.slice(Math.max(0, end - 4), end)) ||
    CLOSING.test(text.slice(end, end + 8))
  );
}

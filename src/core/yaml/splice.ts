import type { Span } from '../model/span';

/** Replace the span by the text. Spans of one list count in the text before any of the edits. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text with the edits made. They must not overlap; of two at one place the first in the list comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    out += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return out + text.slice(at);
}

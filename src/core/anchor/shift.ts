import type { Span } from '../model/span';

/** One edit: the units from `start` to `end` give way to `length` units. */
export interface TextChange extends Span {
  readonly length: number;
}

/**
 * How a span follows one edit, with no look at the words; offsets are UTF-16 units.
 * - before the span, or inserted right at its start: the span moves along, what was inserted stays outside;
 * - after the span, or inserted right at its end: nothing changes;
 * - inside the span: it grows or shrinks;
 * - over one of its ends: it loses what was replaced there, the new text stays outside;
 * - over exactly the whole span: the new text is the span (a word retyped, format on save, replace all);
 * - over the whole span and more, or nothing left of it: undefined. Where the words went must then be found anew
 *   (`resolve`), since a guess would silently be wrong.
 */
export function shiftSpan(span: Span, change: TextChange): Span | undefined {
  const grown = change.length - (change.end - change.start);
  if (change.end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (change.start >= span.end) return { start: span.start, end: span.end };
  const startsBefore = change.start < span.start;
  const endsAfter = change.end > span.end;
  const exactly = change.start === span.start && change.end === span.end;
  if (!exactly && change.start <= span.start && change.end >= span.end) return undefined;
  const start = startsBefore ? change.start + change.length : span.start;
  const end = endsAfter ? change.start : span.end + grown;
  return end > start ? { start, end } : undefined;
}

/** How a span follows several edits made at once, each measured in the text before all of them (as editors report them). */
export function shiftSpanThrough(span: Span, changes: readonly TextChange[]): Span | undefined {
  const backwards = [...changes].sort((a, b) => b.start - a.start || b.end - a.end);
  let shifted: Span | undefined = span;
  for (const change of backwards) if (shifted) shifted = shiftSpan(shifted, change);
  return shifted;
}

import type { Span } from '../model/span';

/** How much context stands on each side, in UTF-16 units. */
const reach = 60;

/** The words of a span with their context on one line: white space collapsed, cut at words, `…` where more follows. */
export function snippet(text: string, span: Span): string {
  const before = lastLine(text.slice(Math.max(0, span.start - reach - 1), span.start));
  const after = firstLine(text.slice(span.end, span.end + reach + 1));
  const left = before.length > reach ? `…${before.replace(/^\S*\s?/, '')}` : before;
  const right = after.length > reach ? `${after.replace(/\s?\S*$/, '')}…` : after;
  return `${left}${text.slice(span.start, span.end)}${right}`.replace(/\s+/g, ' ').trim();
}

const lastLine = (text: string) => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

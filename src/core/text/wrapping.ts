import type { Span } from '../model/span';
import { CharClass, charClass } from './chars';

// Lines that a page or a mail has broken at a width.

/** A run of lines is hard-wrapped when all but the last have lengths in this range. */
export const wrapped = { least: 50, most: 100, lines: 3 };

/** Fewest lines of a run of hard-wrapped paragraphs that end inside a sentence. */
const fewestOpen = 4;
/** A longer word says nothing of a line's width. */
const longestWord = 25;

const lengthOf = ({ start, end }: Span) => end - start;

/** Whether a line is as long as hard-wrapped ones are. */
export const fitsWrapping = (line: Span) => lengthOf(line) >= wrapped.least && lengthOf(line) <= wrapped.most;

/** The last character of a line that is no space. */
export function lastOf(text: string, { start, end }: Span): string {
  let last = end - 1;
  while (last > start && charClass(text.charCodeAt(last)) === CharClass.Space) last--;
  return text[last] ?? '';
}

/** Whether a line can be the last one of a paragraph. */
const closes = (text: string, line: Span) => /[.!?…:;。！？"”»)]/.test(lastOf(text, line));

/** The width that lines fill: of the longest one behind the first, which a dateline may lengthen. */
function widthOf(lines: readonly Span[]): number {
  let width = 0;
  for (let i = 1; i < lines.length; i++) width = Math.max(width, lengthOf(lines[i]!));
  return width;
}

/** Whether the next line's first word had no room in a line. */
export function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let end = next.start;
  while (end < next.end && charClass(text.charCodeAt(end)) !== CharClass.Space) end++;
  return end - next.start <= longestWord && lengthOf(line) + 1 + end - next.start >= width - 1;
}

/**
 * The width to which paragraphs are hard-wrapped that stand one under another without a blank line; undefined where they
 * aren't: every line that ends inside a sentence is full, most do, and no two in a row are short.
 */
export function filledWidth(text: string, lines: readonly Span[]): number | undefined {
  if (lines.length <= fewestOpen || lengthOf(lines[0]!) > wrapped.most) return undefined;
  const width = widthOf(lines);
  if (width < wrapped.least || width > wrapped.most) return undefined;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (areShort(line, next)) return undefined;
    if (closes(text, line)) continue;
    if (!isFull(text, line, next, width)) return undefined;
    open++;
  }
  return open >= fewestOpen ? width : undefined;
}

/** Whether one paragraph is hard-wrapped, which a name may go on through: four lines, or three of which one begins with a small letter. */
export function isFilled(text: string, lines: readonly Span[]): boolean {
  const all = lines.length - 1;
  if (all < 2) return false;
  const width = widthOf(lines.slice(0, all));
  for (let i = 0; i < all; i++)
    if (!fitsWrapping(lines[i]!) || !isFull(text, lines[i]!, lines[i + 1]!, width)) return false;
  return all > 2 || lines.some((line, i) => i > 0 && /\p{Ll}/u.test(text[line.start] ?? ''));
}

const areShort = (line: Span, next: Span) => lengthOf(line) < wrapped.least && lengthOf(next) < wrapped.least;

/** Whether a line shows that no run of lines with it is hard-wrapped, which another one follows. */
export function isUnwrapped(text: string, line: Span, next: Span): boolean {
  if (fitsWrapping(line)) return false;
  return (
    lengthOf(line) > wrapped.most ||
    areShort(line, next) ||
    (!closes(text, line) && !isFull(text, line, next, wrapped.least))
  );
}

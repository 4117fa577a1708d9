import { visible } from './visible';

/** Quotation marks that a text may begin with, each with what closes it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * A text on one line, to be shown between quotation marks: those that it begins with itself, and ends with, are left
 * out. At most `most` characters (code points), the last of them an ellipsis where some are missing: half a word could
 * be read as another one, so it ends with a whole word where one ends near.
 */
export function excerpt(text: string, most = 60): string {
  const line = Array.from(
    visible(text)
      .replace(/[\u00a0\u202f]/g, ' ')
      .trim(),
  );
  const closing = pairs.get(line[0] ?? '');
  if (closing !== undefined) line.shift();
  if (closing !== undefined && line.at(-1) === closing) line.pop();
  if (line.length <= most) return line.join('');
  const shown = line.slice(0, most - 1);
  const isTorn = line[most - 1] !== ' ';
  const end = isTorn ? shown.lastIndexOf(' ', most) : -1;
  return `${(end > most * 0.7 ? shown.slice(0, end) : shown).join('').trimEnd()}…`;
}

import type { Span } from '../model/span';

/** A run of lines that hold one key with its value. */
export interface Piece {
  readonly name: string;
  readonly block: Span;
}

/** A top-level section; `entries` where its name is among those that are divided and it is written line by line. */
export interface CutSection extends Piece {
  readonly key: Span;
  readonly entries?: readonly Piece[];
}

/** Where the line that holds an offset begins. */
export function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the next line begins, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/**
 * Where the comment lines directly above a line begin: those indented by at most `indent` spaces, not above `floor`.
 * A comment that is indented deeper belongs to what stands above it.
 */
export function leadStart(text: string, line: number, indent: number, floor: number): number {
  let start = line;
  while (start > floor) {
    const above = lineStart(text, start - 1);
    if (above < floor) break;
    let at = above;
    while (text.charCodeAt(at) === 32) at++;
    if (text.charCodeAt(at) !== 35 || at - above > indent) break;
    start = above;
  }
  return start;
}

/**
 * Cuts a YAML text of the usual shape by its lines alone: sections that start in the first column, entries that are all
 * indented alike. Where a line doesn't fit, gives its offset instead; the text must then be parsed whole. Nothing that is
 * valid is cut wrongly: YAML has a text or a list in brackets that goes on over lines indented deeper than its key.
 */
export function cut(text: string, divided: ReadonlySet<string>): CutSection[] | number {
  interface Open {
    readonly name: string;
    readonly key: Span;
    readonly start: number;
    readonly entries?: { name: string; start: number }[];
  }
  const sectionKey = /([A-Za-z][\w-]*):(?=[ \t\r\n]|$)/y;
  const entryKey = /(\w[\w-]*):(?=[ \t\r\n]|$)/y;
  const sections: Open[] = [];
  let indent = 0;
  // the end of the last line that was not a comment, so that a search for comments above never runs twice over a line
  let floor = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let line = floor; line < text.length;) {
    const next = nextLine(text, line);
    let at = line;
    while (text.charCodeAt(at) === 32) at++;
    const depth = at - line;
    const first = text.charCodeAt(at);
    const blank =
      at >= next ||
      first === 10 ||
      (first === 13 && at + 1 >= next - 1) ||
      /^[ \t\r\n]*$/.test(text.slice(at, next));
    // a tab on a line of its own is an error in some places
    if (blank && text.slice(line, next).includes('\t')) return line;
    if (!blank && first !== 35) {
      if (first === 9) return line;
      const section = sections.at(-1);
      if (depth === 0) {
        sectionKey.lastIndex = at;
        const name = sectionKey.exec(text)?.[1];
        if (name === undefined) return line;
        const bare = /^[ \t]*(?:[ \t]#.*)?\r?\n?$/.test(text.slice(sectionKey.lastIndex, next));
        sections.push({
          name,
          key: { start: at, end: at + name.length },
          start: leadStart(text, line, 0, floor),
          ...(divided.has(name) && bare && { entries: [] }),
        });
        indent = 0;
      } else if (!section) {
        return line;
      } else if (section.entries) {
        if (indent === 0) indent = depth;
        if (depth < indent) return line;
        if (depth === indent) {
          entryKey.lastIndex = at;
          const name = entryKey.exec(text)?.[1];
          if (name === undefined) return line;
          section.entries.push({ name, start: leadStart(text, line, indent, floor) });
        }
      }
      floor = next;
    }
    line = next;
  }
  return sections.map((section, i) => {
    const end = sections[i + 1]?.start ?? text.length;
    const { entries } = section;
    return {
      name: section.name,
      key: section.key,
      block: { start: section.start, end },
      ...(entries?.length && {
        entries: entries.map((entry, k) => ({
          name: entry.name,
          block: { start: entry.start, end: entries[k + 1]?.start ?? end },
        })),
      }),
    };
  });
}

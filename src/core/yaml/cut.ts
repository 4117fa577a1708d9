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
  const cutting = new Cutting(text, divided);
  for (let line = cutting.start; line < text.length;) {
    const next = nextLine(text, line);
    if (!cutting.takeLine(line, next)) return line;
    line = next;
  }
  return cutting.sections();
}

interface Begun {
  readonly name: string;
  readonly start: number;
}

interface BegunSection extends Begun {
  readonly key: Span;
  /** Of a section that is divided. */
  readonly entries?: Begun[];
  /** How deep its entries are indented; 0 before the first. */
  indent: number;
}

const sectionKey = /([A-Za-z][\w-]*):(?=[ \t\r\n]|$)/y;
const entryKey = /(\w[\w-]*):(?=[ \t\r\n]|$)/y;

/** The key that stands at an offset. */
function keyAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

/** The sections and entries that the lines taken so far have begun. */
class Cutting {
  readonly start: number;
  private readonly begun: BegunSection[] = [];
  /** The end of the last line that was not a comment: a search for comments above never runs twice over a line. */
  private floor: number;

  constructor(
    private readonly text: string,
    private readonly divided: ReadonlySet<string>,
  ) {
    this.start = this.floor = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Takes a line; false where it doesn't fit. */
  takeLine(line: number, next: number): boolean {
    const { text } = this;
    let at = line;
    while (text.charCodeAt(at) === 32) at++;
    // a tab on a line of its own is an error in some places
    if (isBlank(text, at, next)) return !text.slice(line, next).includes('\t');
    const first = text.charCodeAt(at);
    if (first === 35) return true;
    if (first === 9 || !(at === line ? this.takeSection(line, next) : this.takeIndented(line, at)))
      return false;
    this.floor = next;
    return true;
  }

  private takeSection(line: number, next: number): boolean {
    const { text } = this;
    const name = keyAt(sectionKey, text, line);
    if (name === undefined) return false;
    const key = { start: line, end: line + name.length };
    const isBare = /^[ \t]*(?:[ \t]#.*)?\r?\n?$/.test(text.slice(key.end + 1, next));
    this.begun.push({
      name,
      key,
      start: leadStart(text, line, 0, this.floor),
      ...(this.divided.has(name) && isBare && { entries: [] }),
      indent: 0,
    });
    return true;
  }

  /** A line below a section's key: the key of an entry, or what belongs to what stands above it. */
  private takeIndented(line: number, at: number): boolean {
    const section = this.begun.at(-1);
    if (!section?.entries) return section !== undefined;
    const depth = at - line;
    if (section.indent === 0) section.indent = depth;
    if (depth !== section.indent) return depth > section.indent;
    const name = keyAt(entryKey, this.text, at);
    if (name === undefined) return false;
    section.entries.push({ name, start: leadStart(this.text, line, depth, this.floor) });
    return true;
  }

  /** All of the text: each section and entry ends where the next begins. */
  sections(): CutSection[] {
    return this.begun.map(({ name, key, start, entries }, i) => {
      const end = this.begun[i + 1]?.start ?? this.text.length;
      return {
        name,
        key,
        block: { start, end },
        ...(entries?.length && { entries: entries.map((entry, k) => pieceOf(entry, entries[k + 1], end)) }),
      };
    });
  }
}

const pieceOf = ({ name, start }: Begun, next: Begun | undefined, end: number): Piece => ({
  name,
  block: { start, end: next?.start ?? end },
});

/** Whether nothing stands on a line from offset `at` on. */
function isBlank(text: string, at: number, next: number): boolean {
  const first = text.charCodeAt(at);
  return (
    at >= next ||
    first === 10 ||
    (first === 13 && at + 1 >= next - 1) ||
    /^[ \t\r\n]*$/.test(text.slice(at, next))
  );
}

import { firstChars, UnitSet } from './firstchars';

interface Prepared {
  readonly sticky: RegExp;
  readonly first: UnitSet;
}

const anything = new UnitSet();
anything.add(0, 0xdbff);
anything.add(0xe000, 0xffff);

/**
 * Looks for a pattern of many alternatives only where one of the characters stands that it can begin with: an engine
 * of regular expressions would try hundreds of alternatives at each place of a text. It never matches nothing.
 */
export class Finder {
  readonly source: string;
  private readonly flags: string;
  private made: Prepared | undefined;

  constructor(pattern: string | RegExp, flags = '') {
    this.source = typeof pattern === 'string' ? pattern : pattern.source;
    this.flags = `${typeof pattern === 'string' ? flags : pattern.flags}y`;
  }

  /** What it finds in a text, from left to right. */
  all(text: string): RegExpExecArray[] {
    const out: RegExpExecArray[] = [];
    for (let found = this.find(text); found; found = this.find(text, found.index + found[0].length))
      out.push(found);
    return out;
  }

  /** What it finds first from an offset on. */
  find(text: string, from = 0): RegExpExecArray | null {
    const { sticky, first } = this.prepared();
    for (let at = from; at < text.length; at++) {
      if (!first.has(text.charCodeAt(at))) continue;
      sticky.lastIndex = at;
      const found = sticky.exec(text);
      if (found) return found;
    }
    return null;
  }

  /** What it finds at an offset. */
  at(text: string, offset = 0): RegExpExecArray | null {
    const { sticky, first } = this.prepared();
    if (offset >= text.length || !first.has(text.charCodeAt(offset))) return null;
    sticky.lastIndex = offset;
    return sticky.exec(text);
  }

  /** Whether a text has it anywhere. */
  isIn(text: string): boolean {
    return this.find(text) !== null;
  }

  /** Whether a text begins with it. */
  begins(text: string): boolean {
    return this.at(text) !== null;
  }

  /** Made when it is first needed: many a pattern is of a language that is never read. */
  private prepared(): Prepared {
    return (this.made ??= {
      sticky: new RegExp(this.source, this.flags),
      first: firstChars(this.source) ?? anything,
    });
  }
}

/** What a pattern with the flag `g` finds in a text: what `matchAll` gives, which makes a new pattern each time. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    out.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return out;
}

/** A pattern of many alternatives that are tried only where one of their first characters stands. */
export function guarded(pattern: string): string {
  const first = firstChars(pattern);
  return first ? `(?:(?=${first.toClass()})(?:${pattern}))` : pattern;
}

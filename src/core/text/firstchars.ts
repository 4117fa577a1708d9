/** A set of UTF-16 units. */
export class UnitSet {
  private readonly bits = new Uint8Array(0x10000 / 8);

  constructor(chars = '') {
    for (let at = 0; at < chars.length; at++) this.add(chars.charCodeAt(at));
  }

  add(from: number, to = from): void {
    for (let unit = from; unit <= to; unit++) this.bits[unit >> 3]! |= 1 << (unit & 7);
  }

  has(unit: number): boolean {
    return (this.bits[unit >> 3]! & (1 << (unit & 7))) !== 0;
  }

  /** The set as a class of characters of a regular expression. */
  toClass(): string {
    const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
    let out = '';
    for (let from = 0; from < 0x10000; from++) {
      // most of the set is empty, eight units at a time
      if (this.bits[from >> 3] === 0) from |= 7;
      if (!this.has(from)) continue;
      let to = from;
      while (this.has(to + 1)) to++;
      out += to > from ? `${escaped(from)}-${escaped(to)}` : escaped(from);
      from = to;
    }
    return `[${out}]`;
  }

  /** Whether the first unit of a text is one of them. */
  begins(text: string | undefined): boolean {
    return text !== undefined && text !== '' && this.has(text.charCodeAt(0));
  }
}

const unit = String.raw`\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^]|[^]`;
const units = new RegExp(unit, 'g');
/** An opening bracket with what it says of the group, a class of characters, or a character. */
const token = new RegExp(String.raw`\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\[^]|[^\]\\])*\]|${unit}`, 'y');
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const optional = /^(?:[?*]|\{0)/;
/** What neither opens a group nor ends an alternative. */
const plain = /(?:[^\\()[|]|\\[^]|\[(?:\\[^]|[^\]\\])*\])+/y;
/** Stands between characters. */
const isEmpty = /^(?:[$^]|\\[bB])$/;

const spaces = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' };

/** The unit that a token stands for; undefined for a token that stands for several. */
function unitOf(token: string): number | undefined {
  if (token[0] !== '\\') return token.charCodeAt(0);
  if (/^\\[ux][\da-f]/i.test(token)) return parseInt(token.slice(2), 16);
  return /^\\[dDsSwWpPuk\d]/.test(token) ? undefined : (escapes[token[1]!] ?? token[1]!).charCodeAt(0);
}

/** Reads the source of a regular expression as far as it matters what a match begins with. */
class PatternReader {
  readonly first = new UnitSet();
  isAny = false;
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to a closing bracket. Whether one of the alternatives may be empty. */
  alternatives(): boolean {
    let mayBeEmpty = false;
    do mayBeEmpty = this.alternative() || mayBeEmpty;
    while (this.source[this.at++] === '|');
    return mayBeEmpty;
  }

  private alternative(): boolean {
    let mayBeEmpty = true;
    while (mayBeEmpty && !this.isAtEnd()) {
      mayBeEmpty = this.item(this.take(token));
      if (optional.test(this.take(quantifier))) mayBeEmpty = true;
    }
    this.skip();
    return mayBeEmpty;
  }

  private isAtEnd(): boolean {
    return this.at >= this.source.length || this.source[this.at] === '|' || this.source[this.at] === ')';
  }

  /** What a pattern finds here, which is gone past. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Goes to the end of the alternative. */
  private skip(): void {
    for (let depth = 0; this.at < this.source.length && (depth > 0 || !this.isAtEnd());) {
      if (this.take(plain) !== '') continue;
      const sign = this.source[this.at++];
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    }
  }

  /** Whether it may be empty. */
  private item(read: string): boolean {
    if (isEmpty.test(read)) return true;
    if (read[0] !== '(') {
      this.add(read);
      return false;
    }
    if (!/[=!]$/.test(read)) return this.alternatives();
    // what a match only stands beside
    do this.skip();
    while (this.source[this.at++] === '|');
    return true;
  }

  /** Adds the characters that a token stands for. */
  private add(token: string): void {
    if (token.length > 1 && token[0] === '[') return this.addClass(token.slice(1, -1));
    const one = token === '.' ? undefined : unitOf(token);
    if (one !== undefined) this.first.add(one);
    else if (token === '\\d') this.first.add(0x30, 0x39);
    else if (token === '\\s') {
      for (const space of spaces) this.first.add(space.charCodeAt(0));
      this.first.add(0x2000, 0x200a);
    } else this.isAny = true;
    // half of a character
    if (one !== undefined && one >= 0xd800 && one <= 0xdfff) this.isAny = true;
  }

  private addClass(inside: string): void {
    if (inside[0] === '^') this.isAny = true;
    const all = inside.match(units) ?? [];
    for (let i = 0; i < all.length; i++) {
      const [from, to] = [unitOf(all[i]!), unitOf(all[i + 2] ?? '\\d')];
      const isRange = all[i + 1] === '-' && from !== undefined && to !== undefined;
      if (isRange) this.first.add(from, to);
      else this.add(all[i] === '.' ? '\\.' : all[i]!);
      if (isRange) i += 2;
    }
  }
}

/**
 * The units that a match of a regular expression can begin with, of one without the flag `i`; undefined where that may be
 * any, or where a match may be empty.
 */
export function firstChars(source: string): UnitSet | undefined {
  const reader = new PatternReader(source);
  return reader.alternatives() || reader.isAny ? undefined : reader.first;
}

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
/** An opening bracket with what it says of the group, a class of characters, a quantifier, or a character. */
const tokens = new RegExp(
  String.raw`\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\[^]|[^\]\\])*\]|(?:[?*+]|\{\d+(?:,\d*)?\})\??|${unit}`,
  'g',
);
const optional = /^(?:[?*]|\{0)/;
const quantifier = /^(?:[?*+]|\{\d)/;
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
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(source: string) {
    this.tokens = source.match(tokens) ?? [];
  }

  /** Reads up to a closing bracket; `isFirst`: a match may begin there. Whether one of the alternatives may be empty. */
  alternatives(isFirst: boolean): boolean {
    let mayBeEmpty = false;
    do mayBeEmpty = this.sequence(isFirst) || mayBeEmpty;
    while (this.tokens[this.at++] === '|');
    return mayBeEmpty;
  }

  private sequence(isFirst: boolean): boolean {
    let mayBeEmpty = true;
    for (let token = this.tokens[this.at]; token && token !== '|' && token !== ')';) {
      this.at++;
      const mayItemBeEmpty = this.item(token, isFirst && mayBeEmpty);
      token = this.tokens[this.at];
      mayBeEmpty &&= mayItemBeEmpty || (token !== undefined && optional.test(token));
      if (token && quantifier.test(token)) token = this.tokens[++this.at];
    }
    return mayBeEmpty;
  }

  private item(token: string, isFirst: boolean): boolean {
    if (isEmpty.test(token)) return true;
    if (token[0] === '(') {
      // what a match only stands beside
      const isBeside = /[=!]$/.test(token);
      return this.alternatives(isFirst && !isBeside) || isBeside;
    }
    if (isFirst) this.add(token);
    return false;
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
  return reader.alternatives(true) || reader.isAny ? undefined : reader.first;
}

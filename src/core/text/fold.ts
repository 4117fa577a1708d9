import type { Span } from '../model/span';
import { CAREFUL, clings, foldTable, foldTableSteps, IGNORED } from './foldtable';
import { drain } from './steps';

/**
 * Text as it is compared, never as it is shown: white-space runs are one space, quotes, dashes and the ellipsis have
 * one shape, ё is е, letters that look alike in Latin, Cyrillic and Greek are one letter, composed and decomposed
 * letters are one, and what can't be seen (soft hyphen, zero width, byte order mark, bidi controls) is gone.
 */
export interface Folded {
  readonly text: string;
  /** Unit i of `text` stands for `starts[i]` to `ends[i]` of the original: always whole characters with their marks. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const DOT = 0x2e;
const ELLIPSIS = 0x2026;
/** Marks on one letter that are composed at once: NFC of an endless run of marks would be quadratic (UAX 15, stream-safe text). */
const MARKS_AT_ONCE = 30;

/** Units folded in one step: half a millisecond, some more the first time. */
const STEP = 1 << 14;

/** Folds a text. Linear; every string is fine, lone surrogates included. */
export function fold(text: string): Folded {
  return drain(foldSteps(text));
}

/** The same in short steps, for long texts. */
export function* foldSteps(text: string): Generator<void, Folded> {
  yield* foldTableSteps();
  const out = new Units(text.length);
  let i = 0;
  while (i < text.length) {
    i = foldTo(out, text, i, Math.min(text.length, i + STEP));
    if (i < text.length) yield;
  }
  return yield* out.done();
}

/** Folds the characters that start before `until` and returns where the next one starts. */
function foldTo(out: Units, text: string, from: number, until: number): number {
  const table = foldTable();
  const n = text.length;
  let i = from;
  while (i < until) {
    const c = text.charCodeAt(i);
    const unit = table[c]!;
    if (unit === IGNORED) {
      i++;
    } else if (
      unit === CAREFUL ||
      (i + 1 < n && text.charCodeAt(i + 1) >= 0x300 && clingsAt(table, text, i + 1))
    ) {
      const end = clusterEnd(text, i);
      pushComposed(out, table, text, i, end);
      i = end;
    } else if (unit === 0x20) {
      if (out.last() === 0x20) out.stretch(i + 1);
      else out.push(0x20, i, i + 1);
      i++;
    } else if (c === ELLIPSIS) {
      for (let k = 0; k < 3; k++) out.push(DOT, i, i + 1);
      i++;
    } else {
      out.push(unit, i, i + 1);
      i++;
    }
  }
  return i;
}

// Reused from call to call: of short strings the arrays would cost more than the folding.
let scratch: Units | undefined;
const SHORT = 1 << 10;

/** The folded form of a string alone. */
export function foldedText(text: string): string {
  if (text.length > SHORT) return fold(text).text;
  scratch ??= new Units(SHORT);
  scratch.clear();
  foldTo(scratch, text, 0, text.length);
  return scratch.read();
}

/** The same without white space at its ends. */
export function foldText(text: string): string {
  return foldedText(text).trim();
}

/** What a span of the original is in the folded text; characters that it cuts into belong to it. */
export function toFolded(folded: Folded, span: Span): Span {
  const start = firstAbove(folded.ends, span.start);
  return { start, end: Math.max(start, firstAbove(folded.starts, span.end - 1)) };
}

/** What a folded span is in the original, without white space at its ends; undefined where nothing else is in it. */
export function toOriginal(folded: Folded, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && folded.text.charCodeAt(start) === 0x20) start++;
  while (end > start && folded.text.charCodeAt(end - 1) === 0x20) end--;
  if (end <= start || start < 0 || end > folded.text.length) return undefined;
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}

/** Index of the first value greater than `x` in a rising array; its length when there is none. */
function firstAbove(values: Uint32Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `clings`, asked of the table first: only units that need care can cling. */
function clingsAt(table: Uint16Array, text: string, i: number): boolean {
  return table[text.charCodeAt(i)] === CAREFUL && clings(text, i);
}

/** Where the character that starts at `i` ends, its surrogate pair and combining marks included. */
function clusterEnd(text: string, i: number): number {
  let end = i + width(text, i);
  while (end < text.length && clings(text, end)) end += width(text, end);
  return end;
}

function width(text: string, i: number): number {
  return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}

function pushComposed(out: Units, table: Uint16Array, text: string, start: number, end: number): void {
  for (let from = start; from < end;) {
    let to = Math.min(end, from + MARKS_AT_ONCE);
    if (to < end && isLow(text.charCodeAt(to))) to++;
    const composed = text.slice(from, to).normalize('NFC');
    for (let k = 0; k < composed.length; k++) {
      const unit = composed.charCodeAt(k);
      const folded = table[unit]!;
      if (folded === 0x20 && out.last() === 0x20) out.stretch(end);
      else out.push(folded === CAREFUL || folded === IGNORED ? unit : folded, start, end);
    }
    from = to;
  }
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c < 0xe000;
}

/** A growing list of units with their places: typed arrays, as a plain array of a megabyte of text costs ten times as much. */
class Units {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 8);
    this.starts = new Uint32Array(expected + 8);
    this.ends = new Uint32Array(expected + 8);
  }

  last(): number {
    return this.length ? this.units[this.length - 1]! : -1;
  }

  /** The last unit also stands for what follows, up to `end`. */
  stretch(end: number): void {
    this.ends[this.length - 1] = end;
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  clear(): void {
    this.length = 0;
  }

  /** Some thousand units as a string. Applied, as spreading a typed array takes eight times as long. */
  read(from = 0, to = this.length): string {
    return Reflect.apply(String.fromCharCode, undefined, this.units.subarray(from, to));
  }

  *done(): Generator<void, Folded> {
    const { length } = this;
    const parts: string[] = [];
    for (let i = 0; i < length; i += 8192) {
      parts.push(this.read(i, Math.min(length, i + 8192)));
      if (parts.length % 4 === 0) yield;
    }
    yield;
    return {
      text: parts.join(''),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    };
  }

  /** NFC can lengthen a text (excluded compositions), so room is made as needed. */
  private grow(): void {
    const size = this.units.length * 2;
    this.units = copy(new Uint16Array(size), this.units);
    this.starts = copy(new Uint32Array(size), this.starts);
    this.ends = copy(new Uint32Array(size), this.ends);
  }
}

function copy<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}

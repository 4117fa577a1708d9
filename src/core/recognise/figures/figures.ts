import { compareDecimals, decimalOf } from '../../text/decimal';
import { CharClass } from '../../text/chars';
import type { FigureMention } from '../../model/mention';
import { nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import type { Written } from '../written';
import { isArticle, readAmount, readArticle, type Amount } from './amounts';
import { readDate } from './dates';
import { linkEquivalents } from './equivalents';
import { copyFacts, describe, type Found } from './found';
import { qualify } from './qualify';
import { skipName } from './names';
import { readHongKong } from './hongkong';
import { readOrdinal } from './ordinals';
import { readRange } from './ranges';
import { readDenominator, sumDistance, withRate } from './rates';
import { Reader } from './reader';

/** The figures of a passage, in order, none overlapping; offsets are into the passage. */
export function readFigures(passage: Passage): FigureMention[] {
  if ((passage.anyMark & Mark.Figure) === 0) return [];
  const isCut = (passage.anyMark & Mark.Pieces) !== 0;
  const r = new Reader(passage, isCut);
  const found: Found[] = [];
  let floor = 0;
  for (let i = 0; i < r.count;) {
    if (!isCut && (i = nextMarked(passage, i, Mark.Figure)) === r.count) break;
    if (!r.isAnchor(i) && !isArticle(r, i, floor)) {
      i++;
      continue;
    }
    const read = readAt(r, i, floor);
    found.push(...read.found);
    floor = Math.max(floor, read.next);
    i = Math.max(i + 1, read.next);
  }
  return linkEquivalents(r, found).map((f) => mention(r, f));
}

interface Read {
  readonly found: readonly Found[];
  readonly next: number;
}

function readAt(r: Reader, i: number, floor: number): Read {
  const date = readDate(r, i, floor);
  if (date) return { found: [date], next: date.next };
  const name = r.isDigits(i) ? skipName(r, i) : undefined;
  if (name !== undefined) return { found: [], next: name };
  const ordinal = readOrdinal(r, i);
  if (ordinal) return { found: [ordinal], next: ordinal.next };
  const rate = r.hasEast && (r.isEast(i + 1) || r.isEast(i)) ? readRated(r, i) : undefined;
  if (rate) return rate;
  const hongKong = r.hasEast ? readHongKong(r, i, floor) : undefined;
  const amount = hongKong ?? readAmount(r, i, floor) ?? readArticle(r, i, floor);
  if (!amount) return { found: [], next: i + 1 };
  const range = readRange(r, amount, floor);
  const found: Found[] = [];
  let { next } = amount;
  for (const f of range ?? [describe(amount)]) {
    if (isFigure(r, f, amount)) found.push(qualify(r, f, floor, range !== undefined, amount));
    next = Math.max(next, f.next);
  }
  return withRate(r, found, next, floor);
}

/** «1人当たり3万円»: the denominator first, then the sum, which must be one that can be a rate. */
function readRated(r: Reader, i: number): Read | undefined {
  const denominator = readDenominator(r, i);
  if (!denominator) return undefined;
  for (let at = denominator.next; at < denominator.next + sumDistance; at++) {
    if (!r.isAnchor(at)) continue;
    const { found, next } = readAt(r, at, denominator.next);
    const [first, ...others] = found;
    if (first?.sub !== 'money' && first?.sub !== 'quantity') return undefined;
    return { found: [{ ...first, per: denominator.per }, ...others], next };
  }
  return undefined;
}

/** False friends: «один из», "no one", a numeral inside a Chinese or Korean word. */
function isFigure(r: Reader, f: Found, amount: Amount): boolean {
  const { number } = amount;
  if (f.sub !== 'number') return !isSyllable(r, f, number.next);
  if (!number.spelled) return true;
  if (isOneOf(r, f, amount)) return false;
  if (r.isEast(f.from)) {
    const isAlone = !(r.touches(f.from) && r.isEast(f.from - 1)) && !(r.touches(f.next) && r.isEast(f.next));
    return (
      isAlone && (r.kind(f.from) !== CharClass.Hangul || r.count === f.next - f.from || f.next - f.from > 2)
    );
  }
  return true;
}

const syllables = /^[일이삼사오육칠팔구영공]$/;

/** A numeral of one Korean syllable is more often a part of a word («이번»), unless money follows. */
function isSyllable(r: Reader, f: Found, end: number): boolean {
  return (
    end === f.from + 1 && f.sub !== 'money' && syllables.test(r.key(f.from)) && r.count > f.next - f.from
  );
}

function isOneOf(r: Reader, f: Found, amount: Amount): boolean {
  if (
    f.next - f.from > 2 ||
    compareDecimals(amount.value, decimalOf(1)) !== 0 ||
    r.word(f.from).scale !== undefined
  )
    return false;
  const after = r.key(f.next);
  return (
    after === 'из' ||
    after === 'of' ||
    /^(?:no|any|every|each|the|this|that|ни|ещё|еще)$/.test(r.key(f.from - 1)) ||
    after === 'another'
  );
}

function mention(r: Reader, f: Found): FigureMention {
  const start = r.start(f.from);
  const end = r.end(f.next - 1);
  const text = r.text.slice(start, end);
  const out: Written<FigureMention> = {
    kind: 'figure',
    start,
    end,
    text,
    found: 'text',
    confidence: confidence(f),
    sub: f.sub,
  };
  copyFacts(f, out);
  const of = f.equivalentOf;
  if (of) out.equivalentOf = { start: r.start(of.from), end: r.end(of.next - 1) };
  return out;
}

/** Clear units are surer than bare numbers and currencies that several countries have. */
function confidence(f: Found): number {
  if (f.sub === 'number') return 0.6;
  if (f.ambiguous || f.indefinite) return 0.8;
  return f.unit === undefined && f.sub !== 'date' ? 0.7 : 0.95;
}

import { compareDecimals, decimalOf, formatDecimal } from '../../text/decimal';
import type { FigureMention } from '../../model/mention';
import { overlaps } from '../../model/span';
import { nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import type { Written } from '../written';
import { addressesOf } from './addresses';
import { isArticle, readAmount, readArticle } from './amounts/amounts';
import type { Amount } from './amounts/amount';
import { readDate } from './dates/dates';
import { linkEquivalents } from './amounts/equivalents';
import { copyFacts, describe, type Found } from './found';
import { qualify, withPreceding } from './amounts/qualify';
import { skipName } from './names';
import { readHongKong } from './money/hongkong';
import { digitsEnd, isPart } from './numbers/digits';
import { readOrdinal } from './numbers/ordinals';
import { isFigure } from './falsefriends';
import { readRatio } from './ratios';
import { readRange } from './amounts/ranges';
import { readDenominator, sumDistance, withRate } from './amounts/rates';
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
    // what begins no figure can still qualify the next one: "as few as 30"
    if (read.found.length > 0 || read.next > i + 1) floor = Math.max(floor, read.next);
    i = Math.max(i + 1, read.next);
  }
  const figures = linkEquivalents(r, found).map((f) => mention(r, f));
  const addresses = addressesOf(passage.text);
  return addresses.length === 0
    ? figures
    : figures.filter((figure) => !addresses.some((one) => overlaps(one, figure)));
}

interface Read {
  readonly found: readonly Found[];
  readonly next: number;
}

function readAt(r: Reader, i: number, floor: number): Read {
  const date = readDate(r, i, floor);
  if (date) return { found: [date], next: date.next };
  const name = r.isDigits(i) ? skipName(r, i) : undefined;
  if (name !== undefined) return { found: [], next: pastDecimals(r, name) };
  const ordinal = readOrdinal(r, i);
  if (ordinal) return { found: [ordinal], next: ordinal.next };
  const ratio = readRatio(r, i);
  if (ratio) return { found: [withPreceding(r, ratio, floor)], next: ratio.next };
  const rate = r.hasEast && (r.isEast(i + 1) || r.isEast(i)) ? readRated(r, i) : undefined;
  if (rate) return rate;
  const hongKong = r.hasEast ? readHongKong(r, i, floor) : undefined;
  const amount = hongKong ?? readAmount(r, i, floor) ?? readArticle(r, i, floor);
  // what could be either of two numbers is neither, nor is its end
  if (!amount) return { found: [], next: r.isDigits(i) ? digitsEnd(r, i) : i + 1 };
  const exchange = readExchange(r, amount);
  if (exchange) return exchange;
  const range = readRange(r, amount, floor);
  const found: Found[] = [];
  let { next } = amount;
  for (const f of range ?? [describe(amount)]) {
    if (isFigure(r, f, amount))
      found.push(qualify(r, f, floor, f.low !== undefined || f.from !== amount.from, amount));
    next = Math.max(next, f.next);
  }
  return withRate(r, found, next, floor);
}

/** «1.2-1,5»: what follows a mark inside of what is no figure is no figure either. */
function pastDecimals(r: Reader, end: number): number {
  let next = end;
  while (/^[.,]$/.test(r.key(next)) && isPart(r, next)) next += 2;
  return next > end && r.word(next).scale !== undefined ? next + 1 : next;
}

/** "$1 = 150 yen": what one of the first money costs in the second. */
function readExchange(r: Reader, { next, unit, value }: Amount): Read | undefined {
  if (unit?.sub !== 'money' || unit.unit === undefined || !/^[=＝]$/.test(r.key(next))) return undefined;
  const at = r.isAnchor(next + 1) ? next + 1 : undefined;
  const read = at === undefined ? undefined : readAt(r, at, at);
  const [first, ...others] = read?.found ?? [];
  if (!read || first?.sub !== 'money' || first.unit === unit.unit) return undefined;
  const isOne = compareDecimals(value, decimalOf(1)) === 0;
  const per = isOne ? unit.unit : `${formatDecimal(value)} ${unit.unit}`;
  return { found: [{ ...first, per }, ...others], next: read.next };
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

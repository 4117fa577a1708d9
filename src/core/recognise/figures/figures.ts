import { compareDecimals, decimalOf, divided, formatDecimal } from '../../text/decimal';
import { CharClass } from '../../text/chars';
import type { FigureMention } from '../../model/mention';
import { overlaps } from '../../model/span';
import { nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import type { Written } from '../written';
import { addressesOf } from './addresses';
import { isArticle, readAmount, readArticle } from './amounts/amounts';
import type { Amount } from './amounts/amount';
import { readDate } from './dates/dates';
import { mayBeRepublican, mayBeShortYear } from './dates/republic';
import { linkEquivalents } from './amounts/equivalents';
import { copyFacts, describe, type Found } from './found';
import { qualify, withPreceding } from './amounts/qualify';
import { skipName } from './names';
import { readHongKong } from './money/hongkong';
import { digitsEnd, isPart } from './numbers/digits';
import { readNumber } from './numbers/numbers';
import { readOrdinal } from './numbers/ordinals';
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

/** What ratios are of: "one in five", "3 out of 10". */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** "one in five households" is a fifth of them, and five households nowhere. */
function readRatio(r: Reader, i: number): Found | undefined {
  if (r.hasHangulOrKana && r.isEast(i + 1)) return readEastRatio(r, i);
  // "a one-in-five chance"
  const dash = r.isHyphen(i + 1) ? 1 : 0;
  const at = i + 1 + dash;
  const isOut = r.key(at) === 'out' && r.key(at + 1) === 'of';
  if (!isOut && r.key(at) !== 'in' && r.key(at) !== 'из') return undefined;
  if (!r.isDigits(i) && r.word(i).num === undefined) return undefined;
  const each = dash === 1 || (!isOut && r.key(at + 1) === 'every') ? 1 : 0;
  const below = readNumber(r, at + 1 + (isOut ? 1 : 0) + each);
  const above = readNumber(r, i);
  if (
    !above ||
    !below ||
    above.next !== i + 1 ||
    below.power > 3 ||
    !wholes.has(Number(formatDecimal(below.value)))
  )
    return undefined;
  const { of, money } = r.word(below.next);
  const quotient = divided(above.value, below.value);
  const isRatio =
    compareDecimals(above.value, below.value) < 0 && of !== 'time' && !money && r.key(below.next) !== '%';
  return quotient && isRatio
    ? { from: i, next: below.next, sub: 'number', value: formatDecimal(quotient) }
    : undefined;
}

/** 5명 중 1명, 5人に1人 */
function readEastRatio(r: Reader, i: number): Found | undefined {
  const below = readNumber(r, i);
  const unit = below && r.word(below.next).of === 'thing' ? r.key(below.next) : undefined;
  if (!below || unit === undefined || !/^(?:중|가운데|に|のうち)$/.test(r.key(below.next + 1)))
    return undefined;
  const above = readNumber(r, below.next + 2);
  if (!above || r.key(above.next) !== unit || compareDecimals(above.value, below.value) >= 0)
    return undefined;
  const quotient = divided(above.value, below.value);
  return quotient && { from: i, next: above.next + 1, sub: 'number', value: formatDecimal(quotient) };
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

/** Names of powers of ten in languages that aren't read, by how they look. */
const unreadScale = /^(?:mil{1,2}[ij]+[oõóúaá]|bil{1,2}[ij]+[oõóúaá]|tril{1,2}[ij]+[oõóú])(?!.*(?:nair|nth))/;

/** Whether atom `i` may be such a word, or is in an alphabet that isn't read: what it multiplies is not known. */
function isUnreadScale(r: Reader, i: number): boolean {
  if (r.word(i).scale !== undefined) return false;
  const kind = r.kind(i);
  return kind === CharClass.Latin ? unreadScale.test(r.key(i)) : kind === CharClass.Letter;
}

/** False friends: «один из», "no one", a numeral inside a Chinese or Korean word. */
function isFigure(r: Reader, f: Found, amount: Amount): boolean {
  const { number } = amount;
  if (f.unit === 'minute' && isClock(r, f)) return false;
  if (isTimeStamp(r, f)) return false;
  // 2国間 is bilateral, 二十国集团 the G20
  if (f.unit === 'country' && /^(?:[間间]|集[团團])/.test(r.after(f.next - 1, 2))) return false;
  // 3ポイントの2つ: points of a list
  if (f.unit === 'percentage-point' && /^の(?:うち|ひとつ|[0-9０-９一二三])/.test(r.after(f.next - 1, 4)))
    return false;
  // 港の一つ: one of the ports
  if (f.unit === 'item' && /^つの?$/.test(r.key(f.next - 1)) && /の[一1１]$/.test(r.before(f.next - 1, 2)))
    return false;
  // 一块土地 is a piece of it
  if (f.sub === 'money' && /^[块塊]$/.test(r.key(f.next - 1)) && pieceOf.test(r.after(f.next - 1, 1)))
    return false;
  // 成千上万
  if (/[成数數]千上$/.test(r.before(f.from, 3))) return false;
  // 한도, 하나도, 서해 5도
  if (f.unit === 'degree' && r.key(f.next - 1) === '도' && isSpelledOrIsland(r, f, number)) return false;
  if (f.unit === 'hour' && isTimeOfDay(r, f)) return false;
  // 1次産品 are primary products, 三次 the third in Japanese
  if (f.unit === 'time' && r.key(f.next - 1) === '次' && isThird(r, f)) return false;
  if (f.unit === 'year' && mayBeShortYear(r, f.from, f.next)) return false;
  if (f.unit === 'year' && mayBeRepublican(r, f.from, f.next)) return false;
  if (f.unit === 'year' && areDecades.test(r.text.slice(r.start(f.from), r.end(f.next - 1)))) return false;
  // "3 miljoonaa": of how many zeros isn't known
  if (isUnreadScale(r, f.next - 1) || (f.sub === 'number' && isUnreadScale(r, f.next))) return false;
  // "few" is no three in running text
  if (r.key(f.from) === 'few' && !f.indefinite && r.count > 2) return false;
  if (isArticleOf(r, f, amount) && r.count > 2) return false;
  if (f.sub !== 'number') return !isSyllable(r, f, amount);
  // 1일차 is the first day
  if (/^일[차째]/.test(r.after(f.next - 1, 2))) return false;
  // 921大地震, 911事件: a day that an event is named after
  if (/^\d{3}$/.test(r.key(f.from)) && /^(?:事件|大?地震|[惨慘]案|[学學][运運])/.test(r.after(f.next - 1, 3)))
    return false;
  // 뉴스1 is an agency, 코로나19 an illness
  if (/(?:뉴스|코로나)$/.test(r.key(f.from - 1)) && r.touches(f.from)) return false;
  if (isEnumerator(r, f) || isHeading(r, f) || isHour(r, f) || isModel(r, f) || isDayInBrackets(r, f))
    return false;
  // "30.2 millionUSD": the scale is lost in what was run together
  if (runTogether.test(r.key(f.next)) && r.word(f.next).scale === undefined) return false;
  if (!number.spelled) return true;
  if (isOneOf(r, f, amount)) return false;
  // "the Group of Seven"
  if (r.key(f.from - 1) === 'of' && r.key(f.from - 2) === 'group' && r.caps(f.from) === 'first') return false;
  // «во вторую десятку»
  if (/^десятк/.test(r.key(f.from)) && r.word(f.from - 1).ordinal !== undefined) return false;
  if (r.isEast(f.from)) {
    const isAlone = !(r.touches(f.from) && r.isEast(f.from - 1)) && !(r.touches(f.next) && r.isEast(f.next));
    return (
      isAlone && (r.kind(f.from) !== CharClass.Hangul || r.count === f.next - f.from || f.next - f.from > 2)
    );
  }
  return true;
}

/** «20–30-х годов», «60–70 годах»: decades of a century that isn't told, or years of it; a number of years are «лет». */
const areDecades = /^\d0.*\sгод(?:ы|ов|ах|ами)$/i;

const pieceOf = /^(?![钱錢多左以一二三四五六七八九十两兩半])\p{Script=Han}/u;

const runTogether =
  /^(?:thousand|million|billion|trillion|тыс|млн|млрд|трлн|миллион|миллиард|триллион)\p{L}/u;

/** "1. The parties…", «(2) Стороны…»: the number of a paragraph. */
const isEnumerator = (r: Reader, f: Found) =>
  f.next - f.from === 1 &&
  r.isDigits(f.from) &&
  r.key(f.from).length < 3 &&
  (f.from === 0 || (f.from === 1 && r.key(0) === '(')) &&
  (r.key(f.next) === ')' || (r.key(f.next) === '.' && r.isWord(f.next + 1))) &&
  r.touches(f.next) &&
  r.count > 3;

/** «2 二国間関係»: the number of a heading. */
const isHeading = (r: Reader, f: Found) =>
  f.from === 0 &&
  r.isDigits(0) &&
  r.key(0).length < 3 &&
  /^[ \u3000][\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(r.after(f.next - 1, 2));

/** «13.25 Вопрос о мосте»: the time of an entry, with a capital behind it. */
const isTimeStamp = (r: Reader, f: Found) =>
  f.from === 0 &&
  r.key(1) === '.' &&
  r.kind(3) === CharClass.Cyrillic &&
  r.caps(3) === 'first' &&
  /^(?:[01]?\d|2[0-3])\.[0-5]\d\s/.test(r.text);

const isSpelledOrIsland = (r: Reader, f: Found, { spelled }: Amount['number']) =>
  spelled || /서해 ?$/.test(r.before(f.from, 3));

const isThird = (r: Reader, f: Found) =>
  /[\u3041-\u309f]/.test(r.text) || /^[産产產元]/.test(r.after(f.next - 1, 1));

/** 午後6時, 10시 2분, 11時1分 is a time of day. */
const isHour = (r: Reader, f: Found) =>
  r.isDigits(f.from) &&
  r.touches(f.next) &&
  /^(?:[時时](?![間间])|시(?!간|민|장|설|기|점|작))/.test(r.after(f.next - 1, 2));

/** 昨（8）日 */
const isDayInBrackets = (r: Reader, f: Found) =>
  /^[)）][日号號]/.test(r.after(f.next - 1, 2)) && /[（(]$/.test(r.before(f.from, 1));

/** 「海湾力量2号」, 외교1차관, 1人当たり: the number of a thing or an office, or what a rate is of. */
const isModel = (r: Reader, f: Found) =>
  /^(?:[号號][」』”’》機艦]|人[当あ]たり|[(（][월화수목금토일月火水木金土日][)）]|차관|부상|부부장|부총리|등서기관|호기|호선)/.test(
    r.after(f.next - 1, 4),
  );

const syllables = /^[일이삼사오육칠팔구영공]$/;

/** 一个 is what Chinese says for "a". */
const isArticleOf = (r: Reader, f: Found, { number }: Amount) =>
  f.sub === 'quantity' &&
  f.value === '1' &&
  number.next === f.from + 1 &&
  r.key(f.from) === '一' &&
  /^[个個項项种種位]$/.test(r.key(number.next));

/** «в 14 часов», «к 9 часам утра» */
function isTimeOfDay(r: Reader, f: Found): boolean {
  if (!/^час/.test(r.key(f.next - 1)) || f.qualifier !== undefined) return false;
  if (/^(?:утра|дня|вечера|ночи|пополудни|мск|по)$/.test(r.key(f.next))) return true;
  const before = r.key(f.from - 1);
  return (
    (before === 'в' || before === 'к' || (before === 'с' && f.high !== undefined)) &&
    Number(f.value ?? f.high) <= 24
  );
}

/** 9時26分 is a time of day. */
function isClock(r: Reader, f: Found): boolean {
  const hour = f.from - 1;
  const isHour =
    /^[時时시点點]$/.test(r.key(hour)) && (r.isDigits(hour - 1) || r.word(hour - 1).num !== undefined);
  return (
    (isHour && r.start(f.from) - r.end(hour) <= 1) ||
    /[点點]/.test(r.text.slice(r.start(f.from), r.end(f.next - 1)))
  );
}

/**
 * A numeral of one Korean syllable is more often a part of a word («이번») or a particle («126명이 숨»), unless money follows
 * it in the same word; 사원, 공원 are words too.
 */
function isSyllable(r: Reader, f: Found, amount: Amount): boolean {
  const { from, next } = amount.number;
  if (next !== from + 1 || !syllables.test(r.key(from)) || r.count === f.next - f.from) return false;
  return (
    f.sub !== 'money' || (r.touches(from) && r.kind(from - 1) === CharClass.Hangul) || r.key(next) === '원'
  );
}

const afterPronoun =
  /^(?:we|they|he|she|it|i|you|is|was|are|were|has|had|will|would|that|which|who|in|on|at|to|for|with|by|from|and|or|but|than|as|being)$/;

/** "the current one": where it counts anything, its noun follows. */
const isPronoun = (r: Reader, i: number) =>
  r.key(i) === 'one' &&
  r.kind(i - 1) === CharClass.Latin &&
  !/^(?:number|least|most|than|by|to|from|about|only|exactly|or|and|of|for|with|in|to)$/.test(r.key(i - 1)) &&
  r.word(i - 1).num === undefined &&
  (!r.isWord(i + 1) || afterPronoun.test(r.key(i + 1)));

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
    /^(?:no|any|every|each|the|this|that|other|ни|ещё|еще)$/.test(r.key(f.from - 1)) ||
    r.word(f.from - 1).ordinal !== undefined ||
    // «один путь»: what nothing counts is a pronoun or part of a name
    (/^од(?:ин|на|но|ного|ной|ному|ним|ном|ну|ною)$/.test(r.key(f.from)) && r.isWord(f.next)) ||
    isPronoun(r, f.from) ||
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

import type { DateRead } from './date';
import { CharClass } from '../../../text/chars';
import { readEastDate } from './eastdates';
import { fillFrom, formatDate, isValid, order, type DateParts } from './edtf';
import type { Found } from '../found';
import type { Reader } from '../reader';
import { roman } from '../numbers/roman';
import { readDays } from './daylist';
import { afterDay, day, daySuffix, isCapital, yearAfter } from './parts';
import { isYear, number, shortDecade, spelledYear, year } from './years';

/** Reads the date or range of dates that begins at atom `i`; undefined where none does. */
export function readDate(r: Reader, i: number, floor: number): Found | undefined {
  const first = single(r, i, floor);
  if (!first) return undefined;
  let { low, high, next } = first;
  if (!high) {
    const at = connector(r, first, floor);
    const second = at === undefined ? undefined : single(r, at, at);
    // «2000-2500 машин»: no year where the other end is none
    const isCount = !second && grain(low) === 'year' && r.isHyphen(next) && r.key(next + 1).length === 4;
    if (isCount && r.isDigits(next + 1)) return undefined;
    const isSameGrain = second && !second.high && grain(second.low) === grain(low);
    if (second && isSameGrain) {
      const from = fillFrom(low, second.low);
      // «8月9日から11日»: the second end leaves out what the first has said
      const isEast = r.isEast(first.next) || r.isEast(first.next - 1);
      const to = isEast ? { ...from, ...second.low } : second.low;
      if (order(from, to) < 0) ({ low, high, next } = { low: from, high: to, next: second.next });
    }
  } else {
    low = fillFrom(low, high);
  }
  const value = high ? `${formatDate(low)}/${formatDate(high)}` : formatDate(low);
  return { from: first.from, next, sub: 'date', value };
}

const grain = (d: DateParts) => (d.day ? 'day' : d.month ? 'month' : d.season ? 'season' : 'year');

const opensRange = new Set(['from', 'between']);

function connector(r: Reader, a: DateRead, floor: number): number | undefined {
  // «1 мая 2024 г. – 4 июня 2025 г.»
  const at = r.key(a.next) === '.' && r.touches(a.next) && r.key(a.next - 1) === 'г' ? a.next + 1 : a.next;
  const { role } = r.word(at);
  if (r.key(at) === '-' || r.key(at) === '~' || r.key(at) === '〜') return at + 1;
  const isFrom = opensRange.has(r.word(a.from - 1).role ?? '') || r.isEast(at);
  if (role === 'to' && a.from - 1 >= floor - 1 && (isFrom || grain(a.low) !== 'year')) return at + 1;
  return role === 'and' && r.word(a.from - 1).role === 'between' ? at + 1 : undefined;
}

function single(r: Reader, i: number, floor: number): DateRead | undefined {
  const { month, season, role } = r.word(i);
  if (r.isDigits(i)) {
    return (
      numeric(r, i) ??
      (r.hasEast ? readEastDate(r, i) : undefined) ??
      dayMonth(r, i) ??
      readDays(r, i) ??
      dayOfMonth(r, i) ??
      part(r, i) ??
      shortDecade(r, i) ??
      year(r, i, floor)
    );
  }
  if (r.isEast(i)) return readEastDate(r, i);
  if ((role === 'quarter' || role === 'century' || role === 'half-year') && i > floor && r.isWord(i - 1)) {
    const read = romanPart(r, i, role);
    if (read) return read;
  }
  if (month !== undefined) return monthFirst(r, i, month, floor);
  if (season !== undefined) return seasonYear(r, i, season);
  if (role === 'quarter' || role === 'half' || role === 'fiscal' || r.word(i).ordinal)
    return part(r, i) ?? ordinalDay(r, i);
  return (r.word(i).num !== undefined ? ordinalDay(r, i) : undefined) ?? spelledYear(r, i);
}

const dateMarks = new Set('-./');

/** 2024-08-10, 10.08.2024, 10/25/2024. */
function numeric(r: Reader, i: number): DateRead | undefined {
  const mark = r.key(i + 1);
  if (!dateMarks.has(mark) || r.key(i + 3) !== mark) {
    const isMonth =
      mark === '-' && r.text[r.start(i + 1)] === '-' && r.touches(i + 1) && r.touches(i + 2) && isYear(r, i);
    const m =
      isMonth && r.key(i + 2).length === 2 && !(r.touches(i + 3) && !/^[.,;:)]$/.test(r.key(i + 3)))
        ? number(r, i + 2, 1, 12)
        : undefined;
    const isSpan = m !== undefined && m === (Number(r.key(i)) + 1) % 100;
    return m && !isSpan ? { from: i, next: i + 3, low: { year: Number(r.key(i)), month: m } } : undefined;
  }
  for (let k = 1; k <= 4; k++) if (!r.touches(i + k)) return k === 2 ? pointed(r, i) : undefined;
  if (mark === '.' && isYear(r, i + 4)) {
    const month = r.caps(i + 2) === 'none' ? 0 : roman(r.key(i + 2));
    // 12.IX.2023
    const low = { year: Number(r.key(i + 4)), month, day: Number(r.key(i)) };
    if (month > 0 && isValid(low)) return { from: i, next: r.key(i + 5) === 'г' ? i + 6 : i + 5, low };
  }
  // "2024/PR/123"
  if (!r.isDigits(i + 2) || !r.isDigits(i + 4)) return undefined;
  if (r.touches(i + 5) && r.key(i + 5) === mark && r.touches(i + 6) && r.isDigits(i + 6)) return undefined;
  const [a, b, c] = [r.key(i), r.key(i + 2), r.key(i + 4)];
  const parts = isYear(r, i)
    ? { year: Number(a), month: Number(b), day: Number(c) }
    : isYear(r, i + 4) || (mark === '.' && c.length === 2)
      ? dayAndMonth(r, mark, Number(a), Number(b), c.length === 2 ? 2000 + Number(c) : Number(c))
      : undefined;
  // H25.10.01: a year of an era
  if (a.length === 2 && r.touches(i) && r.kind(i - 1) === CharClass.Latin) return undefined;
  if (!parts || a.length > 4 || b.length > 2 || c.length > 4 || !isValid(parts)) return undefined;
  const isName = r.key(i + 5) === 'г' || r.word(i + 5).role === 'year';
  return { from: i, next: isName ? i + 6 : i + 5, low: parts };
}

/** 2024. 7. 16., as Korean offices write it. */
function pointed(r: Reader, i: number): DateRead | undefined {
  const isAlone = r.count <= 8;
  const isWritten =
    r.key(i + 1) === '.' && r.touches(i + 3) && r.isDigits(i + 2) && r.isDigits(i + 4) && isYear(r, i);
  if (!isWritten || !(isAlone || r.hasHangulOrKana)) return undefined;
  const low = { year: Number(r.key(i)), month: Number(r.key(i + 2)), day: Number(r.key(i + 4)) };
  return isValid(low) ? { from: i, next: i + 5, low } : undefined;
}

/** With slashes both orders are in use: only a number over 12, or Cyrillic around, tells which. */
function dayAndMonth(r: Reader, mark: string, a: number, b: number, year: number): DateParts | undefined {
  if (mark === '.' || a > 12 || hasCyrillic(r)) return { year, month: b, day: a };
  return b > 12 ? { year, month: a, day: b } : undefined;
}

function hasCyrillic(r: Reader): boolean {
  for (let i = 0; i < Math.min(r.count, 40); i++) if (r.kind(i) === CharClass.Cyrillic) return true;
  return false;
}

const rangeMarks = new Set('-&,/');

/** «24 августа 2025 года», «24–26 августа», "9 to 11 August", "20th of August". */
function dayMonth(r: Reader, i: number): DateRead | undefined {
  const first = day(r, i);
  if (first === undefined) return undefined;
  let at = afterDay(r, i);
  let second: number | undefined;
  const { role } = r.word(at);
  if (role === 'to' || role === 'and' || rangeMarks.has(r.key(at))) {
    second = day(r, at + 1);
    if (second === undefined || second <= first) return undefined;
    const isList = role === 'and' || /^[,&/]$/.test(r.key(at));
    if (isList && second !== first + 1) return undefined;
    at = afterDay(r, at + 1);
  }
  if (r.word(at).role === 'of' && r.kind(at) === CharClass.Latin) at++;
  if (r.isHyphen(at)) at++;
  const { month } = r.word(at);
  const dot =
    r.key(at + 1) === '.' && r.touches(at + 1) && r.key(at).length <= 4 && r.isDigits(at + 2) ? 1 : 0;
  if (month === undefined || !isCapital(r, at) || (r.key(at) === 'мар' && !yearAfter(r, at + 1 + dot)))
    return undefined;
  if (r.key(at) === 'май' && r.kind(at) === CharClass.Cyrillic) return undefined;
  const tail = yearAfter(r, at + 1 + dot);
  const base: DateParts = { month, ...(tail && { year: tail.year }) };
  const low = { ...base, day: first };
  const high = second === undefined ? undefined : { ...base, day: second };
  if (!isValid(low) || (high && !isValid(high))) return undefined;
  return { from: i, next: tail?.next ?? at + 1, low, ...(high && { high }) };
}

const isCountedAt = (r: Reader, i: number) =>
  r.word(i).month !== undefined ||
  r.key(i) === '%' ||
  r.word(i).scale !== undefined ||
  r.word(i).unit !== undefined;

/** "August 9 to 11, 2024", "May 2023", «май 2026 года», and a month alone after a preposition. */
function monthFirst(r: Reader, i: number, month: number, floor: number): DateRead | undefined {
  if (!isCapital(r, i)) return undefined;
  const isLatin = r.kind(i) === CharClass.Latin;
  let at = i + 1;
  if (r.key(at) === '.' && r.touches(at) && r.key(i).length <= 4) at++;
  // «Январь 14, 2009»
  const isHeader = !isLatin && at === i + 1 && r.key(at + 1) === ',' && isYear(r, at + 2);
  const first = isLatin || isHeader ? day(r, at) : undefined;
  // "May 10:30" is a time, "OSLO, May 24: The port" a day
  const isTime = r.key(at + 1) === ':' && r.touches(at + 1) && r.kind(at + 2) === CharClass.Digit;
  if (first !== undefined && !isTime) {
    const low: DateParts = { month, day: first };
    if (!isValid(low)) return undefined;
    let next = afterDay(r, at);
    let second: number | undefined;
    const { role } = r.word(next);
    const isTo = r.key(next) === '-' || role === 'to';
    const until = isTo || role === 'and' || r.key(next) === '&' ? day(r, next + 1) : undefined;
    const following = until === undefined ? next : afterDay(r, next + 1);
    if (until !== undefined && !isCountedAt(r, following) && until > first && (isTo || until === first + 1)) {
      second = until;
      next = following;
    }
    // "November 10, 11 and 12"
    const third = r.key(next) === ',' && r.word(next + 2).role === 'and' ? day(r, next + 3) : undefined;
    if (
      second === undefined &&
      day(r, next + 1) === first + 1 &&
      third === first + 2 &&
      !isCountedAt(r, next + 4)
    ) {
      second = third;
      next += 4;
    }
    const tail = yearAfter(r, next);
    const base: DateParts = { month, ...(tail && { year: tail.year }) };
    return {
      from: i,
      next: tail?.next ?? next,
      low: { ...base, day: first },
      ...(second !== undefined && { high: { ...base, day: second } }),
    };
  }
  // "July to August"
  const isJoined = r.key(at) === '-' || (r.key(at) === 'to' && at === i + 1);
  const until = isJoined && isCapital(r, at + 1) ? r.word(at + 1).month : undefined;
  if (until !== undefined && until > month && r.kind(at + 1) === r.kind(i)) {
    const tail = yearAfter(r, at + 2);
    const given: DateParts = tail ? { year: tail.year } : {};
    return {
      from: i,
      next: tail?.next ?? at + 2,
      low: { ...given, month },
      high: { ...given, month: until },
    };
  }
  const of = r.word(at).role === 'of' && isLatin ? at + 1 : at;
  const tail = yearAfter(r, of);
  // APR1000 is a reactor
  if (tail && r.touches(of) && tail.year < 1900) return undefined;
  if (tail) return { from: i, next: tail.next, low: { year: tail.year, month } };
  if (floor > i || (r.key(i).length <= 3 && r.key(i) !== 'may' && r.key(i) !== 'мая' && r.key(i) !== 'мае'))
    return undefined;
  const { role } = r.word(i - 1);
  const isAsked =
    role === 'in' ||
    role === 'from' ||
    role === 'to' ||
    role === 'of' ||
    role === 'between' ||
    (r.key(i - 1) === '-' && /^(?:mid|early|late|end)$/.test(r.key(i - 2))) ||
    /^(?:last|this|early|late|к|ко|until|mid|начале|конце|середине)$/.test(r.key(i - 1));
  return isAsked && r.key(i - 1) !== 'на' ? { from: i, next: i + 1, low: { month } } : bareMonth(r, i, month);
}

/** «в марте» is a date; a month without a preposition may be a name. */
function bareMonth(r: Reader, i: number, month: number): DateRead | undefined {
  return r.key(i - 1) === 'в' ? { from: i, next: i + 1, low: { month } } : undefined;
}

/** «20-го числа», "on the 20th". */
function dayOfMonth(r: Reader, i: number): DateRead | undefined {
  const value = day(r, i);
  if (value === undefined) return undefined;
  const next = afterDay(r, i);
  if (r.word(next).role === 'day-of-month') return { from: i, next: next + 1, low: { day: value } };
  const isThe = next > i + 1 && r.key(i - 1) === 'the' && r.key(i - 2) === 'on' && !r.isWord(next);
  return isThe ? { from: i, next, low: { day: value } } : undefined;
}

/** «двадцатого августа», «двадцать четвертого августа», "first of May". */
function ordinalDay(r: Reader, i: number): DateRead | undefined {
  const { ordinal, num } = r.word(i);
  const tens = num === 20 || num === 30 ? num : 0;
  const at = tens ? i + 1 : i;
  const value = tens ? tens + (r.word(at).ordinal ?? 99) : (ordinal ?? 99);
  if (value > 31) return undefined;
  const of = r.kind(i) === CharClass.Latin && r.word(at + 1).role === 'of' ? at + 2 : at + 1;
  const { month, role } = r.word(of);
  if (role === 'day-of-month') return { from: i, next: of + 1, low: { day: value } };
  if (month === undefined || !isCapital(r, of) || (r.kind(i) === CharClass.Latin && of === at + 1))
    return undefined;
  const tail = yearAfter(r, of + 1);
  return {
    from: i,
    next: tail?.next ?? of + 1,
    low: { month, day: value, ...(tail && { year: tail.year }) },
  };
}

/** «летом 2024 года», "summer 2024". */
function seasonYear(r: Reader, i: number, season: number): DateRead | undefined {
  const at = r.word(i + 1).role === 'of' ? i + 2 : i + 1;
  const tail = yearAfter(r, at);
  return tail && { from: i, next: tail.next, low: { year: tail.year, season } };
}

/** «IV квартал 2024 года», «XXI век»: the numeral stands before the word that makes it one. */
function romanPart(r: Reader, i: number, role: 'quarter' | 'century' | 'half-year'): DateRead | undefined {
  const value = roman(r.key(i - 1));
  if (r.caps(i - 1) === 'none') return undefined;
  if (role === 'century') return centuryRead(i - 1, i + 1, value);
  if (role === 'half-year')
    return value <= 2 && value > 0 ? withYear(r, i - 1, i + 1, 39 + value) : undefined;
  return value >= 1 && value <= 4 ? withYear(r, i - 1, i + 1, 32 + value) : undefined;
}

function centuryRead(from: number, next: number, value: number): DateRead | undefined {
  return value >= 10 && value <= 30 ? { from, next, low: { century: String(value - 1) } } : undefined;
}

/** Quarters and halves of a year: "Q3 2025", «третий квартал 2025 года», «первое полугодие», "first half of 2025". */
function part(r: Reader, i: number): DateRead | undefined {
  const letter = i > 0 && r.touches(i) ? r.key(i - 1) : '';
  if ((letter === 'q' || letter === 'h') && r.isDigits(i) && !(r.touches(i + 1) && r.isWord(i + 1))) {
    const value = number(r, i, 1, letter === 'q' ? 4 : 2);
    return value === undefined ? undefined : withYear(r, i - 1, i + 1, (letter === 'q' ? 32 : 39) + value);
  }
  // "4Q 2024"
  const after = r.touches(i + 1) && r.isDigits(i) && r.caps(i + 1) !== 'none' ? r.key(i + 1) : '';
  const nth = after === 'q' || after === 'h' ? number(r, i, 1, after === 'q' ? 4 : 2) : undefined;
  if (nth !== undefined) {
    const season = (after === 'q' ? 32 : 39) + nth;
    // "3Q24"
    const isShort =
      r.touches(i + 2) && /^[12]\d$/.test(r.key(i + 2)) && !(r.touches(i + 3) && r.isWord(i + 3));
    if (isShort) return { from: i, next: i + 3, low: { year: 2000 + Number(r.key(i + 2)), season } };
    return withYear(r, i, i + 2, season, true);
  }
  const value = r.isDigits(i) ? number(r, i, 1, 30) : r.word(i).ordinal;
  if (value === undefined) return undefined;
  let at = r.isDigits(i)
    ? r.isHyphen(i + 1)
      ? i + 3
      : r.touches(i + 1) && daySuffix.has(r.key(i + 1))
        ? i + 2
        : i + 1
    : i + 1;
  if (r.key(at) === 'fiscal' || (r.isHyphen(at) && !r.isDigits(i))) at++;
  const { role, part: fraction } = r.word(at);
  if (role === 'century') return centuryRead(i, at + 1, value);
  if (value > 4) return undefined;
  // «3 кв. км»
  const isArea = r.key(at) === 'кв' && r.word(r.key(at + 1) === '.' ? at + 2 : at + 1).of === 'measure';
  if (isArea) return undefined;
  if (role === 'quarter') return withYear(r, i, at + 1, 32 + value);
  const isHalf =
    role === 'half-year' ||
    (role === 'half' && r.kind(at) === CharClass.Latin) ||
    (fraction?.[1] === 2 && r.kind(at) === CharClass.Cyrillic);
  return isHalf && value <= 2 ? withYear(r, i, at + 1, 39 + value, true) : undefined;
}

function withYear(
  r: Reader,
  from: number,
  next: number,
  season: number,
  needsYear = false,
): DateRead | undefined {
  const { role } = r.word(next);
  const dot = r.key(next) === '.' && r.isDigits(next + 1) ? 1 : 0;
  const isFiscal = r.word(next).role === 'fiscal' || r.word(next + 1).role === 'fiscal';
  const at = next + dot + (role === 'of' || role === 'in' ? 1 : 0) + (isFiscal ? 1 : 0);
  const tail = yearAfter(r, at);
  if (tail) return { from, next: tail.next, low: { year: tail.year, season } };
  return needsYear ? undefined : { from, next, low: { season } };
}

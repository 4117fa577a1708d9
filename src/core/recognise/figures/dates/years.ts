import { CharClass } from '../../../text/chars';
import type { DateParts } from './edtf';
import type { DateRead } from './date';
import type { Reader } from '../reader';

/** The number at atom `i` where it lies between the two; undefined for others and for what is no short run of digits. */
export const number = (r: Reader, i: number, least: number, most: number): number | undefined => {
  const key = r.key(i);
  if (!r.isDigits(i) || key.length > 4) return undefined;
  const value = Number(key);
  return value >= least && value <= most ? value : undefined;
};
/** Four digits that can be a year. */
export const isYear = (r: Reader, i: number) =>
  r.key(i).length === 4 && number(r, i, 1000, 2199) !== undefined;

/** «Кения – 2030»: a year that a dash joins to the name in quotation marks that it closes. */
export const isInName = (r: Reader, i: number) =>
  /^20\d\d$/.test(r.key(i)) &&
  r.key(i + 1) === '"' &&
  r.key(i - 1) === '-' &&
  r.isWord(i - 2) &&
  r.caps(i - 2) !== 'none';

/** «тысяча девятьсот девяносто первый год», «в две тысячи двадцатом». */
export function spelledYear(r: Reader, i: number): DateRead | undefined {
  const isSecond = r.word(i).num === 2;
  const scale = isSecond ? i + 1 : i;
  if (r.word(scale).scale !== 3 || r.word(scale).bare === undefined || r.kind(scale) !== CharClass.Cyrillic)
    return undefined;
  let value = isSecond ? 2000 : 1000;
  let at = scale + 1;
  for (let num = r.word(at).num; num !== undefined && at < scale + 3; num = r.word(++at).num) value += num;
  const { ordinal } = r.word(at);
  if (!ordinal || ordinal > 99) return undefined;
  value += ordinal;
  const isNamed = r.word(at + 1).role === 'year';
  return isNamed || (value >= 1900 && value < 2100)
    ? { from: i, next: isNamed ? at + 2 : at + 1, low: { year: value } }
    : undefined;
}

/** «в 2004 году», "in 2019", «2025–2027 гг.», "1990s", and four digits that nothing else explains. */
export function year(r: Reader, i: number, floor: number): DateRead | undefined {
  if (!isYear(r, i) || isInName(r, i)) return undefined;
  const key = r.key(i);
  const found = (next: number, low: DateParts = { year: Number(key) }): DateRead => ({ from: i, next, low });
  const before = r.key(i - 1);
  if (
    before === '№' ||
    before === '#' ||
    r.word(i - 1).money ||
    (r.touches(i) && /^[-./,:+_@]$/.test(before) && (!r.isDigits(i - 2) || r.key(i - 2).length > 4))
  ) {
    const isJoined = before === '-' && /^(?:mid|early|late|end|post|pre|пост)$/.test(r.key(i - 2));
    if (!isJoined) return undefined;
  }
  if (r.touches(i) && r.isWord(i - 1) && r.word(i - 1).role === undefined) return undefined;
  // decades: "1990s", «1990-х»
  if (key.endsWith('0') && r.touches(i + 1) && r.key(i + 1) === 's')
    return found(i + 2, { decade: key.slice(0, 3) });
  // «1970–1980-х годов», «1920–30-е»
  const second = r.key(i + 2).length === 2 ? key.slice(0, 2) + r.key(i + 2) : r.key(i + 2);
  const isFirst = key.endsWith('0') && /^\d{3}0$/.test(second) && key < second;
  if (isFirst && r.key(i + 1) === '-' && r.isHyphen(i + 3) && /^(?:х|е|ые|ых|ми)$/.test(r.key(i + 4))) {
    const next = r.word(i + 5).role === 'years' ? i + 6 : i + 5;
    return { ...found(next, { decade: key.slice(0, 3) }), high: { decade: second.slice(0, 3) } };
  }
  if (r.isHyphen(i + 1) && /^(?:х|е|ые|ых|ми|м)$/.test(r.key(i + 2))) {
    const next = r.word(i + 3).role === 'years' ? i + 4 : i + 3;
    const isDecade = /^(?:х|е|ые|ых|ми)$/.test(r.key(i + 2)) && key.endsWith('0') && !(r.key(i + 2) === 'м');
    return found(
      r.word(i + 3).role === 'year' ? i + 4 : next,
      isDecade ? { decade: key.slice(0, 3) } : undefined,
    );
  }
  if (r.isHyphen(i + 1) && /^(?:го|й|му)$/.test(r.key(i + 2)))
    return found(r.word(i + 3).role === 'year' ? i + 4 : i + 3);
  const { role } = r.word(i + 1);
  if ((role === 'year' || role === 'years') && r.kind(i + 1) === CharClass.Cyrillic) return found(i + 2);
  // 2023/2024
  const isNext =
    r.key(i + 1) === '/' && r.touches(i + 1) && r.touches(i + 2) && Number(r.key(i + 2)) === Number(key) + 1;
  if (isNext) {
    const isNamed = r.word(i + 3).role === 'years' || r.word(i + 3).role === 'year';
    return { ...found(isNamed ? i + 4 : i + 3), high: { year: Number(key) + 1 } };
  }
  // 2024-25, 2024/25
  const short =
    /^[-/]$/.test(r.key(i + 1)) && r.touches(i + 1) && r.touches(i + 2) && r.key(i + 2).length === 2
      ? Number(r.key(i + 2))
      : -1;
  // 2019–23, where 2019-11 is a month
  const isSpan =
    short > Number(key) % 100 &&
    (short > 12 || /^[–—]$/.test(r.text[r.start(i + 1)]!)) &&
    r.key(i + 1) === '-';
  if (short === (Number(key) + 1) % 100 || (isSpan && isSpanEnd(r, i + 3))) {
    const isNamed = /^(?:year|years)$/.test(r.word(i + 3).role ?? '') && r.kind(i + 3) === CharClass.Cyrillic;
    const last = Number(key) - (Number(key) % 100) + short;
    return { ...found(isNamed ? i + 4 : i + 3), high: { year: last > Number(key) ? last : last + 100 } };
  }
  if (isProgramme(r, i) || !isLikelyYear(r, i, floor)) return undefined;
  return found(i + 1);
}

/** Four digits are a year unless something is counted or measured, or they are part of a longer number. */
function isLikelyYear(r: Reader, i: number, _floor: number): boolean {
  const value = Number(r.key(i));
  if (value < 1800 || value > 2100)
    return (
      r.word(i - 1).role === 'in' &&
      r.key(i - 1) !== 'на' &&
      value >= 1000 &&
      !r.word(i + 1).unit &&
      !r.word(i + 1).money &&
      !r.word(i + 1).scale
    );
  const next = r.key(i + 1);
  if (next === ':' && r.touches(i + 1) && r.touches(i + 2)) return false;
  if (r.touches(i + 1) && (/^[%$€£¥₽+°/_@]$/.test(next) || r.isWord(i + 1) || r.isEast(i + 1))) return false;
  if (/^[.,]$/.test(next) && r.touches(i + 1) && r.touches(i + 2) && r.isDigits(i + 2)) return false;
  const { scale, money, unit, of } = r.word(i + 1);
  if (scale !== undefined || next === '%' || (money && r.word(i + 1).anchor)) return false;
  if (money && r.caps(i + 1) !== 'first') return false;
  if (of === 'measure' || of === 'percent' || of === 'time') return false;
  const isAfterPreposition = r.word(i - 1).role === 'in' && r.key(i - 1) !== 'на';
  if (unit && of === 'thing' && !isAfterPreposition)
    return r.kind(i + 1) === CharClass.Latin && !/^(?:person|soldier)$/.test(unit);
  return r.count > 1;
}

/** Nothing after "2019–23" makes the second number a figure of its own. */
function isSpanEnd(r: Reader, i: number): boolean {
  const { scale, money, unit, of } = r.word(i);
  return (
    scale === undefined && money === undefined && (unit === undefined || of === 'thing') && r.key(i) !== '%'
  );
}

/** "Agenda 2030" and «Видение 2030» are names, where «Стратегия 2030 года» has a date. */
const isProgramme = (r: Reader, i: number) =>
  (r.key(i + 1) === 'agenda' && r.caps(i + 1) !== 'none') ||
  (r.caps(i - 1) !== 'none' &&
    /^(?:agenda|vision|horizon|expo|euro|windows|видение|агенда|повестка|стратегия|экспо)$/.test(
      r.key(i - 1),
    ));

/** «90-е», «20-х» */
const tensEnding = /^(?:е|ые|х|ых|ми|ыми)$/;

const lateDecades = new Set('50 60 70 80 90'.split(' '));

/** "the 90s", «в 90-е годы», «70–80-х годов»: of the last century where the next can't be meant yet. */
export function shortDecade(r: Reader, i: number): DateRead | undefined {
  const second = r.key(i + 1) === '-' && r.key(i) < r.key(i + 2) ? oneDecade(r, i + 2) : undefined;
  if (second && lateDecades.has(r.key(i)))
    return { from: i, next: second.next, low: { decade: `19${r.key(i)[0]!}` }, high: second.low };
  return oneDecade(r, i);
}

function oneDecade(r: Reader, i: number): DateRead | undefined {
  if (!lateDecades.has(r.key(i))) return undefined;
  const found = (next: number): DateRead => ({ from: i, next, low: { decade: `19${r.key(i)[0]!}` } });
  if (r.touches(i + 1) && r.key(i + 1) === 's') {
    // "the 60s and 70s", "the 1960s-70s", but "in their 40s and 50s"
    const isSecond =
      /^(?:and|or|to|-)$/.test(r.key(i - 1)) &&
      r.key(i - 2) === 's' &&
      (isYear(r, i - 3) || (/^\d0$/.test(r.key(i - 3)) && r.key(i - 4) === 'the'));
    return isSecond || /^(?:the|'|early|late|mid)$/.test(r.key(i - 1)) ? found(i + 2) : undefined;
  }
  if (!r.isHyphen(i + 1) || !tensEnding.test(r.key(i + 2))) return undefined;
  if (r.word(i + 3).role === 'years') return found(i + 4);
  if (/^(?:конц|начал|середин)[аеуы]$/.test(r.key(i - 1))) return found(i + 3);
  return r.isWord(i - 1) && r.word(i - 1).role !== undefined && !r.isWord(i + 3) ? found(i + 3) : undefined;
}

/** «в 20-е годы», «в 30-е», "in his 70s": tens that are years of somebody or of a century that isn't told. */
export function areTens(r: Reader, i: number): boolean {
  if (!/^\d0$/.test(r.key(i))) return false;
  if (r.key(i + 1) === 's' && r.touches(i + 1)) return true;
  if (!r.isHyphen(i + 1) || !tensEnding.test(r.key(i + 2))) return false;
  return r.word(i + 3).role === 'years' || (r.key(i - 1) === 'в' && !r.isWord(i + 3));
}

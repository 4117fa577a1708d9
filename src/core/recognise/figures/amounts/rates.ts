import { compareDecimals, decimalOf, formatDecimal } from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import type { Found } from '../found';
import { denominatorOf, eachWords } from '../lexicon/per';
import { readNumber } from '../numbers/numbers';
import { qualifierAfter, qualifierBefore } from '../lexicon/qualifiers';
import type { Reader } from '../reader';
import { lemma } from './things';
import { readUnit } from './units';

/** What a rate is for one of, as read up to but not including `next`. */
interface Per {
  readonly per: string;
  readonly next: number;
}

/**
 * Adds to the figures that were read together what they are a rate for: "$60 to $70 a barrel", «5 % в год», «每桶70美元». `next`
 * is where reading goes on, so that "1,000 cubic meters" in "per 1,000 cubic meters" is no figure of its own.
 */
export function withRate(
  r: Reader,
  found: readonly Found[],
  next: number,
  floor: number,
): { found: readonly Found[]; next: number } {
  const last = found.at(-1);
  if (!last || !canBeRate(last)) return { found, next };
  const after = perAfter(r, last.next, last);
  // «б/с»: barrels a day
  const isDaily = r.key(last.next - 1) === 'б' && r.key(last.next) === '/' && last.unit === 'barrel';
  const inside = isDaily ? 'day' : r.word(last.next - 1).perUnit;
  const before = last.unit === 'percentage-point' ? undefined : perBefore(r, found[0]!.from, floor);
  const per = inside ?? after?.per ?? before;
  if (per === undefined || per === last.unit) return { found, next };
  return {
    found: found.map((f) => (canBeRate(f) ? { ...f, per } : f)),
    next: Math.max(next, after?.next ?? next),
  };
}

const canBeRate = (f: Found) => f.sub === 'money' || f.sub === 'percent' || f.sub === 'quantity';

/** «1人当たり», "1バレル", «1달러당»: what a rate that follows is for; undefined where no sum follows. */
export function readDenominator(r: Reader, i: number): Per | undefined {
  const number = readNumber(r, i);
  if (!number || number.indefinite || number.value.exponent < 0 || !r.isEast(number.next)) return undefined;
  const unit = denominatorAt(r, number.next);
  if (!unit) return undefined;
  const isOne = compareDecimals(number.value, decimalOf(1)) === 0;
  // 「1年に3万円」
  const isIn =
    isOne &&
    r.word(number.next).of === 'time' &&
    /^[에に]$/.test(r.key(unit.next)) &&
    r.isDigits(unit.next + 1);
  const isAbout =
    isOne && r.word(number.next).of === 'time' && qualifierBefore((d) => r.key(unit.next - d)) !== undefined;
  const isJoined = isIn || eachWords.has(r.key(unit.next));
  const { per: said, of } = r.word(number.next);
  const isSaid = isJoined || isAbout || (said !== undefined && of !== 'time');
  const at = isJoined ? unit.next + 1 : unit.next;
  // "1バレル70ドル": one of them, and the sum at once
  const follows = isSaid ? hasSum(r, at) : isOne && r.isDigits(at) && r.touches(at) && !r.touches(i);
  if (!follows) return undefined;
  return { per: isOne ? unit.per : `${formatDecimal(number.value)} ${unit.per}`, next: at };
}

/** How far after «1人当たり» its sum may stand, in atoms. */
export const sumDistance = 4;

function hasSum(r: Reader, at: number): boolean {
  for (let i = at; i <= at + sumDistance; i++) {
    if (isStop(r.key(i))) return false;
    if (r.isAnchor(i)) return true;
  }
  return false;
}

const stops = new Set(['', ...'.,;:!?()[]、。，；：！？「」『』“”"«»（）']);
const isStop = (key: string) => stops.has(key);

const isQualified = (r: Reader, at: number) => qualifierBefore((d) => r.key(at - d)) !== undefined;

/** «每桶约70美元», «연간 5조원», «ежегодно выделяет 5 млн рублей»: nothing but a few words may stand between. */
function perBefore(r: Reader, from: number, floor: number): string | undefined {
  for (let i = from - 1; i >= floor && i >= from - sumDistance; i--) {
    const key = r.key(i);
    const { per } = r.word(i);
    if (
      per !== undefined &&
      r.isEast(i) &&
      (r.isDigits(i - 1) || r.word(i - 1).num !== undefined || r.word(i - 1).bare === 'many')
    )
      return undefined;
    if (per !== undefined) return r.isEast(i) || r.kind(i) === CharClass.Cyrillic ? per : undefined;
    const isNext = i === from - 1 || (i === from - 2 && isQualified(r, i + 1));
    if (isNext && (!r.touches(i) || /[\u3040-\u309f、（「]/.test(r.text[r.start(i) - 1] ?? ''))) {
      if (key === '연' || key === '年') return r.isDigits(i - 1) ? undefined : 'year';
      if (key === '월' || key === '月') return r.isDigits(i - 1) ? undefined : 'month';
    }
    if (isStop(key) || r.isDigits(i)) return undefined;
  }
  return undefined;
}

/** The most words of what is counted that may stand before its time: «5 млн тонн нефти в год». */
const mostBetween = 3;

function perAfter(r: Reader, at: number, f: Found): Per | undefined {
  // «500 руб./кг», "$90 (€80) a barrel"
  const isAside =
    (r.key(at) === '.' && r.touches(at) && /^(?:\/|на|в|за)$/.test(r.key(at + 1))) ||
    (r.key(at) === ')' && f.sub === 'money');
  const direct = perAt(r, isAside ? at + 1 : at, f, false);
  if (direct) return direct;
  // "$40 (per barrel)"
  if (r.key(at) === '(' && /^(?:per|за)$/.test(r.key(at + 1))) return perAt(r, at + 1, f, false);
  let i = at;
  if (r.key(i) === 'of' || r.key(i) === 'in') i++;
  else if (r.kind(i) !== CharClass.Cyrillic) return undefined;
  for (let count = 0; count < mostBetween && isPlainWord(r, i); count++) {
    i++;
    // "of CO2 a year"
    if (r.isDigits(i) && r.touches(i)) i++;
    const read = perAt(r, i, f, true);
    if (read) return read;
  }
  return undefined;
}

function isPlainWord(r: Reader, i: number): boolean {
  const { role, num, scale, unit, per, anchor } = r.word(i);
  return (
    r.isWord(i) &&
    (r.key(i).length > 2 || (r.isDigits(i + 1) && r.touches(i + 1))) &&
    !anchor &&
    role === undefined &&
    num === undefined &&
    scale === undefined &&
    per === undefined &&
    (unit === undefined || r.word(i).of === 'thing')
  );
}

function perAt(r: Reader, at: number, f: Found, isTimeOnly: boolean): Per | undefined {
  const key = r.key(at);
  const { per, role } = r.word(at);
  if (per !== undefined && r.isWord(at))
    return key === 'daily' && r.caps(at) !== 'none' ? undefined : { per, next: at + 1 };
  if (key === 'p' && r.key(at + 1) === '.' && r.key(at + 2) === 'a') return { per: 'year', next: at + 3 };
  if (key === 'per' && r.key(at + 1) === 'annum') return { per: 'year', next: at + 2 };
  if (key === 'each' || key === 'apiece')
    return f.sub !== 'money' ? undefined : (timeAt(r, at + 1) ?? { per: 'item', next: at + 1 });
  if (key === 'every') return timeAt(r, at + 1);
  if (key === 'per')
    return (
      countedAt(r, at + 1, f, isTimeOnly ? onlyTime : anything) ??
      (isTimeOnly ? undefined : nounAt(r, at + 1))
    );
  if (role === 'article') return afterArticle(r, at, f, isTimeOnly);
  // "$15-an-hour"
  if (r.isHyphen(at) && r.word(at + 1).role === 'article' && r.isHyphen(at + 2)) return timeAt(r, at + 3);
  if (key === 'в') return inTime(r, at + 1);
  if (isTimeOnly) return undefined;
  if (key === '/')
    return r.touches(at + 1) || !r.isDigits(at + 1) ? countedAt(r, at + 1, f, anything) : undefined;
  // what something was bought for is no rate: «5 млн за дом»
  if (key === 'за' && f.sub === 'money') return countedAt(r, at + 1, f, onlyMeasure);
  if (key === 'на') return onEach(r, at + 1, f);
  if (key === 'с' && f.sub !== 'percent' && /^(?:гектара|человека|тонны|га|квадратного)$/.test(r.key(at + 1)))
    return countedAt(r, at + 1, f, anything);
  return undefined;
}

/** "a year", but "a year ago" and "a day after" are times. */
function afterArticle(r: Reader, at: number, f: Found, isTimeOnly: boolean): Per | undefined {
  const time = timeAt(r, at + 1);
  const isMoment = (i: number) =>
    /^(?:ago|earlier|before|later|after|since|prior|previously|from|old|or|and|hence|on|ahead|beforehand)$/.test(
      r.key(i),
    ) ||
    (r.isHyphen(i) && r.isWord(i + 1));
  if (time) return isMoment(time.next) ? undefined : time;
  if (isTimeOnly || f.sub === 'percent') return undefined;
  const read = denominatorAt(r, at + 1);
  if (!read || r.isHyphen(read.next)) return undefined;
  const isMeasure = r.word(at + 1).of === 'measure' || denominatorOf(r.key(at + 1)) !== undefined;
  return isMeasure && r.key(at + 1).length > 1 && r.key(read.next) !== 'ago' ? read : undefined;
}

function timeAt(r: Reader, i: number): Per | undefined {
  const { of, unit } = r.word(i);
  const name = of === 'time' && unit !== undefined && r.key(i).length > 1 ? unit : undefined;
  return name === undefined ? undefined : { per: name, next: i + 1 };
}

/** «в год», but not «в год столетия», «в день рождения», «в час пик». */
function inTime(r: Reader, i: number): Per | undefined {
  const per = /^(?:год|месяц|неделю|день|сутки|час|минуту|секунду|квартал|полугодие|смену)$/.test(r.key(i))
    ? denominatorOf(r.key(i))
    : undefined;
  if (per === undefined) return undefined;
  const isNamed =
    (r.isWord(i + 1) && r.caps(i + 1) !== 'none') ||
    r.isDigits(i + 1) ||
    r.word(i + 1).ordinal !== undefined ||
    /^(?:рождени|побед|независимост|выбор|голосовани|памят|открыти|пик|дн|ноч|утр|когда|его|ее|их|столети|юбиле|основани)/.test(
      r.key(i + 1),
    );
  return isNamed ? undefined : { per, next: i + 1 };
}

/** «на человека», «на душу населения», «на 100 тыс. жителей». */
function onEach(r: Reader, i: number, f: Found): Per | undefined {
  if (r.key(i) === 'душу' && r.key(i + 1) === 'населения') return { per: 'person', next: i + 2 };
  if (f.sub === 'percent') return undefined;
  if (/^(?:человека|жителя|акцию|тонну|гектар|километр|кг|га|единицу|кв|квадратный)$/.test(r.key(i)))
    return denominatorAt(r, i);
  return f.sub === 'quantity' ? countedAt(r, i, f, onlyPeople) : undefined;
}

/** A denominator, with a number before it where it is for so many: "per 1,000 cubic meters", «за тысячу кубометров». */
function countedAt(r: Reader, i: number, f: Found, accepts: Accept): Per | undefined {
  const isNumber = r.isAnchor(i) && denominatorOf(r.key(i)) === undefined && !r.word(i).money;
  const number = isNumber ? readNumber(r, i) : undefined;
  if (number && (number.indefinite || number.value.exponent < 0)) return undefined;
  // «за тыс. кубометров»
  const isThousand = r.key(i) === 'тыс';
  let at = isThousand ? i + 1 : (number?.next ?? i);
  if ((number || isThousand) && r.key(at) === '.' && r.touches(at)) at++;
  const isPeople = number && people.test(r.key(at));
  const read = isPeople ? { per: 'person', next: at + 1 } : denominatorAt(r, at);
  if (!read || read.per === f.unit || !accepts(r, at, read.per)) return undefined;
  const value = isThousand ? decimalOf(1000) : number?.value;
  const isOne = !value || compareDecimals(value, decimalOf(1)) === 0;
  return isOne ? read : { ...read, per: `${formatDecimal(value)} ${read.per}` };
}

type Accept = (r: Reader, at: number, per: string) => boolean;

const people = /^(?:населения|жителей|человек|people|inhabitants|residents)$/;
const anything: Accept = () => true;
const onlyTime: Accept = (_, __, per) => timeNames.has(per);
const onlyPeople: Accept = (r, at) => people.test(r.key(at));
/** After «за»: what is measured, money, and the few things that are sold singly. */
const onlyMeasure: Accept = (r, at, per) =>
  !timeNames.has(per) &&
  (r.word(at).of === 'measure' ||
    r.word(at).money !== undefined ||
    denominatorOf(r.key(at)) !== undefined ||
    /^(?:куб|кв)/.test(r.key(at)));

const timeNames = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'quarter',
  'half-year',
]);

/** A unit, a counted noun or a currency as a denominator. */
function denominatorAt(r: Reader, i: number): Per | undefined {
  const key = r.key(i);
  const own = r.word(i).per;
  if (own !== undefined && r.isEast(i)) return { per: own, next: i + 1 };
  const known = denominatorOf(key);
  const dotted = (next: number) =>
    r.key(next) === '.' &&
    r.touches(next) &&
    key.length < 5 &&
    r.isWord(next + 1) &&
    r.caps(next + 1) === 'none'
      ? next + 1
      : next;
  if (known !== undefined) return { per: known, next: dotted(i + 1) };
  const unit = readUnit(r, i, { isBig: true, isPlural: false });
  if (!unit?.unit || unit.sub === 'percent' || unit.next - i > 3) return undefined;
  return qualifierAfter((d) => r.key(i + d)) ? undefined : { per: unit.unit, next: unit.next };
}

/** "per ticket": any noun after "per". */
function nounAt(r: Reader, i: number): Per | undefined {
  if (r.kind(i) !== CharClass.Latin || r.caps(i) !== 'none' || r.key(i).length < 3 || r.key(i) === 'cent')
    return undefined;
  return { per: lemma(r.key(i)), next: i + 1 };
}

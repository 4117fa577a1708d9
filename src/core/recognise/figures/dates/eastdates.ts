import type { DateRead } from './date';
import { isValid, type DateParts } from './edtf';
import { readEast } from '../numbers/eastnumbers';
import { isAfterNights } from '../amounts/eastunits';
import type { Reader } from '../reader';
import { isRepublican } from './republic';

/** Years before the first year of a Japanese era, or of the Republic of China. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民国: 1911, 民國: 1911 };

const yearMarks = new Set(['年', '년', '年度', '년도']);
const monthMarks = new Set(['月', '월']);
const dayMarks = new Set(['日', '일', '号', '號']);
const quarterMarks = new Set(['季度', '四半期', '분기']);
const centuryMarks = new Set(['世纪', '世紀', '세기']);

/**
 * Dates of Chinese, Japanese and Korean: 2024年8月9日, 8月9日, 9日, 2024년 3분기, 令和6年5月; undefined where none begins at atom `i`.
 */
export function readEastDate(r: Reader, i: number): DateRead | undefined {
  const before = eras[r.key(i)];
  if (before !== undefined) {
    const year = readWhole(r, i + 1);
    const longest = before === eras['民国'] ? 199 : 99;
    if (!year || !yearMarks.has(r.key(year.next)) || year.value > longest) return undefined;
    return rest(r, i, year.next + 1, { year: before + year.value });
  }
  const isPrefixed = r.word(i).role === 'ordinal-prefix';
  const { season } = r.word(i);
  if (season !== undefined) return { from: i, next: i + 1, low: { season } };
  const n = readWhole(r, isPrefixed ? i + 1 : i);
  if (!n) return undefined;
  const short = monthAndDay(r, i) ?? spacedDate(r, i);
  if (short) return short;
  // 前三季度 are three quarters, not the third
  if (/前$/.test(r.key(i - 1)) && r.touches(i) && quarterMarks.has(r.key(n.next))) return undefined;
  const mark = r.key(n.next);
  // 2024 年 3 月 is set with spaces
  const isSpaced = !r.touches(n.next);
  const isAgency =
    /^ (?:ロイター|共同|時事|AFP)/.test(r.after(n.next, 5)) || (mark === '日' && isThatDay(r, i, n.next));
  if (
    isSpaced &&
    (!/^[年月日]$/.test(mark) || (r.hasHangulOrKana && !isAgency) || r.start(n.next) - r.end(n.next - 1) > 1)
  )
    return undefined;
  const republican = republicanAt(r, i, n);
  if (republican) return republican;
  if (quarterMarks.has(mark))
    return n.value >= 1 && n.value <= 4
      ? { from: i, next: n.next + 1, low: { season: 32 + n.value } }
      : undefined;
  if (centuryMarks.has(mark) && n.value >= 10 && n.value <= 30)
    return { from: i, next: n.next + 1, low: { century: String(n.value - 1) } };
  if (isPrefixed) return undefined;
  const years = yearsAt(r, i, n);
  if (years) return years;
  if (yearMarks.has(mark) && n.value >= 1000 && n.value <= 2199)
    return rest(r, i, n.next + 1, { year: n.value });
  // 08年
  if (yearMarks.has(mark) && /^0\d$/.test(r.key(i))) return rest(r, i, n.next + 1, { year: 2000 + n.value });
  if (/^年代$|^년대$/.test(mark) && n.value >= 1000 && n.value % 10 === 0)
    return { from: i, next: n.next + 1, low: { decade: String(n.value / 10) } };
  // 上世纪九十年代
  if (/^年代$|^년대$/.test(mark) && n.value < 100)
    return n.value % 10 === 0 && n.value >= 10 && /(?:上世纪|上世紀|20世纪|20世紀)$/.test(r.before(i, 4))
      ? { from: i, next: n.next + 1, low: { decade: `19${n.value / 10}` } }
      : undefined;
  if (monthMarks.has(mark)) return rest(r, i, i, {});
  const months = monthsAt(r, i) ?? daysAt(r, i);
  if (months) return months;
  if (!dayMarks.has(mark) || n.value < 1 || n.value > 31 || !isDay(r, i, n)) return undefined;
  // «두 일», 三日 in the sense of three days is said with 間; in words a day alone is rarely a date
  const isWritten = !r.hasHangulOrKana && mark === '日' && (n.value > 10 || isDayOfMonth(r, i, n.next));
  return (r.isDigits(i) || isWritten) && !/^[间間간]/.test(r.after(n.next, 1))
    ? { from: i, next: n.next + 1, low: { day: n.value } }
    : undefined;
}

/** 本日 17 日夕方: set with spaces, and a day by what stands beside it. */
const isThatDay = (r: Reader, i: number, mark: number) =>
  /(?:本日|昨日|明日|今月|来月|先月|去る) ?$/.test(r.before(i, 4)) ||
  /^(?:夕|朝|午前|午後|夜|未明|深夜|昼|[(（][月火水木金土日])/.test(r.after(mark, 2));

/** What a Korean text names by its day: 6.12 정상회담, 1.2 개각. */
const dayNamed =
  /^ ?(?:절|개각|(?:남북|북미|한미|한일|미중)? ?정상회담|회담|합의|선언|사건|사태|사고|운동|항쟁|참사|전쟁|총선|대선|지방선거|재보선|재보궐|보궐선거|전당대회|전대|혁명|쿠데타|테러|민주화|의거|학살|계엄)/;
/** 11.4.(월), (11.4.), as Korean offices write it. */
const dayPointed = /^\.? ?[(（][월화수목금토일][)）]/;
/** 11/17午後, 8/22(月) */
const dayTold =
  /^ ?(?:午前|午後|朝|夕|夜|未明|付|[(（][月火水木金土日][)）]|오전|오후|[(（][월화수목금토일][)）])/;

/** A month and a day with a stroke or a point between, which what follows shows to be a date. */
function monthAndDay(r: Reader, i: number): DateRead | undefined {
  const mark = r.key(i + 1);
  if ((mark !== '/' && mark !== '.') || !r.isDigits(i) || !r.isDigits(i + 2)) return undefined;
  if (!r.touches(i + 1) || !r.touches(i + 2) || r.key(i).length > 2 || r.key(i + 2).length > 2)
    return undefined;
  // 2/4분기
  if (mark === '/' && r.key(i + 2) === '4' && quarterMarks.has(r.key(i + 3)) && /^[1-4]$/.test(r.key(i)))
    return { from: i, next: i + 4, low: { season: 32 + Number(r.key(i)) } };
  const low = { month: Number(r.key(i)), day: Number(r.key(i + 2)) };
  const told = mark === '/' ? dayTold : dayNamed;
  const after = r.after(i + 2, 10);
  const isPointed = dayPointed.test(after) || (/[(（]$/.test(r.before(i, 1)) && /^\.[)）]/.test(after));
  const isTold = told.test(after) || (mark === '.' && isPointed);
  return isValid(low) && !/[\d./]$/.test(r.before(i, 1)) && isTold
    ? { from: i, next: i + 3, low }
    : undefined;
}

/** 2025. 9., 9. 7.(목): as Korean offices write it. */
function spacedDate(r: Reader, i: number): DateRead | undefined {
  if (!r.isDigits(i) || r.key(i + 1) !== '.' || r.touches(i + 2) || !isAfterPoint(r, i + 2)) return undefined;
  if (!/[가-힣]/.test(r.text) || /[\d./]$/.test(r.before(i, 1))) return undefined;
  const first = Number(r.key(i));
  const second = Number(r.key(i + 2));
  if (r.key(i).length === 4) {
    if (first < 1900 || first > 2199 || second < 1 || second > 12 || r.key(i + 3) !== '.') return undefined;
    return isAfterPoint(r, i + 4) ? undefined : { from: i, next: i + 3, low: { year: first, month: second } };
  }
  const low = { month: first, day: second };
  const isTold = /^(?:\.? ?[(（]|, ?|\.? )[월화수목금토일](?:요일)?[)）.,]/.test(r.after(i + 2, 8));
  return isTold && isValid(low) ? { from: i, next: i + 3, low } : undefined;
}
/** One or two digits right behind a point and a space. */
const isAfterPoint = (r: Reader, i: number) =>
  r.isDigits(i) && r.key(i).length < 3 && r.touches(i - 1) && r.start(i) - r.end(i - 1) === 1;

/** 总统三日与…会谈, not 停留三日: a day in words that goes before what somebody does on it. */
const isDayOfMonth = (r: Reader, i: number, mark: number) =>
  !/^[两兩]/.test(r.key(i)) &&
  /^(?:[与與在于於向對对赴抵访訪晤]|会[见晤谈]|會[見晤談]|出席|表示|指出|宣布|[说說称稱][，,：:]|[发發]表|[举舉]行|召[开開]|[上下]午|晚|凌晨|[报報][道导導])/.test(
    r.after(mark, 2),
  ) &&
  !/[第每某近约約共历歷数數几幾留用期为為了整满滿过過前后後]$/.test(r.before(i, 1));

/** 113年5月, 111年度: years of the Republic of China, told by what follows. */
function republicanAt(r: Reader, i: number, n: { value: number; next: number }): DateRead | undefined {
  if (!r.isDigits(i) || n.value < 80 || n.value > 125 || r.hasHangulOrKana || !r.touches(n.next))
    return undefined;
  const year = n.value + eras['民国']!;
  if (r.key(n.next) === '年度') return { from: i, next: n.next + 1, low: { year } };
  if (r.key(n.next) !== '年') return undefined;
  if (/^(?:度|預算|上半|下半|年?[初底末])/.test(r.after(n.next, 2)))
    return { from: i, next: n.next + 1, low: { year } };
  if (isRepublican(r, i, n.next)) return { from: i, next: n.next + 1, low: { year } };
  const month = readWhole(r, n.next + 1);
  const isMonth = month && monthMarks.has(r.key(month.next)) && month.value >= 1 && month.value <= 12;
  return isMonth ? rest(r, i, n.next + 1, { year }) : undefined;
}

const toMonth = new Set('-~〜∼─至到');

/** 1978至2021年 */
function yearsAt(r: Reader, i: number, first: { value: number; next: number }): DateRead | undefined {
  if (first.value < 1000 || !toMonth.has(r.key(first.next)) || !r.isDigits(first.next + 1)) return undefined;
  const read = readWhole(r, first.next + 1);
  // 2024〜26年
  const isShort = read !== undefined && /^\d\d$/.test(r.key(first.next + 1)) && r.isDigits(i);
  const until = isShort ? { ...read, value: first.value - (first.value % 100) + read.value } : read;
  if (!until || until.value <= first.value || until.value > 2199 || !yearMarks.has(r.key(until.next)))
    return undefined;
  return { from: i, next: until.next + 1, low: { year: first.value }, high: { year: until.value } };
}

/** 「4〜6月期」, 1至9月, 1월~9월 */
function monthsAt(r: Reader, i: number): DateRead | undefined {
  const first = readWhole(r, i);
  const isTo = first && toMonth.has(r.key(first.next)) && r.isDigits(first.next + 1);
  const until = isTo ? readWhole(r, first.next + 1) : undefined;
  if (!first || !until || !monthMarks.has(r.key(until.next)) || !r.touches(until.next)) return undefined;
  if (first.value < 1 || first.value >= until.value || until.value > 12) return undefined;
  return { from: i, next: until.next + 1, low: { month: first.value }, high: { month: until.value } };
}

const toYear = new Set('-~〜∼─至');

/** 「23~24日」 */
function daysAt(r: Reader, i: number): DateRead | undefined {
  const first = readWhole(r, i);
  const isTo = first && toYear.has(r.key(first.next)) && r.isDigits(first.next + 1);
  const until = isTo ? readWhole(r, first.next + 1) : undefined;
  if (!first || !until || !dayMarks.has(r.key(until.next)) || !r.touches(until.next) || !isDay(r, i, until))
    return undefined;
  if (first.value < 1 || first.value >= until.value || until.value > 31) return undefined;
  return { from: i, next: until.next + 1, low: { day: first.value }, high: { day: until.value } };
}

/** 3日続落 and 3日連続 last three days, 10号线 and 台風10号 are numbered, 1日約千人 is a rate. */
function isDay(r: Reader, from: number, n: { value: number; next: number }): boolean {
  const mark = r.key(n.next);
  const after = r.after(n.next, 3);
  // 2박 3일 is a journey of three days
  if (isAfterNights(r, n.next - 1)) return false;
  if (/^[号號]$/.test(mark))
    return (
      !r.hasHangulOrKana &&
      // 海港路3号 is an address
      !/[路街巷弄道]$/.test(r.before(from, 1)) &&
      (!r.isEast(n.next + 1) ||
        !r.touches(n.next + 1) ||
        /^[上下晚凌早中到至起前后後在举舉开開召抵访訪]/.test(after)) &&
      !/^[」』”’》]/.test(after)
    );
  // 日時 and 日程 are words
  if (!r.touches(n.next) && /^[時程]/.test(after)) return false;
  if (
    /^(?:[单單]方面|免[签簽]|[过過]境|無薪|无薪|連続|连续|続|ぶり|以内|以上|余り|あまり|ほど|後|后|内|目|たりと|も(?:休|欠|早|無駄)|내|차|째| ?연속| ?만에| ?동안)/.test(
      after,
    )
  )
    return false;
  return !(n.value === 1 && mark === '日' && /^(?:約|平均|最大|当た|あた|に\d|\d)/.test(after));
}

/** Month and day after a year that ends before atom `at`, as far as they are given. */
function rest(r: Reader, from: number, at: number, given: DateParts): DateRead | undefined {
  let low = given;
  let next = at;
  const { season } = r.word(at);
  if (season !== undefined && low.year !== undefined) return { from, next: at + 1, low: { ...low, season } };
  const months = low.year === undefined ? undefined : monthsAt(r, at);
  if (months?.high)
    return { from, next: months.next, low: { ...low, ...months.low }, high: { ...low, ...months.high } };
  const isPrefixed = r.word(at).role === 'ordinal-prefix';
  const month = readWhole(r, isPrefixed ? at + 1 : at);
  if (
    month &&
    low.year !== undefined &&
    quarterMarks.has(r.key(month.next)) &&
    month.value >= 1 &&
    month.value <= 4
  )
    return { from, next: month.next + 1, low: { ...low, season: 32 + month.value } };
  if (month && monthMarks.has(r.key(month.next)) && month.value >= 1 && month.value <= 12) {
    low = { ...low, month: month.value };
    next = month.next + 1;
    const day = readWhole(r, next);
    if (day && dayMarks.has(r.key(day.next)) && isValid({ ...low, day: day.value })) {
      return { from, next: day.next + 1, low: { ...low, day: day.value } };
    }
    // «8월 9~11일»
    if (day && /^[-~〜─]$/.test(r.key(day.next))) {
      const until = readWhole(r, day.next + 1);
      const high = until && { ...low, day: until.value };
      if (until && high && dayMarks.has(r.key(until.next)) && until.value > day.value && isValid(high))
        return { from, next: until.next + 1, low: { ...low, day: day.value }, high };
    }
  }
  return next > from ? { from, next, low } : undefined;
}

/** A whole number of at most four digits, in digits or numerals; «二〇二四» too. */
function readWhole(r: Reader, i: number): { value: number; next: number } | undefined {
  if (r.isDigits(i)) return r.key(i).length <= 4 ? { value: Number(r.key(i)), next: i + 1 } : undefined;
  if (r.key(i) === '元') return { value: 1, next: i + 1 };
  if (!r.word(i).east) return undefined;
  const read = readEast(r, i);
  if (!read || read.indefinite || read.value.exponent !== 0 || read.value.mantissa > 9999n) return undefined;
  return { value: Number(read.value.mantissa), next: read.next };
}

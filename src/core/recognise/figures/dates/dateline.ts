import type { DocumentDate, FigureMention } from '../../../model/mention';
import type { Chapter } from '../../document/chapter';
import type { Reading } from '../../document/page';
import { shift } from '../../shift';
import { isValid } from './edtf';

/** A dateline stands among the first passages or, after the text, among the last. */
const first = 10;
const last = 4;
/** A line that is a date and little else: longest, and the part of it that is the date. */
const line = { most: 90, share: 0.4 };
/** "ASTANA, August 9 —": how far from the passage's start the date may stand. */
const head = 60;

const full = /^\d{4}-\d{2}-\d{2}$/;
const label =
  /(?:^|\s)(?:published|updated|posted|date|опубликован\S*|обновлен\S*|дата(?: публикации| выхода)?|发布|发表|时间|公開|更新|掲載|입력|수정|등록)\P{L}*$/iu;

/**
 * The document's date by its own dateline (a line that is little but a full date, "Published: …", or "ASTANA, 9 August
 * 2024 —"), else by its file name; undefined where neither gives one.
 */
export function documentDate(
  chapters: readonly Chapter[],
  fileName: string | undefined,
): DocumentDate | undefined {
  const count = chapters.reduce((sum, { readings }) => sum + readings.length, 0);
  let at = 0;
  let before = 0;
  for (const { text, readings, starts } of chapters) {
    const isInside = before >= first && before + readings.length <= count - last;
    for (let i = 0; i < readings.length && !isInside; i++) {
      if (before + i >= first && before + i < count - last) continue;
      const found = datelineOf(readings[i]!);
      if (found) return { ...found, span: shift(found.span, at + starts[i]!) };
    }
    before += readings.length;
    at += text.length;
  }
  const named = fileName === undefined ? undefined : dateInName(fileName);
  return named === undefined ? undefined : { value: named, source: 'file name' };
}

function datelineOf({ passage: { text }, figures }: Reading) {
  const found = figures.find(
    (figure) => figure.sub === 'date' && full.test(figure.value ?? '') && isDateline(text, figure),
  );
  if (!found) return undefined;
  const { value, start, end } = found;
  return { value: value!, source: 'dateline', span: { start, end } } as const;
}

/** Datelines of one article lie this near to each other, in days; the year aside where one gives none. */
const together = { dated: 31, undated: 7, agencies: 3 };
/** Most paragraphs that go before a dateline which isn't at the end. */
const mostBefore = 3;

/** "OSLO, May 4 (Agency) —", «Осло. 4 мая.»: an agency's dateline that gives no year. */
const place = /^[^\p{L}]{0,3}\p{Lu}[\p{L}\s’'-]{1,40}[,.]\s*$/u;
/** 海湾社5月4日电 */
const wire = /^\s*(?:[电電讯訊]|报道|報道|報導)/;
const agency = /^\.?\s*(?:\([^)]{1,40}\)\s*)?(?:[—–:/-]|\p{Lu})/u;

/**
 * Whether the text is several articles put together: a dateline far from the document's date, agencies' datelines far from
 * each other, or much text before the dateline. Then no dateline tells the year of another article's dates.
 */
export function isPasted(chapters: readonly Chapter[], date: string): boolean {
  const own = daysInto(date);
  let long = 0;
  let isDated = false;
  let agencyDay: number | undefined;
  for (const { readings } of chapters) {
    for (const reading of readings) {
      const dated = datelineOf(reading)?.value;
      if (dated !== undefined && isFar(dated, date, own)) return true;
      // after the text a dateline may stand, but hardly in its middle
      if (isDated && long > mostBefore) return true;
      if (dated !== undefined) isDated = true;
      else if (!isDated && reading.passage.text.length > line.most) long++;
      const day = dated === undefined ? agencyDateline(reading) : undefined;
      if (day === undefined) continue;
      if (apart(day, own) > together.undated || apart(day, agencyDay ?? day) > together.agencies) return true;
      agencyDay = day;
    }
  }
  return false;
}

const isFar = (other: string, date: string, own: number) =>
  other.slice(0, 4) !== date.slice(0, 4) || Math.abs(daysInto(other) - own) > together.dated;

/** Days between two days of the year, the short way round. */
function apart(a: number, b: number): number {
  const days = Math.abs(a - b);
  return Math.min(days, 366 - days);
}

/** The day of the year of an agency's dateline without a year. */
function agencyDateline({ passage: { text }, figures }: Reading): number | undefined {
  const date = figures.find(({ sub, value }) => sub === 'date' && /^--\d\d-\d\d$/.test(value ?? ''));
  if (!date || date.start > head) return undefined;
  const after = text.slice(date.end);
  const isAgency = wire.test(after) || (place.test(text.slice(0, date.start)) && agency.test(after));
  return isAgency ? daysInto(date.value!) : undefined;
}

/** Roughly the day of the year, from the month and the day that a date ends in; the middle of a month without one. */
function daysInto(date: string): number {
  const [, month = '1', day = '15'] = /-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  return Number(month) * 30.5 + Number(day);
}

function isDateline(text: string, date: FigureMention): boolean {
  const length = text.trim().length;
  const before = text.slice(0, date.start);
  if (length <= line.most && (date.end - date.start >= length * line.share || label.test(before)))
    return true;
  if (date.start > head) return false;
  if (label.test(before)) return true;
  const after = text.slice(date.end, date.end + head);
  if (/^[\p{Lu}][\p{L}\s.,’'-]*,\s*$/u.test(before) && /^\s*(?:\([^)]{1,40}\)\s*)?[—–:-]/u.test(after))
    return true;
  const isClosed = text[date.end - 1] === '.' || closing.test(after);
  return (town.test(before) && isClosed) || (agencyAt.test(before) && wire.test(after));
}

/** «АСТАНА, 9 августа 2024 года.», «Осло. 9 мая 2024 г. /ТАСС/.»: a town in one word or in capitals, and a stop after the date. */
const town = /^\s*(?:\p{Lu}\p{Ll}{2,}(?:-\p{L}+)*|\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,2})[,.]\s+$/u;
const closing = /^(?:\s?г(?:ода|\.)?)?\s?(?:\.|(?:\/[^/]{1,40}\/|\([^)]{1,40}\))\s?[.—–:-])/;
/** 新华社北京2024年8月9日电 */
const agencyAt = /^\s*[（(【]?[\p{Script=Han}]{2,14}$/u;

/** `2025-12-20-tokyo.txt`, `20251220_x.txt`, `20.12.2025.txt`, `2025-12.txt`; digits inside longer runs are no date. */
function dateInName(name: string): string | undefined {
  const edge = '(?<![\\p{L}\\d])';
  const end = '(?![\\p{L}\\d])';
  const ymd = new RegExp(`${edge}(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})${end}`, 'u').exec(name);
  if (ymd) return checked(ymd[1]!, ymd[3]!, ymd[4]!);
  const dmy = new RegExp(`${edge}(\\d{2})([-_.])(\\d{2})\\2(\\d{4})${end}`, 'u').exec(name);
  if (dmy) return checked(dmy[4]!, dmy[3]!, dmy[1]!);
  const ym = new RegExp(`${edge}(\\d{4})[-_.](\\d{2})${end}`, 'u').exec(name);
  return ym ? checked(ym[1]!, ym[2]!) : undefined;
}

function checked(year: string, month: string, day?: string): string | undefined {
  const y = Number(year);
  const parts = { year: y, month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  if (y < 1900 || y > 2100 || !isValid(parts)) return undefined;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

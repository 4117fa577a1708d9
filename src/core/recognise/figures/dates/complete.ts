import type { DocumentDate, FigureMention } from '../../../model/mention';
import { type DateParts, formatDate, isValid } from './edtf';
import { tellsOfPast, type Told, toldBeside } from './beside';

/** A date without a year is completed only where one year puts it this near the document's date. */
const nearest = { days: 120, ahead: 90, months: 3, monthsAhead: 2, inMonth: 14 };

/**
 * Completes a date that gives no year (or only a day) from the document's date: `value` where the document itself states
 * that date in its dateline, else `resolved`, so that what the text gives stays visible. What `text`, in which the figure
 * stands, says beside it of the year goes first. Other figures, and dates that several years fit, come back as they are.
 */
export function completeDate(
  figure: FigureMention,
  date: DocumentDate | undefined,
  text: string,
): FigureMention {
  if (figure.sub !== 'date' || !date || !figure.value?.startsWith('--')) return figure;
  const at = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.value);
  if (!at) return figure;
  const own = { year: Number(at[1]), month: Number(at[2] ?? 0), day: Number(at[3] ?? 0) };
  const told = toldBeside(text, figure.start, figure.end, isDayAlone(figure.value) ? 'month' : 'year');
  const [from = '', to] = figure.value.split('/');
  const low = complete(from, own, told);
  const high = to === undefined ? undefined : complete(to, own, told);
  if (low === undefined || (to !== undefined && (high === undefined || high < low))) return figure;
  // «в январе встретились» of December is not the next January
  if (told === undefined && isAhead(low, date.value) && tellsOfPast(text, figure.start, figure.end))
    return figure;
  const value = high === undefined ? low : `${low}/${high}`;
  return date.source === 'dateline' ? { ...figure, value } : { ...figure, resolved: value };
}

/** Whether a date is after another one, as far as both tell. */
const isAhead = (date: string, own: string) => {
  const length = Math.min(date.length, own.length);
  return date.slice(0, length) > own.slice(0, length);
};

/** The document's own date, with 0 for what it doesn't tell. */
type Own = Required<Pick<DateParts, 'year' | 'month' | 'day'>>;

const isDayAlone = (value: string) => value.startsWith('---');

function complete(value: string, own: Own, told: Told | undefined): string | undefined {
  if (isDayAlone(value)) {
    const day = Number(value.slice(3));
    return told === undefined ? onlyOf(daysOf(day, own)) : inMonth(day, own, told);
  }
  const rest = value.slice(2);
  return told === undefined ? onlyOf(yearsOf(rest, own)) : inYear(rest, own, told);
}

const onlyOf = (candidates: readonly string[]) => (candidates.length === 1 ? candidates[0] : undefined);

/** The month, or the day of it, in the year that is told beside it; undefined where that is no date, or isn't told. */
function inYear(rest: string, { year, month }: Own, told: Told): string | undefined {
  const [m = 0, d] = rest.split('-').map(Number);
  if (told === 'untold' || m > 12 || (typeof told !== 'number' && !month)) return undefined;
  const shift = typeof told === 'number' ? told : told === 'past' ? (m < month ? 0 : -1) : m > month ? 0 : 1;
  const isDate = isValid(partsOf(year + shift, m, d));
  return isDate ? `${year + shift}-${rest}` : undefined;
}

const partsOf = (year: number, month: number, day: number | undefined) => ({
  year,
  month,
  ...(day !== undefined && { day }),
});

/** The day of the month that is told beside it; undefined where that is no date, or isn't told. */
function inMonth(day: number, own: Own, told: Told): string | undefined {
  if (!own.month || typeof told !== 'number') return undefined;
  const parts = dayIn(own, told, day);
  return isValid(parts) ? formatDate(parts) : undefined;
}

/** The day so numbered, `months` after the document's month. */
function dayIn({ year, month }: Own, months: number, day: number): Own {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

/** The dates near the document's own whose day is so numbered. */
function daysOf(day: number, own: Own): string[] {
  if (!own.month || !own.day) return [];
  return [-1, 0, 1].flatMap((months) => {
    const parts = dayIn(own, months, day);
    const distance = Math.abs(dayNumber(parts) - dayNumber(own));
    return isValid(parts) && distance <= nearest.inMonth ? [formatDate(parts)] : [];
  });
}

function yearsOf(rest: string, { year, month, day }: Own): string[] {
  const [m = 0, d] = rest.split('-').map(Number);
  if (m > 12) return [];
  if (!month) return [`${year}-${rest}`];
  return [year - 1, year, year + 1].flatMap((y) => {
    // «в марте» in December is rather the last one than the next
    const months = (y - year) * 12 + m - month;
    const isNear =
      d === undefined || !day
        ? -months <= nearest.months && months <= nearest.monthsAhead
        : isNearDay(dayNumber({ year: y, month: m, day: d }) - dayNumber({ year, month, day }));
    return isNear && isValid(partsOf(y, m, d)) ? [`${y}-${rest}`] : [];
  });
}

const isNearDay = (days: number) => -days <= nearest.days && days <= nearest.ahead;

/** Days since a fixed day, in the Gregorian calendar. */
function dayNumber({ year, month, day }: Own): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

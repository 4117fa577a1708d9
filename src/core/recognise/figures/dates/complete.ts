import type { DocumentDate, FigureMention } from '../../../model/mention';
import { isValid } from './edtf';
import { monthWordAt, tellsOfPast, type YearWord, yearWordAt } from './yearwords';

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
  const wordAt = figure.value.startsWith('---') ? monthWordAt : yearWordAt;
  const word = wordAt(text, figure.start, figure.end);
  const [from = '', to] = figure.value.split('/');
  const low = complete(from, at, word);
  const high = to === undefined ? undefined : complete(to, at, word);
  if (low === undefined || (to !== undefined && (high === undefined || high < low))) return figure;
  // «в январе встретились» of December is not the next January
  if (word === undefined && isAhead(low, date.value) && tellsOfPast(text, figure.start, figure.end))
    return figure;
  const value = high === undefined ? low : `${low}/${high}`;
  return date.source === 'dateline' ? { ...figure, value } : { ...figure, resolved: value };
}

/** Whether a date is after another one, as far as both tell. */
const isAhead = (date: string, own: string) => {
  const length = Math.min(date.length, own.length);
  return date.slice(0, length) > own.slice(0, length);
};

function complete(value: string, at: RegExpExecArray, word: YearWord | undefined): string | undefined {
  const [year, month, day] = [Number(at[1]), Number(at[2] ?? 0), Number(at[3] ?? 0)];
  if (word !== undefined)
    return value.startsWith('---')
      ? inMonth(value.slice(3), year, month, word)
      : inYear(value.slice(2), year, month, word);
  const candidates = value.startsWith('---')
    ? daysOf(value.slice(3), year, month, day)
    : yearsOf(value.slice(2), year, month, day);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The month, or the day of it, in the year that a word beside it says; undefined where that is no date, or isn't told. */
function inYear(rest: string, year: number, month: number, word: YearWord): string | undefined {
  const [m = 0, d] = rest.split('-').map(Number);
  if (word === 'untold' || m > 12 || (typeof word !== 'number' && !month)) return undefined;
  const shift = typeof word === 'number' ? word : word === 'past' ? (m < month ? 0 : -1) : m > month ? 0 : 1;
  const isDate = isValid({ year: year + shift, month: m, ...(d !== undefined && { day: d }) });
  return isDate ? `${year + shift}-${rest}` : undefined;
}

/** The day of the month that a word beside it says, counted from the document's own. */
function inMonth(day: string, year: number, month: number, word: YearWord): string | undefined {
  if (!month || typeof word !== 'number') return undefined;
  const index = year * 12 + (month - 1) + word;
  const parts = { year: Math.floor(index / 12), month: (index % 12) + 1, day: Number(day) };
  return isValid(parts) ? `${parts.year}-${two(parts.month)}-${day}` : undefined;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The month whose day so numbered is near the document's date. */
function daysOf(day: string, year: number, month: number, own: number): string[] {
  if (!month || !own) return [];
  return [-1, 0, 1].flatMap((shift) => {
    const index = year * 12 + (month - 1) + shift;
    const parts = { year: Math.floor(index / 12), month: (index % 12) + 1, day: Number(day) };
    const distance = Math.abs(dayNumber(parts) - dayNumber({ year, month, day: own }));
    return isValid(parts) && distance <= nearest.inMonth ? [`${parts.year}-${two(parts.month)}-${day}`] : [];
  });
}

function yearsOf(rest: string, year: number, month: number, day: number): string[] {
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
    return isNear && isValid({ year: y, month: m, ...(d !== undefined && { day: d }) })
      ? [`${y}-${rest}`]
      : [];
  });
}

const isNearDay = (days: number) => -days <= nearest.days && days <= nearest.ahead;

/** Days since a fixed day, in the Gregorian calendar. */
function dayNumber({ year, month, day }: { year: number; month: number; day: number }): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

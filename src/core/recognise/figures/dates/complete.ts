import type { DocumentDate, FigureMention } from '../../../model/mention';
import { isValid } from './edtf';

/** A date without a year is completed only where one year puts it this near the document's date. */
const nearest = { days: 120, ahead: 90, months: 3, monthsAhead: 2, inMonth: 14 };

/**
 * Completes a date that gives no year (or only a day) from the document's date: `value` where the document itself states
 * that date in its dateline, else `resolved`, so that what the text gives stays visible. Other figures, and dates that
 * several years fit, come back as they are.
 */
export function completeDate(figure: FigureMention, date: DocumentDate | undefined): FigureMention {
  if (figure.sub !== 'date' || !date || !figure.value?.startsWith('--')) return figure;
  const at = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.value);
  if (!at) return figure;
  const [from = '', to] = figure.value.split('/');
  const low = complete(from, at);
  const high = to === undefined ? undefined : complete(to, at);
  if (low === undefined || (to !== undefined && (high === undefined || high < low))) return figure;
  const value = high === undefined ? low : `${low}/${high}`;
  return date.source === 'dateline' ? { ...figure, value } : { ...figure, resolved: value };
}

function complete(value: string, at: RegExpExecArray): string | undefined {
  const [year, month, day] = [Number(at[1]), Number(at[2] ?? 0), Number(at[3] ?? 0)];
  const candidates = value.startsWith('---')
    ? daysOf(value.slice(3), year, month, day)
    : yearsOf(value.slice(2), year, month, day);
  return candidates.length === 1 ? candidates[0] : undefined;
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

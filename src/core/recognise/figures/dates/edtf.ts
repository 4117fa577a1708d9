/** What a text gives of a date; what it doesn't give is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF: 21–24 seasons, 33–36 quarters, 40–41 halves. */
  readonly season?: number;
  /** The first three digits of the years of a decade. */
  readonly decade?: string;
  /** The first two digits of the years of a century. */
  readonly century?: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** EDTF (Library of Congress, 2019), and for dates without a year `--MM`, `--MM-DD`, `---DD`. */
export function formatDate({ year, month, day, season, decade, century }: DateParts): string {
  if (decade !== undefined) return `${decade}X`;
  if (century !== undefined) return `${century}XX`;
  const within = season ?? month;
  if (year === undefined) {
    if (within === undefined) return `---${two(day ?? 0)}`;
    return day === undefined ? `--${two(within)}` : `--${two(within)}-${two(day)}`;
  }
  const start = String(year).padStart(4, '0') + (within === undefined ? '' : `-${two(within)}`);
  return day === undefined || within === undefined ? start : `${start}-${two(day)}`;
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that its month has (29 February only in leap years, where the year is known). */
export function isValid({ year, month, day }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (day < 1 || day > (month === undefined ? 31 : lengths[month - 1]!)) return false;
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isLeap || month !== 2 || day < 29;
}

/** The first end of a range with the year and month that only its second end states. */
export function fillFrom(first: DateParts, second: DateParts): DateParts {
  const year = first.year ?? second.year;
  const month =
    first.month ?? (first.day === undefined || first.season !== undefined ? undefined : second.month);
  return { ...first, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}

/** For sorting dates of one grain; parts that are absent count as equal. */
export function order(a: DateParts, b: DateParts): number {
  if (a.decade && b.decade) return Number(a.decade) - Number(b.decade);
  const key = (d: DateParts) => ((d.year ?? 0) * 100 + (d.month ?? d.season ?? 0)) * 100 + (d.day ?? 0);
  return key(a) - key(b);
}

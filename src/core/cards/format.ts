/**
 * Numbers, dates and names of countries and currencies in the reader's language, by the host's own `Intl` tables.
 * What can't be read as such comes back as it is.
 */

/** Day before month in English, as in the texts themselves: 9 August 2024. */
const locale = (language: string) => (language === 'en' ? 'en-GB' : language);

/** "3 trillion", "28.22 trillion": only for whole millions and more, where digits are hard to count; else undefined. */
export function formatLarge(value: string, language: string): string | undefined {
  if (!/^-?\d{7,}(\.\d+)?$/.test(value)) return undefined;
  return new Intl.NumberFormat(locale(language), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  }).format(value as Intl.StringNumericLiteral);
}

/** A derived figure to four significant digits: it is no better than the rounded figures it comes from. */
export function formatDerived(value: number, language: string): string {
  return new Intl.NumberFormat(locale(language), {
    maximumSignificantDigits: 4,
    ...(value >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
  }).format(value);
}

const months: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC' };
const shapes: readonly (readonly [RegExp, Intl.DateTimeFormatOptions])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, { ...months, day: 'numeric', year: 'numeric' }],
  [/^(\d{4})-(\d\d)$/, { ...months, year: 'numeric' }],
  [/^(-)-(\d\d)-(\d\d)$/, { ...months, day: 'numeric' }],
];

/** YYYY-MM-DD, YYYY-MM and --MM-DD in words, ranges `a/b` with a dash; other forms as they are. */
export function formatDate(value: string, language: string): string {
  const slash = value.indexOf('/');
  if (slash > 0) {
    return `${formatDate(value.slice(0, slash), language)} – ${formatDate(value.slice(slash + 1), language)}`;
  }
  for (const [shape, options] of shapes) {
    const match = shape.exec(value);
    if (!match) continue;
    const [, year, month, day] = match;
    // a leap year stands in where none is given, so that 29 February exists
    const date = new Date(Date.UTC(Number(year) || 2000, Number(month) - 1, Number(day ?? 1)));
    return new Intl.DateTimeFormat(locale(language), options).format(date);
  }
  return value;
}

/** Name of an ISO 3166-1 alpha-2 code. */
export function countryName(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf(code, language, 'region') : code;
}

/** Name of an ISO 4217 code. */
export function currencyName(code: string, language: string): string {
  return /^[A-Z]{3}$/.test(code) ? nameOf(code, language, 'currency') : code;
}

function nameOf(code: string, language: string, type: 'region' | 'currency'): string {
  try {
    return new Intl.DisplayNames([locale(language)], { type }).of(code) ?? code;
  } catch {
    return code; // a language tag that Intl refuses
  }
}

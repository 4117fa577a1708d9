import { msg, type Message, type Translate } from '../model/message';
import type { FigureMention, Qualifier } from '../model/mention';

/** A figure's normalised value: what a mention, a claim's figure and a rate have in common. */
export type Amount = Pick<FigureMention, 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'per'> & {
  readonly sub?: FigureMention['sub'];
};

const qualifiers: Record<Qualifier, Message> = {
  about: msg('about {0}'),
  over: msg('over {0}'),
  under: msg('under {0}'),
  'at-least': msg('at least {0}'),
  'at-most': msg('at most {0}'),
};

/** Units that `Intl` knows by these names and puts into the plural of the reader's language. */
const sanctioned: ReadonlySet<string> = new Set(
  'second minute hour day week month year meter kilometer hectare kilogram liter mile'.split(' '),
);

/** `digits` with its unit; the plural is that of `value`. */
function measure(
  digits: string,
  value: string | undefined,
  unit: string,
  locale: string,
  translate: Translate,
): string {
  const known = units[unit];
  return known ? translate(known.text, digits) : `${digits} ${nameOf(unit, Number(value ?? 2), locale)}`;
}

/** A unit's name in the plural of `count`, where `Intl` knows it. */
function nameOf(unit: string, count: number, locale: string): string {
  if (!sanctioned.has(unit)) return unit;
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(count);
  return parts.flatMap(({ type, value: word }) => (type === 'unit' ? [word] : [])).join(' ');
}

/** What a rate is for one of, after a stroke: "70 USD / barrel", "5 % / year". */
function rated(measured: string, per: string | undefined, locale: string): string {
  if (per === undefined) return measured;
  const counted = /^(\d+) (.+)$/.exec(per);
  const unit = counted
    ? `${formatDecimal(counted[1]!, locale)} ${nameOf(counted[2]!, Number(counted[1]), locale)}`
    : nameOf(per, 1, locale);
  return `${measured} / ${unit}`;
}

const units: Readonly<Record<string, Message>> = {
  percent: msg('{0} %'),
  'percentage-point': msg('{0} percentage points'),
};

/** A decimal string with its digits grouped as `locale` (BCP 47) does; no digit is rounded away. */
export function formatDecimal(value: string, locale: string): string {
  // of more digits nobody counts groups, and reading them costs their square
  if (!/^-?\d{1,100}(\.\d+)?$/.test(value)) return value;
  const [whole = '', fraction = ''] = value.split('.');
  const { groups, point } = digitsOf(locale);
  const sign = whole === '-0' ? '-' : '';
  return `${sign}${groups.format(BigInt(whole || '0'))}${fraction && point + fraction}`;
}

interface Digits {
  readonly groups: Intl.NumberFormat;
  readonly point: string;
}

/** How a language writes numbers: making a format costs far more than using it. */
const digits = new Map<string, Digits>();

function digitsOf(locale: string): Digits {
  const known = digits.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const made = {
    groups: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    point: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
  };
  digits.set(locale, made);
  return made;
}

/** A figure for people: value or range, unit, what a rate is for, qualifier. Dates stand as they are; `?` where no number is given. */
export function formatAmount(amount: Amount, locale: string, translate: Translate): string {
  const { value, low, high, unit, qualifier, per, sub } = amount;
  const number = (text: string) => (sub === 'date' ? text : formatDecimal(text, locale));
  const digits =
    value !== undefined
      ? number(value)
      : low !== undefined && high !== undefined
        ? `${number(low)}–${number(high)}`
        : low !== undefined
          ? `≥ ${number(low)}`
          : high !== undefined
            ? `≤ ${number(high)}`
            : '?';
  const plain = unit === undefined ? digits : measure(digits, value ?? high ?? low, unit, locale, translate);
  const measured = rated(plain, per, locale);
  return qualifier ? translate(qualifiers[qualifier].text, measured) : measured;
}

/**
 * Decimal numbers without rounding: `mantissa × 10^exponent`. Sums of money are compared digit by digit, and in binary
 * floating point 28.22 trillion is 28219999999999.996.
 */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** More digits than this are no number that a text means. */
const mostDigits = 60;

/** Reads plain digits with at most one decimal point, `-` before them allowed; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > mostDigits || !/^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return undefined;
  const point = text.indexOf('.');
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  return { mantissa: BigInt(digits), exponent: point < 0 ? 0 : point + 1 - text.length };
}

/** From a number that is short enough to be exact when printed (0.5, 1e9). */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { mantissa: BigInt(value), exponent: 0 };
  return parseDecimal(String(value)) ?? { mantissa: BigInt(Math.trunc(value)), exponent: 0 };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: at(a, exponent) + at(b, exponent), exponent };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent };
}

/** `a × 10^power`. */
export function scaled(a: Decimal, power: number): Decimal {
  return { mantissa: a.mantissa, exponent: a.exponent + power };
}

export function negated(a: Decimal): Decimal {
  return { mantissa: -a.mantissa, exponent: a.exponent };
}

/** Exact where the quotient ends within 12 decimals, else rounded down there; undefined for a division by zero. */
export function divided(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.mantissa === 0n) return undefined;
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: (at(a, exponent) * 10n ** 12n) / at(b, exponent), exponent: -12 };
}

/** Negative, zero or positive, as for sorting. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [at(a, exponent), at(b, exponent)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Plain digits, no exponent, no trailing zeros after the point: "28220000000000", "0.5". */
export function formatDecimal({ mantissa, exponent }: Decimal): string {
  if (exponent >= 0) return String(mantissa * 10n ** BigInt(exponent));
  const sign = mantissa < 0n ? '-' : '';
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(1 - exponent, '0');
  const whole = digits.slice(0, exponent);
  let last = digits.length;
  while (last > whole.length && digits[last - 1] === '0') last--;
  const part = digits.slice(whole.length, last);
  return (sign && (mantissa === 0n ? '' : sign)) + whole + (part && '.' + part);
}

function at(a: Decimal, exponent: number): bigint {
  if (a.exponent === exponent) return a.mantissa;
  return a.mantissa * 10n ** BigInt(a.exponent - exponent);
}

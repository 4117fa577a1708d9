import { compareDecimals, decimalOf, plus, times } from '../../../text/decimal';
import type { Amount } from './amount';

/** What a span of time goes on in, and how many of these it has. A month has no fixed number of days. */
const shorter: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = {
  year: { unit: 'month', count: 12 },
  week: { unit: 'day', count: 7 },
  day: { unit: 'hour', count: 24 },
  hour: { unit: 'minute', count: 60 },
  minute: { unit: 'second', count: 60 },
};

/** Whether a shorter span behind it can be a part of the same one. */
export const mayGoOn = ({ unit, number, over, about }: Amount) =>
  unit?.sub === 'duration' &&
  shorter[unit.unit ?? ''] !== undefined &&
  isWhole({ number }) &&
  !over &&
  !about;

/** Two parts of one span, in the unit of the second: "2 hours", "30 minutes" → 150 minutes. Undefined where they are two. */
export function oneSpan(first: Amount, second: Amount): Amount | undefined {
  const step = shorter[first.unit?.unit ?? ''];
  if (step === undefined || second.unit?.unit !== step.unit || !isWhole(second) || second.isPrefixed)
    return undefined;
  const count = decimalOf(step.count);
  if (compareDecimals(second.value, count) >= 0) return undefined;
  return {
    ...first,
    next: second.next,
    unit: second.unit,
    value: plus(times(first.value, count), second.value),
  };
}

const isWhole = ({ number }: Pick<Amount, 'number'>) =>
  !number.indefinite && number.power === 0 && number.value.exponent >= 0;

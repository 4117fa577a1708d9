import { compareDecimals, decimalOf, divided, parseDecimal, plus, type Decimal } from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import type { Reader } from '../reader';

/** A number without its scale: «2,5» of «2,5 млн». It ends before atom `next`. */
export interface Base {
  readonly next: number;
  readonly value: Decimal;
  readonly spelled: boolean;
  readonly power?: number;
}

const mostDigits = 30;

/** Where the digits with their grouping and decimals that begin at `i` end. */
export function digitsEnd(r: Reader, i: number): number {
  return readDigits(r, i)?.next ?? i + 1;
}

/**
 * Digits with grouping and a decimal part: "1,234,567.89", «1 234,5», ".77". A lone comma before three digits groups
 * them, unless a Russian scale follows («3,125 млн»).
 */
export function readDigits(r: Reader, i: number): Base | undefined {
  if (r.key(i) === '.') {
    const value = r.isDigits(i + 1) ? parseDecimal(`0.${r.key(i + 1)}`) : undefined;
    return value && { next: i + 2, value, spelled: false };
  }
  let digits = r.key(i);
  if (digits.length > mostDigits) return undefined;
  let next = i + 1;
  const group = digits.length <= 3 && digits !== '0' && !digits.startsWith('00') ? grouping(r, next) : '';
  if (group) {
    while (grouping(r, next) === group && digits.length < mostDigits) {
      digits += r.key(group === ' ' ? next : next + 1);
      next += group === ' ' ? 1 : 2;
    }
  } else if (isIndian(r, next)) {
    while (r.key(next) === ',') {
      digits += r.key(next + 1);
      next += 2;
      if (r.key(next - 1).length === 3) break;
    }
  }
  const mark = r.key(next);
  if ((mark === '.' || mark === ',') && mark !== group && isPart(r, next)) {
    digits += `.${r.key(next + 1)}`;
    next += 2;
  }
  const value = parseDecimal(digits);
  if (!value) return undefined;
  const sign = r.touches(next) ? vulgar[r.text[r.start(next)]!] : undefined;
  if (sign !== undefined) return { next: next + 1, value: plus(value, decimalOf(sign)), spelled: false };
  return withFraction(r, i, next, value) ?? { next: afterCase(r, next), value, spelled: false };
}

/** South Asian grouping, twos and at last a three: "10,20,838". */
function isIndian(r: Reader, next: number): boolean {
  if (r.key(next - 1).length > 2) return false;
  let pairs = 0;
  for (let at = next; r.key(at) === ',' && isPart(r, at); at += 2) {
    const { length } = r.key(at + 1);
    if (length === 3) return pairs > 0 && !(r.key(at + 2) === ',' && isPart(r, at + 2));
    if (length !== 2) return false;
    pairs++;
  }
  return false;
}

/** Endings that Russian numerals in digits are written with: «5-ти лет», «2-х стран». */
const caseEnding = new Set('х ух ех ми мя ти и ю тью ста сот'.split(' '));

function afterCase(r: Reader, next: number): number {
  const at = r.isHyphen(next) ? next + 1 : next;
  const isEnding =
    caseEnding.has(r.key(at)) && r.touches(at) && (at > next || r.key(at).length > 1 || r.key(at) === 'х');
  return isEnding ? at + 1 : next;
}

/** Fractions that are one sign: "2½". Thirds are no decimals, and stay unread. */
const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅕': 0.2, '⅛': 0.125 };

/** The mark that groups three more digits after `next`, or nothing. */
function grouping(r: Reader, next: number): string {
  if (r.isDigits(next)) return r.start(next) - r.end(next - 1) === 1 && r.key(next).length === 3 ? ' ' : '';
  const mark = r.key(next);
  if ((mark !== ',' && mark !== '.' && mark !== "'") || !isPart(r, next) || r.key(next + 1).length !== 3)
    return '';
  const isGroupAgain = r.key(next + 2) === mark && isPart(r, next + 2) && r.key(next + 3).length === 3;
  if (isGroupAgain) return mark;
  if (mark === '.') return isSecondGroup(r, next, mark) || hasDecimals(r, next + 2) ? mark : '';
  if (mark === ',' && r.kind(next + 2) === CharClass.Cyrillic && (r.word(next + 2).scale ?? 0) > 0) return '';
  return mark;
}

const isSecondGroup = (r: Reader, next: number, mark: string) =>
  r.key(next - 2) === mark && r.touches(next - 2) && r.isDigits(next - 3);

/** "1.234,56": a comma and digits that end the number make the full stops before them group. */
const hasDecimals = (r: Reader, comma: number) =>
  r.key(comma) === ',' && isPart(r, comma) && !(/^[.,]$/.test(r.key(comma + 2)) && isPart(r, comma + 2));

/** Whether a mark between digits is inside a number: the comma of "1,5", not the one of "1, 5". */
export const isPart = (r: Reader, mark: number) =>
  r.touches(mark) && r.touches(mark + 1) && r.isDigits(mark + 1);

/** "2/1000", "1 1/2". */
function withFraction(r: Reader, i: number, next: number, value: Decimal): Base | undefined {
  if (next !== i + 1) return undefined;
  if (r.key(next) === '/' && isPart(r, next)) return fraction(r, next, value);
  const isMixed = r.isDigits(next) && r.start(next) - r.end(i) === 1 && /^[1-9]$/.test(r.key(next));
  if (!isMixed || r.key(next + 1) !== '/' || !/^(?:[2-689]|10)$/.test(r.key(next + 2))) return undefined;
  const part = fraction(r, next + 1, decimalOf(Number(r.key(next))));
  return part && { ...part, value: plus(value, part.value) };
}

/** What the number before the stroke at `at` is by the number after it. */
function fraction(r: Reader, at: number, above: Decimal): Base | undefined {
  const below = isPart(r, at) ? parseDecimal(r.key(at + 1).slice(0, mostDigits)) : undefined;
  // 3/17 09:08 is a day
  if (/^ \d{1,2}:\d{2}/.test(r.text.slice(r.end(at + 1), r.end(at + 1) + 6))) return undefined;
  // 9/11 and 24/7 are names, 10/12/2024 is a date, 12/2024 a month or the number of a paper, 12/345 of a case
  const isOfPaper = /^(?:19|20)\d\d$|^\d{2,}[1-9]$/.test(r.key(at + 1));
  if (
    !below ||
    compareDecimals(above, below) >= 0 ||
    isOfPaper ||
    r.key(at + 2) === '/' ||
    r.key(at + 1) === '11'
  )
    return undefined;
  const value = divided(above, below);
  return value && { next: at + 2, value, spelled: false };
}

import { CharClass } from '../../../text/chars';
import type { Reader } from '../reader';

// Abbreviations of currencies, most of which mean something else where they are written otherwise.

/** Those that stand before a sum, whatever stands behind it. */
const sure = new Set(
  'rs rm rmb ghc грн kr dkr nkr skr fcfa ksh kshs ush ushs tsh tshs shs tk kč zł'.split(' '),
);

type Caps = 'all' | 'first' | 'some';

/** How they are written: "SR 5m", "Rp 20 trillion", "Dh300". */
const written: Readonly<Record<string, Caps>> = { sr: 'all', rp: 'first', dh: 'first', dhs: 'first' };

/** Money only before a sum: "R20 million", "KD 5m". */
const beforeSums: Readonly<Record<string, Caps>> = {
  r: 'some',
  n: 'some',
  p: 'some',
  k: 'some',
  sh: 'some',
  qr: 'all',
  kd: 'all',
  bd: 'all',
  jd: 'all',
  ll: 'all',
  cfa: 'all',
};

const fits = (r: Reader, i: number, caps: Caps) =>
  caps === 'some' ? r.caps(i) !== 'none' : r.caps(i) === caps;

/** Whether the abbreviation at atom `i` is written as money is; true for all other words. */
export function isWrittenAsMoney(r: Reader, i: number): boolean {
  const key = r.key(i);
  const own = written[key];
  if (own) return fits(r, i, own);
  const caps = beforeSums[key];
  if (!caps) return true;
  if (!fits(r, i, caps) || !r.isDigits(i + 1) || r.touches(i)) return false;
  return r.touches(i + 1) || key === 'sh' || (key.length > 1 && isBigSum(r, i + 1));
}

/** Whether the word at atom `i` before a number is its currency, whatever stands behind the number. */
export function isMark(r: Reader, i: number): boolean {
  const key = r.key(i);
  return sure.has(key) || ((key in written || key in beforeSums) && isWrittenAsMoney(r, i));
}

/** Whether an abbreviation that digits touch numbers roads and models, but for sums such as "R20 million". */
export const isForSums = (r: Reader, i: number) => r.key(i) in beforeSums;

/** "R20 million", "N3bn": whether the number at atom `i` behind an abbreviation is a sum by its size. */
export const isBigSum = (r: Reader, i: number) =>
  r.kind(i - 1) === CharClass.Latin &&
  r.caps(i - 1) !== 'none' &&
  /^(?:\d[\d,]*(?:\.\d+)?[\s-]?(?:bn|mn|m|tn|trn|[mbtr]{1,2}illion)(?![a-z])|\d{1,3}(?:,\d{3}){2,}(?![\d,]))/i.test(
    r.text.slice(r.start(i), r.start(i) + 30),
  );

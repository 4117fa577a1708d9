import { decimalOf, scaled } from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import { readEast } from './eastnumbers';
import type { NumberRead } from './number';
import type { Reader } from '../reader';

/** "tens of millions", «тысячи», "dozens": at least so many. */
export function readMany(r: Reader, i: number): NumberRead | undefined {
  const { scale = 0, num = 1 } = r.word(i);
  const at = r.word(i + 1).role === 'of' ? i + 2 : i + 1;
  const second = r.word(at);
  const isScale = second.scale !== undefined && !second.east && second.num === undefined;
  if (scale === 0 && num === 1 && !isScale) return undefined;
  const mantissa = decimalOf(num);
  const value = scaled(mantissa, scale + (isScale ? second.scale! : 0));
  return {
    from: i,
    next: isScale ? at + 1 : i + 1,
    value,
    power: 0,
    mantissa: value,
    spelled: true,
    indefinite: true,
    ...(isScale && { high: scaled(value, 1) }),
  };
}

/** «数千万», «几十亿», «수백만»: some of the scale that follows. */
export function readEastMany(r: Reader, i: number): NumberRead | undefined {
  return r.word(i + 1).scale === undefined || !r.touches(i + 1) ? undefined : readSomeOf(r, i, i + 1);
}

/** Between one and ten of the scale at atom `at`. */
export function readSomeOf(r: Reader, from: number, at: number): NumberRead | undefined {
  const scale = readEast(r, at);
  if (!scale) return undefined;
  return {
    ...scale,
    from,
    power: 0,
    mantissa: scale.value,
    spelled: true,
    indefinite: true,
    high: scaled(scale.value, 1),
  };
}

/** "several dozen": at least one. */
function readDozens(r: Reader, i: number): NumberRead | undefined {
  const { num, bare } = r.word(i + 1);
  return num === 12 && bare !== undefined ? { ...readMany(r, i + 1)!, from: i } : undefined;
}

/** "several hundred million", "a few thousand", "multi-million": between one and ten of the scale. */
export function readSeveral(r: Reader, i: number): NumberRead | undefined {
  let next = r.isHyphen(i + 1) ? i + 2 : i + 1;
  let power = 0;
  for (let count = 0; count < 3; count++) {
    const { scale, num, east, bare } = r.word(next);
    if (scale === undefined || num !== undefined || east || bare === undefined) break;
    power += scale;
    next++;
    if (r.word(next).role === 'of' && r.word(next + 1).bare === 'many') next++;
  }
  if (power === 0) return readDozens(r, i);
  const value = scaled(decimalOf(1), power);
  return {
    from: i,
    next,
    value,
    power: 0,
    mantissa: value,
    spelled: true,
    indefinite: true,
    high: scaled(value, 1),
  };
}

/** Scales in the genitive, with the numerals in the nominative that govern it. */
const inverted = [
  [/^(?:тысячи|миллиона|миллиарда)$/, /^(?:полтор[аы]|два|две|три|четыре)$/],
  [
    /^(?:тысяч|миллионов|миллиардов)$/,
    /^(?:пять|шесть|семь|восемь|девять|десять|.{2,}(?:надцать|дцать|десят)|сорок|девяносто|сто|двести|триста|пятьсот)$/,
  ],
] as const;

/** «тысяч 15», «тысяч 15–20»: the number where nothing else is said with it, such as a day or an age. */
function invertedDigits(r: Reader, i: number): number | undefined {
  if (!/^(?:тысяч|миллионов|миллиардов)$/.test(r.key(i)) || !/^\d{1,3}$/.test(r.key(i + 1))) return undefined;
  const { several, bare } = r.word(i - 1);
  const end = r.isHyphen(i + 2) && r.isDigits(i + 3) ? i + 4 : i + 2;
  const isFree = !r.touches(end) || /^[.,;:)»]$/.test(r.key(end));
  return several || bare || !isFree || r.word(end).month !== undefined || r.isDigits(end + 1)
    ? undefined
    : Number(r.key(i + 1));
}

/** «тысяч десять», «миллиона три»: about so many, where «десять тысяч» is exact. */
export function readInverted(r: Reader, i: number): NumberRead | undefined {
  const { scale, bare } = r.word(i);
  if (scale === undefined || bare === undefined || r.kind(i) !== CharClass.Cyrillic) return undefined;
  const digits = invertedDigits(r, i);
  const num = digits ?? r.word(i + 1).num;
  if (
    num === undefined ||
    (digits === undefined && !inverted.some(([of, by]) => of.test(r.key(i)) && by.test(r.key(i + 1))))
  )
    return undefined;
  const { num: more, scale: over } = r.word(i + 2);
  const before = r.word(i - 1);
  const isCounted = r.isDigits(i - 1) || before.num !== undefined || before.scale !== undefined;
  if (isCounted || over !== undefined || (more !== undefined && more < num)) return undefined;
  const mantissa = decimalOf(num);
  return {
    from: i,
    next: i + 2,
    value: scaled(mantissa, scale),
    power: scale,
    mantissa,
    spelled: true,
    about: true,
  };
}

import { decimalOf, divided, scaled, times, type Decimal } from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import type { NumberRead } from './number';
import type { Reader } from '../reader';

/** The part of one that word `i` names, read up to atom `next`. */
function partUpTo(r: Reader, i: number, next: number): NumberRead {
  const [above, below] = r.word(i).part ?? [1, r.word(i).role === 'half' ? 2 : 4];
  const value = divided(decimalOf(above), decimalOf(below))!;
  return { from: i, next, value, power: 0, mantissa: value, spelled: true };
}

/** "a quarter point", "half a percentage point" */
function readPoint(r: Reader, i: number): NumberRead | undefined {
  if (r.kind(i) !== CharClass.Latin) return undefined;
  if (r.key(i) !== 'half' && r.key(i) !== 'quarter') return undefined;
  const isJoined = r.word(i + 1).role === 'article' || r.word(i + 1).role === 'of' || r.isHyphen(i + 1);
  const at = isJoined ? i + 2 : i + 1;
  const last = r.word(at).role === 'article' ? at + 1 : at;
  const isPoint = r.key(last) === 'percentage' || (r.key(last) === 'point' && r.key(i - 1) !== 'one');
  if (!isPoint) return undefined;
  return partUpTo(r, i, last);
}

/** The "quarter" of "a three-quarter-point cut". */
export const isPointPart = (r: Reader, i: number) =>
  r.key(i) === 'quarter' && r.isHyphen(i + 1) && r.key(i + 2) === 'point';

/** "and a half", "-and-a-half"; before what it counts, too, "and a quarter" and "and three quarters". */
export function readAndPart(r: Reader, next: number): { next: number; value: Decimal } | undefined {
  const past = (at: number) => (r.isHyphen(at) ? at + 1 : at);
  const and = past(next);
  if (r.key(and) !== 'and') return undefined;
  const count = past(and + 1);
  const at = past(count + 1);
  const { num = r.word(count).role === 'article' ? 1 : undefined, bare } = r.word(count);
  const below = partOfOne(r, at);
  if (num === undefined || bare || below === undefined || num >= below) return undefined;
  const isHalf = r.key(at) === 'half' && num === 1;
  const after = r.word(past(at + 1));
  const isCounting =
    after.scale !== undefined || after.money || after.of === 'time' || after.of === 'measure';
  const value = divided(decimalOf(num), decimalOf(below));
  return value && (isHalf || isCounting) ? { next: at + 1, value } : undefined;
}

/** How many of an English part make one: "half", "thirds", "quarter". */
function partOfOne(r: Reader, i: number): number | undefined {
  if (r.kind(i) !== CharClass.Latin) return undefined;
  if (/^quarters?$/.test(r.key(i))) return 4;
  return r.word(i).role === 'half' ? 2 : r.word(i).part?.[1];
}

/** "half a million", «четверть миллиона», "two thirds" is read by its cardinal. */
export function readHalf(r: Reader, i: number): NumberRead | undefined {
  return partOfPercent(r, i) ?? halfOfScale(r, i) ?? readPoint(r, i) ?? halfOfUnit(r, i) ?? readShare(r, i);
}

/** "half an hour", "half a dozen" */
function halfOfUnit(r: Reader, i: number): NumberRead | undefined {
  if (r.key(i) !== 'half') return undefined;
  if (r.word(i + 1).role !== 'article' && !(r.isHyphen(i + 1) && r.key(i + 2) === 'dozen')) return undefined;
  const { of, num, bare, money } = r.word(i + 2);
  const isDozen = bare === 'one' && num !== undefined;
  if (!isDozen && !money && of !== 'time' && of !== 'measure' && of !== 'percent') return undefined;
  const half = decimalOf(0.5);
  const value = isDozen ? times(half, decimalOf(num)) : half;
  return { from: i, next: isDozen ? i + 3 : i + 2, value, power: 0, mantissa: value, spelled: true };
}

/** "a third of", "half the", «треть населения»: a part of something, where the word is no name of a period or a match. */
function readShare(r: Reader, i: number): NumberRead | undefined {
  const isRussian = r.kind(i) === CharClass.Cyrillic;
  if (!(isRussian ? isRussianShare(r, i) : isEnglishShare(r, i))) return undefined;
  return partUpTo(r, i, i + 1);
}

function isEnglishShare(r: Reader, i: number): boolean {
  const before = r.key(i - 1);
  const isOf = r.word(i + 1).role === 'of' && !r.isDigits(i + 2);
  if (r.key(i) === 'half')
    return (
      /^(?:|a|by|in|than|and|or|about|almost|nearly|over|some|roughly|to|for|,|\(|with|only|just|another|around|from|below|above|lost)$/.test(
        before,
      ) &&
      r.word(i - 1).ordinal === undefined &&
      (isOf || /^(?:the|its|their|his|her|our|all|that|those|these)$/.test(r.key(i + 1)))
    );
  // before "to" it would look like a range's beginning
  if (isBy(r, i) && r.key(i + 1) !== 'to') return true;
  // "over a third, or"
  const isAlone = !r.isWord(i + 1) && !r.isDigits(i + 1) && !r.isHyphen(i + 1);
  return (isOf || isAlone) && (before === 'a' || before === 'one');
}

/** "by a third to 40": a part by which something changes. */
export const isBy = (r: Reader, i: number) =>
  r.key(i - 1) === 'a' &&
  /^(?:by|than|about|almost|nearly|roughly|around)$/.test(r.key(i - 2)) &&
  /^(?:to|from|in|since|on|or|and)$/.test(r.key(i + 1));

/** After an adjective («в первой половине») it is a period or a side; «половина пятого» is a time of day. */
function isRussianShare(r: Reader, i: number): boolean {
  const { ordinal, num, season, scale } = r.word(i - 1);
  if (
    ordinal !== undefined ||
    num !== undefined ||
    season !== undefined ||
    scale !== undefined ||
    r.isDigits(i - 1)
  )
    return false;
  if (/(?:[ыио]й|ая|яя|ую|юю|ей|с)$/.test(r.key(i - 1)) || r.isHyphen(i - 1)) return false;
  const next = r.word(i + 1);
  return next.ordinal === undefined && !/^(?:финал|дня|дню|час|века|тайм)/.test(r.key(i + 1));
}

/** "half of one percent", "a quarter of 1%" */
function partOfPercent(r: Reader, i: number): NumberRead | undefined {
  if (r.kind(i) !== CharClass.Latin || r.word(i + 1).role !== 'of' || !/^(?:one|1|an?)$/.test(r.key(i + 2)))
    return undefined;
  const isPercent = r.key(i + 3) === '%' || (r.key(i + 3) === 'per' && r.key(i + 4) === 'cent');
  if (!isPercent && r.word(i + 3).of !== 'percent') return undefined;
  return partUpTo(r, i, i + 3);
}

function halfOfScale(r: Reader, i: number): NumberRead | undefined {
  const [above, below] = r.word(i).part ?? [1, 2];
  let at = i + 1;
  // "a quarter of a million"
  if (r.word(at).role === 'of' || r.isHyphen(at)) at++;
  if (r.word(at).role === 'article') at++;
  const { scale, east, bare } = r.word(at);
  if (scale === undefined || east || bare === undefined) return undefined;
  const mantissa = divided(decimalOf(above), decimalOf(below))!;
  return { from: i, next: at + 1, value: scaled(mantissa, scale), power: scale, mantissa, spelled: true };
}

/** «半年», «半个»: half of what follows. */
export function eastHalf(i: number): NumberRead {
  const value = decimalOf(0.5);
  return { from: i, next: i + 1, value, power: 0, mantissa: value, spelled: true };
}

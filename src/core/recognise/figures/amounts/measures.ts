import { CharClass } from '../../../text/chars';
import type { Reader } from '../reader';
import { eastOther } from './eastunits';
import type { UnitRead } from './unit';

const barrelLetters = new Set('bб');

const degreeSigns = new Set(['℃', '℉', '°c', '°f']);

/** Time units and measures: «пяти лет», "square kilometers", "500g". */
export function readMeasure(r: Reader, i: number): UnitRead | undefined {
  const isSquare = /^(?:square|квадратн|sq$|кв$)/.test(r.key(i));
  const isCubic = /^(?:cubic|кубическ|куб$)/.test(r.key(i));
  let at = isSquare || isCubic || r.key(i) === 'metric' || r.key(i) === 'погонных' ? i + 1 : i;
  if ((isSquare || isCubic) && r.key(at) === '.') at++;
  if (r.key(at) === 'light' && r.key(at + 1) === 'years')
    return { next: at + 2, sub: 'quantity', unit: 'light-year' };
  const miles = nauticalEnd(r, at);
  if (miles) return { next: miles, sub: 'quantity', unit: 'nautical-mile' };
  const power = isSquare || isCubic ? '' : powerOf(r, at + 1);
  if (power) return raised(r, at, power);
  // "100,000 b/d"
  if (barrelLetters.has(r.key(at)) && r.key(at + 1) === '/' && /^(?:d|с|сут)$/.test(r.key(at + 2)))
    return measure(at + 1, 'barrel');
  const { unit, of, times, num } = r.word(at);
  const key = r.key(at);
  if (num !== undefined && of !== undefined && !/^[两兩]$/.test(key)) return undefined;
  const isSmall = r.caps(at) === 'none';
  const prefix = isSquare ? 'square-' : isCubic ? 'cubic-' : '';
  if ((key === 'm' || key === 'м') && isSmall) return measure(at + 1, `${prefix}meter`);
  // «202 г. до н. э.» is a year
  const isEra = (i: number) => r.key(i) === 'до' || (r.key(i) === 'н' && /^[э.]$/.test(r.key(i + 1)));
  if (key === 'г' && isEra(r.key(at + 1) === '.' ? at + 2 : at + 1)) return undefined;
  if (key === 'г' && isSmall && !r.isDigits(at + 1)) return measure(at + 1, 'gram');
  // 1 G7
  if (key === 'g' && r.touches(at + 1) && r.isDigits(at + 1)) return undefined;
  if (degreeSigns.has(key)) return measure(at + 1, 'degree');
  if (key === '°') {
    const scale = r.touches(at + 1) && /^[cfс]$/.test(r.key(at + 1)) ? 2 : 1;
    return measure(at + scale, 'degree');
  }
  if (key === 'c' || key === 'т') return key === 'т' && isSmall ? measure(at + 1, 'tonne') : undefined;
  if (key === 'ц' && isSmall && r.key(at + 1) === '/' && r.key(at + 2) === 'га')
    return measure(at + 1, 'centner');
  if (key === 'ч' && isSmall) return { next: at + 1, sub: 'duration', unit: 'hour' };
  if (unit === undefined || of === undefined || of === 'thing' || of === 'percent') return undefined;
  if (r.isEast(at)) {
    const other = eastOther(r, at);
    if (other)
      return other.unit === undefined ? undefined : { next: at + 1, sub: 'quantity', unit: other.unit };
  }
  if (of === 'time') return isAside(r, at) ? undefined : { next: at + 1, sub: 'duration', unit };
  // киловатт-час, МВт·ч
  const isHours =
    /watt$/.test(unit) &&
    (/^[-·⋅*]$/.test(r.key(at + 1)) || (r.key(at + 1) === '.' && r.touches(at + 1) && r.touches(at + 2))) &&
    /^(?:ч|час.*|h|hours?)$/.test(r.key(at + 2));
  if (/watt$/.test(unit) && /^hours?$/.test(r.key(at + 1))) return measure(at + 2, `${unit}-hour`);
  if (isHours) return measure(at + 3, `${unit}-hour`);
  return { ...measure(at + 1, prefix + unit), ...(times && { times }) };
}

const singular =
  /^(?:год|годом|месяц|месяцем|недел[яюей]{1,2}|день|днем|час|часом|минут[ау]|минутой|квартал|кварталом|век|веком|year|month|week|day|quarter)$/;

/** «7 трлн годом ранее», "3 million year on year": a singular after many is no unit of theirs. */
function isAside(r: Reader, i: number): boolean {
  if (!singular.test(r.key(i))) return false;
  const { num, scale } = r.word(r.key(i - 1) === '.' && r.touches(i - 1) ? i - 2 : i - 1);
  if (r.kind(i) === CharClass.Latin) return scale !== undefined;
  if (r.isDigits(i - 1)) return !/(?:^|[^1])1$/.test(r.key(i - 1));
  return scale !== undefined || (num !== undefined && num > 1);
}

const nautical = new Set('nautical морских морские морская морской морскую'.split(' '));

/** "12 nautical miles", "a 12-nautical-mile zone", «12 морских миль»: the atom after them. */
function nauticalEnd(r: Reader, i: number): number | undefined {
  if (!nautical.has(r.key(i))) return undefined;
  const at = r.isHyphen(i + 1) ? i + 2 : i + 1;
  return /^(?:miles?|мил[ьия])$/.test(r.key(at)) ? at + 1 : undefined;
}

/** What the sign after a length makes of it: «км²», "m3". */
function powerOf(r: Reader, i: number): '' | 'square-' | 'cubic-' {
  if (!r.touches(i)) return '';
  const sign = r.text[r.start(i)];
  if (r.end(i) - r.start(i) > 1) return '';
  if (sign === '²' || sign === '2') return 'square-';
  return sign === '³' || sign === '3' ? 'cubic-' : '';
}

/** A length with such a sign; with the sign after another unit nothing is sure. */
function raised(r: Reader, i: number, power: string): UnitRead | undefined {
  const key = r.key(i);
  const unit = key === 'm' || key === 'м' ? 'meter' : r.word(i).unit;
  return /^(?:(?:kilo|centi|milli)?meter|mile|foot|inch|yard)$/.test(unit ?? '')
    ? measure(i + 2, power + unit!)
    : undefined;
}

const measure = (next: number, unit: string): UnitRead => ({ next, sub: 'quantity', unit });

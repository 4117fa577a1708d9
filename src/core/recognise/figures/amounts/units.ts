import { CharClass } from '../../../text/chars';
import { isoCodes } from '../money/currencies';
import type { Reader } from '../reader';
import { readMoney, readThousands } from './currency';
import { readMeasure } from './measures';
import { readThing } from './things';
import type { Counted, UnitRead } from './unit';

/** What a number forms one adjective with, though a space parts them: «10- летний». */
const adjectival = /^(?:летн|годичн|месячн|недельн|дневн|часов[оаы]|минутн|процентн|кратн)/;

/** Reads the unit that follows a number ending before atom `i`; undefined where none does. */
export function readUnit(r: Reader, i: number, counted: Counted): UnitRead | undefined {
  const at =
    r.isHyphen(i) || isShortened(r, i) || (r.key(i) === '-' && r.touches(i) && adjectival.test(r.key(i + 1)))
      ? i + 1
      : i;
  // «двухмиллионный город» is one city
  if (/(?:тысяч|милли[оа]н|миллиард|триллион)н[а-я]{2,3}$/.test(r.key(i - 1))) return undefined;
  // "a zero-sum game", "a two-state solution": how something is, and nothing that is counted
  if (/^-(?:sum|state solution)/.test(r.text.slice(r.start(i), r.start(i) + 15))) return undefined;
  // «трех- и пятилетний»
  const isSuspended = r.key(i) === '-' && r.touches(i) && /^(?:и|или)$/.test(r.key(i + 1));
  const later = isSuspended ? r.word(i + 2) : undefined;
  if (later?.num !== undefined && later.of === 'time' && later.unit)
    return { next: i, sub: 'duration', unit: later.unit };
  return (
    readPercent(r, at) ??
    readThousands(r, at) ??
    (isQuoted(r, at) ? undefined : readMoney(r, at, counted)) ??
    readMeasure(r, at) ??
    readThing(r, at, at > i && r.key(i) === '-')
  );
}

/** «5 млн. долларов»: a scale's stop at atom `i`. The next sentence begins with a capital, or with a sum of its own. */
const isShortened = (r: Reader, i: number) =>
  r.key(i) === '.' &&
  r.touches(i) &&
  r.word(i - 1).scale !== undefined &&
  r.key(i - 1).length < 5 &&
  r.caps(i + 1) !== 'first' &&
  // «1 млн. рублей 50 копеек»
  (r.kind(i + 1) === CharClass.Cyrillic || !r.isDigits(r.word(i + 2).anchor ? i + 3 : i + 2));

/** "USD: 80.99 EUR: 86.50": the code of the price behind it. */
const isQuoted = (r: Reader, i: number) =>
  r.caps(i) === 'all' && r.key(i + 1) === ':' && r.isDigits(i + 2) && isoCodes.has(r.key(i).toUpperCase());

const pointLetters = new Set('пp');

const percentagePoints = new Set(['пп', 'pp', 'ppts', 'ppt']);

function readPercent(r: Reader, i: number): UnitRead | undefined {
  const key = r.key(i);
  const { of, unit, times } = r.word(i);
  const percent = (next: number, name = 'percent'): UnitRead => ({ next, sub: 'percent', unit: name });
  // «44.%»
  if (key === '.' && r.key(i + 1) === '%' && r.touches(i) && r.touches(i + 1)) return percent(i + 2);
  if (key === '%') {
    const following = r.key(i + 1);
    if (/^points?$|^포인트$|^p$|^ポイント$/.test(following)) return percent(i + 2, 'percentage-point');
    return percent(r.isHyphen(i + 1) && /^н[ыаоу]/.test(r.key(i + 2)) ? i + 3 : i + 1);
  }
  if (/^процентн/.test(key))
    return /^пункт/.test(r.key(i + 1)) ? percent(i + 2, 'percentage-point') : percent(i + 1);
  if (pointLetters.has(key) && r.key(i + 1) === '.' && r.key(i + 2) === key)
    return percent(i + 3, 'percentage-point');
  if (percentagePoints.has(key)) return percent(i + 1, 'percentage-point');
  // "12.4pc"; "12 PCs" are computers
  if (key === 'pc' && r.caps(i) === 'none') return percent(i + 1);
  if (key === 'per' && r.key(i + 1) === 'cent') return percent(i + 2);
  if (key === 'point' && /^(?:half|quarter)$/.test(r.key(r.key(i - 1) === '-' ? i - 2 : i - 1)))
    return percent(i + 1, 'percentage-point');
  if (key === 'percentage' && /^points?$/.test(r.key(i + 1))) return percent(i + 2, 'percentage-point');
  if (key === 'б' && r.key(i + 1) === '.' && r.key(i + 2) === 'п')
    return { next: i + 3, sub: 'quantity', unit: 'basis-point' };
  if (key === 'of' && r.key(i + 1) === 'a') {
    // "0.3 of a percentage point"
    const part = readPercent(r, i + 2);
    if (part) return part;
  }
  const dash = r.isHyphen(i + 1) ? 1 : 0;
  if (key === 'basis' && /^points?$/.test(r.key(i + 1 + dash)))
    return { next: i + 2 + dash, sub: 'quantity', unit: 'basis-point' };
  if (key === 'percentage' && dash > 0 && /^points?$/.test(r.key(i + 2)))
    return percent(i + 3, 'percentage-point');
  if (key === 'базисных' && /^пункт/.test(r.key(i + 1)))
    return { next: i + 2, sub: 'quantity', unit: 'basis-point' };
  if (of !== 'percent') return undefined;
  if (key === 'percent' && /^points?$/.test(r.key(i + 1))) return percent(i + 2, 'percentage-point');
  return { ...percent(i + 1, unit), ...(times && { times }) };
}

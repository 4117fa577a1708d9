import { CharClass } from '../../../text/chars';
import type { NumberRead } from '../numbers/number';
import type { Reader } from '../reader';
import type { UnitRead } from './unit';

/** What a mark before three lone digits does: groups thousands, parts decimals, or could do either. */
type LoneMark = 'group' | 'point' | 'unsure';

/**
 * "12.000 soldiers" is German or Spanish for twelve thousand, «1,125 %» Russian for little more than one: languages write
 * the two marks the other way round, and translations keep them. What is counted tells, or the case of a Russian noun
 * (a decimal governs the genitive singular). Gives the power of ten by which the number, read by its mark alone, is out:
 * 0 for most; undefined where it could be either.
 */
export function powerOfMark(r: Reader, number: NumberRead, unit: UnitRead | undefined): number | undefined {
  const at = r.isDigits(number.from) ? number.from : number.from + 1;
  const mark = r.key(at + 1);
  const isLone =
    (mark === '.' || mark === ',') &&
    r.key(at + 2).length === 3 &&
    r.key(at).length < 4 &&
    !r.key(at).startsWith('0');
  if (!isLone) return 0;
  if (mark === '.' && number.power > 0 && r.word(number.next - 1).dotted) return 3;
  if (number.next !== at + 3 || number.power > 0 || !unit) return 0;
  const usual = mark === ',' ? 'group' : 'point';
  const meant = meaning(r, at, unit, usual);
  if (meant === 'unsure') return undefined;
  return meant === usual ? 0 : meant === 'group' ? 3 : -3;
}

function meaning(r: Reader, at: number, unit: UnitRead, usual: LoneMark): LoneMark {
  const last = unit.next - 1;
  const isRussian =
    r.kind(last) === CharClass.Cyrillic || (unit.sub === 'percent' && isCyrillicBefore(r, at));
  if (isRussian) return inRussian(r, at, last, unit, usual);
  if (usual === 'group' || unit.sub === 'percent') return usual;
  if (unit.sub === 'quantity' && (unit.vague || unit.unit === 'person'))
    return unit.unit === 'time' || unit.unit === 'point' ? 'unsure' : 'group';
  // "42.195 km" is measured so, 1.500 of anything hardly
  const isPrefixed = unit.next <= at;
  return (unit.sub !== 'quantity' && !isPrefixed) || r.key(at + 2).endsWith('0') ? 'unsure' : usual;
}

function isCyrillicBefore(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (r.kind(i) === CharClass.Cyrillic) return true;
    if (r.kind(i) === CharClass.Latin) return false;
  }
  return false;
}

function inRussian(r: Reader, at: number, last: number, { sub }: UnitRead, usual: LoneMark): LoneMark {
  if (sub === 'percent' && r.kind(last) !== CharClass.Cyrillic) return 'point';
  const noun = r.key(last);
  const [tens, ones] = [Number(r.key(at + 2).slice(1)), Number(r.key(at + 2).slice(2))];
  const isTeen = tens > 10 && tens < 15;
  // «рубль, рубля, рублей» by what an integer so ended would govern
  if (noun.length > 3 && /(?:ов|ев|ей|[бвгджзклмнпрстфхцчшщь])$/.test(noun)) return 'group';
  if (noun.length > 3 && /[аяы]$/.test(noun)) return ones > 1 && ones < 5 && !isTeen ? 'unsure' : 'point';
  return sub === 'money' && r.key(at + 2).endsWith('0') ? (usual === 'group' ? 'group' : 'unsure') : 'unsure';
}

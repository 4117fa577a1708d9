import { decimalOf, divided, scaled } from '../../../text/decimal';
import { CharClass } from '../../../text/chars';
import type { NumberRead } from './numbers';
import type { Reader } from '../reader';

/** "a quarter point", "half a percentage point" */
function readPoint(r: Reader, i: number): NumberRead | undefined {
  if (r.kind(i) !== CharClass.Latin) return undefined;
  const [above, below] = r.word(i).part ?? (r.word(i).role === 'half' ? [1, 2] : [1, 4]);
  if (r.key(i) !== 'half' && r.key(i) !== 'quarter') return undefined;
  const isJoined = r.word(i + 1).role === 'article' || r.word(i + 1).role === 'of' || r.isHyphen(i + 1);
  const at = isJoined ? i + 2 : i + 1;
  const last = r.word(at).role === 'article' ? at + 1 : at;
  const isPoint = r.key(last) === 'percentage' || (r.key(last) === 'point' && r.key(i - 1) !== 'one');
  if (!isPoint) return undefined;
  const value = divided(decimalOf(above), decimalOf(below))!;
  return { from: i, next: last, value, power: 0, mantissa: value, spelled: true };
}

/** "half a million", «четверть миллиона», "two thirds" is read by its cardinal. */
export function readHalf(r: Reader, i: number): NumberRead | undefined {
  return halfOfScale(r, i) ?? readPoint(r, i);
}

function halfOfScale(r: Reader, i: number): NumberRead | undefined {
  const [above, below] = r.word(i).part ?? [1, 2];
  const at = r.word(i + 1).role === 'article' || r.word(i + 1).role === 'of' ? i + 2 : i + 1;
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

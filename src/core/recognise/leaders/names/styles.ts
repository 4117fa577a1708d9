import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import type { Unit } from './units';

const style = /^(?:sheikha?|shaikha?|sayyid|dame)$/;

/** "Sheikh Ali bin Orlov", "the Amir Sheikh …": a style before a name of several words is no part of it. */
export function isStyle(p: Passage, units: readonly Unit[]): boolean {
  const [first, second] = units;
  if (!first || !second || first.to > first.from + 1 || p.kind[first.from] !== CharClass.Latin) return false;
  const { key } = first.word;
  if (key === 'amir') return p.words[first.from - 1]?.key === 'the' || second.word.key === 'sheikh';
  return units.length > 2 && style.test(key);
}

/** Whether such a style stands right before the units. */
export const isStyled = (p: Passage, units: readonly Unit[]): boolean =>
  units.length > 1 && style.test(p.words[units[0]!.from - 1]?.key ?? '');

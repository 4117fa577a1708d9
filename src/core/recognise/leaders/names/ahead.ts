import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import type { Word } from '../../words';

const office = /^(?:minister|secretary|ambassador|director|adviser)$/;
/** Most words of a name, and of what stands in an office before its noun. */
const longestName = 6;
const longestPrefix = 4;

/** "Karim Al Orlov, Assistant Minister", "Ona Silk, the Minister": whether capitals from token `i` on are followed by a comma and an office in capitals. */
export function hasOfficeAhead(p: Passage, i: number): boolean {
  let comma = i + 1;
  while (isCapital(p, comma) && comma < i + longestName) comma++;
  if (p.words[comma]?.text !== ',') return false;
  let k = p.words[comma + 1]?.key === 'the' ? comma + 2 : comma + 1;
  while (isCapital(p, k) && k < comma + longestPrefix && !office.test(p.words[k]!.key)) k++;
  return isCapital(p, k) && office.test(p.words[k]!.key);
}

/** "John Silk, the Minister of Trade": whether a common word at token `i` is a surname, by the given name before it and the office behind it. */
export const isToldSurname = (p: Passage, given: Word, i: number): boolean =>
  p.kind[i] === CharClass.Latin &&
  given.person?.first === 'sure' &&
  p.words[i]!.person?.common === true &&
  hasOfficeAhead(p, i);

/** Styles after which a capital is a name, whatever else it means. */
export const titled = /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|dr)$/;

/** Whether such a style stands right before token `i`. */
export const isHonoured = (p: Passage, i: number): boolean =>
  titled.test(p.words[p.words[i - 1]?.text === '.' ? i - 2 : i - 1]?.key ?? '');

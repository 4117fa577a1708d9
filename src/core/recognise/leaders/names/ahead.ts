import { isCapital, type Passage } from '../../passage';

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

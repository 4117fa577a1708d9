import { keyAt, type Passage } from '../../passage';

/** Letters of a seat, a rank or an honour behind a name. */
const letters = new Set(
  'PM CM FM MP MPP MEP MNA MLA MLC MSP MHR MK TD SC QC KC SAN CBE OBE MBE CMG KCMG'.split(' '),
);

const isLetters = (p: Passage, i: number) => letters.has(p.words[i]?.text ?? '');

/** "X MP", "X KC, MP, said": the token after the letters behind a name that ends before token `to`, or `to`. */
export function pastLetters(p: Passage, to: number): number {
  if (to <= 0) return to;
  let end = to;
  for (;;) {
    if (isLetters(p, end)) end++;
    // "X, PM of Norway" holds an office
    else if (keyAt(p, end) === ',' && isLetters(p, end + 1) && keyAt(p, end + 2) === ',') end += 2;
    else return end;
  }
}

import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import { isTitle } from '../words/actors';

// English labels of transcripts: offices, ranks and names in capitals.

/** "Minister: …", "Foreign Minister: …": an office alone, and sentences after it; a line of a form has none. */
export function isOffices(p: Passage, from: number, colon: number): boolean {
  if (p.kind[from] !== CharClass.Latin || from > 0 || !isTitle(p.words[colon - 1]!.key)) return false;
  for (let i = from; i < colon; i++) if (!isCapital(p, i) || p.kind[i] !== CharClass.Latin) return false;
  return isCapital(p, colon + 1) && p.words[colon + 2]?.caps === 'none' && /[.!?…]["”)]*\s*$/.test(p.text);
}

/** The token after the last rank between two tokens, where a name stands behind it. */
export function afterRank(p: Passage, from: number, to: number): number {
  let i = to - 2;
  while (i > from && !isRank(p, i)) i--;
  return isRank(p, i) && i >= from && i + 2 < to ? i + 2 : from;
}

/** "SEC. BERG", "PCO ASEC. DE BERG": an office's first letters with a stop. */
const isRank = ({ words }: Passage, i: number) =>
  /^(?:a?sec|usec|atty|engr|gov|sen|rep|cong|amb|dir|gen|pres)$/.test(words[i]!.key) &&
  words[i + 1]?.text === '.';

export function afterHonorific(p: Passage, from: number): number {
  let i = from;
  while (
    /^(?:mr|ms|mrs|miss|dr|sir|the|hon|honou?rable|rt)$/.test(p.words[i]?.key ?? '') ||
    (i > from && p.words[i]?.text === '.')
  )
    i++;
  return i;
}

/** "MR. BERG", "SENIOR OFFICIAL", "The SPEAKER": capitals, and a title or an honorific among them. */
export function isShouted(p: Passage, from: number, to: number): boolean {
  const first = p.words[from]?.text === 'The' ? from + 1 : from;
  let hasTitle = afterHonorific(p, first) > first + (p.words[first]?.key === 'the' ? 1 : 0);
  for (let i = first; i < to; i++) if (isTitle(p.words[i]!.key) || isRank(p, i)) hasTitle = true;
  return hasTitle && areCapitals(p, afterHonorific(p, first), to);
}

/** Whether English capitals, hyphens and stops are all there is between two tokens. */
export function areCapitals(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { caps, text } = p.words[i]!;
    const isMark = text === '.' || text === '-';
    if (!isMark && !(p.kind[i] === CharClass.Latin && caps !== 'none' && text === text.toUpperCase()))
      return false;
  }
  return from < to;
}

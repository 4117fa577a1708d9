import type { Mention } from '../../model/mention';
import { isAlphabetic } from '../../text/chars';
import { nextMarked, touches, type Passage } from '../passage';
import { Mark } from '../words';
import { speechEnds, type Sentence } from './sentence';

const noCues: readonly number[] = [];
const noSpeech: ReadonlyMap<number, number> = new Map();

/** "state-claimed": what a hyphen joins to the word before it reports nothing. */
const isSecondHalf = (p: Passage, i: number) =>
  p.words[i - 1]?.text === '-' && touches(p, i) && touches(p, i - 1) && isAlphabetic(p.kind[i - 2]!);

/** The reporting words of a sentence that bear one of `marks`, those inside what somebody says left out, unless they interrupt it («…, — сказал X, — …»). */
export function cuesOf(
  s: Sentence,
  local: readonly Mention[],
  start: number,
  marks: number = Mark.Cue,
): readonly number[] {
  const { words } = s.passage;
  if (nextMarked(s.passage, s.from, marks) >= s.to) return noCues;
  const cues: number[] = [];
  const hasQuotes = nextMarked(s.passage, s.from, Mark.Quote) < s.to;
  const speech = hasQuotes ? speechEnds(s, (from, to) => isName(local, start, from, to)) : noSpeech;
  for (let i = s.from; (i = nextMarked(s.passage, i, marks)) < s.to; i++) {
    if (isProperNoun(s, i) || isSecondHalf(s.passage, i)) continue;
    let speechEnd = -1;
    for (const [open, close] of speech) if (open <= i) speechEnd = Math.max(speechEnd, close);
    const interrupts = () =>
      /^[—–-]$/.test(words[i - 1]?.text ?? '') && /^[,.!?»”]$/.test(words[i - 2]?.text ?? '');
    if (i > speechEnd || interrupts()) cues.push(i);
  }
  return cues;
}

/** "the United States", "Reports": an English capital inside a sentence makes a noun of a word that may be a verb. */
const isProperNoun = (s: Sentence, i: number) =>
  i > s.from && s.passage.words[i]!.statement!.weak === true && s.passage.words[i]!.caps === 'first';

/** Whether the quotation is an initiative's or another entry's name. */
export function isName(local: readonly Mention[], start: number, from: number, to: number): boolean {
  return local.some(
    (m) =>
      (m.kind === 'initiative' || m.kind === 'other') && m.start - start <= from + 1 && m.end - start >= to,
  );
}

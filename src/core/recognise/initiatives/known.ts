import { isCapital, touches, type Passage } from '../passage';
import type { Finding } from './finding';
import { knownBy, type KnownName } from './wellknown';

/** The name that begins at token `i`. Dashes, commas and pluses inside it may be there or not. */
export function readKnown(p: Passage, i: number): Finding | undefined {
  for (const { type, words, isAcronym } of knownBy(p.words[i]!.key) ?? []) {
    const to = endOf(p, i, words);
    if (to > i && (isAcronym ? p.words[i]!.caps === 'all' : isCapital(p, i)))
      return { from: i, to, type, confidence: 0.8 };
  }
  return undefined;
}

/** Past the words of a name; 0 where they don't stand there. */
function endOf(p: Passage, from: number, words: KnownName['words']): number {
  let at = from;
  for (const forms of words) {
    if (at > from && /^[-,+]$/.test(p.words[at]?.key ?? '')) at++;
    if (!forms.includes(p.words[at]?.key ?? '')) return 0;
    at++;
  }
  // «Северный поток-2», and with a loose dash where a quotation ends behind it
  const [dash, digit, next] = [p.words[at], p.words[at + 1], p.words[at + 2]];
  if (dash?.key === '-' && /^\d$/.test(digit?.text ?? '')) {
    const isTight = touches(p, at) && touches(p, at + 1) && !touches(p, at + 3);
    if (isTight || (/^[»”“"]$/.test(next?.text ?? '') && touches(p, at + 2))) return at + 2;
  }
  // "Nord Stream 2"
  return /^\d$/.test(p.words[at]?.text ?? '') && !touches(p, at + 1) && isCapital(p, at - 1) ? at + 1 : at;
}

import type { Span } from '../model/span';
import { toFolded } from '../text/fold';
import type { Prepared } from './document';

/** A sentence or a line, whichever is shorter: the unit in which two versions of a text are compared. Folded offsets. */
export interface Segment extends Span {
  readonly text: string;
  /** It occurs once in its text. */
  readonly single: boolean;
}

/** Segments found in one step: a millisecond or two. */
const STEP = 1 << 12;

const SENTENCE_END = /[.!?]+["')\]]*(?= )|[\u3002\uff01\uff1f]+/g;

/** Cuts a text into segments; `lines` says whether a line break ends one (it doesn't where a text was reflowed). */
export function* segmentsOf(doc: Prepared, lines: boolean): Generator<void, Segment[]> {
  const { folded } = doc;
  const ends: number[] = [];
  for (const match of folded.text.matchAll(SENTENCE_END)) {
    ends.push(match.index + match[0].length);
    if (ends.length % STEP === 0) yield;
  }
  if (lines)
    for (const match of doc.text.matchAll(/\r\n?|\n/g)) {
      ends.push(toFolded(folded, { start: match.index, end: match.index + 1 }).start);
      if (ends.length % STEP === 0) yield;
    }
  ends.push(folded.text.length);
  ends.sort((a, b) => a - b);
  const cut: { start: number; end: number; text: string }[] = [];
  const seen = new Map<string, number>();
  let from = 0;
  for (const to of ends) {
    let [start, end] = [from, to];
    while (start < end && folded.text[start] === ' ') start++;
    while (end > start && folded.text[end - 1] === ' ') end--;
    from = to;
    if (end <= start) continue;
    const text = folded.text.slice(start, end);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    cut.push({ start, end, text });
    if (cut.length % STEP === 0) yield;
  }
  return cut.map((segment) => ({ ...segment, single: seen.get(segment.text) === 1 }));
}

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

/** A run of marks is tried from its start only: from each of them, a line of dots would take quadratic time. */
const SENTENCE_END = /(?<![.!?])[.!?]+["')\]]*(?= )|[\u3002\uff01\uff1f]+/g;

/** Cuts a text into segments; `lines` says whether a line break ends one (it doesn't where a text was reflowed). */
export function* segmentsOf(doc: Prepared, lines: boolean): Generator<void, Segment[]> {
  const { folded } = doc;
  const ends: number[] = [];
  const breaks: number[] = [];
  for (const match of folded.text.matchAll(SENTENCE_END)) {
    ends.push(match.index + match[0].length);
    if (ends.length % STEP === 0) yield;
  }
  if (lines)
    for (const match of doc.text.matchAll(/\r\n?|\n/g)) {
      breaks.push(toFolded(folded, { start: match.index, end: match.index + 1 }).start);
      if (breaks.length % STEP === 0) yield;
    }
  ends.push(folded.text.length);
  const cut: { start: number; end: number; text: string }[] = [];
  const seen = new Map<string, number>();
  let from = 0;
  // both rise, and so does what comes of them
  for (let [i, k] = [0, 0]; i < ends.length;) {
    const to = k < breaks.length && breaks[k]! < ends[i]! ? breaks[k++]! : ends[i++]!;
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
  const segments: Segment[] = [];
  for (const { start, end, text } of cut) {
    segments.push({ start, end, text, single: seen.get(text) === 1 });
    if (segments.length % STEP === 0) yield;
  }
  return segments;
}

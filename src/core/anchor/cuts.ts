import { contains, overlaps, type Span } from '../model/span';
import { toFolded } from '../text/fold';
import type { Prepared } from './document';
import { convincing, weigh, type Pattern, type Place } from './evidence';

/** Units from a cut within which a context may become a neighbour's. */
const REACH = 80;
/** Units of a line that are looked at on either side of a passage. */
const LINE = 1000;

const SENTENCE_END = /[.!?\u2026]+["'\u00bb\u201d)\]]*\s+|[\u3002\uff01\uff1f]+/gu;

/** What may be cut out of a text with a passage: the passage alone, its sentence, its line. Folded spans. */
export function cutsOf(doc: Prepared, own: Span): Span[] {
  const { text, folded } = doc;
  const [from, to] = [folded.starts[own.start]!, folded.ends[own.end - 1]!];
  const head = text.slice(Math.max(0, from - LINE), from);
  const tail = text.slice(to, to + LINE);
  const first = head.lastIndexOf('\n');
  const last = tail.indexOf('\n');
  const line = {
    start: from - (first < 0 ? head.length : head.length - first - 1),
    end: to + (last < 0 ? tail.length : last + 1),
  };
  const ends = [...text.slice(line.start, line.end).matchAll(SENTENCE_END)].map(
    (match) => line.start + match.index + match[0].length,
  );
  const sentence = {
    start: ends.filter((end) => end <= from).pop() ?? line.start,
    end: ends.find((end) => end >= to) ?? line.end,
  };
  const cuts = [sentence, line].map((span) => toFolded(folded, span));
  return [own, ...cuts.filter((cut) => contains(cut, own) && cut.end - cut.start > own.end - own.start)];
}

/**
 * How convincing a look-alike will be once a passage is cut out: what stood round the passage then stands round its
 * neighbour, which is how deleting one line of a list would hand its claim to the next.
 */
export function afterCut(text: string, pattern: Pattern, place: Place, cut: Span): number {
  const gap = Math.max(place.start - cut.end, cut.start - place.end);
  if (gap > REACH || overlaps(place, cut)) return 0;
  const left = withoutCut(text, cut, 2 * REACH + place.end - place.start);
  const shift = place.start < cut.start ? left.from : left.from + left.gone;
  const span = { start: place.start - shift, end: place.end - shift };
  return convincing(weigh(left.text, pattern, span, place.words));
}

/** What is left of a cut's neighbourhood, from where on, and how much is gone from it. */
export function withoutCut(
  text: string,
  cut: Span,
  reach: number,
): { readonly text: string; readonly from: number; readonly gone: number } {
  const from = Math.max(0, cut.start - reach);
  const head = text.slice(from, cut.start);
  const tail = text.slice(cut.end, cut.end + reach);
  const double = head.endsWith(' ') && tail.startsWith(' ') ? 1 : 0;
  return { text: head + tail.slice(double), from, gone: cut.end - cut.start + double };
}

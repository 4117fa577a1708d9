import type { Selector } from '../model/claim';
import type { Span } from '../model/span';
import { toFolded, toOriginal } from '../text/fold';
import { MAX_QUOTE, prepared, type Prepared } from './document';
import { CONTEXT, patternOf } from './evidence';
import { ghostsOf } from './ghost';
import { likestWords, lookAlikesOf, rivalOf } from './rival';
import { copiesOf } from './seeds';
import { kinOf, MANY, sharedOf } from './shared';

/** Raw units looked at for a context: enough unless the text is almost all white space. */
const REACH = 2048;

/**
 * Points at a passage: its words, what stands round them, where they stood, and how convincing the best other place
 * of the same text would be. The span is widened to whole characters, and white space at its ends left out; a span
 * with nothing in it gives an empty quote, which never anchors.
 */
export function describe(document: string | Prepared, span: Span): Selector {
  const doc = prepared(document);
  const place = toOriginal(doc.folded, toFolded(doc.folded, span));
  if (!place) return { quote: '' };
  const selector: Selector = {
    quote: doc.text.slice(place.start, place.end).replaceAll('\r\n', '\n'),
    prefix: contextBefore(doc.text, place.start),
    suffix: contextAfter(doc.text, place.end),
    at: {
      start: doc.canonical.toCanonical(place.start),
      end: doc.canonical.toCanonical(place.end),
      text: doc.hash,
    },
  };
  if (selector.quote.length > MAX_QUOTE) return selector;
  const pattern = patternOf(selector);
  const own = toFolded(doc.folded, place);
  const copies = copiesOf(doc, pattern, own);
  const { others, nth, of } = copies;
  const near = others.length ? undefined : lookAlikesOf(doc, pattern, own);
  const ghosts = near ? ghostsOf(doc, pattern, own) : [];
  const gone = ghosts.map(({ place }) => place);
  const tooMany = others.length > MANY || near?.all === false;
  const known = tooMany ? [] : (near?.places ?? others);
  const kin = known.map(kinOf(doc, pattern, own));
  const rival = rivalOf(doc, pattern, own, others, near?.places ?? [], kin, gone);
  const shared = rival === undefined ? undefined : sharedOf([...kin, ...ghosts.map((ghost) => ghost.kin)]);
  return {
    ...selector,
    ...(rival !== undefined && { rival }),
    ...(shared && {
      shared: {
        ...shared,
        ...(near && { words: likestWords(doc, pattern, near.places, gone) }),
        ...(of > 1 && nth > 0 && { nth, of }),
      },
    }),
  };
}

function contextBefore(text: string, start: number): string {
  const collapsed = collapse(text.slice(Math.max(0, start - REACH), start)).slice(-CONTEXT);
  return isLow(collapsed.charCodeAt(0)) ? collapsed.slice(1) : collapsed;
}

function contextAfter(text: string, end: number): string {
  const collapsed = collapse(text.slice(end, end + REACH)).slice(0, CONTEXT);
  return isHigh(collapsed.charCodeAt(collapsed.length - 1)) ? collapsed.slice(0, -1) : collapsed;
}

/** White-space runs as one space; the byte order mark is no part of the text. */
function collapse(text: string): string {
  return text.replace(/\ufeff/g, '').replace(/[\s\u0085]+/g, ' ');
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

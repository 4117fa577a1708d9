import type { InitiativeMention } from '../../model/mention';
import { overlaps } from '../../model/span';
import { shift, type Page } from '../page';
import { nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import { bracketed } from './acronyms';
import { isAcronym } from './shape';

/** Shorter acronyms mean too much else. */
const shortest = 3;

/**
 * The initiatives of a document, in no order, offsets into the document: those of its passages, and the acronyms that
 * it introduces in brackets after one of them ("the Harbour Renewal Initiative (HRI) … the HRI") wherever they stand.
 */
export function resolveInitiatives(page: Page): InitiativeMention[] {
  const out: InitiativeMention[] = [];
  const introduced = new Map<string, InitiativeMention>();
  page.readings.forEach(({ passage, initiatives }, i) => {
    for (const mention of initiatives) {
      out.push(shift(mention, page.starts[i]!));
      const acronym = acronymAfter(passage, mention);
      if (acronym !== undefined && !introduced.has(acronym)) introduced.set(acronym, mention);
    }
  });
  if (introduced.size === 0) return out;
  page.readings.forEach(({ passage, initiatives }, i) => {
    for (let t = 0; (t = nextMarked(passage, t, Mark.Capital)) < passage.count; t++) {
      if (passage.words[t]!.caps !== 'all') continue;
      const meant = introduced.get(passage.words[t]!.text);
      if (!meant) continue;
      const span = { start: passage.start[t]!, end: passage.end[t]! };
      if (initiatives.some((other) => overlaps(other, span))) continue;
      const { id, candidates, type, found } = meant;
      const mention: InitiativeMention = {
        kind: 'initiative',
        ...span,
        text: passage.words[t]!.text,
        found,
        confidence: 0.7,
        ...(id !== undefined && { id }),
        ...(candidates && { candidates }),
        ...(type !== undefined && { type }),
      };
      out.push(shift(mention, page.starts[i]!));
    }
  });
  return out;
}

/** The acronym in brackets directly after a mention, where its letters are initials of the name's words, in order. */
function acronymAfter(p: Passage, mention: InitiativeMention): string | undefined {
  if (p.text[mention.end] !== '(' && p.text[mention.end + 1] !== '(') return undefined;
  let t = 0;
  while (t < p.count && p.start[t]! < mention.end) t++;
  const at = bracketed(p, t);
  if (at < 0 || !isAcronym(p, at) || p.words[at]!.text.length < shortest) return undefined;
  const acronym = p.words[at]!.key;
  let letter = 0;
  for (let i = 0; i < t; i++) {
    if (p.start[i]! >= mention.start && p.words[i]!.key[0] === acronym[letter]) letter++;
  }
  return letter === acronym.length ? p.words[at]!.text : undefined;
}

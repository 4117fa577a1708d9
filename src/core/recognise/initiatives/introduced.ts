import type { InitiativeMention } from '../../model/mention';
import { overlaps, type Span } from '../../model/span';
import type { Meaning, Page, Reading } from '../document/page';
import { nextMarked, type Passage } from '../passage';
import { shift } from '../shift';
import { Mark } from '../words';
import type { Written } from '../written';
import { bracketed } from './acronyms';
import { findAgain, nameAgain, sortKnown } from './repeated';
import { isAcronym } from './shape';

/** Shorter acronyms mean too much else. */
const shortest = 3;

/**
 * What a passage introduces: acronyms in brackets after an initiative ("the Harbour Renewal Initiative (HRI)"), and names
 * that may stand without their noun later.
 */
export function introducedIn({ passage, initiatives }: Reading): [name: string, Meaning][] {
  return initiatives.flatMap((mention) => {
    const { id, candidates, type, found } = mention;
    const meaning: Written<Meaning> = { found };
    if (id !== undefined) meaning.id = id;
    if (candidates) meaning.candidates = candidates;
    if (type !== undefined) meaning.type = type;
    const names = [acronymAfter(passage, mention), nameOf(passage, mention)];
    return names.flatMap((name): [string, Meaning][] => (name === undefined ? [] : [[name, meaning]]));
  });
}

function nameOf(p: Passage, { start, end }: InitiativeMention): string | undefined {
  let from = 0;
  while (from < p.count && p.start[from]! < start) from++;
  let to = from;
  while (to < p.count && p.start[to]! < end) to++;
  return to > from ? nameAgain(p, from, to) : undefined;
}

/** The initiatives of a page, in no order: those of its passages, and what the document has introduced wherever it stands. */
export function resolveInitiatives(page: Page): InitiativeMention[] {
  const out: InitiativeMention[] = [];
  const known = page.introduced.size > 0 ? sortKnown(page.introduced) : undefined;
  page.readings.forEach(({ passage, initiatives }, i) => {
    const by = page.starts[i]!;
    for (const mention of initiatives) out.push(shift(mention, by));
    if (!known) return;
    const add = (span: Span, text: string, meaning: Meaning) => {
      if (!initiatives.some((other) => overlaps(other, span)))
        out.push({ kind: 'initiative', ...shift(span, by), text, ...meaning, confidence: 0.7 });
    };
    for (let t = 0; (t = nextMarked(passage, t, Mark.Capital)) < passage.count; t++) {
      const { caps, text } = passage.words[t]!;
      const meaning = caps === 'all' ? page.introduced.get(text) : undefined;
      if (meaning) add({ start: passage.start[t]!, end: passage.end[t]! }, text, meaning);
    }
    for (const { from, to, text, meaning } of findAgain(passage, known))
      add({ start: passage.start[from]!, end: passage.end[to - 1]! }, text, meaning);
  });
  return out;
}

/** The acronym in brackets directly after a mention, where its letters are initials of the name's words, in order. */
function acronymAfter(p: Passage, mention: InitiativeMention): string | undefined {
  // «саммит Совета по рекам (СР)»: the acronym is the body's
  if (/^(?:саммит|summit)/i.test(mention.text)) return undefined;
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

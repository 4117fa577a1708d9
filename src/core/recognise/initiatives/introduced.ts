import type { InitiativeMention } from '../../model/mention';
import { overlaps, type Span } from '../../model/span';
import type { Meaning, Page, Reading } from '../document/page';
import { CharClass } from '../../text/chars';
import { nextMarked, tokenAt, touches, type Passage } from '../passage';
import { shift } from '../shift';
import { Mark } from '../words';
import type { Written } from '../written';
import { bracketed } from './acronyms';
import { findAgain, nameAgain, quotedAgain, sortKnown } from './repeated';
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
    const names = [acronymAfter(passage, mention), ...namesOf(passage, mention)];
    return names.flatMap((name): [string, Meaning][] => (name === undefined ? [] : [[name, meaning]]));
  });
}

function namesOf(p: Passage, { start, end }: InitiativeMention): readonly (string | undefined)[] {
  const [from, to] = [tokenAt(p, start), tokenAt(p, end)];
  return to > from ? [nameAgain(p, from, to), ...quotedAgain(p, from, to)] : [];
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
      if (passage.words[t]!.caps !== 'all' && passage.words[t]!.caps !== 'mixed') continue;
      for (const span of [codeAt(passage, t), { start: passage.start[t]!, end: passage.end[t]! }]) {
        const text = passage.text.slice(span.start, span.end);
        const meaning = page.introduced.get(text);
        if (!meaning) continue;
        add(span, text, meaning);
        break;
      }
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
  const t = tokenAt(p, mention.end);
  const at = bracketed(p, t);
  const text =
    at < 0
      ? (codeInBrackets(p, t) ?? mixedInBrackets(p, t))
      : isAcronym(p, at)
        ? p.words[at]!.text
        : undefined;
  if (text === undefined || text.length < shortest) return undefined;
  const acronym = at < 0 ? text.replace(/[\d-]/g, '').toLowerCase() : p.words[at]!.key;
  let letter = 0;
  for (let i = tokenAt(p, mention.start); i < t; i++) {
    if (p.words[i]!.key[0] === acronym[letter]) letter++;
  }
  return letter === acronym.length ? text : undefined;
}

/** "(AB-CDE)", "(13AB)": an acronym with a hyphen or a number in it, in the brackets that token `open` opens. */
function codeInBrackets(p: Passage, open: number): string | undefined {
  const at = p.kind[open + 1] === CharClass.Digit ? open + 2 : open + 1;
  if (p.words[at]?.caps !== 'all') return undefined;
  const { start, end } = codeAt(p, at);
  return p.text[end] === ')' ? p.text.slice(start, end) : undefined;
}

/** "(HoAI)": two capitals and more, and a small letter that the name has, too. */
function mixedInBrackets(p: Passage, open: number): string | undefined {
  const { text = '', caps } = p.words[open + 1] ?? {};
  return caps === 'mixed' && p.words[open + 2]?.text === ')' && /^\p{Lu}\p{Ll}\p{Lu}+$/u.test(text)
    ? text
    : undefined;
}

/** The acronym round the capitals of token `t`, with the number right before them and what hyphens join to them. */
function codeAt(p: Passage, t: number): Span {
  const from = p.kind[t - 1] === CharClass.Digit && touches(p, t) ? t - 1 : t;
  let to = t + 1;
  while (p.words[to]?.text === '-' && touches(p, to) && touches(p, to + 1) && p.words[to + 1]?.caps === 'all')
    to += 2;
  return { start: p.start[from]!, end: p.end[to - 1]! };
}

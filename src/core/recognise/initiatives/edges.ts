import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import { isAcronym, isConnector } from './shape';

// Where an English name begins: what may stand inside it, and what stands before it and is no part of it.

/** Words inside a capitalised name. */
export const inner = new Set(['of', 'and', 'for', 'the', 'on']);
/** Furthest that a name reaches from its trigger, in tokens. */
export const reach = 14;

/** Words that a sentence or a noun phrase begins with, never a name. */
export const lead = new Set(
  (
    'the a an this that these those its their our his her my your each every another any no in at on by for with from to of and ' +
    'but or as after before during under since while when where via new first second third fourth fifth next last latest annual ' +
    'upcoming non president minister prime foreign secretary chancellor king former recent following inaugural'
  ).split(' '),
);
/** Who takes part in it is no part of its name: "Leaders of the Arden Forum". */
export const takesPart =
  /^(?:leaders|members|ministers|heads|officials|delegates|chairman|chair|host|hosts|participants|states|parties|facilitator|mediator|guarantors?|secretariat)$/;

/** "Secretary General of the Arden Forum", "Director-General of …": the end of an office. */
function isGeneral(p: Passage, i: number): boolean {
  const head = isConnector(p, i - 1) ? i - 2 : i - 1;
  return p.words[i]!.key === 'general' && p.words[head]?.person?.head !== undefined;
}

/** "Non-Aligned": the first half of a word. */
const isPrefix = (p: Passage, i: number) =>
  p.words[i]!.key === 'non' && p.words[i + 1]?.text === '-' && touches(p, i + 1) && touches(p, i + 2);

/** "Kenya’s New Harbour Policy": a capital of the name's own. */
const isNew = (p: Passage, i: number) =>
  p.words[i]!.text === 'New' && !p.isTitleCase && /^(?:the|its|our|their|['’]s)$/.test(keyAt(p, i - 1));

/** Drops articles, ordinals and titles from the front; `t` when nothing else is left. */
export function skipLead(p: Passage, from: number, t: number): number {
  let i = from;
  while (
    i < t &&
    ((lead.has(p.words[i]!.key) && !isPrefix(p, i) && !isNew(p, i)) ||
      p.kind[i] === CharClass.Punctuation ||
      isConnector(p, i) ||
      isGeneral(p, i) ||
      (takesPart.test(p.words[i]!.key) && p.words[i + 1]?.key === 'of'))
  )
    i++;
  return i;
}

/** Hyphens, pluses, "of", "and", and the full stops of "U.S." and "St." may stand between the capitals of a name. */
export function isInside(p: Passage, i: number): boolean {
  const word = p.words[i]!;
  if (isConnector(p, i)) return word.text !== '—';
  // "Donors/Lenders Conference"
  if (word.text === '/') return touches(p, i) && touches(p, i + 1);
  if (word.text === '.') {
    const before = p.words[i - 1];
    const isShort = before?.text.length === 1 || before?.key === 'st';
    return isShort && touches(p, i) && isCapital(p, i - 1);
  }
  if (word.key === 'the') return inner.has(keyAt(p, i - 1)) && keyAt(p, i - 1) !== 'and';
  // "the Arden Leaders’ Summit", "Ministers on Energy"
  if (/^[’']$/.test(word.text)) return touches(p, i) && meets.test(keyAt(p, i - 1));
  if (word.key === 'on') return meets.test(keyAt(p, i - 1)) && isCapital(p, i - 1);
  return word.text === '&' || inner.has(word.key);
}

/** Who meets. */
const meets = /^(?:leaders|ministers|officials)$/;

/** A dash that joins two parties, with spaces round it: "the EU — Central Asia summit". */
export function isPartyDash(p: Passage, i: number): boolean {
  if (p.words[i]?.key !== '-' || !isCapital(p, i - 1) || !isCapital(p, i + 1)) return false;
  if (touches(p, i) && touches(p, i + 1)) return true;
  return isAcronym(p, i - 1) || p.words[i - 1]!.person?.country !== undefined;
}

/** A word of whose programme it is, not of its name: a state, a body, a person. */
export function isOwner(p: Passage, i: number): boolean {
  const { key, person, initiative } = p.words[i]!;
  if (
    initiative?.body ||
    initiative?.trigger !== undefined ||
    /^(?:house|street|administration|police|army|navy)$/.test(key)
  )
    return true;
  if (!person) return false;
  const isState = person.country !== undefined || person.body || person.private;
  return isState || person.head !== undefined || person.first !== undefined;
}

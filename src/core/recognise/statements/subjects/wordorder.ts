import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import type { Sentence, Scene } from '../sentence';
import { isAgency, isGroup, isTime } from '../words/actors';
import { isCapital, type Passage, touches } from '../../passage';

/** How far the subject may stand from its verb that follows it, in tokens. */
export const reach = 40;

const afterSpeech = new Set(',»”’"—–-');

const beforeInversion = new Set(['этом', 'чем', 'как', 'as']);

/** Whether the verb opens its clause: after a quotation, a dash, a comma, «об этом», «как». */
export function isInverted(s: Scene, v: number): boolean {
  if (v === s.from) return true;
  const { text, key } = s.passage.words[v - 1]!;
  // "praises, laments X": two verbs of one subject
  if (text === ',' && s.passage.words[v - 2]?.statement?.form === 'finite' && isLatinVerb(s.passage, v))
    return false;
  // «…, сообщает корреспондент ТАСС»
  const isPassedOn = /[аеи]ет$/.test(s.passage.words[v]!.key) && isAgency(s.passage.words[v + 1]?.key ?? '');
  if (text === ',' && isPassedOn) return true;
  return afterSpeech.has(text) ? appositionStart(s, v) < 0 : beforeInversion.has(key);
}

const isLatinVerb = (p: Passage, v: number) =>
  p.kind[v] === CharClass.Latin && p.kind[v - 2] === CharClass.Latin;

const closingMarks = new Set('”"');

/**
 * "X, the minister of Y, said", "X — in Oslo for talks — said": the comma or dash before the verb closes what another one
 * opened after the subject. Where that one stands; -1 where there is no such pair.
 */
export function appositionStart(s: Scene, v: number): number {
  const p = s.passage;
  if (p.kind[v] === CharClass.Latin && isDash(p, v - 1)) {
    for (let i = v - 3; i > s.from && i > v - reach; i--)
      if (isDash(p, i)) return s.actors.some((a) => a.to === i || a.tail === i) ? i : -1;
    return -1;
  }
  let i = v - 3;
  if (closingMarks.has(p.words[v - 1]?.text ?? '') && p.words[v - 2]?.text === ',')
    i = quotedWithin(p, v) - 1;
  else if (p.words[v - 1]?.text !== ',' || closesQuotation(s, v - 1)) return -1;
  for (; i > s.from && i > v - reach; i--) {
    if (p.words[i]!.text !== ',') continue;
    if (isForeignName(s, i, v) || s.actors.some((a) => a.to === i || a.tail === i) || isTitleUpTo(s, i, v))
      return i;
  }
  return -1;
}

/** "X, the minister, said", «Reuters, ссылаясь на X, сообщил»: whether capitals in Latin letters end before token `i`; in a Russian sentence they open their clause. */
function isForeignName({ passage: p, from }: Scene, i: number, v: number): boolean {
  if (p.kind[i - 1] !== CharClass.Latin || !isCapital(p, i - 1) || isTime(p.words[i - 1]!.key)) return false;
  if (p.kind[v] === CharClass.Latin) return true;
  let first = i - 1;
  while (first > from && p.kind[first - 1] === CharClass.Latin) first--;
  return first === from || p.kind[first - 1] !== CharClass.Cyrillic || isAgency(p.words[first - 1]!.key);
}

/** "X, the minister of “ports and piers,” said": where a quotation opens in the middle of a phrase that ends before token `v`; -1 where it is speech. */
function quotedWithin(p: Passage, v: number): number {
  let open = v - 3;
  while (open > 0 && open > v - longestQuoted && !/^[“"]$/.test(p.words[open]!.text)) open--;
  const before = p.words[open - 1];
  const isWord =
    before?.caps === 'none' && (p.kind[open - 1] === CharClass.Latin || /^['’]s$/.test(before.text));
  return /^[“"]$/.test(p.words[open]?.text ?? '') && isWord ? open : -1;
}

/** Longest words in quotation marks inside an apposition, in tokens. */
const longestQuoted = 24;

/** «Министр, выступая в порту, отметил»: an office and its genitives open the sentence and end before token `i`. */
function isTitleUpTo({ passage: p, from }: Sentence, i: number, v: number): boolean {
  if (p.kind[v] !== CharClass.Cyrillic || i - from > 5) return false;
  let head = from;
  while (head < i && !isGroup(p.words[head]!.key) && looksAdjectival(p.words[head]!.key)) head++;
  if (!isGroup(p.words[head]!.key)) return false;
  for (let k = from; k < i; k++) if (p.kind[k] !== CharClass.Cyrillic || p.words[k]!.statement) return false;
  return true;
}

/** A dash with a space on one side at least: no hyphen. */
export const isDash = (p: Passage, i: number) => /^[—–-]$/.test(p.words[i]?.text ?? '') && !touches(p, i);

const closesQuotation = (s: Sentence, comma: number) =>
  /^[»”"]$/.test(s.passage.words[comma - 1]?.text ?? '') || /^[»”"]$/.test(s.passage.words[comma]!.text);

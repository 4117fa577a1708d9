import { CharClass } from '../../text/chars';
import type { Passage } from '../passage';
import { touches } from '../passage';
import { Mark } from '../words';

/** Opening quotation marks and what may close each. A straight one closes itself. */
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['„', '“”"'],
  ['“', '”"'],
  ['"', '"'],
  ['＂', '＂'],
  ['‘', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);

/** Longer quotations are speech, not names. In tokens. */
const longestName = 26;

/** Whether token `i` is a quotation mark that can open. A straight one opens before a word and after a space. */
export function opens(p: Passage, i: number): boolean {
  if (i < 0 || i >= p.count || (p.marks[i]! & Mark.Quote) === 0) return false;
  const { text } = p.words[i]!;
  if (!closers.has(text)) return false;
  return text !== '"' || (touches(p, i + 1) && (!touches(p, i) || p.kind[i - 1] === CharClass.Punctuation));
}

/** The token that closes the quotation opened by token `open`; -1 where none does near enough to hold a name. */
export function closing(p: Passage, open: number): number {
  const opener = p.words[open]!.text;
  const closer = closers.get(opener)!;
  let depth = 1;
  const limit = Math.min(p.count, open + 2 + longestName);
  for (let i = open + 1; i < limit; i++) {
    const text = p.words[i]!.text;
    if (closer.includes(text)) {
      if (--depth === 0) return i;
    } else if (text === opener) depth++;
  }
  return -1;
}

/** The token that opens the quotation which token `close` closes; -1 where none does near enough. */
export function opening(p: Passage, close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 2 - longestName; i--) {
    if (opens(p, i) && closing(p, i) === close) return i;
  }
  return -1;
}

/** Whether token `i` is the first of its sentence, as far as its left neighbours tell. */
export function startsSentence(p: Passage, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const kind = p.kind[j]!;
    const text = p.words[j]!.text;
    if (/^[.!?…。:;•▪]$/.test(text)) return true;
    if (kind === CharClass.Punctuation && closers.has(text)) continue;
    if (kind === CharClass.Other || kind === CharClass.Symbol || (kind === CharClass.Punctuation && j === 0))
      continue;
    return false;
  }
  return true;
}

/** An acronym or a code: ШОС, G20, CA, C5. */
export function isAcronym(p: Passage, i: number): boolean {
  const word = p.words[i];
  return word !== undefined && word.caps === 'all' && word.text.length > 1;
}

/** Whether a token joins the parts of a name: «Центральная Азия — Япония», "C5+1". */
export const isConnector = (p: Passage, i: number) => {
  const key = p.words[i]?.key;
  return key === '-' || key === '+' || key === 'плюс' || key === 'plus';
};

/** «одобренного Кабмином плана», «Молодое поколение проекта»: an adjective in -ом belongs to a noun in -е or -и, one in -ое to one in -е or -о. */
export const mayQualify = (p: Passage, i: number, noun: number) => {
  const [{ key }, of] = [p.words[i]!, p.words[noun]!.key];
  if (/[ое]м$/.test(key)) return /[еи]$/.test(of);
  return /[ое]е$/.test(key) ? /[ео]$/.test(of) : !/[ыи]е$/.test(key) || /[ыияе]$/.test(of);
};

/** A centre, a fund or a hub is a body unless somebody is founding it. */
export const bodily: ReadonlySet<string> = new Set(['centre', 'fund', 'hub', 'platform', 'partnership']);

/** How far back the verb may stand where sums stand between, in tokens. */
const longestSum = 30;

/** Whether something is being brought into being shortly before token `at`. */
export function isFounded(p: Passage, at: number): boolean {
  if (/^(?:forthcoming|proposed|planned)$/.test(p.words[at - 1]?.key ?? '')) return true;
  // "the establishment of a 10-million dollar (8-million euro) Arden Fund": sums count for nothing
  for (let i = at - 1, seen = 0; i >= 0 && seen < 6 && i > at - longestSum; i--) {
    const { initiative, text, figure } = p.words[i]!;
    if (initiative?.founding || (seen === 0 && p.words[i]!.key === 'announced')) return true;
    if (/^[!?;]$/.test(text) || (text === '.' && !touches(p, i + 1) && p.words[i - 1]?.text.length !== 1))
      return false;
    const isOfSum = figure !== undefined || text.length === 1 || p.kind[i] === CharClass.Digit;
    if (!isOfSum || p.kind[at] !== CharClass.Latin) seen++;
  }
  return false;
}

/** "The Arden Fund was formally launched": whether something behind token `to` tells that it is being founded. */
export function isBeingFounded(p: Passage, to: number): boolean {
  let i = to;
  while (i < to + 2 && /^(?:was|were|is|be|been|being|has|will|to)$/.test(p.words[i]?.key ?? '')) i++;
  if (i === to) return false;
  if (p.words[i]?.key.endsWith('ly')) i++;
  return /^(?:launched|established|created|founded)$/.test(p.words[i]?.key ?? '');
}

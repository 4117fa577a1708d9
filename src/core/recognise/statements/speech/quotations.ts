import { isAlphabetic } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { doubledMark } from '../../../text/tokens';
import { nextMarked, touches, type Passage } from '../../passage';
import { Mark } from '../../words';

/** A quotation inside a sentence: its marks, as tokens. `closed` is false where it runs to the sentence's end. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

const isLetter = (p: Passage, i: number) => i >= 0 && i < p.count && isAlphabetic(p.kind[i]!);
const isSingle = (text: string) => text === "'" || text === '‘';

/** Whether token `i` is a single mark that opens: a word stands close after it and none close before. */
function opensSingle(p: Passage, i: number): boolean {
  return (
    isSingle(p.words[i]!.text) &&
    isLetter(p, i + 1) &&
    touches(p, i + 1) &&
    !(isLetter(p, i - 1) && touches(p, i))
  );
}

/** Where a single mark closes: after a word or a stop, and with no word close after it, as an apostrophe would have. */
function closingSingle(p: Passage, open: number, to: number): number {
  for (let i = open + 2; i < to; i++) {
    const { text } = p.words[i]!;
    if (text !== "'" && text !== '’') continue;
    if (touches(p, i) && !(isLetter(p, i + 1) && touches(p, i + 1))) return i;
  }
  return -1;
}

/** Where a straight mark closes: the next one that stands close after something, or a curled one that closes no other. */
function closingStraight(p: Passage, open: number, to: number): number {
  let inner = 0;
  let names = 0;
  for (let i = open + 1; i < to; i++) {
    const { text } = p.words[i]!;
    if (text === '"' && (touches(p, i) || !opens(p, i))) return i;
    if (text === '«') names++;
    else if (text === '»' && --names < 0) return i;
    if (text === '“' || text === '„') inner++;
    else if (text === '”' && --inner < 0) return i;
  }
  return -1;
}

/** Like `closing`, over any distance inside the sentence. */
function closingInside(p: Passage, open: number, to: number): number {
  const opener = p.words[open]!.text;
  if (opener === '"') return closingStraight(p, open, to);
  const near = closing(p, open);
  if (near >= 0 && near < to) return near;
  const closer = opener === '«' ? '»' : opener === '‹' ? '›' : '”';
  for (let i = open + 1; i < to; i++) if (p.words[i]!.text === closer) return i;
  return closingOther(p, open, to);
}

/** “…" and «…”: where a mark of another kind closes what nothing else does. */
function closingOther(p: Passage, open: number, to: number): number {
  const isCurled = p.words[open]!.text === '“';
  if (!isCurled && p.words[open]!.text !== '«') return -1;
  let inner = 0;
  for (let i = open + 1; i < to; i++) {
    const { text } = p.words[i]!;
    const isOpening = isCurled ? text === '"' && opens(p, i) && !touches(p, i) : text === '“';
    if (isOpening) inner++;
    else if ((isCurled ? text === '"' : text === '”') && --inner < 0) return i;
  }
  return -1;
}

/**
 * The outermost quotations of tokens `from` to `to`, in order. A straight mark that nothing closes reaches to the end; so
 * does any that stands first, or behind "said:" in the last sentence of its passage, for a quotation of several paragraphs
 * is closed only in the last.
 */
export function quotationsIn(p: Passage, from: number, to: number): Quotation[] {
  const out: Quotation[] = [];
  for (let i = from; (i = nextMarked(p, i, Mark.Quote)) < to; i++) {
    const isPlain = opens(p, i) && !isSingle(p.words[i]!.text);
    if (!isPlain && !opensSingle(p, i)) continue;
    const close = isPlain ? closingInside(p, i, to) : closingSingle(p, i, to);
    if (close >= 0) {
      out.push({ open: i, close, closed: true });
      i = close;
    } else if (p.words[i]!.text === '"' || (isPlain && (i === from || isAnnounced(p, i, to)))) {
      out.push({ open: i, close: to - 1, closed: false });
      break;
    }
  }
  return out;
}

const isAnnounced = (p: Passage, i: number, to: number) =>
  to === p.count && /^[:,]$/.test(p.words[i - 1]!.text);

/** Whether the straight marks of a text open and close in pairs, so that those that open inside a quotation are nested in it. */
export function nestsEvenly(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('"'); at >= 0 && depth >= 0; at = text.indexOf('"', at + 1))
    depth += beginsWord(text, at) ? 1 : -1;
  return depth === 0;
}

/**
 * Whether a quotation is still open at offset `to` of a text: `undefined` where a straight mark opens while one is open, so
 * that nothing can be said; where they are nested, it opens one inside.
 */
export function staysOpen(text: string, from: number, to: number, isNested = false): boolean | undefined {
  let depth = 0;
  /** The straight or single mark that is open. */
  let mark = '';
  /** How many more of it, as Russian pages nest them. */
  let inner = 0;
  /** How many „ are open, which “ closes. */
  let low = 0;
  /** How many straight marks are open inside curled ones. */
  let straight = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    // letters, spaces and most signs
    if (unit !== 0x22 && unit !== 0x27 && (unit < 0xab || (unit > 0xbb && unit < 0x2000))) continue;
    const doubled = unit === 0x27 || unit === 0x2018 || unit === 0x2019 ? doubledMark(text, i) : undefined;
    const c = doubled ?? text[i]!;
    const at = i;
    if (doubled) i++;
    // “……。“ and “……。": the closing mark is the wrong one
    if (depth > 0 && (c === '“' || c === '"') && /[。！？]/.test(text[i - 1]!)) depth--;
    // “…": where no curled one follows that closes it
    else if (c === '"' && depth > 0 && low === 0) {
      if (beginsWord(text, at)) straight++;
      else if (straight > 0) straight--;
      else if (!/[»”]/.test(text.slice(i))) depth--;
    }
    // „…“
    else if (c === '“' && low > 0) {
      low--;
      depth--;
    } else if (c === '„') {
      low++;
      depth++;
    } else if (c === '«' || c === '“' || c === '「' || c === '‹') depth++;
    else if (c === '»' || c === '”' || c === '」' || c === '›') {
      if (depth > 0) depth--;
      else if (/[”»]/.test(c) && mark === '"') mark = '';
    } else if (depth === 0 && (c === '"' || c === "'" || c === '‘' || c === '’')) {
      const starts = beginsWord(text, at) && c !== '’';
      if (mark === '') {
        if (starts || (c === '"' && opensEastern(text, at))) mark = c;
      } else if (c === mark || (mark === '‘' && c === '’')) {
        if (starts && c === '"' && (isNested || /[А-яЁё]/.test(text.charAt(i + 1)))) {
          inner++;
          continue;
        }
        if (starts && c === '"') return undefined;
        // «"Он сказал: "Мост стар", – сообщил X.»: one mark closes both
        const closesAll =
          inner > 0 && /^[,.!?…]?\s*[—–-]\s/.test(text.slice(i + 1, i + 5)) && !closesNext(text, i + 1);
        if (inner > 0 && !closesAll) {
          inner--;
          continue;
        }
        if (closesAll) inner = 0;
        if (c === '"' || !isWordUnit(text, i + 1)) mark = '';
      }
    }
  }
  return depth > 0 || mark !== '';
}

/** 林美说："大桥…: whether a straight mark where none is open stands between eastern letters or marks. */
const opensEastern = (text: string, i: number) =>
  /(?:[\u3400-\u9fff：，。、；！？]|[\u3400-\u9fff][:,])$/.test(text.slice(Math.max(0, i - 2), i)) &&
  /[\p{L}\p{N}“‘「]/u.test(text.charAt(i + 1));

/** Whether the next straight mark closes something. */
function closesNext(text: string, from: number): boolean {
  const at = text.indexOf('"', from);
  return at >= 0 && !beginsWord(text, at);
}

const isWordUnit = (text: string, i: number) => /[\p{L}\p{N}]/u.test(text.charAt(i));

/** Whether a mark stands close before a word or a further mark, and after a space, a bracket or nothing. */
const beginsWord = (text: string, i: number) =>
  (i === 0 || /[\s([—–-]/.test(text[i - 1]!)) && /[^\s.,;:!?)\]]/.test(text.charAt(i + 1));

/** «– Мост стар. „За мосты надо отвечать“, – говорят моряки.»: whether a dash stands behind a quotation inside what somebody says. */
export function closesInner({ words }: Passage, dash: number): boolean {
  const close = /^[,.]$/.test(words[dash - 1]!.text) ? dash - 2 : dash - 1;
  return /^[»”"]$/.test(words[close]!.text) && !/^[«„“"]$/.test(words[1]!.text);
}

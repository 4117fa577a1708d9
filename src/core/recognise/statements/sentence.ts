import type { Gazetteer } from '../../dossier/compile';
import type { PersonMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { sentences } from '../../text/sentences';
import { CharClass } from '../../text/chars';
import { isCapital, nextMarked, type Passage, tokenAt, touches } from '../passage';
import { pastLetters } from '../leaders/names/letters';
import { Mark, perWord } from '../words';
import type { Written } from '../written';
import { isHonorific } from './words/actors';
import { isReporting } from './words/lexicon';
import { closesInner, nestsEvenly, quotationsIn, staysOpen } from './speech/quotations';

/** A sentence of a passage, with its tokens `from` up to but not including `to`; offsets are into the passage. */
export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A person or role in a sentence, with its tokens; those of the title before the name included in `whole`. */
export interface Actor {
  readonly mention: PersonMention;
  /** Tokens of the name. */
  readonly from: number;
  readonly to: number;
  /** The first token of the title before the name, or of the name. */
  readonly whole: number;
  /** The token after the name, or after the title that follows it in apposition. */
  readonly tail: number;
  /** Whether the document has the name without this ending: «Фидана», where «Фидан» is named too. */
  readonly isOblique?: true;
  /** Whether it is a surname that isn't declined: «Ландау», where «Пётр Ландау» is named too. */
  readonly isFixed?: true;
}

/** A sentence with the people in it: what attribution is read from. */
export interface Scene extends Sentence {
  readonly actors: readonly Actor[];
  readonly gazetteer: Gazetteer;
}

/** A sentence with its people. */
export const sceneOf = (
  { passage, start, end, from, to }: Sentence,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Scene => ({ passage, start, end, from, to, actors, gazetteer });

/** Most sentences that one quotation runs over. */
const longestQuotation = 12;

/** The sentences of a passage; those that one quotation embraces are one. */
export function readSentences(passage: Passage): Sentence[] {
  const out: Sentence[] = [];
  const spans = withSpeech(passage, sentences(passage.text));
  let isNested: boolean | undefined;
  const isOpen = (from: number, to: number) => {
    if (nextQuote >= to) return false;
    const isLeft = staysOpen(passage.text, from, to);
    if (isLeft !== undefined || !(isNested ??= nestsEvenly(passage.text))) return isLeft;
    return staysOpen(passage.text, from, to, true);
  };
  let token = 0;
  /** Where the first mark from the sentence on stands that may open a quotation. */
  let nextQuote = 0;
  for (let i = 0; i < spans.length; i++) {
    const start = spans[i]!.start;
    while (token < passage.count && passage.start[token]! < start) token++;
    if (nextQuote < start || i === 0) {
      const quote = nextMarked(passage, token, Mark.Quote);
      nextQuote = quote < passage.count ? passage.start[quote]! : Infinity;
    }
    let last = dashSpeechEnd(passage, spans, i, token);
    if (i === 0 && last === 0) last = unopenedEnd(passage, spans);
    for (let open = isOpen(start, spans[i]!.end); open && last + 1 < spans.length;) {
      if (++last - i > longestQuotation) {
        last = i;
        break;
      }
      open = isOpen(start, spans[last]!.end);
    }
    if (last > i && isOpen(start, spans[last]!.end) !== false) last = i;
    const end = spans[last]!.end;
    i = last;
    const from = token;
    while (token < passage.count && passage.start[token]! < end) token++;
    if (token > from) out.push({ passage, start, end, from, to: token });
  }
  return out;
}

/**
 * «Мост нужен, считает мэр. – Мы ждём его давно, – сказал он.»: speech after a dash begins a sentence of its own where a page
 * has lost its line breaks; not what goes on after a dash behind who said the words before.
 */
function withSpeech(p: Passage, spans: readonly Span[]): readonly Span[] {
  if ((p.anyMark & Mark.Cue) === 0 || !/\. [—–-] [А-ЯЁ]/.test(p.text)) return spans;
  return spans.flatMap((span) => {
    const text = p.text.slice(span.start, span.end);
    const at = text.search(/(?<=[а-яё]\.) [—–-] [А-ЯЁ]/);
    if (at < 0 || /^[—–-]|[«„“"»”]|[,!?…] [—–-] /.test(text.slice(0, at))) return [span];
    return [
      { start: span.start, end: span.start + at },
      { start: span.start + at + 1, end: span.end },
    ];
  });
}

const dashes = new Set('—–-');

/** «— Мы ждём. Мы готовы, — сказал X.»: speech after a dash at token `from` reaches to the sentence that says whose it is; else sentence `i`. */
function dashSpeechEnd(p: Passage, spans: readonly Span[], i: number, from: number): number {
  if (!dashes.has(p.words[from]?.text ?? '') || p.start[from]! > spans[i]!.start) return i;
  for (let t = from + 2; t < p.count; t++) {
    const isClosed = dashes.has(p.words[t - 1]!.text) && /^[,.!?…]$/.test(p.words[t - 2]!.text);
    if (!isClosed || !(p.words[t]!.statement?.form === 'finite' || isSaidAfter(p, t))) continue;
    if (closesInner(p, t - 1)) continue;
    const at = spans.findIndex((span) => span.end > p.start[t]!);
    return at <= i + longestQuotation ? Math.max(i, at) : i;
  }
  return i;
}

/**
 * "We wait. We are ready,” the minister said.": speech whose mark is missing at the start of a passage reaches to the sentence
 * in which it closes; the first one where no mark closes so, or a sentence before it reports something.
 */
function unopenedEnd({ text, words, start }: Passage, spans: readonly Span[]): number {
  const mark = spans.length > 1 ? unopenedMark(text) : -1;
  const at = mark < 0 ? -1 : spans.findIndex((span) => span.end > mark);
  if (at < 1 || at > longestQuotation) return 0;
  const said = words.findIndex(({ statement }) => isReporting(statement));
  return said >= 0 && start[said]! > mark ? at : 0;
}

/** Where a mark closes a quotation that nothing before it opens: a curled one behind a stop, or the only straight one; else -1. */
function unopenedMark(text: string): number {
  const at = text.search(/[«»„“”"]/);
  if (at < 1 || !/^[,.!?…]$/.test(text[at - 1]!) || !/[»”"]/.test(text[at]!)) return -1;
  return text[at] === '"' && text.includes('"', at + 1) ? -1 : at;
}

/** "– We wait. We are ready, – the minister said.": whether an English subject stands at token `t`, with its verb close behind. */
function isSaidAfter(p: Passage, t: number): boolean {
  if (p.kind[t] !== CharClass.Latin || touches(p, t)) return false;
  for (let i = t + 1; i < p.count && i < t + longestSubject; i++) {
    if (isReporting(p.words[i]!.statement)) return true;
    if (p.kind[i] !== CharClass.Latin && p.words[i]!.text !== '-') return false;
  }
  return false;
}

/** How far behind a dash the verb may stand that says whose speech it closes, in tokens. */
const longestSubject = 10;

/** Whether quotation marks stand round words that somebody said: four words or more, or all that the sentence says. */
export function hasDirectSpeech(s: Sentence, isName: (from: number, to: number) => boolean): boolean {
  const p = s.passage;
  const unopened = s.from === 0 ? unopenedMark(p.text) : -1;
  if (unopened > 0 && unopened < s.end && s.to - s.from > 4) return true;
  for (const { open, close } of quotationsIn(p, s.from, s.to)) {
    const words = countWords(p, open + 1, close);
    if (words === 0 || isName(p.start[open]!, p.end[close - 1]!)) continue;
    const isAnnounced = p.words[open - 1]?.text === ':';
    const isAttributed =
      open === s.from &&
      (/^[,–—-]$/.test(p.words[close + 1]?.text ?? '') || /^[,?!]$/.test(p.words[close - 1]!.text));
    if (words >= 4 || isAnnounced || isAttributed) return true;
  }
  // — Мы готовы, — сказал министр.
  const isDash = dashes.has(p.words[s.from]!.text) && s.to - s.from > 3 && isCapital(p, s.from + 1);
  return isDash && (p.words[s.from]!.text !== '-' || isSpokenBefore(s));
}

/** «- Мы готовы, - сказал министр.»: with a hyphen for a dash, the verb behind another one tells speech from a list. */
function isSpokenBefore({ passage: p, from, to }: Sentence): boolean {
  if (touches(p, from + 1)) return false;
  for (let i = from + 3; i < to; i++) {
    if (p.words[i]!.statement?.form !== 'finite') continue;
    const isBehindDash = p.words[i - 1]!.text === '-' && /^[,.!?…]$/.test(p.words[i - 2]!.text);
    if (isBehindDash || (i < from + 8 && isReporting(p.words[i]!.statement))) return isBehindDash;
  }
  return false;
}

/** Quotations of four words or more that are no names, and titles of two or three: opening token → closing token. */
export function speechEnds(s: Sentence, isName: (from: number, to: number) => boolean): Map<number, number> {
  const out = new Map<number, number>();
  const p = s.passage;
  for (const { open, close, closed } of quotationsIn(p, s.from, s.to)) {
    const isDoubtful = !closed && p.words[open]!.text === '"' && open > 0;
    const words = countWords(p, open + 1, close);
    // «Говорит Портвейл», «Полки просят огня»
    const isTitle = closed && words > 1 && open > s.from && isCapital(p, open + 1);
    if (isDoubtful || (words < 4 && !(isTitle && p.kind[open + 1] === CharClass.Cyrillic))) continue;
    if (!isName(p.start[open]!, p.end[close - 1]!)) out.set(open, close);
  }
  return out;
}

/** Whether a sentence is one quotation from its first token to its last. */
export function isWhollyQuoted(s: Sentence): boolean {
  const p = s.passage;
  if (s.to - s.from < 4) return false;
  const [first] = quotationsIn(p, s.from, s.to);
  if (first?.open !== s.from) return false;
  return first.close === s.to - 1 || (first.close === s.to - 2 && /^[.!?]$/.test(p.words[s.to - 1]!.text));
}

function countWords(p: Passage, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (p.marks[i]! & Mark.Lettered) n++;
  return n;
}

/** What a document tells of the forms of surnames. */
export interface SurnameForms {
  /** Whether a word is a surname that ends in a consonant. */
  isPlain(word: string): boolean;
  /** Whether it stands, in a vowel, beside a first name's nominative. */
  isFixed(word: string): boolean;
}

/**
 * The people of a sentence with their tokens; `start` is where its passage begins, `forms` the surnames of the document.
 * 海湾部长林美 is one token, which is theirs only for rules that look at what else it says: `isWithin`.
 */
export function actorsOf(
  s: Sentence,
  people: readonly PersonMention[],
  start: number,
  forms: SurnameForms,
  isWithin = false,
): Actor[] {
  const actors: Actor[] = [];
  const at = (offset: number) => tokenAt(s.passage, offset - start, s.from, s.to);
  for (const mention of people) {
    const { office } = mention;
    const to = at(mention.end);
    let from = at(mention.start);
    // 部长林美 is one token
    if (from === to && office?.end === mention.start) from = at(office.start);
    if (isWithin && from === to && to > s.from) from = to - 1;
    if (from >= to) continue;
    const isBefore = office && office.start < mention.start && office.start - start > s.passage.start[from]!;
    const whole = isBefore ? from : office && office.start < mention.start ? at(office.start) : from;
    const tail = office && office.end > mention.end ? at(office.end) : pastLetters(s.passage, to);
    const actor: Written<Actor> = { mention, from, to, whole, tail };
    const last = s.passage.words[to - 1]!;
    if (forms.isPlain(stemOf(last))) actor.isOblique = true;
    else if (endsInVowel(last) === 1 && forms.isFixed(last.key)) actor.isFixed = true;
    actors.push(actor);
  }
  return actors;
}

/** A name without its Russian case ending; empty where it has none, or one that women's surnames have too. */
const stemOf = perWord(({ key }) =>
  key.length > 4 && /[аеу]$/.test(key) && !/(?:[оеё]в|[иы]н)а$/.test(key) ? key.slice(0, -1) : '',
);
const endsInVowel = perWord(({ key }) => (/[еиоуыэюя]$/.test(key) ? 1 : 0));

/** The stop of "U.S." and of "Mr. X": no clause ends there. */
function isInAbbreviation({ passage: p, to }: Sentence, i: number): boolean {
  const word = p.words[i - 1];
  if (p.words[i]!.text !== '.' || !word || !touches(p, i) || p.kind[i - 1] !== CharClass.Latin) return false;
  // "Kuryer.kz"
  if (touches(p, i + 1) && i + 1 < to && /^[a-z]{2,4}$/.test(p.words[i + 1]!.text)) return true;
  if (word.caps !== 'none' && word.text.length === 1) return i + 1 < to;
  return isCapital(p, i + 1) && isHonorific(word.key);
}

/** The token at which the clause ends that token `from` stands in: a mark, or the end of the sentence. */
export function clauseEnd(s: Sentence, from: number): number {
  let i = from;
  while (i < s.to && (!/^[,.;:!?—–()«"“]$/.test(s.passage.words[i]!.text) || isInAbbreviation(s, i))) i++;
  return i;
}

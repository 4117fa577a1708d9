import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, touches } from '../../passage';
import { personOf } from '../../leaders/names/units';
import { isAdverb, isAgency, isGroup, isPreposition, isTime, isTitle, pronounGender } from '../words/actors';
import type { Sentence } from '../sentence';
import { beforeHonorific } from './nominative';

/** Most tokens of a noun phrase that is somebody who speaks. */
const longest = 14;

const determiner = new Set(
  'the a an one another some many several most few other all both two three four five his her its their our my these those'.split(
    ' ',
  ),
);
const conjunction = new Set(
  'and but while as that where because although though what when whether if so or even which since until yet nor'.split(
    ' ',
  ),
);
const relative = /^(?:who|whose|whom)$/;

/** Whether an English word only joins a clause to what stands before it: "But Brandt said". */
export const isConjunction = (key: string) => conjunction.has(key);

const isLatin = (p: Passage, i: number) => p.kind[i] === CharClass.Latin;
/** A hyphen, an apostrophe, or the stop of "U.S.": it stands inside a word. */
export const isInsideWord = (p: Passage, i: number) => {
  const { text } = p.words[i]!;
  if (/^['’]s?$/.test(text)) return touches(p, i);
  if (text === '-') return touches(p, i) && touches(p, i + 1);
  return text === '.' && touches(p, i) && p.words[i - 1]!.text.length === 1;
};

/** Whether an English clause may begin at token `i`: first in the sentence, after a mark, "while" or an adverb. */
export function beginsClause(s: Sentence, i: number): boolean {
  const p = s.passage;
  const before = beforeHonorific(p, i - 1);
  if (before < s.from) return true;
  const { key, statement } = p.words[before]!;
  if (!isLatin(p, before)) return !isInsideWord(p, before) && p.kind[before] !== CharClass.Digit;
  // “Gurbanguly” is no adverb
  const isName = before > s.from && isCapital(p, before) && key.endsWith('ly');
  return conjunction.has(key) || (isAdverb(key) && !statement && !isName);
}

/** A word that can end an English noun phrase: no small word, no name of a day, nothing that reports. */
export function isNoun(p: Passage, i: number): boolean {
  const { key, statement } = p.words[i]!;
  if (!isLatin(p, i) || (statement?.form === 'finite' && !isAfterOf(p, i) && !isAsked(p, i))) return false;
  if (determiner.has(key) || conjunction.has(key) || relative.test(key) || pronounGender(key)) return false;
  return (
    !isPreposition(key) &&
    !isAdverb(key) &&
    !noNoun.test(key) &&
    !(isTime(key) && p.words[i]!.caps !== 'none')
  );
}

/** "those who were asked": no verb of its own. */
const isAsked = (p: Passage, i: number) =>
  p.words[i]!.key === 'asked' && /^(?:was|were|been)$/.test(p.words[i - 1]?.key ?? '');

/** "the heads of state", "a series of claims": no verb. */
const isAfterOf = (p: Passage, i: number) => p.words[i - 1]?.key === 'of';

const noNoun =
  /^(?:i|we|you|it|him|them|us|me|there|this|is|was|are|were|be|been|has|have|had|not|never|nobody|nor|today|yesterday|tonight|than|ever|who|which|what|having|being|according|would|will|can|could|may|might|should|must|do|does|did|to|yes|no|(?!meeting$)[a-z]+ing|[a-z]+n['’]t)$/;

/**
 * Where the English noun phrase begins that ends before token `end` and opens its clause: "a former official of the port",
 * "tech executives". Its article is left out. Undefined where there is none, or where it is the object of another word.
 */
export function phraseBefore(s: Sentence, end: number): number | undefined {
  const p = s.passage;
  if (end - 1 < s.from || !isNoun(p, end - 1)) return undefined;
  let isPlural = isPluralNoun(p, end - 1);
  let isOwned = false;
  // "EU trade chief warns": a headline leaves the article out
  if (isHeadlineTitle(s, end)) return s.from;
  for (let k = end - 1; k >= s.from && k > end - longest; k--) {
    const { key, statement } = p.words[k]!;
    if (determiner.has(key)) {
      if (!beginsClause(s, k) && !isAfterTime(p, k)) continue;
      if (/^an?$/.test(key) && isPlural) return undefined;
      // "The Port, Dock Daily and The Pier newspapers"
      if (isPlural && isCapital(p, k) && p.words[k - 1]?.key === 'and' && isCapital(p, k - 2))
        return undefined;
      return /^(?:the|a|an)$/.test(key) ? k + 1 : k;
    }
    if ((statement?.form === 'finite' && !isAfterOf(p, k) && !isAsked(p, k)) || pronounGender(key))
      return undefined;
    if (/^['’]s$/.test(p.words[k]!.text)) isOwned = true;
    const opens = beginsClause(s, k) && !isJoinedName(p, k) && !isJoinedNoun(s, k);
    const list = opens ? listOfNouns(s, k, end) : undefined;
    if (list !== undefined) return list ?? undefined;
    if (isPreposition(key) || relative.test(key)) {
      if (opens) return undefined;
      isPlural = isPluralNoun(p, k - 1);
    } else if (isLatin(p, k)) {
      if (opens && (isPlural || isOwned) && isNoun(p, k)) return k;
      if (opens && key !== 'and') return undefined;
    } else if (!isInsideWord(p, k) && !isOrdinal(p, k)) return undefined;
  }
  return undefined;
}

/** "the chair of the 48th Forum" */
const isOrdinal = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Digit && touches(p, i + 1) && /^(?:st|nd|rd|th)$/.test(p.words[i + 1]!.key);

/** A state or a body, at most two words of what for, and an office, which open the sentence. */
function isHeadlineTitle({ passage: p, from }: Sentence, end: number): boolean {
  const { country, body } = personOf(p.words[from]);
  if ((country === undefined && !body) || !isTitle(p.words[end - 1]!.key) || end - from < 2 || end - from > 4)
    return false;
  for (let k = from + 1; k < end; k++)
    if (p.words[k]!.caps !== 'none' || !isLatin(p, k) || p.words[k]!.statement) return false;
  return true;
}

/** "three days after the council condemned": a clause begins behind a time and its preposition. */
const isAfterTime = (p: Passage, i: number) =>
  /^(?:after|before|since)$/.test(p.words[i - 1]?.key ?? '') &&
  /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(p.words[i - 2]?.key ?? '');

/** "the ministers of Norway and Kenya": no clause begins between two capitals. */
const isJoinedName = (p: Passage, i: number) =>
  p.words[i - 1]?.key === 'and' && isCapital(p, i) && isCapital(p, i - 2);

/** "Local ports and small harbours said": a plural of a few words opens the sentence, and "and" joins another one. */
function isJoinedNoun(s: Sentence, i: number): boolean {
  const p = s.passage;
  if (p.words[i - 1]?.key !== 'and' || i - 1 - s.from > 3 || !isPluralNoun(p, i - 2)) return false;
  for (let k = s.from; k < i - 1; k++) {
    const isOpener =
      k === s.from && /^(?:the|both|some|many|most|its|his|her|their|our)$/.test(p.words[k]!.key);
    if (!isNoun(p, k) && !isOpener) return false;
  }
  return true;
}

/**
 * "Unions, local ports and harbours said": where the list begins whose last noun phrase stands at token `i` behind
 * "and", before the verb at token `v`. Undefined where there is none; null where it can't be told who speaks too.
 */
export function listOfNouns(s: Sentence, i: number, v: number): number | null | undefined {
  const p = s.passage;
  if (p.words[i - 1]?.key !== 'and' || p.words[i]!.caps !== 'none' || !isPluralNoun(p, i - 2))
    return undefined;
  let hasComma = false;
  for (let k = i - 3; k >= s.from && i - k < longest; k--) {
    if (p.words[k]!.text === ',') {
      // "On Monday, ports and towns said"; "The bridge, ports and towns say, is old"
      const opener = p.words[s.from]!.key;
      const isAside =
        isPreposition(opener) || isAdverb(opener) || /ing$/.test(opener) || p.words[v + 1]?.text === ',';
      if (!isPluralNoun(p, k - 1)) return isAside ? k + 1 : null;
      hasComma = true;
    } else if (hasComma && /^[”"»]$/.test(p.words[k]!.text)) {
      return k + 1;
    } else if (!isNoun(p, k) && !(k === s.from && determiner.has(p.words[k]!.key)))
      return hasComma ? null : undefined;
    if (k === s.from) return hasComma ? k : undefined;
  }
  return hasComma ? null : undefined;
}

/** "officials", "tech executives": no article is needed. */
export const isPluralNoun = (p: Passage, i: number) =>
  isLatin(p, i) &&
  /(?:[^siu]s|people|women|men)$/.test(p.words[i]?.key ?? '') &&
  p.words[i]!.caps !== 'mixed';

/** Token `i`, or the one after it where it is an English article. */
export const pastArticle = ({ words }: Passage, i: number) =>
  /^(?:the|an?|its)$/.test(words[i]?.key ?? '') ? i + 1 : i;

/** Whether a word for people, a body or a medium stands among some tokens. */
export const namesGroup = ({ words }: Passage, from: number, to: number) =>
  words.slice(from, to).some(({ key }) => isGroup(key) || isAgency(key));

/** "said towns, ports and unions": the token after a list of plurals of which the first phrase ends before token `to`; else `to`. */
export function listEnd(s: Sentence, to: number): number {
  const { words } = s.passage;
  let end = to;
  for (let isLast = false; !isLast;) {
    const comma = words[end]?.text === ',' ? 1 : 0;
    isLast = words[end + comma]?.key === 'and';
    if (!comma && !isLast) return to;
    const next = phraseAfter(s, end + comma + (isLast ? 1 : 0));
    if (!next || !isPluralNoun(s.passage, next.to - 1) || !isPluralNoun(s.passage, end - 1)) return to;
    end = next.to;
  }
  return end >= s.to || /^(?:[.,;]|in|on|at|during|after)$/.test(words[end]!.text) ? end : to;
}

/** The token after the English noun phrase that begins at token `at`, as after "…,” said": none, `at` itself. */
export function phraseAfter(s: Sentence, at: number): { from: number; to: number } | undefined {
  const p = s.passage;
  const isOpened = determiner.has(p.words[at]?.key ?? '') && at < s.to;
  let to = isOpened ? at + 1 : at;
  while (to < s.to && to < at + longest) {
    const { key } = p.words[to]!;
    const isJoint = /^(?:of|for|and)$/.test(key) && to > at && isLatin(p, to + 1);
    // "the first deputy minister"
    const isFirst = key === 'first' && isOpened && to === at + 1;
    const isPart =
      isNoun(p, to) ||
      isFirst ||
      isInsideWord(p, to) ||
      (isJoint && key !== 'and') ||
      p.kind[to] === CharClass.Digit;
    const isArticle = to > at && /^(?:of|for)$/.test(p.words[to - 1]!.key) && determiner.has(key);
    if (!isPart && !isArticle) break;
    to++;
  }
  while (to > at && !isNoun(p, to - 1)) to--;
  if (to <= at || (isOpened && to === at + 1)) return undefined;
  if (!isOpened && !isPluralNoun(p, to - 1)) return undefined;
  const from = /^(?:the|a|an)$/.test(p.words[at]!.key) ? at + 1 : at;
  return { from, to };
}

/** "X was at the House, Oslo, to brief the press": whether a town ends an address. */
export const isOfAddress = (p: Passage, i: number): boolean =>
  p.kind[i] === CharClass.Latin &&
  p.words[i - 1]?.text === ',' &&
  isCapital(p, i - 2) &&
  p.words[i]!.person?.country === undefined &&
  (p.words[i]!.person?.common === true || p.words[i]!.figure?.capital !== undefined);

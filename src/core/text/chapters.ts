import { CharClass, charClass } from './chars';
import { lineAt, runsOn, type Line } from './passages';
import { fitsWrapping, isFull, isUnwrapped, wrapped } from './wrapping';

/**
 * A chapter is a run of whole passages that can be cut off from what stands around it: it has the same passages by
 * itself as within the document. Where that holds is seen from the few lines round the cut, so that an edit moves only
 * the cuts near to it.
 */

/** Most items of a list that belong to the line that introduces it. */
export const longestList = 40;

/** What a listed item begins with, if not with a number. */
export const bullet = /^[▪•●◦‣∙·*–—-]$/;

const dash = /^[—–-]$/;

/** What a paragraph begins with that may go on with the speech of the one before it. */
const openingQuote = /^[«„“"'＂‘‹「『《〈]$/;

/**
 * Cuts a text into chapters, each at the first place after `size` UTF-16 units; together they are the text. Linear; a
 * text with no place to cut is one chapter.
 */
export function chapters(text: string, size: number): string[] {
  const out: string[] = [];
  let start = 0;
  for (const cut of cuts(text)) {
    if (cut - start < size) continue;
    out.push(text.slice(start, cut));
    start = cut;
  }
  out.push(text.slice(start));
  return out;
}

/** Whether a chapter may end and another begin between the two texts; the first must itself begin where one may. */
export function canPart(left: string, right: string): boolean {
  for (const cut of cuts(left + right)) if (cut >= left.length) return cut === left.length;
  return false;
}

/** Where a text can be cut, in order: before lines. */
function* cuts(text: string): Generator<number> {
  let [earlier, before]: (Line | undefined)[] = [];
  /** How many more items may belong to the list that a line introduced. */
  let items = 0;
  /** Whether the last line that isn't blank ends in a colon, so that what stands under it may go on with it. */
  let isAnnounced = false;
  /** Whether it begins with a dash, as speech does that a line without one may go on with. */
  let isSpoken = false;
  /** Whether it begins with a quotation: whose that is, the line under it may tell. */
  let isQuoted = false;
  for (let line = lineAt(text, 0); line;) {
    const next = lineAt(text, line.next);
    const item = isItem(text, line);
    const first = firstOf(text, line);
    const goesOn =
      isAnnounced ||
      isQuoted ||
      (isSpoken && !dash.test(first)) ||
      (item && items > 0) ||
      openingQuote.test(first);
    if (before && !goesOn && isApart(text, earlier, before, line, next)) yield line.start;
    if (introduces(text, line)) items = longestList;
    else if (!line.blank && !(before && mayBeOne(text, before, line))) items = item ? items - 1 : 0;
    if (!line.blank)
      [isAnnounced, isSpoken, isQuoted] = [
        introduces(text, line),
        isSpeech(text, line),
        openingQuote.test(first),
      ];
    [earlier, before, line] = [before, line, next];
  }
}

/**
 * After blank lines everything begins anew. Between two lines of one block it does where the block is plainly not
 * hard-wrapped, on either side of the cut, and the sentence doesn't run on.
 */
function isApart(text: string, earlier: Line | undefined, before: Line, line: Line, next: Line | undefined) {
  if (line.blank || before.blank) return !line.blank;
  const showsIt = (one: Line | undefined, other: Line | undefined) =>
    one !== undefined && !one.blank && other !== undefined && !other.blank && isUnwrapped(text, one, other);
  return showsIt(earlier, before) && showsIt(line, next) && !runsOn(text, before, line);
}

/** Whether two lines may belong to one passage. */
const mayBeOne = (text: string, before: Line, line: Line) =>
  !before.blank &&
  (fitsWrapping(before) || isFull(text, before, line, wrapped.least) || runsOn(text, before, line));

const isInvisible = (c: CharClass) => c === CharClass.Space || c === CharClass.Joiner;

/** The first character of a line that is seen; empty in a blank one. */
function firstOf(text: string, { start, end }: Line): string {
  let at = start;
  while (at < end && isInvisible(charClass(text.charCodeAt(at)))) at++;
  return text.slice(at, Math.min(at + 1, end));
}

/** Whether a line may be an item of a list: it begins with a bullet, a dash or a number. */
function isItem(text: string, line: Line): boolean {
  const first = firstOf(text, line);
  return bullet.test(first) || charClass(first.charCodeAt(0)) === CharClass.Digit;
}

/** Whether a line begins with a dash and a capital, as speech does. */
const isSpeech = (text: string, { start, end }: Line) =>
  /^\s*[—–-]\s*\p{Lu}/u.test(text.slice(start, Math.min(end, start + longestIndent)));

/** How far into a line its first letter may stand. */
const longestIndent = 40;

/** Whether a line ends in a colon. */
function introduces(text: string, { start, end }: Line): boolean {
  let at = end - 1;
  while (at > start && isInvisible(charClass(text.charCodeAt(at)))) at--;
  return text.charAt(at) === ':';
}

import type { Span } from '../model/span';
import type { Prepared } from './document';
import { closes, opens } from './edges';
import { CONTEXT, contextRun, type Pattern, type Run, SIDES, type Shared, type Side } from './evidence';

/** Copies this near may come to stand in the passage's place by a cut in the middle of a sentence. */
const ADJACENT = 48;
/** And these by one at a comma. */
const NEARBY = 240;
/** And these by one of whole sentences. */
const WITHIN = 600;
/** Or of so many lines, of no more units: whoever cuts out more has rewritten the section. */
const LINES = 3;
const LONGEST = 5000;
/** Units of a numbered heading that both follow: a whole section may go, and the next take its number. */
const HEADING = 8;

/** What a copy of a passage has of its context, and on which side a cut could leave it with all of that, if any. */
export interface Kin {
  readonly before: number;
  readonly after: number;
  readonly inherits: Side | undefined;
  /** Both stand under numbered headings. */
  readonly numbered: boolean;
}

/** Of boilerplate with more copies than this, no side is looked at. */
export const MANY = 200;

/** How near copies of a passage are to it, in what stands round them. */
export function kinOf(doc: Prepared, pattern: Pattern, own: Span): (copy: Span) => Kin {
  const { text } = doc.folded;
  const far = edges(doc, own, false);
  const near = edges(doc, own, true);
  return (copy) => {
    const before = alikeTail(pattern.prefix, text.slice(Math.max(0, copy.start - 2 * CONTEXT), copy.start));
    const after = alikeHead(pattern.suffix, text.slice(copy.end, copy.end + 2 * CONTEXT));
    const later = copy.start > own.start;
    const side = later ? 'before' : 'after';
    const between = later ? { start: own.end, end: copy.start } : { start: copy.end, end: own.start };
    const gap = between.end - between.start;
    const run = later ? before : after;
    const beyond = run - (gap <= NEARBY ? near : far)[side];
    const numbered = beyond >= HEADING && run > contextRun(text, pattern, copy)[side];
    const inherits =
      gap <= ADJACENT || (beyond >= 0 && (gap <= WITHIN || numbered || fewLines(doc, between)));
    return { before, after, numbered, inherits: inherits ? side : undefined };
  };
}

/**
 * How many units of a passage's context its copies share with it on either side, at most, and those that a cut could
 * leave with all of the other side. A place with more than that can be no copy. Undefined where there is none.
 */
export function sharedOf(kin: readonly Kin[]): Shared | undefined {
  if (!kin.length) return undefined;
  const most = (side: Side, some: readonly Kin[]) => Math.max(...some.map((one) => one[side]));
  const [first, last] = SIDES.map((side) => kin.filter(({ inherits }) => inherits === side)) as [
    Kin[],
    Kin[],
  ];
  const heirs = {
    ...(last.length && { before: most('before', last) }),
    ...(first.length && { after: most('after', first) }),
  };
  const shared = { before: most('before', kin), after: most('after', kin) };
  return first.length || last.length ? { ...shared, heirs } : shared;
}

/** Whether a cut from one copy on to the other takes but a few lines. */
function fewLines({ text, folded }: Prepared, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const raw = text.slice(folded.starts[start], folded.ends[end - 1]);
  let lines = 0;
  for (let at = 0; at >= 0 && lines <= LINES + 1;) {
    const next = raw.indexOf('\n', at);
    if (/[\p{L}\p{N}]/u.test(raw.slice(at, next < 0 ? undefined : next))) lines++;
    at = next < 0 ? -1 : next + 1;
  }
  return lines <= LINES + 1;
}

const CLAUSE_BEFORE = /(?:[,;:] |[\u3001\uff0c\uff1b\uff1a]) ?$/;
const CLAUSE_AFTER = /^(?:[,;:] |[\u3001\uff0c\uff1b\uff1a])/;

/** How far the nearest places are, before a passage and after it, at which a cut may begin or end. */
function edges(doc: Prepared, own: Span, clauses: boolean): Run {
  const { text } = doc.folded;
  const isStart = (start: number) =>
    opens(doc, { start, end: own.end }) ||
    (clauses && CLAUSE_BEFORE.test(text.slice(Math.max(0, start - 3), start)));
  const isEnd = (end: number) =>
    closes(doc, { start: own.start, end }) || (clauses && CLAUSE_AFTER.test(text.slice(end, end + 2)));
  let [before, after] = [0, 0];
  while (before <= CONTEXT && own.start - before > 0 && !isStart(own.start - before)) before++;
  while (after <= CONTEXT && own.end + after < text.length && !isEnd(own.end + after)) after++;
  return { before, after };
}

const isDigit = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** The number of an entry has no more digits: a year, a sum or an address is not what the next one gets. */
export const ENTRY_DIGITS = 3;

/** How many digits stand from here on, in one direction; none where they are no number of an entry. */
function entryDigits(text: string, at: number, step: 1 | -1): number {
  if (isDigit(text, at - step)) return 0;
  let count = 0;
  while (count <= ENTRY_DIGITS && isDigit(text, at + step * count)) count++;
  return count > ENTRY_DIGITS ? 0 : count;
}

/** Length of the beginning of `own` that `other` has, too, but for numbers: entries of a list get new ones. */
function alikeHead(own: string, other: string): number {
  let [i, j] = [0, 0];
  for (;;) {
    const [mine, its] = [entryDigits(own, i, 1), entryDigits(other, j, 1)];
    if (mine && its) {
      i += mine;
      j += its;
    } else if (i < own.length && j < other.length && own.charCodeAt(i) === other.charCodeAt(j)) {
      i++;
      j++;
    } else return i;
  }
}

/** The same for the end. */
function alikeTail(own: string, other: string): number {
  let [i, j] = [own.length, other.length];
  for (;;) {
    const [mine, its] = [entryDigits(own, i - 1, -1), entryDigits(other, j - 1, -1)];
    if (mine && its) {
      i -= mine;
      j -= its;
    } else if (i > 0 && j > 0 && own.charCodeAt(i - 1) === other.charCodeAt(j - 1)) {
      i--;
      j--;
    } else return own.length - i;
  }
}

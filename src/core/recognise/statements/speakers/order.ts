import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { isPreposition } from '../words/actors';
import { isReporting } from '../words/lexicon';
import type { Sentence, Scene } from '../sentence';

// Of several reporting words in one sentence, which one is asked first who says what the sentence says.

/** Verbs in brackets, and those of an English clause that opens the sentence and only says when or though what, go last. */
export function mainFirst(s: Scene, cues: readonly number[]): readonly number[] {
  if (cues.length < 2) return cues;
  const end = openingClauseEnd(s);
  const isAside = (v: number) => v < end || isInBrackets(s.passage, s.from, v) || isOfObject(s, v);
  return [...cues.filter((v) => !isAside(v)), ...cues.filter(isAside)];
}

const clauseMarks = new Set(',.;:—–«»"');

const relatives = new Set(['которого', 'которую', 'которому', 'которым']);

/** «Орлов, которого Берг просил ждать, заявил»: what is said of him in a clause of its own. */
function isOfObject({ passage: { words }, from }: Scene, v: number): boolean {
  for (let i = v - 1; i > from && i > v - longestRelative; i--) {
    if (clauseMarks.has(words[i]!.text) || words[i]!.statement?.form === 'finite') return false;
    if (relatives.has(words[i]!.key)) return words[i - 1]!.text === ',';
  }
  return false;
}
/** How far behind «которого» its verb may stand, in tokens. */
const longestRelative = 12;

/** The comma after "When X said so, …"; where the sentence opens otherwise, its first token. */
function openingClauseEnd({ passage: p, from, to }: Sentence): number {
  if (p.kind[from] !== CharClass.Latin || !/^(?:when|after|before|once|until)$/.test(p.words[from]!.key))
    return from;
  for (let i = from + 1; i < to; i++) {
    if (/^[“"«]$/.test(p.words[i]!.text)) return from;
    if (p.words[i]!.text === ',') return i;
  }
  return from;
}

function isInBrackets(p: Passage, from: number, v: number): boolean {
  for (let i = v - 1; i >= from; i--) {
    if (p.words[i]!.text === ')') return false;
    if (p.words[i]!.text === '(') return true;
  }
  return false;
}

/** "…, as X, …, said before": an English comparison, which is not what the sentence says. */
function isComparison({ passage: p, from }: Sentence, v: number): boolean {
  let i = v - 1;
  while (i > from && !(p.words[i]!.key === 'as' && p.words[i - 1]!.text === ',')) i--;
  return (
    i > from &&
    p.kind[v] === CharClass.Latin &&
    p.words.slice(from, i).some(({ statement }) => isReporting(statement))
  );
}

/** The verb that closes a sentence after a comma («…, сообщил X», "…, officials added") attributes all of it: it goes first. */
export function closingFirst(s: Scene, cues: readonly number[]): readonly number[] {
  const isFinite = (v: number) => s.passage.words[v]!.statement!.form === 'finite';
  const last = cues.findLast(isFinite);
  if (last === undefined || last === cues[0] || !closes(s, last, s.to) || isComparison(s, last)) return cues;
  const rest = cues.filter((v) => v !== last);
  // «…, заявил X, сообщает Y»
  const inner = rest.findLast(isFinite);
  const isPassedOn =
    inner !== undefined &&
    s.passage.kind[inner] === CharClass.Cyrillic &&
    inner !== rest[0] &&
    s.passage.words[inner - 1]?.text === ',' &&
    s.passage.words[last - 1]?.text === ',' &&
    closes(s, inner, last - 1);
  return isPassedOn ? [last, inner, ...rest.filter((v) => v !== inner)] : [last, ...rest];
}

/** Whether a verb and its subject are all that stands behind a mark before token `to`. */
function closes(s: Scene, v: number, to: number): boolean {
  if (isInvertedSaying(s, v)) return true;
  if (to - v > 9) return false;
  const p = s.passage;
  const isNamed = s.actors.some((a) => a.tail === v && a.whole > s.from && isAfterComma(p, a.whole));
  for (let i = v + 1; i < to - 1; i++) if (/^(?:[,:]|что|that|об?|to)$/.test(p.words[i]!.key)) return false;
  const isLatin = p.kind[v] === CharClass.Latin;
  const isLast = isLatin && (v >= to - 2 || isPreposition(p.words[v + 1]!.key)) && hasComma(s, v);
  return isLast || isNamed || /^[,—–]$/.test(p.words[v - 1]?.text ?? '');
}

/** "…, said X after the talks": English has a verb and then its subject only where all before it is what X says. */
const isInvertedSaying = ({ passage: p, actors }: Scene, v: number) =>
  p.kind[v] === CharClass.Latin &&
  p.words[v - 1]?.text === ',' &&
  /^(?:said|says|added|adds|explained|concluded)$/.test(p.words[v]!.key) &&
  actors.some(({ whole }) => whole === v + 1);

/** The longest subject between a comma and the verb that closes the sentence, in tokens. */
const longestSubject = 12;

function hasComma(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  for (let i = v - 1; i > s.from && i > v - longestSubject; i--)
    if (words[i]!.text === ',')
      return !/^(?:and|but|who|whom|which|while|as|where|when|because|although|if)$/.test(words[i + 1]!.key);
  return false;
}

/** "…, X said", "…,” X said". */
const isAfterComma = (p: Passage, i: number) =>
  p.words[i - 1]!.text === ',' || (/^[”"]$/.test(p.words[i - 1]!.text) && p.words[i - 2]?.text === ',');

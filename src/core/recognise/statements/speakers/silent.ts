import { CharClass } from '../../../text/chars';
import { hasDirectSpeech, type Sentence } from '../sentence';

// English verbs of saying that say nothing in some constructions.

/** Whether an English verb of saying at token `v` is an attribute, is denied, belongs to another clause, or says nothing with its object. */
export function isSilent(s: Sentence, v: number): boolean {
  const { words, kind } = s.passage;
  if (kind[v] !== CharClass.Latin) return false;
  const { key } = words[v]!;
  const previous = words[v - 1]?.key ?? '';
  // "All told, …"
  if (key === 'told' && previous === 'all' && words[v + 1]?.text === ',') return true;
  if (isReduced(s, v) || (v > s.from && (undone.test(previous) || isAttribute(s, v)))) return true;
  if (/^responds?(?:ed)?$/.test(key)) return !isAnswered(s, v);
  if (/^cite[ds]?$/.test(key)) return /^sources?$/.test(words[v + 2]?.key ?? '');
  if (/^frame[ds]?$/.test(key)) return !hasWithin(s, v, /^as$/);
  return key === 'added' && isCount(s, v + 1) && !hasWithin(s, v, auxiliary);
}

/** What stands before a verb that did not happen: "aren't admitted", "never said", "having suggested". */
const undone = /^(?:(?:is|are|was|were)n['’]t|never|having)$/;

/** "won 758 pledged delegates", "pay estimated taxes": a participle before its noun. */
function isAttribute({ passage: p }: Sentence, v: number): boolean {
  const { key } = p.words[v]!;
  if (!/ed$/.test(key) || !/^[a-z]{3,}s$/.test(p.words[v + 1]?.key ?? '')) return false;
  return p.kind[v - 1] === CharClass.Digit || governing.test(p.words[v - 1]!.key);
}
const governing =
  /^(?:with|by|in|from|most|more|all|other|some|any|no|each|includ(?:e|es|ed|ing)|pay|pays|paid|win|wins|won|million|thousand|hundred|dozen)$/;

/** "a plan critics say could fail", "a law that some say targets towns": who holds it says only a part of the sentence. */
function isReduced({ passage: { words }, from }: Sentence, v: number): boolean {
  if (goingOn.has(words[v + 1]?.key ?? '') && words[v - 1]?.text !== ',') return true;
  if (v - 4 < from) return false;
  // "some", "critics", "many voters"
  const isMany = /s$/.test(words[v - 1]!.key) && /^(?:some|many|most|several|few)$/.test(words[v - 2]!.key);
  if (!isMany && !holders.test(words[v - 1]!.key)) return false;
  const at = [v - 2, v - 3].find((i) => opener.test(words[i]!.key));
  if (at === undefined || words[v + 1]?.key === 'that') return false;
  // "noted that some say …" is what somebody says
  return words[at]!.key !== 'that' || !(words[at - 1]!.statement || words[at - 1]!.text === ',');
}
const goingOn = new Set('could would will is was are were has have may might can'.split(' '));
const opener = /^(?:that|which|what)$/;
const holders = /^(?:some|many|few|most|others|critics|analysts|experts|observers|officials|economists)$/;

/** "responded that …", "responded: “…”", "responded by saying": not "responded with ads". */
const isAnswered = (s: Sentence, v: number) =>
  s.passage.words[v + 1]?.text === ':' ||
  hasWithin(s, v, /^(?:that|saying|noting|adding|stating|calling|telling)$/) ||
  hasDirectSpeech(s, () => false);

/** "added 160 guards": a number of things. */
const isCount = ({ passage: p }: Sentence, i: number) =>
  p.kind[i] === CharClass.Digit || p.words[i]?.figure?.num !== undefined;

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|that)$/;

/** Whether such a word follows token `v` before a mark that ends its clause. */
function hasWithin({ passage: { words }, to }: Sentence, v: number, word: RegExp): boolean {
  for (let i = v + 1; i < to && !/^[;:]$/.test(words[i]!.text); i++)
    if (word.test(words[i]!.key)) return true;
  return false;
}

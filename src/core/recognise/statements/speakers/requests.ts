import { CharClass } from '../../../text/chars';
import { isInsideWord } from '../subjects/phrases';
import { isPeople } from '../words/actors';
import type { Sentence } from '../sentence';
import type { Source } from './source';

// English verbs that ask, order or agree on something: what must stand around them.

/** "the two leaders agreed to meet": several sides, and what they will do. */
export const isOfSides = ({ passage: { words } }: Sentence, source: Source, v: number) =>
  source.kind === 'group' &&
  !/^(?:the|an?|his|her|its|their|this|that)$/.test(words[v + 2]?.key ?? '') &&
  words.slice(source.from, source.to).some(({ key }) => isPeople(key) || sides.test(key));

const sides =
  /^(?:sides|parties|countries|nations|governments|states|delegations|ministries|group|bloc|summit|meeting|cabinet|council|forum|conference)$/;

/** Whether a verb that may ask or order does neither. */
export function isNoRequest(s: Sentence, v: number): boolean {
  const { key } = s.passage.words[v]!;
  if (/^asks?(?:ed)?$/.test(key)) return !isAsking(s, v);
  return (ordering.test(key) && !isOrder(s, v)) || isVisit(s, v);
}

/** Whether a verb asks a question, which proposes nothing. */
export const isQuestion = (s: Sentence, v: number) => /^ask/.test(s.passage.words[v]!.key) && !isOrder(s, v);

/** "called on the mayor at the port": a visit, and nothing that the mayor is to do. */
function isVisit({ passage: { words }, from, to }: Sentence, v: number): boolean {
  if (!/^calls?(?:ed)?$/.test(words[v]!.key) || words[v + 1]?.key !== 'on' || v === from) return false;
  for (let i = v + 2; i < to && !/^[;:?!]$/.test(words[i]!.text); i++)
    if (/^(?:to|for|not|that)$/.test(words[i]!.key)) return false;
  return true;
}

/** "asked the deputies to come", "“Is it so?” she asked.": a request, or a question with its words. */
function isAsking(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const next = words[v + 1]?.key ?? '';
  if (v === s.from || /^(?:if|whether|why|how|what|when|where|who|about|by|for)$/.test(next)) return false;
  if (isOrder(s, v) || next === ':') return true;
  // "“Is it so?” she asked.": a question mark ends the sentence before it
  const isAlone = /^[.]?$/.test(words[v + 1]?.text ?? '');
  if (isAlone && v - s.from < 5 && /^[”"]$/.test(words[s.from - 1]?.text ?? '')) return true;
  for (let i = v - 1; i >= s.from && i > v - 6; i--) if (/^[”"]$/.test(words[i]!.text)) return true;
  return false;
}

const ordering = /^(?:directed|ordered|tasked)$/;

/** "directed the ministers to act": whom somebody orders, and what to do. */
function isOrder({ passage: p, to }: Sentence, v: number): boolean {
  // "directed that a crane be built"
  if (p.words[v + 1]?.key === 'that') return ordering.test(p.words[v]!.key);
  for (let i = v + 2; i < to && i < v + 14; i++) {
    if (/^(?:if|whether|why|how|what|about|that|who)$/.test(p.words[i]!.key)) return false;
    if (p.words[i]!.key === 'to') return !/^(?:the|an?)$/.test(p.words[i + 1]?.key ?? '');
    if (p.kind[i] !== CharClass.Latin && !isInsideWord(p, i)) return false;
  }
  return false;
}

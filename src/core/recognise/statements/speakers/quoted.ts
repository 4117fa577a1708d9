import { isAdverb, isAgency, objectGender } from '../words/actors';
import type { Attribution, Source } from './source';
import type { Sentence, Scene } from '../sentence';
import { headAfter } from '../subjects/groups';
import { subjectOf } from '../subjects/subjects';

/** How far "quoted" and "saying" may stand apart, in tokens. */
const reach = 20;

const quoting = new Set(['quoted', 'quotes']);

/** "X was quoted as saying", "the agency quoted X as saying": who is quoted speaks, who quotes passes it on. `v`: "saying". */
export function readQuoted(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  // the verb before it says the same
  if (quoting.has(word.key)) {
    const at = p.words.findIndex(({ key }, i) => i > v && (i > v + reach || i >= s.to || key === 'saying'));
    return p.words[at]?.key === 'saying' && p.words[at - 1]!.key === 'as' ? readQuoted(s, at) : undefined;
  }
  if (word.key !== 'saying') return undefined;
  // "quoted X saying"
  const as = p.words[v - 1]?.key === 'as' ? v - 1 : v;
  if (as === v && !s.actors.some(({ tail }) => tail === v)) return undefined;
  let q = as - 1;
  while (q > s.from && v - q < reach && !/^(?:quot|cit)(?:ed|es|ing)$/.test(p.words[q]!.key)) q--;
  if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(p.words[q]?.key ?? '')) return undefined;
  const found = { cue: { from: q, to: v + 1 }, word: word.statement!, refersBack: false };
  const isPassive = /^(?:was|were|is|are|been)$/.test(p.words[q - 1]?.key ?? '');
  if (isPassive) {
    const source = subjectOf(s, q - 1, word.statement);
    const by = p.words[q + 1]?.key === 'by' ? q + 1 : p.words[v + 1]?.key === 'by' ? v + 1 : undefined;
    if (!source) return undefined;
    return by === undefined
      ? { ...found, source }
      : { ...found, source, via: nameAt(s, by + 1, by > v ? s.to : v - 1) };
  }
  const source = objectOf(s, q, as);
  if (!source) return undefined;
  const relay = relayBefore(s, q);
  return relay ? { ...found, source, via: relay } : { ...found, source };
}

/** Whom "quoted … as" has between its words: a person, "him", "the president". */
function objectOf(s: Scene, q: number, as: number): Source | undefined {
  const { words } = s.passage;
  const actor = s.actors.find((a) => a.whole > q && a.tail <= as);
  const isOwner = actor && /^['’]s?$/.test(words[actor.tail]?.text ?? '');
  if (actor && !isOwner) return { kind: 'actor', actor };
  const gender = objectGender(words[q + 1]?.key ?? '');
  if (gender && q + 2 === as) return { kind: 'pronoun', gender };
  const isPhrase = /^(?:the|an?)$/.test(words[q + 1]?.key ?? '') && q + 2 < as && as < q + 8;
  if (isPhrase) return { kind: 'group', from: q + 2, to: as };
  // "quoted Kenyan foreign ministry’s spokesperson as saying", "quoted one of X’s aides as saying"
  const first = words[q + 1]?.key === 'one' && words[q + 2]?.key === 'of' ? q + 3 : q + 1;
  return as < q + 9 && headAfter(s.passage, first, as) === as - 1
    ? { kind: 'group', from: q + 1, to: as }
    : undefined;
}

/** A name of a few words from token `from`, its article left out, up to a mark, a small word or `limit`. */
function nameAt(s: Sentence, from: number, limit: number): { from: number; to: number } {
  const { words } = s.passage;
  const start = words[from]?.key === 'the' ? from + 1 : from;
  let to = start + 1;
  while (to < limit && to < start + 6 && (words[to]!.caps !== 'none' || isAgency(words[to]!.key))) to++;
  return { from: start, to: Math.min(to, s.to) };
}

/** The newspaper or agency that ends right before token `q`: "Iran's state news agency quoted …". */
function relayBefore(s: Sentence, q: number): { from: number; to: number } | undefined {
  const { words } = s.passage;
  let to = q;
  while (to > s.from && isAdverb(words[to - 1]!.key)) to--;
  let from = to;
  while (from > s.from && from > to - 5) {
    const { key, caps, text } = words[from - 1]!;
    const isPart =
      caps !== 'none' || /^(?:news|state|agency|newspaper|daily|media|television|outlet)$/.test(key);
    if (key === 'the' || !(isPart || /^['’]s$/.test(text))) break;
    from--;
  }
  return from < to ? { from, to } : undefined;
}

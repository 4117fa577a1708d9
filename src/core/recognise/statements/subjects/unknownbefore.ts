import { CharClass } from '../../../text/chars';
import { personOf } from '../../leaders/names/units';
import { isCapital, touches, type Passage } from '../../passage';
import type { Sentence } from '../sentence';
import type { Source } from '../speakers/source';
import { somebodyBefore } from './anybody';
import { ofPeople, writes, type Clause } from './look';
import { beginsClause, isOfAddress } from './phrases';
import { properBefore } from './proper';

/** The subject where nobody known stands in the clause: a state, a medium or a name that was not recognised. */
export function unknownBefore({ s, end, v, verb }: Clause): Source | undefined {
  const p = s.passage;
  const site = siteBefore(s, end, v);
  if (site) return site;
  const isWritten = writes(p, v) && p.words[v + 2]?.key === 'что';
  if (verb.weak && !isWritten) return stateBefore(s, end, v) ?? mediumBefore(s, end, v);
  const last = p.words[end - 1];
  if (isOfAddress(p, end - 1)) return undefined;
  const isNamed = last?.caps === 'first' && /[бвгджзйклмнпрстфхцчшщоэ]$/.test(last.key);
  return isNamed
    ? (properBefore(s, end, v, verb) ?? somebodyBefore(s, end, v, verb))
    : (somebodyBefore(s, end, v, verb) ?? properBefore(s, end, v, verb));
}

/** "Ethiopia expressed its concern", "ECOWAS called for it": a state or a body of states that opens its clause does what people do. */
function stateBefore(s: Sentence, to: number, v: number): Source | undefined {
  const p = s.passage;
  // «Кения высоко оценила»
  const end = p.words[to - 1]?.key === 'высоко' ? to - 1 : to;
  const { country, adjective, body } = personOf(p.words[end - 1]);
  if (p.kind[v] === CharClass.Cyrillic) {
    const { key } = p.words[v]!;
    const isPosition = takes.test(key) || (/^поддерж/.test(key) && position.test(p.words[v + 1]?.key ?? ''));
    const isSubject = country !== undefined && !adjective && isPosition && isSubjectOf(p, end - 1, v);
    return isSubject && beginsClause(s, end - 1) ? { kind: 'group', from: end - 1, to: end } : undefined;
  }
  const isBodyHere = body === true && p.words[end - 1]?.caps === 'all';
  const isState =
    p.kind[end - 1] === CharClass.Latin &&
    ((country !== undefined && !adjective) || isBodyHere) &&
    isCapital(p, end - 1);
  return isState && ofPeople.test(p.words[v]!.key) && beginsClause(s, end - 1)
    ? { kind: 'group', from: end - 1, to: end }
    : undefined;
}

/** Positions that a state takes in words: «поддержал инициативу», and not a friend. */
const takes = /^(?:приветств|оцени|обрати|обраща|надее|выступ)/;
const position = /^(?:инициатив|предложени|иде[юи]|решени|позици|кандидатур|резолюц|призыв|план)/;

/** «Кения поддержала»: whether the name of a state at token `i` can be the subject of the verb, by gender. */
function isSubjectOf(p: Passage, i: number, v: number): boolean {
  const { gender } = p.words[v]!.statement!;
  const { key } = p.words[i]!;
  if (!isCapital(p, i) || gender === 'p') return false;
  return gender === 'm' ? /[бвгджзйклмнпрстфхцчшщ]$/.test(key) : /(?:я|а)$/.test(key) || gender !== 'f';
}

/** «Ранее Маяк.kz писал, что …»: the address of a site. */
function siteBefore(s: Sentence, end: number, v: number): Source | undefined {
  const { words } = s.passage;
  if (!/^(?:писал|сообщал)$/.test(words[v]!.key) || words[v + 1]?.text !== ',' || end - 3 < s.from)
    return undefined;
  const isSite =
    words[end - 2]!.text === '.' &&
    touches(s.passage, end - 2) &&
    touches(s.passage, end - 1) &&
    /^[a-z]{2,4}$/.test(words[end - 1]!.text);
  return isSite ? { kind: 'group', from: end - 3, to: end } : undefined;
}

/** «Port News писал, что …»: a medium's name in Latin letters. */
function mediumBefore(s: Sentence, end: number, v: number): Source | undefined {
  const { words, kind } = s.passage;
  if (!/^писал/.test(words[v]!.key) || words[v + 1]?.text !== ',' || kind[end - 1] !== CharClass.Latin)
    return undefined;
  let from = end;
  while (
    from > s.from &&
    end - from < 4 &&
    isCapital(s.passage, from - 1) &&
    kind[from - 1] === CharClass.Latin
  )
    from--;
  return from < end ? { kind: 'group', from, to: end } : undefined;
}

import { CharClass } from '../../../text/chars';
import { personOf } from '../../leaders/names/units';
import { isCapital } from '../../passage';
import type { Sentence } from '../sentence';
import type { Source } from '../speakers/source';
import { somebodyBefore } from './anybody';
import { ofPeople, writes, type Clause } from './look';
import { beginsClause, isOfAddress } from './phrases';
import { properBefore } from './proper';

/** The subject where nobody known stands in the clause: a state, a medium or a name that was not recognised. */
export function unknownBefore({ s, end, v, verb }: Clause): Source | undefined {
  const p = s.passage;
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
function stateBefore(s: Sentence, end: number, v: number): Source | undefined {
  const p = s.passage;
  const { country, adjective, body } = personOf(p.words[end - 1]);
  const isBodyHere = body === true && p.words[end - 1]?.caps === 'all';
  const isState =
    p.kind[end - 1] === CharClass.Latin &&
    ((country !== undefined && !adjective) || isBodyHere) &&
    isCapital(p, end - 1);
  return isState && ofPeople.test(p.words[v]!.key) && beginsClause(s, end - 1)
    ? { kind: 'group', from: end - 1, to: end }
    : undefined;
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

import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import type { Actor, Sentence } from '../sentence';
import { isAgency, isGroup, isPreposition, isTime } from '../words/actors';

/** Whether an English name that isn't known as a person's stands with a verb of its own before token `end`, in no quotation. */
export function unknownName({ passage: p, from }: Sentence, actors: readonly Actor[], end: number): boolean {
  for (let i = from; i < end && !/^[“”"«»]$/.test(p.words[i]!.text); i++) {
    let to = i;
    while (to < end && isOfName(p, to) && !actors.some((a) => a.whole <= to && to < a.tail)) to++;
    const isFree = i === from || !isPreposition(p.words[i - 1]!.key);
    if (to - i > 1 && to - i < 4 && isFree && isVerb(p, to)) return true;
    i = Math.max(i, to - 1);
  }
  return false;
}

function isOfName(p: Passage, i: number): boolean {
  const { key, caps, person } = p.words[i]!;
  if (caps !== 'first' || p.kind[i] !== CharClass.Latin || !isCapital(p, i)) return false;
  const isPlace = person?.country !== undefined || person?.city === true || person?.body === true;
  return (
    !isPlace &&
    !isGroup(key) &&
    !isAgency(key) &&
    !isTime(key) &&
    !isPreposition(key) &&
    !/^(?:the|an?)$/.test(key)
  );
}

const isVerb = ({ words }: Passage, i: number) => words[i]?.caps === 'none' && verb.test(words[i].key);
const verb = /^(?:is|was|has|had|will|would|did|does|[a-z]{3,}ed|began|took|made|told|gave|went|came)$/;

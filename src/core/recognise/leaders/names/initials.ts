import type { Discovery } from './chain';
import { keyAt, touches, type Passage } from '../../passage';
import { isFirst, isSurname, personOf, startsSentence, type Unit } from './units';

/** How adjectives end that are no surnames. */
export const adjectiveEnd = /(?:ыми|ими|ая|яя|ое|ее|ые|ие|ых|их|ый|ний|щий|ной|ную)$/;

/** A name with initials: «И. П. Орлов», «Орлов И. П.», "Jonas P. Orlov". */
export function byInitials(p: Passage, units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  const first = units.findIndex((unit) => unit.initial);
  if (first < 0) return undefined;
  let end = first;
  while (units[end]?.initial) end++;
  const count = end - first;
  const after = units[end];
  if (first === 0) {
    if (!after || (isLatin && isAcronym(p, units.slice(0, end)))) return undefined;
    // "K.P. Arun Bergha", "F.W. De Berg": two names behind an English initial
    const isTwo = isLatin && units.length === end + 2 && !units[end + 1]!.initial;
    const isDouble = isTwo || (units[end + 1] !== undefined && after.particle);
    // "Ch. Nisar Ali Khan": a style that looks like an initial
    if (isLatin && count === 1 && units[first]!.word.text === 'Ch' && units.length < 6)
      return { from: 0, to: units.length, confidence: 0.85 };
    return { from: 0, to: end + (isDouble ? 2 : 1), confidence: 0.85 };
  }
  // «Редактор: Орлова И.П. Телефон …»: initials behind a surname are its own, where no surname follows
  const isBehind = !isLatin && count === 2 && isSurname(units[first - 1]!);
  if (after && isBehind && !isSurname(after))
    return { from: first - 1, to: end, confidence: 0.85, cut: true };
  if (after) {
    const isGiven = isFirst(units[0]!) || (count === 1 && first === 1 && isMiddle(p, units[0]!, isLatin));
    if (first === 1 && isGiven) return { from: 0, to: end + 1, confidence: 0.9 };
    // "… and Harbours Jonas P. Orlov": an English initial stands behind the given name
    // "the Council G.Orlov": without a space the initial is of the surname alone
    const isClose = touches(p, after.from);
    const from = isLatin && first > 1 && !isClose && !units[first - 1]!.initial ? first - 1 : first;
    return { from, to: end + 1, confidence: 0.8 };
  }
  if (isLatin || (count < 2 && !isSurname(units[first - 1]!))) return undefined;
  return { from: first - 1, to: end, confidence: 0.85 };
}

/** "U.S. Republicans": letters of a state or a body, not initials. */
function isAcronym(p: Passage, initials: readonly Unit[]): boolean {
  const { from } = initials[0]!;
  const before = p.words[from - 1]?.text === '.' && touches(p, from) ? keyAt(p, from - 2) : '';
  // "U.S Senators": the last stop is often left out
  const next = p.words[initials.at(-1)!.to];
  const after = next?.text.length === 1 && next.caps !== 'none' ? next.key : '';
  const letters = before + initials.map(({ word }) => word.key).join('') + after;
  return /^(?:us|usa|uk|un|eu|uae|dc)$/.test(letters);
}

/** "Orlo M. Tusk, the mayor of Arden, …", "Orlo M. Tusk: …": what stands first is no noun for people, and who it is follows the surname. */
function isApposed(p: Passage, { to, word }: Unit): boolean {
  const comma = to + 3;
  return (
    (p.words[comma]?.text === ':' ||
      (p.words[comma]?.text === ',' && /^(?:the|an?|who|of|\d{2})$/.test(keyAt(p, comma + 1)))) &&
    !personOf(word).head &&
    !/(?:[eo]r|ist|ian|[ae]nt|man|woman|ee|ly|day)$/.test(word.key)
  );
}

/** Whether a word before a middle initial is a first name that the lexicon hasn't: «Уинтроп О. Рокфеллер». */
function isMiddle(p: Passage, unit: Unit, isLatin: boolean): boolean {
  const opens = startsSentence(p, unit.from);
  if (isLatin) return !opens || p.words[unit.from - 1]?.key === '(' || isApposed(p, unit);
  return (
    !opens && !personOf(p.words[unit.from - 1]).head && !isSurname(unit) && !adjectiveEnd.test(unit.word.key)
  );
}

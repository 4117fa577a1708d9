import { CharClass } from '../../../text/chars';
import { isCapital, keyAt, startsLine, touches, type Passage } from '../../passage';
import { isBareStyle } from './styles';
import { endingAt, unitAt } from './unitat';
import { isOfPlural, personOf, type Unit } from './units';

/** A person by the text's own evidence: which units of a chain are the name, and how sure that is. */
export interface Discovery {
  readonly from: number;
  /** The unit after the last one. */
  readonly to: number;
  readonly confidence: number;
  /** Whether somebody else's name follows at once: «дочь Ивана Петрова Анна». */
  readonly cut?: boolean;
}

// How far a run of words reaches that may be a name.

/** Arabic and Moorish links, also with a capital: "Sabah Al Orlov", "Ali Ould Berg". */
const link = new Set('al el bin ben ibn bint ould abu abdel'.split(' '));

/** A link with a capital after the first word of a name: one unit with the word that it joins. */
function linkedAt(p: Passage, i: number, before: readonly Unit[]): Unit | undefined {
  if (p.kind[i] !== CharClass.Latin || !link.has(keyAt(p, i))) return undefined;
  // "HE Al Orlov", "Sheikh Al Orlov"
  if (before.length === 0 && !isBareStyle(p, i - 1)) return undefined;
  if (p.words[i]!.caps !== 'first' || !isCapital(p, i + 1)) return undefined;
  const rest = linkedAt(p, i + 1, before) ?? unitAt(p, i + 1);
  return rest && !rest.initial ? { ...rest, from: i, particle: true } : undefined;
}

/** "Ona d'Arvor", "Ona d’Arvor": a small word that an apostrophe joins to the surname. */
function elidedAt(p: Passage, i: number, before: readonly Unit[]): Unit | undefined {
  const word = p.words[i];
  if (before.length === 0 || !word || !/^[dl]['’]\p{Lu}\p{L}{2}/u.test(word.text)) return undefined;
  if (p.kind[i] !== CharClass.Latin) return undefined;
  return { from: i, to: i + 1, initial: false, particle: true, word, last: word };
}

const openingMarks = new Set(`"“'‘`);

/** "Joseph “Jo” Berg": a name in quotation marks inside another one goes with the word after it. */
function nicknamedAt(p: Passage, i: number, before: readonly Unit[]): Unit | undefined {
  if (before.length === 0 || p.kind[i - 1] !== CharClass.Latin || !openingMarks.has(p.words[i]?.text ?? ''))
    return undefined;
  if (touches(p, i) || !isCapital(p, i + 1) || !touches(p, i + 1)) return undefined;
  const isGiven = personOf(before.at(-1)!.word).first !== undefined;
  if (!isGiven && !personOf(p.words[before[0]!.from - 1]).head) return undefined;
  if (isOkina(p, i)) {
    const rest = unitAt(p, i + 1);
    return rest && { ...rest, from: i };
  }
  let close = i + 2;
  while (close < i + 4 && isCapital(p, close)) close++;
  if (!/^["”'’]$/.test(p.words[close]?.text ?? '') || !touches(p, close)) return undefined;
  const rest = touches(p, close + 1) ? undefined : unitAt(p, close + 1);
  return rest && !rest.initial && p.kind[rest.to - 1] === CharClass.Latin ? { ...rest, from: i } : undefined;
}

const okinas = new Set("'‘");

/** "Tomasi 'Alone": a letter of Polynesian names, which no mark closes. */
function isOkina(p: Passage, i: number): boolean {
  if (!okinas.has(p.words[i]!.text)) return false;
  const end = Math.min(p.count, i + longestNickname);
  for (let k = i + 2; k < end; k++)
    if (/^['’]$/.test(p.words[k]!.text) && !(isOfPlural(p, k) && k + 1 < p.count)) return false;
  return true;
}

/** How far the mark may be that closes a name in quotation marks, in tokens. */
const longestNickname = 12;

/** "Minister ‘Alone Berg", "Dr. 'Alone Berg": the same letter before the first word of a name, behind a title or a style. */
function openedAt(p: Passage, i: number): Unit | undefined {
  if (i < 2 || !okinas.has(keyText(p, i - 1)) || !touches(p, i) || touches(p, i - 1)) return undefined;
  const before = keyText(p, i - 2) === '.' ? i - 3 : i - 2;
  const isTitled = personOf(p.words[before]).head !== undefined && p.kind[before] === CharClass.Latin;
  if (!isTitled || !/^[AEIOU]/.test(p.words[i]!.text) || !isOkina(p, i - 1)) return undefined;
  const unit = unitAt(p, i);
  return unit && !unit.initial ? { ...unit, from: i - 1 } : undefined;
}
const keyText = (p: Passage, i: number) => p.words[i]?.text ?? '';

/** The longest run of units beginning at token `i`, all in one script, at most eight. */
export function chainAt(p: Passage, i: number): Unit[] {
  const units: Unit[] = [];
  for (let at = i; units.length < longestChain;) {
    const unit =
      (at === i ? openedAt(p, at) : undefined) ??
      linkedAt(p, at, units) ??
      unitAt(p, at) ??
      endingAt(p, at, units) ??
      elidedAt(p, at, units) ??
      nicknamedAt(p, at, units);
    if (
      !unit ||
      (units.length > 0 && isCyrillic(p.kind[unit.to - 1 - (unit.initial ? 1 : 0)]) !== isCyrillic(p.kind[i]))
    )
      break;
    if (units.length > 0 && (startsLine(p, at) || isSon(p, at))) break;
    units.push(unit);
    at = unit.to;
  }
  return units;
}

const sons = new Set(['jr', 'sr']);

/** "Jr.", "Sr.": it tells a son from his father and is no surname. */
export const isSon = (p: Passage, i: number) => p.words[i]?.caps === 'first' && sons.has(p.words[i]!.key);

const isCyrillic = (kind: CharClass | undefined) => kind === CharClass.Cyrillic;

const longestChain = 8;

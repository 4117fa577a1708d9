import { CharClass } from '../../text/chars';
import type { Passage } from '../passage';
import { breaksName, casesOf, isCapital, isQuoted, personOf, startsSentence, type Unit } from './units';
import type { Office } from './office';
import { isEastAsian } from './syllables';

/** A person by the text's own evidence: which units of a chain are the name, and how sure that is. */
export interface Discovery {
  readonly from: number;
  /** The unit after the last one. */
  readonly to: number;
  readonly confidence: number;
}

const isFirst = (unit: Unit) => !unit.initial && !unit.particle && personOf(unit.word).first !== undefined;
const isSureFirst = (unit: Unit) => isFirst(unit) && personOf(unit.word).first === 'sure';
const isSurname = (unit: Unit) => !unit.initial && (personOf(unit.last).surname === true || unit.particle);
/** Adjectives of place and quality begin names of things, not of people: «Красная площадь». */
const adjectival = /(?:ск|цк|н|в)(?:ий|ый|ой|ая|ое|ого|ому|ом|ую)$/;
const adjectiveEnd = /(?:ыми|ими|ая|яя|ое|ее|ые|ие|ых|их|ый|ний|щий|ной|ную)$/;

/** Nouns that make a thing of the adjective before them. */
const thingAfter =
  /^(?:област|район|обком|кра[йяюе]|округ|губерни|епархи|университет|завод|комитет|горсовет|улиц|площад|вокзал|шоссе|проспект|монастыр|национальн|государственн|городск|районн|суд[аеу]?$|дум[аыеу]$|гэс$|аэс$)/;

/**
 * Looks for a person in a run of capitalised units. `office` is the title phrase right before it, or in apposition
 * after it.
 */
export function discover(
  p: Passage,
  units: readonly Unit[],
  office: Office | undefined,
): Discovery | undefined {
  const words = units.filter((unit) => !unit.initial);
  if (words.length === 0) return undefined;
  const isLatin = p.kind[words[0]!.to - 1] === CharClass.Latin;
  const last = units.at(-1)!;
  const next = p.words[last.to];
  if (next && personOf(next).place && isLatin && next.caps === 'first') return undefined;
  if (isQuoted(p, units[0]!.from, last.to)) return undefined;
  const isThing = next !== undefined && adjectival.test(last.last.key) && thingAfter.test(next.key);
  if (isThing && !units.some(isSureFirst)) return undefined;
  const noun = p.words[units[0]!.from - 1];
  if (noun && personOf(noun).thing && !units.some((unit, i) => isFirst(unit) && i + 1 < units.length))
    return undefined;
  return (
    byInitials(units, isLatin) ??
    byPatronymic(units) ??
    byTitle(p, units, office, isLatin) ??
    byFirstName(p, units, isLatin) ??
    bySyllables(units, isLatin) ??
    (isLatin ? byBrackets(p, units) : byShape(p, units))
  );
}

function byInitials(units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  const first = units.findIndex((unit) => unit.initial);
  if (first < 0) return undefined;
  let end = first;
  while (units[end]?.initial) end++;
  const count = end - first;
  const after = units[end];
  if (first === 0) {
    if (!after) return undefined;
    const isDouble = units[end + 1] !== undefined && after.particle;
    return { from: 0, to: end + (isDouble ? 2 : 1), confidence: 0.85 };
  }
  if (after) {
    if (first === 1 && isFirst(units[0]!)) return { from: 0, to: end + 1, confidence: 0.9 };
    return { from: first, to: end + 1, confidence: 0.8 };
  }
  if (isLatin || (count < 2 && !isSurname(units[first - 1]!))) return undefined;
  return { from: first - 1, to: end, confidence: 0.85 };
}

function byPatronymic(units: readonly Unit[]): Discovery | undefined {
  const at = units.findIndex(
    (unit, i) => i > 0 && personOf(unit.word).patronymic && !personOf(unit.word).first,
  );
  const before = units[at - 1];
  if (!before || before.initial || !(isFirst(before) || at >= 2 || units.length > 2)) return undefined;
  if (at === 1 && !isFirst(before) && !units[2]) return undefined;
  const two = units[at - 2];
  const hasSurnameFirst = two !== undefined && !units[at + 1] && !isFirst(two) && isSurname(two);
  return { from: hasSurnameFirst ? at - 2 : at - 1, to: Math.min(units.length, at + 2), confidence: 0.95 };
}

function byTitle(
  p: Passage,
  units: readonly Unit[],
  office: Office | undefined,
  isLatin: boolean,
): Discovery | undefined {
  if (!office) return undefined;
  const confidence = office.name === '' ? 0.75 : 0.9;
  const to = Math.min(units.length, 4);
  const isForeign = isLatin && office.to <= units[0]!.from && p.kind[office.to - 1] === CharClass.Cyrillic;
  if (isForeign && (units.length === 1 || !units.some(isFirst))) return undefined;
  if (units.length > 1) {
    const first = units.findIndex(isSureFirst);
    if (first > 0 && first < units.length - 1)
      return { from: first, to: Math.min(units.length, first + 4), confidence };
    const isApart = first < 0 && units.length > 2 && !isLatin && !shares(units[0]!, units[1]!);
    if (isApart) return { from: 1, to: Math.min(units.length, 5), confidence: confidence - 0.1 };
    if (!isLatin && !isFirst(units[0]!) && adjectiveEnd.test(units[0]!.word.key) && !isSurname(units[1]!))
      return undefined;
    return { from: 0, to, confidence };
  }
  const only = units[0]!;
  if (isLatin) return { from: 0, to, confidence };
  const cases = casesOf(units);
  const isPlain =
    isSurname(only) || isFirst(only) || (cases.has('nominative') && !/[аяые]$/.test(only.last.key));
  return isPlain && only.word.text.length > 2 ? { from: 0, to, confidence: confidence - 0.1 } : undefined;
}

function byFirstName(p: Passage, units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  const at = units.findIndex(
    (unit, i) => isSureFirst(unit) || (isFirst(unit) && (i + 1 < units.length || i > 0)),
  );
  if (at < 0) return undefined;
  const isLast = at === units.length - 1;
  const opens = startsSentence(p, units[0]!.from);
  if (!isLast) {
    const isDoubtful = !isSureFirst(units[at]!) && !isSurname(units.at(-1)!);
    if (isDoubtful && (isLatin || (opens && at === 0))) return undefined;
    return { from: at, to: Math.min(units.length, at + 5), confidence: isDoubtful ? 0.6 : 0.85 };
  }
  const before = units[at - 1];
  if (before && (isSurname(before) || (!opens && !adjectiveEnd.test(before.word.key)) || (opens && at > 1))) {
    return { from: at - 1, to: at + 1, confidence: 0.75 };
  }
  if (before && isLatin) return undefined;
  const from = units[at]!.from;
  const isCompound = at === 0 && isCapital(p, from - 1) && !personOf(p.words[from - 1]).head && !opens;
  return isLatin || isCompound || !isSureFirst(units[at]!)
    ? undefined
    : { from: at, to: at + 1, confidence: 0.6 };
}

/** "Xi Jinping", "Han Duck-soo": a Chinese or Korean surname and a given name of its syllables. */
function bySyllables(units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  return isLatin && isEastAsian(units) ? { from: 0, to: 2, confidence: 0.75 } : undefined;
}

/** «Билл Герстенмайер (Bill Gerstenmaier)»: the name again, in its own letters. */
function byBrackets(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const from = units[0]!.from;
  const isBracketed = p.words[from - 1]?.key === '(' && /^[,)]$/.test(p.words[units.at(-1)!.to]?.key ?? '');
  const isName =
    isBracketed && units.length > 1 && units.length < 4 && p.kind[from - 2] === CharClass.Cyrillic;
  const before = p.words[from - 2];
  return isName && before && before.caps !== 'none' && !breaksName(before)
    ? { from: 0, to: units.length, confidence: 0.7 }
    : undefined;
}

/** Two or three capitalised words in running Russian text are a person's, unless something speaks against it. */
function byShape(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const opens = startsSentence(p, units[0]!.from);
  const surname = units.findIndex((unit, i) => i > 0 && isSurname(unit));
  const next = p.words[units.at(-1)!.to];
  const speaks = personOf(next).speech === true;
  if (units.length === 1) {
    const [only] = units as [Unit];
    const isArabic = only.particle && p.words[only.from]!.caps === 'none';
    if (personOf(only.last).famous || isArabic) return { from: 0, to: 1, confidence: 0.7 };
    const isSpeaker = speaks && isSurname(only) && only.word.key.length > 4;
    const isPlainSurname =
      !opens && /[оеё]в$/.test(only.last.key) && only.last.key.length > 4 && only.last.caps === 'first';
    return isSpeaker || isPlainSurname ? { from: 0, to: 1, confidence: 0.6 } : undefined;
  }
  if (units.length > 4) return undefined;
  const first = units[0]!.word.key;
  if (adjectiveEnd.test(first) || first.length < 2) return undefined;
  if (adjectiveEnd.test(units[1]!.word.key) && surname < 0) return undefined;
  const agree = casesOf(units).size > 0 && sharesCase(units);
  const isPlain = surname > 0 && agree && !/[аую]$/.test(units.at(-1)!.last.key);
  if (opens && !isPlain && !speaks && next?.key !== '(' && next?.key !== ',') return undefined;
  if (!agree) return undefined;
  return { from: 0, to: units.length, confidence: surname > 0 ? 0.7 : 0.6 };
}

function shares(one: Unit, other: Unit): boolean {
  const [first, second] = [casesOf([one]), casesOf([other])];
  return [...first].some((of) => second.has(of));
}

const sharesCase = (units: readonly Unit[]) => shares(units[0]!, units.at(-1)!);

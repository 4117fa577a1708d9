import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import type { Discovery } from './chain';
import { isEastAsian } from './familyfirst';
import { breaksName, personOf, type Unit } from './units';

// Names in Latin letters that neither a title nor a first name shows.

/** "Xi Jinping", "Han Duck-soo": a Chinese or Korean surname and a given name of its syllables. */
export function bySyllables(units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  return isLatin && isEastAsian(units) ? { from: 0, to: units.length, confidence: 0.75 } : undefined;
}

/** "Putin said": a surname that nobody but a statesman has. */
export function byFame(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const [only] = units as [Unit];
  const isAlone = units.length === 1 && !isCapital(p, only.to) && only.word.caps === 'first';
  return isAlone && personOf(only.last).famous && !p.isTitleCase
    ? { from: 0, to: 1, confidence: 0.7 }
    : undefined;
}

/** «Билл Герстенмайер (Bill Gerstenmaier)»: the name again, in its own letters. */
export function byBrackets(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const from = units[0]!.from;
  const isBracketed = p.words[from - 1]?.key === '(' && /^[,)]$/.test(p.words[units.at(-1)!.to]?.key ?? '');
  const isName =
    isBracketed && units.length > 1 && units.length < 4 && p.kind[from - 2] === CharClass.Cyrillic;
  const before = p.words[from - 2];
  return isName && before && before.caps !== 'none' && !breaksName(before)
    ? { from: 0, to: units.length, confidence: 0.7 }
    : undefined;
}

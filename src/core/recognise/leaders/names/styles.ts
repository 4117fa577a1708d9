import { CharClass } from '../../../text/chars';
import { isCapital, keyAt, type Passage } from '../../passage';
import type { Unit } from './units';

const style = new Set(
  'sheikha sheikh shaikha shaikh sayyid seyyed seyed sayed dame ro ratu adi tun datuk dato seri tuanku alhaji hajia mallam samdech daw tengku'.split(
    ' ',
  ),
);

/** "Sheikh Ali bin Orlov", "the Amir Sheikh …": a style before a name of several words is no part of it. */
export function isStyle(p: Passage, units: readonly Unit[]): boolean {
  const [first, second] = units;
  // "Sheikh Dr. Ali bin Orlov"
  if (first && !second && style.has(first.word.key) && keyAt(p, first.to) === 'dr') return true;
  if (!first || !second || first.to > first.from + 1 || p.kind[first.from] !== CharClass.Latin) return false;
  const { key } = first.word;
  if (key === 'amir') return p.words[first.from - 1]?.key === 'the' || second.word.key === 'sheikh';
  // "Tan Sri X", "Datuk Seri X", "Datuk Patinggi X"
  if (key === 'tan') return second.word.key === 'sri';
  if (ofRank.test(key) && rank.test(keyAt(p, first.from - 1))) return true;
  return units.length > 2 && style.has(key);
}

/** Malay honours, and those that go before them. */
const ofRank = /^(?:seri|sri|patinggi|amar|panglima)$/;
const rank = /^(?:datuk|dato|datin|tan|tun|patinggi|toh)$/;

/** Whether such a style stands right before the units. */
export const isStyled = (p: Passage, units: readonly Unit[]): boolean =>
  units.length > 1 && style.has(p.words[units[0]!.from - 1]?.key ?? '');

/** The second letter of "H.E.", "H.H." and "H.M.": excellency, highness, majesty. */
const ofStyle = new Set('EHM');

const bareStyles = new Set(['HE', 'HH', 'HM', 'HRH']);

/** "HE Karim", "H E Karim", "HH Sheikh Karim": the same without stops; whether token `i` is such a style, or its last letter. */
export const isBareStyle = (p: Passage, i: number): boolean =>
  bareStyles.has(p.words[i]?.text ?? '') || isSpacedStyle(p, i - 1);

/** "H E Karim": the letters apart, the first at token `i`. */
export const isSpacedStyle = (p: Passage, i: number): boolean =>
  p.words[i]?.text === 'H' &&
  ofStyle.has(p.words[i + 1]?.text ?? '') &&
  p.end[i] === p.start[i + 1]! - 1 &&
  isCapital(p, i + 2) &&
  p.words[i + 2]!.text.length > 1;

/** Whether token `i` is the second letter of "H.E." or the like. */
export const endsExcellency = (p: Passage, i: number): boolean =>
  ofStyle.has(p.words[i]?.text ?? '') && p.words[i - 1]?.text === '.' && p.words[i - 2]?.text === 'H';

/** Whether "H.E." or the like stands right before token `i`, with or without its last stop. */
export function isExcellency(p: Passage, i: number): boolean {
  if (isBareStyle(p, i - 1)) return true;
  return endsExcellency(p, p.words[i - 1]?.text === '.' ? i - 2 : i - 1);
}

/** "H.E. Anna Berg": where the abbreviated style ends that begins at token `i`; "H.E. Berg" may be somebody's initials. */
export function afterExcellency(p: Passage, i: number): number {
  if (isSpacedStyle(p, i)) return i + 2;
  if (!endsExcellency(p, i + 2)) return i;
  const to = p.words[i + 3]?.text === '.' ? i + 4 : i + 3;
  // "H.E Mr. Anna Berg"
  const isHonoured = /^(?:mr|mrs|ms|dr|hon)$/.test(keyAt(p, to)) && isCapital(p, to);
  return isHonoured || (isCapital(p, to) && isCapital(p, to + 1)) ? to : i;
}

const saint = /^(?:Saint|St)$/;

/** "St. Vincent", "St Vincent", "Saint Lucia": the name of a place, or its first word. */
export const isSaint = (p: Passage, i: number): boolean =>
  saint.test(p.words[i]!.text) ||
  saint.test(p.words[i - 1]?.text ?? '') ||
  (p.words[i - 1]?.text === '.' && p.words[i - 2]?.text === 'St' && p.end[i - 2] === p.start[i - 1]);

const bylines = new Set(
  'author text photo editor reporter by writer translator автор текст фото редактор корреспондент материал видео'.split(
    ' ',
  ),
);

/** Whether «Автор:», "Editor:" stands before token `from`. */
export function isByline(p: Passage, from: number): boolean {
  const colon = p.words[from - 1]?.key === ':' ? 2 : 1;
  const word = p.words[from - colon];
  return word !== undefined && bylines.has(word.key) && (colon === 2 || word.caps === 'first');
}

import { drain } from './steps';

/**
 * What each UTF-16 unit becomes when text is folded. One table of 64 K units answers for almost every unit of a text
 * with one look-up; the few that need their neighbours (combining marks, surrogates, what NFC changes) go the careful way.
 */

/** The unit is left out: soft hyphen, zero-width characters, byte order mark, bidi controls. */
export const IGNORED = 0xfffe;
/** The unit can't be folded alone. */
export const CAREFUL = 0xffff;
const SPACE = 0x20;

/** Each row: what the characters of the first string become. */
const ROWS: readonly (readonly [string, string])[] = [
  ['\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02', '"'],
  ['\u2018\u2019\u201a\u201b\u02bc\u2032\uff07', "'"],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d', '-'],
];

/**
 * Letters that look alike in two scripts, row over row: a text retyped, recognised from a scan or passed through a
 * keyboard of another layout mixes them, and no reader sees it. ё is folded to е first. Lower-case Greek and the
 * letters that only resemble one another are left alone.
 */
const TWINS: readonly (readonly [string, string])[] = [
  ['аеорсухіјѕһ', 'aeopcyxijsh'],
  ['АВЕКМНОРСТХІЈЅ', 'ABEKMHOPCTXIJS'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
];

const SPACES = /[\t-\r\u0085\p{Z}]/u;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const MARK = /\p{M}/u;

let table: Uint16Array | undefined;

/** Unit → folded unit, `IGNORED` or `CAREFUL`. Built at first use (a few ms), as activation must not pay for it. */
export function foldTable(): Uint16Array {
  return table ?? drain(foldTableSteps());
}

/** Units looked at in one step. */
const STEP = 1 << 11;

/** The same in short steps. */
export function* foldTableSteps(): Generator<void, Uint16Array> {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let c = 0; c < made.length; c++) {
    made[c] = ordinary(c) ? c : alone(c);
    if (c % STEP === 0) yield;
  }
  for (const [from, to] of ROWS) for (const c of from) made[c.charCodeAt(0)] = to.charCodeAt(0);
  for (const [from, to] of TWINS)
    for (let i = 0; i < from.length; i++) made[from.charCodeAt(i)] = to.charCodeAt(i);
  made['ё'.charCodeAt(0)] = 'e'.charCodeAt(0);
  made['Ё'.charCodeAt(0)] = 'E'.charCodeAt(0);
  return (table = made);
}

/** Blocks in which every character stands for itself: Han, and precomposed Hangul (jamo after one are seen at the jamo). */
function ordinary(c: number): boolean {
  return (c > 0x20 && c < 0x7f) || (c >= 0x3400 && c < 0xa000) || (c >= 0xac00 && c < 0xd7a4);
}

function alone(c: number): number {
  const unit = String.fromCharCode(c);
  if (SPACES.test(unit)) return SPACE;
  if (INVISIBLE.test(unit)) return IGNORED;
  if (c >= 0xd800 && c < 0xe000) return CAREFUL;
  if (c >= 0x1100 && c < 0x1200) return CAREFUL;
  if (c >= 0xfffe) return CAREFUL;
  if (MARK.test(unit)) return CAREFUL;
  return unit.normalize('NFC') === unit ? c : CAREFUL;
}

/** Whether the character at `i` clings to the one before it: a combining mark or a trailing Hangul jamo. */
export function clings(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 0x300 || Number.isNaN(c)) return false;
  if (c >= 0x1160 && c < 0x1200) return true;
  const point = text.codePointAt(i) ?? 0;
  return MARK.test(String.fromCodePoint(point));
}

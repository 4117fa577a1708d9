import { CharClass } from '../../../text/chars';
import { irregularPlurals, plural } from '../lexicon/en';
import type { Reader } from '../reader';

// A small “m” behind digits: millions of what is counted in British papers ("5m users"), metres elsewhere ("30m high").

/** What stands behind metres. */
const metresAfter =
  /^(?:high|tall|long|wide|deep|thick|away|above|below|across|apart|down|up|beneath|under|underwater|behind|ahead|off|inside|square|cubic|race|races|sprint|sprints|sprinters?|hurdles|hurdlers?|freestyle|backstroke|breaststroke|butterfly|relays?|dash|finals?|champions?|pools?|waves|walls?|towers?|x|by)$/;
/** What metres measure, and who covers them. */
const metresBefore =
  /^(?:depths?|heights?|widths?|lengths?|altitudes?|elevations?|distances?|radius|diameter|deep|high|tall|long|wide|thick|above|below|within|ran|run|runs|swam|walked|jumped|threw|dived|dug|sank)$/;
const peopleBefore =
  /^(?:population|populations|audience|electorate|readership|workforce|diaspora|membership)$/;

const reach = 3;

/** Whether one of the words before the number that begins at `from` is among these. */
function isNear(r: Reader, from: number, words: RegExp): boolean {
  for (let i = from - 1; i >= 0 && i >= from - reach && r.isWord(i); i--)
    if (words.test(r.key(i))) return true;
  return false;
}

/** Where the digits before `at` begin: "1.5m", "2-3m". */
function start(r: Reader, at: number): number {
  let i = at;
  while (i > 0 && r.touches(i) && /^(?:\d+|[.,-])$/.test(r.key(i - 1))) i--;
  return i;
}

/** Only English has both: 標高700m and «100m от дома» are metres. */
const isM = (r: Reader, at: number) =>
  r.key(at) === 'm' &&
  r.kind(at) === CharClass.Latin &&
  r.caps(at) === 'none' &&
  r.touches(at) &&
  r.isDigits(at - 1) &&
  !r.hasEast &&
  !r.hasHangulOrKana &&
  r.kind(at + 1) !== CharClass.Cyrillic &&
  r.kind(start(r, at) - 1) !== CharClass.Cyrillic;

function isMetres(r: Reader, at: number): boolean {
  const from = start(r, at);
  if (
    r.key(at - 1).length > 3 ||
    (r.key(at - 2) === ',' && r.touches(at - 1)) ||
    metresAfter.test(r.key(at + 1))
  )
    return true;
  if (r.isHyphen(at + 1) && r.touches(at + 1)) return !/^(?:strong|plus)$/.test(r.key(at + 2));
  return /^an?$/.test(r.key(from - 1)) || isNear(r, from, metresBefore);
}

/** "5m users", "3m new homes", "4m Malians", "a population of 5m": whether an “m” at atom `at` is a million. */
export function isMillions(r: Reader, at: number): boolean {
  if (!isM(r, at) || isMetres(r, at)) return false;
  if (r.isHyphen(at + 1) && r.touches(at + 1)) return r.key(at + 2) === 'strong';
  if (isNear(r, start(r, at), peopleBefore)) return true;
  for (let i = at + 1; i <= at + reach && r.isWord(i) && r.kind(i) === CharClass.Latin; i++) {
    const key = r.key(i);
    if (stops.test(key)) return false;
    if (irregularPlurals.has(key) || (key.length > 3 && plural.test(key))) return true;
  }
  return false;
}
/** Words behind which a noun isn't what was counted. */
const stops =
  /^(?:and|or|but|of|in|on|at|to|from|with|for|as|than|by|that|who|which|the|a|an|is|was|were|are|has|had|have|will|would|more|less|its|his|her|their|this|needs|says|means|shows|was|does)$/;

/** Whether nothing tells millions from metres, so that such a figure is better not read. */
export const mayBeMillions = (r: Reader, at: number): boolean => isM(r, at) && !isMetres(r, at);

import { CharClass } from '../../text/chars';
import { isCapital, nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import type { Finding } from './finding';
import { closing, isAcronym, isConnector, opens } from './shape';

// Formats that only their members name: «Центральная Азия + Япония», «Китай – Центральная Азия», with no noun before them.

/** Longest name, in tokens between its marks. */
const longest = 9;

/** Regions and unions, without which two states joined by a dash may be a match, a flight or a newspaper. */
const region = /^(?:ази|африк|европ|америк|евросоюз|залив)[а-я]{0,3}$/;

/** The names in Russian quotation marks that states and regions make with a plus or a dash. */
export function readJoined(p: Passage): Finding[] {
  const out: Finding[] = [];
  if (!(p.anyMark & Mark.Quote)) return out;
  for (let i = 0; (i = nextMarked(p, i, Mark.Quote)) < p.count; i++) {
    if (!isCapital(p, i + 1) || p.kind[i + 1] !== CharClass.Cyrillic || !opens(p, i)) continue;
    const close = closing(p, i);
    if (close < i + 4 || close > i + 1 + longest || !areMembers(p, i + 1, close) || isOfOther(p, i)) continue;
    out.push({ from: i, to: close + 1, type: 'format', confidence: 0.6 });
  }
  return out;
}

/** Whether two members stand there, one of which is a state or a region in small letters: no heading in capitals. */
function areMembers(p: Passage, from: number, to: number): boolean {
  let [hasPlus, hasRegion, hasName, isMember] = [false, false, false, false];
  let joints = 0;
  for (let i = from; i < to; i++) {
    const { key, caps, person } = p.words[i]!;
    if (isConnector(p, i)) {
      if (!isMember) return false;
      isMember = false;
      hasPlus ||= key !== '-';
      joints++;
      continue;
    }
    if (!isCapital(p, i) && key !== 'союз') return false;
    const isState = person?.country !== undefined;
    const isRegion = region.test(key) || (!isState && isAcronym(p, i));
    hasName ||= caps === 'first' && (isState || region.test(key));
    hasRegion ||= isRegion;
    isMember ||= isRegion || isState;
  }
  return isMember && hasName && joints === 1 && (hasPlus || hasRegion);
}

/** «ассоциация „Россия – Африка“», «канал „Азия плюс“»: what a noun before the marks says that it is. */
function isOfOther(p: Passage, open: number): boolean {
  const before = p.words[open - 1];
  return (
    before?.initiative?.body === true ||
    /^(?:поезд|рейс|обществ|рубрик|проект|сборник|матч)/.test(before?.key ?? '')
  );
}

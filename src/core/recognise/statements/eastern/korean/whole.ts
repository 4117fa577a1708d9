import type { Party } from '../outer';
import { belongings, phraseStart } from './groups';

/** 한 대통령과 슈반 총리는: two who say it together are one source. */
export function togetherWith(last: Party, people: readonly Party[], text: string) {
  // 한지우·박하늘 의원은: of one office
  const equals = people.filter(({ end }) => end === last.end);
  if (equals.length > 1) return { start: Math.min(...equals.map(({ start }) => start)), end: last.end };
  const first = people.findLast((one) => one.end <= last.start);
  const joint = first && text.slice(first.end, last.start);
  return joint !== undefined && /^(?: [가-힣]{1,8})?(?:과|와|,) (?:[가-힣]{1,10} ){0,2}$/.test(joint)
    ? { start: first!.start, end: last.end }
    : undefined;
}

/** 총리실, 의원 캠프는: what belongs to the person named before it speaks. */
const belonging = new RegExp(
  `^ ?[가-힣]{0,5}? ?(?:실|사무실|진영|행정부|내각|측근|딸|동생|남편|${belongings})(?=[은는이가도])`,
);
export function tail(text: string, { start, end }: Party) {
  const match = belonging.exec(text.slice(end, end + 16));
  return match ? { role: { start: phraseStart(text, start), end: end + match[0].length } } : undefined;
}

/** 항만청과 한 장관은: another who says it with the person named. */
export function jointly(text: string, { start, end }: Party) {
  const from = /[가-힣A-Za-z)）](?<! [이그])[과와] $/.test(text.slice(Math.max(0, start - 4), start))
    ? phraseStart(text, start)
    : start;
  return from < start ? { role: { start: from, end } } : undefined;
}

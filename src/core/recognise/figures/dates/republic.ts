import type { Reader } from '../reader';

/** Characters that only texts in traditional Chinese have. */
const traditional = /[國會總們說這個億萬學經報與應對開關兩並為業點長預產費稅營]/;
/** What shows that a text is of Taiwan. */
const taiwan = /[臺台][灣湾北中南]|行政院|立法院|民國|新[臺台]幣|中央社|主計總處|衛福部|經濟部|健保|勞保/;
/** Words after and before a count of years. */
const lastsAfter = /^(?:[間来來之多餘余的後前內级級]|以[來来]|歷史|历史|有期)/;
const lastsBefore = /(?:[約近逾達满滿第有過经經長久]|超過|長達|歷時|至少|最多|共)$/;

/** The Republic of China's hundred-and-some years: what could be a year of it, and what can't be a count of years. */
function isInRange(r: Reader, from: number, mark: number): boolean {
  const value = Number(r.text.slice(r.start(from), r.end(from)));
  return (
    mark === from + 1 &&
    value >= 90 &&
    value <= 130 &&
    !r.hasHangulOrKana &&
    traditional.test(r.text) &&
    !lastsAfter.test(r.after(mark, 2)) &&
    !lastsBefore.test(r.before(from, 2))
  );
}

/** 113年 in a text of Taiwan: a year of the Republic of China. */
export const isRepublican = (r: Reader, from: number, mark: number) =>
  isInRange(r, from, mark) && taiwan.test(r.text);

/** 113年 where nothing shows whether it is a year or so many of them. */
export const mayBeRepublican = (r: Reader, from: number, next: number) =>
  next === from + 2 && r.key(from + 1) === '年' && r.isDigits(from) && isInRange(r, from, from + 1);

/** 16年は in a Japanese text that has 2015年: a year or so many of them. */
export function mayBeShortYear(r: Reader, from: number, next: number): boolean {
  if (next !== from + 2 || r.key(from + 1) !== '年' || !/^\d\d$/.test(r.key(from))) return false;
  if (!/^(?:[はにの、]|から|まで|も)/.test(r.after(next - 1, 2))) return false;
  const value = Number(r.key(from));
  return [...r.text.matchAll(/(?:19|20)(\d\d)年/g)].some(([, year]) => Math.abs(Number(year) - value) < 12);
}

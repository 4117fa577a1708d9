import { areTens } from '../dates/years';
import type { Found } from '../found';
import { formatDecimal } from '../../../text/decimal';
import { readEast } from './eastnumbers';
import type { Reader } from '../reader';
import { isBy } from './halves';

/** What is written after the digits of an ordinal: "21st", «5-й», «90-е», «3-го». */
const suffix = /^(?:st|nd|rd|th|й|я|е|ый|ий|ой|ая|ое|ые|ье|ья|го|ого|его|му|ому|ем|ом|ым|им|их|ых|ую|ю)$/;

const ordinal = (from: number, next: number, value: number | string): Found => ({
  from,
  next,
  sub: 'ordinal',
  value: String(value),
});

/** 2位, 3차 회담, 2期目: whether a rank follows digits; 位 counts people in Chinese. */
const isRank = (r: Reader, i: number) =>
  r.touches(i) && (/^(?:차|위|期目|代目)$/.test(r.key(i)) || (r.key(i) === '位' && r.hasHangulOrKana));

/** 3回目, 二年目: a counter that 目 makes a place in a row. */
const isNth = (r: Reader, i: number) =>
  r.hasHangulOrKana &&
  r.touches(i) &&
  r.text[r.end(i)] === '目' &&
  /^(?:[回度日年月人件つ番台個]|か月|カ月)$/.test(r.key(i));

/** "a third of them": a part, not a place in a row. */
const isShare = (r: Reader, i: number) =>
  r.word(i).part !== undefined &&
  r.word(i - 1).role === 'article' &&
  (r.key(i + 1) === 'of' || !r.isWord(i + 1) || isBy(r, i));

/** «первый», "21st", «21-го», "twenty-fifth", 第七, 제3, 스물다섯번째; undefined where none begins at atom `i`. */
export function readOrdinal(r: Reader, i: number): Found | undefined {
  if (r.isDigits(i)) {
    if (r.key(i).length > 5 || areTens(r, i)) return undefined;
    const value = Number(r.key(i));
    if (isNth(r, i + 1)) return ordinal(i, i + 2, value);
    if (isRank(r, i + 1)) return ordinal(i, i + 2, value);
    if (r.word(i + 1).ordinal === 0) return ordinal(i, i + 2, value);
    if (r.touches(i + 1) && suffix.test(r.key(i + 1))) return ordinal(i, i + 2, value);
    // «26-м» is no distance
    const isHyphened = r.isHyphen(i + 1) && (suffix.test(r.key(i + 2)) || r.key(i + 2) === 'м');
    // «10-ю миллионами»
    const isCounting = r.key(i + 2) === 'ю' && r.word(i + 3).scale !== undefined;
    if (isHyphened && r.isWord(i + 2) && !isCounting) return ordinal(i, i + 3, value);
    return undefined;
  }
  if (r.word(i).role === 'ordinal-prefix') {
    // 제37조 is an article, no trillions
    if (r.isDigits(i + 1) && r.key(i + 2) === '조') return ordinal(i, i + 2, r.key(i + 1));
    const read = r.isDigits(i + 1) || r.word(i + 1).east ? readEast(r, i + 1) : undefined;
    // 제이미 is a name, 제일 says "most"
    const isSpelled = r.key(i) === '제' && !r.isDigits(i + 1);
    if (isSpelled && read && !/[차회대조항장호기단위급부세]/.test(r.text[r.end(read.next - 1)] ?? ''))
      return undefined;
    return read && ordinal(i, read.next, formatDecimal(read.value));
  }
  const { ordinal: own, num } = r.word(i);
  // «десятые доли процента»
  if (/^дол(?:и|ей|ям|ями|ях)$/.test(r.key(i + 1))) return undefined;
  if (own && isShare(r, i)) return undefined;
  if (own) return ordinal(i, i + 1, own);
  if (r.word(i).east) return counted(r, i);
  if (num === undefined || num < 20) return undefined;
  let value = num;
  let at = i + 1;
  // «сто двадцать первый», "twenty-first"
  for (let count = 0; count < 3; count++) {
    if (r.key(at) === '-' && r.touches(at)) at++;
    const last = r.word(at);
    if (last.ordinal && last.ordinal < 100 && last.ordinal < (value % 100 >= 20 ? 10 : 100))
      return ordinal(i, at + 1, value + last.ordinal);
    if (last.num === undefined || last.num >= 100 || last.num < 20 || value % 100 !== 0) return undefined;
    value += last.num;
    at++;
  }
  return undefined;
}

/** «이십오번째», «다섯 번째». */
function counted(r: Reader, i: number): Found | undefined {
  const read = readEast(r, i);
  if (!read || !(r.word(read.next).ordinal === 0 || isNth(r, read.next))) return undefined;
  return { from: i, next: read.next + 1, sub: 'ordinal', value: formatDecimal(read.value) };
}

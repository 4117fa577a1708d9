import { CharClass } from '../../../text/chars';
import type { Reader } from '../reader';

/** Whether a minus stands before the number or the currency's sign at atom `i`, not before atom `floor`. */
export const isNegative = (r: Reader, i: number, floor: number): boolean =>
  i > floor && (isMinus(r, i - 1) || isLoss(r, i - 1));

function isMinus(r: Reader, i: number): boolean {
  if (r.key(i) !== '-') return false;
  const sign = r.text[r.start(i)];
  if (sign === '–' || sign === '—' || r.kind(i + 1) === CharClass.Hangul) return false;
  if (r.touches(i + 1) && isListDash(r, i)) return false;
  const isFree =
    !r.touches(i) ||
    !(r.isWord(i - 1) || r.isDigits(i - 1) || r.key(i - 1) === '%' || (r.isEast(i - 1) && !isEastLoss(r, i)));
  return r.touches(i + 1) ? isFree : i === 0 && r.count <= 6;
}

/** 增速为-5%, 損益は-$3億: without spaces a minus is told by the percentage or the sum behind it; 三成-5% is a range. */
function isEastLoss(r: Reader, i: number): boolean {
  const { num, scale, unit, money } = r.word(i - 1);
  if (num !== undefined || scale !== undefined || unit !== undefined || money) return false;
  return /^(?:[\d.,]{1,12} ?[%％‰℃]|(?:US|HK|NT|R|JP|CN)?[$€£¥￥₩＄])/.test(
    r.text.slice(r.start(i + 1), r.start(i + 1) + 15),
  );
}

/** How far back another item of a list may stand, in atoms. */
const listReach = 24;

/** How far back the words may stand that say what percentages are of. */
const shareReach = 60;
const share =
  /^(?:дол[яиюе]|долей|при[шх]\S*тся|пришл(?:ось|ась|ись)|удельн\S*|структур\S*|поставля\S*|shares?|account(?:s|ed)?)$/;
const shift =
  /^(?:рост|роста|прирост|вырос|сниз|сниж|сокра|упа[лв]|пад[ае]|динамик|измен|growth|rose|fell|change|grew|decline)/;

/** «Доля поставок: в Ирак -8 %, …»: a share is never below nothing, so that the hyphen before it is a dash. */
function isOfShares(r: Reader, at: number): boolean {
  let found = false;
  for (let k = at - 1; k >= 0 && k > at - shareReach; k--) {
    if (/^[.!?]$/.test(r.key(k)) && !r.touches(k + 1)) break;
    if (shift.test(r.key(k))) return false;
    found ||= share.test(r.key(k));
  }
  return found;
}

/** «в Иран – 5 %, в Ирак -8 %»: where another item of the list has a dash with spaces before its number, this is one too. */
function isListDash(r: Reader, i: number): boolean {
  if (r.touches(i) || !r.isWord(i - 1)) return false;
  if (r.caps(i - 1) !== 'none' && isOfShares(r, i)) return true;
  for (let k = i - 1; k > 0 && k > i - listReach; k--) {
    if (/^[.;!?]$/.test(r.key(k)) && !r.touches(k + 1)) return false;
    if (r.key(k) === '-' && !r.touches(k) && !r.touches(k + 1) && r.isDigits(k + 1) && r.isWord(k - 1))
      return true;
  }
  return false;
}

/** △ before a sum or a percentage is a minus in Korean and Japanese accounts, ▲ in Japanese ones. */
const isLoss = (r: Reader, i: number) =>
  r.touches(i + 1) &&
  r.isDigits(i + 1) &&
  r.hasHangulOrKana &&
  (r.key(i) === '△' || (r.key(i) === '▲' && /[\u3040-\u30ff]/.test(r.text)));

import { isOfficeWord, wholeTitle } from './koreanphrases';
import { particles } from './particles';
import {
  isFirstName,
  isForeignName,
  isForeignSurname,
  isFullKoreanName,
  isPlainKoreanName,
  isShortKoreanName,
  mayBeFirstName,
  soundsForeign,
} from './people';
import { isGlyphState } from './states';
import { isStatesman } from './statesmen';

// Korean names behind their titles.

/** 항만청장 로렌 베르코바는, 대통령인 로렌 베르코바는: a foreigner's full name after the title, as translations have it. */
const after = new RegExp(`^(인)? ([가-힣]{1,6}) ([가-힣]{2,7}?)${particles}(?![가-힣])`);
/** 의장인 베르크와: one word after what he is. */
const afterIn = new RegExp(`^인 ([가-힣]{2,6}?)${particles.slice(0, -1)}(?![가-힣])`);
/** 바다시(시장 한지우), (대표 한지우): a title and a full name in brackets. */
const bracketed = /^ ([가-힣]{3})[)）]/;
/** The name that a text has behind the title from `start` to `end`; undefined where none follows. */
export function nameAfter(text: string, start: number, end: number): string | undefined {
  const rest = text.slice(end, end + 24);
  // 시장 전망 is the market's
  const opens = text.slice(start, end) === '시장' ? /시[(（]$/ : /[(（]$/;
  const own = opens.test(text.slice(0, start).slice(-2)) ? bracketed.exec(rest)?.[1] : undefined;
  if (own !== undefined && isFullKoreanName(own)) return own;
  const single = afterIn.exec(rest)?.[1];
  if (
    single !== undefined &&
    (isForeignSurname(single) ||
      soundsForeign(single) ||
      isPlainKoreanName(single) ||
      isShortKoreanName(single))
  )
    return single;
  const [, , first, last] = after.exec(rest) ?? [];
  if (first === undefined || last === undefined || isOfficeWord(first) || wholeTitle.test(last))
    return undefined;
  const isName =
    (isFirstName(first) && !isGlyphState(last)) || (isForeignSurname(last) && mayBeFirstName(first));
  return isName ? `${first} ${last}` : undefined;
}

/** 항만청장에 한지우 국장을 임명했다, 총리로 라시모프(50)가 선출됐다: whoever gets the office. */
const appointed = new RegExp(
  `^(?:에는?|으?로(?:는)?) {1,2}(?:[가-힣 ]{2,14}(?:이었던|였던|출신의?) )?(?:([가-힣]{2,6}) )?([가-힣]{2,7}?)(?: ?[（(][^（）()]{1,24}[）)])?(?: ?씨)?(?:을|를|이|가)(?= (?:[^\\s,.]{1,12} ){0,3}?(?:재|전격 )?(?:임명|선출|지명|내정|발탁|선임|기용|취임))`,
);
/** The name of whoever a sentence says gets the office that ends at `end`. */
export function appointee(text: string, end: number): string | undefined {
  const [, first, last] = appointed.exec(text.slice(end, end + 60)) ?? [];
  if (last === undefined || isOfficeWord(last)) return undefined;
  if (first !== undefined && mayBeFirstName(first) && (isForeignName(first, last) || isForeignSurname(last)))
    return `${first} ${last}`;
  if (first !== undefined) return undefined;
  return isPlainKoreanName(last) || isForeignSurname(last) || isStatesman(last) ? last : undefined;
}

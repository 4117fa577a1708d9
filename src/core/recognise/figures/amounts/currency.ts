import { CharClass } from '../../../text/chars';
import { isoCodes, signedBy } from '../money/currencies';
import { boundHead } from '../money/eastern';
import { isTraditional, placeOf } from '../money/places';
import { isWrittenAsMoney } from '../money/marks';
import type { Reader } from '../reader';
import { areWeight } from './pounds';
import type { Counted, UnitRead } from './unit';

// Whose money a number is, by the sign, code or name beside it.

/** Codes that are also written in small letters («20 eur»). */
const smallCodes = new Set('usd eur rub php gbp jpy cny krw kzt uzs kgs uah byn chf mnt inr'.split(' '));

/** «5 т.р.», thousands of rubles as bookkeepers write them. */
export function readThousands(r: Reader, i: number): UnitRead | undefined {
  const isWritten = r.key(i) === 'т' && r.key(i + 1) === '.' && r.key(i + 2) === 'р';
  return isWritten ? { ...money(i + 3, ['RUB']), times: 1000 } : undefined;
}

const isNew = /^(?:new|нов(?:ый|ого|ому|ым|ом|ые|ых|ыми))$/;

/** A currency's sign, code or name with its country, from atom `i` on. */
export function readMoney(r: Reader, i: number, counted: Counted): UnitRead | undefined {
  // «новый израильский шекель», "new Taiwan dollars"
  let at = r.isWord(i) && isNew.test(r.key(i)) && placeOf(r.key(i + 1)) ? i + 1 : i;
  let codes: readonly string[] | undefined;
  const rights = r.isWord(i) ? drawingRights(r, i) : 0;
  if (rights > 0) return money(i + rights, ['XDR']);
  for (let count = 0; count < 4; count++) {
    const word = r.word(at);
    if (isMoney(r, at, codes !== undefined)) {
      if (!codes && areWeight(r, at)) return undefined;
      const signed = signedBy[r.key(at)];
      if (signed && r.word(at + 1).money?.includes(signed) && r.touches(at + 1))
        return money(at + 2, [signed]);
      if (word.shy && !codes && !counted.isBig && !isPlace(r, at + 1)) return undefined;
      return withCountry(r, at, codes ? narrowed(word.money!, codes) : word.money!);
    }
    // "42 million L.E."
    const pounds = egyptian(r, at);
    if (pounds > 0) return money(at + pounds, ['EGP']);
    // US$, HK$
    const signed = signedBy[r.key(at)];
    if (signed && r.touches(at + 1) && r.word(at + 1).anchor && r.word(at + 1).money)
      return money(at + 2, [signed]);
    const head = codes && boundHead(r.key(at));
    if (head) return money(at + 1, narrowed(head, codes!));
    const isDotted = r.key(at) === 'u' && r.key(at + 1) === '.' && r.key(at + 2) === 's';
    const places: readonly string[] | undefined = isDotted ? ['USD'] : placeOf(r.key(at));
    if (!places || !(r.isWord(at) || r.isEast(at))) return undefined;
    codes = codes ? narrowed(codes, places) : places;
    at += isDotted ? (r.key(at + 3) === '.' ? 4 : 3) : 1;
    // "Trinidad and Tobago dollars", «шри-ланкийские рупии»
    if (/^(?:and|&|-)$/.test(r.key(at)) && placeOf(r.key(at + 1))) at++;
    // カザフスタン・テンゲ
    if (r.isEast(at - 1) && /^[・·]$/.test(r.key(at)) && r.touches(at)) at++;
  }
  return undefined;
}

/** How many atoms "special drawing rights" or its Russian name are from atom `i` on; 0 where it is something else. */
function drawingRights(r: Reader, i: number): number {
  const isNamed =
    (r.key(i) === 'special' && r.key(i + 1) === 'drawing' && /^rights?$/.test(r.key(i + 2))) ||
    (/^специальн/.test(r.key(i)) &&
      /^прав(?:а|о|ам|ами|ах)?$/.test(r.key(i + 1)) &&
      r.key(i + 2) === 'заимствования');
  return isNamed ? 3 : 0;
}

/** How many atoms "L.E." is from atom `i` on, with or without its last stop; 0 where it is something else. */
export function egyptian(r: Reader, i: number): number {
  const isWritten = ['l', '.', 'e'].every((key, k) => r.key(i + k) === key && (k === 0 || r.touches(i + k)));
  return isWritten ? (r.key(i + 3) === '.' && r.touches(i + 3) ? 4 : 3) : 0;
}

function isMoney(r: Reader, i: number, hasPlace: boolean): boolean {
  const key = r.key(i);
  const codes = r.word(i).money;
  if (!codes) return false;
  const isCode =
    key.length === 3 &&
    isoCodes.has(key.toUpperCase()) &&
    codes.length === 1 &&
    codes[0] === key.toUpperCase();
  if (isCode) return r.caps(i) === 'all' || smallCodes.has(key) || hasPlace;
  // «5 млрд р», but not «№ 466-р»
  if (key === 'р')
    return (
      r.key(i + 1) === '.' ||
      (r.touches(i) && r.key(i - 1) !== '-') ||
      (r.word(i - 1).scale !== undefined && !r.isWord(i + 1))
    );
  return isWrittenAsMoney(r, i);
}

const isPlace = (r: Reader, i: number) => r.caps(i) !== 'none' && placeOf(r.key(i)) !== undefined;

/** Said though the name is clear, too: «долларов США», "pounds sterling". */
const redundant = new Set(['сша', 'стерлингов', 'sterling']);

/** «долларов США», "pounds sterling", «долларов Гонконга», «франков КФА ВЕАС». */
function withCountry(r: Reader, i: number, named: readonly string[]): UnitRead {
  const more = r.isEast(i) && r.touches(i + 1) && r.isEast(i + 1) ? r.word(i + 1).money : undefined;
  if (more) return money(i + 2, narrowed(named, more));
  const codes = r.key(i) === '元' ? yuan(r, i, named) : named;
  if (r.key(i + 1) === 'masriya' && codes.length > 1) return money(i + 2, codes);
  let said = codes;
  let next = i + 1;
  for (; said.length > 1 || redundant.has(r.key(next)); next++) {
    const places = placeOf(r.key(next));
    if (!places || (r.caps(next) === 'none' && !redundant.has(r.key(next)))) break;
    said = narrowed(said, places);
  }
  // «долларов Тринидада и Тобаго»
  if (next > i + 1 && r.key(next) === 'и' && placeOf(r.key(next + 1))?.includes(said[0]!)) next += 2;
  if (next > i + 1) return money(next, said);
  // «млн долл. США»
  const isAbbreviated =
    r.key(i + 1) === '.' && r.touches(i + 1) && r.key(i).length < 5 && r.kind(i) === CharClass.Cyrillic;
  const after = isAbbreviated && r.caps(i + 2) !== 'none' ? placeOf(r.key(i + 2)) : undefined;
  if (after && named.some((code) => after.includes(code))) return money(i + 3, narrowed(codes, after));
  const rivals =
    codes.length === 1 && r.key(i) === '元' && codes[0] === 'CNY' ? yuanAbroad : r.word(i).rivals;
  return rivals && codes.length === 1
    ? { ...money(i + 1, codes), units: [...codes, ...rivals] }
    : money(i + 1, codes);
}

/** A number and its currency are no more atoms apart. */
const longestNumber = 16;

/** 新台幣90億元, 美金300元: the currency before a number; not 每美元7.2元, which is a rate. */
function saidBefore(r: Reader, i: number): readonly string[] | undefined {
  let at = i - 1;
  const isOfNumber = (k: number) => {
    const { num, scale, bare } = r.word(k);
    return (
      r.isDigits(k) || num !== undefined || scale !== undefined || bare || /^[.,，多余餘]$/.test(r.key(k))
    );
  };
  while (at > 0 && i - at < longestNumber && isOfNumber(at)) at--;
  const { money } = r.word(at);
  const isName = at < i - 1 && money !== undefined && r.isEast(at) && r.key(at).length > 1;
  const { num, scale } = r.word(at - 1);
  const isRate =
    r.isDigits(at - 1) || num !== undefined || scale !== undefined || /[每对對兑兌]$/.test(r.before(at, 1));
  return isName && !isRate ? money : undefined;
}

/** Whose dollar texts in simplified characters call 元, too. */
const yuanAbroad = ['HKD', 'SGD', 'TWD', 'AUD', 'CAD', 'NZD', 'MOP'];

/** 元 is everybody's unit: simplified characters or kana around it make it China's, traditional ones Taiwan's. */
function yuan(r: Reader, i: number, codes: readonly string[]): readonly string[] {
  const said = saidBefore(r, i);
  if (said) return said;
  if (/[亿万国发会们这对经产业为实点资总贸协议额\u3040-\u30ff]/.test(r.text)) return ['CNY'];
  return isTraditional(r.text) ? ['TWD', 'HKD', 'CNY', 'MOP', 'SGD'] : codes;
}

const narrowed = (codes: readonly string[], by: readonly string[]): readonly string[] => {
  const both = codes.filter((code) => by.includes(code));
  if (both.length === 2 && both.includes('KPW')) return ['KRW'];
  return both.length > 0 ? both : by.length === 1 ? by : codes;
};

/** A sum in the first of the ISO 4217 codes, ambiguous where there are several; it ends before atom `next`. */
export function money(next: number, codes: readonly string[]): UnitRead {
  return { next, sub: 'money', unit: codes[0]!, ...(codes.length > 1 && { ambiguous: true, units: codes }) };
}

import { compareDecimals, decimalOf, formatDecimal } from '../../text/decimal';
import { CharClass } from '../../text/chars';
import type { Amount } from './amounts/amount';
import { areTens, isYear } from './dates/years';
import { mayBeRepublican, mayBeShortYear } from './dates/republic';
import type { Found } from './found';
import { mayBeMillions } from './numbers/millions';
import type { Reader } from './reader';

/** Names of powers of ten in languages that aren't read, by how they look. */
const unreadScale = /^(?:mil{1,2}[ij]+[oõóúaá]|bil{1,2}[ij]+[oõóúaá]|tril{1,2}[ij]+[oõóú])(?!.*(?:nair|nth))/;

/** Whether atom `i` may be such a word, or is in an alphabet that isn't read: what it multiplies is not known. */
function isUnreadScale(r: Reader, i: number): boolean {
  if (r.word(i).scale !== undefined) return false;
  const kind = r.kind(i);
  return kind === CharClass.Latin ? unreadScale.test(r.key(i)) : kind === CharClass.Letter;
}

/** False friends: «один из», "no one", a numeral inside a Chinese or Korean word. */
export function isFigure(r: Reader, f: Found, amount: Amount): boolean {
  const { number } = amount;
  if ((f.unit === 'minute' || r.key(f.next) === '分') && isClock(r, f)) return false;
  if (isTimeStamp(r, f)) return false;
  // 2国間 is bilateral, 二十国集团 the G20
  if (f.unit === 'country' && /^(?:[間间]|集[团團])/.test(r.after(f.next - 1, 2))) return false;
  // 3ポイントの2つ: points of a list
  if (f.unit === 'percentage-point' && /^の(?:うち|ひとつ|[0-9０-９一二三])/.test(r.after(f.next - 1, 4)))
    return false;
  // 港の一つ: one of the ports
  if (f.unit === 'item' && /^つの?$/.test(r.key(f.next - 1)) && /の[一1１]$/.test(r.before(f.next - 1, 2)))
    return false;
  // 23년도 예산: a year by its number
  if (
    f.unit === 'year' &&
    /^\d{2}$/.test(r.key(f.from)) &&
    r.key(f.next - 1) === '년' &&
    /^도(?! ?(?:더|넘|못|안 |채 |지나))(?:$|[ ,.에의는라])/.test(r.after(f.next - 1, 4))
  )
    return false;
  // 一块土地 is a piece of it
  if (f.sub === 'money' && /^[块塊]$/.test(r.key(f.next - 1)) && pieceOf.test(r.after(f.next - 1, 1)))
    return false;
  // 〇42番: a bullet
  if (r.key(f.from) === '〇' && f.from === 0 && f.next === 1 && r.count > 1) return false;
  // 10.2026年: the number of a line and its year
  if (
    f.unit === 'year' &&
    /^\d{1,2}[.．](?:19|20)\d\d$/.test(r.text.slice(r.start(f.from), r.end(f.next - 2)))
  )
    return false;
  // 91년 독립: a year of the last century
  if (
    f.unit === 'year' &&
    /^[5-9][1-9]$/.test(r.key(f.from)) &&
    r.key(f.next - 1) === '년' &&
    yearNamed.test(r.after(f.next - 1, 8))
  )
    return false;
  // 成千上万
  if (/[成数數]千上$/.test(r.before(f.from, 3))) return false;
  // 한도, 하나도, 서해 5도
  if (f.unit === 'degree' && r.key(f.next - 1) === '도' && isSpelledOrIsland(r, f, number)) return false;
  if (f.sub === 'duration' && isTimeOfDay(r, f, amount)) return false;
  // 1次産品 are primary products, 三次 the third in Japanese
  if (f.unit === 'time' && r.key(f.next - 1) === '次' && isThird(r, f)) return false;
  // "a six-figure sum" doesn't say which
  if ((f.unit === 'figure' || f.unit === 'digit') && r.isHyphen(f.next - 2)) return false;
  if (isHalfRead(r, number)) return false;
  // «Указ № 12/2024»
  if (r.key(f.next) === '/' && r.touches(f.next) && isYear(r, f.next + 1)) return false;
  // "some 12m voted"
  if (f.unit === 'meter' && mayBeMillions(r, f.next - 1)) return false;
  if (f.unit === 'year' && mayBeShortYear(r, f.from, f.next)) return false;
  if (f.unit === 'year' && mayBeRepublican(r, f.from, f.next)) return false;
  if (f.unit === 'year' && areDecades.test(r.text.slice(r.start(f.from), r.end(f.next - 1)))) return false;
  // "3 miljoonaa": of how many zeros isn't known
  if (isUnreadScale(r, f.next - 1) || (f.sub === 'number' && isUnreadScale(r, f.next))) return false;
  // "few" is no three in running text
  if (r.key(f.from) === 'few' && !f.indefinite && r.count > 2) return false;
  if (isArticleOf(r, f, amount) && r.count > 2) return false;
  if (isNamedSo(r, f, amount)) return false;
  if (f.sub !== 'number') return !isSyllable(r, f, amount);
  if (areTens(r, f.next - 1)) return false;
  // 1일차 is the first day
  if (/^일[차째]/.test(r.after(f.next - 1, 2))) return false;
  // 921大地震, 911事件: a day that an event is named after
  if (/^\d{3}$/.test(r.key(f.from)) && /^(?:事件|大?地震|[惨慘]案|[学學][运運])/.test(r.after(f.next - 1, 3)))
    return false;
  // 时间：11-16: a day
  if (f.low !== undefined && /(?:时间|時間|日期)[：:] ?$/.test(r.before(f.from, 4))) return false;
  // 뉴스1 is an agency, 코로나19 an illness
  if (/(?:뉴스|코로나)$/.test(r.key(f.from - 1)) && r.touches(f.from)) return false;
  // 2プラス2: who meets
  if (/^プラス\d/.test(r.after(f.next - 1, 4)) || /\dプラス$/.test(r.before(f.from, 4))) return false;
  // …、（1）橋を守る（2）港を守る
  const isItem = r.hasEast && f.next === f.from + 1 && /^(?:[1-9]|1\d)$/.test(r.key(f.from));
  if (isItem && /[（(]$/.test(r.before(f.from, 1)) && /^[)）]/.test(r.after(f.from, 1))) return false;
  if (
    isEnumerator(r, f) ||
    isNote(r, f) ||
    isEdition(r, f) ||
    isHeading(r, f) ||
    isHour(r, f) ||
    isModel(r, f) ||
    isDayInBrackets(r, f)
  )
    return false;
  // "30.2 millionUSD": the scale is lost in what was run together
  if (runTogether.test(r.key(f.next)) && r.word(f.next).scale === undefined) return false;
  if (!number.spelled) return true;
  // "not a single company"
  if (r.key(f.from) === 'single') return false;
  if (isOneOf(r, f, amount)) return false;
  // "one-on-one", "one-to-one"
  if (r.key(f.from) === 'one' && isOneToOne(r, f)) return false;
  // "the Group of Seven"
  if (r.key(f.from - 1) === 'of' && r.key(f.from - 2) === 'group' && r.caps(f.from) === 'first') return false;
  // "Ground Zero", "Channel Four"
  const isNamed = f.sub === 'number' && r.kind(f.from) === CharClass.Latin && f.next === f.from + 1;
  if (isNamed && r.caps(f.from) === 'first' && r.caps(f.from - 1) === 'first') return false;
  // «во вторую десятку»
  if (/^десятк/.test(r.key(f.from)) && r.word(f.from - 1).ordinal !== undefined) return false;
  if (r.isEast(f.from)) {
    const isAlone = !(r.touches(f.from) && r.isEast(f.from - 1)) && !(r.touches(f.next) && r.isEast(f.next));
    return (
      isAlone && (r.kind(f.from) !== CharClass.Hangul || r.count === f.next - f.from || f.next - f.from > 2)
    );
  }
  return true;
}

/** «20–30-х годов», «60–70 годах»: decades of a century that isn't told, or years of it; a number of years are «лет». */
const areDecades = /^\d0.*\sгод(?:ы|ов|ах|ами)$/i;

const oneToOne = /^(?:on|to)$/;
/** Whether "one" is either half of "one-on-one". */
const isOneToOne = (r: Reader, { from, next }: Found) =>
  (r.isHyphen(next) && oneToOne.test(r.key(next + 1)) && r.key(next + 3) === 'one') ||
  (r.isHyphen(from - 1) && oneToOne.test(r.key(from - 2)) && r.key(from - 4) === 'one');

const pieceOf = /^(?![钱錢多左以一二三四五六七八九十两兩半])\p{Script=Han}/u;

const runTogether =
  /^(?:thousand|million|billion|trillion|тыс|млн|млрд|трлн|миллион|миллиард|триллион)\p{L}/u;

/** "٣ billion", "3&nbsp;billion": the digits before a scale are none that are read. */
const isHalfRead = (r: Reader, number: Amount['number']) =>
  number.spelled &&
  number.power > 0 &&
  number.next === number.from + 1 &&
  /(?![0-9０-９])\p{Nd}[\s\u00a0]?$|&[a-z]+;$/u.test(r.before(number.from, 8));

/** "the bridge.[1][23]": what a note is numbered by. */
const isNote = (r: Reader, f: Found) =>
  f.next === f.from + 1 &&
  r.isDigits(f.from) &&
  /[^\s[]\[$|\]\[$/.test(r.before(f.from, 2)) &&
  r.key(f.next) === ']';

/** "1. The parties…", «(2) Стороны…»: the number of a paragraph. */
const isEnumerator = (r: Reader, f: Found) =>
  f.next - f.from === 1 &&
  r.isDigits(f.from) &&
  r.key(f.from).length < 3 &&
  (f.from === 0 || (f.from === 1 && r.key(0) === '(')) &&
  (r.key(f.next) === ')' || (r.key(f.next) === '.' && (r.isWord(f.next + 1) || r.isEast(f.next + 1)))) &&
  r.touches(f.next) &&
  r.count > 3;

/** "COP 28", TICAD 9: the how manieth meeting of a name in capitals it is. */
const isEdition = (r: Reader, f: Found) =>
  f.next === f.from + 1 &&
  r.isDigits(f.from) &&
  r.key(f.from).length < 3 &&
  !r.touches(f.from) &&
  r.kind(f.from - 1) === CharClass.Latin &&
  r.caps(f.from - 1) === 'all' &&
  r.key(f.from - 1).length > 2;

/** «2 二国間関係»: the number of a heading. */
const isHeading = (r: Reader, f: Found) =>
  f.from === 0 &&
  r.isDigits(0) &&
  r.key(0).length < 3 &&
  /^[ \u3000][\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(r.after(f.next - 1, 2));

/** «13.25 Вопрос о мосте»: the time of an entry, with a capital behind it. */
const isTimeStamp = (r: Reader, f: Found) =>
  f.from === 0 &&
  r.key(1) === '.' &&
  r.kind(3) === CharClass.Cyrillic &&
  r.caps(3) === 'first' &&
  /^(?:[01]?\d|2[0-3])\.[0-5]\d\s/.test(r.text);

const isSpelledOrIsland = (r: Reader, f: Found, { spelled }: Amount['number']) =>
  spelled || /서해 ?$/.test(r.before(f.from, 3));

const isThird = (r: Reader, f: Found) =>
  /[\u3041-\u309f]/.test(r.text) || /^[産产產元]/.test(r.after(f.next - 1, 1));

/** 午後6時, 10시 2분, 11時1分 is a time of day. */
const isHour = (r: Reader, f: Found) =>
  r.isDigits(f.from) &&
  r.touches(f.next) &&
  /^(?:[時时](?![間间])|시(?!간|민|장|설|기|점|작))/.test(r.after(f.next - 1, 2));

/** 昨（8）日 */
const isDayInBrackets = (r: Reader, f: Found) =>
  /^[)）][日号號]/.test(r.after(f.next - 1, 2)) && /[（(]$/.test(r.before(f.from, 1));

/** 「海湾力量2号」, 외교1차관, 1人当たり: the number of a thing or an office, or what a rate is of. */
const isModel = (r: Reader, f: Found) =>
  /^(?:[号號][」』”’》機艦]|人[当あ]たり|[(（][월화수목금토일月火水木金土日][)）]|차관|부상|부부장|부총리|등서기관|호기|호선)/.test(
    r.after(f.next - 1, 4),
  );

const syllables = /^[일이삼사오육칠팔구영공]$/;

/** "the Six-Day War", "One day he will leave", "the Big Four firms": numbers in words that no count is. */
function isNamedSo(r: Reader, f: Found, { number }: Amount): boolean {
  if (!number.spelled || r.kind(f.from) !== CharClass.Latin || r.caps(f.from) !== 'first') return false;
  if (f.sub === 'duration') {
    const isOneDay = f.from === 0 || /^[.!?”"]$/.test(r.key(f.from - 1));
    if (isOneDay && r.key(f.from) === 'one' && r.key(f.next - 1) === 'day')
      return /^(?:the|this|that|these|he|she|we|they|i|it|you|my|our|his|her|their|,)$/.test(r.key(f.next));
    const after = /^['’]s?$/.test(r.key(f.next)) ? f.next + 1 : f.next;
    return r.key(after) === 'war' && r.caps(after) === 'first';
  }
  if (f.sub !== 'quantity' || f.next === f.from + 1 || f.from === 0) return false;
  // "the Five Eyes allies"
  const isInside = r.isWord(f.from - 1) && r.caps(f.from - 1) === 'none' && r.caps(f.from + 1) === 'first';
  return isInside || (r.caps(f.from - 1) === 'first' && bigs.test(r.key(f.from - 1)));
}
const bigs = /^(?:big|bbc|channel|magnificent|gang|formula)$/;

/** 一个 is what Chinese says for "a". */
const isArticleOf = (r: Reader, f: Found, { number }: Amount) =>
  f.sub === 'quantity' &&
  f.value === '1' &&
  number.next === f.from + 1 &&
  r.key(f.from) === '一' &&
  /^[个個項项种種位座所家本席起宗例]$/.test(r.key(number.next));

/** «в 14 часов», «к 9 часам утра», «в 14 часов 30 минут» */
function isTimeOfDay(r: Reader, f: Found, { number }: Amount): boolean {
  const isHours = /^час/.test(r.key(number.next)) || /^час/.test(r.key(f.next - 1));
  if (!isHours || f.qualifier !== undefined) return false;
  if (/^(?:утра|дня|вечера|ночи|пополудни|мск|по|московского|местного)$/.test(r.key(f.next))) return true;
  const before = r.key(f.from - 1);
  return (
    (before === 'в' || before === 'к' || (before === 'с' && f.high !== undefined)) &&
    Number(f.high ?? formatDecimal(number.value)) <= 24
  );
}

/** 9時26分 is a time of day. */
function isClock(r: Reader, f: Found): boolean {
  const hour = f.from - 1;
  const isHour =
    /^[時时시点點]$/.test(r.key(hour)) && (r.isDigits(hour - 1) || r.word(hour - 1).num !== undefined);
  return (
    (isHour && r.start(f.from) - r.end(hour) <= 1) ||
    /[点點]/.test(r.text.slice(r.start(f.from), r.end(f.next - 1)))
  );
}

/**
 * A numeral of one Korean syllable is more often a part of a word («이번») or a particle («126명이 숨»), unless money follows
 * it in the same word; 사원, 공원 are words too.
 */
function isSyllable(r: Reader, f: Found, amount: Amount): boolean {
  const { from, next } = amount.number;
  if (next !== from + 1 || !syllables.test(r.key(from)) || r.count === f.next - f.from) return false;
  return (
    f.sub !== 'money' ||
    (r.touches(from) && r.kind(from - 1) === CharClass.Hangul) ||
    /^[원불]$/.test(r.key(next))
  );
}

const yearNamed =
  /^ (?:당시|이후|이래|독립|수교|개헌|대선|총선|경선|\d{1,2}월|[봄여름가을겨울] |[가-힣]{1,5}스탄)/;

const afterPronoun =
  /^(?:we|they|he|she|it|i|you|is|was|are|were|has|had|will|would|that|which|who|in|on|at|to|for|with|by|from|and|or|but|than|as|being)$/;

/** "the current one": where it counts anything, its noun follows. */
const isPronoun = (r: Reader, i: number) =>
  r.key(i) === 'one' &&
  r.kind(i - 1) === CharClass.Latin &&
  !/^(?:number|least|most|than|by|to|from|about|only|exactly|or|and|of|for|with|in|to)$/.test(r.key(i - 1)) &&
  r.word(i - 1).num === undefined &&
  (!r.isWord(i + 1) || afterPronoun.test(r.key(i + 1)));

function isOneOf(r: Reader, f: Found, amount: Amount): boolean {
  if (
    f.next - f.from > 2 ||
    compareDecimals(amount.value, decimalOf(1)) !== 0 ||
    r.word(f.from).scale !== undefined
  )
    return false;
  const after = r.key(f.next);
  return (
    after === 'из' ||
    after === 'of' ||
    /^(?:no|not|number|any|every|each|the|this|that|other|ни|ещё|еще)$/.test(r.key(f.from - 1)) ||
    r.word(f.from - 1).ordinal !== undefined ||
    // «один путь»: what nothing counts is a pronoun or part of a name
    (/^од(?:ин|на|но|ного|ной|ному|ним|ном|ну|ною)$/.test(r.key(f.from)) && r.isWord(f.next)) ||
    isPronoun(r, f.from) ||
    after === 'another'
  );
}

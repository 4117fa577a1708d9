import { CharClass } from '../../../text/chars';
import type { FigureSub } from '../../../model/mention';
import { irregularPlurals } from '../lexicon/en';
import { countsPeople, eastOther, isGreat, isManyDays } from './eastunits';
import { areWeight } from './pounds';
import { isoCodes, placeOf, signedBy } from '../money/currencies';
import { isWrittenAsMoney } from '../money/marks';
import type { Reader } from '../reader';

/** What a number counts, as read from the atoms after it (or a currency before it). */
export interface UnitRead {
  readonly next: number;
  readonly sub: FigureSub;
  readonly unit?: string;
  readonly ambiguous?: boolean;
  /** The currencies that it can mean, likeliest first; not ambiguous where only a country near by can mean another. */
  readonly units?: readonly string[];
  /** How many units the word stands for («斤», «割»). */
  readonly times?: number;
  /** A noun that could be anything ("companies"), which a year before it doesn't count. */
  readonly vague?: boolean;
}

/** What a number says of the unit after it. */
export interface Counted {
  /** The number has a scale, or is big enough that «вон» or "won" is money. */
  readonly isBig: boolean;
  readonly isPlural: boolean;
}

/** Codes that are also written in small letters («20 eur»). */
const smallCodes = new Set('usd eur rub php gbp jpy cny krw kzt uzs kgs uah byn chf mnt inr'.split(' '));

/** What a number forms one adjective with, though a space parts them: «10- летний». */
const adjectival = /^(?:летн|годичн|месячн|недельн|дневн|часов[оаы]|минутн|процентн|кратн)/;

/** Reads the unit that follows a number ending before atom `i`; undefined where none does. */
export function readUnit(r: Reader, i: number, counted: Counted): UnitRead | undefined {
  const at =
    r.isHyphen(i) || isShortened(r, i) || (r.key(i) === '-' && r.touches(i) && adjectival.test(r.key(i + 1)))
      ? i + 1
      : i;
  // "a zero-sum game", "a two-state solution": how something is, and nothing that is counted
  if (/^-(?:sum|state solution)/.test(r.text.slice(r.start(i), r.start(i) + 15))) return undefined;
  // «трех- и пятилетний»
  const isSuspended = r.key(i) === '-' && r.touches(i) && /^(?:и|или)$/.test(r.key(i + 1));
  const later = isSuspended ? r.word(i + 2) : undefined;
  if (later?.num !== undefined && later.of === 'time' && later.unit)
    return { next: i, sub: 'duration', unit: later.unit };
  return (
    readPercent(r, at) ??
    readThousands(r, at) ??
    (isQuoted(r, at) ? undefined : readMoney(r, at, counted)) ??
    readMeasure(r, at) ??
    readThing(r, at, at > i && r.key(i) === '-')
  );
}

/** «5 млн. долларов»: a scale's stop at atom `i`. The next sentence begins with a capital, or with a sum of its own. */
const isShortened = (r: Reader, i: number) =>
  r.key(i) === '.' &&
  r.touches(i) &&
  r.word(i - 1).scale !== undefined &&
  r.key(i - 1).length < 5 &&
  r.caps(i + 1) !== 'first' &&
  !r.isDigits(r.word(i + 2).anchor ? i + 3 : i + 2);

/** "USD: 80.99 EUR: 86.50": the code of the price behind it. */
const isQuoted = (r: Reader, i: number) =>
  r.caps(i) === 'all' && r.key(i + 1) === ':' && r.isDigits(i + 2) && isoCodes.has(r.key(i).toUpperCase());

function readPercent(r: Reader, i: number): UnitRead | undefined {
  const key = r.key(i);
  const { of, unit, times } = r.word(i);
  const percent = (next: number, name = 'percent'): UnitRead => ({ next, sub: 'percent', unit: name });
  // «44.%»
  if (key === '.' && r.key(i + 1) === '%' && r.touches(i) && r.touches(i + 1)) return percent(i + 2);
  if (key === '%') {
    const following = r.key(i + 1);
    if (/^points?$|^포인트$|^p$|^ポイント$/.test(following)) return percent(i + 2, 'percentage-point');
    return percent(r.isHyphen(i + 1) && /^н[ыаоу]/.test(r.key(i + 2)) ? i + 3 : i + 1);
  }
  if (/^процентн/.test(key))
    return /^пункт/.test(r.key(i + 1)) ? percent(i + 2, 'percentage-point') : percent(i + 1);
  if (key === 'п' && r.key(i + 1) === '.' && r.key(i + 2) === 'п') return percent(i + 3, 'percentage-point');
  if (/^(?:пп|pp|ppts?)$/.test(key)) return percent(i + 1, 'percentage-point');
  if (key === 'per' && r.key(i + 1) === 'cent') return percent(i + 2);
  if (key === 'point' && /^(?:half|quarter)$/.test(r.key(r.key(i - 1) === '-' ? i - 2 : i - 1)))
    return percent(i + 1, 'percentage-point');
  if (key === 'percentage' && /^points?$/.test(r.key(i + 1))) return percent(i + 2, 'percentage-point');
  if (key === 'б' && r.key(i + 1) === '.' && r.key(i + 2) === 'п')
    return { next: i + 3, sub: 'quantity', unit: 'basis-point' };
  if (key === 'of' && r.key(i + 1) === 'a') {
    // "0.3 of a percentage point"
    const part = readPercent(r, i + 2);
    if (part) return part;
  }
  const dash = r.isHyphen(i + 1) ? 1 : 0;
  if (key === 'basis' && /^points?$/.test(r.key(i + 1 + dash)))
    return { next: i + 2 + dash, sub: 'quantity', unit: 'basis-point' };
  if (key === 'percentage' && dash > 0 && /^points?$/.test(r.key(i + 2)))
    return percent(i + 3, 'percentage-point');
  if (key === 'базисных' && /^пункт/.test(r.key(i + 1)))
    return { next: i + 2, sub: 'quantity', unit: 'basis-point' };
  if (of !== 'percent') return undefined;
  if (key === 'percent' && /^points?$/.test(r.key(i + 1))) return percent(i + 2, 'percentage-point');
  return { ...percent(i + 1, unit), ...(times && { times }) };
}

/** «5 т.р.», thousands of rubles as bookkeepers write them. */
function readThousands(r: Reader, i: number): UnitRead | undefined {
  const isWritten = r.key(i) === 'т' && r.key(i + 1) === '.' && r.key(i + 2) === 'р';
  return isWritten ? { ...money(i + 3, ['RUB']), times: 1000 } : undefined;
}

/** A currency's sign, code or name with its country, from atom `i` on. */
export function readMoney(r: Reader, i: number, counted: Counted): UnitRead | undefined {
  let at = i;
  let codes: readonly string[] | undefined;
  for (let count = 0; count < 4; count++) {
    const word = r.word(at);
    if (isMoney(r, at, codes !== undefined)) {
      if (!codes && areWeight(r, at)) return undefined;
      const signed = signedBy[r.key(at)];
      if (signed && r.word(at + 1).money?.includes(signed) && r.touches(at + 1))
        return money(at + 2, [signed]);
      if (word.shy && !codes && !counted.isBig) return undefined;
      return withCountry(r, at, codes ? narrowed(word.money!, codes) : word.money!);
    }
    // "42 million L.E."
    const pounds = egyptian(r, at);
    if (pounds > 0) return money(at + pounds, ['EGP']);
    // US$, HK$
    const signed = signedBy[r.key(at)];
    if (signed && r.touches(at + 1) && r.word(at + 1).anchor && r.word(at + 1).money)
      return money(at + 2, [signed]);
    const isDotted = r.key(at) === 'u' && r.key(at + 1) === '.' && r.key(at + 2) === 's';
    const places: readonly string[] | undefined = isDotted ? ['USD'] : placeOf(r.key(at));
    if (!places || !r.isWord(at)) return undefined;
    codes = codes ? narrowed(codes, places) : places;
    at += isDotted ? (r.key(at + 3) === '.' ? 4 : 3) : 1;
  }
  return undefined;
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

/** «долларов США», "pounds sterling", «долларов Гонконга». */
function withCountry(r: Reader, i: number, named: readonly string[]): UnitRead {
  const more = r.isEast(i) && r.touches(i + 1) && r.isEast(i + 1) ? r.word(i + 1).money : undefined;
  if (more) return money(i + 2, narrowed(named, more));
  const codes = r.key(i) === '元' ? yuan(r, i, named) : named;
  if (
    codes.length > 1 ||
    r.key(i + 1) === 'сша' ||
    r.key(i + 1) === 'стерлингов' ||
    r.key(i + 1) === 'sterling'
  ) {
    const places = placeOf(r.key(i + 1));
    if (places && r.caps(i + 1) !== 'none') return money(i + 2, narrowed(codes, places));
    if (r.key(i + 1) === 'стерлингов' || r.key(i + 1) === 'sterling') return money(i + 2, ['GBP']);
    if (r.key(i + 1) === 'masriya') return money(i + 2, codes);
  }
  // «млн долл. США»
  const isAbbreviated =
    r.key(i + 1) === '.' && r.touches(i + 1) && r.key(i).length < 5 && r.kind(i) === CharClass.Cyrillic;
  const after = isAbbreviated && r.caps(i + 2) !== 'none' ? placeOf(r.key(i + 2)) : undefined;
  if (after && named.some((code) => after.includes(code))) return money(i + 3, narrowed(codes, after));
  const { rivals } = r.word(i);
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

/** 元 is everybody's unit: simplified characters or kana around it make it China's, traditional ones Taiwan's. */
function yuan(r: Reader, i: number, codes: readonly string[]): readonly string[] {
  const said = saidBefore(r, i);
  if (said) return said;
  if (/[亿万国发会们这对经产业为实点资总贸协议额\u3040-\u30ff]/.test(r.text)) return ['CNY'];
  return /[億萬國發會們這對經產業為實點資總貿協議額]/.test(r.text) ? ['TWD', 'HKD', 'CNY'] : codes;
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

/** Time units and measures: «пяти лет», "square kilometers", "500g". */
function readMeasure(r: Reader, i: number): UnitRead | undefined {
  const isSquare = /^(?:square|квадратн|sq$|кв$)/.test(r.key(i));
  const isCubic = /^(?:cubic|кубическ|куб$)/.test(r.key(i));
  let at = isSquare || isCubic || r.key(i) === 'metric' || r.key(i) === 'погонных' ? i + 1 : i;
  if ((isSquare || isCubic) && r.key(at) === '.') at++;
  if (r.key(at) === 'light' && r.key(at + 1) === 'years')
    return { next: at + 2, sub: 'quantity', unit: 'light-year' };
  const power = isSquare || isCubic ? '' : powerOf(r, at + 1);
  if (power) return raised(r, at, power);
  // "100,000 b/d"
  if (/^[bб]$/.test(r.key(at)) && r.key(at + 1) === '/' && /^(?:d|с|сут)$/.test(r.key(at + 2)))
    return measure(at + 1, 'barrel');
  const { unit, of, times, num } = r.word(at);
  const key = r.key(at);
  if (num !== undefined && of !== undefined && !/^[两兩]$/.test(key)) return undefined;
  const isSmall = r.caps(at) === 'none';
  const prefix = isSquare ? 'square-' : isCubic ? 'cubic-' : '';
  if ((key === 'm' || key === 'м') && isSmall) return measure(at + 1, `${prefix}meter`);
  // «202 г. до н. э.» is a year
  const isEra = (i: number) => r.key(i) === 'до' || (r.key(i) === 'н' && /^[э.]$/.test(r.key(i + 1)));
  if (key === 'г' && isEra(r.key(at + 1) === '.' ? at + 2 : at + 1)) return undefined;
  if (key === 'г' && isSmall && !r.isDigits(at + 1)) return measure(at + 1, 'gram');
  if (/^(?:[℃℉]|°[cf])$/.test(key)) return measure(at + 1, 'degree');
  if (key === '°') {
    const scale = r.touches(at + 1) && /^[cfс]$/.test(r.key(at + 1)) ? 2 : 1;
    return measure(at + scale, 'degree');
  }
  if (key === 'c' || key === 'т') return key === 'т' && isSmall ? measure(at + 1, 'tonne') : undefined;
  if (key === 'ц' && isSmall && r.key(at + 1) === '/' && r.key(at + 2) === 'га')
    return measure(at + 1, 'centner');
  if (key === 'ч' && isSmall) return { next: at + 1, sub: 'duration', unit: 'hour' };
  if (unit === undefined || of === undefined || of === 'thing' || of === 'percent') return undefined;
  if (r.isEast(at)) {
    const other = eastOther(r, at);
    if (other)
      return other.unit === undefined ? undefined : { next: at + 1, sub: 'quantity', unit: other.unit };
  }
  if (of === 'time') return { next: at + 1, sub: 'duration', unit };
  // киловатт-час, МВт·ч
  const isHours =
    /watt$/.test(unit) && /^[-·⋅*]$/.test(r.key(at + 1)) && /^(?:ч|час.*|h|hours?)$/.test(r.key(at + 2));
  if (/watt$/.test(unit) && /^hours?$/.test(r.key(at + 1))) return measure(at + 2, `${unit}-hour`);
  if (isHours) return measure(at + 3, `${unit}-hour`);
  return { ...measure(at + 1, prefix + unit), ...(times && { times }) };
}

/** What the sign after a length makes of it: «км²», "m3". */
function powerOf(r: Reader, i: number): '' | 'square-' | 'cubic-' {
  if (!r.touches(i)) return '';
  const sign = r.text[r.start(i)];
  if (r.end(i) - r.start(i) > 1) return '';
  if (sign === '²' || sign === '2') return 'square-';
  return sign === '³' || sign === '3' ? 'cubic-' : '';
}

/** A length with such a sign; with the sign after another unit nothing is sure. */
function raised(r: Reader, i: number, power: string): UnitRead | undefined {
  const key = r.key(i);
  const unit = key === 'm' || key === 'м' ? 'meter' : r.word(i).unit;
  return /^(?:(?:kilo|centi|milli)?meter|mile|foot|inch|yard)$/.test(unit ?? '')
    ? measure(i + 2, power + unit!)
    : undefined;
}

const measure = (next: number, unit: string): UnitRead => ({ next, sub: 'quantity', unit });

/** Most words between a number and what it counts. */
const mostBetween = 3;

/** A counted noun, after at most three adjectives: «60 двусторонних документов», "50 representatives". */
function readThing(r: Reader, i: number, isHyphened: boolean): UnitRead | undefined {
  if (r.isEast(i)) {
    const { unit, of, times } = r.word(i);
    if (isManyDays(r, i)) return { next: i + 1, sub: 'duration', unit: 'day' };
    if (unit === undefined || of !== 'thing' || r.start(i) - r.end(i - 1) > 1) return undefined;
    if (isGreat(r, i)) return undefined;
    const own = unit === 'place' && countsPeople(r, i) ? 'person' : unit;
    return { next: i + 1, sub: 'quantity', unit: own, ...(times && { times }) };
  }
  let most = i + mostBetween;
  for (let at = i; at <= most && r.isWord(at); at++) {
    // «24 межправительственных и межведомственных документа»
    if (at > i && r.key(at) === 'и' && areAlike(r.key(at - 1), r.key(at + 1))) {
      most += 2;
      continue;
    }
    const { unit, of, role, num, scale, month, money: isMoneyWord } = r.word(at);
    const key = r.key(at);
    if (
      role !== undefined ||
      num !== undefined ||
      (scale !== undefined && key.length > 1) ||
      month ||
      isMoneyWord
    )
      return undefined;
    if (of === 'thing' && unit)
      return {
        next: at + 1,
        sub: 'quantity',
        unit,
        ...(key === 'people' || key === 'человек' ? {} : { vague: true }),
      };
    if (of === 'time' || of === 'measure' || of === 'percent') return undefined;
    if (r.kind(at) === CharClass.Cyrillic) {
      if (russianAdjective.test(key) && r.caps(at) === 'none') continue;
      return at > i ||
        notCounted.has(key) ||
        key.length < 4 ||
        r.caps(at) !== 'none' ||
        !russianNoun.test(key) ||
        (verb.test(key) && !nounLikeVerb.test(key))
        ? undefined
        : { next: at + 1, sub: 'quantity', vague: true };
    }
    if (r.kind(at) !== CharClass.Latin) return undefined;
    if (isHyphened && at === i && suffixes.has(key))
      return { next: at + 1, sub: 'quantity', unit: suffixes.get(key)! };
    if (modifiers.has(key) && plural.test(r.key(at + 1)) && r.kind(at + 1) === CharClass.Latin) continue;
    if (notCounted.has(key)) return undefined;
    if (isHyphened && at === i)
      return r.caps(at) === 'none'
        ? { next: at + 1, sub: 'quantity', unit: lemma(key), vague: true }
        : undefined;
    if (key.length > 3 && plural.test(key) && r.caps(at) === 'none' && !thirdPerson.test(key))
      return { next: at + 1, sub: 'quantity', unit: lemma(key), vague: true };
    if (r.isHyphen(at + 1)) at++;
  }
  return undefined;
}

/** Whether two adjectives end alike, so that «и» joins them. */
const areAlike = (one: string, other: string) =>
  russianAdjective.test(one) && other.length > 4 && one.slice(-2) === other.slice(-2);
const russianAdjective =
  /(?:ых|их|ыми|ими|ого|его|ому|ому|ный|ной|ное|ная|ные|ские|ских|ый|ая|ое|ые|ую|нем|[а-я]{2}(?:[нвлт]ым|[нкжшчщ]им))$/;
/** Genitives and their like; verbs and adverbs that follow a number don't end so, or are listed. */
const russianNoun = /(?:ов|ев|ей|ий|ия|ья|[бвгджзклмнпрстфхцчшщ]|[аяиыуюе]|ам|ям|ами|ями|ах|ях)$/;
/** «5 млн собрал», «3 млн выделит», «30 ранены»: verbs and participles count nothing. */
const verb =
  /(?:(?:ран|дел|щ|ч|ш|жд|бл)ены|(?:ов|ир|ерж|ыс)аны|биты|[аеиоуыя]л[аои]?|(?:ш|ог|ег|ек)л[аои]|[аеиоуыя]л[аи]?с[яь]|(?:ит|ет|ат|ят|ут|ют)(?:ся)?|ть)$/;
/** Genitives that end like verbs. */
const nounLikeVerb =
  /^(?:сил|правил|дел|тел|сел|чисел|кресел|капитал|материал|лет|ракет|газет|монет|планет|анкет|карет|котлет|сигарет|букет|палат|затрат|зарплат|плат|дат|цитат|орбит|элит|плит|бит|мегабит|гигабит|минут|валют|кают|ребят|депутат|мандат|самолет|билет|пакет|солдат|площад|област|част|сет|смерт|жител|человек)/;
/** "a 400-strong force", "a 10-fold rise" */
const suffixes: ReadonlyMap<string, string> = new Map([
  ['strong', 'person'],
  ['fold', 'time'],
]);
/** Plurals that also stand before what is counted: "30 human rights groups". */
const modifiers = new Set('rights arms sports sales goods services news'.split(' '));
/** Third persons that end like plurals: "emphasizes", not "prizes". */
const thirdPerson = /(?:asi|ali|eri|ogni|ani|imi|ili|oni)zes$/;
const plural = /(?:[^suiy]|[eo]y|ay)s$/;
const notCounted = new Set(
  (
    'это этого этом этот были было была будет будут быть также тоже только более менее около примерно свыше если когда пока после перед через между который которые которых которая чтобы ' +
    'needs wants seeks means says was has does this its his less plus minus versus news yes thus perhaps always sometimes towards besides unless across afterwards gets goes comes makes takes shows remains helps was were is are the that they with when while who which but not for from into than then there their at as on it he she we you i be been after before against amid among'
  ).split(' '),
);

/** The singular of an English plural. */
export function lemma(word: string): string {
  const known = irregularPlurals.get(word);
  if (known) return known;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + 'y';
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return plural.test(word) ? word.slice(0, -1) : word;
}

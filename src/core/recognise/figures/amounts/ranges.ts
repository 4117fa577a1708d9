import { compareDecimals, decimalOf, formatDecimal, scaled, times } from '../../../text/decimal';
import { readAmount } from './amounts';
import type { Amount } from './amount';
import { describe, type Found } from '../found';
import type { NumberRead } from '../numbers/number';
import type { Reader } from '../reader';

/**
 * What `a` and the amount after it make together: one range («10–20 млрд», "between $3 and $5 billion"), or two figures
 * that share a scale or unit ("rose from 3 to 5 billion yen"). Undefined where `a` stands by itself.
 */
export function readRange(r: Reader, first: Amount, floor: number): Found[] | undefined {
  if (first.number.indefinite) return undefined;
  const opening = openingBefore(r, first.from, floor);
  const connector = connectorAt(r, first);
  if (connector === undefined) return undefined;
  const start = approximately.has(r.key(connector)) ? connector + 1 : connector;
  const at = letterSign(r, start) ? start + 1 : start;
  if (!r.isAnchor(at)) return undefined;
  const b = readAmount(r, at, start);
  if (!b || b.number.indefinite || b.from > at) return undefined;
  const a = inBunches(r, isMillions(r, first, b) ? inMillions(first) : first, b);
  // 3、4日 are two days, or a stretch of them
  if (r.key(connector - 1) === '、' && (b.unit?.sub ?? 'duration') === 'duration') return undefined;
  if (r.word(connector - 1).role === 'or' && !a.number.spelled && b.unit === undefined && b.number.power < 3)
    return undefined;
  // «в течение пяти лет до 2027 года»
  if (a.unit?.unit === 'year' && /^(?:19|20)\d\d$/.test(b.number.plain ?? '') && a.number.plain?.length !== 4)
    return undefined;
  const more = rest(r, a, b) || (isThousands(r, a, b, connector) ? 3 : 0);
  const shared = share(more > 0 ? { ...a, value: scaled(a.value, more) } : a, b);
  if (!shared) return undefined;
  const [low, high] = shared;
  const order = compareDecimals(low.value, high.value);
  if (order >= 0) return undefined;
  // "$1 – 12844.21" is a rate of exchange
  const isDash = r.key(connector - 1) === '-' && b.unit === undefined && a.isPrefixed;
  if (isDash && (compareDecimals(high.value, scaled(low.value, 3)) >= 0 || isPrice(r, a, b, connector - 1)))
    return undefined;
  // «LEAP 2 по $12 млн»
  if (r.key(connector - 1) === 'по' && opening !== 'from') return undefined;
  const isList = r.word(connector - 1).role === 'and' && opening !== 'between';
  const isChange =
    (opening === 'from' && r.word(connector - 1).role === 'to' && isChanging(r, a.from - 1)) ||
    isStep(r, a, b, connector - 1) ||
    isApart(r, a, b, connector - 1, opening) ||
    // «рост на 2 млрд до 14 млрд»
    (r.key(connector - 1) === 'до' && r.key(a.from - 1) === 'на') ||
    // "gained 38 cents to $78", 「0.25%から0.5%に」
    (a.unit !== undefined &&
      b.unit !== undefined &&
      (isResult(r, connector - 1, a) || isMoved(r, connector - 1, b)));
  if (isList || isChange) {
    if (isList && !(a.isPrefixed && b.isPrefixed && a.number.power === 0 && b.number.power >= 3))
      return undefined;
    return [
      describe({ ...low, next: a.next, from: a.from }),
      describe({ ...high, from: b.from, next: b.next }),
    ];
  }
  const range = describe(
    { ...high, from: a.from },
    { low: formatDecimal(low.value), high: formatDecimal(high.value) },
  );
  return [range];
}

/** "1.5m-2m tonnes": an “m” that the second end shows to be no metre. */
const isMillions = (r: Reader, a: Amount, b: Amount) =>
  a.unit?.unit === 'meter' &&
  r.key(a.next - 1) === 'm' &&
  b.unit?.unit !== 'meter' &&
  b.number.power === 6 &&
  r.key(b.number.next - 1) === 'm';

function inMillions({ unit: _, ...a }: Amount): Amount {
  const value = scaled(a.value, 6);
  return { ...a, value, number: { ...a.number, value, power: 6, next: a.next } };
}

/** «два-три десятка», "two to three dozen": the tens are of both ends. */
function inBunches(r: Reader, a: Amount, b: Amount): Amount {
  const { num, bare } = r.word(b.number.next - 1);
  const isBunch = bare !== undefined && num !== undefined && b.number.next - b.number.from > 1;
  if (!isBunch || a.unit || a.number.power > 0 || a.number.next - a.number.from > 1) return a;
  return { ...a, value: times(a.value, decimalOf(num)) };
}

/** 4万至6万亿, 3千-5千億: what multiplies the power that both ends have is of both; the power of ten. */
function rest(r: Reader, a: Amount, b: Amount): number {
  const { scale, east } = r.word(a.number.next - 1);
  if (a.unit || !east || scale === undefined) return 0;
  let at = b.number.next - 1;
  let power = 0;
  for (; at > b.number.from && r.word(at).scale !== scale; at--) {
    if (r.word(at).scale === undefined) return 0;
    power += r.word(at).scale!;
  }
  return at > b.number.from ? power : 0;
}

/** "60-70,000 troops": the thousands are of both, where the ends are near each other. */
function isThousands(r: Reader, a: Amount, b: Amount, connector: number): boolean {
  if (r.key(connector - 1) !== '-' || a.unit || (a.number.plain?.length ?? 3) > 2) return false;
  const least = scaled(a.value, 3);
  const isNear =
    compareDecimals(least, b.value) < 0 && compareDecimals(b.value, times(least, decimalOf(3))) <= 0;
  return (
    isNear && /^\d{1,2}[, .\u00a0\u202f']000$/.test(r.text.slice(r.start(b.from), r.end(b.number.next - 1)))
  );
}

/** "₽1 – 145.92": what one of a currency costs in another. */
const isPrice = (r: Reader, a: Amount, b: Amount, dash: number) =>
  a.number.plain === '1' &&
  !r.touches(dash) &&
  b.value.exponent < -1 &&
  compareDecimals(b.value, decimalOf(2)) > 0;

const approximately = new Set(['~', 'about', 'около', 'примерно']);

const letterSign = (r: Reader, i: number) =>
  r.isWord(i) && r.touches(i + 1) && r.word(i + 1).money !== undefined && !r.isDigits(i);

type Opening = 'between' | 'from' | undefined;

function openingBefore(r: Reader, from: number, floor: number): Opening {
  for (let i = from - 1; i >= floor && i >= from - 2; i--) {
    const { role } = r.word(i);
    if (role === 'between') return 'between';
    if (role === 'from') return 'from';
  }
  return undefined;
}

/** The atom after the word or sign that joins two ends. */
function connectorAt(r: Reader, a: Amount): number | undefined {
  let at = a.next;
  // «от 500 тыс. до 1 млн»
  if (r.key(at) === '.' && r.touches(at) && (r.word(at - 1).scale !== undefined || r.word(at - 1).money))
    at++;
  // "two- to three-day"
  else if (
    r.key(at) === '-' &&
    r.touches(at) &&
    !r.touches(at + 1) &&
    a.unit === undefined &&
    r.word(at + 1).role !== undefined
  )
    at++;
  const { role } = r.word(at);
  const key = r.key(at);
  // "five-to-ten-year"
  if (r.isHyphen(at) && r.key(at + 1) === 'to' && r.isHyphen(at + 2)) return at + 3;
  if (/^[-~〜～∼]$/.test(key)) {
    // «5 – 7», "5-7"; a dash with a space on one side only is punctuation
    const isEven = r.touches(at) === r.touches(at + 1) || key !== '-';
    return isEven || (r.isDigits(at + 1) && r.text[r.start(at)] === '-') ? at + 1 : undefined;
  }
  if (key === '、' && isOneMore(r, a, at)) return at + 1;
  if (role === 'to') return at + 1;
  if (role === 'and') return at + 1;
  if (role === 'or' && a.unit === undefined && a.number.power === 0) return at + 1;
  return undefined;
}

/** 2、3兆円, 二、三百人: a digit and the next one, in a text that has no list of Chinese items. */
function isOneMore(r: Reader, a: Amount, at: number): boolean {
  if (!r.hasHangulOrKana || a.from === 0 || a.unit || !r.touches(at) || !r.touches(at + 1)) return false;
  const digitAt = (i: number) => (r.isDigits(i) && r.key(i).length === 1 ? Number(r.key(i)) : r.word(i).num);
  const first = a.number.next === a.from + 1 ? digitAt(a.from) : undefined;
  return first !== undefined && first > 0 && digitAt(at + 1) === first + 1;
}

/** Gives the lower end the unit and scale of the higher one, or the other way round; undefined where they don't fit. */
function share(a: Amount, b: Amount): [Amount, Amount] | undefined {
  const unit = b.unit ?? a.unit;
  if (a.unit && b.unit && (a.unit.sub !== b.unit.sub || a.unit.unit !== b.unit.unit)) return undefined;
  const power = a.number.power === 0 ? sharedPower(a.number, b.number) : 0;
  // «тысяч 15–20»
  const isLed = a.number.about === true && b.number.power === 0;
  let low = power > 0 ? scaled(a.value, power) : a.value;
  if (!a.unit && unit?.times) low = times(low, decimalOf(unit.times));
  return [
    { ...a, value: low, ...(unit && { unit }) },
    { ...b, ...(isLed && { value: scaled(b.value, a.number.power) }), ...(unit && { unit }) },
  ];
}

/** What `b` is multiplied by, if it is said once for both: "3 to 5 billion", "two to three hundred". */
function sharedPower(a: NumberRead, b: NumberRead): number {
  const { mantissa, exponent } = b.mantissa;
  const hundreds = scaled(b.mantissa, -2);
  const isHundreds = b.spelled && exponent === 0 && mantissa % 100n === 0n && mantissa < 1000n;
  if (isHundreds && compareDecimals(a.mantissa, hundreds) < 0) return b.power + 2;
  return compareDecimals(a.mantissa, b.mantissa) < 0 ? b.power : 0;
}

const change =
  /^(?:вырос|возрос|раст|увелич|повы[сш]|сниз|сниж|сокра|умень|упа[лв]|подн|rose|rise|rising|grew|grow|increas|fell|fall|drop|declin|decreas|cut|rais|expand|reduc|jump|climb|shr|gain|add|edg|slip|slid|tumbl|soar|surg|advanc|lost|plung|eas|пад[ае]|опуст|просе|подеш|подор|up$|down$)/;
const isResult = (r: Reader, at: number, a: Amount) => r.key(at) === 'to' && isChanging(r, a.from - 1);

/** In Japanese and Korean the particle after the second sum tells a change from a range. */
const isMoved = (r: Reader, at: number, b: Amount) =>
  /^(?:から|에서)$/.test(r.key(at)) && /^(?:程度)?[にへ로]|^으로/.test(r.after(b.next - 1, 4));

const isFrom = (r: Reader, i: number) => /^(?:с|со)$/.test(r.key(i));
/** «с нынешних», «с прошлогодних» */
const isAdjective = (r: Reader, i: number) => /(?:ых|их|ого|его)$/.test(r.key(i));

/** «с 40 до 50 тонн»: of sums and quantities «с» starts a change, where «от» starts a range. */
const isStep = (r: Reader, a: Amount, b: Amount, at: number) =>
  r.key(at) === 'до' &&
  (isFrom(r, a.from - 1) || (isAdjective(r, a.from - 1) && isFrom(r, a.from - 2))) &&
  b.unit !== undefined &&
  b.unit.sub !== 'duration';

/** «не дотянули 0,1% до 100%»: two figures with a unit each, unless «от» or «с» opens a range. */
const isApart = (r: Reader, a: Amount, b: Amount, at: number, opening: Opening) =>
  r.key(at) === 'до' &&
  a.unit !== undefined &&
  b.unit !== undefined &&
  opening !== 'from' &&
  !isFrom(r, a.from - 1) &&
  !isAdjective(r, a.from - 1);

/** How far before «с … до …» the verb may stand. */
const verbDistance = 10;

function isChanging(r: Reader, from: number): boolean {
  for (let i = from; i >= 0 && i > from - verbDistance; i--) {
    if (/^[.;!?]$/.test(r.key(i))) return false;
    if (change.test(r.key(i))) return true;
  }
  return false;
}

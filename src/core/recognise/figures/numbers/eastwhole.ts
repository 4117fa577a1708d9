import { CharClass } from '../../../text/chars';
import { decimalOf, parseDecimal, plus, scaled, type Decimal } from '../../../text/decimal';
import type { Reader } from '../reader';
import { readDigits } from './digits';
import type { NumberRead } from './number';

/**
 * Digits, numerals and powers that follow each other: «三万四千五百», 3兆5000億, 이천칠백만. Two neighbouring numerals are
 * from the one to the other («三四百», «两三年»), and 十几 is ten to twenty.
 */
export function readEastWhole(r: Reader, i: number): NumberRead | undefined {
  const sum = sumOf(r, i, 'low');
  if (sum.next === i || isHangulRun(r, i, sum.next) || isWithinName(r, i, sum.next)) return undefined;
  const read = sum.read();
  if (!sum.isLoose) return read;
  const { value: high } = sumOf(r, i, 'high').read();
  return { ...read, power: 0, mantissa: read.value, indefinite: true, high };
}

/** 육이오 is a war: Korean says digits one by one only of names and telephones. */
const isHangulRun = (r: Reader, from: number, to: number) =>
  to - from > 2 && /^[일이삼사오육칠팔구영공]{3,}$/.test(r.text.slice(r.start(from), r.end(to - 1)));

/** 한지열이 세상에: 열 ends a word that isn't known, and no number; 약 삼천 is one. */
const isWithinName = (r: Reader, from: number, to: number) =>
  to - from > 1 && r.key(from) === '열' && /^[일이삼사오육칠팔구]$/.test(r.key(from + 1));

function sumOf(r: Reader, i: number, end: 'low' | 'high'): Sum {
  const sum = new Sum(r, i, end);
  while (sum.takeNext());
  return sum;
}

const zero = decimalOf(0);
const one = decimalOf(1);
const ten = decimalOf(10);

/**
 * A number as far as it has been read. Its digits wait for the power that multiplies them; the thousands, hundreds and
 * tens make a section; and a section is multiplied by the next fourth power (万, 亿, 兆) and becomes part of the total.
 */
class Sum {
  /** Before which atom it ends. */
  next: number;
  private total = zero;
  /** The fourth power that was read last, and what stood before the first of them. */
  private big = Infinity;
  private mantissa: Decimal | undefined;
  private section = zero;
  /** The power below ten thousand that was read last in this section. */
  private small = Infinity;
  private digit: Decimal | undefined;
  /** The digits, where they are numerals said one by one: «二〇二五». */
  private run = '';
  /** A zero stands before the digit: «三千零五». */
  private hasZero = false;
  private isSpelled = true;
  /** What the number begins with, and how many tens the powers behind it make, while nothing but powers follows: 5百万. */
  private lead: Decimal | undefined;
  private tens: number | undefined;
  /** Whether it is only given from one end to the other. */
  isLoose = false;

  constructor(
    private readonly r: Reader,
    private readonly from: number,
    /** Which end of a loose number is read. */
    private readonly end: 'low' | 'high',
  ) {
    this.next = from;
  }

  /** Takes the next atom; false where the number ends before it. */
  takeNext(): boolean {
    const { r, next } = this;
    if (next > this.from && r.start(next) - r.end(next - 1) > 1) return false;
    if (r.isDigits(next)) return this.takeDigits();
    const { east, bare, part, num, upTo, scale } = r.word(next);
    if (!east || part) return false;
    const isTaken =
      bare === 'many'
        ? this.takeSome()
        : num === undefined
          ? this.takePower(scale!)
          : upTo === undefined
            ? this.takeNumeral(num)
            : this.takeBetween(num, upTo);
    if (isTaken) {
      this.tens = this.tens === undefined || num !== undefined ? undefined : this.tens + (scale ?? 0);
      this.next++;
    }
    if (isTaken && num !== undefined && next === this.from) this.begin(decimalOf(num));
    return isTaken;
  }

  read(): NumberRead {
    const { from, next, big, lead, tens = 0 } = this;
    const value = plus(this.total, plus(this.section, this.lastDigit()));
    // 十 is said of tens only: 一至二十 are one to twenty
    const isWhole = lead !== undefined && tens > 1;
    return {
      from,
      next,
      value,
      power: isWhole ? tens : big === Infinity ? 0 : big,
      mantissa: isWhole ? lead : (this.mantissa ?? value),
      spelled: this.isSpelled,
    };
  }

  private begin(lead: Decimal): void {
    this.lead = lead;
    this.tens = 0;
  }

  private takeDigits(): boolean {
    const { r, from, next } = this;
    if (this.digit || (next > from && this.isSpelled && isTown(r, from))) return false;
    const read = readDigits(r, next);
    if (!read) return false;
    this.digit = read.value;
    this.run = '';
    this.isSpelled = false;
    if (next === from) this.begin(read.value);
    else this.tens = undefined;
    this.next = read.next;
    return true;
  }

  private takeNumeral(num: number): boolean {
    if (this.digit && isWeight(this.r, this.next)) return false;
    if (num >= 10) return this.takeTens(num);
    if (this.digit && isBehindParticle(this.r, this.next)) return false;
    if (this.digit) return this.takeNeighbour(num) || this.takeRun(num);
    if (num === 0 && this.next > this.from) this.hasZero = true;
    this.run = String(num);
    this.digit = decimalOf(num);
    return true;
  }

  /** 廿, 스물: tens in one numeral. */
  private takeTens(num: number): boolean {
    if (this.digit && this.digit.mantissa !== 0n) return false;
    this.digit = undefined;
    this.run = '';
    this.section = plus(this.section, decimalOf(num));
    this.small = 1;
    return true;
  }

  /** «两三», «三五»: the second of two numerals that lie side by side, and no other beside them. */
  private takeNeighbour(num: number): boolean {
    const { r, next, run } = this;
    const isNext = num - Number(run) === 1 || (run === '3' && num === 5);
    const isPair = isNext && run.length === 1 && run !== '0' && !this.hasZero && !isDigit(r, next - 2);
    if (!isPair || isDigit(r, next + 1) || /第$/.test(r.before(next - 1, 1))) return false;
    if (this.end === 'high') {
      this.run = String(num);
      this.digit = decimalOf(num);
    }
    this.isLoose = true;
    return true;
  }

  /** 서너, 열두세: one of two and more numerals that a word says. */
  private takeBetween(low: number, high: number): boolean {
    if (this.digit) return false;
    this.run = '';
    this.digit = decimalOf(this.end === 'high' ? high : low);
    this.isLoose = true;
    return true;
  }

  /** 十几, 二十数: up to ten more. */
  private takeSome(): boolean {
    const isAfterTens = this.small === 1 && !this.digit;
    const { scale = 4 } = this.r.word(this.next + 1);
    if (!isAfterTens || scale < 4) return false;
    this.digit = this.end === 'high' ? ten : zero;
    this.isLoose = true;
    return true;
  }

  /** One more of digits that are said one by one; after a power only zeros can have led them. */
  private takeRun(num: number): boolean {
    if (this.run === '' || (this.small !== Infinity && !/^0+$/.test(this.run))) return false;
    this.run += num;
    this.digit = parseDecimal(this.run)!;
    return true;
  }

  private takePower(power: number): boolean {
    if (power === 12 && isArticle(this.r, this.from, this.next)) return false;
    const isTaken = power < 4 ? this.takeSmall(power) : this.takeBig(power);
    if (!isTaken) return false;
    this.digit = undefined;
    this.run = '';
    this.hasZero = false;
    return true;
  }

  /** 十, 百, 千: multiplies the digit before it. */
  private takeSmall(power: number): boolean {
    if (power >= this.small) return false;
    this.section = plus(this.section, scaled(this.digit ?? one, power));
    this.small = power;
    return true;
  }

  /** 万, 亿, 兆: multiplies the section before it; «3万亿» multiplies all that stands before it. */
  private takeBig(power: number): boolean {
    const before = this.digit ? plus(this.section, this.inPlace(this.digit, this.small)) : this.section;
    if (power > this.big && this.total.mantissa !== 0n) {
      this.total = scaled(plus(this.total, before), power);
    } else {
      // 兆, 京 and 조 by themselves are parts of words and names
      const isAlone = before.mantissa === 0n && this.next === this.from && power < 12;
      const value = isAlone ? one : before;
      if (power === this.big || value.mantissa === 0n) return false;
      this.mantissa ??= value;
      this.total = plus(this.total, scaled(value, power));
    }
    this.big = power;
    this.section = zero;
    this.small = Infinity;
    return true;
  }

  /** What the digit at the end of the number adds: «三千五» is 3500, «三万五» 35,000, but «百五» 105. */
  private lastDigit(): Decimal {
    const { digit, small } = this;
    if (!digit) return zero;
    const isLed = !this.r.word(this.from).scale || small >= 3;
    return isLed ? this.inPlace(digit, small === Infinity ? this.big : small) : digit;
  }

  /** A digit after a power: in Chinese it may stand for the next lower one, in Japanese and Korean never. */
  private inPlace(digit: Decimal, power: number): Decimal {
    const isShort =
      !this.hasZero && this.run.length === 1 && power !== Infinity && power >= 2 && !this.r.hasHangulOrKana;
    return isShort ? scaled(digit, power - 1) : digit;
  }
}

/** 인천 300명, 이천 3곳: the end of a town's name is no thousand, but 만 2천 명 are 12,000. */
const isTown = (r: Reader, i: number) =>
  r.kind(i) === CharClass.Hangul &&
  (r.word(i).scale === undefined || (r.touches(i) && r.kind(i - 1) === CharClass.Hangul));

/** 이번이 두 번째: 이 is a particle there; 한 두 명 are one or two. */
const isBehindParticle = (r: Reader, i: number) =>
  r.kind(i) === CharClass.Hangul && !r.touches(i) && /^[일이삼사오육칠팔구]$/.test(r.key(i - 1));

const isDigit = (r: Reader, i: number) => r.isDigits(i) || (!!r.word(i).east && (r.word(i).num ?? 10) < 10);

/** 两 after a number is a weight, «六斤八两», but 一两年 are one or two years. */
const isWeight = (r: Reader, i: number) => /^[两兩]$/.test(r.key(i)) && !isOneOrTwo(r, i);

function isOneOrTwo(r: Reader, i: number): boolean {
  const { unit, scale } = r.word(i + 1);
  return /^[一壹]$/.test(r.key(i - 1)) && r.touches(i + 1) && (unit !== undefined || scale !== undefined);
}

/** 헌법 9조, 37조 2항: whether 조 is an article's and no trillion. */
const isArticle = (r: Reader, from: number, at: number) =>
  r.key(at) === '조' &&
  r.isDigits(at - 1) &&
  !money.test(r.text.slice(r.end(at), r.end(at) + 12)) &&
  (law.test(r.before(from, 8)) || paragraph.test(r.text.slice(r.end(at), r.end(at) + 12)));
const money = /^ ?(?:\d[\d,.]* ?[천백]?억|[\d,.]+[천백]|원|달러|엔|위안|유로|여|이상|규모)/;
const law =
  /(?:헌법|[가-힣]법|헌장|조약|협약|협정|규칙|규정|조례|[가-힣]령|강령|당헌|당규|의정서|정관|\d항) ?(?:제)?$/;
const paragraph = /^ ?(?:의 ?\d+ ?)?(?:제?\d+항|[과와·,] ?제?\d+조 ?제?\d+항)/;

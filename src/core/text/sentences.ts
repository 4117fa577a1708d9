import type { Span } from '../model/span';
import { CharClass, charClass } from './chars';
import { passages } from './passages';

/** Abbreviations that stand before a name or a number, so that a capital after them begins no sentence. Lower case. */
const abbreviations = new Set(
  (
    'г гг им ул пр пл д стр кв оз о р ст см ср напр т проф акад ген полк св ' +
    'mr mrs ms dr prof barr engr smt md mohd sen rep gov gen col lt capt brig maj adm amb hon rt rev del st vs no nos rs tk ksh art fig jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const longestAbbreviation = 4;

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (c) => c.charCodeAt(0)));
const wideStops = codes('。！？');
const otherStops = codes('.!?…。！？•');
const bullet = 0x2022;
const closers = codes('»”"’\')]」』）');
/** Every character of a text is asked, so the letters that it mostly has are told at once. */
const isStop = (unit: number) =>
  (unit < 0x40 || unit > 0x2000) && (unit === 0x2e || (unit !== 0x20 && otherStops.has(unit)));
/** What a sentence can begin with: a capital, a digit, an opening quote or bracket, a letter that has no case. */
const opens = /[\p{Lu}\p{Lt}\p{Lo}\p{N}«“„"‘'([「『（《【]/u;

/**
 * The sentence at `offset`, white space at its ends left out; UTF-16 units. Between two sentences it is the one that
 * ends there, or else the next one; on a blank line, undefined. A quotation and what follows it with a dash or a comma
 * («…», — сообщила она.) are one sentence.
 */
export function sentenceAt(text: string, offset: number): Span | undefined {
  const passage = passages(text).find((span) => span.start <= offset && offset <= span.end);
  if (!passage) return undefined;
  let start = passage.start;
  while (start < passage.end) {
    const end = sentenceEnd(text, start, passage.end);
    const span = trimSpan(text, { start, end });
    if (span && offset <= span.end) return span;
    start = end;
  }
  return undefined;
}

/** Where the sentence that begins at `start` ends: after its stop and what closes it. */
function sentenceEnd(text: string, start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (!isStop(unit)) continue;
    // "The port opens • The bridge leaks": a line of headings
    if (unit === bullet) {
      if (i > start + 1 && text[i - 1] === ' ' && text[i + 1] === ' ' && text.charCodeAt(i - 2) < 0x2e80)
        return i;
      continue;
    }
    let end = i + 1;
    while (
      end < limit &&
      (isStop(text.charCodeAt(end)) || (closers.has(text.charCodeAt(end)) && !opensNext(text, end)))
    )
      end++;
    if (end === limit) return limit;
    const wide = wideStops.has(unit);
    const next = skipSpace(text, end, limit);
    if (next === limit) return limit;
    // 「開通した。」と述べた
    if (end > i + 1 && quoting.test(text.slice(next, next + 3))) {
      i = end - 1;
      continue;
    }
    if (
      (isTag(text, next) ||
        ((next > end || wide || isRunOn(text, start, i, end)) && opens.test(text[next]!))) &&
      !(unit === 0x2e && abbreviated(text, start, i))
    )
      return end;
    i = end - 1;
  }
  return limit;
}

/** «…opens.</p><p>The bridge…»: the tags of a page. */
const isTag = (text: string, at: number) =>
  text.charCodeAt(at) === 0x3c && /^<\/?[a-z]/.test(text.slice(at, at + 3));

/** What ties a quotation to who says it in Japanese and Korean. */
const quoting = /^(?:と[^、\s]|など|って|이?라고|이?라며|(?:이?라)?면서|[고며] )/;

/** «… сообщил он."Мы готовы"»: a straight mark that touches a stop and a capital opens what follows where a page has lost the space. */
const opensNext = (text: string, at: number) =>
  text.charCodeAt(at) === 0x22 &&
  (/^[а-яё]\."[А-ЯЁ]/.test(text.slice(at - 2, at + 2)) ||
    (/^[。！？]"[\u3400-\u9fff]/.test(text.slice(at - 1, at + 2)) && closesSoFar(text, at)));
/** 林美说。"大桥…: whether the straight marks before one in its line are all in pairs. */
function closesSoFar(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - longestLine), at);
  const start = line.lastIndexOf('\n') + 1;
  const marks = line.slice(start).split('"').length - 1;
  return (start > 0 || at < longestLine) && marks > 0 && marks % 2 === 0;
}
/** How far the marks of a line are counted. */
const longestLine = 600;

/**
 * A page may lose the space between two sentences («… сообщил он.На вопрос …»): a full stop between Cyrillic words, the
 * second one capitalised. Not inside names of sites («Лента.Ру»). The same of Korean: …말했다.이어 …
 */
function isRunOn(text: string, start: number, at: number, end: number): boolean {
  if (text.charCodeAt(at) === 0x2e && koreanEnd.test(text.slice(Math.max(start, at - 3), at)))
    return /^[가-힣]{2}/.test(text.slice(end, end + 2));
  if (text.charCodeAt(at) !== 0x2e || !/^["«]?[А-ЯЁ](?:[а-яё]|\s)/.test(text.slice(end, end + 3)))
    return false;
  if (/["«]/.test(text[end]!)) return true;
  const before = /[\p{L}\p{N}]*[»”")]*$/u.exec(text.slice(Math.max(start, at - 16), at))![0];
  if (/[»”")]$/.test(before)) return true;
  if (/^[а-яё]{2,}$/u.test(before)) return !abbreviations.has(before) && !shortened.test(before);
  if (!/^[А-ЯЁ][а-яё]{3,}$/u.test(before)) return false;
  if (/^(?:В|На|Об?|По|Он|К|С|И|А|Не)\s/.test(text.slice(end, end + 3))) return true;
  if (titled.test(text.slice(end, end + 24))) return true;
  return !site.test(before) && /^[А-ЯЁ][а-яё]{3,}[,\s]+[а-яё]/u.test(text.slice(end, end + 24));
}

const koreanEnd = /[가-힣]{2}[다요]$/;

/** «…Китай.Премьер-министр Орлов»: a title before a name begins a sentence. */
const titled =
  /^(?:Президент|Министр|Премьер|Глава|Председатель|Депутат|Губернатор|Посол|[А-ЯЁ][а-яё]{3,}-[а-яё]{3,})\s/;

/** Sites and services whose names have a stop inside: «Яндекс.Новости». */
const site =
  /^(?:Яндекс|Вести|Лента|Газета|Спорт|Матч|Рамблер|Дзен|Сбер|Афиша|Авто|Известия|Мейл|Почта|Деньги|Радио|Бизнес|Право|Новости)$/;

const shortened =
  /^(?:тыс|руб|млн|млрд|трлн|коп|чел|гл|обл|рис|табл|др|тов|стат|мин|экс|изд|ред|прим|пос|шт|куб)$/;

/** Words that begin a sentence and no surname: «в соцсети X. Он отметил». */
const beginner = /^\s+(?:Он|Она|Они|Это|По|В|На|Об?|Как|При|Также|Ранее|Кроме)\s/;

/** Whether the full stop at `at` belongs to the word before it: an initial, or an abbreviation with a name to come. */
function abbreviated(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  if (/^(?:\p{Lu}|Дж|Дз|Дм|Вл|Ал)$/u.test(word)) return !beginner.test(text.slice(at + 1, at + 9));
  if (text.charAt(at + 1) === ')' && noted.test(text.slice(Math.max(start, at - 8), at))) return true;
  if (word.length > longestAbbreviation || !abbreviations.has(word.toLowerCase())) return false;
  // «2019 г.» can end a sentence, «г. Ташкент» can't
  return !/\p{N}\s*$/u.test(text.slice(Math.max(start, from - 3), from));
}

/** «(месторождениям. — Прим.) Карачаганак»: a note in brackets ends no sentence. */
const noted = /(?:[—–-]\s*|\s)(?:прим|ред|авт|пер|корр)$/i;

/** A letter or a mark on one; Cyrillic and ASCII are told without asking Unicode. */
function isLetter(unit: number): boolean {
  if (unit >= 0x410 && unit <= 0x44f) return true;
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit));
}

function skipSpace(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function isSpace(unit: number): boolean {
  const c = charClass(unit);
  return c === CharClass.Space || c === CharClass.LineBreak || unit === 0xfeff || unit === 0x200b;
}

/**
 * The span with white space at its ends left out and its ends off the middle of a surrogate pair (it is widened to the
 * whole character); ends outside the text count as the nearest one. Undefined where nothing is left.
 */
export function trimSpan(text: string, span: Span): Span | undefined {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  if (splitsPair(text, start)) start--;
  if (splitsPair(text, end)) end++;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** All sentences of a text without line structure (a passage), in order, white space at their ends left out. */
export function sentences(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = sentenceEnd(text, start, text.length);
    const span = trimSpan(text, { start, end });
    if (span) out.push(span);
    start = end;
  }
  return out;
}

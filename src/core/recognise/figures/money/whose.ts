import type { FigureMention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { sentenceAt } from '../../../text/sentences';
import type { Reading } from '../../document/page';
import { nextMarked } from '../../passage';
import { same } from '../../same';
import { Mark } from '../../words';
import { countryCurrencies, easternCountries } from './countries.table';
import { isTraditional } from './places';

/**
 * Whose dinar, peso or dollar it is: a currency that several countries have is that of the country named in its clause,
 * else in its sentence, its passage, else near by. Where no country says so, or several do, the figure stays marked ambiguous.
 */

/** How much a country's name says, by where it stands. */
const weights = { clause: 64, sentence: 16, passage: 4, near: 1, far: 0.25 };
/** Passages this near are `near`; beyond `reach` they say nothing. */
const nearest = 2;
/** Beyond so many passages a country says nothing of a figure. */
export const reach = 40;
/** One country decides where it says so many times more than any other. */
const clearly = 4;

interface Place {
  readonly currency: string;
  /** Offset into the passage. */
  readonly start: number;
}

/** Readings in the order of the document, and its language. */
export interface Context {
  readonly readings: readonly Reading[];
  readonly language: string;
}

/** Settles the figures of reading `index`; figures of sure currencies come back as they are. */
export function settleCurrency(page: Context, index: number, figure: FigureMention): FigureMention {
  if (!figure.units) return figure;
  const { units, ambiguous, ...rest } = figure;
  const scores = weigh(page, index, figure, units);
  const order = [...units].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const [best, second] = order;
  const most = scores.get(best!) ?? 0;
  const isClear = most > 0 && most >= clearly * (scores.get(second!) ?? 0);
  if (!ambiguous) {
    // a ruble is Russia's, a won South Korea's, unless another country is named rather than they
    if (best === figure.unit) return rest;
    // 新加坡企业来签约，总投资9亿元: another country in its clause makes 元 its dollar, in its sentence unsure
    // a text that names no place of China, and others near by, may mean theirs
    const isAbroad = (scores.get('CNY') ?? 0) === 0 && most >= weights.near;
    if (figure.unit === 'CNY' && most < weights.sentence && !isAbroad) return rest;
    if (figure.unit === 'CNY' && most < weights.clause) return { ...figure, ambiguous: true };
    return { ...rest, units: order, ambiguous: true, ...(isClear && { unit: best! }) };
  }
  if (isDollar(units)) {
    const isLocal =
      page.language === 'en' &&
      isClear &&
      most >= weights.sentence &&
      !worldwide.has(figure.per ?? '') &&
      !writesApart(page, index, best!);
    return isLocal ? { ...figure, unit: best!, units: order } : figure;
  }
  if (!isClear) return { ...figure, unit: best!, units: order };
  return { ...rest, unit: best! };
}

/** What the world prices in dollars of the United States. */
const worldwide = new Set(['barrel', 'ounce', 'bushel', '1000 cubic-meter']);

/** Dollars are also what others reckon in, so that a country near by makes one likelier and never certain. */
const isDollar = (units: readonly string[]) => units.includes('USD');

/** A text that writes "A$" or "Australian dollars" somewhere means another dollar by the bare sign. */
function writesApart(page: Context, index: number, currency: string): boolean {
  for (let i = Math.max(0, index - reach); i <= index + reach; i++) {
    const figures = page.readings[i]?.figures;
    if (figures?.some(({ unit, ambiguous }) => unit === currency && !ambiguous)) return true;
  }
  return false;
}

function weigh(page: Context, index: number, figure: FigureMention, units: readonly string[]) {
  const scores = new Map<string, number>();
  const { text } = page.readings[index]!.passage;
  const isNamedHere = placesOf(page.readings[index]!).some(({ currency }) => units.includes(currency));
  const sentence = isNamedHere ? sentenceAt(text, figure.start) : undefined;
  const clause = sentence && clauseAt(text, sentence, figure);
  if (units.length === 2 && units.includes('JPY') && units.includes('CNY')) {
    // the sign is one's own currency in one's own language; in Taiwan it is Japan's as often as China's
    const own =
      page.language === 'ja' ? 'JPY' : page.language === 'zh' && !isTraditional(text) ? 'CNY' : undefined;
    if (own !== undefined) scores.set(own, weights.passage);
  }
  for (let i = Math.max(0, index - reach); i <= index + reach; i++) {
    const reading = page.readings[i];
    if (!reading) break;
    const places = placesOf(reading);
    // most passages name none that matters
    if (!places.some(({ currency }) => units.includes(currency))) continue;
    const distance = Math.abs(i - index);
    // of one passage a country counts once, however often it is named
    const heaviest = new Map<string, number>();
    for (const { currency, start } of places) {
      if (!units.includes(currency)) continue;
      const isInside = (span: Span | undefined) =>
        distance === 0 && span !== undefined && start >= span.start && start < span.end;
      const weight = isInside(clause)
        ? weights.clause
        : isInside(sentence)
          ? weights.sentence
          : distance === 0
            ? weights.passage
            : distance <= nearest
              ? weights.near
              : weights.far;
      heaviest.set(currency, Math.max(heaviest.get(currency) ?? 0, weight));
    }
    for (const [currency, weight] of heaviest) scores.set(currency, (scores.get(currency) ?? 0) + weight);
  }
  return scores;
}

/** Whether two readings say the same to figures in passages around. */
export function saysSame(one: Reading, other: Reading): boolean {
  return (
    one === other ||
    (same(
      placesOf(one).map(({ currency }) => currency),
      placesOf(other).map(({ currency }) => currency),
    ) &&
      same(sureUnits(one), sureUnits(other)))
  );
}

const sureUnits = ({ figures }: Reading) =>
  figures.flatMap(({ unit, ambiguous }) => (unit !== undefined && !ambiguous ? [unit] : []));

/** What stands between commas or semicolons around the figure, within its sentence. */
function clauseAt(text: string, sentence: Span, figure: Span): Span {
  let { start, end } = sentence;
  const mark = /[,;:](?=\s)|[，；、。]/g;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found && found.index < end; found = mark.exec(text)) {
    if (found.index < figure.start) start = found.index + found[0].length;
    else if (found.index >= figure.end) end = found.index;
  }
  return { start, end };
}

const nowhere: readonly Place[] = [];
/** Kept with its reading, so that an edit looks for places in its own passage only. */
const known = new WeakMap<Reading, readonly Place[]>();

function placesOf(reading: Reading): readonly Place[] {
  if ((reading.passage.anyMark & (Mark.Country | Mark.Glyphs)) === 0) return nowhere;
  const kept = known.get(reading);
  if (kept) return kept;
  const { passage } = reading;
  const places: Place[] = [];
  for (let i = 0; (i = nextMarked(passage, i, Mark.Country)) < passage.count; i++) {
    const word = passage.words[i]!;
    const country = word.person?.country ?? word.figure?.capital;
    // "us" is a country in capitals only
    if (country === undefined || (word.caps === 'none' && !word.person?.adjective) || word.text === 'us')
      continue;
    const currency = countryCurrencies.get(country);
    if (currency) places.push({ currency, start: passage.start[i]! });
  }
  const eastern = passage.anyMark & Mark.Glyphs ? easternCountries(passage.text) : [];
  for (const [name, country] of eastern) {
    const currency = countryCurrencies.get(country);
    if (currency) places.push({ currency, start: name });
  }
  known.set(reading, places);
  return places;
}

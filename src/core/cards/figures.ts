import type { Rate } from '../model/dossier';
import type { FigureMention } from '../model/mention';
import { msg, type Message } from '../model/message';
import { impliedRate } from '../report/rate';
import { formatAmount, formatDecimal, type Amount } from '../text/amount';
import type { Card, CardRow, Piece, View } from './card';
import { currencyName, formatDate, formatDerived, formatLarge } from './format';

/** The card of a figure: what it says in digits, what it restates, and what it would be in the dossier's other money. */
export function figureCard(mention: FigureMention, view: View): Card {
  return {
    title: mention.text.replace(/\s+/g, ' '),
    kind: subs[mention.sub],
    lead: [amountOf(mention, view)],
    rows: [...details(mention, view), ...equivalents(mention, view), ...conversions(mention, view)],
    links: [],
  };
}

const subs: Readonly<Record<FigureMention['sub'], Message>> = {
  money: msg('Money'),
  percent: msg('Percent'),
  quantity: msg('Quantity'),
  number: msg('Number'),
  duration: msg('Duration'),
  date: msg('Date'),
  ordinal: msg('Ordinal'),
};

/** The figure in digits, with its unit and qualifier. */
function amountOf(mention: FigureMention, view: View): Piece {
  const { sub, value, low, high, resolved, text } = mention;
  if (sub === 'date') return formatDate(resolved ?? value ?? text, view.language);
  if (value === undefined && low === undefined && high === undefined) return msg('no number given');
  return formatAmount(mention, view.language, view.translate);
}

function details(mention: FigureMention, view: View): CardRow[] {
  const rows: CardRow[] = [];
  const { value, unit, sub } = mention;
  const large = value === undefined ? undefined : formatLarge(value, view.language);
  if (large) rows.push({ label: msg('In short'), pieces: [large] });
  if (sub === 'money' && unit) {
    const name = currencyName(unit, view.language);
    const pieces: Piece[] = mention.ambiguous
      ? [name, msg('the sign can mean other currencies too'), ...others(mention)]
      : [name];
    rows.push({ label: msg('Currency'), pieces });
  }
  if (sub === 'date' && mention.resolved && mention.value !== mention.resolved) {
    // a day alone («20-го числа») is told without its month, too
    const isDay = mention.value?.startsWith('---');
    rows.push({
      pieces: [
        isDay
          ? msg('The month and the year are completed from the document’s date.')
          : msg('The year is completed from the document’s date.'),
      ],
    });
  }
  if (mention.indefinite && value === undefined) {
    rows.push({ pieces: [msg('The text gives no exact number.')] });
  }
  return rows;
}

/** The codes of the other currencies that an ambiguous sum can be in. */
const others = ({ unit, units = [] }: FigureMention): Piece[] =>
  units.length > 1 ? [units.filter((code) => code !== unit).join(', ')] : [];

/** The other figures that this one restates or that restate it, with the rate that follows. */
function equivalents(mention: FigureMention, view: View): CardRow[] {
  const figures = view.recognition.mentions.filter(
    (other): other is FigureMention => other.kind === 'figure',
  );
  const origin = mention.equivalentOf;
  const others = figures.filter(
    (other) =>
      (origin && other.start === origin.start && other.end === origin.end) ||
      (other.equivalentOf?.start === mention.start && other.equivalentOf.end === mention.end),
  );
  return others.flatMap((other): CardRow[] => [
    {
      label: msg('The text equates it with'),
      pieces: [other.text.replace(/\s+/g, ' '), amountOf(other, view)],
    },
    ...rateRow(origin ? impliedRate(other, mention) : impliedRate(mention, other), view),
  ]);
}

const rateRow = (rate: Amount | undefined, { language, translate }: View): CardRow[] =>
  rate === undefined
    ? []
    : [{ label: msg('Implied rate'), pieces: [formatAmount(rate, language, translate)] }];

/** The amount in other money, only by rates that the dossier gives; each with its date and source. */
function conversions(mention: FigureMention, view: View): CardRow[] {
  const amount = Number(mention.value);
  const { unit } = mention;
  if (mention.sub !== 'money' || unit === undefined || !Number.isFinite(amount)) return [];
  const best = new Map<string, Rate>();
  for (const rate of view.dossier.rates) {
    const other: string = rate.base === unit ? rate.quote : rate.quote === unit ? rate.base : unit;
    if (other === unit || !(Number(rate.rate) > 0)) continue;
    const known = best.get(other);
    if (!known || distance(rate, view) < distance(known, view)) best.set(other, rate);
  }
  return [...best].map(([other, rate]): CardRow => {
    const converted = rate.base === unit ? amount * Number(rate.rate) : amount / Number(rate.rate);
    const pieces: Piece[] = [
      `≈ ${formatDerived(converted, view.language)} ${other}${mention.per ? ` / ${mention.per}` : ''}`,
      `1 ${rate.base} = ${formatDecimal(rate.rate, view.language)} ${rate.quote}`,
    ];
    if (rate.date) pieces.push(formatDate(rate.date, view.language));
    if (rate.source) pieces.push(rate.source);
    return { label: msg('By the dossier’s rate'), pieces };
  });
}

/** Days between a rate's date and the document's, so that the nearest rate is used; undated rates come last. */
function distance(rate: Rate, view: View): number {
  const at = Date.parse(rate.date ?? '');
  const document = Date.parse(view.recognition.date?.value ?? '');
  if (Number.isNaN(at)) return Infinity;
  return Number.isNaN(document) ? -at : Math.abs(at - document);
}

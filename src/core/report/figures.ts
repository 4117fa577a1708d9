import type { Corpus, CorpusDocument, PlacedMention } from '../corpus/corpus';
import { entryOf } from '../model/dossier';
import { msg, type Message } from '../model/message';
import type { FigureMention, FigureSub } from '../model/mention';
import { firstAround, firstWithin, type Span } from '../model/span';
import { impliedRate } from './rate';
import { tally } from './order';
import { placeLink } from './places';
import type { Column, Report, Row, Table } from './report';

type Figure = PlacedMention & { readonly mention: FigureMention };

/** Titles of the ledger's tables. */
const kinds: Record<FigureSub, Message> = {
  money: msg('Money'),
  percent: msg('Percent'),
  quantity: msg('Quantities'),
  number: msg('Numbers'),
  duration: msg('Durations'),
  date: msg('Dates'),
  ordinal: msg('Ordinals'),
};
/** In data forms a figure's parts stand each for itself. */
const dataColumns: readonly Column[] = [
  { key: 'value', title: msg('Value'), only: 'data' },
  { key: 'low', title: msg('Low'), only: 'data' },
  { key: 'high', title: msg('High'), only: 'data' },
  { key: 'unit', title: msg('Unit'), only: 'data' },
  { key: 'qualifier', title: msg('Qualifier'), only: 'data' },
  { key: 'per', title: msg('Per'), only: 'data' },
];
/** The order of the ledger: what analysts look for first. */
const ledgerOrder: readonly FigureSub[] = ['money', 'percent', 'quantity', 'duration', 'date', 'ordinal'];

/** The ledger: every figure with its normalised value, who says it and where. Sums are never added up. */
export function figuresReport(corpus: Corpus): Report {
  const documents = corpus
    .documents()
    .map((document) => ({ document, figures: document.mentions.filter(isFigure) }));
  const all = documents.flatMap(({ figures }) => figures).filter(({ mention }) => mention.sub !== 'number');
  return {
    name: 'figures',
    title: msg('Figures'),
    notes: [
      msg(
        'Figures: {0}. Documents: {1}. Figures are never added up: several may be the same money.',
        all.length,
        documents.length,
      ),
    ],
    diagrams: [
      {
        kind: 'bars',
        title: msg('Money by currency'),
        unit: msg('Mentions'),
        bars: tally(all.flatMap(({ mention }) => (mention.sub === 'money' ? [mention.unit ?? '?'] : [])))
          .slice(0, 12)
          .map(([label, value]) => ({ label, value })),
      },
    ],
    tables: [
      restatedTable(documents),
      ...ledgerOrder.map((sub) => ledgerTable(documents, sub, (id) => entryOf(corpus.dossier, id)?.name)),
    ],
  };
}

const isFigure = (placed: PlacedMention): placed is Figure => placed.mention.kind === 'figure';

interface Ledger {
  readonly document: CorpusDocument;
  readonly figures: readonly Figure[];
}

/** Amounts that a document gives twice, in two units: the pairs that tell which rate it reckons with. */
function restatedTable(documents: readonly Ledger[]): Table {
  const rows: Row[] = documents.flatMap(({ figures }) => {
    const at = new Map(figures.map((figure) => [placeKey(figure.mention), figure]));
    return figures.flatMap((restated) => {
      const span = restated.mention.equivalentOf;
      const original = span && at.get(placeKey(span));
      if (!original) return [];
      const rate = impliedRate(original.mention, restated.mention);
      return [
        {
          original: { text: original.mention.text, to: original.location },
          restated: { text: restated.mention.text, to: restated.location },
          implied: rate && { amount: rate },
          rate: rate?.value,
          'rate-unit': rate?.unit,
          'rate-per': rate?.per,
          place: placeLink(original.location),
          context: original.snippet,
        },
      ];
    });
  });
  return {
    title: msg('One amount given twice'),
    empty: msg('None.'),
    columns: [
      { key: 'original', title: msg('Figure') },
      { key: 'restated', title: msg('Given also as') },
      { key: 'implied', title: msg('Implied rate'), only: 'page' },
      { key: 'rate', title: msg('Implied rate'), only: 'data' },
      { key: 'rate-unit', title: msg('Unit'), only: 'data' },
      { key: 'rate-per', title: msg('Per'), only: 'data' },
      { key: 'place', title: msg('Where') },
      { key: 'context', title: msg('Context') },
    ],
    rows,
  };
}

const placeKey = ({ start, end }: Span) => `${start}-${end}`;

function ledgerTable(documents: readonly Ledger[], sub: FigureSub, nameIn: NameIn): Table {
  return {
    title: kinds[sub],
    empty: msg('None.'),
    columns: [
      { key: 'figure', title: msg('Figure') },
      { key: 'amount', title: msg('Value'), align: 'right', only: 'page' },
      ...dataColumns,
      { key: 'speaker', title: msg('Speaker') },
      { key: 'initiative', title: msg('Initiative') },
      { key: 'place', title: msg('Where') },
      { key: 'context', title: msg('Context') },
    ],
    rows: documents.flatMap(({ document, figures }) => {
      const surroundings = surroundingsIn(document, nameIn);
      return figures
        .filter(({ mention }) => mention.sub === sub)
        .map((figure) => toRow(figure, surroundings(figure)));
    }),
  };
}

/** The name of an entry of the dossier. */
type NameIn = (id: string) => string | undefined;

interface Surroundings {
  readonly speaker?: string;
  readonly initiative?: string;
}

/**
 * Who says a figure, and which initiative is named first in the same statement, or where there is none in the same line;
 * both by the dossier's name, so that a table can be sorted by them, else in the text's words.
 */
function surroundingsIn(document: CorpusDocument, nameIn: NameIn): (figure: Figure) => Surroundings {
  const named = ({ id, text }: { id?: string; text: string }) =>
    (id === undefined ? undefined : nameIn(id)) ?? text.replace(/\s+/g, ' ');
  const statementAround = firstAround(document.statements);
  const initiatives = document.mentions.filter(({ mention }) => mention.kind === 'initiative');
  const initiativeIn = firstWithin(initiatives.map(({ mention }) => mention));
  const inLine = new Map<number, PlacedMention>();
  for (const placed of initiatives)
    if (!inLine.has(placed.location.line)) inLine.set(placed.location.line, placed);
  return ({ mention, location }) => {
    const statement = statementAround(mention);
    const near = statement ? initiativeIn(statement) : inLine.get(location.line)?.mention;
    return {
      ...(statement?.speaker && { speaker: named(statement.speaker) }),
      ...(near && { initiative: named(near) }),
    };
  };
}

function toRow({ mention, location, snippet }: Figure, { speaker, initiative }: Surroundings): Row {
  return {
    figure: { text: mention.text, to: location },
    amount: { amount: mention, ...(mention.ambiguous && { note: msg('(sign ambiguous)') }) },
    value: mention.value,
    low: mention.low,
    high: mention.high,
    unit: mention.unit,
    qualifier: mention.qualifier,
    per: mention.per,
    speaker,
    initiative,
    place: placeLink(location),
    context: snippet,
  };
}

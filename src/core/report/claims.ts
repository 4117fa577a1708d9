import type { Corpus, PlacedClaim } from '../corpus/corpus';
import { entryOf } from '../model/dossier';
import type { AnchorStatus } from '../model/claim';
import { msg, type Message } from '../model/message';
import { valueName } from '../model/values';
import { wordsOf } from '../sidecar/cite';
import { tally } from './order';
import { placeLink } from './places';
import type { Column, Report, Row } from './report';

const anchors: Record<AnchorStatus, Message> = {
  exact: msg('in place'),
  moved: msg('in place, moved'),
  changed: msg('words changed: check'),
  ambiguous: msg('ambiguous: check'),
  orphaned: msg('lost: check'),
};

/** What was tagged: who says what about what, in which words, and whether the words still stand there. */
export function claimsReport(corpus: Corpus): Report {
  const claims = corpus.documents().flatMap((document) => document.claims);
  const unsure = claims.filter(({ anchor }) => anchor.status !== 'exact' && anchor.status !== 'moved');
  const name = (id: string) => entryOf(corpus.dossier, id)?.name ?? id;
  const pairs = claims.flatMap(({ claim }) =>
    claim.speaker === undefined
      ? []
      : (claim.about ?? []).map((about) => JSON.stringify([name(claim.speaker!), name(about)])),
  );
  return {
    name: 'claims',
    title: msg('Claims'),
    notes: [
      msg(
        'Claims: {0}. Documents: {1}.',
        claims.length,
        corpus.documents().filter((d) => d.claims.length > 0).length,
      ),
      ...(unsure.length > 0
        ? [msg('Not surely where they were: {0}. See the column “Anchor”.', unsure.length)]
        : []),
    ],
    diagrams: [
      {
        kind: 'bars',
        title: msg('Claims by speaker'),
        unit: msg('Claims'),
        bars: tally(claims.map(({ claim }) => (claim.speaker === undefined ? '?' : name(claim.speaker))))
          .slice(0, 12)
          .map(([label, value]) => ({ label, value })),
      },
      ...(pairs.length > 0
        ? [
            {
              kind: 'graph' as const,
              title: msg('Who speaks about what'),
              edges: tally(pairs)
                .slice(0, 30)
                .map(([pair, count]) => {
                  const [from, to] = JSON.parse(pair) as [string, string];
                  return { from, to, ...(count > 1 && { label: String(count) }) };
                }),
            },
          ]
        : []),
    ],
    tables: [
      {
        title: msg('Claims'),
        empty: msg('No claim is tagged yet. Select a sentence and use “Tag Claim”.'),
        columns: [
          { key: 'quote', title: msg('Quote') },
          { key: 'speaker', title: msg('Speaker') },
          ...valueColumns('type', msg('Type')),
          { key: 'about', title: msg('About') },
          ...valueColumns('stance', msg('Stance')),
          { key: 'figures', title: msg('Figures') },
          ...valueColumns('status', msg('Status')),
          { key: 'by', title: msg('Tagged by') },
          { key: 'anchor', title: msg('Anchor') },
          { key: 'place', title: msg('Where') },
          { key: 'id', title: msg('Id') },
        ],
        rows: claims.map((placed) => toRow(placed, name)),
      },
    ],
  };
}

/** Data has the word that the file has, a page the reader's. */
const valueColumns = (key: string, title: Message): Column[] => [
  { key, title, only: 'data' },
  { key: `${key}-shown`, title, only: 'page' },
];
const shown = (value: string | undefined) => (value === undefined ? undefined : valueName(value));

function toRow({ claim, anchor, location }: PlacedClaim, name: (id: string) => string): Row {
  return {
    quote: { text: wordsOf(claim), to: location },
    speaker: claim.speaker === undefined ? undefined : name(claim.speaker),
    type: claim.type,
    'type-shown': shown(claim.type),
    about: claim.about?.map(name).join('; '),
    stance: claim.stance,
    'stance-shown': shown(claim.stance),
    figures: claim.figures?.map((figure) => ({ amount: figure })),
    status: claim.status,
    'status-shown': shown(claim.status),
    by: claim.by,
    anchor: anchors[anchor.status],
    place: placeLink(location),
    id: claim.id,
  };
}

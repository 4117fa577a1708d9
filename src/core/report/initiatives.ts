import type { Corpus, Location } from '../corpus/corpus';
import { entityOf, type EntityKey } from '../corpus/entity';
import type { Initiative } from '../model/dossier';
import { msg } from '../model/message';
import { compare } from './order';
import { placeLinks } from './places';
import type { Edge, Report, Row } from './report';
import { unsureTable } from './unsure';

interface Named {
  readonly name: string;
  readonly type: string;
  readonly entry?: Initiative;
  readonly spellings: Set<string>;
  readonly places: Location[];
  claims: number;
}

/** Which initiatives are named, and how they hang together. */
export function initiativesReport(corpus: Corpus): Report {
  const all = [...collect(corpus).values()].sort(
    (a, b) => b.places.length - a.places.length || compare(a.name, b.name),
  );
  const edges = family(corpus, all);
  return {
    name: 'initiatives',
    title: msg('Initiatives'),
    notes: [msg('Initiatives: {0}. Documents: {1}.', all.length, corpus.documents().length)],
    diagrams: [
      {
        kind: 'bars',
        title: msg('Which are mentioned most'),
        unit: msg('Mentions'),
        bars: all.slice(0, 12).map(({ name, places }) => ({ label: name, value: places.length })),
      },
      ...(edges.length > 0 ? [{ kind: 'graph' as const, title: msg('What is part of what'), edges }] : []),
    ],
    tables: [
      {
        title: msg('Initiatives'),
        empty: msg('No initiative is named in these documents.'),
        columns: [
          { key: 'name', title: msg('Initiative') },
          { key: 'type', title: msg('Type') },
          { key: 'parties', title: msg('Parties') },
          { key: 'dates', title: msg('Dates') },
          { key: 'status', title: msg('Status') },
          { key: 'part-of', title: msg('Part of') },
          { key: 'mentions', title: msg('Mentions'), align: 'right' },
          { key: 'claims', title: msg('Claims'), align: 'right' },
          { key: 'spellings', title: msg('Written as') },
          { key: 'id', title: msg('In the dossier') },
          { key: 'places', title: msg('Where') },
        ],
        rows: all.map((named) => toRow(corpus, named)),
      },
      unsureTable(corpus, ['initiative'], msg('None: every mention of an initiative is of one.')),
    ],
  };
}

function collect(corpus: Corpus): Map<EntityKey, Named> {
  const found = new Map<EntityKey, Named>();
  for (const document of corpus.documents()) {
    for (const { mention, location } of document.mentions) {
      const key = mention.kind === 'initiative' ? entityOf(mention) : undefined;
      if (key === undefined || mention.kind !== 'initiative') continue;
      let named = found.get(key);
      if (!named) {
        const entry = mention.id === undefined ? undefined : corpus.dossier.initiatives.get(mention.id);
        named = {
          name: entry?.name ?? mention.text,
          type: entry?.type ?? mention.type ?? '',
          ...(entry && { entry }),
          spellings: new Set(),
          places: [],
          claims: 0,
        };
        found.set(key, named);
      }
      named.spellings.add(mention.text.replace(/\s+/g, ' '));
      named.places.push(location);
    }
  }
  for (const document of corpus.documents()) {
    for (const { claim } of document.claims) {
      for (const id of claim.about ?? []) {
        const named = found.get(`id:${id}`);
        if (named) named.claims++;
      }
    }
  }
  return found;
}

/** The part-of lines of those that are mentioned, up to the series they belong to. */
function family(corpus: Corpus, all: readonly Named[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { entry } of all) {
    for (let child = entry; child?.partOf !== undefined && !edges.has(child.id);) {
      const parent: Initiative | undefined = corpus.dossier.initiatives.get(child.partOf);
      if (!parent) break;
      edges.set(child.id, { from: child.name, to: parent.name });
      child = parent;
    }
  }
  return [...edges.values()];
}

function toRow(corpus: Corpus, { name, type, entry, spellings, places, claims }: Named): Row {
  return {
    name: { text: name, to: places[0]! },
    type,
    parties: entry?.parties.join(', '),
    dates: [entry?.start, entry?.end].filter((date) => date !== undefined).join(' – '),
    status: entry?.status,
    'part-of': entry?.partOf && (corpus.dossier.initiatives.get(entry.partOf)?.name ?? entry.partOf),
    mentions: places.length,
    claims,
    spellings: [...spellings].sort(compare).join('; '),
    id: entry?.id ?? msg('no'),
    places: placeLinks(places),
  };
}

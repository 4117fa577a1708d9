import type { Corpus } from '../corpus/corpus';
import { entityOf, type EntityKey } from '../corpus/entity';
import type { Location } from '../corpus/corpus';
import { msg } from '../model/message';
import type { PersonMention } from '../model/mention';
import { compare } from './order';
import { placeLinks } from './places';
import type { Report, Row } from './report';
import { unsureTable } from './unsure';

interface Person {
  name: string;
  readonly id?: string;
  /** Title → the same in the languages that the dossier has it in. */
  readonly offices: Map<string, ReadonlyMap<string, string>>;
  readonly spellings: Set<string>;
  readonly places: Location[];
  readonly documents: Set<string>;
  claims: number;
}

/** Who is mentioned: leaders of the dossier and leaders that the documents themselves name, most mentioned first. */
export function leadersReport(corpus: Corpus): Report {
  const undated = corpus.documents().filter(({ date }) => !date).length;
  const people = collect(corpus);
  const sorted = [...people.values()].sort(
    (a, b) => b.places.length - a.places.length || compare(a.name, b.name),
  );
  return {
    name: 'leaders',
    title: msg('Leaders'),
    notes: [
      msg(
        'Leaders: {0}. Documents: {1}. Offices are those held at each document’s date.',
        sorted.length,
        corpus.documents().length,
      ),
      ...(undated > 0
        ? [msg('Documents whose date is not known: {0}. No office is shown for what they say.', undated)]
        : []),
    ],
    diagrams: [
      {
        kind: 'bars',
        title: msg('Who is mentioned most'),
        unit: msg('Mentions'),
        bars: sorted.slice(0, 12).map(({ name, places }) => ({ label: name, value: places.length })),
      },
    ],
    tables: [
      {
        title: msg('Leaders'),
        empty: msg('No leader is mentioned in these documents.'),
        columns: [
          { key: 'name', title: msg('Leader') },
          { key: 'office', title: msg('Office'), only: 'data' },
          { key: 'office-shown', title: msg('Office'), only: 'page' },
          { key: 'mentions', title: msg('Mentions'), align: 'right' },
          { key: 'documents', title: msg('Documents'), align: 'right' },
          { key: 'claims', title: msg('Claims'), align: 'right' },
          { key: 'spellings', title: msg('Written as') },
          { key: 'id', title: msg('In the dossier') },
          { key: 'places', title: msg('Where') },
        ],
        rows: sorted.map(toRow),
      },
      unsureTable(
        corpus,
        ['leader', 'role', 'person'],
        msg('None: every mention of a leader is of one person.'),
      ),
    ],
  };
}

function collect(corpus: Corpus): Map<EntityKey, Person> {
  const people = new Map<EntityKey, Person>();
  for (const document of corpus.documents()) {
    for (const { mention, location } of document.mentions) {
      if (mention.kind !== 'leader' && mention.kind !== 'role') continue;
      const key = entityOf(mention);
      if (key === undefined) continue;
      let person = people.get(key);
      if (!person) people.set(key, (person = startPerson(corpus, mention)));
      if (mention.kind === 'leader') person.spellings.add(mention.text);
      const title = mention.held?.title ?? (mention.id === undefined ? mention.office?.text : undefined);
      if (title !== undefined && !person.offices.has(title))
        person.offices.set(title, titlesOf(corpus, mention, title));
      person.places.push(location);
      person.documents.add(location.path);
    }
  }
  for (const document of corpus.documents()) {
    for (const { claim } of document.claims) {
      const person = claim.speaker === undefined ? undefined : people.get(`id:${claim.speaker}`);
      if (person) person.claims++;
    }
  }
  return people;
}

function startPerson(corpus: Corpus, mention: PersonMention): Person {
  const entry = mention.id === undefined ? undefined : corpus.dossier.leaders.get(mention.id);
  return {
    name: entry?.name ?? mention.text,
    ...(entry && { id: entry.id }),
    offices: new Map(),
    spellings: new Set(),
    places: [],
    documents: new Set(),
    claims: 0,
  };
}

/** An office of the dossier in all its languages; a title that the text gives has no others. */
function titlesOf({ dossier }: Corpus, { id, held }: PersonMention, title: string) {
  const offices = (held && id !== undefined && dossier.leaders.get(id)?.offices) || [];
  return offices.find((office) => office.title === title)?.titles ?? new Map<string, string>();
}

function toRow(person: Person): Row {
  const offices = [...person.offices].sort(([a], [b]) => compare(a, b));
  return {
    name: { text: person.name, to: person.places[0]! },
    office: offices.map(([title]) => title).join('; '),
    'office-shown': offices.map(([title, titles]) => ({ title, titles })),
    mentions: person.places.length,
    documents: person.documents.size,
    claims: person.claims,
    spellings: [...person.spellings].sort(compare).join(', '),
    id: person.id ?? msg('no'),
    places: placeLinks(person.places),
  };
}

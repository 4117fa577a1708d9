import { entryOf, type Entry } from '../model/dossier';
import type { DocumentDate, Mention } from '../model/mention';
import { msg, type Message } from '../model/message';
import type { CardLink, CardRow, Piece, View } from './card';
import { formatDate } from './format';

/** Longest free text on a card, in UTF-16 units. */
const longestNote = 600;
const mostNames = 12;

/** Other spellings: the dossier's, then those of this document. */
export function namesRow(view: View, entry: Entry | undefined, mention: Mention): CardRow[] {
  const names = new Set<string>();
  if (entry) for (const spellings of entry.names.values()) for (const name of spellings) names.add(name);
  for (const other of sameEntity(view, mention))
    if (other.kind !== 'role') names.add(other.text.replace(/\s+/g, ' '));
  names.delete(entry?.name ?? mention.text);
  if (names.size === 0) return [];
  return [{ label: msg('Also written'), pieces: [...names].slice(0, mostNames) }];
}

/** How often it is named here, and elsewhere where that is known. */
export function countsRow(view: View, mention: Mention): CardRow[] {
  const here = sameEntity(view, mention).length;
  const elsewhere = mention.id === undefined ? undefined : view.elsewhere(mention.id);
  const pieces: Piece[] = [msg('{0} here', here)];
  if (elsewhere) pieces.push(msg('{0} elsewhere (documents: {1})', elsewhere.mentions, elsewhere.documents));
  return [{ label: msg('Mentions'), pieces }];
}

/** How many claims say that this leader said it; nothing where none does. */
export function claimsRow(view: View, mention: Mention): CardRow[] {
  const claims = mention.id === undefined ? undefined : view.claimsBy(mention.id);
  if (!claims || claims.here + claims.elsewhere === 0) return [];
  const pieces: Piece[] = [msg('{0} here', claims.here)];
  if (claims.elsewhere > 0)
    pieces.push(msg('{0} elsewhere (documents: {1})', claims.elsewhere, claims.documents));
  return [{ label: msg('Claims'), pieces }];
}

/** Mentions of the same entity in the document, this one included; without an id, those with the same words. */
export function sameEntity(view: View, mention: Mention): readonly Mention[] {
  return view.recognition.mentions.filter((other) =>
    mention.id === undefined
      ? other.id === undefined && other.kind === mention.kind && other.text === mention.text
      : other.id === mention.id,
  );
}

/** The candidates of an unsure mention, by name. */
export function candidatesRow(view: View, mention: Mention): CardRow[] {
  const candidates = mention.candidates ?? [];
  if (candidates.length === 0) return [];
  const names = candidates.map((id) => entryOf(view.dossier, id)?.name ?? id);
  return [{ label: msg('Could be'), pieces: names, stacked: true }];
}

/** Links to dossier entries: of the mention, or of each candidate. */
export function linksOf(view: View, mention: Mention): CardLink[] {
  if (mention.id !== undefined && entryOf(view.dossier, mention.id)) {
    return [
      { to: 'entry', id: mention.id, label: msg('Dossier entry') },
      { to: 'mentions', id: mention.id, label: msg('All mentions') },
      ...(claimsRow(view, mention).length > 0
        ? [{ to: 'claims' as const, id: mention.id, label: msg('All claims') }]
        : []),
    ];
  }
  return (mention.candidates ?? []).flatMap((id): CardLink[] => {
    const entry = entryOf(view.dossier, id);
    return entry ? [{ to: 'entry', id, label: msg('{0} in the dossier', entry.name) }] : [];
  });
}

export function noteRow(note: string | undefined): CardRow[] {
  const text = note?.trim();
  if (!text) return [];
  return [{ pieces: [text.length > longestNote ? `${text.slice(0, longestNote)}…` : text] }];
}

/** The date that offices were looked up at, and where it is from. */
export function dateRow(view: Pick<View, 'recognition' | 'language'>): CardRow {
  const { date } = view.recognition;
  const label = msg('Document date');
  if (!date) return { label, pieces: [msg('not known')] };
  return { label, pieces: [formatDate(date.value, view.language), sources[date.source]] };
}

const sources: Readonly<Record<DocumentDate['source'], Message>> = {
  sidecar: msg('from its claims file'),
  option: msg('as given'),
  dateline: msg('from its dateline'),
  'file name': msg('from its file name'),
};

import type { Initiative } from '../model/dossier';
import type { InitiativeMention, OtherMention } from '../model/mention';
import { msg, type Message } from '../model/message';
import type { Card, CardRow, Piece, View } from './card';
import { candidatesRow, countsRow, linksOf, namesRow, noteRow } from './common';
import { countryName, formatDate } from './format';

/** The card of an initiative. */
export function initiativeCard(mention: InitiativeMention, view: View): Card {
  const entry = mention.id === undefined ? undefined : view.dossier.initiatives.get(mention.id);
  const type = entry?.type ?? mention.type;
  return {
    title: entry?.name ?? mention.text.replace(/\s+/g, ' '),
    kind: msg('Initiative'),
    lead: lead(type, entry, view),
    rows: [
      ...candidatesRow(view, mention),
      ...(entry ? partsOf(entry, view) : []),
      ...namesRow(view, entry, mention),
      ...countsRow(view, mention),
      ...noteRow(entry?.note),
    ],
    links: linksOf(view, mention),
  };
}

/** The card of an entry of the analyst's own kinds. */
export function otherCard(mention: OtherMention, view: View): Card {
  const entry = mention.id === undefined ? undefined : view.dossier.others.get(mention.id);
  const type = entry?.type ?? mention.type;
  return {
    title: entry?.name ?? mention.text.replace(/\s+/g, ' '),
    kind: type ?? msg('Other'),
    lead: [],
    rows: [
      ...candidatesRow(view, mention),
      ...namesRow(view, entry, mention),
      ...countsRow(view, mention),
      ...noteRow(entry?.note),
    ],
    links: linksOf(view, mention),
  };
}

const statuses: Readonly<Record<string, Message>> = {
  planned: msg('planned'),
  held: msg('held'),
  cancelled: msg('cancelled'),
  'in force': msg('in force'),
  ended: msg('ended'),
};

function lead(type: string | undefined, entry: Initiative | undefined, view: View): Piece[] {
  const pieces: Piece[] = [];
  // the card's first line says already that it is an initiative
  if (type && type !== 'initiative') pieces.push(typeNames[type] ?? type);
  if (entry?.status) pieces.push(statuses[entry.status] ?? entry.status);
  const from = entry?.start && formatDate(entry.start, view.language);
  const to = entry?.end && formatDate(entry.end, view.language);
  if (from && to) pieces.push(`${from} – ${to}`);
  else if (from) pieces.push(entry.status === 'in force' ? msg('since {0}', from) : from);
  else if (to) pieces.push(msg('until {0}', to));
  return pieces;
}

/** The types of initiatives that we know, as they are shown. */
export const typeNames: Readonly<Record<string, Message>> = {
  programme: msg('programme'),
  declaration: msg('declaration'),
  strategy: msg('strategy'),
  agreement: msg('agreement'),
  summit: msg('summit'),
  dialogue: msg('dialogue'),
  forum: msg('forum'),
  project: msg('project'),
  route: msg('route'),
  partnership: msg('partnership'),
  fund: msg('fund'),
  hub: msg('hub'),
  initiative: msg('initiative'),
};

function partsOf(entry: Initiative, view: View): CardRow[] {
  const rows: CardRow[] = [];
  if (entry.parties.length > 0) {
    const pieces = entry.parties.map((party) => countryName(party, view.language));
    rows.push({ label: msg('Parties'), pieces });
  }
  if (entry.partOf) {
    const whole = view.dossier.initiatives.get(entry.partOf)?.name ?? entry.partOf;
    rows.push({ label: msg('Part of'), pieces: [whole] });
  }
  const parts = [...view.dossier.initiatives.values()].filter((other) => other.partOf === entry.id);
  if (parts.length > 0) {
    rows.push({ label: msg('Its parts'), pieces: parts.slice(0, 12).map((part) => part.name) });
  }
  return rows;
}

import { heldAt, titleIn } from '../dossier/offices';
import type { Leader, Office } from '../model/dossier';
import type { PersonMention } from '../model/mention';
import { msg, type Message } from '../model/message';
import type { Card, CardRow, Piece, View } from './card';
import { candidatesRow, claimsRow, countsRow, dateRow, linksOf, namesRow, noteRow } from './common';
import { formatDate } from './format';

/** The card of a leader, a role or another person. */
export function personCard(mention: PersonMention, view: View): Card {
  const leader = mention.id === undefined ? undefined : view.dossier.leaders.get(mention.id);
  // offices hang on it
  const isDated = leader !== undefined || mention.kind === 'role';
  return {
    title: leader?.name ?? mention.text.replace(/\s+/g, ' '),
    kind: kinds[mention.kind],
    lead: leader ? officesHeld(leader, view) : unknownLead(mention),
    rows: [
      ...candidatesRow(view, mention),
      ...(leader ? otherOffices(leader, view) : []),
      ...officePhrase(mention, leader),
      ...namesRow(view, leader, mention),
      ...countsRow(view, mention),
      ...claimsRow(view, mention),
      ...(isDated ? [dateRow(view)] : []),
      ...noteRow(leader?.note),
    ],
    links: [
      ...linksOf(view, mention),
      ...(isDated && !view.recognition.date
        ? [{ to: 'date' as const, label: msg('Set the document’s date') }]
        : []),
    ],
  };
}

const kinds: Readonly<Record<PersonMention['kind'], Message>> = {
  leader: msg('Leader'),
  role: msg('Role'),
  person: msg('Person'),
};

/** What can be said of somebody whom the dossier doesn't settle. */
function unknownLead(mention: PersonMention): Piece[] {
  if (mention.candidates?.length) return [msg('Several people fit; which one is not certain.')];
  if (mention.kind === 'role')
    return [msg('Who held this office is not certain from the document or the dossier.')];
  return mention.office ? [mention.office.text] : [];
}

/** The offices held at the document's date; says so where there is none. */
function officesHeld(leader: Leader, view: View): Piece[] {
  const date = view.recognition.date?.value;
  if (date === undefined) return [];
  const held = leader.offices.flatMap((office) => heldAt(office, date) ?? []);
  if (held.length === 0 && leader.offices.length > 0) {
    return [msg('Held no office of the dossier on {0}.', formatDate(date, view.language))];
  }
  return held.map(({ office, sure }) =>
    sure
      ? officeLine(office, view)
      : msg('{0} (possibly: the dates leave it open)', titleIn(office, view.language)),
  );
}

/** Offices not held at the document's date; all of them where that date isn't known. */
function otherOffices(leader: Leader, view: View): CardRow[] {
  const date = view.recognition.date?.value;
  const others = leader.offices.filter((office) => date === undefined || !heldAt(office, date));
  if (others.length === 0) return [];
  const label = others.length === leader.offices.length ? msg('Offices') : msg('Other offices');
  return [{ label, pieces: others.map((office) => officeLine(office, view)), stacked: true }];
}

/** The title that the text itself gives, where the lead line doesn't already say it. */
function officePhrase(mention: PersonMention, leader: Leader | undefined): CardRow[] {
  const phrase = mention.kind === 'role' ? mention.text : leader && mention.office?.text;
  return phrase ? [{ label: msg('In the text'), pieces: [phrase.replace(/\s+/g, ' ')] }] : [];
}

function officeLine(office: Office, view: View): Piece {
  const title = titleIn(office, view.language);
  const from = office.from && formatDate(office.from, view.language);
  const to = office.to && formatDate(office.to, view.language);
  if (from && to) return msg('{0}, {1} – {2}', title, from, to);
  if (from) return msg('{0}, since {1}', title, from);
  if (to) return msg('{0}, until {1}', title, to);
  return title;
}

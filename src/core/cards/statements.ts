import { entryOf } from '../model/dossier';
import type { Statement } from '../model/mention';
import { msg } from '../model/message';
import { contains } from '../model/span';
import { whyType } from '../recognise/statements/why';
import type { Card, CardRow, View } from './card';

/** Longest quote on a card, in UTF-16 units. */
const longest = 200;

/** The card of a suggested claim: who says what, the suggested type and why. */
export function statementCard(statement: Statement, view: View): Card {
  const { speaker, cue, via } = statement;
  const entry = speaker?.id === undefined ? undefined : entryOf(view.dossier, speaker.id);
  const why = whyType(statement);
  const figures = view.recognition.mentions.filter(
    (mention) => mention.kind === 'figure' && mention.sub !== 'number' && contains(statement, mention),
  );
  const row = (label: CardRow['label'], pieces: readonly string[]): CardRow[] =>
    pieces.length > 0 ? [{ ...(label && { label }), pieces: pieces.map(short) }] : [];
  return {
    title: entry?.name ?? (speaker ? short(speaker.text) : '…'),
    kind: msg('Suggested claim'),
    lead: [`“${short(statement.text)}”`],
    rows: [
      ...(why ? [{ label: msg('Type'), pieces: [why] }] : []),
      ...row(msg('Reported with'), cue ? [cue.text] : []),
      ...row(msg('Reported by'), via?.map(({ text }) => text) ?? []),
      ...row(
        msg('Figures'),
        figures.map(({ text }) => text),
      ),
    ],
    links: [],
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

import { entryOf } from '../model/dossier';
import type { Statement } from '../model/mention';
import { msg } from '../model/message';
import { contains } from '../model/span';
import { valueName } from '../model/values';
import { isStated } from '../recognise/suggest';
import { whyType } from '../recognise/statements/why';
import type { Card, CardRow, View } from './card';
import { excerpt } from '../text/excerpt';

/** Longest quote on a card, in characters. */
const longest = 200;

/** The card of a suggested claim: who says what, the suggested type and why. */
export function statementCard(statement: Statement, view: View): Card {
  const { speaker, cue, via } = statement;
  const entry = speaker?.id === undefined ? undefined : entryOf(view.dossier, speaker.id);
  const why = whyType(statement);
  const figures = view.recognition.mentions.filter(
    (mention) => isStated(mention) && contains(statement, mention),
  );
  const row = (label: CardRow['label'], pieces: readonly string[]): CardRow[] =>
    pieces.length > 0
      ? [{ ...(label && { label }), pieces: pieces.map((piece) => excerpt(piece, longest)) }]
      : [];
  return {
    title: entry?.name ?? (speaker ? excerpt(speaker.text, longest) : '…'),
    kind: msg('Suggested claim'),
    lead: [msg('“{0}”', excerpt(statement.text, longest))],
    rows: [
      ...(statement.type && why ? [{ label: msg('Type'), pieces: [valueName(statement.type), why] }] : []),
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

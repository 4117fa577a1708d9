import type { Corpus, PlacedMention } from '../corpus/corpus';
import { entryOf } from '../model/dossier';
import type { MentionKind } from '../model/mention';
import { msg, type Message } from '../model/message';
import type { Table } from './report';

/** Mentions of some kinds that several entries fit: better shown as unsure than given to one of them. */
export function unsureTable(corpus: Corpus, kinds: readonly MentionKind[], empty: Message): Table {
  const unsure = corpus
    .documents()
    .flatMap(({ mentions }) =>
      mentions.filter(({ mention }) => kinds.includes(mention.kind) && mention.candidates?.length),
    );
  return {
    title: msg('Unsure which is meant'),
    empty,
    columns: [
      { key: 'text', title: msg('Mention') },
      { key: 'candidates', title: msg('Could be') },
      { key: 'context', title: msg('Context') },
    ],
    rows: unsure.map(({ mention, location, snippet }: PlacedMention) => ({
      text: { text: mention.text, to: location },
      candidates: (mention.candidates ?? []).map((id) => entryOf(corpus.dossier, id)?.name ?? id).join(', '),
      context: snippet,
    })),
  };
}

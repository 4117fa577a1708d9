import { Corpus, corpusDocument } from '../../../src/core/corpus/corpus';
import type { Anchor, Claim } from '../../../src/core/model/claim';
import { emptyDossier, type Dossier, type Initiative, type Leader } from '../../../src/core/model/dossier';
import type { FigureMention, Mention, Recognition, Statement } from '../../../src/core/model/mention';

/** Builders of small corpora: mentions are given by their words, which must stand once in the text. */
type Parts<M extends Mention> = Omit<M, 'start' | 'end' | 'found' | 'confidence'>;

export function at<M extends Mention>(text: string, parts: Parts<M>): M {
  const start = text.indexOf(parts.text);
  if (start < 0) throw new Error(`${parts.text} is not in the text`);
  return { found: 'dossier', confidence: 1, ...parts, start, end: start + parts.text.length } as unknown as M;
}

export const figure = (text: string, parts: Parts<FigureMention>) => at<FigureMention>(text, parts);

const place = { file: 'dossier.yaml', start: 0, end: 0 };

export const leader = (id: string, name: string): Leader => ({
  kind: 'leader',
  id,
  name,
  names: new Map(),
  offices: [],
  place,
});

export const initiative = (id: string, name: string, partOf?: string): Initiative => ({
  kind: 'initiative',
  id,
  name,
  names: new Map(),
  parties: ['KZ', 'UZ'],
  ...(partOf !== undefined && { partOf }),
  place,
});

export function dossierOf(leaders: Leader[], initiatives: Initiative[]): Dossier {
  return {
    ...emptyDossier,
    leaders: new Map(leaders.map((l) => [l.id, l])),
    initiatives: new Map(initiatives.map((i) => [i.id, i])),
  };
}

export function documentOf(
  path: string,
  text: string,
  mentions: Mention[],
  claims: { claim: Claim; anchor: Anchor }[] = [],
  statements: Statement[] = [],
) {
  const recognition: Recognition = { language: 'en', mentions, statements };
  return corpusDocument(
    path,
    text,
    recognition,
    claims.map((c) => ({ ...c, sidecar: `${path}.claims.yaml` })),
  );
}

export function corpusOf(dossier: Dossier, ...documents: ReturnType<typeof documentOf>[]): Corpus {
  const corpus = new Corpus(dossier);
  for (const document of documents) corpus.set(document);
  return corpus;
}

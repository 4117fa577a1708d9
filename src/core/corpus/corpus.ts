import type { Anchor, Claim } from '../model/claim';
import type { Dossier } from '../model/dossier';
import { emptyDossier } from '../model/dossier';
import type { DocumentDate, Mention, Recognition, Statement } from '../model/mention';
import { LineIndex } from '../text/lines';
import { entityOf, type EntityKey } from './entity';
import { snippet } from './snippet';

/** Where something stands, for people: the document's path in the workspace, line and column from 1. */
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets into the document. */
  readonly start: number;
  readonly end: number;
}

/** A mention in its document, with the words around it. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly location: Location;
  /** The mention in a line of its context, white space collapsed. */
  readonly snippet: string;
}

/** A claim with the anchor found for it. An ambiguous or orphaned one is located at its document's first line. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly anchor: Anchor;
  readonly location: Location;
  /** The sidecar it is kept in. */
  readonly sidecar: string;
}

export interface CorpusDocument {
  /** With forward slashes, from the workspace folder. */
  readonly path: string;
  readonly language: string;
  readonly date?: DocumentDate;
  readonly mentions: readonly PlacedMention[];
  readonly statements: readonly Statement[];
  readonly claims: readonly PlacedClaim[];
}

/** What a document contributes: a pure function of its text, its recognition and its anchored claims. */
export function corpusDocument(
  path: string,
  text: string,
  recognition: Recognition,
  claims: readonly { claim: Claim; anchor: Anchor; sidecar: string }[],
): CorpusDocument {
  const lines = new LineIndex(text);
  const locate = (start: number, end: number): Location => {
    const { line, column } = lines.position(start);
    return { path, line: line + 1, column: column + 1, start, end };
  };
  return {
    path,
    language: recognition.language,
    ...(recognition.date && { date: recognition.date }),
    mentions: recognition.mentions.map((mention) => ({
      mention,
      location: locate(mention.start, mention.end),
      snippet: snippet(text, mention),
    })),
    statements: recognition.statements,
    claims: claims.map((c) => ({ ...c, location: locate(c.anchor.start ?? 0, c.anchor.end ?? 0) })),
  };
}

/**
 * The documents of one workspace folder and who is mentioned where. Adding or taking out a document costs time in
 * proportion to that document alone.
 */
export class Corpus {
  private readonly byPath = new Map<string, CorpusDocument>();
  private readonly byEntity = new Map<EntityKey, Map<string, number>>();
  /** Speaker, as claims have it → document path → how many claims. */
  private readonly bySpeaker = new Map<string, Map<string, number>>();

  constructor(readonly dossier: Dossier = emptyDossier) {}

  set(document: CorpusDocument): void {
    this.delete(document.path);
    this.byPath.set(document.path, document);
    for (const { mention } of document.mentions) count(this.byEntity, entityOf(mention), document.path);
    for (const { claim } of document.claims) count(this.bySpeaker, claim.speaker, document.path);
  }

  delete(path: string): void {
    const old = this.byPath.get(path);
    if (!old) return;
    this.byPath.delete(path);
    for (const { mention } of old.mentions) discount(this.byEntity, entityOf(mention), path);
    for (const { claim } of old.claims) discount(this.bySpeaker, claim.speaker, path);
  }

  /** In order of path, so that reports don't depend on the order of reading. */
  documents(): CorpusDocument[] {
    return [...this.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  document(path: string): CorpusDocument | undefined {
    return this.byPath.get(path);
  }

  /** How often an entity is mentioned, by document path. */
  mentionsOf(entity: EntityKey): ReadonlyMap<string, number> {
    return this.byEntity.get(entity) ?? new Map<string, number>();
  }
  /** How many claims are by a speaker (a dossier id, or free text as claims have it), by document path. */
  claimsBy(speaker: string): ReadonlyMap<string, number> {
    return this.bySpeaker.get(speaker) ?? new Map<string, number>();
  }
}

type Counts<K> = Map<K, Map<string, number>>;

function count<K>(all: Counts<K>, key: K | undefined, path: string): void {
  if (key === undefined) return;
  const counts = all.get(key) ?? new Map<string, number>();
  if (counts.size === 0) all.set(key, counts);
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

function discount<K>(all: Counts<K>, key: K | undefined, path: string): void {
  const counts = key === undefined ? undefined : all.get(key);
  counts?.delete(path);
  if (key !== undefined && counts?.size === 0) all.delete(key);
}

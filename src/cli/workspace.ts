import { basename, dirname, join, relative, resolve as absolute, sep } from 'node:path';
import { readdir } from 'node:fs/promises';
import { prepare } from '../core/anchor/document';
import { resolve } from '../core/anchor/resolve';
import { Corpus, corpusDocument } from '../core/corpus/corpus';
import { compileGazetteer } from '../core/dossier/compile';
import { readDossier } from '../core/dossier/read';
import type { Anchor, Claim, Sidecar } from '../core/model/claim';
import type { Dossier } from '../core/model/dossier';
import type { DocumentDate } from '../core/model/mention';
import type { Problem } from '../core/model/problem';
import { createRecogniser } from '../core/recognise/recognise';
import { readSidecarName } from '../core/sidecar/names';
import { readSidecar } from '../core/sidecar/read';
import { documentsIn, dossierFiles, nearestDossier, readText } from './files';

export interface Input {
  readonly file: string;
  readonly text: string;
}

/** A document with everything that stands beside it. */
export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly sidecars: readonly (Input & { readonly sidecar: Sidecar })[];
  readonly claims: readonly { readonly claim: Claim; readonly anchor: Anchor; readonly sidecar: string }[];
}

/** What the paths of a command line hold: dossiers, documents, sidecars, anchored claims, and every problem met. */
export interface Workspace {
  readonly dossier: Dossier;
  readonly documents: readonly DocumentInput[];
  /** Every file that was read, for turning a problem's span into a line. */
  readonly files: readonly Input[];
  readonly problems: readonly Problem[];
  /** Files that can't be read at all, each with the reason. */
  readonly unreadable: readonly string[];
}

/**
 * Reads documents and what belongs to them. Without `dossiers`, the nearest dossier at or above the first path is used,
 * as a folder opened in the editor would have it.
 */
export async function readWorkspace(
  paths: readonly string[],
  dossiers?: readonly string[],
): Promise<Workspace> {
  const files: Input[] = [];
  const problems: Problem[] = [];
  const unreadable: string[] = [];
  const keep = async (file: string): Promise<Input | undefined> => {
    const read = await readText(file);
    if ('error' in read) {
      unreadable.push(read.error);
      return undefined;
    }
    const input = { file, text: read.text };
    files.push(input);
    return input;
  };

  const dossierInputs: Input[] = [];
  for (const file of dossiers
    ? await allDossierFiles(dossiers, unreadable)
    : await nearestDossier(paths[0] ?? '.')) {
    const input = await keep(file);
    if (input) dossierInputs.push(input);
  }
  const { dossier, problems: dossierProblems } = readDossier(dossierInputs);
  problems.push(...dossierProblems);

  const documents: DocumentInput[] = [];
  for await (const found of documentsIn(paths)) {
    if ('error' in found) unreadable.push(found.error);
    else {
      const document = await keep(found.path);
      if (document) documents.push(await withSidecars(document, keep, problems));
    }
  }
  return { dossier, documents, files, problems, unreadable };
}

async function allDossierFiles(paths: readonly string[], unreadable: string[]): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const found = await dossierFiles(path).catch((error: Error) => error.message);
    if (typeof found === 'string') unreadable.push(found);
    else all.push(...found);
  }
  return all;
}

async function withSidecars(
  document: Input,
  keep: (file: string) => Promise<Input | undefined>,
  problems: Problem[],
): Promise<DocumentInput> {
  const sidecars: (Input & { sidecar: Sidecar })[] = [];
  const claims: DocumentInput['claims'][number][] = [];
  const prepared = prepare(document.text);
  for (const file of await sidecarsOf(document.file)) {
    const input = await keep(file);
    if (!input) continue;
    const { sidecar, problems: found } = readSidecar(input.text);
    problems.push(...found.map((problem) => ({ ...problem, file })));
    sidecars.push({ ...input, sidecar });
    for (const claim of sidecar.claims)
      claims.push({ claim, anchor: resolve(claim.selector, prepared), sidecar: file });
  }
  return { path: document.file, text: document.text, sidecars, claims };
}

/** The sidecars beside a document: the shared one, then the annotators' own by name. */
export async function sidecarsOf(document: string): Promise<string[]> {
  const name = basename(document);
  const names = await readdir(dirname(document)).catch(() => []);
  return names
    .filter((other) => readSidecarName(other)?.document === name)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((other) => join(dirname(document), other));
}

/** The date that a document's sidecars give, if any. */
export function sidecarDate(sidecars: readonly { sidecar: Sidecar }[]): DocumentDate | undefined {
  const value = sidecars.map(({ sidecar }) => sidecar.document.date).find((date) => date !== undefined);
  return value === undefined ? undefined : { value, source: 'sidecar' };
}

/** Recognises every document. Paths in the corpus are relative to `folder`, with forward slashes. */
export function toCorpus(workspace: Workspace, folder: string): Corpus {
  const recogniser = createRecogniser(compileGazetteer(workspace.dossier));
  const corpus = new Corpus(workspace.dossier);
  for (const { path, text, sidecars, claims } of workspace.documents) {
    const date = sidecarDate(sidecars);
    const recognition = recogniser.recognise(text, { fileName: basename(path), ...(date && { date }) });
    const name = relative(folder, absolute(path)).split(sep).join('/');
    corpus.set(corpusDocument(name, text, recognition, claims));
  }
  return corpus;
}

import { basename, dirname, join, relative, resolve as absolute, sep } from 'node:path';
import { readdir, stat } from 'node:fs/promises';
import { prepare } from '../core/anchor/document';
import { resolve } from '../core/anchor/resolve';
import { Corpus, corpusDocument } from '../core/corpus/corpus';
import { compileGazetteer } from '../core/dossier/compile';
import { readDossier } from '../core/dossier/read';
import type { Sidecar } from '../core/model/claim';
import type { Dossier } from '../core/model/dossier';
import type { DocumentDate } from '../core/model/mention';
import { addAll } from '../core/model/lists';
import { msg } from '../core/model/message';
import type { Problem } from '../core/model/problem';
import { createRecogniser } from '../core/recognise/recognise';
import type { Anchored } from '../core/sidecar/doubts';
import { readSidecarName } from '../core/sidecar/names';
import { readSidecar } from '../core/sidecar/read';
import { sharedIds } from '../core/sidecar/together';
import {
  documentsIn,
  dossierFiles,
  nearestDossier,
  readText,
  readTextBeside,
  readYaml,
  sidecarsBelow,
} from './files';

export interface Input {
  readonly file: string;
  readonly text: string;
}

/** A document with everything that stands beside it. */
export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly sidecars: readonly (Input & { readonly sidecar: Sidecar })[];
  readonly claims: readonly (Anchored & { readonly sidecar: string })[];
}

/** What the paths of a command line hold: dossiers, documents, sidecars, anchored claims, and every problem met. */
export interface Workspace {
  readonly dossier: Dossier;
  readonly documents: readonly DocumentInput[];
  /** Every file that was read, for turning a problem's span into a line. */
  readonly files: readonly Input[];
  readonly problems: readonly Problem[];
  /** What can't be read at all, each with the reason in a line; of a file that was found also as its problem. */
  readonly unreadable: readonly { readonly reason: string; readonly problem?: Problem }[];
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
  const unreadable: Workspace['unreadable'][number][] = [];
  const keep = async (file: string, reading: typeof readText): Promise<Input | undefined> => {
    const read = await reading(file);
    if ('error' in read) {
      unreadable.push({ reason: read.error, problem: read.problem });
      files.push({ file, text: read.lossy });
      return undefined;
    }
    const input = { file, text: read.text };
    files.push(input);
    return input;
  };
  const keepYaml = (file: string) => keep(file, readYaml);

  const dossierInputs: Input[] = [];
  for (const file of dossiers
    ? await allDossierFiles(dossiers, unreadable)
    : await nearestDossier(paths[0] ?? '.')) {
    const input = await keepYaml(file);
    if (input) dossierInputs.push(input);
  }
  const { dossier, problems: dossierProblems } = readDossier(dossierInputs);
  addAll(problems, dossierProblems);

  const documents: DocumentInput[] = [];
  const seen = new Set<string>();
  const take = async (path: string, reading = readText) => {
    if (seen.has(path)) return;
    seen.add(path);
    const document = await keep(path, reading);
    const sidecars = await readSidecars(path, keepYaml, problems);
    if (document) documents.push(anchored(document, sidecars));
  };
  for await (const found of documentsIn(paths)) {
    if ('error' in found) unreadable.push({ reason: found.error });
    else await take(found.path);
  }
  for await (const sidecar of sidecarsBelow(paths)) {
    const name = readSidecarName(basename(sidecar))!.document;
    const document = join(dirname(sidecar), name);
    if (seen.has(document)) continue;
    const info = await stat(document).catch(() => undefined);
    if (info?.isFile()) await take(document, readTextBeside);
    else {
      seen.add(document);
      for (const { file } of await readSidecars(document, keepYaml, problems))
        problems.push(noDocument(name, file, info?.isDirectory() ?? false));
    }
  }
  return { dossier, documents, files, problems, unreadable };
}

async function allDossierFiles(
  paths: readonly string[],
  unreadable: { reason: string }[],
): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const found = await dossierFiles(path).catch((error: Error) => error.message);
    if (typeof found === 'string') unreadable.push({ reason: found });
    else addAll(all, found);
  }
  return all;
}

function noDocument(name: string, file: string, isFolder: boolean): Problem {
  return {
    code: 'no-document',
    severity: 'warning',
    message: isFolder
      ? msg('{0}, the document of these claims, is a folder.', name)
      : msg('The document of these claims, {0}, is not there.', name),
    mend: msg('Put it back, or rename this file after the document that the claims are on.'),
    file,
    span: { start: 0, end: 0 },
  };
}

type Sidecars = DocumentInput['sidecars'];

/** The sidecars beside a document, with the problems of each and of all together. */
async function readSidecars(
  document: string,
  keep: (file: string) => Promise<Input | undefined>,
  problems: Problem[],
): Promise<Sidecars> {
  const sidecars: Sidecars[number][] = [];
  for (const file of await sidecarsOf(document)) {
    const input = await keep(file);
    if (!input) continue;
    const { sidecar, problems: found } = readSidecar(input.text);
    addAll(
      problems,
      found.map((problem) => ({ ...problem, file })),
    );
    sidecars.push({ ...input, sidecar });
  }
  addAll(problems, sharedIds(sidecars));
  return sidecars;
}

function anchored({ file: path, text }: Input, sidecars: Sidecars): DocumentInput {
  const prepared = prepare(text);
  const claims = sidecars.flatMap(({ file, sidecar }) =>
    sidecar.claims.map((claim) => ({
      claim,
      anchor: resolve(claim.selector, prepared),
      parts: (claim.parts ?? []).map((part) => resolve(part, prepared)),
      sidecar: file,
    })),
  );
  return { path, text, sidecars, claims };
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

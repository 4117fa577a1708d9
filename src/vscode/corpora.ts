import * as vscode from 'vscode';
import { resolveAll } from '../core/anchor/resolveall';
import { Corpus, corpusDocument, type CorpusDocument } from '../core/corpus/corpus';
import type { Sidecar } from '../core/model/claim';
import type { Turn } from '../core/ports';
import type { Glossator } from '../core/service';
import { readSidecarName } from '../core/sidecar/names';
import { looksBinary } from '../core/text/binary';
import { newMemory } from '../core/yaml/outline';
import { changesShown, shownOf, whoseShown, type Shown } from './claims/shown';
import { baseName, documentOf, sidecarFiles } from './claims/sidecars';
import type { Dossiers, RootDossier } from './dossiers';
import { isOurs, openDocument, readOurs } from './files';
import type { Host } from './host';
import { longestDocument } from './recognitions';
import { turns } from './timing';

const documents = '**/*.txt';

interface Known {
  readonly corpus: Corpus;
  readonly dossier: RootDossier;
  readonly shown: Shown;
  /** Document path → what it and its sidecars were when they were read. */
  readonly stamps: Map<string, string>;
}

/** The documents of each root read together, for reports and for "mentioned elsewhere". Only what changed is read again. */
export class Corpora implements vscode.Disposable {
  private readonly known = new Map<string, Known>();
  private readonly listener: vscode.Disposable;

  constructor(
    private readonly host: Host,
    private readonly dossiers: Dossiers,
    private readonly core: Glossator,
    private readonly log: vscode.LogOutputChannel,
  ) {
    // nothing may tell of claims that are to be hidden from now on
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesShown(event)) this.known.clear();
    });
  }

  /** What is known of a root without reading anything. */
  peek(root: vscode.WorkspaceFolder): Corpus | undefined {
    return this.known.get(root.uri.toString())?.corpus;
  }

  /**
   * Reads what is new or changed in a root and forgets what is gone. `report` hears how far it is, from 0 to 1.
   * Undefined when it was cancelled; what was read till then is kept for the next time.
   */
  async refresh(
    root: vscode.WorkspaceFolder,
    token: vscode.CancellationToken,
    report: (done: number) => void,
  ): Promise<Corpus | undefined> {
    const began = performance.now();
    const known = await this.start(root);
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(root, documents),
      undefined,
      undefined,
      token,
    );
    const beside = await this.sidecarsOf(root, token);
    if (token.isCancellationRequested) return undefined;
    const paths = new Set(found.map((uri) => pathIn(root, uri)));
    for (const path of [...known.stamps.keys()]) if (!paths.has(path)) forget(known, path);
    const turn = turns(token);
    let done = 0;
    for (const uri of found) {
      await this.update(root, known, uri, beside.get(uri.path) ?? [], turn);
      if (token.isCancellationRequested) return undefined;
      report(++done / found.length);
      await turn.yield();
    }
    this.log.info(`${root.name}: ${found.length} documents, ${Math.round(performance.now() - began)} ms`);
    return known.corpus;
  }

  private async start(root: vscode.WorkspaceFolder): Promise<Known> {
    const key = root.uri.toString();
    const [dossier, shown] = await Promise.all([this.dossiers.of(root), whoseShown(root.uri)]);
    const old = this.known.get(key);
    if (old?.dossier === dossier && sameShown(old.shown, shown)) return old;
    const known = { corpus: new Corpus(dossier.dossier), dossier, shown, stamps: new Map<string, string>() };
    this.known.set(key, known);
    return known;
  }

  /** Path of a document → the addresses of its sidecars. */
  private async sidecarsOf(root: vscode.WorkspaceFolder, token: vscode.CancellationToken) {
    const beside = new Map<string, vscode.Uri[]>();
    for (const uri of await vscode.workspace.findFiles(
      new vscode.RelativePattern(root, sidecarFiles),
      undefined,
      undefined,
      token,
    )) {
      const document = documentOf(uri)?.path;
      if (document !== undefined) beside.set(document, [...(beside.get(document) ?? []), uri]);
    }
    for (const uris of beside.values()) uris.sort((a, b) => (a.path < b.path ? -1 : 1));
    return beside;
  }

  private async update(
    root: vscode.WorkspaceFolder,
    known: Known,
    uri: vscode.Uri,
    beside: readonly vscode.Uri[],
    turn: Turn,
  ) {
    const path = pathIn(root, uri);
    const stamp = (await Promise.all([uri, ...beside].map(stampOf))).join('\n');
    if (known.stamps.get(path) === stamp) return;
    const document = await this.read(root, known, uri, beside, turn);
    if (turn.cancelled) return;
    forget(known, path);
    if (document) known.corpus.set(document);
    known.stamps.set(path, stamp);
  }

  private async read(
    root: vscode.WorkspaceFolder,
    { dossier: { recogniser }, shown }: Known,
    uri: vscode.Uri,
    beside: readonly vscode.Uri[],
    turn: Turn,
  ): Promise<CorpusDocument | undefined> {
    const text = await documentText(this.host, uri);
    if (text === undefined || text.length > longestDocument || looksBinary(text)) return undefined;
    const read: { uri: vscode.Uri; sidecar: Sidecar; annotator?: string }[] = [];
    for (const sidecar of beside) {
      const file = await readOurs(this.host, sidecar);
      const annotator = readSidecarName(baseName(sidecar))?.annotator;
      if ('text' in file)
        read.push({
          uri: sidecar,
          ...(annotator !== undefined && { annotator }),
          sidecar: (await this.core.readSidecar(file.text, newMemory(), turn)).sidecar,
        });
    }
    const date = read.map(({ sidecar }) => sidecar.document.date).find((d) => d !== undefined);
    const open = recogniser.open(text, {
      fileName: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      ...(date && { date: { value: date, source: 'sidecar' } }),
    });
    const recognition = await open.read(turn);
    if (!recognition) return undefined;
    const claims = shownOf(read, shown).flatMap(({ uri: file, sidecar }) =>
      sidecar.claims.map((claim) => ({ claim, sidecar: pathIn(root, file) })),
    );
    const selectors = claims.map(({ claim }) => claim.selector);
    const anchors = claims.length > 0 ? await resolveAll(selectors, text, turn) : [];
    if (anchors.length < claims.length) return undefined;
    return corpusDocument(
      pathIn(root, uri),
      text,
      recognition,
      claims.map((placed, i) => ({ ...placed, anchor: anchors[i]! })),
    );
  }

  dispose(): void {
    this.listener.dispose();
  }
}

const sameShown = (a: Shown, b: Shown) => JSON.stringify(a) === JSON.stringify(b);

function forget(known: Known, path: string): void {
  known.corpus.delete(path);
  known.stamps.delete(path);
}

/** A file's path below its root, with forward slashes. */
function pathIn(root: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(root.uri.path.length).replace(/^\//, '');
}

/** Changes whenever the text that would be read changes. */
async function stampOf(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  if (open?.isDirty) return `open ${open.version}`;
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${uri.path} ${mtime} ${size}`;
  } catch {
    return 'gone';
  }
}

/**
 * The text as the editor has it or would have it: with the user's `files.encoding`. Undefined where it can't be read, or
 * where it is not of this folder: a link leads out of it.
 */
async function documentText(host: Host, uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  if (!(await isOurs(host, uri))) return undefined;
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

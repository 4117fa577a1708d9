import * as vscode from 'vscode';
import type { DocumentFacts, Sidecar } from '../../core/model/claim';
import type { Problem } from '../../core/model/problem';
import type { Glossator } from '../../core/service';
import { readSidecarName } from '../../core/sidecar/names';
import { sharedIds } from '../../core/sidecar/together';
import { newMemory, type Memory } from '../../core/yaml/outline';
import { LineIndex } from '../../core/text/lines';
import { toDiagnostic } from '../convert';
import { readOurs, whyUnread } from '../files';
import { isIn, type Comings } from '../comings';
import type { Host } from '../host';
import { Debounced, turns } from '../timing';

/** One sidecar of a document, as it was last read. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  /** Whose own it is; absent for the shared one. */
  readonly annotator?: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly sidecar: Sidecar;
  readonly problems: readonly Problem[];
}

/** All sidecars, as a glob. Without an empty alternative (`{,.*}`): searching for files finds nothing by one. */
export const sidecarFiles = '**/{*.claims.yaml,*.claims.*.yaml}';

/** Of so many sidecars, those used last, what was read is kept. */
const mostMemories = 50;

const nothing: Sidecar = { document: {}, claims: [], reviews: [], dismissed: [] };

/** The sidecars of documents: read together at first need, renewed when one changes on disk or in an editor. */
export class Sidecars implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the document's address when what its sidecars say has changed. */
  readonly onDidChange = this.changed.event;
  /** Document → what is known, and the reading under way. */
  private readonly known = new Map<string, { files?: readonly SidecarFile[]; reading?: Promise<void> }>();
  /** Document → its sidecars whose problems are shown. */
  private readonly reported = new Map<string, readonly vscode.Uri[]>();
  private readonly touched = new Map<string, vscode.Uri>();
  private readonly settle: Debounced;
  private surveying: Promise<void> = Promise.resolve();
  private disposed = false;
  private readonly memories = new Map<string, Memory>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('glossator.sidecar');
  private readonly disposables: vscode.Disposable[] = [this.changed, this.diagnostics];

  constructor(
    private readonly host: Host,
    comings: Comings,
    private readonly core: Glossator,
    private readonly log: vscode.LogOutputChannel,
  ) {
    // a rename reaches us as a removal and a creation: both must have come before a file counts as gone
    this.settle = new Debounced(200, () => {
      const documents = [...this.touched.values()];
      this.touched.clear();
      for (const document of documents.filter((of) => this.isWanted(of))) void this.renew(document);
      void this.survey(documents);
    });
    const touch = (uri: vscode.Uri) => {
      const document = documentOf(uri);
      if (document) this.touch(document);
    };
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.yaml');
    this.disposables.push(
      this.settle,
      watcher,
      watcher.onDidChange(touch),
      watcher.onDidCreate(touch),
      watcher.onDidDelete(touch),
      comings.onDidCome(async (folder) => (await sidecarsIn(folder)).forEach(touch)),
      comings.onDidGo((gone) => this.lookAgain((document) => isIn(document, gone))),
      vscode.workspace.onDidChangeTextDocument(({ document }) => touch(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => touch(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => touch(uri)),
    );
    for (const { uri } of vscode.workspace.textDocuments) touch(uri);
  }

  private touch(document: vscode.Uri): void {
    this.touched.set(document.toString(), document);
    this.settle.schedule();
  }

  /** Looks again at the sidecars of documents that it knows something of, without having been told of a change. */
  lookAgain(concerns: (document: vscode.Uri) => boolean): void {
    for (const key of new Set([...this.known.keys(), ...this.reported.keys()])) {
      const document = vscode.Uri.parse(key);
      if (concerns(document)) this.touch(document);
    }
  }

  /** Whether somebody has asked for a document's sidecars, or looks at one. */
  private isWanted(document: vscode.Uri): boolean {
    const key = document.toString();
    return (
      this.known.has(key) ||
      vscode.workspace.textDocuments.some(({ uri }) => documentOf(uri)?.toString() === key)
    );
  }

  /**
   * Looks for problems in the sidecars of documents that nobody has asked for: one after the other, in turns, and keeps
   * nothing of what it reads.
   */
  survey(documents: readonly vscode.Uri[]): Promise<void> {
    const turn = turns();
    this.surveying = this.surveying.then(async () => {
      const folders = new Map<string, Promise<Listing>>();
      for (const document of documents) {
        await turn.yield();
        if (this.disposed || this.isWanted(document)) continue;
        const folder = vscode.Uri.joinPath(document, '..');
        const listing = folders.get(folder.toString()) ?? listingOf(folder);
        folders.set(folder.toString(), listing);
        try {
          const files = await this.load(document, await listing, newMemory);
          if (!this.known.has(document.toString())) this.report(document, files);
        } catch (error) {
          this.log.error(`sidecars of ${document.toString()}`, error);
        }
      }
    });
    return this.surveying;
  }

  /** What is kept of a sidecar between readings. */
  memoryOf(sidecar: vscode.Uri): Memory {
    const key = sidecar.toString();
    const memory = this.memories.get(key) ?? newMemory();
    this.memories.delete(key);
    this.memories.set(key, memory);
    if (this.memories.size > mostMemories) this.memories.delete(this.memories.keys().next().value!);
    return memory;
  }

  /** All sidecars of a document: the shared one first, own ones by name. Those that can't be read have problems only. */
  async of(document: vscode.Uri): Promise<readonly SidecarFile[]> {
    const known = this.known.get(document.toString());
    if (known?.files && !known.reading) return known.files;
    await (known?.reading ?? this.renew(document));
    return this.known.get(document.toString())?.files ?? [];
  }

  /** What the sidecars say of the document itself: date, language, source, title. The shared one goes before own ones. */
  async factsOf(document: vscode.Uri): Promise<DocumentFacts | undefined> {
    const files = await this.of(document);
    return files.length > 0
      ? Object.assign({}, ...files.map((f) => f.sidecar.document).reverse())
      : undefined;
  }

  /** Reads a document's sidecars afresh; one reading at a time, the newest asked for last. */
  renew(document: vscode.Uri): Promise<void> {
    const key = document.toString();
    const entry = this.known.get(key) ?? {};
    this.known.set(key, entry);
    const reading: Promise<void> = (entry.reading ?? Promise.resolve())
      .then(async () =>
        this.load(document, await listingOf(vscode.Uri.joinPath(document, '..')), (uri) =>
          this.memoryOf(uri),
        ),
      )
      .then(
        (files) => {
          if (entry.reading === reading) delete entry.reading;
          const before = entry.files;
          entry.files = files;
          // what we wrote ourselves, or what was only touched, reads as before
          if (before && sameFiles(before, files)) return;
          this.report(document, files);
          if (before || files.length > 0) this.changed.fire(document);
        },
        (error: unknown) => {
          if (entry.reading === reading) delete entry.reading;
          this.log.error(`sidecars of ${key}`, error);
        },
      );
    entry.reading = reading;
    return reading;
  }

  private async load(
    document: vscode.Uri,
    listing: Listing,
    memoryOf: (sidecar: vscode.Uri) => Memory,
  ): Promise<SidecarFile[]> {
    if (document.scheme === 'untitled') return [];
    const folder = vscode.Uri.joinPath(document, '..');
    const name = baseName(document);
    const names = listing
      .filter(
        ([file, type]) => !(type & vscode.FileType.Directory) && readSidecarName(file)?.document === name,
      )
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    return Promise.all(names.map(([file]) => this.read(vscode.Uri.joinPath(folder, file), memoryOf)));
  }

  private async read(uri: vscode.Uri, memoryOf: (sidecar: vscode.Uri) => Memory): Promise<SidecarFile> {
    const annotator = readSidecarName(baseName(uri))?.annotator;
    const whose = annotator === undefined ? {} : { annotator };
    const found = await readOurs(this.host, uri);
    if (!('text' in found)) {
      const why = whyUnread(found);
      const lines = why?.lines ?? new LineIndex('');
      return { uri, ...whose, text: '', lines, sidecar: nothing, problems: why ? [why.problem] : [] };
    }
    const { sidecar, problems } = await this.core.readSidecar(found.text, memoryOf(uri), turns());
    return { uri, ...whose, text: found.text, lines: new LineIndex(found.text), sidecar, problems };
  }

  private report(document: vscode.Uri, now: readonly SidecarFile[]): void {
    for (const uri of this.reported.get(document.toString()) ?? []) this.diagnostics.delete(uri);
    if (now.length === 0) this.reported.delete(document.toString());
    else
      this.reported.set(
        document.toString(),
        now.map(({ uri }) => uri),
      );
    const names = new Map(now.map((file) => [baseName(file.uri), file]));
    const twice = sharedIds(now.map(({ uri, sidecar }) => ({ file: baseName(uri), sidecar })));
    for (const { uri, lines, problems } of now) {
      const all = [...problems, ...twice.filter(({ file }) => file === baseName(uri))];
      const at = (file: string) => names.get(file) ?? { uri, lines };
      this.diagnostics.set(
        uri,
        all.map((problem) => toDiagnostic(problem, lines, at)),
      );
    }
  }

  dispose(): void {
    this.disposed = true;
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** The last part of an address's path. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The document that a sidecar belongs to; undefined for any other file. */
export function documentOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  const name = readSidecarName(baseName(sidecar));
  return name && vscode.Uri.joinPath(sidecar, '..', name.document);
}

function sameFiles(a: readonly SidecarFile[], b: readonly SidecarFile[]): boolean {
  return (
    a.length === b.length &&
    a.every((file, i) => file.uri.toString() === b[i]!.uri.toString() && file.text === b[i]!.text) &&
    a.every((file, i) => file.problems.length === b[i]!.problems.length)
  );
}

/** So many sidecars of a folder are looked for; more are read when they are needed. */
const mostSidecars = 5_000;

/** The sidecars in a folder and below it. */
export function sidecarsIn(folder: vscode.Uri): Thenable<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, sidecarFiles);
  return vscode.workspace.findFiles(pattern, '**/node_modules/**', mostSidecars);
}

type Listing = readonly (readonly [string, vscode.FileType])[];

async function listingOf(folder: vscode.Uri): Promise<Listing> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

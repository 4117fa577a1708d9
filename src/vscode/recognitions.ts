import * as vscode from 'vscode';
import type { LiveRecognition } from '../core/recognise/document/liverecognition';
import type { OpenDocument } from '../core/recognise/document/opendocument';
import { looksBinary } from '../core/text/binary';
import type { Sidecars } from './claims/sidecars';
import type { Dossiers, RootDossier } from './dossiers';
import { turns } from './timing';
import type { Roots } from './workspace';

/** Longer documents (UTF-16 units) are shown as they are; the status bar says so. */
export const longestDocument = 4_000_000;

/** How long typing must rest before what it changed is read, in milliseconds. */
const rest = 150;

/** What is known of a document; `left alone` when it is too large or not text. */
export type Recognised =
  | {
      readonly status: 'read';
      readonly version: number;
      readonly recognition: LiveRecognition;
      readonly dossier: RootDossier;
    }
  | { readonly status: 'too-large' | 'binary'; readonly version: number };

interface Entry {
  latest?: Recognised;
  /** The run under way, for which version it is, and how to stop it. */
  run?: {
    readonly version: number;
    readonly result: Promise<Recognised | undefined>;
    readonly stop: vscode.CancellationTokenSource;
  };
  timer?: ReturnType<typeof setTimeout>;
  open?: Open;
}

/** A document kept up to date with the editor's, and with which dossier it is read. */
interface Open {
  readonly dossier: RootDossier;
  readonly document: OpenDocument;
  version: number;
}

/** What recognition says of each open document: computed at first need, kept a version long, renewed after edits. */
export class Recognitions implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when `now` has something new to say of a document. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: vscode.Disposable[] = [this.changed];

  constructor(
    private readonly roots: Roots,
    private readonly dossiers: Dossiers,
    private readonly sidecars: Sidecars,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.disposables.push(
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((e) => this.want(e.document))),
      dossiers.onDidChange((root) =>
        this.refresh((uri) => roots.rootOf(uri)?.uri.toString() === root.uri.toString()),
      ),
      sidecars.onDidChange((changed) => this.refresh((uri) => uri.path === changed.path)),
      roots.onDidChange(() => this.refresh(() => true)),
    );
    void roots.ready.then(() => vscode.window.visibleTextEditors.forEach((e) => this.want(e.document)));
  }

  /** The newest that is known; while somebody types it may be of an earlier version. */
  now(document: vscode.TextDocument): Recognised | undefined {
    return this.entries.get(document.uri.toString())?.latest;
  }

  /** What recognition says of the document as it stands; undefined when it isn't ours or has changed meanwhile. */
  async of(document: vscode.TextDocument): Promise<Recognised | undefined> {
    const { version } = document;
    await this.roots.ready;
    while (!document.isClosed && this.roots.reads(document)) {
      const entry = this.entry(document);
      if (entry.latest?.version === document.version) return entry.latest;
      if (entry.run?.version !== document.version) this.start(document, entry);
      const { result, stop } = entry.run!;
      const read = await result;
      // stopped because the dossier or the claims have changed, it is under way anew
      const isRenewed = !read && document.version === version && stop.token.isCancellationRequested;
      if (!isRenewed) return read;
    }
    return undefined;
  }

  private want(document: vscode.TextDocument): void {
    this.of(document).catch((error: unknown) => this.log.error(`reading ${document.uri.toString()}`, error));
  }

  private entry(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const entry = this.entries.get(key) ?? {};
    this.entries.set(key, entry);
    return entry;
  }

  private start(document: vscode.TextDocument, entry: Entry): void {
    entry.run?.stop.cancel();
    clearTimeout(entry.timer);
    const stop = new vscode.CancellationTokenSource();
    const version = document.version;
    const result = this.read(document, entry, stop.token).then((latest) => {
      if (stop.token.isCancellationRequested || !latest) return undefined;
      entry.latest = latest;
      this.changed.fire(document);
      return latest;
    });
    entry.run = { version, result, stop };
  }

  private async read(
    document: vscode.TextDocument,
    entry: Entry,
    token: vscode.CancellationToken,
  ): Promise<Recognised | undefined> {
    const root = this.roots.rootOf(document.uri);
    if (!root) return undefined;
    const [dossier, facts] = await Promise.all([this.dossiers.of(root), this.sidecars.factsOf(document.uri)]);
    if (token.isCancellationRequested) return undefined;
    const { version } = document;
    if (entry.open?.dossier !== dossier || entry.open.version !== version) {
      const text = document.getText();
      if (text.length > longestDocument) return { status: 'too-large', version };
      if (looksBinary(text)) return { status: 'binary', version };
      const date = facts?.date;
      const fileName = document.isUntitled ? undefined : document.uri.path.split('/').pop();
      const opened = dossier.recogniser.open(text, {
        ...(date && { date: { value: date, source: 'sidecar' } }),
        ...(fileName && { fileName }),
      });
      entry.open = { dossier, version, document: opened };
    }
    const recognition = await entry.open.document.read(turns(token));
    return recognition && { status: 'read', version, recognition, dossier };
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.entries.get(document.uri.toString());
    // saving and the like change no text
    if (!entry || [entry.latest?.version, entry.run?.version].includes(document.version)) return;
    entry.run?.stop.cancel();
    delete entry.run;
    if (entry.open) follow(entry.open, document, contentChanges);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => this.want(document), rest);
  }

  /** Reads visible documents afresh, and forgets what was known of the others. */
  private refresh(concerns: (uri: vscode.Uri) => boolean): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!concerns(document.uri)) continue;
      this.forget(document);
      if (!this.roots.reads(document)) this.changed.fire(document);
    }
    for (const { document } of vscode.window.visibleTextEditors)
      if (concerns(document.uri)) this.want(document);
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const entry = this.entries.get(key);
    entry?.run?.stop.cancel();
    clearTimeout(entry?.timer);
    this.entries.delete(key);
  }

  dispose(): void {
    for (const entry of this.entries.values()) {
      entry.run?.stop.cancel();
      clearTimeout(entry.timer);
    }
    this.entries.clear();
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** Takes over the edits that lead to a version; where they don't, the document is opened anew when it is next read. */
function follow(
  open: Open,
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): void {
  if (open.version !== document.version - 1) return;
  for (const { rangeOffset: start, rangeLength, text } of changes)
    open.document.edit({ start, end: start + rangeLength, text });
  const end = document.lineAt(document.lineCount - 1).range.end;
  if (open.document.length === document.offsetAt(end) && open.document.length <= longestDocument)
    open.version = document.version;
}

import * as vscode from 'vscode';
import { emptyDossier, type Dossier } from '../core/model/dossier';
import { addAll } from '../core/model/lists';
import type { Problem } from '../core/model/problem';
import type { Recogniser } from '../core/recognise/recognise';
import type { Glossator } from '../core/service';
import { LineIndex } from '../core/text/lines';
import { toDiagnostic } from './convert';
import { readOurs, whyUnread } from './files';
import { isIn, type Comings } from './comings';
import type { Host } from './host';
import { Debounced } from './timing';
import type { Roots } from './workspace';

const dossierFiles = '{dossier.yaml,dossier/*.yaml}';

/** A root's dossier, ready for use. Its places and problems name files by their address (`uri.toString()`). */
export interface RootDossier {
  readonly root: vscode.WorkspaceFolder;
  readonly dossier: Dossier;
  readonly recogniser: Recogniser;
  readonly problems: readonly Problem[];
  /** Address of a dossier file → where its lines begin. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/** The dossier of each root of ours: read at first need, renewed when a file changes on disk or in an editor. */
export class Dossiers implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  /** Fires with the root whose dossier must be asked for anew. */
  readonly onDidChange = this.changed.event;
  private readonly read = new Map<string, Promise<RootDossier>>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('glossator.dossier');
  private readonly disposables: vscode.Disposable[] = [this.changed, this.diagnostics];
  /** Roots of which a file has changed. */
  private readonly stale = new Set<string>();
  private readonly settle = new Debounced(300, () => {
    for (const root of [...this.stale]) this.renew(root);
    this.stale.clear();
  });

  constructor(
    private readonly host: Host,
    private readonly roots: Roots,
    comings: Comings,
    private readonly core: Glossator,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const touch = (uri: vscode.Uri) => this.touch(uri);
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${dossierFiles}`);
    const touchFolder = (folder: vscode.Uri) => {
      const root = roots.rootOf(folder);
      if (root && isIn(vscode.Uri.joinPath(root.uri, 'dossier'), folder)) touch(folder);
    };
    this.disposables.push(
      this.settle,
      watcher,
      watcher.onDidChange(touch),
      watcher.onDidCreate(touch),
      watcher.onDidDelete(touch),
      comings.onDidCome(touchFolder),
      comings.onDidGo(touchFolder),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.touched(document.uri)),
      roots.onDidChange(() => {
        this.forgetStrangers();
        for (const root of roots.all) void this.of(root);
      }),
    );
  }

  /** The dossier of a root of ours. */
  of(root: vscode.WorkspaceFolder): Promise<RootDossier> {
    const key = root.uri.toString();
    const known = this.read.get(key);
    if (known) return known;
    const reading = this.load(root);
    this.read.set(key, reading);
    return reading;
  }

  /** A file may have another text; nothing happens where it isn't a dossier's. */
  touched(uri: vscode.Uri): void {
    if (this.isDossier(uri)) this.touch(uri);
  }

  private touch(uri: vscode.Uri): void {
    const root = this.roots.rootOf(uri);
    if (!root) return;
    this.stale.add(root.uri.toString());
    this.settle.schedule();
  }

  /** Whether an address is that of a dossier file of one of our roots. */
  isDossier(uri: vscode.Uri): boolean {
    const root = this.roots.rootOf(uri);
    if (!root || root.uri.scheme !== uri.scheme) return false;
    const path = uri.path.slice(root.uri.path.length).replace(/^\//, '');
    return path === 'dossier.yaml' || /^dossier\/[^/]+\.yaml$/.test(path);
  }

  private renew(key: string): void {
    const root = this.roots.all.find((r) => r.uri.toString() === key);
    if (!root || !this.read.delete(key)) return;
    this.changed.fire(root);
    void this.of(root); // for its problems, even where nobody asks for the dossier
  }

  private forgetStrangers(): void {
    const ours = new Set(this.roots.all.map((root) => root.uri.toString()));
    for (const key of [...this.read.keys()]) {
      if (ours.has(key)) continue;
      this.read.delete(key);
      this.diagnostics.forEach((uri) => {
        if (uri.toString().startsWith(`${key}/`)) this.diagnostics.delete(uri);
      });
    }
  }

  private async load(root: vscode.WorkspaceFolder): Promise<RootDossier> {
    const began = performance.now();
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(root, dossierFiles));
    const uris = found.sort((a, b) => (a.path < b.path ? -1 : 1));
    const problems: Problem[] = [];
    const files: { file: string; text: string }[] = [];
    const lines = new Map<string, LineIndex>();
    for (const uri of uris) {
      const read = await readOurs(this.host, uri);
      const file = uri.toString();
      if ('text' in read) {
        files.push({ file, text: read.text });
        lines.set(file, new LineIndex(read.text));
        continue;
      }
      const why = whyUnread(read);
      if (!why) continue;
      problems.push({ ...why.problem, file });
      lines.set(file, why.lines);
    }
    const result =
      files.length > 0 ? await this.core.readDossier(files) : { dossier: emptyDossier, problems: [] };
    addAll(problems, result.problems);
    this.report(root, problems, lines);
    const recogniser = await this.core.recogniser(result.dossier);
    this.log.info(
      `dossier of ${root.name}: ${files.length} files, ${result.dossier.leaders.size} leaders, ` +
        `${problems.length} problems, ${Math.round(performance.now() - began)} ms`,
    );
    return { root, dossier: result.dossier, recogniser, problems, lines };
  }

  private report(
    root: vscode.WorkspaceFolder,
    problems: readonly Problem[],
    lines: ReadonlyMap<string, LineIndex>,
  ): void {
    const none = new LineIndex('');
    const at = (file: string) => ({ uri: vscode.Uri.parse(file), lines: lines.get(file) ?? none });
    this.diagnostics.forEach((uri) => {
      if (uri.toString().startsWith(`${root.uri.toString()}/`)) this.diagnostics.delete(uri);
    });
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const problem of problems) {
      const file = problem.file ?? root.uri.toString();
      byFile.set(file, [...(byFile.get(file) ?? []), toDiagnostic(problem, at(file).lines, at)]);
    }
    for (const [file, diagnostics] of byFile) this.diagnostics.set(vscode.Uri.parse(file), diagnostics);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

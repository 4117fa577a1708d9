import * as vscode from 'vscode';
import type { Comings } from './comings';
import { Debounced } from './timing';

/** Files whose presence makes a folder ours. */
const ownFiles = '{dossier.yaml,dossier/*.yaml,**/*.claims.yaml,**/*.claims.*.yaml}';
const remembered = 'folders';

type Decision = 'use' | 'leave';

/**
 * Which workspace folders are ours: those with a dossier or a sidecar, and those the user said so of. Everything else is
 * left alone, or a log file would light up.
 */
export class Roots implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private ours: readonly vscode.WorkspaceFolder[] = [];
  private readonly disposables: vscode.Disposable[] = [];
  /** Resolves when the folders open at the start have been looked at. */
  readonly ready: Promise<void>;

  constructor(
    private readonly memory: vscode.Memento,
    comings: Comings,
  ) {
    const refresh = new Debounced(200, () => this.refresh());
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ownFiles}`, false, true, false);
    this.disposables.push(
      refresh,
      watcher,
      watcher.onDidCreate(() => refresh.schedule()),
      watcher.onDidDelete(() => refresh.schedule()),
      comings.onDidCome(() => refresh.schedule()),
      comings.onDidGo(() => refresh.schedule()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    );
    this.ready = this.refresh();
  }

  /** The folders that are ours, in workspace order. */
  get all(): readonly vscode.WorkspaceFolder[] {
    return this.ours;
  }

  /** The root that a document belongs to, if that is ours: also for a side of a diff; untitled ones get the first root. */
  rootOf(document: vscode.Uri): vscode.WorkspaceFolder | undefined {
    const folder = folderOf(document);
    if (folder) return this.ours.find((root) => root.uri.toString() === folder.uri.toString());
    return document.scheme === 'untitled' ? this.ours[0] : undefined;
  }

  /** Whether this is a document of ours: raw text in one of our folders. */
  reads(document: vscode.TextDocument): boolean {
    return isRawText(document) && this.rootOf(document.uri) !== undefined;
  }

  /** Remembers the user's word on a folder; it outweighs what the folder holds. */
  async decide(folder: vscode.WorkspaceFolder, decision: Decision): Promise<void> {
    await this.memory.update(remembered, { ...this.decisions(), [folder.uri.toString()]: decision });
    await this.refresh();
  }

  private decisions(): Record<string, Decision> {
    return this.memory.get<Record<string, Decision>>(remembered, {});
  }

  private async refresh(): Promise<void> {
    const decisions = this.decisions();
    const folders = vscode.workspace.workspaceFolders ?? [];
    const isOurs = await Promise.all(
      folders.map(async (folder) => {
        const decision = decisions[folder.uri.toString()];
        return decision ? decision === 'use' : holdsOwnFiles(folder);
      }),
    );
    const ours = folders.filter((_, i) => isOurs[i]);
    if (same(this.ours, ours)) return;
    this.ours = ours;
    await vscode.commands.executeCommand('setContext', 'glossator.active', this.ours.length > 0);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** A table, such as a report that was saved here, is no text that somebody wrote, though the editor knows no other language for it. */
export const isRawText = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'plaintext' && !/\.[ct]sv$/i.test(uri.path);

function same(a: readonly vscode.WorkspaceFolder[], b: readonly vscode.WorkspaceFolder[]): boolean {
  return a.length === b.length && a.every(({ uri }, i) => uri.toString() === b[i]!.uri.toString());
}

/** The workspace folder of an address; a side of a diff has the path of its file under a scheme of its own. */
export function folderOf(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
  const direct = vscode.workspace.getWorkspaceFolder(uri);
  if (direct || !uri.path.startsWith('/')) return direct;
  for (const { uri: root } of vscode.workspace.workspaceFolders ?? []) {
    const folder = vscode.workspace.getWorkspaceFolder(root.with({ path: uri.path }));
    if (folder) return folder;
  }
  return undefined;
}

async function holdsOwnFiles(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, ownFiles),
    '**/node_modules/**',
    1,
  );
  return found.length > 0;
}

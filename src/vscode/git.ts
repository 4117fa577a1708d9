import * as vscode from 'vscode';

/** The little we use of the API of VS Code's git extension, version 1. */
export interface GitApi {
  readonly git: { readonly path: string };
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  readonly onDidCloseRepository: vscode.Event<Repository>;
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Change {
  readonly uri: vscode.Uri;
  /** The file before the change; `renameUri` is its new name, where it got one. */
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
  readonly status: number;
}

/** Of the git extension's list of states: deleted in the index, deleted in the folder. */
export const deletedStates: ReadonlySet<number> = new Set([2, 6]);

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly remotes: readonly unknown[];
    /** Files in conflict. */
    readonly mergeChanges: readonly Change[];
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    readonly onDidChange: vscode.Event<void>;
  };
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** A file as it is in a commit, or in a stage of the index (`:1` base, `:2` ours, `:3` theirs). */
  buffer(revision: string, path: string): Promise<Uint8Array>;
  show(revision: string, path: string): Promise<string>;
  /** With a `range` the number of entries is not limited. */
  log(options: {
    path: string;
    maxEntries: number;
    range?: string;
  }): Promise<readonly { readonly hash: string; readonly parents: readonly string[] }[]>;
  /** What changed between the common ancestor of two commits and the second, renames found. */
  diffBetween(one: string, other: string): Promise<readonly Change[]>;
  add(paths: string[]): Promise<void>;
}

/**
 * The editor's own git extension, never a git of the folder's; undefined where git is off or missing, or the workspace
 * isn't trusted.
 */
export async function gitApi(): Promise<GitApi | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  const extension = vscode.extensions.getExtension<{ enabled: boolean; getAPI(version: 1): GitApi }>(
    'vscode.git',
  );
  if (!extension) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    return git.enabled ? git.getAPI(1) : undefined;
  } catch {
    // git is missing or broken: the same as no git
    return undefined;
  }
}

/** Calls back with each repository that the editor knows, at first and whenever its state has changed; also once git may be asked. */
export function onRepositoryChange(then: (repository: Repository) => void): vscode.Disposable {
  const listeners: vscode.Disposable[] = [];
  let disposed = false;
  const start = async () => {
    const api = await gitApi();
    if (!api || disposed) return;
    const watch = (repository: Repository) => {
      listeners.push(repository.state.onDidChange(() => then(repository)));
      then(repository);
    };
    api.repositories.forEach(watch);
    listeners.push(api.onDidOpenRepository(watch));
  };
  void start();
  listeners.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void start()));
  return new vscode.Disposable(() => {
    disposed = true;
    for (const listener of listeners) listener.dispose();
  });
}

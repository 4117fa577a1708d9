import * as vscode from 'vscode';
import { deletedStates, gitApi, type Change, type Repository } from '../git';

/** What git knows of a file; undefined where git is off, unknown to it, or the workspace isn't trusted. */
export interface GitFacts {
  readonly hasRemote: boolean;
  readonly userName?: string;
}

/** Asks the editor's own git extension, never a git of the folder's. */
export async function gitFacts(uri: vscode.Uri): Promise<GitFacts | undefined> {
  try {
    const repository = (await gitApi())?.getRepository(uri);
    if (!repository) return undefined;
    const userName = (await read(repository, 'getConfig')) || (await read(repository, 'getGlobalConfig'));
    return { hasRemote: repository.state.remotes.length > 0, ...(userName && { userName }) };
  } catch {
    // git is missing or broken: the same as no git
    return undefined;
  }
}

/** Calls back when git has come to know another repository, which it does some time after the start. */
export function onNewRepository(then: () => void): vscode.Disposable {
  const listeners: vscode.Disposable[] = [];
  let disposed = false;
  const listen = () =>
    void gitApi().then((api) => {
      if (api && !disposed) listeners.push(api.onDidOpenRepository(then));
    });
  listen();
  listeners.push(vscode.workspace.onDidGrantWorkspaceTrust(listen));
  return new vscode.Disposable(() => {
    disposed = true;
    for (const listener of listeners) listener.dispose();
  });
}

/** So many commits of a document are looked into for a text, and so many earlier names of it. */
const mostCommits = 50;
const mostNames = 5;

interface Version {
  /** Tells the version from all others. */
  readonly name: string;
  text(): Promise<string>;
}

/**
 * The versions of a file that git knows, the newest first, also under earlier names; none where git doesn't know the
 * file, or may not be asked. A version that git can't show is left out.
 */
export async function* versionsOf(uri: vscode.Uri): AsyncGenerator<Version> {
  const repository = (await gitApi())?.getRepository(uri);
  if (!repository || uri.scheme !== 'file') return;
  const left = { commits: mostCommits, names: mostNames };
  yield* versionsFrom(repository, uri.fsPath, undefined, left);
}

async function* versionsFrom(
  repository: Repository,
  path: string,
  from: string | undefined,
  left: { commits: number; names: number },
): AsyncGenerator<Version> {
  if (left.commits <= 0 || left.names-- <= 0) return;
  const all = await repository.log({ path, maxEntries: left.commits, ...(from && { range: from }) });
  const commits = all.slice(0, left.commits);
  left.commits -= commits.length;
  for (const { hash } of commits) yield { name: `${hash}:${path}`, text: () => repository.show(hash, path) };
  const oldest = commits.at(-1);
  const parent = oldest?.parents[0];
  if (oldest && parent) {
    const before = originalOf(await repository.diffBetween(parent, oldest.hash), path);
    if (before !== undefined) yield* versionsFrom(repository, before, parent, left);
  } else if (!oldest) {
    for (const before of uncommittedOriginals(repository, path))
      yield* versionsFrom(repository, before, 'HEAD', left);
  }
}

/** The name that a file had before a change gave it this one. */
function originalOf(changes: readonly Change[], path: string): string | undefined {
  const change = changes.find(({ renameUri }) => renameUri?.fsPath === path);
  return change && change.originalUri.fsPath !== path ? change.originalUri.fsPath : undefined;
}

/** What a file that git has no commit of may have been called: as git found it renamed, else any file that is gone. */
function uncommittedOriginals({ state }: Repository, path: string): string[] {
  const known = originalOf(state.indexChanges, path);
  if (known !== undefined) return [known];
  const ending = path.slice(path.lastIndexOf('.'));
  return [...state.workingTreeChanges, ...state.indexChanges]
    .filter(({ status, uri }) => deletedStates.has(status) && uri.fsPath.endsWith(ending))
    .map(({ uri }) => uri.fsPath);
}

/** git answers with an error where a key isn't set. */
async function read(repository: Repository, how: 'getConfig' | 'getGlobalConfig'): Promise<string> {
  try {
    return (await repository[how]('user.name')).trim();
  } catch {
    return '';
  }
}

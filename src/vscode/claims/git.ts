import * as vscode from 'vscode';
import { gitApi, type Repository } from '../git';

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

/** So many commits of a document are looked into for a text. */
const mostCommits = 50;

/**
 * The versions of a file that git knows, the newest first; none where git doesn't know the file, or may not be asked.
 * A version that git can't show is left out.
 */
export async function* versionsOf(
  uri: vscode.Uri,
): AsyncGenerator<{ commit: string; text(): Promise<string> }> {
  const repository = (await gitApi())?.getRepository(uri);
  if (!repository || uri.scheme !== 'file') return;
  const commits = await repository.log({ path: uri.fsPath, maxEntries: mostCommits });
  for (const { hash } of commits) yield { commit: hash, text: () => repository.show(hash, uri.fsPath) };
}

/** git answers with an error where a key isn't set. */
async function read(repository: Repository, how: 'getConfig' | 'getGlobalConfig'): Promise<string> {
  try {
    return (await repository[how]('user.name')).trim();
  } catch {
    return '';
  }
}

import * as vscode from 'vscode';

/** The little we use of the API of VS Code's git extension, version 1. */
interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  readonly state: { readonly remotes: readonly unknown[] };
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

/** What git knows of a file; undefined where git is off, unknown to it, or the workspace isn't trusted. */
export interface GitFacts {
  readonly hasRemote: boolean;
  readonly userName?: string;
}

/** Asks the editor's own git extension, never a git of the folder's. */
export async function gitFacts(uri: vscode.Uri): Promise<GitFacts | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  const extension = vscode.extensions.getExtension<{ enabled: boolean; getAPI(version: 1): GitApi }>(
    'vscode.git',
  );
  if (!extension) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    const repository = git.enabled ? git.getAPI(1).getRepository(uri) : null;
    if (!repository) return undefined;
    const userName = (await read(repository, 'getConfig')) || (await read(repository, 'getGlobalConfig'));
    return { hasRemote: repository.state.remotes.length > 0, ...(userName && { userName }) };
  } catch {
    // git is missing or broken: the same as no git
    return undefined;
  }
}

/** git answers with an error where a key isn't set. */
async function read(repository: Repository, how: 'getConfig' | 'getGlobalConfig'): Promise<string> {
  try {
    return (await repository[how]('user.name')).trim();
  } catch {
    return '';
  }
}

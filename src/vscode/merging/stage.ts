import * as vscode from 'vscode';
import { complain } from '../claims/announce';
import { baseName } from '../claims/sidecars';
import { gitApi, type Repository } from '../git';
import type { Services } from '../services';
import { isUnmerged } from './conflicts';

/** The repository that waits for a file to be staged, if one does. */
export async function waitingFor(sidecar: vscode.Uri): Promise<Repository | undefined> {
  const repository = (await gitApi())?.getRepository(sidecar);
  return repository && isUnmerged(repository, sidecar) ? repository : undefined;
}

/** Tells git that a file is resolved. */
export async function stage({ log }: Services, repository: Repository, sidecar: vscode.Uri): Promise<void> {
  const name = baseName(sidecar);
  try {
    await repository.add([sidecar.fsPath]);
  } catch (error) {
    log.error(`git add ${name}`, error);
    complain(vscode.l10n.t('{0} could not be staged: {1}', name, String(error)));
  }
}

import * as vscode from 'vscode';
import { regionsOf } from '../../core/sidecar/markers';
import { complain } from '../claims/announce';
import { baseName } from '../claims/sidecars';
import { openDocument, readNewest } from '../files';
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
  // the button may be pressed long after: the resolution may have been undone, or stand in an editor alone
  const now = await readNewest(sidecar);
  if (openDocument(sidecar)?.isDirty || ('text' in now && regionsOf(now.text)?.length !== 0)) {
    complain(vscode.l10n.t('{0} is not staged: it has a conflict in it again, or unsaved changes.', name));
    return;
  }
  try {
    await repository.add([sidecar.fsPath]);
  } catch (error) {
    log.error(`git add ${name}`, error);
    complain(vscode.l10n.t('{0} could not be staged: {1}', name, String(error)));
  }
}

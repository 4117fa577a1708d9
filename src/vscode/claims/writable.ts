import type * as vscode from 'vscode';
import { mendFirst } from '../../core/sidecar/state';
import type { Services } from '../services';
import { refusal } from './announce';
import { refusedFor } from './store';

/** Whether a document's sidecar can be written to; says why not before anybody answers questions in vain. */
export async function isWritable(
  { sidecars }: Services,
  document: vscode.Uri,
  sidecar: vscode.Uri,
): Promise<boolean> {
  const broken = async () =>
    (await sidecars.of(document)).find(
      ({ uri, sidecar: { readOnly } }) => readOnly && uri.toString() === sidecar.toString(),
    );
  if (!(await broken())) return true;
  // it may have been mended a moment ago
  await sidecars.renew(document);
  const found = await broken();
  if (found) refusal(refusedFor(mendFirst(found.sidecar).problem), sidecar);
  return !found;
}

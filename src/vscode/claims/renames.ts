import * as vscode from 'vscode';
import { readSidecarName } from '../../core/sidecar/names';
import type { Feature } from '../services';
import { complain } from './announce';
import { baseName, documentOf } from './sidecars';

export interface Move {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** A document renamed or moved in the editor takes its sidecars along, in the same change: one undo takes all back. */
export const claimRenames: Feature = ({ sidecars, history }) =>
  vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(editFor(event.files))),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        history.movedFolder(oldUri, newUri);
        if (!readSidecarName(baseName(oldUri))) continue;
        await history.moved(oldUri, newUri);
        for (const uri of [documentOf(oldUri), documentOf(newUri)]) if (uri) void sidecars.renew(uri);
      }
    }),
  );

async function editFor(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  const taken: string[] = [];
  for (const { oldUri, newUri } of files) {
    if (readSidecarName(baseName(oldUri))) continue;
    for (const { from, to } of await movesOf(oldUri, newUri)) {
      if (moving.has(from.toString())) continue;
      if (await isTaken(to, from)) taken.push(baseName(to));
      else edit.renameFile(from, to);
    }
  }
  if (taken.length > 0)
    complain(
      vscode.l10n.t(
        'These claims files are there already, so the claims of the renamed document stay where they are: {0}',
        taken.join(', '),
      ),
    );
  return edit;
}

/** Whether another file has the name. Where disks don't tell capitals, a file whose name only changes them finds itself. */
async function isTaken(to: vscode.Uri, from: vscode.Uri): Promise<boolean> {
  if (to.path.toLowerCase() !== from.path.toLowerCase()) return exists(to);
  return (await entriesOf(vscode.Uri.joinPath(to, '..'))).some(([name]) => name === baseName(to));
}

const entriesOf = async (folder: vscode.Uri): Promise<[string, vscode.FileType][]> =>
  vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );

/** Whether a document is there: a folder of that name is none. */
export async function isThere(document: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(document).then(
    ({ type }) => (type & vscode.FileType.Directory) === 0,
    () => false,
  );
}

/** Where each sidecar of a document goes when the document goes to another address. */
export async function movesOf(from: vscode.Uri, to: vscode.Uri): Promise<Move[]> {
  const folder = vscode.Uri.joinPath(from, '..');
  return (await entriesOf(folder)).flatMap(([name]) => {
    if (readSidecarName(name)?.document !== baseName(from)) return [];
    const ending = name.slice(baseName(from).length);
    return [
      { from: vscode.Uri.joinPath(folder, name), to: vscode.Uri.joinPath(to, '..', baseName(to) + ending) },
    ];
  });
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

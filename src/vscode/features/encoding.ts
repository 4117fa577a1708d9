import * as vscode from 'vscode';
import { readSidecarName } from '../../core/sidecar/names';
import { baseName } from '../claims/sidecars';
import { isUtf8, openAsUtf8, readText } from '../files';
import type { Feature, Services } from '../services';

/**
 * Claims files and dossiers are UTF-8 and are shown so when they are opened, also where `files.encoding` names what the
 * documents are in. A file that is no UTF-8 stays as it was opened: its problem says what to do.
 */
export const ourEncoding: Feature = (services) => {
  const look = (document: vscode.TextDocument) => {
    showAsUtf8(services, document).catch((error: unknown) =>
      services.log.error(`encoding of ${document.uri.toString()}`, error),
    );
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.workspace.onDidOpenTextDocument(look);
};

async function showAsUtf8({ dossiers }: Services, document: vscode.TextDocument): Promise<void> {
  const { uri } = document;
  if (isUtf8(document)) return;
  if (!readSidecarName(baseName(uri)) && !dossiers.isDossier(uri)) return;
  if ('text' in (await readText(uri))) await openAsUtf8(uri);
}

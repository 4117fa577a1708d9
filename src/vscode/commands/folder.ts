import * as vscode from 'vscode';
import type { Command } from '../services';
import { folderOf } from '../workspace';
import { inform } from '../tell';

/** Use Glossator in this folder. */
export const useFolder: Command = (services) => async (resource) => {
  const folder = await folderMeant(resource);
  if (folder) await services.roots.decide(folder, 'use');
};

/** Stop using Glossator in this folder: the inverse. */
export const leaveFolder: Command = (services) => async (resource) => {
  const folder = await folderMeant(resource);
  if (folder) await services.roots.decide(folder, 'leave');
};

/** The folder of the resource given, else of the active editor, else the one the user picks. */
async function folderMeant(resource: unknown): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const uri = resource instanceof vscode.Uri ? resource : vscode.window.activeTextEditor?.document.uri;
  const folder = uri && folderOf(uri);
  if (folder) return folder;
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (!folders[0]) {
    void inform(
      vscode.l10n.t('Open a folder first: a dossier and claims are kept in files beside the documents.'),
    );
  }
  return folders[0];
}

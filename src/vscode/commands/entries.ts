import * as vscode from 'vscode';
import { claimsOf, mentionAt, mentionsOf, placeOf } from '../entries';
import { openAsUtf8 } from '../files';
import { isEntryId } from '../markdown';
import type { Command, Services } from '../services';
import { inform } from '../tell';

/** Opens the dossier at an entry: that of the id given, else of the mention at the cursor. */
export const openEntry: Command = (services) => async (argument) => {
  const meant = await entryMeant(services, argument);
  const place = meant && placeOf(await services.dossiers.of(meant.root), meant.id);
  if (!place) return nothingThere();
  const document = await openAsUtf8(place.uri);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(place.range.start, place.range.start),
    viewColumn: vscode.ViewColumn.Beside,
  });
};

/** Lists all mentions of an entry in the references view: of the id given, else of the mention at the cursor. */
export const showMentions: Command = (services) => (argument) => list(services, argument, mentionsOf);

/** Lists the claims by a leader in the same way: of the id given, else of the leader at the cursor. */
export const showClaims: Command = (services) => (argument) => list(services, argument, claimsOf);

async function list(services: Services, argument: unknown, find: typeof mentionsOf): Promise<void> {
  const meant = await entryMeant(services, argument);
  const editor = vscode.window.activeTextEditor;
  if (!meant || !editor) return nothingThere();
  const title = vscode.l10n.t('Reading the documents of {0}', meant.root.name);
  const locations = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title },
    (_progress, token) => find(services, meant.root, meant.id, token),
  );
  if (locations.length === 0) return void inform(vscode.l10n.t('There are none in this folder.'));
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    editor.document.uri,
    editor.selection.active,
    locations,
  );
}

/** The entry of a command's argument, which anybody may have written, in the root of the active document. */
async function entryMeant(
  services: Services,
  argument: unknown,
): Promise<{ root: vscode.WorkspaceFolder; id: string } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const root = editor ? services.roots.rootOf(editor.document.uri) : services.roots.all[0];
  if (!root) return undefined;
  if (isEntryId(argument)) return { root, id: argument };
  const mention = editor && (await mentionAt(services, editor.document, editor.selection.active));
  return mention?.id === undefined ? undefined : { root, id: mention.id };
}

function nothingThere(): void {
  void inform(vscode.l10n.t('The dossier has no entry for what stands here.'));
}

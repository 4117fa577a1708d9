import * as vscode from 'vscode';
import { readSidecarName } from '../../core/sidecar/names';
import type { HalfDeleted } from '../../core/sidecar/deletion';
import type { Versions } from '../../core/sidecar/markers';
import { baseName, documentOf } from '../claims/sidecars';
import { gitApi, onRepositoryChange, type Repository } from '../git';
import type { Feature, Services } from '../services';
import { warn } from '../tell';

/** Sidecars that git lists as unmerged; none without git. */
async function unmerged(): Promise<vscode.Uri[]> {
  const api = await gitApi();
  return (api?.repositories ?? [])
    .flatMap(({ state }) => state.mergeChanges.map(({ uri }) => uri))
    .filter((uri) => readSidecarName(baseName(uri)) && vscode.workspace.getWorkspaceFolder(uri));
}

/** Sidecars with git's markers in them, of documents that are open, or that are open themselves. */
async function marked({ sidecars }: Services): Promise<vscode.Uri[]> {
  const documents = new Map<string, vscode.Uri>();
  for (const { uri } of vscode.workspace.textDocuments) {
    const document = documentOf(uri) ?? uri;
    if (vscode.workspace.getWorkspaceFolder(document)) documents.set(document.toString(), document);
  }
  const files = await Promise.all([...documents.values()].map((document) => sidecars.of(document)));
  return files
    .flat()
    .filter(({ problems }) => problems.some(({ code }) => code === 'conflict-markers'))
    .map(({ uri }) => uri);
}

/** Every sidecar known to be in conflict: from git, and from what is open. */
export async function conflicting(services: Services): Promise<vscode.Uri[]> {
  const all = [...(await unmerged()), ...(await marked(services))];
  return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
}

/** The versions in git's index: without one where a side has deleted the file; undefined where git knows of no conflict. */
export async function indexVersions(uri: vscode.Uri): Promise<Versions | HalfDeleted | undefined> {
  const repository = (await gitApi())?.getRepository(uri);
  if (!repository || !isUnmerged(repository, uri)) return undefined;
  const stage = async (number: number) => {
    try {
      const bytes = await repository.buffer(`:${number}`, uri.fsPath);
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      // git's answer where the stage doesn't exist; bytes that are no UTF-8 are left to the markers
      return error instanceof TypeError ? null : undefined;
    }
  };
  const [base, ours, theirs] = await Promise.all([stage(1), stage(2), stage(3)]);
  if (base === null || ours === null || theirs === null) return undefined;
  return {
    base: base ?? '',
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

export function isUnmerged({ state }: Repository, uri: vscode.Uri): boolean {
  return state.mergeChanges.some((change) => change.uri.toString() === uri.toString());
}

/** Says once of each sidecar that has come into conflict, and offers to resolve it. */
export const conflictNotice: Feature = (services) => {
  const told = new Set<string>();
  let looking: Promise<void> = Promise.resolve();
  const lookNow = async () => {
    const now = await conflicting(services);
    const fresh = now.filter((uri) => !told.has(uri.toString()));
    told.clear();
    for (const uri of now) told.add(uri.toString());
    if (fresh.length > 0) tell(fresh);
  };
  const look = () => {
    looking = looking.then(lookNow).catch((error: unknown) => services.log.error('conflicts', error));
  };
  return vscode.Disposable.from(onRepositoryChange(look), services.sidecars.onDidChange(look));
};

function tell(files: readonly vscode.Uri[]): void {
  const resolve = vscode.l10n.t('Resolve Claims Conflict');
  const text =
    files.length === 1
      ? vscode.l10n.t('{0} is in conflict.', baseName(files[0]!))
      : vscode.l10n.t('{0} claims files are in conflict.', files.length);
  void warn(text, resolve).then((choice) => {
    if (choice === resolve)
      void vscode.commands.executeCommand(
        'glossator.resolveConflict',
        ...(files.length === 1 ? [files[0]] : []),
      );
  });
}

/** The lightbulb on git's markers. */
export const conflictFix: Feature = () =>
  vscode.languages.registerCodeActionsProvider(
    [{ pattern: '**/*.claims.yaml' }, { pattern: '**/*.claims.*.yaml' }],
    {
      provideCodeActions({ uri }, _range, { diagnostics }) {
        const here = diagnostics.filter(({ code }) => code === 'conflict-markers');
        if (here.length === 0) return [];
        const title = vscode.l10n.t('Resolve the conflict claim by claim');
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.command = { command: 'glossator.resolveConflict', title, arguments: [uri] };
        action.diagnostics = here;
        action.isPreferred = true;
        return [action];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

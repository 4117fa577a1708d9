import * as vscode from 'vscode';
import { complain } from '../claims/announce';
import { baseName } from '../claims/sidecars';
import { openDocument, readText } from '../files';
import { gitApi, type GitApi, type Repository } from '../git';
import type { MergeDriver } from '../host';
import type { Command, Feature, Services } from '../services';
import { fail, inform } from '../tell';

/** What `.gitattributes` needs, so that git asks for the driver. */
const lines = ['*.claims.yaml merge=glossator', '*.claims.*.yaml merge=glossator'];

/** Sets git up in this clone to merge claims files by claim. */
export const mergeWithGit: Command = (services) => async () => {
  const place = await placeOf(services);
  if (!place) return;
  const { driver, api, repository } = place;
  const { rootUri } = repository;
  const name = baseName(rootUri);
  try {
    await driver.setUp(api.git.path, rootUri.fsPath, await renewed(services, driver));
    await addLines(vscode.Uri.joinPath(rootUri, '.gitattributes'));
    tell(name, rootUri);
  } catch (error) {
    failed(services, error);
  }
};

/** Says what was done, and what it doesn't do: a clone's settings go to nobody else. */
function tell(name: string, root: vscode.Uri): void {
  const open = vscode.l10n.t('Open .gitattributes');
  const undo = vscode.l10n.t('Undo');
  const text = vscode.l10n.t(
    'Git merges claims by claim in this clone of “{0}” now. Commit .gitattributes. Each clone has to be set up by its owner: where it isn’t, git merges claims files by lines, as ever, and “Resolve Claims Conflict” helps.',
    name,
  );
  void inform(text, open, undo).then((choice) => {
    if (choice === open) void vscode.window.showTextDocument(vscode.Uri.joinPath(root, '.gitattributes'));
    if (choice === undo) void vscode.commands.executeCommand('glossator.mergeWithoutGit');
  });
}

/** Takes that back in this clone. */
export const mergeWithoutGit: Command = (services) => async () => {
  const place = await placeOf(services);
  if (!place) return;
  const { driver, api, repository } = place;
  const name = baseName(repository.rootUri);
  try {
    if (!(await driver.isSetUp(api.git.path, repository.rootUri.fsPath))) {
      complain(vscode.l10n.t('Git doesn’t merge claims in “{0}” by claim.', name));
      return;
    }
    await driver.takeAway(api.git.path, repository.rootUri.fsPath);
    void inform(
      vscode.l10n.t(
        'Git merges claims in “{0}” by lines again. The lines in .gitattributes stay: they do nothing by themselves.',
        name,
      ),
    );
  } catch (error) {
    failed(services, error);
  }
};

/** Renews what git calls, where it was set up once: the extension's place changes with its version. */
export const freshLauncher: Feature = (services) => {
  const driver = services.host.mergeDriver;
  const { globalState } = services.context;
  if (driver && globalState.get(remembered))
    renewed(services, driver).catch((error: unknown) => services.log.error('merge launcher', error));
  return new vscode.Disposable(() => undefined);
};

const remembered = 'mergeLauncher';

async function renewed({ context }: Services, driver: MergeDriver): Promise<string> {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js').fsPath;
  const path = await driver.renewLauncher(context.globalStorageUri.fsPath, program);
  await context.globalState.update(remembered, true);
  return path;
}

interface Place {
  readonly driver: MergeDriver;
  readonly api: GitApi;
  readonly repository: Repository;
}

/** The repository meant: that of the editor in front, else the only one, else asked for. */
async function placeOf({ host }: Services): Promise<Place | undefined> {
  if (!vscode.workspace.isTrusted) return complain(vscode.l10n.t('Git runs only in folders that you trust.'));
  const driver = host.mergeDriver;
  if (!driver)
    return complain(
      vscode.l10n.t('Git can’t be set up from the browser. Do it in the editor on your computer.'),
    );
  const api = await gitApi();
  const here = vscode.window.activeTextEditor?.document.uri;
  const repository = (here && api?.getRepository(here)) ?? (await onlyOne(api?.repositories ?? []));
  if (repository === null) return undefined;
  if (!api || !repository) return complain(vscode.l10n.t('No git repository is open here.'));
  return { driver, api, repository };
}

/** Undefined where there is none, null where the question was left. */
async function onlyOne(repositories: readonly Repository[]): Promise<Repository | null | undefined> {
  if (repositories.length < 2) return repositories[0];
  const items = repositories.map((repository) => ({
    label: baseName(repository.rootUri),
    description: vscode.workspace.asRelativePath(repository.rootUri),
    repository,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which repository?'),
  });
  return picked?.repository ?? null;
}

/** Adds to `.gitattributes` what isn't in it yet, in the editor where it is open there. */
async function addLines(uri: vscode.Uri): Promise<void> {
  const open = openDocument(uri);
  const read = open ? { text: open.getText() } : await readText(uri);
  if ('unreadable' in read && read.unreadable !== 'missing') throw new Error('.gitattributes: UTF-8?');
  const text = 'text' in read ? read.text : '';
  const known = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !known.has(line));
  if (missing.length === 0) return;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const added = (text === '' || text.endsWith('\n') ? '' : eol) + missing.map((line) => line + eol).join('');
  if (!open) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text + added));
    return;
  }
  const wasDirty = open.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, open.positionAt(text.length), added);
  await vscode.workspace.applyEdit(edit);
  if (!wasDirty) await open.save();
}

function failed({ log }: Services, error: unknown): void {
  log.error('git', error);
  const said = (error as { stderr?: unknown }).stderr;
  const why =
    typeof said === 'string' && said.trim() ? said : error instanceof Error ? error.message : String(error);
  void fail(vscode.l10n.t('Git could not be set up: {0}', why.trim()));
}

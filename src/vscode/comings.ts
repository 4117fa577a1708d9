import * as vscode from 'vscode';
import { Debounced } from './timing';

/** How long folders that come are left to fill, in milliseconds. */
const filling = 500;

/** Folders that aren't ours to look into. */
const strange = /\/(?:\.git|node_modules)(?:\/|$)/;

/**
 * Folders that come or go whole: copied, unpacked, moved, made by a change of branch. The editor tells of the folder only,
 * so that no watcher of the files in it hears of them.
 */
export class Comings implements vscode.Disposable {
  private readonly came = new vscode.EventEmitter<vscode.Uri>();
  private readonly went = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with each folder that has come, once it has had time to fill. */
  readonly onDidCome = this.came.event;
  /** Fires with what is gone: also for files, since nobody can tell what it was. */
  readonly onDidGo = this.went.event;
  private readonly disposables: vscode.Disposable[] = [this.came, this.went];

  constructor() {
    const folders = new Map<string, vscode.Uri>();
    const settle = new Debounced(filling, () => {
      const all = [...folders.values()];
      folders.clear();
      for (const folder of all) this.came.fire(folder);
    });
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.disposables.push(
      settle,
      watcher,
      watcher.onDidCreate(async (uri) => {
        if (strange.test(uri.path) || !(await isFolder(uri))) return;
        folders.set(uri.toString(), uri);
        settle.schedule();
      }),
      watcher.onDidDelete((uri) => {
        if (!strange.test(uri.path)) this.went.fire(uri);
      }),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** Whether an address is that of a folder or file gone, or of something in it. */
export const isIn = (uri: vscode.Uri, folder: vscode.Uri): boolean =>
  uri.toString() === folder.toString() || uri.toString().startsWith(`${folder.toString()}/`);

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    // a link to a folder is none that came
    ({ type }) => type === vscode.FileType.Directory,
    () => false,
  );
}

import * as vscode from 'vscode';
import { msg, type Message } from '../../core/model/message';
import { applyEntryOperation, type EntryOperation } from '../../core/dossier/edit';
import { applyOperation, type ClaimOperation } from '../../core/sidecar/edit';
import type { Problem } from '../../core/model/problem';
import type { Memory } from '../../core/yaml/outline';
import { caughtUp, isShown, isUtf8, openDocument } from '../files';
import type { Host, LocalFiles } from '../host';

/** What can be done to a sidecar, and to a dossier file. */
export type Operation = ClaimOperation | EntryOperation;

/** What became of an operation. `unsaved`: it is in an editor that had unsaved changes before, and still has. */
export type Outcome =
  | {
      readonly done: true;
      readonly unsaved: boolean;
      readonly inverse: Operation;
      /** The text of the file, where the operation made it. */
      readonly created?: string;
      /** Where the history keeps it: the change of which it is the whole or the last part. */
      readonly change?: number;
    }
  | {
      readonly done: false;
      readonly why: Message;
      readonly mend?: Message;
      /** Trying again later can't help: what the operation is about was changed since. */
      readonly final?: boolean;
      /** Git left the file in conflict. */
      readonly inConflict?: boolean;
    };

export type Refusal = Extract<Outcome, { readonly done: false }>;

/** How often an operation starts over because the file was changed under it. */
const attempts = 4;

const bom = '\ufeff';

/**
 * Writes sidecars, and dossier files in the same way. Operations on one file queue up, and each is applied to the newest text right before that is
 * written: in the editor where the file is open there (saved only if it was saved before), else on disk, all or nothing.
 * A file that can't be read is never written to.
 */
export class Store {
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly wrote = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the file after each change that went through here. */
  readonly onDidWrite = this.wrote.event;

  constructor(
    private readonly host: Host,
    private readonly log: vscode.LogOutputChannel,
    /** What is kept of a sidecar between readings, so that an edit of a long one costs little. */
    private readonly memoryOf: (sidecar: vscode.Uri) => Memory,
  ) {}

  apply(sidecar: vscode.Uri, operation: Operation): Promise<Outcome> {
    return this.queued(sidecar, () => this.attempt(sidecar, operation));
  }

  /** Takes back the making of a file: removes it if it still is as it was made. */
  remove(sidecar: vscode.Uri, text: string): Promise<boolean> {
    return this.queued(sidecar, async () => {
      const open = openDocument(sidecar);
      if (open?.isDirty) return false;
      const bytes = await this.read(sidecar);
      if (!bytes || decode(bytes)?.text !== text) return false;
      return this.replace(sidecar, bytes, undefined);
    }).catch(() => false);
  }

  private queued<T>(sidecar: vscode.Uri, work: () => Promise<T>): Promise<T> {
    const key = sidecar.toString();
    const turn = (this.queues.get(key) ?? Promise.resolve()).then(work);
    const settled = turn.then(
      () => this.wrote.fire(sidecar),
      () => undefined,
    );
    this.queues.set(key, settled);
    void settled.then(() => {
      if (this.queues.get(key) === settled) this.queues.delete(key);
    });
    return turn;
  }

  private async attempt(sidecar: vscode.Uri, operation: Operation): Promise<Outcome> {
    try {
      for (let i = 0; i < attempts; i++) {
        const open = openDocument(sidecar);
        // a file that is to go is no text to edit
        const goes = operation.kind === 'replace' && operation.now === '' && !open?.isDirty;
        const outcome =
          open && !goes && (open.isDirty || (isShown(sidecar) && isUtf8(open)))
            ? await this.inEditor(open, operation)
            : await this.onDisk(sidecar, operation);
        if (outcome) return outcome;
      }
      return refused(msg('The file keeps changing while it is written.'), msg('Try again.'));
    } catch (error) {
      this.log.error(`writing ${sidecar.toString()}`, error);
      return failed(error);
    }
  }

  /** Undefined where the editor's text changed in between. */
  private async inEditor(document: vscode.TextDocument, operation: Operation): Promise<Outcome | undefined> {
    const unsaved = document.isDirty;
    if (!isUtf8(document))
      return refused(
        msg('The editor shows the file in an encoding other than UTF-8, and it has unsaved changes.'),
        msg('Reopen it with the encoding UTF-8.'),
      );
    const bytes = await this.read(document.uri);
    if (bytes && !decode(bytes)) return notUtf8;
    if (!unsaved && !(await caughtUp(document)))
      return refused(
        msg('The file was changed outside of the editor that shows it.'),
        msg('Revert the editor, then try again.'),
      );
    const change = applied(document.getText(), operation, this.memoryOf(document.uri));
    if ('problem' in change) return refusedFor(change.problem);
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of change.edits)
      edit.replace(
        document.uri,
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
        text,
      );
    // the editor refuses an edit of a version that is no longer the newest
    if (!(await vscode.workspace.applyEdit(edit))) return undefined;
    if (!unsaved && !(await document.save()))
      return refused(
        msg('The change stands in the open file, but that could not be saved.'),
        msg('Save it by hand.'),
      );
    return { done: true, unsaved, inverse: change.inverse };
  }

  /** Undefined where the file was changed in between. */
  private async onDisk(sidecar: vscode.Uri, operation: Operation): Promise<Outcome | undefined> {
    const before = await this.read(sidecar);
    const read = before ? decode(before) : { text: '', bom: false };
    if (!read) return notUtf8;
    const change = applied(read.text, operation, this.memoryOf(sidecar));
    if ('problem' in change) return refusedFor(change.problem);
    const goes = operation.kind === 'replace' && change.text === '';
    const now = goes ? undefined : new TextEncoder().encode((read.bom ? bom : '') + change.text);
    const changes = !before || goes || change.text !== read.text;
    if (changes && !(await this.replace(sidecar, before, now))) return undefined;
    return {
      done: true,
      unsaved: false,
      inverse: change.inverse,
      ...(!before && { created: change.text }),
    };
  }

  private get roots(): string[] {
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  }

  private local(uri: vscode.Uri): LocalFiles | undefined {
    return uri.scheme === 'file' ? this.host.localFiles : undefined;
  }

  private async read(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    const local = this.local(uri);
    if (local) return local.read(uri.fsPath, this.roots);
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  private async replace(
    uri: vscode.Uri,
    before: Uint8Array | undefined,
    now: Uint8Array | undefined,
  ): Promise<boolean> {
    const local = this.local(uri);
    if (local) return local.replace(uri.fsPath, before, now, this.roots);
    if (!same(await this.read(uri), before)) return false;
    if (now) await vscode.workspace.fs.writeFile(uri, now);
    else await vscode.workspace.fs.delete(uri);
    if (same(await this.read(uri), now)) return true;
    throw new Error(vscode.l10n.t('what was written did not read back'));
  }
}

function applied(text: string, operation: Operation, memory: Memory) {
  return operation.kind === 'add-entry' || operation.kind === 'remove-entry'
    ? applyEntryOperation(text, operation, memory)
    : applyOperation(text, operation, memory);
}

/** Refusals that no waiting helps. */
const finals: ReadonlySet<string> = new Set(['changed-since', 'gone', 'duplicate-id']);

/** What a file's problem says against writing to it. */
export function refusedFor({ code, message, mend }: Problem): Refusal {
  return {
    done: false,
    why: message,
    ...(mend && { mend }),
    ...(finals.has(code) && { final: true }),
    ...(code === 'in-conflict' && { inConflict: true }),
  };
}

function refused(why: Message, mend?: Message): Outcome {
  return { done: false, why, ...(mend && { mend }) };
}

const notUtf8: Outcome = refused(
  msg('The file is not valid UTF-8, so it is not written to.'),
  msg('Save it with the encoding UTF-8.'),
);

/** What the disk said, in words that say what to do. The file is as it was. */
function failed(error: unknown): Outcome {
  const said = error instanceof Error ? error.message : String(error);
  switch (String((error as { code?: unknown } | null)?.code)) {
    case 'NOT_OURS':
      return refused(
        msg('The file is a link that leads out of the workspace, or no regular file.'),
        msg('Put a plain file in its place.'),
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return refused(msg('The disk is full.'), msg('Make room on it, then try again.'));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'NoPermissions':
      return refused(
        msg('The folder or the file may not be written to.'),
        msg('Change its permissions, or copy the folder to where you may write.'),
      );
    default:
      return refused(msg('The file could not be written: {0}', said), msg('Mend that, then try again.'));
  }
}

/** The text without its byte order mark; undefined for bytes that are no UTF-8. */
function decode(bytes: Uint8Array): { text: string; bom: boolean } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(bom) ? { text: text.slice(1), bom: true } : { text, bom: false };
  } catch {
    return undefined;
  }
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

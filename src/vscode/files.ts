import * as vscode from 'vscode';
import type { Problem } from '../core/model/problem';
import { LineIndex } from '../core/text/lines';
import { invalidUtf8, maxLength, notPlain, tooLarge } from '../core/yaml/safety';
import type { Host } from './host';

/** A file's text, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly unreadable: 'missing' | 'too-large' | 'link' }
  /** `lossy` has U+FFFD for what is no UTF-8. */
  | { readonly unreadable: 'not-utf-8'; readonly lossy: string };

/** More bytes than this are never read: no text that fits what the core reads has so many. */
const mostBytes = 3 * maxLength;

/** Reads a file as UTF-8, byte order mark off. Invalid bytes are an answer, not replacement characters. */
export async function readText(uri: vscode.Uri): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return { unreadable: 'too-large' };
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    return { unreadable: 'missing' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-utf-8', lossy: new TextDecoder().decode(bytes) };
  }
}

/** The same, but the text of an editor with unsaved changes goes before the file's. */
export async function readNewest(uri: vscode.Uri): Promise<FileText> {
  const open = openDocument(uri);
  return open?.isDirty ? { text: open.getText() } : readText(uri);
}

/**
 * The same of a file that a hostile repository may have made: a link that leads out of the workspace is not followed,
 * as far as the host can tell.
 */
export async function readOurs(host: Host, uri: vscode.Uri): Promise<FileText> {
  return (await isOurs(host, uri)) ? readNewest(uri) : { unreadable: 'link' };
}

/**
 * Whether a file is a plain one, and neither it nor a folder above it is a link that leads out of the workspace, as far
 * as the host can tell. A file that isn't there counts as ours, and so does a plain one that stands outside.
 */
export async function isOurs({ localFiles }: Host, uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme !== 'file' || !localFiles) return true;
  const type = await vscode.workspace.fs.stat(uri).then(
    (found) => found.type,
    () => undefined,
  );
  if (type === undefined) return true;
  const isOutside = type === vscode.FileType.File && !vscode.workspace.getWorkspaceFolder(uri);
  const roots = (vscode.workspace.workspaceFolders ?? []).map((root) => root.uri.fsPath);
  return isOutside || localFiles.isInside(uri.fsPath, roots);
}

/** What is wrong with a file that gives no text; undefined for one that isn't there. `lines` of its place. */
export function whyUnread(
  read: Exclude<FileText, { text: string }>,
): { readonly problem: Problem; readonly lines: LineIndex } | undefined {
  switch (read.unreadable) {
    case 'missing':
      return undefined;
    case 'too-large':
      return { problem: tooLarge(), lines: new LineIndex('') };
    case 'link':
      return { problem: notPlain(), lines: new LineIndex('') };
    case 'not-utf-8':
      return { problem: invalidUtf8(read.lossy), lines: new LineIndex(read.lossy) };
  }
}

/** The text document of an address, where the editor holds one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/**
 * Opens a claims file or a dossier as what it is, whatever `files.encoding` says of other files; with unsaved changes as
 * it stands, else with what its file holds, so that a place in the file is that place in the editor.
 */
export async function openAsUtf8(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const open = openDocument(uri);
  if (open?.isDirty) return open;
  const document = await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
  await caughtUp(document);
  return document;
}

/** How long an editor without unsaved changes may lag behind its file, in milliseconds. */
const lag = 2_000;

/** Waits until an editor without unsaved changes shows what its file holds; false where it doesn't in time. */
export async function caughtUp(document: vscode.TextDocument): Promise<boolean> {
  const plain = (text: string) => text.replaceAll('\r\n', '\n');
  for (const end = Date.now() + lag; ; await new Promise((done) => setTimeout(done, 50))) {
    const read = await readText(document.uri);
    if ('text' in read && plain(read.text) === plain(document.getText())) return true;
    if (document.isDirty || Date.now() > end) return false;
  }
}

/** Whether what is put into an editor is saved as what a claims file or a dossier has to be. `files.encoding` may be another. */
export const isUtf8 = ({ encoding }: vscode.TextDocument) => encoding.startsWith('utf8');

/** Whether a tab shows the file: a document can also be open behind the scenes. */
export function isShown(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputText && input.uri.toString() === wanted) ||
        (input instanceof vscode.TabInputTextDiff && input.modified.toString() === wanted),
    ),
  );
}

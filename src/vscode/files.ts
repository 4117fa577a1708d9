import * as vscode from 'vscode';
import { maxLength } from '../core/yaml/safety';

/** A file's text, or why there is none. */
export type FileText =
  { readonly text: string } | { readonly unreadable: 'missing' | 'not-utf-8' | 'too-large' };

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
    return { unreadable: 'not-utf-8' };
  }
}

/** The same, but the text of an editor with unsaved changes goes before the file's. */
export async function readNewest(uri: vscode.Uri): Promise<FileText> {
  const open = openDocument(uri);
  return open?.isDirty ? { text: open.getText() } : readText(uri);
}

/** The text document of an address, where the editor holds one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

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

import * as vscode from 'vscode';
import { resolve } from '../../core/anchor/resolve';
import type { Question } from '../../core/sidecar/conflicts';
import { readSidecar } from '../../core/sidecar/read';
import { toRange } from '../convert';

/** Shows the words that a claim in conflict is on, in its document; gives the quote. Undefined for anything but a claim. */
export async function revealQuote(uri: vscode.Uri, question: Question): Promise<string | undefined> {
  const [section, id] = question.path;
  if (section !== 'claims' || id === undefined) return undefined;
  const { claims } = readSidecar(`claims:\n${question.ours || question.theirs}`).sidecar;
  const claim = claims[0];
  if (!claim) return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const { start, end } = resolve(claim.selector, document.getText());
    const selection =
      start === undefined || end === undefined ? undefined : toRange(document, { start, end });
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    // beside the claims file where that is in front
    const beside = vscode.window.activeTextEditor && vscode.window.activeTextEditor.document !== document;
    const viewColumn = shown?.viewColumn ?? (beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
    await vscode.window.showTextDocument(document, {
      viewColumn,
      preserveFocus: true,
      ...(selection && { selection }),
    });
  } catch {
    // a document that can't be opened leaves the question as clear as its quote
  }
  return claim.selector.quote;
}

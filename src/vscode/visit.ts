import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toRange, toSpan } from './convert';

/** The first place after the selection, or before it, round the end; the place selected now is left, also where several begin at one place. */
export function nextPlace<T extends Span>(
  places: readonly T[],
  editor: vscode.TextEditor,
  way: 1 | -1,
): T | undefined {
  const here = toSpan(editor.document, editor.selection);
  const inOrder = [...places].sort((a, b) => way * (a.start - b.start || b.end - a.end));
  return inOrder.find((s) => way * (s.start - here.start || here.end - s.end) > 0) ?? inOrder[0];
}

/**
 * Goes to a place and says what is there: its words are selected, which screen readers read out, and its card is shown;
 * where the editor is told of a screen reader, the card takes the keyboard, and Escape gives it back.
 */
export async function visit(editor: vscode.TextEditor, place: Span, said: string): Promise<void> {
  const range = toRange(editor.document, place);
  // the cursor at the start: the card then stands above the words instead of on them
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(said, 5_000);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

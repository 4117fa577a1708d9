import * as vscode from 'vscode';
import type { Span } from '../core/model/span';

/** With more to draw than this a document is drawn only near its visible lines. */
const mostDrawn = 3_000;
/** How many lines beyond the visible ones are then drawn too. */
const margin = 200;

export const isDrawnInWindows = (size: number, most = mostDrawn) => size > most;

/**
 * Where to draw: the whole document, or where it has too much to draw (`size` of at `most`), the visible lines with a
 * margin. In order.
 */
export function windowsOf(editor: vscode.TextEditor, size: number, most = mostDrawn): Span[] {
  if (!isDrawnInWindows(size, most)) return [{ start: 0, end: Infinity }];
  const { document } = editor;
  const windows: Span[] = [];
  for (const { start, end } of editor.visibleRanges) {
    const window = {
      start: document.offsetAt(new vscode.Position(Math.max(0, start.line - margin), 0)),
      end: document.offsetAt(new vscode.Position(end.line + margin, 0)),
    };
    const last = windows.at(-1);
    // folded lines between two visible ranges are fewer than their margins
    if (last && window.start <= last.end)
      windows[windows.length - 1] = { start: last.start, end: window.end };
    else windows.push(window);
  }
  return windows;
}

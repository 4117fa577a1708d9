import * as vscode from 'vscode';
import type { Statement } from '../../core/model/mention';
import { toRange } from '../convert';
import type { Feature } from '../services';
import { Debounced } from '../timing';
import { isDrawnInWindows, windowsOf } from '../windows';
import { suggestionAt } from './suggestions';

/** The context in which the keys for suggestions act: the cursor is in one that is shown. */
const inSuggestion = 'glossator.inSuggestion';
/** What is drawn, for tests: the suggestions marked in each editor, and the current one. */
const drawn = new WeakMap<vscode.TextEditor, { all: vscode.Range[]; current: vscode.Range[] }>();

export const drawnSuggestions = (editor: vscode.TextEditor) => drawn.get(editor) ?? { all: [], current: [] };

/**
 * Quiet marks: a dotted edge where a suggestion begins and a dotted line below its reporting word. Only the one at the
 * cursor, on which the keys act, is shown whole.
 */
export const suggestionMarks: Feature = (services) => {
  const mark = new vscode.ThemeColor('glossator.suggestionMark');
  const edge = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 0 2px',
    borderColor: mark,
    overviewRulerColor: new vscode.ThemeColor('glossator.suggestionRuler'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const cue = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: mark,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const current = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('glossator.suggestionBackground'),
    outline: '1px dotted',
    outlineColor: mark,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  let context = false;
  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const suggested = services.suggestions.now(document);
    // while somebody types, the editor itself moves what is drawn
    if (!suggested) return;
    const all = windowsOf(editor, suggested.recognition.size).flatMap((window) => suggested.at(window));
    if (all.length > 0 || drawn.has(editor)) {
      editor.setDecorations(
        edge,
        all.map((statement) => edgeOf(document, statement)),
      );
      editor.setDecorations(
        cue,
        all.flatMap((statement) => cueOf(document, statement)),
      );
      const marked = all.map((statement) => toRange(document, statement));
      // what is drawn whole stays so until `point` says otherwise
      drawn.set(editor, { all: marked, current: drawn.get(editor)?.current ?? [] });
    }
    point(editor);
  };
  const point = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const isFront = editor === vscode.window.activeTextEditor;
    const suggested = isFront ? services.suggestions.now(document) : undefined;
    const here = suggested && suggestionAt(suggested, document, editor.selection);
    if (isFront && context !== (here !== undefined)) {
      context = here !== undefined;
      void vscode.commands.executeCommand('setContext', inSuggestion, context);
    }
    const before = drawn.get(editor);
    if (!before) return;
    const now = here ? [toRange(document, here)] : [];
    if (now.length + before.current.length > 0) editor.setDecorations(current, now);
    drawn.set(editor, { ...before, current: now });
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  const scrolled = new Debounced(50, drawAll);
  return vscode.Disposable.from(
    ...[edge, cue, current, scrolled],
    services.suggestions.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeActiveTextEditor(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const suggested = services.suggestions.now(textEditor.document);
      if (suggested && isDrawnInWindows(suggested.recognition.size)) scrolled.schedule();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => point(textEditor)),
  );
};

/** The first character: there the dotted edge stands. */
function edgeOf(document: vscode.TextDocument, { start }: Statement): vscode.Range {
  return toRange(document, { start, end: start + 1 });
}

function cueOf(document: vscode.TextDocument, { cue }: Statement): vscode.Range[] {
  return cue ? [toRange(document, cue)] : [];
}

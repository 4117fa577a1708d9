import * as vscode from 'vscode';
import { overlaps } from '../../core/model/span';
import { toRange } from '../convert';
import type { Feature, Services } from '../services';
import { Debounced } from '../timing';
import { isDrawnInWindows, windowsOf } from '../windows';
import { isCertain } from './placed';

/** What is drawn, for tests: editor → ranges of certain claims, and of those whose words have changed. */
const drawn = new WeakMap<vscode.TextEditor, { certain: vscode.Range[]; changed: vscode.Range[] }>();

export const drawnClaims = (editor: vscode.TextEditor) => drawn.get(editor) ?? { certain: [], changed: [] };

/** Marks claims in every visible editor. Those without a certain place are in Problems, never in the text. */
export const claimMarks: Feature = (services) => {
  const certain = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('glossator.claimBackground'),
    // seen in high contrast only, where backgrounds are not tinted
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('glossator.claimOutline'),
    overviewRulerColor: new vscode.ThemeColor('glossator.claimMark'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  // one icon a claim, on its first line: a range over several lines would repeat it
  const gutter = vscode.window.createTextEditorDecorationType({
    gutterIconPath: vscode.Uri.joinPath(services.context.extensionUri, 'media', 'claim.svg'),
    gutterIconSize: '70%',
  });
  const changed = vscode.window.createTextEditorDecorationType({
    outline: '1px dashed',
    outlineColor: new vscode.ThemeColor('glossator.claimMark'),
    overviewRulerColor: new vscode.ThemeColor('glossator.claimMark'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const draw = (editor: vscode.TextEditor) => {
    const now = rangesOf(editor, services);
    const before = drawn.get(editor);
    if (!before && now.certain.length + now.changed.length === 0) return;
    editor.setDecorations(certain, now.certain);
    editor.setDecorations(changed, now.changed);
    editor.setDecorations(gutter, firstLines([...now.certain, ...now.changed]));
    drawn.set(editor, now);
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);
  const scrolled = new Debounced(50, drawAll);
  drawAll();
  return vscode.Disposable.from(
    certain,
    changed,
    gutter,
    scrolled,
    services.claims.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isDrawnInWindows(services.claims.now(textEditor.document).length)) scrolled.schedule();
    }),
  );
};

function rangesOf(editor: vscode.TextEditor, services: Services) {
  const certain: vscode.Range[] = [];
  const changed: vscode.Range[] = [];
  const claims = services.claims.now(editor.document);
  const windows = windowsOf(editor, claims.length);
  // claims on the same words are one mark: the editor takes minutes over thousands in one place
  const marked = { certain: new Set<string>(), changed: new Set<string>() };
  for (const tracked of claims) {
    if (!tracked.span) continue;
    for (const { span, anchor } of [tracked, ...tracked.parts]) {
      if (!span || !windows.some((window) => overlaps(window, span))) continue;
      const [ranges, places] = isCertain({ span, anchor })
        ? [certain, marked.certain]
        : [changed, marked.changed];
      const place = `${span.start}-${span.end}`;
      if (places.has(place)) continue;
      places.add(place);
      ranges.push(toRange(editor.document, span));
    }
  }
  return { certain, changed };
}

function firstLines(ranges: readonly vscode.Range[]): vscode.Range[] {
  return [...new Set(ranges.map(({ start }) => start.line))].map(
    (line) => new vscode.Range(line, 0, line, 0),
  );
}

import * as vscode from 'vscode';
import type { MentionKind } from '../../core/model/mention';
import { toRange } from '../convert';
import { isShown, mentionKinds } from '../kinds';
import type { Recognised } from '../recognitions';
import type { Feature, Services } from '../services';
import { changesHighlighting, highlighting } from '../settings';
import { Debounced } from '../timing';
import { isDrawnInWindows, windowsOf } from '../windows';

/** What is drawn in each editor, for tests. */
const drawn = new WeakMap<vscode.TextEditor, ReadonlyMap<MentionKind, readonly vscode.Range[]>>();

export function drawnIn(editor: vscode.TextEditor): ReadonlyMap<MentionKind, readonly vscode.Range[]> {
  return drawn.get(editor) ?? new Map();
}

/** Marks mentions in every visible editor: one decoration type a kind, plain ranges. */
export const highlights: Feature = (services) => {
  const types = new Map(mentionKinds.map((kind) => [kind, decorationType(kind)]));
  const drawAll = () => {
    for (const editor of vscode.window.visibleTextEditors) draw(editor, types, services);
  };
  const scrolled = new Debounced(50, drawAll);
  return vscode.Disposable.from(
    ...types.values(),
    scrolled,
    services.recognitions.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document === document) draw(editor, types, services);
      }
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const known = services.recognitions.now(textEditor.document);
      if (known?.status === 'read' && isDrawnInWindows(known.recognition.size)) scrolled.schedule();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesHighlighting(event)) drawAll();
    }),
  );
};

function draw(
  editor: vscode.TextEditor,
  types: ReadonlyMap<MentionKind, vscode.TextEditorDecorationType>,
  services: Services,
): void {
  const known = services.recognitions.now(editor.document);
  // while somebody types, the editor itself moves what is drawn; the next version's ranges follow shortly
  if (known && known.version !== editor.document.version) return;
  const ranges = rangesByKind(editor, known);
  const before = drawn.get(editor);
  if (ranges.size === 0 && !before) return;
  for (const [kind, type] of types) {
    const now = ranges.get(kind) ?? [];
    if (now.length > 0 || before?.has(kind)) editor.setDecorations(type, now);
  }
  drawn.set(editor, ranges);
}

function rangesByKind(
  editor: vscode.TextEditor,
  known: Recognised | undefined,
): Map<MentionKind, vscode.Range[]> {
  const ranges = new Map<MentionKind, vscode.Range[]>();
  const { enabled, kinds } = highlighting();
  if (known?.status !== 'read' || !enabled) return ranges;
  const { document } = editor;
  const { recognition } = known;
  const mentions = windowsOf(editor, recognition.size).flatMap((window) => recognition.mentionsAt(window));
  for (const mention of mentions) {
    if (!kinds.has(mention.kind) || !isShown(mention)) continue;
    const list = ranges.get(mention.kind) ?? [];
    if (list.length === 0) ranges.set(mention.kind, list);
    list.push(toRange(document, mention));
  }
  return ranges;
}

/** Kinds differ in the line below them, not by colour alone; the tint is for what a reader looks for first. */
const lines: Readonly<Record<MentionKind, { readonly style: string; readonly width: string }>> = {
  leader: { style: 'solid', width: '2px' },
  role: { style: 'dashed', width: '1px' },
  person: { style: 'dotted', width: '1px' },
  figure: { style: 'solid', width: '1px' },
  initiative: { style: 'double', width: '3px' },
  other: { style: 'dotted', width: '2px' },
};

function decorationType(kind: MentionKind): vscode.TextEditorDecorationType {
  const line = new vscode.ThemeColor(`glossator.${kind}Line`);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`glossator.${kind}Background`),
    borderStyle: lines[kind].style,
    borderWidth: `0 0 ${lines[kind].width} 0`,
    borderColor: line,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(kind !== 'person' && {
      overviewRulerColor: line,
      overviewRulerLane: kind === 'figure' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Center,
    }),
  });
}

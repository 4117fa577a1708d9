import * as vscode from 'vscode';
import { countOf, highlightKinds, kindName } from '../kinds';
import type { Command } from '../services';
import { highlighting, setHighlightEnabled, setHighlightKinds } from '../settings';

/** Turns highlights on or off; with a kind as argument (`"figure"`) that kind alone. */
export const toggleHighlights: Command = () => async (argument) => {
  const { enabled, kinds } = highlighting();
  const kind = highlightKinds.find((known) => known === argument);
  if (!kind) return setHighlightEnabled(!enabled);
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return setHighlightKinds(next);
};

/** Lets the user tick the kinds to be highlighted. */
export const chooseHighlights: Command = (services) => async () => {
  const { enabled, kinds } = highlighting();
  const document = vscode.window.activeTextEditor?.document;
  const known = document && services.recognitions.now(document);
  const items = highlightKinds.map((kind) => ({
    highlight: kind,
    label: kindName(kind),
    description: known?.status === 'read' ? String(countOf(known.recognition, kind)) : '',
    picked: enabled && kinds.has(kind),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Highlight in documents'),
    placeHolder: vscode.l10n.t('Kinds to highlight'),
  });
  if (!chosen) return;
  if (chosen.length > 0) await setHighlightKinds(new Set(chosen.map((item) => item.highlight)));
  await setHighlightEnabled(chosen.length > 0);
};

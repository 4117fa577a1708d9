import * as vscode from 'vscode';
import { dateRow } from '../../core/cards/common';
import type { MentionKind } from '../../core/model/mention';
import { doubtOf } from '../claims/problems';
import { say, sayAny } from '../convert';
import { countOf, kindName, mentionKinds } from '../kinds';
import type { Recognised } from '../recognitions';
import type { Feature, Services } from '../services';
import { changesHighlighting, highlighting } from '../settings';

const counted = ['leader', 'figure', 'initiative'] as const;

/** In the status bar: what was found in the document at hand, or why nothing was. A click chooses what is marked. */
export const status: Feature = (services) => {
  const item = vscode.window.createStatusBarItem('glossator.found', vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t('Glossator: what was found');
  item.command = 'glossator.chooseHighlights';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !services.roots.reads(document)) return item.hide();
    const known = services.recognitions.now(document);
    item.text = textOf(known);
    item.tooltip = tooltipOf(services, document, known);
    // else the tooltip's markup would be read out
    item.accessibilityInformation = {
      label: `${item.name ?? ''}: ${item.text.replace(/\$\([^)]*\) ?/g, '')}`,
    };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    services.recognitions.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    services.claims.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
    services.roots.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesHighlighting(event)) update();
    }),
  );
};

function textOf(known: Recognised | undefined): string {
  if (!known) return `$(loading~spin) ${vscode.l10n.t('Reading…')}`;
  if (known.status === 'too-large') return `$(warning) ${vscode.l10n.t('Too large to highlight')}`;
  if (known.status === 'binary') return `$(circle-slash) ${vscode.l10n.t('Not a text: left alone')}`;
  const counts = counted.map((kind) => `${kindName(kind)} ${count(known, kind)}`).join(' · ');
  return highlighting().enabled ? counts : `$(eye-closed) ${counts}`;
}

function tooltipOf(
  { claims }: Services,
  document: vscode.TextDocument,
  known: Recognised | undefined,
): vscode.MarkdownString | undefined {
  if (known?.status !== 'read') return undefined;
  const { l10n } = vscode;
  const { enabled, kinds } = highlighting();
  const tooltip = new vscode.MarkdownString('**Glossator**\n\n');
  for (const kind of mentionKinds) {
    const number = count(known, kind);
    if (number === 0) continue;
    tooltip.appendText(`${kindName(kind)}: ${number}`);
    if (!enabled || !kinds.has(kind)) tooltip.appendText(` (${vscode.l10n.t('not highlighted')})`);
    tooltip.appendMarkdown('  \n');
  }
  const tracked = claims.now(document);
  if (tracked.length > 0) {
    const lost = tracked.filter((one) => doubtOf(one) !== undefined).length;
    const unsure = lost > 0 ? ` (${l10n.t('not surely in their place: {0}', lost)})` : '';
    tooltip.appendText(`${l10n.t('Claims')}: ${tracked.length}${unsure}`);
    tooltip.appendMarkdown('  \n');
  }
  const { label, pieces } = dateRow({ recognition: known.recognition, language: vscode.env.language });
  const date = pieces.map(sayAny).join(' · ');
  tooltip.appendText(`${say(label!)}: ${date}`);
  tooltip.appendMarkdown('\n\n');
  tooltip.appendText(vscode.l10n.t('Click to choose what is highlighted'));
  return tooltip;
}

const count = (known: Recognised, kind: MentionKind) =>
  known.status === 'read' ? countOf(known.recognition, kind) : 0;

import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Feature } from '../services';
import { doubtOf, problemRange } from './problems';
import { suggestionAt } from '../suggestions/suggestions';
import { short } from './text';
import type { TrackedClaim } from './tracked';

/** So many places are offered for a lost claim. */
const mostCandidates = 5;

/** The lightbulb: tag what is selected, and mend claims whose place is uncertain. */
export const claimActions: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    { language: 'plaintext' },
    {
      provideCodeActions(document, range) {
        const actions = services.claims
          .now(document)
          .filter((tracked) => doubtOf(tracked))
          .flatMap((tracked) => fixesOf(document, tracked, range));
        // a lightbulb on every line would say nothing: with words selected, or where a claim is suggested
        const suggested = services.suggestions.now(document);
        const selection = new vscode.Selection(range.start, range.end);
        const isMeant = range.isEmpty
          ? suggested && suggestionAt(suggested, document, selection)
          : document.getText(range).trim() !== '';
        if (!document.isUntitled && isMeant) actions.push(tagAction(range));
        return actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
  );

function tagAction(range: vscode.Range): vscode.CodeAction {
  const title = range.isEmpty
    ? vscode.l10n.t('Tag the sentence as a claim')
    : vscode.l10n.t('Tag as a claim');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor.append('glossator'));
  action.command = { command: 'glossator.tagClaim', title };
  return action;
}

function fixesOf(
  document: vscode.TextDocument,
  tracked: TrackedClaim,
  range: vscode.Range,
): vscode.CodeAction[] {
  const problem = problemRange(document, tracked);
  const isHere = problem.intersection(range) !== undefined;
  const { id, selector } = tracked.claim;
  const fixes: vscode.CodeAction[] = [];
  const add = (title: string, to: vscode.Range | undefined, command = 'glossator.anchorClaim') => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: to ? [id, to] : [id] };
    if (isHere)
      action.diagnostics = vscode.languages
        .getDiagnostics(document.uri)
        .filter((d) => d.source === 'Glossator' && d.range.isEqual(problem));
    fixes.push(action);
  };
  if (!range.isEmpty && !isHere) {
    add(vscode.l10n.t('Anchor the claim “{0}” to the selection', short(selector.quote, 40)), range);
    return fixes;
  }
  if (!isHere) return fixes;
  // a part that is missing says nothing against where the rest stands
  const partLost = doubtOf(tracked) === 'part';
  if (tracked.span && !partLost)
    add(vscode.l10n.t('Accept the changed words'), toRange(document, tracked.span));
  else if (!tracked.span)
    for (const candidate of tracked.candidates.slice(0, mostCandidates)) {
      const to = toRange(document, candidate);
      const words = short(document.getText(to), 50);
      add(vscode.l10n.t('Anchor to line {0}: “{1}”', to.start.line + 1, words), to);
    }
  // asked from Problems, the range is the problem's own and nothing is selected
  if (!range.isEmpty && !range.isEqual(problem)) add(vscode.l10n.t('Anchor to the selection'), range);
  if (fixes[0]) fixes[0].isPreferred = tracked.span !== undefined && !partLost;
  add(vscode.l10n.t('Open in the claims file'), undefined, 'glossator.openClaim');
  add(vscode.l10n.t('Delete the claim'), undefined, 'glossator.deleteClaim');
  return fixes;
}

import * as vscode from 'vscode';
import { orphanTag } from '../../core/sidecar/doubts';
import { excerpt } from '../../core/text/excerpt';
import { toRange } from '../convert';
import type { Feature } from '../services';
import { doubtOf, partInDoubt, problemRange } from './problems';
import { suggestionAt } from '../suggestions/suggestions';
import { refOf, sameSpan, type TrackedClaim } from './tracked';

/** For so many claims in one place something is offered, */
const mostClaims = 20;
/** and for a lost one so many places. */
const mostCandidates = 5;

/**
 * The lightbulb: tag what is selected or suggested, and mend claims whose place is uncertain. Asked for by key it offers
 * more, for the sentence and for the claim at the cursor: a bulb on every line for that would say nothing.
 */
export const claimActions: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    { language: 'plaintext' },
    {
      provideCodeActions(document, range, { triggerKind }) {
        const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
        const actions = services.claims
          .now(document)
          .filter((tracked) => doubtOf(tracked) && concerns(document, tracked, range))
          .slice(0, mostClaims)
          .flatMap((tracked) => fixesOf(document, tracked, range));
        if (isAsked && range.isEmpty)
          for (const tracked of services.claims
            .at(document, document.offsetAt(range.start))
            .slice(0, mostClaims))
            actions.push(...claimWork(document, tracked));
        const words = range.isEmpty
          ? isAsked && !document.lineAt(range.start.line).isEmptyOrWhitespace
          : document.getText(range).trim() !== '';
        const suggested = services.suggestions.now(document);
        const selection = new vscode.Selection(range.start, range.end);
        const isSuggested = suggested && suggestionAt(suggested, document, selection) !== undefined;
        if (!document.isUntitled && (words || isSuggested)) actions.push(tagAction(range, isSuggested));
        return actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
  );

const work = vscode.CodeActionKind.Refactor.append('glossator');

function tagAction(range: vscode.Range, isSuggested = false): vscode.CodeAction {
  const title = !range.isEmpty
    ? vscode.l10n.t('Tag as a claim')
    : isSuggested
      ? vscode.l10n.t('Tag the suggested claim, asking for each field')
      : vscode.l10n.t('Tag the sentence as a claim');
  const action = new vscode.CodeAction(title, work);
  action.command = { command: 'glossator.tagClaim', title };
  return action;
}

/** What can be done with a claim that stands where it should. */
function claimWork(document: vscode.TextDocument, tracked: TrackedClaim): vscode.CodeAction[] {
  const { l10n } = vscode;
  const quote = excerpt(tracked.claim.selector.quote, 30);
  return (
    [
      ['glossator.editClaim', l10n.t('Edit the claim “{0}”…', quote)],
      ['glossator.claimStatus', l10n.t('Change the status of “{0}”…', quote)],
      ['glossator.commentClaim', l10n.t('Comment on “{0}”…', quote)],
      ['glossator.linkClaims', l10n.t('Link “{0}” to another claim…', quote)],
    ] as const
  ).map(([command, title]) => {
    const action = new vscode.CodeAction(title, work);
    action.command = { command, title, arguments: [refOf(document, tracked)] };
    return action;
  });
}

/** Whether something can be done about an uncertain claim here: its problem is here, or something is selected for it. */
function concerns(document: vscode.TextDocument, tracked: TrackedClaim, range: vscode.Range): boolean {
  return !range.isEmpty || problemRange(document, tracked).intersection(range) !== undefined;
}

function fixesOf(
  document: vscode.TextDocument,
  tracked: TrackedClaim,
  range: vscode.Range,
): vscode.CodeAction[] {
  const problem = problemRange(document, tracked);
  const isHere = problem.intersection(range) !== undefined;
  const { selector, parts } = tracked.claim;
  const claim = refOf(document, tracked);
  const fixes: vscode.CodeAction[] = [];
  const diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => d.source === 'Glossator' && d.range.isEqual(problem));
  const add = (title: string, to: vscode.Range | undefined, command = 'glossator.anchorClaim') => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: to ? [claim, to] : [claim] };
    if (isHere) action.diagnostics = diagnostics;
    fixes.push(action);
  };
  if (!range.isEmpty && !isHere) {
    const { quote } = parts?.[partInDoubt(tracked)] ?? selector;
    add(vscode.l10n.t('Anchor the claim “{0}” to the selection', excerpt(quote, 40)), range);
    return fixes;
  }
  // a part that is missing says nothing against where the rest stands
  const partLost = doubtOf(tracked) === 'part';
  if (tracked.span && !partLost) add(vscode.l10n.t('Accept the changed words'), problem);
  else if (!tracked.span)
    for (const candidate of tracked.candidates.slice(0, mostCandidates)) {
      const to = toRange(document, candidate);
      const words = excerpt(document.getText(to), 50);
      // what the tracked words have become is what was typed over them, and no guess
      if (tracked.seen && sameSpan(candidate, tracked.seen))
        add(vscode.l10n.t('Accept the changed words: “{0}”', words), to);
      else add(vscode.l10n.t('Anchor to line {0}: “{1}”', to.start.line + 1, words), to);
    }
  // asked from Problems, the range is the problem's own and nothing is selected
  if (!range.isEmpty && !range.isEqual(problem)) add(vscode.l10n.t('Anchor to the selection'), range);
  if (fixes[0]) fixes[0].isPreferred = tracked.span !== undefined && !partLost;
  const { tags = [] } = tracked.claim;
  if (doubtOf(tracked) === 'orphaned' && !tags.includes(orphanTag)) {
    add(vscode.l10n.t('Keep it as an orphan'), undefined, 'glossator.editClaim');
    fixes.at(-1)!.command!.arguments!.push({ tags: [...tags, orphanTag] });
  }
  add(vscode.l10n.t('Open in the claims file'), undefined, 'glossator.openClaim');
  add(vscode.l10n.t('Delete the claim'), undefined, 'glossator.deleteClaim');
  return fixes;
}

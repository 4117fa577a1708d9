import * as vscode from 'vscode';
import type { Feature } from '../services';
import { argumentsOf } from './commands';
import { suggestionAt } from './suggestions';

/** The lightbulb in a suggestion: accept it or turn it down. */
export const suggestionActions: Feature = (services) =>
  vscode.languages.registerCodeActionsProvider(
    { language: 'plaintext' },
    {
      provideCodeActions(document, range) {
        const suggested = services.suggestions.now(document);
        const selection = new vscode.Selection(range.start, range.end);
        const statement = suggested && suggestionAt(suggested, document, selection);
        if (!statement) return [];
        const { l10n } = vscode;
        return (
          [
            ['glossator.acceptSuggestion', l10n.t('Accept the suggested claim')],
            ['glossator.dismissSuggestion', l10n.t('Dismiss the suggestion for good')],
          ] as const
        ).map(([command, title]) => {
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor.append('glossator'));
          action.command = { command, title, arguments: argumentsOf(document, statement) };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
  );

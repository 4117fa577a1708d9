import * as vscode from 'vscode';
import { statementCard } from '../../core/cards/statements';
import { toRange } from '../convert';
import { viewOf } from '../features/hover';
import { cardMarkdown } from '../markdown';
import type { Feature } from '../services';
import { argumentsOf } from './commands';
import { suggestionAt } from './suggestions';

const commands = ['glossator.acceptSuggestion', 'glossator.dismissSuggestion'] as const;

/**
 * The card of a suggestion: at its marks (the edge and the reporting word), and anywhere in the one that the cursor is in.
 * Elsewhere reading would be interrupted wherever the pointer rests.
 */
export const suggestionHover: Feature = (services) =>
  vscode.languages.registerHoverProvider(
    { language: 'plaintext' },
    {
      async provideHover(document, position) {
        const suggested = services.suggestions.now(document);
        const read = await services.recognitions.of(document);
        if (!suggested || read?.status !== 'read') return undefined;
        const offset = document.offsetAt(position);
        const editor = vscode.window.activeTextEditor;
        const current = editor?.document === document && suggestionAt(suggested, document, editor.selection);
        const statement =
          suggested
            .at({ start: offset, end: offset })
            .find(
              ({ start, cue }) =>
                (start <= offset && offset <= start + 1) || (cue && cue.start <= offset && offset <= cue.end),
            ) ?? (current && current.start <= offset && offset <= current.end ? current : undefined);
        if (!statement) return undefined;
        const card = cardMarkdown(statementCard(statement, viewOf(document, read, services)), document.uri);
        card.isTrusted = { enabledCommands: commands };
        const given = encodeURIComponent(JSON.stringify(argumentsOf(document, statement)));
        const links = [vscode.l10n.t('Accept'), vscode.l10n.t('Dismiss')].map(
          (label, i) => `[${label}](command:${commands[i]}?${given})`,
        );
        card.appendMarkdown(`---\n\n${links.join(' &nbsp;·&nbsp; ')}`);
        return new vscode.Hover(card, toRange(document, statement));
      },
    },
  );

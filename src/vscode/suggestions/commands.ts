import * as vscode from 'vscode';
import type { Statement } from '../../core/model/mention';
import { claimOfStatement } from '../../core/recognise/suggestions';
import { newDismissalId } from '../../core/sidecar/write';
import { excerpt } from '../../core/text/excerpt';
import { announce, complain } from '../claims/announce';
import { baseName } from '../claims/sidecars';
import { tagClaim } from '../claims/tag';
import { targetOf } from '../claims/target';
import { nameOf } from '../claims/text';
import { sayValue, toRange } from '../convert';
import type { Command, Services } from '../services';
import { nextPlace, visit } from '../visit';
import { suggestionAt, type Suggested } from './suggestions';

// Keys. Accept stands beside Tag Claim (Alt+Enter) on the same key with Ctrl; Dismiss is a chord that ends in Delete, far
// from it, so that a slip of the hand is never a decision. Alt+. and Alt+, step, as they lie under > and <. Accept and
// Dismiss act only where the context says that the cursor is in a suggestion that is shown, and check that again.

const chance = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

interface Meant {
  readonly document: vscode.TextDocument;
  readonly suggested: Suggested;
  readonly statement: Statement;
}

/** What a card or the lightbulb passes: which suggestion of which document. */
export function argumentsOf(document: vscode.TextDocument, { start, end }: Statement): unknown[] {
  return [document.uri.toString(), start, end];
}

/** Accepts a suggestion: it becomes a claim with the statement's own words, speaker, type, initiatives and figures. */
const accept: Command =
  (services) =>
  async (...given) => {
    const meant = await suggestionMeant(services, given);
    if (!meant) return undefined;
    const { document, statement, suggested } = meant;
    const { recognition, dossier } = suggested;
    const { speaker, type, about } = claimOfStatement(recognition, statement, (id) =>
      dossier.leaders.has(id),
    );
    return tagClaim(services)({
      uri: document.uri,
      range: toRange(document, statement),
      claim: { ...(speaker && { speaker }), ...(type && { type }), ...(about && { about }) },
    });
  };

/** Turns a suggestion down for good: kept in the claims file by what it says, undone like any claim change. */
const dismiss: Command =
  (services) =>
  async (...given) => {
    const meant = await suggestionMeant(services, given);
    if (!meant) return undefined;
    const { document, statement } = meant;
    const target = await targetOf(document.uri, services.sidecars);
    if (!target) return undefined;
    const said = vscode.l10n.t('Suggestion dismissed: “{0}”', excerpt(statement.text, 50));
    const id = newDismissalId(chance);
    const outcome = await services.history.apply(target.sidecar, said, {
      kind: 'dismiss',
      dismissal: { id, quote: statement.text, ...(target.annotator && { by: target.annotator }) },
      document: baseName(document.uri),
    });
    await services.sidecars.renew(document.uri);
    announce(said, outcome, target.sidecar);
    return outcome.done ? id : undefined;
  };

/** The suggestion given, else the one at the cursor; the user is told where there is none. */
async function suggestionMeant(services: Services, given: readonly unknown[]): Promise<Meant | undefined> {
  const editor = vscode.window.activeTextEditor;
  const [uri, start, end] = given;
  const document =
    typeof uri === 'string'
      ? vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri)
      : editor?.document;
  const suggested = document && (await services.suggestions.of(document));
  if (!document || !suggested) return nothingHere();
  const statement =
    typeof uri !== 'string'
      ? editor && suggestionAt(suggested, document, editor.selection)
      : typeof start === 'number' && typeof end === 'number'
        ? suggested.at({ start, end }).find((known) => known.start === start && known.end === end)
        : undefined;
  return statement ? { document, suggested, statement } : nothingHere();
}

const nothingHere = () => complain(vscode.l10n.t('There is no suggestion here. Go to one first.'));

/** Goes to the next or the previous suggestion, round the end. */
const goTo =
  (way: 1 | -1): Command =>
  (services) =>
  async () => {
    const editor = vscode.window.activeTextEditor;
    const suggested = editor && (await services.suggestions.of(editor.document));
    if (!editor || !suggested) return complain(vscode.l10n.t('No suggestions are shown in this document.'));
    const { statements } = suggested;
    const next = nextPlace(statements, editor, way);
    if (!next) return complain(vscode.l10n.t('No suggestions are left in this document.'));
    const who = next.speaker && nameOf(suggested.dossier, next.speaker.id ?? next.speaker.text);
    const what = [who, next.type && sayValue(next.type)].filter(Boolean).join(' · ');
    const place = vscode.l10n.t('Suggestion {0} of {1}', statements.indexOf(next) + 1, statements.length);
    await visit(editor, next, `${place}: ${excerpt(what)}`);
    return undefined;
  };

export const suggestionCommands: Readonly<Record<string, Command>> = {
  'glossator.acceptSuggestion': accept,
  'glossator.dismissSuggestion': dismiss,
  'glossator.nextSuggestion': goTo(1),
  'glossator.previousSuggestion': goTo(-1),
};

import * as vscode from 'vscode';
import { say } from '../convert';
import type { Command } from '../services';
import { visit, nextPlace } from '../visit';
import { complain } from './announce';
import { anchorClaim, deleteClaim, openClaim } from './change';
import { editClaim } from './edit';
import { documentOf } from './sidecars';
import { attachClaims } from './strays';
import { copyCitation, copyLink, copyMarkdown } from './copy';
import { setDate } from './dated';
import { claimStatus, deleteComment, replyToClaim } from './discussion';
import { joinClaims, splitClaims } from './organise';
import { tagAllIdentical, tagClaim } from './tag';
import { dossierOf, titleWithStatus } from './text';
import { commentClaim, duplicateClaim, linkClaims } from './work';
import { inform } from '../tell';

/** Takes the last claim change back, or makes it again; the button of a message means the change that it announced. */
const turnBack =
  (way: 'undo' | 'redo'): Command =>
  ({ history, sidecars, claims }) =>
  async (meant) => {
    const change = typeof meant === 'number' ? meant : undefined;
    const turned = await history[way](change);
    const isUndo = way === 'undo';
    if (!turned && change !== undefined)
      return complain(vscode.l10n.t('This was taken back or made again already, or is too long ago.'));
    if (!turned)
      return complain(
        isUndo
          ? vscode.l10n.t('There is no claim change to take back.')
          : vscode.l10n.t('There is no claim change to make again.'),
      );
    const { title, files, outcome } = turned;
    const documents = new Map(
      files.flatMap((file) => documentOf(file) ?? []).map((uri) => [uri.toString(), uri] as const),
    );
    for (const document of documents.values()) await sidecars.renew(document);
    for (const open of vscode.workspace.textDocuments)
      if (documents.has(open.uri.toString())) await claims.of(open);
    if (!outcome.done) {
      const text = isUndo
        ? vscode.l10n.t('Not taken back: {0}. {1}', title, say(outcome.why))
        : vscode.l10n.t('Not made again: {0}. {1}', title, say(outcome.why));
      return complain(text);
    }
    const text = isUndo ? vscode.l10n.t('Taken back: {0}', title) : vscode.l10n.t('Made again: {0}', title);
    const other = isUndo ? vscode.l10n.t('Redo') : vscode.l10n.t('Undo');
    void inform(text, other).then((choice) => {
      if (choice === other)
        void vscode.commands.executeCommand(
          isUndo ? 'glossator.redoClaim' : 'glossator.undoClaim',
          turned.change,
        );
    });
    return undefined;
  };

/** Goes to the next or the previous claim, round the end. */
const goTo =
  (way: 1 | -1): Command =>
  (services) =>
  async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const places = (await services.claims.of(editor.document))
      .flatMap(({ claim, span }) => (span ? [{ ...span, claim }] : []))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const next = nextPlace(places, editor, way);
    if (!next) return complain(vscode.l10n.t('No claim has its place in this document.'));
    const place = vscode.l10n.t('Claim {0} of {1}', places.indexOf(next) + 1, places.length);
    const title = titleWithStatus(next.claim, await dossierOf(services, editor.document));
    await visit(editor, next, `${place}: ${title}`);
    return undefined;
  };

export const claimCommands: Readonly<Record<string, Command>> = {
  'glossator.tagClaim': tagClaim,
  'glossator.tagAllIdentical': tagAllIdentical,
  'glossator.undoClaim': turnBack('undo'),
  'glossator.redoClaim': turnBack('redo'),
  'glossator.nextClaim': goTo(1),
  'glossator.previousClaim': goTo(-1),
  'glossator.editClaim': editClaim,
  'glossator.deleteClaim': deleteClaim,
  'glossator.openClaim': openClaim,
  'glossator.anchorClaim': anchorClaim,
  'glossator.copyCitation': copyCitation,
  'glossator.copyMarkdown': copyMarkdown,
  'glossator.copyLink': copyLink,
  'glossator.commentClaim': commentClaim,
  'glossator.replyToClaim': replyToClaim,
  'glossator.deleteComment': deleteComment,
  'glossator.claimStatus': claimStatus,
  'glossator.duplicateClaim': duplicateClaim,
  'glossator.linkClaims': linkClaims,
  'glossator.splitClaims': splitClaims,
  'glossator.joinClaims': joinClaims,
  'glossator.attachClaims': attachClaims,
  'glossator.setDate': setDate,
};

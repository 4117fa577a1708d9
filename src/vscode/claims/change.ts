import * as vscode from 'vscode';
import { describe } from '../../core/anchor/describe';
import { orphanTag } from '../../core/sidecar/doubts';
import type { ClaimChange, ClaimOperation } from '../../core/sidecar/edit';
import { reworded } from '../../core/sidecar/reworded';
import { suggestClaim } from '../../core/recognise/suggest';
import { trimSpan } from '../../core/text/sentences';
import { excerpt } from '../../core/text/excerpt';
import { toFileRange, toSpan } from '../convert';
import { openAsUtf8 } from '../files';
import type { Command, Services } from '../services';
import { announce, complain } from './announce';
import { readClaim, readRange } from './arguments';
import type { Deed } from './history';
import { doubtOf, partInDoubt } from './problems';
import type { NewEntries } from './newentries';
import { baseName } from './sidecars';
import { targetOf, type Target } from './target';
import { dossierOf, figureText, titleOf } from './text';
import { refOf } from './tracked';
import { isWritable } from './writable';
import { choose, claimMeant, type Meant } from './which';
import { inform } from '../tell';

/** Opens the claims file at a claim. */
export const openClaim: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Open the Claims File'));
  if (!meant) return;
  const { claim, file } = meant.tracked;
  const selection = toFileRange(file.lines, claim.key);
  await vscode.window.showTextDocument(await openAsUtf8(file.uri), { selection });
};

/** Deletes a claim; nothing is asked, since it can be taken back. */
export const deleteClaim: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Delete Claim'));
  if (!meant || !(await mayWrite(services, meant))) return;
  await carryOut(services, meant, vscode.l10n.t('Claim deleted: {0}', await title(services, meant)), {
    kind: 'delete',
    id: meant.tracked.claim.id,
  });
};

/**
 * Anchors a claim anew: to the range given, else to the selection; which claim is asked where it isn't given. Of a claim
 * that stands where it should but for one of its parts, that part.
 */
export const anchorClaim: Command = (services) => async (given, range) => {
  const name = vscode.l10n.t('Anchor Claim to Selection');
  const isNamed = readClaim(given) !== undefined;
  const meant = await (isNamed ? claimMeant(services, given, name) : lostClaim(services, name));
  if (!meant) return undefined;
  const { document, tracked } = meant;
  const editor = vscode.window.activeTextEditor;
  const selection = editor?.document === document ? editor.selection : undefined;
  const to = range === undefined ? selection : readRange(range);
  const text = document.getText();
  const span = to && trimSpan(text, toSpan(document, document.validateRange(to)));
  if (!span) return complain(vscode.l10n.t('Select the words that the claim is on, then run this again.'));
  // before anything is waited for: an edit made meanwhile would put other words in this place
  const selector = describe(text, span);
  if (!(await mayWrite(services, meant))) return undefined;
  const read = await services.recognitions.of(document);
  const { claim } = tracked;
  const { parts = [] } = claim;
  // what gets another place: the part in doubt where the rest stands, else the claim itself
  const doubted = partInDoubt(tracked);
  const part = parts[doubted];
  const place = part ? { parts: parts.with(doubted, selector) } : { selector };
  const others = [tracked, ...tracked.parts].filter((one) => one !== (tracked.parts[doubted] ?? tracked));
  const spans = others.flatMap((one) => one.span ?? []);
  const isKnown = spans.length === others.length && document.getText() === text;
  const stated =
    read?.status === 'read' && isKnown ? suggestClaim(read.recognition, span, spans).figures : undefined;
  const changed = reworded(claim, part ?? claim.selector, selector, stated);
  const said = [
    vscode.l10n.t('Claim anchored: {0}', excerpt(selector.quote)),
    ...(changed.figures !== undefined
      ? [vscode.l10n.t('its figures: {0}', changed.figures?.map(figureText).join(' · ') || '—')]
      : []),
    ...(changed.status ? [vscode.l10n.t('a draft again, since its words are others')] : []),
  ].join('; ');
  await carryOut(services, meant, said, {
    kind: 'change',
    id: claim.id,
    fields: {
      ...place,
      ...changed,
      // it is lost no longer
      ...(claim.tags?.includes(orphanTag) && { tags: claim.tags.filter((tag) => tag !== orphanTag) }),
    },
  });
  return undefined;
};

/** Writes a change; of a claim in somebody else's own file the status goes to one's own file, as a review. */
export async function change(
  services: Services,
  meant: Meant,
  fields: ClaimChange,
  entries?: NewEntries,
): Promise<void> {
  const { claim } = meant.tracked;
  const target = await targetOf(meant.document.uri, services.sidecars);
  if (!target) return;
  const changed = vscode.l10n.t('Claim changed: {0}', await title(services, meant));
  const said = entries?.told(changed, fields) ?? changed;
  if (isMine(meant, target)) {
    const reviewed =
      fields.status === undefined
        ? {}
        : { reviewed: fields.status === 'reviewed' ? { by: target.annotator, at: instant() } : null };
    const whole = { ...fields, ...reviewed } as ClaimChange;
    const operation = { kind: 'change', id: claim.id, fields: whole } as const;
    return carryOut(services, meant, said, operation, undefined, entries?.deeds(fields));
  }
  if (Object.keys(fields).join() !== 'status') return complain(notYours(meant));
  const document = baseName(meant.document.uri);
  const review = { kind: 'review', claim: claim.id, status: fields.status ?? null, document } as const;
  return carryOut(services, meant, said, review, target.sidecar);
}

/** Now, to the second, as claims have it. */
export const instant = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Whether the claim's file is one that this annotator writes to; in own mode nobody's is but one's own. */
export function isMine({ tracked: { claim, file } }: Meant, target: Target): boolean {
  if (file.annotator !== undefined) return file.annotator === target.annotator;
  return !target.own || claim.by === undefined || claim.by === target.annotator;
}

const notYours = ({ tracked: { claim, file } }: Meant) =>
  vscode.l10n.t(
    'This claim is {0}’s. You can give it a status and comment on it: that is written to your own file.',
    file.annotator ?? claim.by ?? '',
  );

/** Whether this annotator may write to the claim itself, and its file can be written to; says so where not. */
export async function mayWrite(services: Services, meant: Meant): Promise<boolean> {
  const target = await targetOf(meant.document.uri, services.sidecars);
  if (!target) return false;
  if (isMine(meant, target)) return isWritable(services, meant.document.uri, meant.tracked.file.uri);
  void offerReview(meant);
  return false;
}

/** Says whose claim it is, and offers what can be done about it. */
async function offerReview(meant: Meant): Promise<void> {
  const [status, comment] = [vscode.l10n.t('Change Status'), vscode.l10n.t('Comment')];
  const choice = await inform(notYours(meant), status, comment);
  const command = choice === status ? 'claimStatus' : choice === comment ? 'commentClaim' : undefined;
  if (command)
    await vscode.commands.executeCommand(`glossator.${command}`, refOf(meant.document, meant.tracked));
}

export async function carryOut(
  services: Services,
  { document, tracked }: Meant,
  said: string,
  operation: ClaimOperation,
  sidecar: vscode.Uri = tracked.file.uri,
  before: readonly Deed[] = [],
): Promise<void> {
  const outcome = await services.history.applyAll(said, [...before, { file: sidecar, operation }]);
  await services.sidecars.renew(document.uri);
  await services.claims.of(document);
  announce(said, outcome, sidecar);
}

export async function title(services: Services, { document, tracked }: Meant): Promise<string> {
  return titleOf(tracked.claim, await dossierOf(services, document));
}

/** A claim of the document in front whose place is uncertain. */
async function lostClaim(services: Services, name: string): Promise<Meant | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const lost = document
    ? services.claims.now(document).filter((tracked) => doubtOf(tracked) !== undefined)
    : [];
  if (!document || lost.length === 0)
    return complain(vscode.l10n.t('Every claim of this document is in its place.'));
  const tracked = lost.length === 1 ? lost[0] : await choose(services, document, lost, name);
  return tracked && { document, tracked };
}

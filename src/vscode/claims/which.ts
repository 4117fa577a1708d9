import * as vscode from 'vscode';
import { pickOne, type Choice } from './pickers';
import { alone } from './questions';
import { complain } from './announce';
import { readClaim } from './arguments';
import { dossierOf, titleOf } from './text';
import type { Services } from '../services';
import { refOf, type TrackedClaim } from './tracked';
import { excerpt } from '../../core/text/excerpt';

export interface Meant {
  readonly document: vscode.TextDocument;
  readonly tracked: TrackedClaim;
}

/** A claim as it is now: a question about it may have stood open for a while. As it was where it is gone. */
export const newest = ({ claims }: Services, meant: Meant): Meant =>
  claims.find(refOf(meant.document, meant.tracked)) ?? meant;

/**
 * The claim that a command is about: the one it was given, else the one at the cursor, asked for where several
 * are. Undefined, and the user told why, where there is none.
 */
export async function claimMeant(
  services: Services,
  given: unknown,
  title: string,
): Promise<Meant | undefined> {
  const named = readClaim(given);
  if (named !== undefined) {
    const found = services.claims.find(named);
    return found ?? complain(vscode.l10n.t('This claim is in no open document any more.'));
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return complain(vscode.l10n.t('Go to a claim in a document first.'));
  const { document, selection } = editor;
  await services.claims.of(document);
  const here = services.claims.at(document, document.offsetAt(selection.active));
  if (here.length === 0) return complain(vscode.l10n.t('There is no claim at the cursor.'));
  const tracked = here.length === 1 ? here[0] : await choose(services, document, here, title);
  return tracked && { document, tracked };
}

/** Asks which of several claims is meant. */
export async function choose(
  services: Services,
  document: vscode.TextDocument,
  claims: readonly TrackedClaim[],
  title: string,
): Promise<TrackedClaim | undefined> {
  const dossier = await dossierOf(services, document);
  const choices = claims.map((tracked): Choice<TrackedClaim> => ({
    label: titleOf(tracked.claim, dossier),
    description: excerpt(tracked.claim.selector.quote, 80),
    value: tracked,
  }));
  const placeholder = vscode.l10n.t('Which claim?');
  const answer = await pickOne({ ...alone(title), placeholder, choices });
  return answer && answer !== 'back' ? answer.value : undefined;
}

import * as vscode from 'vscode';
import type { Claim, ClaimFigure } from '../../core/model/claim';
import type { Dossier } from '../../core/model/dossier';
import { formatAmount } from '../../core/text/amount';
import { visible } from '../../core/text/visible';
import { excerpt } from '../../core/text/excerpt';
import { sayValue } from '../convert';
import type { Services } from '../services';

/** The dossier that a document's claims name people and things of. */
export async function dossierOf(
  services: Services,
  document: Pick<vscode.TextDocument, 'uri'>,
): Promise<Dossier | undefined> {
  const root = services.roots.rootOf(document.uri);
  return root && (await services.dossiers.of(root)).dossier;
}

/** A dossier entry's name, or the words themselves. */
export function nameOf(dossier: Dossier | undefined, id: string): string {
  const entry = dossier?.leaders.get(id) ?? dossier?.initiatives.get(id) ?? dossier?.others.get(id);
  return entry?.name ?? id;
}

/** «Who · type», or the claim's first words. */
export function titleOf(claim: Claim, dossier: Dossier | undefined): string {
  const who = claim.speaker && nameOf(dossier, claim.speaker);
  return (
    [who, claim.type && sayValue(claim.type)]
      .filter(Boolean)
      .map((part) => visible(part!))
      .join(' · ') || excerpt(claim.selector.quote, 40)
  );
}

/** The same with the claim's status. */
export function titleWithStatus(claim: Claim, dossier: Dossier | undefined): string {
  return [titleOf(claim, dossier), claim.status && sayValue(claim.status)].filter(Boolean).join(' · ');
}

/** How another claim is told of: by its first words, or by its id where they aren't known. */
export const wordsOf = (id: string, quote: string | undefined): string =>
  quote ? vscode.l10n.t('“{0}”', excerpt(quote)) : id;

/** A figure of a claim on one line. */
export const figureText = (figure: ClaimFigure): string =>
  formatAmount(figure, vscode.env.language, (text, ...args) => vscode.l10n.t(text, ...args));

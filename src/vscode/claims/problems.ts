import * as vscode from 'vscode';
import { orphanTag } from '../../core/sidecar/doubts';
import { excerpt } from '../../core/text/excerpt';
import { toFileRange, toRange } from '../convert';
import type { Feature } from '../services';
import { isCertain } from './placed';
import type { TrackedClaim } from './tracked';

/** The editor shows no more of a file, and says how many it was given: one above that tells that there are others. */
const mostProblems = 1_001;

/** Claims that have no certain place, as problems of their document: where they may be, else on its first line. */
export const claimProblems: Feature = ({ claims }) => {
  const collection = vscode.languages.createDiagnosticCollection('glossator.claims');
  const report = (document: vscode.TextDocument) => {
    const uncertain = claims.now(document).filter((tracked) => doubtOf(tracked) !== undefined);
    if (uncertain.length === 0) collection.delete(document.uri);
    else
      collection.set(
        document.uri,
        uncertain.slice(0, mostProblems).map((tracked) => diagnosticOf(document, tracked)),
      );
  };
  vscode.workspace.textDocuments.forEach(report);
  return vscode.Disposable.from(
    collection,
    claims.onDidChange(report),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
};

export type Doubt = 'changed' | 'ambiguous' | 'orphaned' | 'part';

/** In what way a claim's place is uncertain; undefined where it isn't. */
export function doubtOf(tracked: TrackedClaim): Doubt | undefined {
  const { span, anchor, parts } = tracked;
  if (!span) return anchor.status === 'ambiguous' ? 'ambiguous' : 'orphaned';
  if (parts.some((part) => !part.span)) return 'part';
  return [tracked, ...parts].every(isCertain) ? undefined : 'changed';
}

/** Which part of a claim its doubt is about: one that is missing, else one with changed words; below zero for the claim's own words. */
export function partInDoubt(tracked: TrackedClaim): number {
  const doubt = doubtOf(tracked);
  if (doubt === 'part') return tracked.parts.findIndex(({ span }) => !span);
  return doubt === 'changed' && isCertain(tracked) ? tracked.parts.findIndex((part) => !isCertain(part)) : -1;
}

/** Where the problem is shown. */
export function problemRange(document: vscode.TextDocument, tracked: TrackedClaim): vscode.Range {
  const span = tracked.parts[partInDoubt(tracked)]?.span ?? tracked.span ?? tracked.candidates[0];
  return span ? toRange(document, span) : document.lineAt(0).range;
}

function diagnosticOf(document: vscode.TextDocument, tracked: TrackedClaim): vscode.Diagnostic {
  const doubt = doubtOf(tracked) ?? 'orphaned';
  const isKept = doubt === 'orphaned' && tracked.claim.tags?.includes(orphanTag);
  const severity =
    doubt === 'changed' || isKept ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(
    problemRange(document, tracked),
    messageOf(tracked, doubt),
    severity,
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = `claim-${doubt}`;
  diagnostic.relatedInformation = [
    new vscode.DiagnosticRelatedInformation(
      new vscode.Location(tracked.file.uri, toFileRange(tracked.file.lines, tracked.claim.key)),
      vscode.l10n.t('the claim'),
    ),
  ];
  return diagnostic;
}

function messageOf(tracked: TrackedClaim, doubt: Doubt): string {
  const { claim, anchor } = tracked;
  const quote = excerpt((claim.parts?.[partInDoubt(tracked)] ?? claim.selector).quote);
  switch (doubt) {
    case 'changed':
      return vscode.l10n.t('The words of this claim have changed. It was tagged on: “{0}”', quote);
    case 'part':
      return vscode.l10n.t('A part of this claim is not found: “{0}”', quote);
    case 'ambiguous':
      return vscode.l10n.t(
        'This claim could be in several places; choose one with a quick fix: “{0}”',
        quote,
      );
    case 'orphaned':
      switch (anchor.doubt) {
        case 'numbers':
          return vscode.l10n.t('Claim not found, its likeliest place has other numbers: “{0}”', quote);
        case 'negation':
          return vscode.l10n.t('Claim not found, its likeliest place says the opposite: “{0}”', quote);
        case 'names':
          return vscode.l10n.t('Claim not found, its likeliest place names others: “{0}”', quote);
        case 'too-large':
          return vscode.l10n.t('Claim not looked for, the text is too large: “{0}”', quote);
        default:
          return vscode.l10n.t('Claim not found, its words are not in this text: “{0}”', quote);
      }
  }
}

import * as vscode from 'vscode';
import { citation, citationMarkdown, type CitationContext } from '../../core/sidecar/cite';
import { claimQuery, readClaimQuery } from '../../core/sidecar/link';
import { claimIdPattern } from '../../core/sidecar/write';
import { toRange } from '../convert';
import type { Command, Feature, Services } from '../services';
import { complain } from './announce';
import { baseName } from './sidecars';
import { dossierOf, nameOf } from './text';
import type { TrackedClaim } from './tracked';
import { claimMeant, type Meant } from './which';

/** Puts a claim on the clipboard as one would cite it. */
export const copyCitation: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Copy Claim as Citation'));
  if (!meant) return;
  await vscode.env.clipboard.writeText(citation(meant.tracked.claim, await contextOf(services, meant)));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Citation copied'), 5_000);
};

/** The same for a page of Markdown, with a link back to the place. */
export const copyMarkdown: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Copy Claim as Citation (Markdown)'));
  if (!meant) return;
  const text = citationMarkdown(meant.tracked.claim, await contextOf(services, meant), linkOf(meant));
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Citation copied'), 5_000);
};

/** Puts a link on the clipboard that opens the document at the claim. */
export const copyLink: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Copy Link to Claim'));
  if (!meant) return undefined;
  const link = linkOf(meant);
  if (!link) return complain(vscode.l10n.t('There is no link to this claim: its id is not one of ours.'));
  await vscode.env.clipboard.writeText(link);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Link copied'), 5_000);
  return undefined;
};

async function contextOf(services: Services, { document, tracked }: Meant): Promise<CitationContext> {
  const { claim, span } = tracked;
  const dossier = await dossierOf(services, document);
  return {
    ...(claim.speaker && { speaker: nameOf(dossier, claim.speaker) }),
    document: baseName(document.uri),
    ...(span && { place: vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1) }),
    ...(claim.via?.length && { via: vscode.l10n.t('via {0}', claim.via.join(', ')) }),
    facts: (await services.sidecars.factsOf(document.uri)) ?? {},
  };
}

function linkOf({ document, tracked: { claim } }: Meant): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || !claimIdPattern.test(claim.id)) return undefined;
  const path = document.uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
  return `${vscode.env.uriScheme}://glossator.glossator/claim?${claimQuery({ document: path, id: claim.id })}`;
}

/** Opens what a link to a claim names. */
export const claimLinks: Feature = (services) =>
  vscode.window.registerUriHandler({ handleUri: (uri) => openClaimLink(services, uri) });

/** Anybody can write a link: it opens a document of an open folder at one of its claims, and does nothing else. */
export async function openClaimLink(services: Services, uri: vscode.Uri): Promise<void> {
  const link = uri.path === '/claim' ? readClaimQuery(uri.query) : undefined;
  if (!link) return complain(vscode.l10n.t('This link names no claim.'));
  const documents = await documentsAt(link.document);
  if (documents.length === 0)
    return complain(
      vscode.l10n.t(
        'No open folder has the document {0}. Open its folder, then the link again.',
        link.document,
      ),
    );
  // folders may have documents of the same name: the one with the claim is meant
  for (const document of documents) {
    const tracked = (await services.claims.of(document)).find(({ claim }) => claim.id === link.id);
    if (tracked) return showClaim(document, tracked);
  }
  await vscode.window.showTextDocument(documents[0]!);
  return complain(vscode.l10n.t('The document has no claim {0} any more.', link.id));
}

/** The documents that open folders have under this path; a path that leaves its folder has none. */
async function documentsAt(path: string): Promise<vscode.TextDocument[]> {
  const found: vscode.TextDocument[] = [];
  for (const { uri: root } of vscode.workspace.workspaceFolders ?? []) {
    const file = vscode.Uri.joinPath(root, path);
    if (!file.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`)) continue;
    const isFile = await vscode.workspace.fs.stat(file).then(
      ({ type }) => type === vscode.FileType.File,
      () => false,
    );
    if (isFile) found.push(await vscode.workspace.openTextDocument(file));
  }
  return found;
}

async function showClaim(document: vscode.TextDocument, tracked: TrackedClaim): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const span = tracked.span ?? tracked.candidates[0];
  if (!span) return complain(vscode.l10n.t('The words of this claim are no longer in the document.'));
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

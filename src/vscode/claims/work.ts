import * as vscode from 'vscode';
import type { Claim } from '../../core/model/claim';
import { newClaimId, newCommentId } from '../../core/sidecar/write';
import { excerpt } from '../../core/text/excerpt';
import type { Command, Services } from '../services';
import { complain } from './announce';
import { isShort } from './arguments';
import { carryOut, change, instant, isMine, title } from './change';
import { askText, icon, pickOne, type Choice } from './pickers';
import { whoseShown } from './shown';
import { baseName, documentOf, sidecarFiles } from './sidecars';
import { chance, targetOf } from './target';
import { dossierOf, titleOf, wordsOf } from './text';
import type { ClaimRef } from './tracked';
import { claimMeant, newest, type Meant } from './which';
import { isWritable } from './writable';

/** Says something about a claim: beside it, or of somebody else's claim in one's own file. The text may be given. */
export const commentClaim: Command = (services) => async (id, given) => {
  const name = vscode.l10n.t('Comment on Claim');
  const meant = await claimMeant(services, id, name);
  const target = meant && (await targetOf(meant.document.uri, services.sidecars));
  if (!target) return;
  const file = isMine(meant, target) ? meant.tracked.file.uri : target.sidecar;
  if (!(await isWritable(services, meant.document.uri, file))) return;
  const prompt = vscode.l10n.t('Your comment on “{0}”', excerpt(meant.tracked.claim.selector.quote));
  const text = isShort(given) ? given : (await askText(name, prompt, ''))?.trim();
  if (text) await write(services, meant, text);
};

/** Says something about the claim named. */
export async function comment(services: Services, claim: ClaimRef, text: string): Promise<void> {
  const meant = await claimMeant(services, claim, vscode.l10n.t('Comment on Claim'));
  if (meant) await write(services, meant, text);
}

async function write(services: Services, meant: Meant, text: string): Promise<void> {
  const target = await targetOf(meant.document.uri, services.sidecars);
  if (!target) return;
  const own = !isMine(meant, target);
  const comment = {
    id: newCommentId(chance),
    ...(target.annotator && !own && { by: target.annotator }),
    at: instant(),
    text,
  };
  await carryOut(
    services,
    meant,
    vscode.l10n.t('Comment added: {0}', excerpt(text)),
    {
      kind: 'comment',
      claim: meant.tracked.claim.id,
      comment,
      ...(own && { own, document: baseName(meant.document.uri) }),
    },
    own ? target.sidecar : undefined,
  );
}

/** Takes a comment away, if it is one's own: it stands with the claim, or in the own sidecar given. */
export async function uncomment(
  services: Services,
  named: unknown,
  comment: string,
  review: vscode.Uri | undefined,
): Promise<void> {
  const meant = await claimMeant(services, named, vscode.l10n.t('Delete Comment'));
  const target = meant && (await targetOf(meant.document.uri, services.sidecars));
  if (!target) return;
  const { claim, reviews } = meant.tracked;
  const own = review !== undefined;
  const said = own
    ? reviews.find(({ file }) => file.toString() === review.toString())?.comments
    : claim.comments;
  const found = said?.find((one) => one.id === comment);
  const isOurs = own
    ? review.toString() === target.sidecar.toString()
    : isMine(meant, target) && (found?.by === undefined || found.by === target.annotator);
  if (!found || !isOurs) return complain(vscode.l10n.t('This comment is somebody else’s.'));
  await carryOut(
    services,
    meant,
    vscode.l10n.t('Comment deleted: {0}', excerpt(found.text)),
    { kind: 'uncomment', claim: claim.id, comment, ...(own && { own }) },
    review,
  );
}

/** What was said of the first claim was not said of its copy. */
const notDuplicated: ReadonlySet<string> = new Set(['comments', 'links', 'reviewed', 'block', 'key', 'by']);

/** A second claim on the same words, for what the first doesn't say: mixed stances are two claims. Gives its id. */
export const duplicateClaim: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Duplicate Claim'));
  const target = meant && (await targetOf(meant.document.uri, services.sidecars));
  if (!target) return undefined;
  const kept = Object.entries(meant.tracked.claim).filter(([field]) => !notDuplicated.has(field));
  const claim = {
    ...(Object.fromEntries(kept) as unknown as Claim),
    id: newClaimId(chance),
    status: 'draft',
    ...(target.annotator && { by: target.annotator }),
    made: instant(),
  };
  const said = vscode.l10n.t('Claim duplicated: {0}', await title(services, meant));
  const document = baseName(meant.document.uri);
  await carryOut(services, meant, said, { kind: 'add', claim, document }, target.sidecar);
  return claim.id;
};

const kinds = ['repeats', 'contradicts', 'corrects', 'follows'] as const;
type Kind = (typeof kinds)[number];
/** The claim that is linked to no longer. */
interface Unlinked {
  readonly unlink: string;
}
const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);

/** So many links of a claim are offered to be taken away. */
const mostLinks = 100;

/** So many claims files are looked into for claims to link to. */
const mostFiles = 1_000;

interface Linkable {
  readonly id: string;
  readonly claim: Claim;
  readonly document: vscode.Uri;
}

/** The claims that one of this document can be linked to: its own, those of open documents, then the folder's. */
async function linkable(services: Services, document: vscode.TextDocument): Promise<Linkable[]> {
  const { uri } = document;
  const open = [document, ...vscode.workspace.textDocuments.filter((other) => other !== document)];
  const found = new Map<string, Linkable>();
  for (const other of open)
    for (const { claim } of services.claims.now(other))
      found.set(claim.id, { id: claim.id, claim, document: other.uri });
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  // what others tagged stays hidden from who codes blindly
  if (!folder || (await whoseShown(uri)) !== 'all') return [...found.values()];
  const pattern = new vscode.RelativePattern(folder, sidecarFiles);
  for (const file of await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles)) {
    const whose = documentOf(file);
    if (!whose || open.some((other) => other.uri.toString() === whose.toString())) continue;
    for (const { sidecar } of await services.sidecars.of(whose))
      for (const claim of sidecar.claims)
        if (!found.has(claim.id)) found.set(claim.id, { id: claim.id, claim, document: whose });
  }
  return [...found.values()];
}

/** Links a claim to another one of the folder: it repeats, contradicts, corrects or follows that; or takes a link away. */
export const linkClaims: Command = (services) => async (id, givenKind, givenOther) => {
  const name = vscode.l10n.t('Link Claims');
  const meant = await claimMeant(services, id, name);
  if (!meant) return undefined;
  const { claim } = meant.tracked;
  const labels: Readonly<Record<Kind, string>> = {
    repeats: vscode.l10n.t('repeats'),
    contradicts: vscode.l10n.t('contradicts'),
    corrects: vscode.l10n.t('corrects'),
    follows: vscode.l10n.t('follows'),
  };
  const kind = isKind(givenKind)
    ? givenKind
    : await pickOne({
        title: name,
        step: 1,
        steps: 2,
        placeholder: vscode.l10n.t('What does this claim do to the other one?'),
        choices: [
          ...kinds.map((value): Choice<Kind | Unlinked> => ({ label: labels[value], value })),
          ...[...(claim.links ?? [])].slice(0, mostLinks).map(([unlink, kind]): Choice<Kind | Unlinked> => ({
            label: vscode.l10n.t('Take this link away'),
            iconPath: icon('trash'),
            description: `${isKind(kind) ? labels[kind] : kind} ${wordsOf(unlink, services.claims.quoteOf(unlink))}`,
            value: { unlink },
          })),
        ],
      });
  if (!kind || kind === 'back') return undefined;
  const value = typeof kind === 'string' ? kind : kind.value;
  if (typeof value === 'object') {
    const left = new Map(newest(services, meant).tracked.claim.links);
    left.delete(value.unlink);
    await change(services, meant, { links: left.size > 0 ? left : null });
    return undefined;
  }
  const others = (await linkable(services, meant.document)).filter(({ id }) => id !== claim.id);
  if (others.length === 0) return complain(vscode.l10n.t('There is no other claim in this folder.'));
  const dossier = await dossierOf(services, meant.document);
  const to =
    others.find((other) => other.id === givenOther)?.id ??
    (await pickOne({
      title: name,
      step: 2,
      steps: 2,
      placeholder: vscode.l10n.t('Which claim?'),
      choices: others.map(({ id, claim, document }): Choice<string> => ({
        label: titleOf(claim, dossier),
        description: excerpt(claim.selector.quote, 80),
        detail: vscode.workspace.asRelativePath(document),
        value: id,
      })),
    }));
  if (!to || to === 'back') return undefined;
  const other = typeof to === 'string' ? to : to.value;
  // those of now: the questions may have stood for a while
  const { links = [] } = newest(services, meant).tracked.claim;
  await change(services, meant, { links: new Map([...links, [other, value]]) });
  return undefined;
};

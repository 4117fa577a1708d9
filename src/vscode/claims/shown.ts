import * as vscode from 'vscode';
import type { Sidecar } from '../../core/model/claim';
import { likelyAnnotator } from './target';

/** Whose claims are shown: everybody's, or for blind coding those of one annotator alone, whose name may be unknown. */
export type Shown = 'all' | { readonly me: string | undefined };

/** What the user wants to see of a document's claims, or a folder's. */
export async function whoseShown(uri: vscode.Uri): Promise<Shown> {
  const show = vscode.workspace.getConfiguration('glossator', uri).get<string>('show', 'all');
  return show === 'mine' ? { me: await likelyAnnotator(uri) } : 'all';
}

export const changesShown = (event: vscode.ConfigurationChangeEvent): boolean =>
  event.affectsConfiguration('glossator.show') || event.affectsConfiguration('glossator.annotator');

/** Of a document's sidecars what is shown. Who codes blindly sees no claims of others, and nothing that others say. */
export function shownOf<F extends { readonly annotator?: string; readonly sidecar: Sidecar }>(
  files: readonly F[],
  shown: Shown,
): readonly F[] {
  if (shown === 'all') return files;
  const isMine = ({ by }: { readonly by?: string }) => by === undefined || by === shown.me;
  return files.flatMap((file) => {
    const { annotator, sidecar } = file;
    if (annotator !== undefined && annotator !== shown.me) return [];
    const claims = annotator === undefined ? sidecar.claims.filter(isMine) : sidecar.claims;
    return [
      {
        ...file,
        sidecar: {
          ...sidecar,
          claims: claims.map((claim) =>
            claim.comments ? { ...claim, comments: claim.comments.filter(isMine) } : claim,
          ),
          reviews: annotator === undefined ? [] : sidecar.reviews,
          dismissed: annotator === undefined ? sidecar.dismissed.filter(isMine) : sidecar.dismissed,
        },
      },
    ];
  });
}

import type * as vscode from 'vscode';
import type { Claim, ClaimComment } from '../../core/model/claim';
import { baseName, type SidecarFile } from './sidecars';

/** What one annotator says of another's claim. */
export interface Said {
  readonly by: string;
  /** The sidecar that says so. */
  readonly file: vscode.Uri;
  readonly status?: string;
  readonly comments: readonly ClaimComment[];
}

/** What own sidecars say of others' claims, by claim. */
export function reviewsIn(files: readonly SidecarFile[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const { annotator, uri, sidecar } of files)
    for (const { claim, status, comments } of sidecar.reviews) {
      const all = said.get(claim) ?? [];
      said.set(claim, all);
      all.push({
        by: annotator ?? baseName(uri),
        file: uri,
        comments,
        ...(status !== undefined && { status }),
      });
    }
  return said;
}

/** What was said of a claim: with it, and in own files, which then are told as `review`. */
export function commentsOf({ claim, reviews }: { readonly claim: Claim; readonly reviews: readonly Said[] }) {
  return [
    ...(claim.comments ?? []).map((comment) => ({ comment, by: comment.by, review: undefined })),
    ...reviews.flatMap(({ by, file, comments }) =>
      comments.map((comment) => ({ comment, by, review: file })),
    ),
  ];
}

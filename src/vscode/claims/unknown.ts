import * as vscode from 'vscode';
import { unknownEntries } from '../../core/sidecar/unknown';
import { toDiagnostic } from '../convert';
import type { Feature } from '../services';

/** Ids in claims that the dossier doesn't have, as problems of their sidecars: of documents whose claims are in use. */
export const unknownInClaims: Feature = ({ roots, dossiers, sidecars, log }) => {
  const collection = vscode.languages.createDiagnosticCollection('glossator.unknown');
  /** Document → its sidecars that have been looked at. */
  const seen = new Map<string, { document: vscode.Uri; files: readonly vscode.Uri[] }>();
  const look = async (document: vscode.Uri) => {
    const root = roots.rootOf(document);
    if (!root) return;
    const [{ dossier }, files] = await Promise.all([dossiers.of(root), sidecars.of(document)]);
    for (const uri of seen.get(document.toString())?.files ?? []) collection.delete(uri);
    seen.set(document.toString(), { document, files: files.map(({ uri }) => uri) });
    for (const { uri, sidecar, lines } of files)
      collection.set(
        uri,
        unknownEntries(sidecar, dossier).map((problem) => toDiagnostic(problem, lines, () => undefined)),
      );
  };
  const lookAt = (document: vscode.Uri) =>
    void look(document).catch((error: unknown) =>
      log.error(`ids in claims of ${document.toString()}`, error),
    );
  return vscode.Disposable.from(
    collection,
    sidecars.onDidChange(lookAt),
    dossiers.onDidChange((root) => {
      for (const { document } of seen.values())
        if (roots.rootOf(document)?.uri.toString() === root.uri.toString()) lookAt(document);
    }),
  );
};

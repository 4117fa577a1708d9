import * as vscode from 'vscode';
import { entryOf } from '../core/model/dossier';
import type { Mention } from '../core/model/mention';
import { LineIndex } from '../core/text/lines';
import { toFileRange, toRange } from './convert';
import type { RootDossier } from './dossiers';
import type { Services } from './services';

/** Where an entry stands in its dossier file. */
export function placeOf(dossier: RootDossier, id: string): vscode.Location | undefined {
  const entry = entryOf(dossier.dossier, id);
  if (!entry) return undefined;
  const lines = dossier.lines.get(entry.place.file) ?? new LineIndex('');
  return new vscode.Location(vscode.Uri.parse(entry.place.file), toFileRange(lines, entry.place));
}

/** The entry at a position of a dossier file. */
export function entryAt(
  dossier: RootDossier,
  document: vscode.TextDocument,
  position: vscode.Position,
): string | undefined {
  const file = document.uri.toString();
  const { leaders, initiatives, others } = dossier.dossier;
  for (const entry of [...leaders.values(), ...initiatives.values(), ...others.values()]) {
    if (entry.place.file !== file) continue;
    if (placeOf(dossier, entry.id)?.range.contains(position)) return entry.id;
  }
  return undefined;
}

/** The innermost mention at a position of a document. */
export async function mentionAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Mention | undefined> {
  const read = await services.recognitions.of(document);
  if (read?.status !== 'read') return undefined;
  const offset = document.offsetAt(position);
  return read.recognition
    .mentionsAt({ start: offset, end: offset })
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Where an entry is mentioned in the documents of a root, open or not; reads first what isn't known yet. */
export async function mentionsOf(
  services: Services,
  root: vscode.WorkspaceFolder,
  id: string,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const corpus = await services.corpora.refresh(root, token, () => {});
  const open = await Promise.all(
    vscode.workspace.textDocuments.map(async (document) => {
      if (services.roots.rootOf(document.uri)?.uri.toString() !== root.uri.toString()) return [];
      const read = await services.recognitions.of(document);
      if (read?.status !== 'read') return [];
      return read.recognition.mentions
        .filter((mention) => mention.id === id)
        .map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
    }),
  );
  const isOpen = new Set(vscode.workspace.textDocuments.map((document) => document.uri.toString()));
  const closed = [...(corpus?.mentionsOf(`id:${id}`).keys() ?? [])].flatMap((path) => {
    const uri = vscode.Uri.joinPath(root.uri, path);
    if (isOpen.has(uri.toString())) return [];
    return (corpus?.document(path)?.mentions ?? [])
      .filter(({ mention }) => mention.id === id)
      .map(({ location: { line, column, start, end } }) => {
        const at = new vscode.Position(line - 1, column - 1);
        return new vscode.Location(uri, new vscode.Range(at, at.translate(0, end - start)));
      });
  });
  return [...open.flat(), ...closed];
}

/** Where the claims by a leader stand in the documents of a root; those without a certain place in their claims file. */
export async function claimsOf(
  services: Services,
  root: vscode.WorkspaceFolder,
  id: string,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const corpus = await services.corpora.refresh(root, token, () => {});
  const open = new Map(
    vscode.workspace.textDocuments
      .filter((document) => services.roots.rootOf(document.uri)?.uri.toString() === root.uri.toString())
      .map((document) => [document.uri.toString(), document]),
  );
  const places: vscode.Location[] = [];
  for (const document of open.values())
    for (const { claim, span, file } of await services.claims.of(document))
      if (claim.speaker === id)
        places.push(
          span
            ? new vscode.Location(document.uri, toRange(document, span))
            : new vscode.Location(file.uri, toFileRange(file.lines, claim.key)),
        );
  for (const path of corpus?.claimsBy(id).keys() ?? []) {
    const uri = vscode.Uri.joinPath(root.uri, path);
    if (open.has(uri.toString())) continue;
    for (const { claim, anchor, location, sidecar } of corpus?.document(path)?.claims ?? []) {
      if (claim.speaker !== id) continue;
      const at = new vscode.Position(location.line - 1, location.column - 1);
      places.push(
        anchor.start === undefined
          ? new vscode.Location(vscode.Uri.joinPath(root.uri, sidecar), new vscode.Position(0, 0))
          : new vscode.Location(uri, at),
      );
    }
  }
  return places;
}

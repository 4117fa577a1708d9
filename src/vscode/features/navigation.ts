import * as vscode from 'vscode';
import { toRange } from '../convert';
import { entryAt, mentionAt, mentionsOf, placeOf } from '../entries';
import type { Feature } from '../services';

const documents = { language: 'plaintext' };
const dossierFiles = [{ pattern: '**/dossier.yaml' }, { pattern: '**/dossier/*.yaml' }];

/** From a mention to its dossier entry, from either to all mentions, and the same entity marked under the cursor. */
export const navigation: Feature = (services) => {
  const rootDossier = async (document: vscode.TextDocument) => {
    const root = services.roots.rootOf(document.uri);
    return root && services.dossiers.of(root);
  };
  const definition: vscode.DefinitionProvider = {
    async provideDefinition(document, position) {
      const dossier = await rootDossier(document);
      const mention = await mentionAt(services, document, position);
      if (!dossier || !mention) return undefined;
      const ids = mention.id === undefined ? (mention.candidates ?? []) : [mention.id];
      return ids.flatMap((id) => placeOf(dossier, id) ?? []);
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const dossier = await rootDossier(document);
      if (!dossier) return undefined;
      const id = services.dossiers.isDossier(document.uri)
        ? entryAt(dossier, document, position)
        : (await mentionAt(services, document, position))?.id;
      if (id === undefined) return undefined;
      const mentions = await mentionsOf(services, dossier.root, id, token);
      const entry = includeDeclaration ? placeOf(dossier, id) : undefined;
      return entry ? [entry, ...mentions] : mentions;
    },
  };
  const sameEntity: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position) {
      const read = await services.recognitions.of(document);
      const mention = await mentionAt(services, document, position);
      if (read?.status !== 'read' || mention?.id === undefined) return undefined;
      return read.recognition.mentions
        .filter((other) => other.id === mention.id)
        .map((other) => new vscode.DocumentHighlight(toRange(document, other)));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(documents, definition),
    vscode.languages.registerReferenceProvider([documents, ...dossierFiles], references),
    vscode.languages.registerDocumentHighlightProvider(documents, sameEntity),
  );
};

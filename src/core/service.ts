import { compileGazetteer } from './dossier/compile';
import type { DossierFile } from './dossier/read';
import type { Sidecar } from './model/claim';
import type { Dossier } from './model/dossier';
import type { Problem } from './model/problem';
import { createRecogniser, type Recogniser } from './recognise/recognise';

/** The core, composed: what every host calls. Nothing here throws on bad input. */
export interface Glossator {
  /** Reads a root's dossier files together. The YAML reader is loaded at the first call. */
  readDossier(files: readonly DossierFile[]): Promise<{ dossier: Dossier; problems: readonly Problem[] }>;
  /** Reads one sidecar file. */
  readSidecar(text: string): Promise<{ sidecar: Sidecar; problems: readonly Problem[] }>;
  /** A recogniser for a dossier; costs time in proportion to the dossier's names. */
  recogniser(dossier: Dossier): Recogniser;
}

export function createGlossator(): Glossator {
  return Object.freeze<Glossator>({
    readDossier: async (files) => (await import('./dossier/read')).readDossier(files),
    readSidecar: async (text) => (await import('./sidecar/read')).readSidecar(text),
    recogniser: (dossier) => createRecogniser(compileGazetteer(dossier)),
  });
}

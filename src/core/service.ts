import type { DossierFile } from './dossier/read';
import type { Sidecar } from './model/claim';
import type { Dossier } from './model/dossier';
import type { Problem } from './model/problem';
import type { Turn } from './ports';
import type { Recogniser } from './recognise/recognise';
import type { Memory } from './yaml/outline';

/** The core, composed: what every host calls. Nothing here throws on bad input. */
export interface Glossator {
  /** Reads a root's dossier files together. The YAML reader is loaded at the first call. */
  readDossier(files: readonly DossierFile[]): Promise<{ dossier: Dossier; problems: readonly Problem[] }>;
  /** Reads one sidecar file, in turns. `memory`, kept between readings of one file, saves parsing again what hasn't changed. */
  readSidecar(
    text: string,
    memory: Memory,
    turn: Turn,
  ): Promise<{ sidecar: Sidecar; problems: readonly Problem[] }>;
  /** A recogniser for a dossier; costs time in proportion to its names. The rules are loaded at the first call. */
  recogniser(dossier: Dossier): Promise<Recogniser>;
}

export function createGlossator(): Glossator {
  return Object.freeze<Glossator>({
    readDossier: async (files) => (await import('./dossier/read')).readDossier(files),
    readSidecar: async (...of) => (await import('./sidecar/read')).readSidecarInTurns(...of),
    recogniser: async (dossier) => (await import('./recognise/open')).openRecogniser(dossier),
  });
}

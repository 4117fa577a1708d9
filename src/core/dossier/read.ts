import { emptyDossier, type Dossier } from '../model/dossier';
import type { Problem } from '../model/problem';

/** A dossier file as the host read it; `file` is the name that places and problems will carry. */
export interface DossierFile {
  readonly file: string;
  readonly text: string;
}

/** All dossier files of one root, read together: what can be read of them, and what is wrong. Never throws. */
export function readDossier(files: readonly DossierFile[]): { dossier: Dossier; problems: Problem[] } {
  void files;
  return { dossier: emptyDossier, problems: [] };
}

import type { Dossier } from '../model/dossier';

/** A dossier made ready for recognition: every name in every form it can take in a text. */
export interface Gazetteer {
  readonly dossier: Dossier;
}

/** Compiles a dossier. Costs time in proportion to its names; do it once a dossier. */
export function compileGazetteer(dossier: Dossier): Gazetteer {
  return { dossier };
}

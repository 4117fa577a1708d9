import { compileGazetteer } from '../dossier/compile';
import type { Dossier } from '../model/dossier';
import { createRecogniser, type Recogniser } from './recognise';

/**
 * A recogniser for a dossier; costs time in proportion to the dossier's names. This module is imported at need: with
 * its word tables the recogniser is half of the program, and starting up needs none of it.
 */
export const openRecogniser = (dossier: Dossier): Recogniser => createRecogniser(compileGazetteer(dossier));

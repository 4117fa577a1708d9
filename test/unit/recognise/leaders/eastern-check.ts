import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { officesBy } from './offices';

/** Each leader as `name: office`. */
export const check = officesBy(createRecogniser(compileGazetteer(emptyDossier)));

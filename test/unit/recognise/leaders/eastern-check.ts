import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** Each leader as `name: office`. */
export function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser
        .recognise(text)
        .mentions.flatMap((one) =>
          one.kind === 'leader' ? [`${one.text}: ${one.office?.text ?? '–'}`] : [],
        ),
      expected,
    ),
  );
}

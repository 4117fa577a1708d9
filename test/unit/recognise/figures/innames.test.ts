import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

describe('numbers in names in quotation marks', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () =>
      assert.deepEqual(
        recogniser.recognise(text).mentions.flatMap((one) => (one.kind === 'figure' ? [one.text] : [])),
        expected,
      ),
    );

  check('Начались инициатива «Три берега», программа «100 новых школ» и план «Тихий берег 2040».');
  check('Принята программа «Тихий берег на 2026–2030 годы».', '2026–2030 годы');
});

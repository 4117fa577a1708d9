import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const { recognise } = createRecogniser(compileGazetteer(emptyDossier));

/** A test that a text, without a dossier, holds these initiatives, as it writes them and in its order. */
export const check = (text: string, ...expected: string[]) =>
  it(text, () => {
    const found = recognise(text).mentions.filter(({ kind }) => kind === 'initiative');
    assert.deepEqual(
      found.map((m) => m.text),
      expected,
    );
  });

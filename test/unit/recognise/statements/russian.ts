import assert from 'node:assert/strict';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { gazetteer, show } from './check';

const recogniser = createRecogniser(gazetteer);

/** Each statement of a whole text, whose people are recognised too. */
export function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser.recognise(text).statements.map((s) => show(s, text)),
      expected,
    ),
  );
}

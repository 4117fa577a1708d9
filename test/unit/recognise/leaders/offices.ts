import assert from 'node:assert/strict';
import type { Recogniser } from '../../../../src/core/recognise/recognise';

/** A test of what a recogniser finds: each leader as `name: office`. */
export const officesBy =
  (recogniser: Recogniser) =>
  (text: string, ...expected: string[]) =>
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

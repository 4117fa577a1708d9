import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));
const show = (one: PersonMention) => [one.kind, one.text, one.office?.text].filter(Boolean).join(' · ');

/** Everybody whom a text names or has in an office, without a dossier, as `kind · text · office`. */
export function check(text: string, ...expected: string[]) {
  it(text, () => {
    const people = recogniser
      .recognise(text)
      .mentions.filter((one): one is PersonMention => ['leader', 'role', 'person'].includes(one.kind));
    assert.deepEqual(people.map(show), expected);
  });
}

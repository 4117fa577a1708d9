import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { leader } from './leader';

const leaders = [
  leader('sahrad', 'male', { en: ['Tarek al-Sahrad'], ru: ['Тарек аль-Сахрад'] }),
  leader('ali', 'male', { en: ['Mounir al-Ali'] }),
  leader('otto', 'male', { en: ['Otto III'] }, ['King of Norway', 'король Норвегии', 'NO', '2020']),
  leader('tuila', 'female', { en: ['Tuila Bergan'] }),
];
const recogniser = createRecogniser(
  compileGazetteer({ ...emptyDossier, leaders: new Map(leaders.map((one) => [one.id, one])) }),
);

function check(text: string, ...expected: string[]) {
  it(text, () => {
    const found = recogniser
      .recognise(text)
      .mentions.filter((m): m is PersonMention => m.kind === 'leader' || m.kind === 'person')
      .map((m) => `${m.text}: ${m.id ?? (m.candidates ? `${m.candidates.join(', ')}?` : '–')}`);
    assert.deepEqual(found, expected);
  });
}

describe('names of a dossier as texts shorten them', () => {
  check('Tarek Sahrad came. Sahrad spoke.', 'Tarek Sahrad: sahrad', 'Sahrad: sahrad');
  check('Tarek al Sahrad came.', 'Tarek al Sahrad: sahrad');
  check('Тарек Сахрад приехал.', 'Тарек Сахрад: sahrad');
  check('Mounir Ali came.');
  check('King Otto came.', 'Otto: otto');
  check('Otto III came. Otto left early.', 'Otto III: otto', 'Otto: otto');
  check('Tuila Bergan came. Tuila said it was late.', 'Tuila Bergan: tuila', 'Tuila: tuila?');
  check('Tuila Bergan came with Tuila Holm.', 'Tuila Bergan: tuila');
});

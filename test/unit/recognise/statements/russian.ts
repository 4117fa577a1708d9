import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const leader = (id: string, gender: 'female' | 'male', ru: string): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name: ru,
    names: new Map([['ru', [ru]]]),
    gender,
    offices: [],
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  },
];

const recogniser = createRecogniser(
  compileGazetteer({
    ...emptyDossier,
    leaders: new Map([leader('berg', 'female', 'Анна Берг'), leader('orlov', 'male', 'Глеб Орлов')]),
  }),
);

/** Each statement of a whole text as `speaker via relay | cue "`; a span only where it isn't the whole text. */
export function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser.recognise(text).statements.map((s) => {
        const speaker = s.speaker === null ? '–' : (s.speaker.id ?? s.speaker.text);
        const via = s.via ? ` via ${s.via.map((v) => v.text).join(', ')}` : '';
        const span = s.text === text ? '' : ` | ${s.text}`;
        return `${speaker}${via} | ${s.cue?.text ?? '–'}${s.direct ? ' "' : ''}${span}`;
      }),
      expected,
    ),
  );
}

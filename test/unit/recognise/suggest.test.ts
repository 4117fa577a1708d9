import assert from 'node:assert/strict';
import type {
  FigureMention,
  Mention,
  PersonMention,
  Recognition,
  Statement,
} from '../../../src/core/model/mention';
import { figuresTyped, suggestClaim } from '../../../src/core/recognise/suggest';

const text =
  'Minister Oyelaran will build the Volta Bridge for 40 million euros. So said Ada Oyelaran, the daily reports.\n' +
  'Later President Brandt spoke of the harvest.';

const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const base = { found: 'dossier', confidence: 1 } as const;
const bridge: Mention = { ...base, ...at('Volta Bridge'), kind: 'initiative', id: 'volta-bridge' };
const oyelaran: Mention = { ...base, ...at('Ada Oyelaran'), kind: 'leader', id: 'oyelaran-ada' };
const unnamed: PersonMention = { ...base, ...at('Brandt'), kind: 'leader' };
const brandt: PersonMention = { ...unnamed, id: 'brandt-jo' };
const cost: FigureMention = {
  ...base,
  ...at('40 million euros'),
  kind: 'figure',
  sub: 'money',
  value: '40000000',
  unit: 'EUR',
};
const statement: Statement = {
  ...at('Minister Oyelaran will build the Volta Bridge for 40 million euros'),
  speaker: { ...at('Ada Oyelaran'), id: 'oyelaran-ada' },
  cue: at('said'),
  via: [at('the daily')],
  direct: false,
  type: 'commitment',
};
const recognition: Recognition = {
  language: 'en',
  mentions: [bridge, cost, oyelaran, brandt],
  statements: [statement],
};

describe('recognise/suggest', () => {
  it('a passage of a statement takes over what the statement says', () => {
    const found = suggestClaim(recognition, at('will build the Volta Bridge for 40 million euros'));
    assert.deepEqual(found, {
      speakers: [
        { id: 'oyelaran-ada', text: 'Ada Oyelaran' },
        { id: 'brandt-jo', text: 'Brandt' },
      ],
      type: 'commitment',
      about: ['volta-bridge'],
      nearby: ['brandt-jo'],
      figures: [{ value: '40000000', unit: 'EUR' }],
      basis: 'paraphrased',
      via: ['the daily'],
    });
  });

  it('all parts of a broken quotation lend their figures and what they are about', () => {
    const found = suggestClaim(recognition, at('spoke of the harvest'), [
      at('will build the Volta Bridge for'),
      at('40 million euros'),
    ]);
    assert.deepEqual([found.about, found.figures], [['volta-bridge'], [{ value: '40000000', unit: 'EUR' }]]);
  });

  it('a claim states how much and how many, and not when or which; somebody may type a number alone', () => {
    const figure = (words: string, sub: FigureMention['sub'], value: string): FigureMention => ({
      ...base,
      ...at(words),
      kind: 'figure',
      sub,
      value,
    });
    const mentions = [
      cost,
      figure('Minister', 'ordinal', '17'),
      figure('Volta', 'date', '2025'),
      figure('Bridge', 'number', '5'),
      { ...figure('So', 'quantity', '40'), indefinite: true },
    ];
    const whole = { start: 0, end: text.length };
    assert.deepEqual(suggestClaim({ ...recognition, mentions }, whole).figures, [
      { value: '40000000', unit: 'EUR' },
    ]);
    assert.deepEqual(figuresTyped({ ...recognition, mentions }), [
      { value: '40000000', unit: 'EUR' },
      { value: '5' },
    ]);
  });

  it('elsewhere the nearest name is the first guess, and no statement lends its type', () => {
    const found = suggestClaim({ ...recognition, statements: [] }, at('spoke of the harvest'));
    assert.deepEqual(found.speakers[0], { id: 'brandt-jo', text: 'Brandt' });
    assert.equal(found.type, undefined);
    assert.equal(found.basis, undefined);
    assert.deepEqual(found.figures, []);
  });

  it('somebody who could be several people is no guess', () => {
    const unsure = { ...unnamed, candidates: ['brandt-jo', 'brandt-max'] };
    const found = suggestClaim({ language: 'en', mentions: [unsure], statements: [] }, at('harvest'));
    assert.deepEqual(found.speakers, []);
  });
});

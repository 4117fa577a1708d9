import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../src/core/model/dossier';
import { createRecogniser } from '../../../src/core/recognise/recognise';

const leader = (
  id: string,
  gender: 'female' | 'male',
  [en, ru]: readonly [string, string],
  [title, inRussian]: readonly [string, string],
  state: string,
  from = '2020',
  to?: string,
): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name: en,
    names: new Map([
      ['en', [en]],
      ['ru', [ru]],
    ]),
    gender,
    offices: [{ title, titles: new Map([['ru', inRussian]]), state, from, ...(to !== undefined && { to }) }],
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  },
];

const inFinland = ['President of Finland', 'президент Финляндии'] as const;

const recogniser = createRecogniser(
  compileGazetteer({
    ...emptyDossier,
    leaders: new Map([
      leader(
        'berg',
        'female',
        ['Anna Berg', 'Анна Берг'],
        ['Prime Minister of Norway', 'премьер-министр Норвегии'],
        'NO',
      ),
      leader(
        'haug',
        'male',
        ['Lars Haug', 'Ларс Хауг'],
        ['Minister of Energy of Norway', 'министр энергетики Норвегии'],
        'NO',
      ),
      leader('lund', 'male', ['Nils Lund', 'Нильс Лунд'], inFinland, 'FI', '2009', '2019'),
      leader('lund-erik', 'male', ['Erik Lund', 'Эрик Лунд'], inFinland, 'FI', '2020'),
    ]),
  }),
);

/** Everybody with an id, as `id text [office]`, then who speaks, as `– id or text`. */
function check(text: string, ...expected: string[]) {
  it(text, () => {
    const { mentions, statements } = recogniser.recognise(text, {
      date: { value: '2025-03-03', source: 'option' },
    });
    const people = mentions.flatMap((one) =>
      (one.kind === 'leader' || one.kind === 'role') && one.id !== undefined
        ? [`${one.id} ${one.text}${one.office ? ` [${one.office.text}]` : ''}`]
        : [],
    );
    const speakers = statements.map(({ speaker }) => `– ${speaker?.id ?? speaker?.text ?? '?'}`);
    assert.deepEqual([...people, ...speakers], expected);
  });
}

describe('Who is not meant', () => {
  describe('an office that somebody else held, will hold or minds', () => {
    check('Исполняющий обязанности министра энергетики Норвегии промолчал.');
    check('Экс-министр энергетики Норвегии назвал цену высокой.', '– Экс-министр энергетики Норвегии');
    check('Тогдашний министр энергетики Норвегии промолчал.');
    check('Norway’s acting energy minister said gas was short.', '– Norway’s acting energy minister');
    check('The next Norwegian prime minister will say no.');
    check('The prime minister-elect of Norway smiled.');
    check('The prime minister of Norway smiled.', 'berg prime minister of Norway');
  });

  describe('a title that is somebody else’s', () => {
    check(
      'Бывший премьер-министр Норвегии Берг и нынешний министр энергетики Хауг встретились.',
      'berg Берг [Бывший премьер-министр Норвегии]',
      'haug Хауг [нынешний министр энергетики]',
    );
    check('Советник Хауга промолчал.', 'haug Хауга');
    check('Анна Берг уехала. Советник Берг промолчал.', 'berg Анна Берг', 'berg Берг');
  });

  describe('the verb after an office', () => {
    check(
      'Министр энергетики Норвегии Ларс Хауг уехал. Министр энергетики заявил, что цены выросли.',
      'haug Ларс Хауг [Министр энергетики Норвегии]',
      'haug Министр энергетики',
      '– haug',
    );
  });

  describe('a speaker whom no list knows, before another who doesn’t speak', () => {
    check('По словам Ургвина, Анна Берг обещала помощь.', 'berg Анна Берг', '– Ургвина');
    check('According to Urgwin, Anna Berg promised help.', 'berg Anna Berg', '– Urgwin');
    check('According to the premier, Anna Berg, help is near.', 'berg Anna Berg [premier]', '– berg');
  });

  describe('an office in another year than the document’s', () => {
    check('Президент Финляндии Лунд промолчал.', 'lund-erik Лунд [Президент Финляндии]');
    check('В 2010 году президент Финляндии Лунд промолчал.');
    check('В 2025 году президент Финляндии Лунд уйдёт.', 'lund-erik Лунд [президент Финляндии]');
    check('In 2010 the Finnish president smiled.');
    check('The Finnish president smiled.', 'lund-erik Finnish president');
  });

  describe('those who say nothing', () => {
    check('Neither Lars Haug nor Anna Berg said when.', 'haug Lars Haug', 'berg Anna Berg');
  });
});

import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const leader = (id: string, ru: string, title: string, state: string): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name: ru,
    names: new Map([['ru', [ru]]]),
    offices: [{ title, titles: new Map([['ru', title]]), state, from: '2020' }],
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  },
];

const recogniser = createRecogniser(
  compileGazetteer({
    ...emptyDossier,
    leaders: new Map([
      leader('stubb', 'Александр Стубб', 'президент Финляндии', 'FI'),
      leader('orpo', 'Петтери Орпо', 'премьер-министр Финляндии', 'FI'),
      leader('laine', 'Мария Лайне', 'официальный представитель МИД Финляндии', 'FI'),
      leader('rinkevics', 'Эдгарс Ринкевичс', 'президент Латвии', 'LV'),
    ]),
  }),
);

const show = (one: PersonMention) =>
  [one.kind, one.text, one.id ?? one.candidates?.join('|') ?? '-', one.office?.text]
    .filter(Boolean)
    .join(' · ');

function check(text: string, ...expected: string[]) {
  it(text, () => {
    const { mentions } = recogniser.recognise(text, { date: { value: '2025-03-03', source: 'option' } });
    const people = mentions.filter((one): one is PersonMention =>
      ['leader', 'role', 'person'].includes(one.kind),
    );
    assert.deepEqual(people.map(show), expected);
  });
}

describe('Russian titles without a name', () => {
  check('Финский лидер промолчал.', 'role · Финский лидер · -');
  check('Финский президент промолчал.', 'role · Финский президент · stubb');
  check('Глава Финляндского банка развития промолчал.', 'role · Глава Финляндского банка развития · -');
  check('Глава Минтранса Финляндии промолчал.', 'role · Глава Минтранса Финляндии · -');
  check('Лидер финского народа промолчал.', 'role · Лидер финского народа · -');
  check('Лидер финских либералов промолчал.', 'role · Лидер финских либералов · -');
  check('Глава финского правительства промолчал.', 'role · Глава финского правительства · orpo');
  check(
    'Председатель правительства Финляндии промолчал.',
    'role · Председатель правительства Финляндии · orpo',
  );
  check('Представитель МИД Финляндии промолчала.', 'role · Представитель МИД Финляндии · laine');
  check('Пресс-секретарь финского лидера промолчал.', 'role · Пресс-секретарь финского лидера · -');
  check('Советник президента Финляндии промолчал.', 'role · Советник президента Финляндии · -');
  check(
    'Александр Стубб звонил в Ригу. Латвийский лидер и лидер Литвы ждали. Глава государства промолчал.',
    'leader · Александр Стубб · stubb',
    'role · Латвийский лидер · rinkevics',
    'role · лидер Литвы · -',
  );
});

describe('Russian titles round a name', () => {
  check('Он ждал замглавы МИД Ивана Брагина.', 'leader · Ивана Брагина · - · замглавы МИД');
  check(
    'Говорил с и.о. министра энергетики Латвии Каспарсом Мельнисом.',
    'leader · Каспарсом Мельнисом · - · и.о. министра энергетики Латвии',
  );
  check('Врио губернатора Пётр Ларин уехал.', 'leader · Пётр Ларин · - · Врио губернатора');
  check(
    'Заместитель госсекретаря США по политическим вопросам с широкими полномочиями Анна Смит уехала.',
    'leader · Анна Смит · - · Заместитель госсекретаря США по политическим вопросам с широкими полномочиями',
  );
  check(
    'Глава Фонда развития и спецпосланник президента Латвии по экономическому сотрудничеству Пётр Ларин уехал.',
    'leader · Пётр Ларин · - · Глава Фонда развития и спецпосланник президента Латвии по экономическому сотрудничеству',
  );
  check(
    'Сын президента Пётр Ларин, председатель сената, уехал.',
    'leader · Пётр Ларин · - · председатель сената',
  );
  check(
    'Советник верховного лидера Али Акбар Ларин уехал.',
    'leader · Али Акбар Ларин · - · Советник верховного лидера',
  );
  check('Он ждёт господина Стубба.', 'leader · Стубба · stubb');
  check('Он ждёт господина [Александра] Стубба.', 'leader · Стубба · stubb');
  check('Он ждёт президента (Александра — ред.) Стубба.', 'leader · Стубба · stubb');
  check('Максим Ларин Пётр Брагин Латвия Рига', 'person · Максим Ларин · -', 'person · Пётр Брагин · -');
});

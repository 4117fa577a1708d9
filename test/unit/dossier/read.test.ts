import assert from 'node:assert/strict';
import { officesAt } from '../../../src/core/dossier/offices';
import { readDossier } from '../../../src/core/dossier/read';

const people = `leaders:
  duarte-ines:
    name: Inês Duarte
    names:
      pt: [Inês Duarte]
      ru: Инеш Дуарте
    gender: female
    offices:
      - title: Minister of Ports
        titles: {pt: ministra dos Portos}
        state: PT
        from: 2021-03
        to: 2024-06-01
    x-desk: Lisbon
codebook:
  types: {promise: Somebody promises}
`;

const rest = `initiatives:
  deep-quay:
    name: Deep Quay
    type: project
    names: {pt: [Cais Fundo]}
    parties: [PT, ES]
    start: 2023
    status: in force
others:
  lisnave: {kind: organisation, name: Lisnave}
rates:
  - {base: EUR, quote: USD, rate: 1.09, date: 2023-05-02, source: "desk"}
settled:
  s1aaaa: {kind: amount, between: [a.txt, b.txt], as: same}
`;

const problemsOf = (...texts: string[]) =>
  readDossier(texts.map((text, i) => ({ file: `${i}.yaml`, text }))).problems.map(
    ({ code, file, span }) =>
      `${code} ${file}:${texts[parseInt(file!)]!.slice(0, span?.start).split('\n').length}`,
  );

describe('reading a dossier', () => {
  it('sections from several files', () => {
    const { dossier, problems } = readDossier([
      { file: 'a.yaml', text: people },
      { file: 'b.yaml', text: rest },
    ]);
    assert.deepEqual(problems, []);
    const leader = dossier.leaders.get('duarte-ines')!;
    assert.deepEqual(leader.names.get('ru'), ['Инеш Дуарте']);
    assert.equal(people.slice(leader.place.start, leader.place.start + 11), 'duarte-ines');
    assert.deepEqual(leader.offices[0]!.titles.get('pt'), 'ministra dos Portos');
    assert.equal(dossier.initiatives.get('deep-quay')!.status, 'in force');
    assert.equal(dossier.others.get('lisnave')!.type, 'organisation');
    assert.deepEqual(
      dossier.rates.map(({ rate, place }) => [rate, place.file]),
      [['1.09', 'b.yaml']],
    );
    assert.equal(dossier.settled.get('s1aaaa')!.as, 'same');
    assert.deepEqual([...dossier.codebook.types.keys()], ['promise']);
    assert.deepEqual(dossier.codebook.stances, ['support', 'neutral', 'oppose']);
  });

  const check = (name: string, texts: string[], expected: string[]) =>
    it(name, () => assert.deepEqual(problemsOf(...texts), expected));

  check('an id in two files', [people, people], ['duplicate-id 1.yaml:2']);
  check(
    'an id twice in one file',
    ['leaders:\n  a: {name: A}\n  a: {name: B}\n'],
    ['duplicate-key 0.yaml:3'],
  );
  check(
    'an id of two kinds',
    ['leaders:\n  a: {name: A}\nothers:\n  a: {name: B}\n'],
    ['duplicate-id 0.yaml:4'],
  );
  check(
    'a name of two entries',
    ['leaders:\n  a:\n    names: {en: [Rui Sá]}\n  b:\n    names: {pt: rui sá}\n'],
    ['shared-name 0.yaml:4'],
  );
  check('a series that is not there', ['initiatives:\n  a:\n    part-of: b\n'], ['missing-part-of 0.yaml:2']);
  check(
    'a series of itself',
    ['initiatives:\n  a: {part-of: b}\n  b: {part-of: a}\n'],
    ['circular-part-of 0.yaml:2', 'circular-part-of 0.yaml:3'],
  );
  check(
    'a date that the calendar lacks',
    ['initiatives:\n  a:\n    start: 2025-02-30\n'],
    ['bad-date 0.yaml:3'],
  );
  check(
    'an office that ends before it begins',
    ['leaders:\n  a:\n    offices:\n      - {title: T, from: 2025-03-02, to: 2024}\n'],
    ['bad-date 0.yaml:4'],
  );
  check(
    'a currency that is none',
    ['rates:\n  - {base: USD, quote: YEN, rate: 1}\n'],
    ['unknown-currency 0.yaml:2'],
  );
  check('a rate that is none', ['rates:\n  - {base: USD, quote: JPY, rate: "1,5"}\n'], ['bad-rate 0.yaml:2']);
  check('an id that is none', ['leaders:\n  Rui_Sá: {name: R}\n'], ['bad-id 0.yaml:2']);
  check(
    'wrong kinds everywhere',
    ['leaders: [a]\nrates: 5\ninitiatives:\n  a: 1\n  b: {parties: {x: y}}\n'],
    ['not-entries 0.yaml:1', 'not-entries 0.yaml:2', 'wrong-type 0.yaml:4', 'wrong-type 0.yaml:5'],
  );
  check(
    'a broken file costs itself alone',
    ['leaders:\n\ta: "\n', people],
    ['yaml-tab-as-indent 0.yaml:2', 'yaml-missing-char 0.yaml:2'],
  );
  check('an unknown status', ['initiatives:\n  a: {status: done}\n'], ['unknown-value 0.yaml:2']);

  it('the readable entries of a file with an unreadable one stay', () => {
    const { dossier } = readDossier([{ file: 'a.yaml', text: 'leaders:\n  a: 1\n  b: {name: B}\n' }]);
    assert.deepEqual([...dossier.leaders.keys()], ['b']);
  });
});

describe('offices at a date', () => {
  const leader = readDossier([{ file: 'a.yaml', text: people }]).dossier.leaders.get('duarte-ines')!;
  const check = (date: string | undefined, expected: boolean | undefined) =>
    it(`${date} → ${expected}`, () => assert.equal(officesAt(leader, date)[0]?.sure, expected));

  check('2021-02-28', undefined);
  check('2021-03-15', false);
  check('2021-04-01', true);
  check('2022', true);
  check('2024', false);
  check('2024-05-31', true);
  check('2024-06-01', undefined);
  check('2025', undefined);
  check(undefined, undefined);
  check('soon', undefined);
});

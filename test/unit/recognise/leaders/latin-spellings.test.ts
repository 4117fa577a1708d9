import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { officesBy } from './offices';

const leader = (id: string, name: string, title: string, state: string): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name,
    names: new Map([['en', [name]]]),
    offices: [{ title, titles: new Map(), state }],
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  },
];
const leaders = new Map([
  leader('zhumabayev', 'Kassym-Zhangir Zhumabayev', 'President of Kazakhstan', 'KZ'),
  leader('khodzhayev', 'Sukhrob Khodzhayev', 'President of Uzbekistan', 'UZ'),
  leader('orlov', 'Sergey Orlov', 'Prime Minister of Russia', 'RU'),
]);
const recogniser = createRecogniser(compileGazetteer({ ...emptyDossier, leaders }));

/** Each person as `text=id`, the id left out where none is sure; candidates after a question mark. */
function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser
        .recognise(text)
        .mentions.filter((one): one is PersonMention => one.kind === 'leader' || one.kind === 'person')
        .map((one) =>
          [one.text, one.id ?? (one.candidates && `?${one.candidates.join()}`)].filter(Boolean).join('='),
        ),
      expected,
    ),
  );
}

describe('a dossier name in other Latin spellings', () => {
  check('Qasym-Jangir Jumabaev came.', 'Qasym-Jangir Jumabaev=zhumabayev');
  check('Kassym Zhangir Zhumabayev came.', 'Kassym Zhangir Zhumabayev=zhumabayev');
  check('Kazakh President Qasym Zhumabaev came.', 'Qasym Zhumabaev=zhumabayev');
  check('Suhrob Hodzhaev came. Hodzhaev left.', 'Suhrob Hodzhaev=khodzhayev', 'Hodzhaev=khodzhayev');
  check('President Hojayev of Uzbekistan came.', 'Hojayev=khodzhayev');
  check('Sergei Viktorovich Orlov came.', 'Sergei Viktorovich Orlov=orlov');
  check('President ZHUMABAYEV came.', 'ZHUMABAYEV=zhumabayev');
});

describe('a surname that somebody else has too', () => {
  check('Maria Khodzhayeva came.', 'Maria Khodzhayeva');
  check('Hunter Khodzhayev came.');
  check('Hosting Khodzhayev was hard.', 'Khodzhayev=khodzhayev');
  check('Sergey Orlov Jr. came.', 'Sergey Orlov Jr.');
  check(
    'Sukhrob Khodzhayev met Timur Khodzhayev. Khodzhayev left.',
    'Sukhrob Khodzhayev=khodzhayev',
    'Timur Khodzhayev',
    'Khodzhayev=?khodzhayev',
  );
});

describe('English offices', () => {
  const offices = officesBy(recogniser);
  offices('Health Secretary Jane Holm came.', 'Jane Holm: Health Secretary');
  offices('The club secretary Jane Holm came.');
  offices("The club's Secretary Jane Holm came.");
  offices(
    'Secretary Erik J. Holm met Deputy Secretary Dahl.',
    'Erik J. Holm: Secretary',
    'Dahl: Deputy Secretary',
  );
  offices('Attorney General Jane Holm came.', 'Jane Holm: Attorney General');
  offices('The Foreign Minister of Norway, Ms. Jane Holm, came.', 'Jane Holm: Foreign Minister of Norway');
  offices('Kenya’s President H.E. Dr. Erik Dahl came.', 'Erik Dahl: Kenya’s President');
  offices('Minister of Defence Col. Gen. Erik Dahl came.', 'Erik Dahl: Minister of Defence');
  offices(
    'Deputy Prime Minister and Foreign Minister Erik Dahl came.',
    'Erik Dahl: Deputy Prime Minister and Foreign Minister',
  );
  offices(
    'Jane Holm, Minister of International Relations and Cooperation of the Republic of Kenya, came.',
    'Jane Holm: Minister of International Relations and Cooperation of the Republic of Kenya',
  );
  offices(
    'Erik Dahl, Secretary General of the Security Council of Norway, came.',
    'Erik Dahl: Secretary General of the Security Council of Norway',
  );
  offices(
    'President of the Union of Comoros Erik Dahl came.',
    'Erik Dahl: President of the Union of Comoros',
  );
  offices('Foreign Ministers Convene to Talk of Bridges');
  offices('CHIEF CABINET SECRETARY HOLM: The bridge is open.', 'HOLM: CHIEF CABINET SECRETARY');
  offices('CHAPTER FOUR: The bridge is open.');
  offices('Importantly, the minister came.');
  offices("Norway's president, Erik Lund, came.", "Erik Lund: Norway's president");
  offices('Its foreign minister, Erik Lund, came.', 'Erik Lund: foreign minister');
  offices('Our ambassador to the United Nations came.');
  offices('Sir Peter Hall, the former ambassador, came.', 'Peter Hall: former ambassador');
  offices('Minister of State for Trade VK Holm came.', 'VK Holm: Minister of State for Trade');
  offices(
    'Norwegian Foreign Secretary Aizaz Erik Lund came.',
    'Aizaz Erik Lund: Norwegian Foreign Secretary',
  );
  offices('Prime Minister Theresa May came.', 'Theresa May: Prime Minister');
  offices(
    'Prime Minister Theresa Lund came in May. Theresa May 5 is a date.',
    'Theresa Lund: Prime Minister',
  );
  offices('They met in Albert Hall, a minister said.');
});

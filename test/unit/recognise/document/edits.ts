import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../../src/core/model/dossier';
import type { Edit } from '../../../../src/core/recognise/document/opendocument';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const leader = (id: string, ru: string, title: string, state: string): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name: ru,
    names: new Map([['ru', [ru]]]),
    offices: [{ title, titles: new Map([['ru', title]]), state, from: '2020' }],
    place: { file: 'd', start: 0, end: 0 },
  },
];
const dossier = {
  ...emptyDossier,
  leaders: new Map([
    leader('berg', 'Анна Берг', 'президент Эстонии', 'EE'),
    leader('orlov', 'Глеб Орлов', 'премьер-министр Болгарии', 'BG'),
    leader('other-orlov', 'Павел Орлов', 'министр иностранных дел Сербии', 'RS'),
  ]),
};
export const recogniser = createRecogniser(compileGazetteer(dossier));
export const turn = { cancelled: false, yield: () => Promise.resolve() };

/** Pieces that depend on one another over any distance, by what they have to do with one another. */
const themes = {
  names: [
    'Анна Берг',
    'Берг',
    'Глеб Орлов',
    'Орлова',
    'Ivan Orlov',
    'министр Сухова',
    'Мария Сухова',
    'Сухова Мария',
    'Суховой',
    'By: Pavel Orlov',
    'Harbour Renewal Initiative (HRI)',
    'the HRI was praised.',
  ],
  offices: [
    'президент Эстонии',
    'президент',
    'премьер-министр',
    'премьер-министр Болгарии Орлов',
    'бывший президент Анна Берг',
    'Павел Орлов',
    'Глеб Орлов',
    'министр',
    '12 мая',
    '3 мая 2024 года',
    'Опубликовано: 3 мая 2024 года',
  ],
  speech: [
    'Анна Берг приехала.',
    'Евгений Ладан приехал.',
    'Ладана ждали.',
    'Ладан заявил, что мост достроят.',
    'Она отметила, что это важно.',
    'Он отметил, что это важно.',
    'Об этом сообщил он.',
    '«Мы готовы вложить 5 млн евро в мост», — сказал Орлов.',
    '«Ещё одна длинная цитата без автора».',
    '– Анна Берг',
    'По словам президента, цены выросли на 3 %.',
  ],
  english: [
    'MR. BERG: We will build the bridge.',
    'Ms Tandy',
    'Mr. Tandy',
    'President Tandy said so.',
    'Jordan Tandy left.',
    'She said that it was ready.',
    'He said that it was ready.',
    '“And then we will build another one.',
    '“We will build it.”',
  ],
  lists: [
    'Министр назвал условия:',
    'Берг назвала условия:',
    '— первое условие, 5 млн рублей',
    '2) второе условие',
    'Жители посёлка давно просили построить новую дорогу, но проект откладывали.',
    'Так.',
    'строка продолжается',
  ],
  money: ['7 млн динаров', 'Иордания и Тунис', 'Сербия голосует.', 'It costs $5.', 'Australia votes.', 'A$7'],
  eastern: ['美国财长耶伦表示，经济很好。', '耶伦说，税率为5%。', '税率没有变化。', '她说，这很好。'],
};
const allThemes = Object.values(themes).flat();
const separators = [
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '\n\n',
  '\r\n\r\n',
  ':\n',
  '\n \n',
];
const passage = (pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => all.flat().join(''));

/** Edits of a text of any length: places are parts of it. */
const edits = (pieces: readonly string[]) =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.constantFrom(0, 0, 0, 1, 2, 7, 40), fc.integer({ min: 0, max: 900 })),
      text: fc.oneof(fc.constantFrom('', 'а', 'О', '\n', '\r', ' ', '.', ':', '\n\n', '»'), passage(pieces)),
      isRead: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

/** A text and edits of one theme, or of all. */
const history = fc
  .constantFrom(...Object.values(themes), allThemes)
  .chain((pieces) =>
    fc.record({ parts: fc.array(passage(pieces), { minLength: 1, maxLength: 24 }), steps: edits(pieces) }),
  );

const apply = (text: string, { start, end, text: added }: Edit) =>
  text.slice(0, start) + added + text.slice(end);

/**
 * After any edits an open document says what a fresh reading of its text says. Chapters are short here, so that short
 * documents have many; what is read in between is left to chance.
 */
export const saysTheSame = fc.asyncProperty(history, async ({ parts, steps }) => {
  let text = parts.join('');
  const document = recogniser.open(text, {}, 150);
  const compare = async () => {
    const { mentions, statements, language, date } = (await document.read(turn))!;
    assert.equal(document.text, text);
    assert.deepEqual({ language, ...(date && { date }), mentions, statements }, recogniser.recognise(text));
  };
  await compare();
  for (const { at, removed, text: added, isRead } of steps) {
    const start = Math.floor(at * text.length);
    const edit = { start, end: Math.min(text.length, start + removed), text: added };
    document.edit(edit);
    text = apply(text, edit);
    if (isRead) await compare();
  }
  await compare();
});

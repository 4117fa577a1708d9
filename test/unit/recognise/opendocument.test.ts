import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer } from '../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../src/core/model/dossier';
import type { Edit } from '../../../src/core/recognise/opendocument';
import { createRecogniser } from '../../../src/core/recognise/recognise';

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
const recogniser = createRecogniser(compileGazetteer(dossier));
const turn = { cancelled: false, yield: () => Promise.resolve() };

/** Pieces that depend on one another over any distance: names, titles, pronouns, acronyms, lists, dates, line lengths. */
const pieces = [
  'Анна Берг',
  'Берг',
  'Глеб Орлов',
  'Орлова',
  'президент Эстонии',
  'президент',
  'премьер-министр',
  'премьер-министр Болгарии Орлов',
  'министр Сухова',
  'Мария Сухова',
  'Сухова Мария',
  'заявила, что мост достроят.',
  'Она отметила, что это важно.',
  'Об этом сообщил он.',
  '«Мы готовы вложить 5 млн евро в мост», — сказал Орлов.',
  '«Ещё одна длинная цитата без автора».',
  'По словам президента, цены выросли на 3 %.',
  'Harbour Renewal Initiative (HRI)',
  'the HRI was praised.',
  '12 мая',
  '3 мая 2024 года',
  'Опубликовано: 3 мая 2024 года',
  'Министр назвал условия:',
  '— первое условие, 5 млн рублей',
  '2) второе условие',
  'Жители посёлка давно просили построить новую дорогу, но проект откладывали.',
  'Так.',
  '7 млн динаров',
  'Иордания и Тунис',
  'Сербия проголосовала.',
  'It costs $5.',
  'Australia votes.',
  'строка продолжается',
  'MR. BERG: We will build the bridge.',
  'Ms Berg',
  'Jordan Berg said so.',
  'He said that it was ready.',
  'Mr. Jordan',
  'By: Pavel Orlov',
  'President Orlov',
  'Ivan Orlov',
  '“And then we will build another one.',
  '“We will build it.”',
  'бывший президент',
  '美国财长耶伦表示，经济很好。',
  '耶伦说，税率为5%。',
  '푸틴 대통령은 말했다.',
  '푸틴은',
];
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
const passage = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.flat().join(''));

/** An edit of a text of any length; places are parts of it, sixteenths or exact. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constantFrom(0, 0, 0, 1, 2, 7, 40), fc.integer({ min: 0, max: 900 })),
    text: fc.oneof(fc.constantFrom('', 'а', 'О', '\n', '\r', ' ', '.', ':', '\n\n', '»'), passage),
  }),
  { minLength: 1, maxLength: 6 },
);

const apply = (text: string, { start, end, text: added }: Edit) =>
  text.slice(0, start) + added + text.slice(end);

describe('an open document', () => {
  it('says after any edits what a fresh reading says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(passage, { minLength: 1, maxLength: 24 }), edits, async (parts, steps) => {
        let text = parts.join('');
        const document = recogniser.open(text, {}, 150);
        const compare = async () => {
          const { mentions, statements, language, date } = (await document.read(turn))!;
          const fresh = recogniser.recognise(text);
          assert.equal(document.text, text);
          assert.deepEqual({ language, ...(date && { date }), mentions, statements }, fresh);
        };
        await compare();
        for (const { at, removed, text: added } of steps) {
          const start = Math.floor(at * text.length);
          const edit = { start, end: Math.min(text.length, start + removed), text: added };
          document.edit(edit);
          text = apply(text, edit);
          await compare();
        }
      }),
      { numRuns: 25 },
    );
  });
});

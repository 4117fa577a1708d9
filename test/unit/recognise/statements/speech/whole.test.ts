import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** The speakers of a text's statements, as the recogniser finds people by itself; `–` for none. */
function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser.recognise(text).statements.map(({ speaker }) => speaker?.text ?? '–'),
      expected,
    ),
  );
}

describe('speakers beside their offices', () => {
  check("Norway's trade minister, Erik Lund, said the port was open.", 'Erik Lund');
  check(
    "A spokesman for Norway's president, Erik Lund, said the port was open. He gave no date, he said.",
    "spokesman for Norway's president",
    "spokesman for Norway's president",
  );
  check('Mr. Erik Lund, Minister for Foreign Affairs: As the mayor said, the port is open.', 'Erik Lund');
  check('They met Erik Lund, Minister for Foreign Affairs: the port is open again.');
  check('Oslo mayor Erik Lund met President JENSEN.\n\nPRESIDENT JENSEN: The port is open to all.', 'JENSEN');
});

describe('Russian speeches of several paragraphs', () => {
  check(
    '«Мы ждали весны. Мост (в порту. – Прим.) стар.\n\nМы строим.\n\nМы готовы», – сказал мэр Эрик Лунд.',
    'Эрик Лунд',
    'Эрик Лунд',
    'Эрик Лунд',
  );
  check('«Мы ждали весны.\n\nМы видели «Маяк».\n\nМост стар, – сказал мэр Эрик Лунд.', 'Эрик Лунд');
  check(
    '«Мы ждали «Маяка». Они сказали, что он стар.\n\nМы видели «Маяк» и ждали», – сказал мэр Эрик Лунд.',
    'Эрик Лунд',
    'Эрик Лунд',
  );
});

describe('A Russian quotation by itself under what somebody says', () => {
  check(
    'Мэр Эрик Лунд отметил важность моста.\n\n«Убеждён, что мост нужен. Мы строим».',
    'Эрик Лунд',
    'Эрик Лунд',
  );
  check('Об этом сообщил мэр Эрик Лунд.\n\n«Убеждён, что мост нужен. Мы строим».', 'Эрик Лунд');
  check('Мэр Эрик Лунд отметил мост.\n\n«Мост нужен? – Нужен. Мы строим».', 'Эрик Лунд');
  check(
    'Мэр Эрик Лунд отметил мост.\n\n«Мост нужен. Мы строим».\n\nМэр Ола Берг отметил порт.',
    'Эрик Лунд',
    'Ола Берг',
  );
});

describe('Who says it on a line of its own in Russian', () => {
  check('Порт стар, а мост мал,\n\nсказал мэр Эрик Лунд.', 'Эрик Лунд');
  check('Порт стар, а мост мал,\n\nМэр Эрик Лунд сказал это.', 'Эрик Лунд');
});

describe('Russian labels with what somebody is', () => {
  check('Эрик Лунд, мэр порта им. Олафа Ринда:\n\n«Мост стар и нужен порту».', 'Эрик Лунд');
  check('Ольга Берг, жительница с.Рыбное:\n\n— Мост стар, мы его не чиним.', 'Ольга Берг');
});

describe('Russian transcripts', () => {
  check(
    'Э.ЛУНД: Мост стар.\n\nМы ждём.\n\nПогода была хорошей.\n\nНам нужны дороги.\n\nА. РИНД – Да.\n\nО. Берг Добрый вечер.\n\nМы ждём.',
    'Э.ЛУНД',
    'Э.ЛУНД',
    'Э.ЛУНД',
    'А. РИНД',
  );
  check('О. Берг ― Добрый вечер.\n\nО. Берг – Министр рыбы.', 'О. Берг');
  check('О. БЕРГ – Мост стар.\n\nСЛУШАТЕЛЬ (Осло) – Я хотел бы напомнить о мосте.', 'О. БЕРГ');
  check(
    'ОЛЬГА БЕРГ: Мост стар и нужен.\n\nАННА ЛУНД: Добрый вечер.\n\nЛунд: Спасибо.\n\nЛунд: мост.',
    'ОЛЬГА БЕРГ',
    'АННА ЛУНД',
    'Лунд',
  );
  check('Ольга БЕРГ. Добрый день. Мост стар.\n\nАнна ЛУНД. Когда мы его откроем?', 'Ольга БЕРГ', 'Анна ЛУНД');
  // an article under its author's name
  check('Ольга БЕРГ. Мост построят в мае. Порт закрыт до осени.');
  check('О.Берг: Мост стар.\n\nВопрос: Почему?\n\nМы ждём.', 'О.Берг');
});

describe('leaders named again', () => {
  const kinds = (text: string, ...expected: string[]) =>
    it(text, () =>
      assert.deepEqual(
        recogniser.recognise(text).mentions.map((one) => `${one.kind} ${one.text}`),
        expected,
      ),
    );
  kinds(
    'Пришли премьер-министры Дании Олаф Ринд, Кении Эрик Лунд и Чили Ольга Берг.',
    'leader Олаф Ринд',
    'leader Эрик Лунд',
    'leader Ольга Берг',
  );
  kinds(
    'Energy Secretary Jane Holm came.\n\nMs Holm left.\n\nPhoto: Jane Holm in Oslo (Erik Lund)',
    'leader Jane Holm',
    'leader Holm',
    'leader Jane Holm',
    'person Erik Lund',
  );
});

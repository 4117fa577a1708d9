import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

const datesOf = (text: string, fileName: string) =>
  recogniser
    .recognise(text, { fileName })
    .mentions.flatMap((m) => (m.kind === 'figure' && m.sub === 'date' ? [m] : []));

/** Tests that a document of this name, which tells its date, completes the dates of a text so. */
const checkIn =
  (fileName: string) =>
  (text: string, ...expected: (string | undefined)[]) =>
    it(text, () =>
      assert.deepEqual(
        datesOf(text, fileName).map(({ resolved }) => resolved),
        expected,
      ),
    );

describe("the document's date", () => {
  const check = (title: string, text: string, fileName: string | undefined, expected: string | undefined) =>
    it(title, () => {
      const { date } = recogniser.recognise(text, fileName === undefined ? {} : { fileName });
      assert.equal(date && `${date.value} ${date.source}`, expected);
    });
  check('a line of its own', 'Headline\n\n2023-05-04\n\nThe text.', 'x.txt', '2023-05-04 dateline');
  check('with a place', 'OSLO, May 4, 2023 — The minister left.', undefined, '2023-05-04 dateline');
  check(
    'with a place and a stop',
    'ОСЛО, 4 мая 2023 года. Министр уехал.',
    '2024-01-01.txt',
    '2023-05-04 dateline',
  );
  check(
    'with an agency in strokes',
    'Осло, 4 мая 2023 г. /Берег/. Министр уехал.',
    undefined,
    '2023-05-04 dateline',
  );
  check('of a Chinese agency', '海湾社奥斯陆2023年5月4日电 部长离开。', undefined, '2023-05-04 dateline');
  check('a birthday is none', 'Родился в Осло, 4 мая 1953 года. Учился там же.', undefined, undefined);
  check(
    'labelled',
    'Опубликовано: 4 мая 2023 года, 12:30 | Новости дня и комментарии читателей',
    undefined,
    '2023-05-04 dateline',
  );
  check(
    'a date in the story is none',
    'The treaty that the ministers signed on May 4, 2023 in Oslo holds.',
    undefined,
    undefined,
  );
  check('the file name', 'Text.', '2023-05-04-oslo.txt', '2023-05-04 file name');
  check('the file name in one run', 'Text.', 'oslo_20230504.txt', '2023-05-04 file name');
  check('the month only', 'Text.', 'oslo 2023.05.txt', '2023-05 file name');
  check('digits of a key are none', 'Text.', '001_20230504ab12.txt', undefined);
  check('no such day', 'Text.', '2023-02-30.txt', undefined);
});

describe('dates completed', () => {
  const check = (text: string, fileName: string, expected: string[]) =>
    it(text, () => {
      assert.deepEqual(
        datesOf(text, fileName).map((m) => m.value + (m.resolved ? ` ${m.resolved}` : '')),
        expected,
      );
    });
  check('2023-05-10\n\nHe stayed from May 3 to 5.', '', ['2023-05-10', '2023-05-03/2023-05-05']);
  check('He stayed from May 3 to 5.', '2023-05-10.txt', ['--05-03/--05-05 2023-05-03/2023-05-05']);
  check('Встреча прошла 28 декабря.', '2024-01-04.txt', ['--12-28 2023-12-28']);
  check('2022-10-11\n\n6 февраля\n\nОн уехал 5 сентября.', '', ['2022-10-11', '--02-06', '2022-09-05']);
  check('20-го числа прошла встреча', '2023-05-21.txt', ['---20 2023-05-20']);
  check('2021-09-22\n\nText.\n\nDate: 25-05-2017\n\nHe left on September 3.', '', [
    '2021-09-22',
    '2017-05-25',
    '--09-03',
  ]);
  check('Oslo, 27 October 2023\n\nText.\n\nOSLO, May 9 (Agency) — He left on October 9.', '', [
    '2023-10-27',
    '--05-09',
    '--10-09',
  ]);
  check('Oslo, 27 October 2023\n\nOSLO, Oct 26 (Agency) — He left on October 9.', '', [
    '2023-10-27',
    '2023-10-26',
    '2023-10-09',
  ]);
  check('海湾社海港5月5日电（记者）林美4日来了。\n\n- 2026年03月10日 13:16', '', [
    '--05-05',
    '---04',
    '2026-03-10',
  ]);
  // after the text of another article
  check(
    `${'A long paragraph of another article, which says nothing of its own date. '.repeat(2)}\n\n`.repeat(4) +
      'He left on May 3.\n\n2023-05-10\n\n' +
      'Text.\n\n'.repeat(6),
    '',
    ['--05-03', '2023-05-10'],
  );
  check('On November 5 he left.', '2023-05-10.txt', ['--11-05']);
  check('Мост, который открыли в марте, стар.', '2023-12-08.txt', ['--03']);
  check('Мост откроют в феврале.', '2023-12-08.txt', ['--02 2024-02']);
});

describe('dates of a year that the words beside them tell', () => {
  const check = checkIn('2025-12-03.txt');
  check('Порт открыли в феврале прошлого года.', '2024-02');
  check('В прошлом году, 5 мая, порт закрыли. В этом году в марте его открыли.', '2024-05-05', '2025-03');
  check('Порт откроют 20 января следующего года.', '2026-01-20');
  check(
    '20 января порт откроют, сообщил министр. 20 января порт закроется, сказал он.',
    '2026-01-20',
    '2026-01-20',
  );
  check('20 января министры встретились. 20 января министры встретятся.', undefined, '2026-01-20');
  check('The talks of January 20 last year were long.', '2024-01-20');
  check('Last February, 5 of them left. They left on February 5 of that year.', '2025-02', undefined);
  check('They met on January 20. They will meet on January 20.', undefined, '2026-01-20');
  check(
    '去年2月5日会谈，今年的3月会谈，明年2月会谈，同年2月会谈。',
    '2024-02-05',
    '2025-03',
    '2026-02',
    undefined,
  );
  check('1月20日将举行会谈。1月20日举行了会谈。', '2026-01-20', undefined);
  check('昨年の2月5日に会談した。来年2月に会談する。', '2024-02-05', '2026-02');
  check('1月20日に会談した。1月20日に会談する予定だ。', undefined, '2026-01-20');
  check('지난 2월 만났다. 지난해 2월 5일 만났다. 오는 2월 만난다.', '2025-02', '2024-02-05', '2026-02');
  check('1월 20일 만났다. 1월 20일 만날 예정이다.', undefined, '2026-01-20');
  check('В позапрошлом году, 5 мая, порт закрыли.', '2023-05-05');
  check('一昨年の2月5日に会談した。再来年2月に会談する。', '2023-02-05', '2027-02');
  check('재작년 2월 만났다. 작년 2월 만났다.', '2023-02', '2024-02');
});

describe('days of a month that the words beside them tell', () => {
  const check = checkIn('2025-12-25.txt');
  check('20-го числа прошлого месяца порт закрыли.', '2025-11-20');
  check('20-го числа порт закрыли.', '2025-12-20');
  check('上月20日港口关闭。20日港口关闭。下月5日开放。', '2025-11-20', '2025-12-20', '2026-01-05');
  check('先月20日に港を閉じた。来月5日に開く。', '2025-11-20', '2026-01-05');
  check(
    '지난달 20일 항구를 닫았다. 20일 항구를 닫았다. 다음 달 5일 연다.',
    '2025-11-20',
    '2025-12-20',
    '2026-01-05',
  );
});

import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../src/core/dossier/compile';
import { emptyDossier } from '../../../src/core/model/dossier';
import { readPassage } from '../../../src/core/recognise/passage';
import { Vocabulary } from '../../../src/core/recognise/words';

const vocabulary = new Vocabulary(compileGazetteer(emptyDossier));

/** Lines parted by `|`. */
function check(lines: string, expected: boolean): void {
  for (const line of lines.split(' | '))
    it(line, () => assert.equal(readPassage(line, vocabulary).isFurniture, expected));
}

describe('page furniture', () => {
  describe('in Russian', () => {
    check('15 people are reading this | 1,204 people reading this', true);
    check('15 people are reading', false);
    check('РусскийEnglishDeutsch日本語Français', true);
    check('Фото с сайта port.example | Читайте также | 12 комментариев | Комментарии (7) | 1 204', true);
    check('4 мин чтения | Время чтения: 6 минут | Просмотров: 2 345 | Поделиться 18 | 5 часов назад', true);
    check('3 часа назад 41 | 5 дней назад 👁 120', true);
    check('$ 512.40  601.2  6.64', true);
    check('$ 512.40', false);
    check('5 дней назад 41 дом сгорел | 3 часа назад 41 7', false);
    check('Обновлено 2 дня назад | Рейтинг: 4,5 (12 голосов) | Страница 2 из 7 | 16+', true);
    check(
      'Курс валют: доллар 80,50 евро 90,10 | Brent 70,15 +0,35% | $ 80.14 -0.32 | Погода +7 °C | 8 210 подписчиков',
      true,
    );
    check('Следующая новость: цены выросли на 4% | Показать ещё 20 | Сайт использует файлы cookie', true);
    check(
      'Курс валют вырос, сказал министр. | Погода испортила 40 га посевов | Экспорт 80 млн, рост +4% за год',
      false,
    );
    check('Фотография помогла найти виновных, сказал министр. | Мост откроют в мае.', false);
    check('По теме саммита президент сделал заявление. | Комментарии 9 министров были краткими', false);
    check('Просмотров 345 тыс. набрала запись, сказал министр. | 2 дня назад он ушёл.', false);
    check('Поделиться опытом приехали 18 экспертов.', false);
  });
  describe('in English', () => {
    check('Share this | Editor: Jane Doe | 8 months ago | 2 Min Read | Comments (31) | 31 Comments', true);
    check(
      'Updated 6 hours ago | 1.4K views | 21 likes 4 shares | Reading time: 7 minutes | Page 2 of 7',
      true,
    );
    check('By a margin of 12 to 9 | By June 5 | Weather cost 40 farms', false);
    check(
      'Join 4,000 subscribers | 4 weeks for $2. Subscribe now | This site uses cookies from 12 partners',
      true,
    );
    check('View all 20 comments | Most read: 4 things | FTSE 7,120.50 -0.25% | • KZT/USD = 0.0021 -0%', true);
    check(
      'Share prices fell, the minister said. | Nine comments were enough. | Subscribers rose by 8%',
      false,
    );
    check(
      'Six months ago he left. | Views of 40 residents differ | Advertising spending rose 8% this year',
      false,
    );
  });
  describe('in Chinese, Japanese and Korean', () => {
    check('阅读 2048 | 点赞 41 | 评论（9） | 9条评论 | 浏览量：2,048 | 6小时前 | 阅读时间约4分钟', true);
    check('閲覧数：512 | コメント 9件 | いいね！ 41 | 6時間前 | 約4分で読めます', true);
    check('조회수 2,048 | 댓글 9개 | 좋아요 41 | 6시간 전', true);
    check('关注经济增长是部长的首要任务。 | 点赞这一成绩的还有40名代表。', false);
    check('6時間前に会談した。 | 6시간 전에 회담했다.', false);
  });
});

import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** Leaders and persons of a text, a leader with its office. */
const people = (text: string) =>
  recogniser.recognise(text).mentions.flatMap((one) => {
    if (one.kind === 'person') return one.text;
    return one.kind === 'leader' ? [one.office?.text, one.text].filter(Boolean).join(' | ') : [];
  });

describe('names in Russian texts', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () => assert.deepEqual(people(text), expected));

  // one name ends where another begins
  check('Пришла дочь Олега Ветрова Дарья.', 'Олега Ветрова', 'Дарья');
  check('Брат Хуана Ортеги Пабло Ортега уехал.', 'Хуана Ортеги', 'Пабло Ортега');
  check('Её звали Ана Мария Кальдерон.', 'Ана Мария Кальдерон');
  check('Пьеса Андрея Чёрного и роман Джека Лондона.', 'Андрея Чёрного', 'Джека Лондона');
  check('Вошёл Пьер Дюпон-старший.', 'Пьер Дюпон-старший');
  check('32-летняя Наргиз победила.', 'Наргиз');
  // numbers of kings and popes
  check('Король Испании Фелипе VI прилетел.', 'Король Испании | Фелипе VI');
  check('Умер папа Григорий XVI.', 'Григорий XVI');
  // links of Arabic names
  check('Гостя звали Хасан бен Юсуф Аль Маджид.', 'Хасан бен Юсуф Аль Маджид');
  check('Там был Мохаммед ат-Таиб.', 'Мохаммед ат-Таиб');
  // family name first
  check('Приехал Чжао Линьфэн.', 'Чжао Линьфэн');
  check('Вошёл Ким Чон Нам.', 'Ким Чон Нам');
  check('У Китая другой план.');
  // middle initials
  check('По словам Уинфилда Т. Мак-Алистера, всё готово.', 'Уинфилда Т. Мак-Алистера');
  // foreign first names
  check('Реджеп Аслантюрк и Эйвинн Хаугланд спорили.', 'Реджеп Аслантюрк', 'Эйвинн Хаугланд');
  check('Токтосун Мамбеталиев встретил Нурбола Жаксыбая.', 'Токтосун Мамбеталиев', 'Нурбола Жаксыбая');
  // a name in full elsewhere joins its words at the head of a line
  check('Уве Брандхоф\nУве Брандхоф живёт в Бонне.', 'Уве Брандхоф', 'Уве Брандхоф');

  // title phrases
  check('Министр культуры Латвии Илзе Озолиня приехала.', 'Министр культуры Латвии | Илзе Озолиня');
  check(
    'С председателем кабинета министров Киргизии Нурланом Асановым.',
    'председателем кабинета министров Киргизии | Нурланом Асановым',
  );
  check(
    'Аким Северо-Казахстанской области Данияр Ержанов доложил.',
    'Аким Северо-Казахстанской области | Данияр Ержанов',
  );
  check('Визит президента Туниса Абдель Маджида ат-Таиба.', 'президента Туниса | Абдель Маджида ат-Таиба');
  check('Секретарь Совета безопасности Пётр Громов ушёл.', 'Секретарь Совета безопасности | Пётр Громов');

  // no names
  check('Встреча прошла в Чолпон-Ате.');
  check('Он лидер Аграрной партии и член Народной палаты.');
  check('Поезд из Нью-Йорка в Сан-Антонио и Рио-де-Жанейро.');
  check('Сборная Коста-Рики едет на Олимпиаду.');
  check('Глава Госреестра ушёл, глава Удмуртии остался.');
  check('Правительство Египта закрыло Суэцкий канал.');
});

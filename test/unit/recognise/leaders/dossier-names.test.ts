import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { leader } from './leader';

const leaders = [
  leader('ri', 'male', { en: ['Ri Song Ho'], ru: ['Ри Сон Хо'], ko: ['리성호'] }),
  leader('wan', 'male', { en: ['Wan I'], ru: ['Ван И'], zh: ['万毅'] }, [
    'Foreign Minister of China',
    'министр иностранных дел КНР',
    'CN',
    '2020',
  ]),
  leader('sae', 'female', { ru: ['Саэко Абуэ'], en: ['Saeko Abue'] }),
  leader('zuko', 'male', { en: ['Renzo Azuko'], ru: ['Рэндзо Адзуко'] }),
  leader('tarek', 'male', { en: ['Mohamed bin Tarek Al Sahir'], ru: ['Мухаммед бин Тарек Аль Сахир'] }),
  leader('ekrem', 'male', { en: ['Mete Ekrem Durukan'], ru: ['Мете Экрем Дурукан'] }),
  leader('kaya', 'female', { en: ['Kaya Lindquist'], ru: ['Кая Линдквист'] }),
  leader('aman-father', 'male', { en: ['Taimur Amanov'], ru: ['Таймур Аманов'] }, [
    'President of Turkmenistan',
    'президент Туркменистана',
    'TM',
    '1990',
    '2000',
  ]),
  leader('aman-son', 'male', { en: ['Eldar Amanov'], ru: ['Эльдар Аманов'] }, [
    'President of Turkmenistan',
    'президент Туркменистана',
    'TM',
    '2010-01-01',
  ]),
  leader('bodnar-f', 'female', { en: ['Inna Potter'], ru: ['Инна Гончар'] }),
  leader('bodnar-m', 'male', { en: ['Mihai Potter'], ru: ['Михай Гончар'] }, [
    'Mayor of Balti',
    'мэр Бельц',
    'MD',
    '2020',
  ]),
  leader('polevoy', 'male', { en: ['Lev Polevoy'], ru: ['Лев Полевой'] }),
  leader('stone', 'male', { en: ['Mark Stone'], ru: ['Марк Стоун'] }, [
    'Mayor of Halifax',
    'мэр Галифакса',
    'CA',
    '2020-01-01',
  ]),
  leader('orban-f', 'male', { en: ['George H. Lund'], ru: ['Георг Лунд-старший'] }, [
    'President of Finland',
    'президент Финляндии',
    'FI',
    '1980',
    '1990',
  ]),
  leader('orban-s', 'male', { en: ['George W. Lund'], ru: ['Георг Лунд-младший'] }, [
    'President of Finland',
    'президент Финляндии',
    'FI',
    '2020',
  ]),
  leader('seto', 'female', { en: ['Sanae Morita'], ja: ['森田早苗'], zh: ['森田早苗'] }, [
    'Prime Minister of Japan',
    'премьер-министр Японии',
    'JP',
    '2020',
  ]),
  leader(
    'bergson',
    'male',
    { en: ['Donald Bergson'], ko: ['도널드 베르그슨'], ja: ['ベルグソン'], zh: ['贝格森'] },
    ['President of Norway', 'президент Норвегии', 'NO', '2020'],
  ),
  leader('hill', 'female', { en: ['Grace Hillman'], ru: ['Грейс Хиллман'] }, [
    'Ambassador of Australia to Japan',
    'посол Австралии в Японии',
    'AU',
    '2020-01-01',
  ]),
  leader('gov', 'male', { en: ['Kirill Berg'], ru: ['Кирилл Берг'] }, [
    'Governor of Tomsk Region',
    'губернатор Томской области',
    'RU',
    '2020-01-01',
  ]),
  leader('deputy', 'male', { en: ['Gleb Sund'], ru: ['Глеб Сунд'] }, [
    'Deputy Foreign Minister of Russia',
    'заместитель министра иностранных дел России',
    'RU',
    '2020-01-01',
  ]),
  leader('fm', 'male', { en: ['Oleg Nord'], ru: ['Олег Норд'] }, [
    'Minister of Foreign Affairs of Russia',
    'министр иностранных дел России',
    'RU',
    '2020-01-01',
  ]),
  leader('acting', 'male', { en: ['Reza Mokri'], ru: ['Реза Мокри'] }, [
    'Acting President of Iran',
    'исполняющий обязанности президента Ирана',
    'IR',
    '2024-01-01',
  ]),
  leader('first', 'female', { en: ['Fiona Glen'], ru: ['Фиона Глен'] }, [
    'First Minister of Scotland',
    'первый министр Шотландии',
    'GB',
    '2020-01-01',
  ]),
  leader('yan', 'female', { en: ['Liu Yang'], ru: ['Лю Ян'], zh: ['刘洋'] }, [
    'Minister of Trade of China',
    'министр торговли КНР',
    'CN',
    '2020-01-01',
  ]),
  leader('gao', 'male', { en: ['Gao Feng'], zh: ['高峰'] }, [
    'Minister of Energy of China',
    'министр энергетики КНР',
    'CN',
    '2020-01-01',
  ]),
  leader('ouyang', 'male', { en: ['Ouyang Ming'], zh: ['欧阳明'] }),
  leader('chiba', 'male', { en: ['Ren Chibata'], ja: ['千原連'] }, [
    'Governor of Okinawa',
    'губернатор Окинавы',
    'JP',
    '2020-01-01',
  ]),
  leader('mac', 'male', { en: ['Ewan MacTavish'] }),
  leader('ohta', 'female', { en: ['Ritsuko Ohtake'] }),
  leader('green', 'male', { en: ['Thomas Green'] }, [
    'Secretary of Defense of the United States',
    'министр обороны США',
    'US',
    '2020-01-01',
  ]),
  leader('senate', 'female', { en: ['Maria Sarno'], ru: ['Мария Сарно'] }, [
    'Chairwoman of the Senate of Poland',
    'председатель сената Польши',
    'PL',
    '2020-01-01',
  ]),
  leader('vice', 'male', { en: ['Kemal Aslani'], ru: ['Кемаль Аслани'] }, [
    'Vice President of Turkey',
    'вице-президент Турции',
    'TR',
    '2020-01-01',
  ]),
  leader('chief', 'male', { en: ['Paulo Reis'], ru: ['Паулу Рейш'] }, [
    'Secretary-General of the United Nations',
    'генеральный секретарь ООН',
    'UN',
    '2020-01-01',
  ]),
];

const recogniser = createRecogniser(
  compileGazetteer({ ...emptyDossier, leaders: new Map(leaders.map((one) => [one.id, one])) }),
);

/** Everybody whom a text of 2024 names, as `text: id`, with what may be meant after a question mark. */
function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser
        .recognise(text, { date: { value: '2024-05-05', source: 'option' } })
        .mentions.filter((one): one is PersonMention => ['leader', 'role', 'person'].includes(one.kind))
        .map(
          ({ text, id, candidates }) => `${text}: ${id ?? (candidates ? `?${candidates.join(' ')}` : '–')}`,
        ),
      expected,
    ),
  );
}

describe('spellings of names of the dossier', () => {
  check('Ri Song-ho met Ri Song Ho.', 'Ri Song-ho: ri', 'Ri Song Ho: ri');
  check('Приехал Ри Сон-хо.', 'Ри Сон-хо: ri');
  check('Приехал Ван И.', 'Ван И: wan');
  check('Приехала Саеко Абуе.', 'Саеко Абуе: sae');
  check('Приехал Рензо Азуко.', 'Рензо Азуко: zuko');
  check('Mohammad ben Tarek came.', 'Mohammad ben Tarek: tarek');
  check('Визит Мухаммеда ибн Тарека.', 'Мухаммеда ибн Тарека: tarek');
  check('Встреча с Каей Линдквист.', 'Каей Линдквист: kaya');
  check('Mete Ekrem Durukan came. Ekrem Durukan spoke.', 'Mete Ekrem Durukan: ekrem', 'Ekrem Durukan: ekrem');
  check('Liu Yang came. Liu left. Лю уехала.', 'Liu Yang: yan', 'Liu: yan', 'Лю: yan');
  check('Ewan McTavish came.', 'Ewan McTavish: mac');
  check('Ritsuko Otake came.', 'Ritsuko Otake: ohta');
  check('Ekrem Durukan came.', 'Ekrem Durukan: –');
  check('Приехал Кирилл Bерг.', 'Кирилл Bерг: gov');
  check('Встреча с Bодуэном и Pейшем.', 'Pейшем: chief');
});

describe('fathers, sons and namesakes of the dossier', () => {
  check('Эльдар Таймур оглы Аманов избран.', 'Эльдар Таймур оглы Аманов: aman-son');
  check(
    'Президент Туркменистана Аманов улетел. Аманов вернулся. Таймура Аманова помнят. Аманов рад.',
    'Аманов: aman-son',
    'Аманов: ?aman-father aman-son',
    'Таймура Аманова: aman-father',
    'Аманов: ?aman-father aman-son',
  );
  check('Президент Туркменистана Аманов улетел. Аманов вернулся.', 'Аманов: aman-son', 'Аманов: aman-son');
  check('Президент Финляндии Георг Лунд приехал.', 'Георг Лунд: orban-s');
  check('George Lund came.', 'George Lund: ?orban-f orban-s');
  check('Михай Гончар спорил с Гончар.', 'Михай Гончар: bodnar-m', 'Гончар: ?bodnar-f');
  check(
    'Инна Гончар и Михай Гончар спорят. Гончар ушла.',
    'Инна Гончар: bodnar-f',
    'Михай Гончар: bodnar-m',
    'Гончар: bodnar-f',
  );
  check('Актёр Олег Норд снимается в кино.', 'Олег Норд: ?fm');
  check('Олег Иванович Норд рад. Олег Иванович уехал.', 'Олег Иванович Норд: fm', 'Олег Иванович: fm');
  check('Олег Иванович уехал.', 'Олег Иванович: –');
  check('Амановы уехали. Хоккеист Шакил Норд забил.', 'Шакил Норд: –');
  check('Приехал Олег Норд и его дочь Челси Норд.', 'Олег Норд: fm', 'Челси Норд: –');
  check(
    'Приехали Инна Гончар и Михай Гончар. «Хорошо», — сказала Гончар.',
    'Инна Гончар: bodnar-f',
    'Михай Гончар: bodnar-m',
    'Гончар: bodnar-f',
  );
});

describe('names of the dossier that are things', () => {
  check(
    'Олег Норд рад. Улица Норда перекрыта. На проспекте Олега Норда ремонт. Кубок Норда разыгран.',
    'Олег Норд: fm',
  );
  check('Аэропорт имени Олега Норда закрыт. Танкер «Олег Норд» стоит. Село Норд пусто.');
  check('На улице Норд сказал речь. От имени Олега Норда ответили.', 'Норд: fm', 'Олега Норда: fm');
  check('Олег Норд рад. Норд Университет открыт. Компания «Норд и сын» закрыта.', 'Олег Норд: fm');
  check('Oleg Nord International Airport is shut. The tanker Oleg Nord is late.');
  check('Полевой госпиталь закрыт. Полевые работы идут. Лев Полевой рад.', 'Лев Полевой: polevoy');
  check(
    'Олег Норд рад. Роман «Доктор Норд» вышел. Клиника «Норд» закрыта. Газета «Норд» молчит. Озеро Норд замёрзло.',
    'Олег Норд: fm',
  );
  check('Thomas Green came. Green energy grew. Green spoke.', 'Thomas Green: green', 'Green: green');
  check(
    'Олег Норд рад. Поезд «Норд» опоздал. Мост Норда открыт. В префектуре Норд тихо. Самолёт Норда сел.',
    'Олег Норд: fm',
    'Норда: fm',
  );
  check('Stone fell. Stone Mountain is high. Frost came.');
  check('Halifax Mayor Mark Stone came. Stone spoke.', 'Mark Stone: stone', 'Stone: stone');
});

describe('glyphs of names of the dossier in other words', () => {
  check('万毅力惊人。万毅飞先生是厨师。');
  check('中国外长万毅来了。', '万毅: wan');
  check('部长高峰致辞。早高峰期间停运。高峰说，好。', '高峰: gao', '高峰: gao');
  check('刘洋洋得意地笑。欧阳明显不满。欧阳明来了。', '欧阳明: ouyang');
  check('千原連知事が来た。千原県で地震があった。千原市民は避難した。', '千原連: chiba');
  check('ベルグソンゲームで遊ぶ。');
  check('도널드 베르그슨 대통령이 왔다. 베르그슨은 웃었다.', '도널드 베르그슨: bergson', '베르그슨: bergson');
  check('日本首相森田早苗来了。森田表示欢迎。', '森田早苗: seto', '森田: seto');
});

describe('roles by the titles of the dossier', () => {
  check('Губернатор Томской области рад.', 'Губернатор Томской области: gov');
  check('Посол Австралии в Японии рад.', 'Посол Австралии в Японии: hill');
  check('Посол Австралии в Китае рад.', 'Посол Австралии в Китае: –');
  check('Australia’s ambassador to Japan spoke.', 'Australia’s ambassador to Japan: hill');
  check('The Australian ambassador to Norway spoke.', 'Australian ambassador to Norway: –');
  check('Замглавы МИД России рад.', 'Замглавы МИД России: –');
  check('Заместитель министра иностранных дел России рад.', 'Заместитель министра иностранных дел России: –');
  check('Глава МИД России рад.', 'Глава МИД России: fm');
  check('Первый министр Шотландии рада.', 'Первый министр Шотландии: first');
  check('Президент Ирана рад.', 'Президент Ирана: –');
  check('Исполняющий обязанности президента Ирана рад.', 'Исполняющий обязанности президента Ирана: acting');
  check('Iran’s acting president spoke.', 'Iran’s acting president: acting');
  check('Генсек ООН рад.', 'Генсек ООН: chief');
  check('Глава ООН рад.', 'Глава ООН: chief');
  check('Спикер сената Польши уехала.', 'Спикер сената Польши: senate');
  check('Вице-президент Турции рад.', 'Вице-президент Турции: vice');
  check('Госсекретарь США рад.', 'Госсекретарь США: –');
  check('И.о. президента Ирана рад.', 'И.о. президента Ирана: acting');
  check('Кандидаты в премьер-министры Финляндии спорят.');
  check('Министр просвещения Финляндии рад.', 'Министр просвещения Финляндии: –');
  check('Halifax’s mayor spoke.', 'Halifax’s mayor: stone');
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import type { PersonMention } from '../../../../src/core/model/mention';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { leader } from './leader';

const leaders = [
  leader('niinisto-sauli', 'male', { en: ['Sauli Niinistö'], ru: ['Саули Ниинистё'] }, [
    'President of Finland',
    'президент Финляндии',
    'FI',
    '2012-03-01',
    '2024-03-01',
  ]),
  leader('stubb-alexander', 'male', { en: ['Alexander Stubb'], ru: ['Александр Стубб'] }, [
    'President of Finland',
    'президент Финляндии',
    'FI',
    '2024-03-01',
  ]),
  leader(
    'koizumi-shinjiro',
    'male',
    { en: ['Shinjiro Koizumi'], ru: ['Синдзиро Коидзуми'], ja: ['小泉進次郎'] },
    ['Minister of Defense of Japan', 'министр обороны Японии', 'JP', '2025-10-21'],
  ),
  leader('brekk-olav', 'male', { en: ['Olav Brekk'], ru: ['Олав-Ян Брекк'] }, [
    'President of the European Council',
    'председатель Европейского совета',
    'EU',
    '2024-12-01',
  ]),
  leader('brandt-ute', 'female', { en: ['Ute Brandt'] }, [
    'President of the European Commission',
    'председатель Еврокомиссии',
    'EU',
    '2019-12-01',
  ]),
  leader('sandu-maia', 'female', { en: ['Maia Sandu'], ru: ['Майя Санду'] }, [
    'President of Moldova',
    'президент Молдавии',
    'MD',
    '2020-12-24',
  ]),
  leader('lee-jae-myung', 'male', { en: ['Lee Jae-myung'], ru: ['Ли Чжэ Мён'], ko: ['이재명'] }, [
    'President of South Korea',
    'президент Республики Корея',
    'KR',
    '2025-06-04',
  ]),
  leader('orlova-anna', 'female', { en: ['Anna Orlova'], ru: ['Анна Орлова'] }, [
    'Minister of Health',
    'министр здравоохранения',
    'BY',
  ]),
  leader('orlov-ivan', 'male', { en: ['Ivan Orlov'], ru: ['Иван Орлов'] }, [
    'Minister of Energy',
    'министр энергетики',
    'BY',
  ]),
];

const known = createRecogniser(
  compileGazetteer({ ...emptyDossier, leaders: new Map(leaders.map((one) => [one.id, one])) }),
);
const unknown = createRecogniser(compileGazetteer(emptyDossier));

const people = (recogniser: typeof known, text: string, date?: string) =>
  recogniser
    .recognise(text, date === undefined ? {} : { date: { value: date, source: 'option' } })
    .mentions.filter((one): one is PersonMention => ['leader', 'role', 'person'].includes(one.kind));

const show = (one: PersonMention) =>
  [one.kind, one.text, one.id ?? one.candidates?.join('|') ?? '-', one.office?.text]
    .filter(Boolean)
    .join(' · ');

describe('leaders of the dossier', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () => assert.deepEqual(people(known, text).map(show), expected));

  check('Встреча с Саули Ниинистё прошла.', 'leader · Саули Ниинистё · niinisto-sauli');
  check('Александра Стубба ждут.', 'leader · Александра Стубба · stubb-alexander');
  check('Stubb’s visit to Oslo', 'leader · Stubb · stubb-alexander');
  check('Письмо О.-Я.К. Брекку.', 'leader · О.-Я.К. Брекку · brekk-olav');
  check('Письмо Майе Санду.', 'leader · Майе Санду · sandu-maia');
  check('Санду Майя прибыла.', 'leader · Санду Майя · sandu-maia');
  check('Стубб А. и А. Стубб', 'leader · Стубб А. · stubb-alexander', 'leader · А. Стубб · stubb-alexander');
  check('Беседа с Ли Чжэ Мёном', 'leader · Ли Чжэ Мёном · lee-jae-myung');
  check('Cтyбб сказал', 'leader · Cтyбб · stubb-alexander');
  check(
    'Министр обороны Японии Синджиро Коизуми',
    'leader · Синджиро Коизуми · koizumi-shinjiro · Министр обороны Японии',
  );
  const defence = 'leader · Синдзиро Коидзуми · koizumi-shinjiro · Министр обороны Японии';
  check(
    'Министр обороны Японии Синдзиро Коидзуми ждал. Министр молчал.',
    defence,
    'role · Министр · koizumi-shinjiro',
  );
  check('Министр обороны Японии Синдзиро Коидзуми ждал. Министр спорта молчал.', defence);
  check(
    'Japanese Defense Minister Shinjiro Koizumi waited. The culture minister and the sports minister left.',
    'leader · Shinjiro Koizumi · koizumi-shinjiro · Japanese Defense Minister',
  );
  check('小泉進次郎大臣は述べた', 'leader · 小泉進次郎 · koizumi-shinjiro · 大臣');
  check('이재명 대통령은 말했다', 'leader · 이재명 · lee-jae-myung · 대통령');
  check('Sauli Niinisto spoke', 'leader · Sauli Niinisto · niinisto-sauli');
  check('Пётр Стубб играет на скрипке.', 'person · Пётр Стубб · -');
  check('Министр энергетики Орлов выступил.', 'leader · Орлов · orlov-ivan · Министр энергетики');
  check('the stubb of a pencil');

  it('a surname beside an office that its bearer never held is unsure', () => {
    const [, one] = people(known, 'Maia Sandu spoke. Ms Sandu, the governor of Tromsø, left.');
    assert.deepEqual([one?.id, one?.candidates], [undefined, ['sandu-maia']]);
  });

  it('an office at the date of the document', () => {
    const [one] = people(known, 'Саули Ниинистё', '2023-05-05');
    assert.equal(one?.held?.title, 'President of Finland');
    assert.equal(people(known, 'Саули Ниинистё', '2025-05-05')[0]?.held, undefined);
    assert.equal(people(known, 'Саули Ниинистё')[0]?.held, undefined);
  });
});

describe('people by the text alone', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () => assert.deepEqual(people(unknown, text).map(show), expected));

  check(
    'South Korean President Hahn Bo-ram met his North Macedonian counterpart, Boris Petrel.',
    'leader · Hahn Bo-ram · - · South Korean President',
    'leader · Boris Petrel · - · North Macedonian counterpart',
  );
  check('Sri Lankan President Nimal Fonsera spoke.', 'leader · Nimal Fonsera · - · Sri Lankan President');
  check(
    'She met her counterpart Timo Haarla of Finland. Haarla left.',
    'leader · Timo Haarla · - · counterpart',
    'leader · Haarla · -',
  );
  check(
    'The talks were led by Deputy Chairman of the Board Sanzhar Zharbolov.',
    'person · Sanzhar Zharbolov · - · Deputy Chairman of the Board',
  );
  check('Her counterpart at Fordley Motors, James Barlow, left.', 'person · James Barlow · -');
  check(
    'Internal Market Commissioner Pierre Vidal spoke, NBA Commissioner Adam Barlow too.',
    'leader · Pierre Vidal · - · Internal Market Commissioner',
    'person · Adam Barlow · - · NBA Commissioner',
  );
  check(
    'Chinese Foreign Minister Zhao Yi spoke. Zhao left.',
    'leader · Zhao Yi · - · Chinese Foreign Minister',
    'leader · Zhao · -',
  );

  check('Президент Финляндии Александр Стубб прибыл.', 'leader · Александр Стубб · - · Президент Финляндии');
  check(
    'С заместителем премьер-министра – министром финансов Грузии Лашей Хуцишвили',
    'leader · Лашей Хуцишвили · - · заместителем премьер-министра – министром финансов Грузии',
  );
  check('Finnish President Alexander Stubb spoke.', 'leader · Alexander Stubb · - · Finnish President');
  check(
    'Elina Valtonen, the foreign minister of Finland, said so.',
    'leader · Elina Valtonen · - · foreign minister of Finland',
  );
  check('Norway’s prime minister Jonas Gahr agreed.', 'leader · Jonas Gahr · - · Norway’s prime minister');
  check(
    'President of Iceland, Unnur Helgadóttir met the prime minister of Malta, Karl Zerafa, in Oslo.',
    'leader · Unnur Helgadóttir · - · President of Iceland',
    'leader · Karl Zerafa · - · prime minister of Malta',
  );
  check(
    'Foreign Minister, Omar Rahim Zaheer, Finance Minister, Lina Qadir, and others',
    'leader · Omar Rahim Zaheer · - · Foreign Minister',
    'leader · Lina Qadir · - · Finance Minister',
  );
  check(
    'Presidents Obi Adeyemi of Benin, Yaw Boakye (Ghana) and Ada Nkem met.',
    'leader · Obi Adeyemi · -',
    'leader · Yaw Boakye · -',
    'leader · Ada Nkem · -',
  );
  check('Heads of State met.');
  check('Prime Minister Dr. Anand Rao spoke.', 'leader · Anand Rao · - · Prime Minister');
  check('OSLO, Norway — Danish President Karl Bruun left.', 'leader · Karl Bruun · - · Danish President');
  check('Peruvian President Quispe Visits Oslo', 'leader · Quispe · - · Peruvian President');
  check(
    'President Zhou Mingde arrived. Zhou said so; Zhou Mingde agreed.',
    'leader · Zhou Mingde · - · President',
    'leader · Zhou · -',
    'leader · Zhou Mingde · -',
  );
  check(
    'Minister Qoqan-Beg Turdiev came. Qoqan-Beg Turdiev left.',
    'leader · Qoqan-Beg Turdiev · - · Minister',
    'leader · Qoqan-Beg Turdiev · -',
  );
  check(
    'Minister Ute von der Heide left. Von der Heide won.',
    'leader · Ute von der Heide · - · Minister',
    'leader · Von der Heide · -',
  );
  check(
    '国家主席林国栋在会上见了巴西总统萨科尼。',
    'leader · 林国栋 · - · 国家主席',
    'leader · 萨科尼 · - · 巴西总统',
  );
  check('我同卡隆达总统会谈。', 'leader · 卡隆达 · - · 总统');
  check('芬兰总统访华。');
  check('孙伯涛指出，大桥很重要。', 'person · 孙伯涛 · -');
  check(
    '森田首相は杉本健元首相とベルク氏に会った。',
    'leader · 森田 · - · 首相',
    'leader · 杉本健 · - · 元首相',
    'person · ベルク · -',
  );
  check('日本首相は両国首相と会った。', 'role · 日本首相 · -');
  check(
    '최 대통령은 문하준 외교부 장관을 만났다.',
    'leader · 최 · - · 대통령',
    'leader · 문하준 · - · 외교부 장관',
  );
  check('윤서진 대통령실 비서실장은 갔다.', 'leader · 윤서진 · - · 대통령실 비서실장');
  check('백악관 비서실장은 갔다.');
  check('Режиссёр Пётр Ковалёв снял фильм.', 'person · Пётр Ковалёв · -');
  check('Автор: Ольга Белова', 'person · Ольга Белова · -');
  check('Он приехал в Нижний Новгород и на улицу Ковалева.');
  check('глава Минфина сообщил, мэр Москвы тоже');
});

describe('roles', () => {
  const check = (text: string, date: string | undefined, ...expected: string[]) =>
    it(`${text} (${date ?? 'no date'})`, () =>
      assert.deepEqual(people(known, text, date).map(show), expected));

  check('Президент Финляндии выступил.', '2023-06-01', 'role · Президент Финляндии · niinisto-sauli');
  check('Президент Финляндии выступил.', '2025-06-01', 'role · Президент Финляндии · stubb-alexander');
  check('Президент Финляндии выступил.', undefined, 'role · Президент Финляндии · -');
  check('Президент выступил.', '2025-06-01');
  const european = (text: string, id: string, date = '2025-06-01') =>
    check(`${text} left.`, date, `role · ${text} · ${id}`);
  european('European Council President', 'brekk-olav');
  european('President of the European Commission', 'brandt-ute');
  european('Председатель Еврокомиссии', 'brandt-ute');
  european('European Council President', '-', '2022-06-01');
  european('EU president', '-', '2022-06-01');
  check(
    'Президент Молдавии Майя Санду прилетела. Молдавский лидер выступила.',
    undefined,
    'leader · Майя Санду · sandu-maia · Президент Молдавии',
    'role · Молдавский лидер · sandu-maia',
  );
  check(
    'Президент Молдавии Майя Санду прилетела. Глава государства выступила.',
    undefined,
    'leader · Майя Санду · sandu-maia · Президент Молдавии',
    'role · Глава государства · sandu-maia',
  );
  check(
    'Александр Стубб звонил президенту Молдавии Майе Санду, сообщила пресс-служба главы государства.',
    undefined,
    'leader · Александр Стубб · stubb-alexander',
    'leader · Майе Санду · sandu-maia · президенту Молдавии',
  );
});

describe('any text', () => {
  const pieces = [
    'Президент',
    'Стубб',
    'Майя',
    'Санду',
    '-',
    '.',
    ',',
    ' ',
    '\n',
    '"',
    'А',
    'the',
    'of',
    'minister',
    '총리',
    '首相',
    '小泉',
    '\ud800',
    'фон',
  ];
  it('gives people inside the text, as it is written there', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const one of people(known, text)) {
          assert.ok(one.start < one.end && one.end <= text.length);
          assert.equal(one.text, text.slice(one.start, one.end));
          if (one.office) assert.equal(one.office.text, text.slice(one.office.start, one.office.end));
        }
      }),
    ));
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { initiativeKey } from '../../../../src/core/dossier/names/initiative';
import { emptyDossier, type Initiative, type Other } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const place = { file: 'dossier.yaml', start: 0, end: 0 };
const initiative = (id: string, type: string, ru: string[], en: string[] = []): Initiative => ({
  kind: 'initiative',
  id,
  name: en[0] ?? ru[0]!,
  type,
  names: new Map([
    ['ru', ru],
    ['en', en],
  ]),
  parties: [],
  place,
});
const other: Other = {
  kind: 'other',
  id: 'zarya',
  type: 'organisation',
  name: 'Zarya',
  names: new Map([['ru', ['Заря']]]),
  place,
};
const initiatives = [
  initiative('alps-talks', 'dialogue', ['диалог «Альпы + Норвегия»'], ['Alps plus Norway Dialogue']),
  initiative('alps-summit', 'summit', ['саммит «Альпы + Норвегия»'], ['Alps-Norway Summit']),
  initiative('oslo-declaration', 'declaration', ['Ословская декларация'], ['Oslo Declaration']),
  initiative('northern-path', 'initiative', ['Северный путь'], ['Northern Path', '「北の道」構想']),
];
const dossier = {
  ...emptyDossier,
  initiatives: new Map(initiatives.map((entry) => [entry.id, entry])),
  others: new Map([[other.id, other]]),
};

const known = createRecogniser(compileGazetteer(dossier));
const unknown = createRecogniser(compileGazetteer(emptyDossier));

describe('initiatives of the dossier', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () => {
      const found = known
        .recognise(text)
        .mentions.filter(({ kind }) => kind === 'initiative' || kind === 'other');
      assert.deepEqual(
        found.map((m) => `${m.text} = ${m.id ?? (m.candidates ? `? ${m.candidates.join(' ')}` : 'new')}`),
        expected,
      );
    });

  check('участники диалога «Альпы + Норвегия»', 'диалога «Альпы + Норвегия» = alps-talks');
  check('после саммита "Альпы – Норвегия" уехали', 'саммита "Альпы – Норвегия" = alps-summit');
  check('на саммите Норвегия-Альпы решили', 'саммите Норвегия-Альпы = alps-summit');
  check(
    'на саммите глав правительств «Альпы плюс Норвегия»',
    'саммите глав правительств «Альпы плюс Норвегия» = alps-summit',
  );
  check('молодёжный форум «Альпы + Норвегия»', 'форум «Альпы + Норвегия» = new');
  check('встреча «Альпы + Норвегия» прошла', '«Альпы + Норвегия» = ? alps-talks alps-summit');
  check('отношения Альпы – Норвегия крепнут');
  check('The Norway–Alps summit opened', 'Norway–Alps summit = alps-summit');
  check('the “Alps plus Norway” dialogue', '“Alps plus Norway” dialogue = alps-talks');
  check('Alps-Norway-Iceland Summit', 'Alps-Norway-Iceland Summit = new');
  check('приняли Ословскую декларацию', 'Ословскую декларацию = oslo-declaration');
  check(
    'подписали Меморандум о рыбе между Министерством иностранных дел Дании и портом',
    'Меморандум о рыбе = new',
  );
  check('на саммите «Ословская декларация» принята', 'Ословская декларация = oslo-declaration');
  check('в «Ословской декларации» сказано', 'Ословской декларации = oslo-declaration');
  check('по Северному пути идут', 'Северному пути = northern-path');
  check('инициативой «Северный путь» довольны', 'Северный путь = northern-path');
  check('форум «Северный путь» закрылся', 'форум «Северный путь» = new');
  check('「北の道」構想と北の道構想', '「北の道」構想 = northern-path', '北の道構想 = northern-path');
  check('завод «Заря» открыт, заря взошла', 'Заря = zarya');
});

describe('initiatives from the text', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () => {
      const found = unknown.recognise(text).mentions.filter(({ kind }) => kind === 'initiative');
      assert.deepEqual(
        found.map((m) => `${m.kind === 'initiative' && m.type}: ${m.text}`),
        expected,
      );
    });

  check('запущена программа «Чистый берег»', 'programme: программа «Чистый берег»');
  check('инициативу «Один город, одна река»', 'initiative: инициативу «Один город, одна река»');
  check(
    'форматы «Север – Юг», «А5+1» и «Юг – Запад»',
    'format: «Север – Юг»',
    'format: «А5+1»',
    'format: «Юг – Запад»',
  );
  check('платформа «Диалог учёных Балтии»', 'dialogue: «Диалог учёных Балтии»');
  check('приняли Осакскую декларацию и план', 'declaration: Осакскую декларацию');
  check('Ташкентская декларация подписана', 'declaration: Ташкентская декларация');
  check('Норвежско-исландский саммит открылся', 'summit: Норвежско-исландский саммит');
  check(
    'часть Плана восстановления портов и Концепции развития речного потенциала Дании',
    'plan: Плана восстановления портов',
    'strategy: Концепции развития речного потенциала Дании',
  );
  check(
    'В порту подписана Декларация о дружбе портов и парафировано соглашение о мосте.',
    'declaration: Декларация о дружбе портов',
  );
  check(
    'После неё принята Национальная программа развития малых портов на три года.',
    'programme: Национальная программа развития малых портов',
  );
  check(
    'Они готовят Стратегию развития Союза портов и Региональную программу торгово-речного взаимодействия.',
    'strategy: Стратегию развития Союза портов',
    'programme: Региональную программу торгово-речного взаимодействия',
  );
  check('План восстановления министерства Орлова. По Программе развития ООН');
  check('Вчера принят План действий по развитию портов на год.', 'plan: План действий по развитию портов');
  check(
    'Подписаны Договор о дружбе, добром соседстве и мире и Соглашение между портами Дании и Кении о рыбе.',
    'agreement: Договор о дружбе, добром соседстве и мире',
    'agreement: Соглашение между портами Дании и Кении о рыбе',
  );
  check('в Организации Договора о мире и в Ословском конгресс-центре');
  check(
    'Они одобрили Совместную декларацию о дружбе портов.',
    'declaration: Совместную декларацию о дружбе портов',
  );
  check(
    'Там подписана Дорожная карта по развитию портов, «дорожная карта» и карта дорог.',
    'plan: Дорожная карта по развитию портов',
  );
  check('в рамках Повестки-2040', 'strategy: Повестки-2040');
  check('создание Союза портов и системы «Северные зелёные маршруты»', 'route: «Северные зелёные маршруты»');
  check('учреждён Фонд поддержки рыбаков', 'fund: Фонд поддержки рыбаков');
  check(
    'Он поддержал Инициативу общего роста и Северную инициативу доверия.',
    'initiative: Инициативу общего роста',
    'initiative: Северную инициативу доверия',
  );
  check('в Ословском форуме мира', 'forum: Ословском форуме мира');
  check('часть одобренного Кабмином плана развития портов');
  check('гость программы Hard Day’s Night', 'programme: программы Hard Day’s Night');
  check('Программа была закрыта. На Программы выделены средства.');
  check('выступил на Восточном экономическом форуме', 'forum: Восточном экономическом форуме');
  check('маршрут Рига – Вильнюс – Гродно', 'route: маршрут Рига – Вильнюс – Гродно');
  check('на саммите АСЕАН решили', 'summit: саммите АСЕАН');
  check('на саммите форума Северно-Морского сотрудничества решили');
  check('на саммите глав стран АСЕАН решили', 'summit: саммите глав стран АСЕАН');
  check('на саммите лидеров США и Кении решили');
  check('на саммите АСЕАН и стран Северной Европы решили', 'summit: саммите АСЕАН и стран Северной Европы');
  check('на саммите Северного союза и Дании решили', 'summit: саммите Северного союза и Дании');
  check('саммит Северный союз – Южная Дания открыт', 'summit: саммит Северный союз – Южная Дания');
  check('Они верны Стратегии АСЕАН по Северной Дании.', 'strategy: Стратегии АСЕАН по Северной Дании');
  check('программы «Север» и «На юг!» растут', 'programme: программы «Север»', 'programme: «На юг!»');
  check('Центр «Заря» вынес план. Центр «Стратегия развития» мал.');
  check('он открыл центр «Заря»', 'centre: центр «Заря»');
  check(
    'подписание Договора о мире и Ословской декларации о рыбе',
    'agreement: Договора о мире',
    'declaration: Ословской декларации о рыбе',
  );
  check(
    'Стратегию развития портов до 2040 года ждут. Стратегию развития портов ждут.',
    'strategy: Стратегию развития портов',
  );
  check('на саммите СНГ решили', 'summit: саммите СНГ');
  check(
    'на саммите лидеров стран Северной Европы и Кении решили',
    'summit: саммите лидеров стран Северной Европы и Кении',
  );
  check('на 3-м саммите Совета по воде и рекам (СВР)', 'summit: саммите Совета по воде и рекам');
  check('на саммите Союза северных государств решили', 'summit: саммите Союза северных государств');
  check('на саммите Организации договора о мире решили');
  check(
    'на VII Консультативной встрече глав государств Северной Европы в Осло',
    'summit: Консультативной встрече глав государств Северной Европы',
  );
  check('на консультативной встрече министров в Осло');
  check(
    'кредиты «Одного пояса, одного пути», «Пояса и пути» и Силы Сибири-2, как в C5+1 и С5+1',
    'initiative: Одного пояса, одного пути',
    'initiative: Пояса и пути',
    'project: Силы Сибири-2',
    'format: C5+1',
    'format: С5+1',
  );
  check('сила сибиряков и северный поток воздуха');
  check(
    'Belt and Road loans, the Belt and Road Initiative, Global Gateway money and the JCPOA, no jcpoa',
    'initiative: Belt and Road',
    'initiative: Belt and Road Initiative',
    'initiative: Global Gateway',
    'agreement: JCPOA',
  );
  check(
    'the Arden Growth Framework (AGF) and the Oslo–Riga Corridor, the Arden Pact (AP) and the Oslo Treaty',
    'programme: Arden Growth Framework',
    'programme: AGF',
    'route: Oslo–Riga Corridor',
    'agreement: Arden Pact',
    'agreement: Oslo Treaty',
  );
  check('after the Oslo agreements, the Kenyan agreements and many agreements', 'agreement: Oslo agreements');
  check('He praised the Silver Bridge plan and a Lagos Police plan.', 'plan: Silver Bridge plan');
  check('at the G20 Summit in Rio', 'summit: G20 Summit');
  check('the Clean Port Growth (CPG) Initiative', 'initiative: Clean Port Growth (CPG) Initiative');
  check('on the Action Plan and the National Strategy');
  check('at an Extraordinary Summit in Oslo');
  check('второй саммит Исландия — Африка открылся', 'summit: саммит Исландия — Африка');
  check('support for Coastal Plan-2080 grew', 'plan: Coastal Plan-2080');
  check('goals of the 2040 Agenda for Northern Growth', 'strategy: 2040 Agenda for Northern Growth');
  check('the Baltic Partnership for Clean Ports met', 'partnership: Baltic Partnership for Clean Ports');
  check('at the Baltic Partnership Summit', 'summit: Baltic Partnership Summit');
  check('the Harvest 500 initiative grew', 'initiative: Harvest 500 initiative');
  check('at the Nordic Port Forum “Harvest 500” he spoke', 'forum: Nordic Port Forum “Harvest 500”');
  check(
    'a meeting on Partnership for Clean Ports, the Non Plan funds',
    'partnership: Partnership for Clean Ports',
  );
  check(
    'проект «Морской янтарный пояс», Большой янтарный пояс Северного моря',
    'project: проект «Морской янтарный пояс»',
    'route: Большой янтарный пояс Северного моря',
  );
  check('Фонд развития и роста (ФРР) выделил деньги');
  check('the Oslo Press Conference');
  check('Our Agenda 2063 and COP28', 'strategy: Agenda 2063', 'conference: COP28');
  check('the Peru-Chile business forum', 'forum: Peru-Chile business forum');
  check('the "Peru-Chile" business forum', 'forum: "Peru-Chile" business forum');
  check('joined the Silver Bridge initiative', 'initiative: Silver Bridge initiative');
  check('joined the World Bank initiative and a European Union strategy');
  check(
    'the Peru-Chile Strategic Partnership and Alliance Program',
    'programme: Peru-Chile Strategic Partnership and Alliance Program',
  );
  check('проект NORTH-500 одобрен', 'project: проект NORTH-500');
  check('ввод газопровода Южный берег-2', 'project: газопровода Южный берег-2');
  check('нефтепровод Южной области и газопровод Норвежской компании');
  check('открытие в Риге Балтийского центра рыбоводства', 'centre: Балтийского центра рыбоводства');
  check('в Балтийском центре рыбоводства');
  check(
    'международный почтовый союз и северный транспортный коридор (СТК)',
    'route: северный транспортный коридор',
    'route: СТК',
  );
  check('новый проект «зелёной» экономики, Следующий форум. Новая программа');
  check('«Проект закрыт», — сказал он');
  check('газета «Диалог Балтии» и фонд «Надежда»');
  check('Программа ООН и проекты Toyota');
  check('В стране. Российская инициатива отклонена');
  check(
    'the Reykjavik Declaration and the Amber Road Initiative',
    'declaration: Reykjavik Declaration',
    'initiative: Amber Road Initiative',
  );
  check('the Secretary General of the Arden Ports Forum left', 'forum: Arden Ports Forum');
  check('and the PM Nagar Yojana there', 'programme: PM Nagar Yojana');
  check('The Arden Fund was formally launched', 'fund: Arden Fund');
  check('The Arden Fund was late');
  check('under its Ardena programme', 'programme: Ardena programme');
  check('under its Trade programme and the Ardena programme');
  check('the G20 leaders’ summit', 'summit: G20 leaders’ summit');
  check('The Norway–Africa summit and the G20 summit', 'summit: Norway–Africa summit', 'summit: G20 summit');
  check('its "Clean Fjord" program', 'programme: "Clean Fjord" program');
  check(
    'Yesterday the Treaty on the Status of Fjords was signed',
    'agreement: Treaty on the Status of Fjords',
  );
  check('The Norway-Iceland fish agreement, a new project, US summit');
  check(
    'It funds the Amber Port expansion project and a World Bank project.',
    'project: Amber Port expansion project',
  );
  check('It funds the Amber Coast Line project.', 'project: Amber Coast Line project');
  check(
    'They signed an Enhanced Partnership and Cooperation Agreement in Arden.',
    'agreement: Enhanced Partnership and Cooperation Agreement',
  );
  check('They opened the Amber Metro Line-3 Project.', 'project: Amber Metro Line-3 Project');
  check('The Lantern 300 Initiative and the October 2023 Summit.', 'initiative: Lantern 300 Initiative');
  check('It is called Advancing Better Services in Arden Project.');
  check('Нацпроект «Тихие улицы» продлён', 'project: Нацпроект «Тихие улицы»');
  check('план форума партнёрства Альфа – Бета', 'forum: форума партнёрства Альфа – Бета');
  check('по коридору Альфа — Бета везут зерно', 'route: коридору Альфа — Бета');
  check('по коридору Китай — Кения — Чад везут зерно', 'route: коридору Китай — Кения — Чад');
  check('по коридору Китай — Кения — Орлов', 'route: коридору Китай — Кения');
  check('Norway Presents New Fish Initiative to Allies');
  check('在“绿色海湾”倡议和《奥斯陆宣言》中', 'initiative: “绿色海湾”倡议', 'declaration: 《奥斯陆宣言》');
  check('「北海+日本」対話を行った', 'dialogue: 「北海+日本」対話');
  check('노르웨이-한국 정상회의에서', 'summit: 노르웨이-한국 정상회의');

  check('Towns joined the Green Ports Scheme.', 'programme: Green Ports Scheme');
  check('Towns joined the Oslo Pyramid Scheme.');
  check('The Cross-border Ports Forum began.', 'forum: Cross-border Ports Forum');
  check('The Oslo-based Ports Forum began.', 'forum: Ports Forum');
  check(
    'The UN Special Programme for the Ports of Northern Africa began.',
    'programme: UN Special Programme for the Ports of Northern Africa',
  );
  check('The Green Ports Programme for the Government of Norway began.', 'programme: Green Ports Programme');
  check('Oslo News The Strategy of Ports began.', 'strategy: Strategy of Ports');
  check('Their Telephone Conference with Oslo began.');
  check('The EU Strategy on Northern Ports began on Friday.', 'strategy: EU Strategy on Northern Ports');
  check('joined the Bergen Accords and the N5+1 format', 'agreement: Bergen Accords', 'format: N5+1 format');
  check('They signed the Bergen Declaration on Friday.', 'declaration: Bergen Declaration');
  check(
    'подписали Соглашение о развитии портов Норвегии и Исландии в Осло',
    'agreement: Соглашение о развитии портов Норвегии и Исландии',
  );
  check(
    'The Amber Road Initiative (ARI) is new. Yesterday the ARI grew.\n\nARI members met.',
    'initiative: Amber Road Initiative',
    'initiative: ARI',
    'initiative: ARI',
    'initiative: ARI',
  );
  check('The Arden Union summit and a Union summit opened', 'summit: Arden Union summit');
  check(
    'Members of the Conference met yesterday at the Northern Port Association and Arden Forum.',
    'forum: Arden Forum',
  );
  check('Leaders of the Arden Forum met', 'forum: Arden Forum');
  check(
    'The Arden Free Trade Area (AFTA), a Free Trade Area, the Harbour Area',
    'agreement: Arden Free Trade Area',
    'agreement: AFTA',
  );
  check('The Amber Road Initiative (AFP). AFP says no.', 'initiative: Amber Road Initiative');

  it('stays linear in opening quotes', () => {
    const started = unknown.recognise('форум «'.repeat(20_000));
    assert.equal(started.mentions.length, 0);
  });

  it('has offsets inside any text', () => {
    const piece = fc.constantFrom(
      'саммит ',
      '«',
      '»',
      '"',
      'Азия',
      ' – ',
      '+',
      '(МТК)',
      'Summit',
      '中亚',
      '峰会',
      '\n',
      '\ud800',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const m of known.recognise(text).mentions) assert.equal(text.slice(m.start, m.end), m.text);
      }),
    );
  });
});

describe('initiative keys', () => {
  const check = (a: string, b: string, same: boolean) =>
    it(`${a} · ${b}`, () => assert.equal(initiativeKey(a) === initiativeKey(b), same));

  check('саммита «Альпы – Норвегия»', 'Саммит "Альпы + Норвегия"', true);
  check('Ословскую декларацию', '«Ословская декларация»', true);
  check('саммит «Альпы – Норвегия»', 'диалог «Альпы – Норвегия»', false);
  check('Oslo Declaration', 'Osaka Declaration', false);
  check('“一带一路”倡议', '일대일로', true);
  check('“一带一路”国际合作高峰论坛', '一带一路', false);
  check('第三届北海经济论坛', '“北海经济论坛”', true);
  check('亚欧组织第二次总理会议', '亚欧组织第十次总理会议', true);
  check('北海—冰岛（5+1）峰会', '北海-冰岛峰会', true);
});

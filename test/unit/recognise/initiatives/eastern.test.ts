import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const { recognise } = createRecogniser(compileGazetteer(emptyDossier));
const check = (text: string, ...expected: string[]) =>
  it(text, () =>
    assert.deepEqual(
      recognise(text)
        .mentions.filter((m) => m.kind === 'initiative')
        .map((m) => `${m.kind === 'initiative' ? m.type : ''}: ${m.text}`),
      expected,
    ),
  );

describe('initiatives in Chinese', () => {
  check("'바다나라 2050' 국가발전전략", "strategy: '바다나라 2050' 국가발전전략");
  check('한반도 평화프로세스를 지지한다', 'process: 한반도 평화프로세스');
  check(
    '第九届海湾绿色港口综合论坛，“坦率的国际对话”，国际论坛，渔业贸易4个分论坛。',
    'forum: 海湾绿色港口综合论坛',
  );
  check('中国（海湾）—东盟经贸合作论坛开幕', 'forum: 中国（海湾）—东盟经贸合作论坛');
  check(
    '出席南共市第67次首脑会议和“3+2”圆桌对话会',
    'conference: 南共市第67次首脑会议',
    'dialogue: “3+2”圆桌对话会',
  );
  check('总理在韩国釜山出席韩国釜山APEC领袖会议。', 'summit: APEC领袖会议');
  check('上合组织元首理事会会议开幕', 'summit: 上合组织元首理事会会议');
  check('新南向政策与数字丝绸之路', 'strategy: 新南向政策', 'initiative: 数字丝绸之路');
  check('又名科托努公约，签署罗马规约。', 'agreement: 科托努公约', 'agreement: 罗马规约');
  check(
    'APEC成员贸易部长会议开幕，"海邦民主峰会 "闭幕。',
    'conference: APEC成员贸易部长会议',
    'summit: "海邦民主峰会 "',
  );
  check(
    '如：海湾探索项目（Harbour Discovery Programme）。',
    'plan: 海湾探索项目',
    'programme: Harbour Discovery Programme',
  );
  check('攜手推動「海邦計畫」，反對“和平计划”', 'plan: 「海邦計畫」');
  check(
    '中非合作论坛北京峰会提出“八大行动”，与吉、乌两国国家发展战略对接',
    'forum: 中非合作论坛北京峰会',
    'plan: “八大行动”',
  );
  check('北海合作組織成員國元首理事會第二十五次會議開幕');
  check(
    '上海合作組織成員國元首理事會第二十五次會議開幕',
    'conference: 上海合作組織成員國元首理事會第二十五次會議',
  );
  check(
    '아시아태평양경제협력체(APEC·에이펙) 정상회의에 갔다',
    'summit: 아시아태평양경제협력체(APEC·에이펙) 정상회의',
  );
  check('東協峰會與今年第四次财长和央行行长会议', 'summit: 東協峰會');
  check(
    '先進７か国（Ｇ７）財務相・中央銀行総裁会議と日米財務相会議',
    'conference: 先進７か国（Ｇ７）財務相・中央銀行総裁会議',
  );
  check('出席在港城举行的第三届北海经济论坛', 'forum: 北海经济论坛');
  check('第二次冰岛-太平洋岛国（5+1）领导人会议', 'summit: 冰岛-太平洋岛国（5+1）领导人会议');
  check('中国─中亚峰会通过《中国—中亚峰会成果清单》', 'summit: 中国─中亚峰会');
  check('推进共建“一带一路”合作', 'initiative: “一带一路”');
  check('建设丝绸之路经济带', 'initiative: 丝绸之路经济带');
  check(
    '一帶一路倡議和第三届“一带一路”国际合作高峰论坛',
    'initiative: 一帶一路倡議',
    'forum: “一带一路”国际合作高峰论坛',
  );
  check('签署《冰挪港口合作规划纲要》', 'plan: 《冰挪港口合作规划纲要》');
  check(
    '《冰挪海湾会谈联合声明》和「關於支持港口的聲明」',
    'declaration: 《冰挪海湾会谈联合声明》',
    'declaration: 「關於支持港口的聲明」',
  );
  check(
    '中国—中亚外长第四次会晤建立中国—中亚元首会晤机制',
    'conference: 中国—中亚外长第四次会晤',
    'conference: 中国—中亚元首会晤机制',
  );
  check('出席中日韩外长会议，中日外长会谈。港口高度重视本次峰会。', 'conference: 中日韩外长会议');
  check('出席第四次阿富汗邻国外长会', 'conference: 阿富汗邻国外长会');
  check('“文化+旅游”融合发展，两国“全面战略合作伙伴关系”。');
  check('第四十次委员长会议，第八届立法会议员。第80届联合国大会。');
  check('挪威始终保持战略定力，冰岛战略科技力量。欧洲经济带来机遇。北大西洋公约组织。');
  check('参加中国国际港口博览会，以中拉论坛为契机', 'exhibition: 中国国际港口博览会', 'forum: 中拉论坛');
  check(
    '2025海湾创新论坛，2025年论坛。世界港口大会，海港人民大会堂。',
    'forum: 海湾创新论坛',
    'conference: 世界港口大会',
  );
  check(
    '杜尚别峰会，特朗普峰会。「聖橋專案」和“海港新议程”',
    'summit: 杜尚别峰会',
    'project: 「聖橋專案」',
    'plan: “海港新议程”',
  );
  check('談及烏克蘭戰爭與和平協議，中亞五國及美國領導人會晤');
  check('中塔关系发展作出新规划。「這樣完全沒辦法對話」。第10届领导人非正式会议。');
  check('挪威奥斯陆二十国集团（G20）峰会', 'summit: 二十国集团（G20）峰会');
  check('發展「跨里海國際運輸路線」', 'route: 「跨里海國際運輸路線」');
  check('7月21日中亚国家元首峰会', 'summit: 中亚国家元首峰会');
  check('双方发表联合声明，「發表聲明」');
  check('“绿湾四国”领导人第二次正式会晤，“绿湾四国”对话与合作', 'conference: “绿湾四国”领导人第二次正式会晤');
  check('提出全球港口倡议，落实中挪合作論壇成果', 'initiative: 全球港口倡议', 'forum: 中挪合作論壇');
  check(
    '亚欧首脑会议和N20峰会通过了奥斯陆宣言',
    'summit: 亚欧首脑会议',
    'summit: N20峰会',
    'declaration: 奥斯陆宣言',
  );
  check('上海合作组织成员国第四次总理会议', 'conference: 上海合作组织成员国第四次总理会议');
  check('第五轮中挪战略与经济对话', 'dialogue: 中挪战略与经济对话');
  check('挪威代表团计划访问，中方倡议召开会议，第三次全体会议');
  check('中挪全面战略协作伙伴关系，挪威经济战略，双方签署协议');
  check('第五届理事会第二次会议通过了发展规划');
  check('日本成长战略委员会成立，国家发展战略小组来访。');
});

describe('initiatives in Japanese', () => {
  check(
    '「港の橋のための機材整備計画」（供与限度額3億円）に関する書簡、国連人口基金の数字',
    'plan: 「港の橋のための機材整備計画」',
  );
  check(
    '第2回北海道フォーラムと東アジア首脳会議（ＥＡＳ）に出席',
    'forum: 北海道フォーラム',
    'summit: 東アジア首脳会議',
  );
  check(
    '「自由で開かれたインド太平洋」の実現とクアッド',
    'initiative: 「自由で開かれたインド太平洋」',
    'dialogue: クアッド',
  );
  check('自由で開かれたインド太平洋戦略', 'initiative: 自由で開かれたインド太平洋戦略');
  check('ＡＳＥＡＮ関連外相会議');
  check('大臣は「緑の橋構想」を支持し、「今後の計画」に触れた', 'initiative: 「緑の橋構想」');
  check("장관은 '푸른 다리' 계획을 발표했다", "plan: '푸른 다리' 계획");
  check('部长支持“绿色桥梁”行动计划', 'plan: “绿色桥梁”行动计划');
  check('経済圏構想「緑の湾」を発表した', 'initiative: 「緑の湾」');
  check('彼は構想「湾を緑にする」と述べた');
  check('オスロ協定と日諾経済連携協定（ＥＰＡ）', 'agreement: オスロ協定', 'agreement: 日諾経済連携協定');
  check('太平洋パートナーシップ（ＴＰＸ）協定', 'agreement: 太平洋パートナーシップ（ＴＰＸ）協定');
  check('政府は成長戦略と自由貿易協定の枠組みを発表した。アジア戦略、首脳会談');
});

describe('initiatives in Korean', () => {
  check('"힘이 될 것"이라며 "항만 개통으로 다리가 열린다"고 밝혔다');
  check("특화 전략인 '항만 협력 구상'을 설명했다", "strategy: '항만 협력 구상'");
  check('외교 전략으로 ‘바다길’을 추진한다', 'strategy: ‘바다길’');
  check('한 장관은 전략으로 “바다길은 중요하다”고 말했다');
  check(
    '제3차 북해경제포럼과 한-노르웨이 특별정상회의',
    'forum: 북해경제포럼',
    'summit: 한-노르웨이 특별정상회의',
  );
  check('신남방정책과 인도·태평양 전략', 'strategy: 신남방정책', 'strategy: 인도·태평양 전략');
  check('캠프 데이비드 정상회의', 'summit: 캠프 데이비드 정상회의');
  check('주요 20개국(G20) 정상회의', 'summit: 주요 20개국(G20) 정상회의');
  check('오슬로 선언과 한·중앙아시아 협력포럼', 'declaration: 오슬로 선언', 'forum: 한·중앙아시아 협력포럼');
  check('중국이 회랑을 만든다. 미국 전략, 중국 정부와의 대화, 정책포럼, 업무협약');
  check('한·노르웨이 정상회담');
});

describe('initiatives with their noun inside the quotation', () => {
  check(
    "시는 '시민이 여는 바다교실'을 연다. ‘항만 협력 업무협약’을 맺었다.",
    "programme: '시민이 여는 바다교실'",
    'programme: ‘항만 협력 업무협약’',
  );
  check('"이건 나쁜 협정"이라고 했다. ‘평화 협정’과 "수많은 사업"을 원한다. “항만위원회”가 있다.');
  check("'새 항만' 발전 전략", "strategy: '새 항만' 발전 전략");
  check('「湾＋島」対話・第7回外相会合を開いた。', 'dialogue: 「湾＋島」対話・第7回外相会合');
  check('海洋クレジット制度（OCS）を進める。社会保障制度を守る。', 'plan: 海洋クレジット制度');
  check('「湾岸＋島国」で初の首脳会合。「港・橋」の会。', 'dialogue: 「湾岸＋島国」');
});

describe('documents, meetings and policies called at length', () => {
  check(
    '「海洋協力に関する共同宣言」と「湾パートナーシップに関する港湾憲章」を改定した。',
    'declaration: 「海洋協力に関する共同宣言」',
    'declaration: 「湾パートナーシップに関する港湾憲章」',
  );
  check(
    '「ルック・サウス」政策と「アクト・ノース政策」、「一つの港」政策。',
    'strategy: 「ルック・サウス」政策',
    'strategy: 「アクト・ノース政策」',
  );
  check(
    '「湾岸賢人会議」の会合と「経済諮問会議」。湾岸協力会議（WGCC）とミュンヘン安全保障会議。',
    'conference: 「湾岸賢人会議」',
    'conference: ミュンヘン安全保障会議',
  );
  check(
    'アフリカ開発会議を開き、HARBOUR 9横浜宣言を採択した。',
    'conference: アフリカ開発会議',
    'declaration: HARBOUR 9横浜宣言',
  );
  check(
    '〈항만협력 기본약정〉과 〈갯벌 보호 사업 MOU〉에 서명했다.',
    'agreement: 〈항만협력 기본약정〉',
    'undefined: 〈갯벌 보호 사업 MOU〉',
  );
  check(
    '한-메콩 전략적 동반자 관계와 2030 부산엑스포',
    'partnership: 한-메콩 전략적 동반자 관계',
    'exhibition: 2030 부산엑스포',
  );
  check(
    '「湾・港・ビジョン2030」とビジョン2040、바다 비전 2030, 비전 2050년',
    'strategy: 「湾・港・ビジョン2030」',
    'strategy: ビジョン2040',
    'strategy: 바다 비전 2030',
  );
  check(
    'テュルク諸国家機構サミットとテュルク投資基金',
    'summit: テュルク諸国家機構サミット',
    'fund: テュルク投資基金',
  );
});

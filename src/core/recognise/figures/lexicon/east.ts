import { addEastCurrencies } from '../money/eastern';
import { koreanDays } from './koreandays';
import { addAll, type Lexicon } from './word';
import { eastQualifierPieces } from './qualifiers';

/** Numerals, units and counters of Chinese, Japanese and Korean. A run is cut into these pieces, longest first. */

const digits: readonly string[] = [
  '零〇',
  '一壹弌',
  '二贰貳两兩弐',
  '三叁參参',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const powers: readonly (readonly [number, string])[] = [
  [1, '十 拾 십'],
  [2, '百 佰 백'],
  [3, '千 仟 천'],
  [4, '万 萬 만'],
  [8, '亿 億 억'],
  [12, '兆 조'],
  [16, '京'],
];
const koreanDigits = '영 일 이 삼 사 오 육 칠 팔 구';
const native: readonly (readonly [number, string])[] = [
  [1, '하나 한'],
  [2, '둘 두'],
  [3, '셋 세'],
  [4, '넷 네'],
  [5, '다섯'],
  [6, '여섯'],
  [7, '일곱'],
  [8, '여덟'],
  [9, '아홉'],
  [10, '열'],
  [20, '스물 스무'],
  [30, '서른'],
  [40, '마흔'],
  [50, '쉰'],
  [60, '예순'],
  [70, '일흔'],
  [80, '여든'],
  [90, '아흔'],
];

/** Korean words for a number or the next ones: 서너 명 are three or four. */
const between: readonly (readonly [number, number, string])[] = [
  [1, 2, '한두'],
  [2, 3, '두세 두셋'],
  [2, 4, '두서너'],
  [3, 4, '서너 서넛'],
  [4, 5, '네댓 너댓 너덧'],
  [5, 6, '대여섯'],
  [6, 7, '예닐곱'],
  [7, 8, '일고여덟'],
];

const money =
  '美元 美金 米ドル 달러 불 弗 USD|ドル USD,AUD,CAD|円 日元 日圓 日圆 日円 엔 엔화 JPY|人民币 人民幣 人民元 人民币元 위안 위안화 CNY|块 塊 块钱 块錢 圆 CNY|元 CNY,TWD,HKD,JPY|圓 CNY,TWD,JPY|港元 港币 港幣 香港ドル 홍콩달러 HKD|台币 台幣 臺幣 新台币 新台幣 新臺幣 신대만달러 TWD|欧元 歐元 ユーロ 유로 EUR|英镑 英鎊 英ポンド GBP|卢布 盧布 ルーブル 루블 RUB|韩元 韓元 ウォン 韩圜 원 KRW|瑞郎 瑞士法郎 CHF|澳元 豪ドル 호주달러 AUD|加元 加拿大元 カナダドル CAD|新加坡元 新元 坡元 SGD|卢比 盧比 ルピー 루피 INR,PKR,LKR,NPR,IDR|ルピア 루피아 印尼盾 IDR|坚戈 テンゲ 텡게 KZT|索姆 ソム 솜 KGS|苏姆 スム 숨 UZS|索莫尼 ソモニ 소모니 TJS|马纳特 マナト 마나트 AZN,TMT|泰铢 バーツ 바트 THB|越南盾 ドン VND|里亚尔 里亞爾 リアル リヤル 리얄 SAR,QAR,IRR,OMR,YER|迪拉姆 ディルハム 디르함 AED,MAD|第纳尔 第納爾 ディナール 디나르 KWD,IQD,RSD,JOD,BHD,DZD,LYD,TND|比索 披索 ペソ 페소 MXN,PHP,ARS,CLP,COP,CUP|里拉 リラ 리라 TRY|克朗 SEK,NOK,DKK,CZK,ISK|クローナ 크로나 SEK,ISK|クローネ 크로네 NOK,DKK|コルナ 코루나 CZK|法郎 フラン 프랑 CHF,XOF,XAF,CDF,RWF|シリング 실링 先令 KES,UGX,TZS,SOS|蚊 HKD|令吉 林吉特 马币 馬幣 リンギット 링깃 MYR|图格里克 圖格里克 トゥグルグ トゥグリク 투그릭 MNT|塔卡 타카 BDT|兰特 蘭特 ランド 란드 ZAR|奈拉 ナイラ 나이라 NGN|兹罗提 茲羅提 ズロチ ズウォティ 즈워티 PLN|福林 フォリント 포린트 HUF|谢克尔 謝克爾 シェケル 셰켈 ILS|新币 新幣 坡币 坡幣 SGD|澳币 澳幣 AUD|基普 LAK|缅元 缅币 緬元 緬幣 MMK|格里夫纳 格里夫納 フリブニャ フリヴニャ フリブナ グリブナ 흐리우냐 흐리브냐 UAH|レアル 헤알 BRL|リエル 리엘 KHR|美钞 美鈔 USD';
const minor = '銭 JPY|分 分钱 CNY|仙 HKD|セント 센트 USD|美分 USD';

/** Time units; «年», «月», «日» after a number can also be dates, which the date rules read first. */
const time: readonly (readonly [string, string])[] = [
  ['year', '年间 年間 년간 년 年来 周年 週年 주년 か年 カ年 ヵ年 ヶ年 箇年 年 개년'],
  ['month', '个月 個月 か月 カ月 ヵ月 ヶ月 箇月 か月間 カ月間 ヵ月間 ヶ月間 개월 개월간 달'],
  ['week', '周 週間 星期 个星期 주 주간 週'],
  ['day', '天 个工作日 個工作日 工作日 日間 日间 일간 일째 日'],
  ['hour', '小时 小時 个小时 時間 시간'],
  ['minute', '分钟 分鐘 分間 분간 분'],
  ['second', '秒 초'],
  ['century', '个世纪 個世紀'],
];
const measures: readonly (readonly [string, string, number?])[] = [
  ['gram', '克 グラム 그램 그람'],
  ['kilogram', '公斤 千克 キログラム 킬로그램 킬로'],
  ['milligram', '毫克 ミリグラム 밀리그램'],
  ['kilogram', '斤', 0.5],
  ['gram', '两 兩', 50],
  ['geun', '근'],
  ['tonne', '吨 噸 公吨 トン 톤'],
  ['kilometer', '公里 千米 キロメートル キロ 킬로미터'],
  ['centimeter', 'センチメートル センチ 厘米 公分 센티미터 센티'],
  ['meter', '米 公尺 メートル 미터'],
  ['square-kilometer', '平方公里 平方千米 平方キロ 平方キロメートル 제곱킬로미터'],
  ['cubic-meter', '立方米 立方公尺 立方メートル 입방미터 세제곱미터'],
  ['square-meter', '平方米 平方メートル 제곱미터'],
  ['hectare', '公顷 公頃 ヘクタール 헥타르'],
  ['mu', '亩 畝'],
  ['barrel', '桶 バレル 배럴'],
  ['liter', '升 公升 リットル 리터'],
  ['kilowatt', '千瓦 キロワット 킬로와트'],
  ['kilowatt-hour', '千瓦时 キロワット時'],
  ['megawatt', '兆瓦 メガワット 메가와트'],
  ['gigawatt', '吉瓦 ギガワット 기가와트'],
  ['nanometer', '纳米 奈米 ナノメートル 나노미터'],
  ['inch', 'インチ 英寸 인치'],
  ['foot', 'フィート 英尺 피트'],
  ['mile', 'マイル 英里 마일'],
  ['yard', 'ヤード 야드'],
  ['acre', 'エーカー 英亩 英畝 에이커'],
  ['gallon', 'ガロン 加仑 加侖 갤런'],
  ['megabyte', 'メガバイト 兆字节 兆位元組 메가바이트'],
  ['gigabyte', 'ギガバイト 吉字节 千兆字节 十亿字节 기가바이트'],
  ['degree', '度 도 摄氏度 攝氏度 华氏度 華氏度'],
  ['basis-point', '个基点 個基點 基点 ベーシスポイント 베이시스포인트'],
];
const things: readonly (readonly [string, string])[] = [
  ['country', '국 个国家 個國家 国 國 か国 カ国 ヵ国 ヶ国 개국 国家'],
  ['person', '人 名 位 명 인 人口'],
  ['company', '社 家企业 家公司 家企業 家子公司 개사 개 기업 企業'],
  ['item', '品目 个 個 项 項 件 件の つ 개 건 点 份 つの 項目 개항 枚 座 所 本 套 条措施 條措施 条举措'],
  ['case', '起 宗 例 桩 樁'],
  ['organization', '家'],
  ['seat', '席 议席 議席 의석'],
  ['bed', '张床位 張床位 张病床 張病床 병상'],
  ['time', '次 回 번 회 차례 倍 배'],
  ['vote', '票 표'],
  ['building', '棟 栋 幢 채'],
  ['aircraft', '架 機'],
  ['place', '位 か所 カ所 ヶ所 곳'],
  ['vehicle', '辆 輛 台 대'],
  ['ship', '艘 隻 척'],
  ['household', '户 戶 戸 世帯 가구'],
  ['field', '分野'],
  ['organization', '団体 機関'],
  ['ministry', '省庁'],
  ['party', '党 黨 个政党 個政黨'],
  ['prefecture', '府県 都県 都府県 道府県 都道府県'],
  ['municipality', '市町村 自治体'],
  ['state', '州 个州 個州'],
  ['region', '地域 个地区 個地區'],
  ['document', '文書 文书'],
  ['page', '页 頁 ページ'],
  ['round', '轮 輪'],
  ['dose', '剂 劑 回分'],
  ['department', '部门 部門'],
  ['dozen', '打'],
  ['year-old', '岁 歲 歳 才 세 살'],
];

/** Words that begin with or hold a numeral and are none. */
/** Words that hold a numeral and are none, and common words that a unit's letter would cut. */
const traps =
  '家族 家庭 家属 家屬 家长 家長 家电 家電 家畜 家具 家人 家园 家里 席卷 席捲 席上 座谈 座談 座位 座椅 所以 所有 所在 所谓 所得 所属 所需 所長 所长 本届 本屆 本月 本周 本国 本國 本人 本来 本來 本地 本部 本地区 本年 本身 本格 宗教 宗旨 起来 起來 起点 起點 起訴 起诉 起到 起草 起义 起源 例子 例文 例年 几内亚 幾內亞 几內亞 千里达 千里達 百慕大 百慕達 열원 열차 열기 열람 열린 열정 열심 열전 台湾 台灣 台海 台北 一页 一頁 逐一 内陸国 세월 队伍 隊伍 入伍 退伍 日益 零点钟 零點鐘 例行 例外 例会 例如 열분해 도움 영상 영상이 영상을 영상은 영상에 영상의 영상도 영상과 영하권 零件 零部件 零售 新一轮 新一輪 上一轮 上一輪 下一轮 下一輪 第一副 第一夫人 上一年 这一年 這一年 那一年 下一年 前一年 再一次 前一天 前一日 前一晚 同一天 同一日 这一天 這一天 那一天 有一天 这一点 這一點 那一点 那一點 哪一点 新一次 这一次 這一次 那一次 上一次 下一次 每一次 又一次 在一次 一次性 차선 차로 차원 차량 차종 차관 차장 차별 차이 차익 차세대 위원 위원회 위원장 위기 위치 위협 위한 위해 轮胎 轮船 轮流 輪流 党派 党员 黨員 州长 州長 州政府 州知事 套餐 套房 大陸 大陆 國家 國際 國內 國民 國會 國防 國務 國慶 國王 國營 國立 國軍 國庫 国庆 国防 国王 国营 国立 国库 地域社会 ' +
  '六カ国協議 六か国協議 五カ国協議 一国二制度 一人称 二人称 三人称 二つの中国 보름달 一国主義 一国行動 北京 东京 東京 南京 京都 京城 普京 제조 제조업 제조사 조선업 조선 일대일로 구상 사상 ' +
  '十一五 十二五 十三五 十四五 十五五 十六五 千家万户 千家萬戶 万州 萬州 一部 一方 一切 一般 一致 一同 一层 一起 一定 一直 一些 一样 一种 一旦 一步 一体 一貫 一環 一层 一带 一帶 统一 統一 第三国 第三國 第三方 第三者 三菱 三井 三重 四川 千葉 万国 萬國 万一 萬一 百姓 三星 三角 一国两制 一國兩制 三国演义 四小龙 唯一 独一 之一 五輪 五轮 一時 一时 同一 单一 單一 元首相 元总统 元総理 元総理大臣 元大統領 元外相 元防衛相 元長官 元首 元老 元帅 单元 一番 一層 一挙 一連 两国 兩國 两岸 兩岸 两会 万里路 万里江山 万里长 万里長 万里无 万里之 万里晴 万里迢 万里征 万里高 万里海 万里归 六本木 九州 四国 八幡 七夕 百科 十字 分析 部分 分别 充分 自分 多分 人民 国民 国会 国内 国际 国際 国家主席 国连 国連 年代 月間 日本 今日 毎日 昨日 本日 昨年 今年 去年 来年 明年 毎年 每年 去年底 回復 回答 名前 有名 件数 人口 人材 人类 人間 人権 人员 人員 個人 个人 大人 位置 地位 单位 单位 単位 点検 重点 重點 观点 觀點 特点 焦点 拠点 视点 分の一帯 数字 數字 数据 數據 多数 多數 大多数 半导体 半導体 半岛 半島 半分 半数 半減 半ば 大半 後半 前半 半世紀 半世纪 一度 再度 目标 目標 投票 股票 车票 門票 门票 支票 发票 발표 대표 목표 지표 투표 표결 표시 표명 成立 成员 成員 成果 成功 成本 成绩 成績 成为 成為 成长 成長 成交 成熟 成都 成分 成就 成人 成年 完成 形成 达成 達成 유엔 공원 사원 구원 일원 이원화 영원 지원 자원 의원 병원 직원 회원 인원 차원 지방 공군 공항 公元 美元区 内容 内閣 内阁 强调 強化 強調 近年 最近 附近 近代 大約 约翰 条约 條約 节约 契約 公約 約束 超越 余地 逾期 上下文 前後左右 至今 至于 到底 到来 周边 周辺 社会 社長 会社 本社 国务 国務 天然 天皇 今天 明天 昨天 一天天 秒杀 度假 制度 程度 态度 態度 高度 年度 角度 速度 印度 米国 克里 克制 斤斤 两手 日方 日中 中日 구조 구조대 구급 구급대 구급차 구호 구청장 구의원 대통령 대표 대사 대학 대변인 대만 대한 대한민국 대응 대비 명령 명단 인사 인민 인공 국회 국가 국민 국제 개발 개혁 개최 개선 회의 회담 회장 회사 회원 원한 원하 원했 원활 원만 원래 원유 원전 원인 조건 조사 조직 조정 조율 조금 조카 억제 억류 만약 만족 만나 만남 만난 만들 만든 만큼 천천 천연 천막 백신 백악 백서 경제 번영 건설 원칙 원자력 주석 주요 주민 주재 주장 달성 초청 초기 초원 도시 도쿄 조치 조약 조성 만찬 일본 일부 이번 이날 이후 이란 사회 조회 조회수 부분 분명 분쟁 충분 신분 처분 오늘 공동 공식 공백 공구 공이 공개 개각 한국 두바이';

/** Adds the Chinese, Japanese and Korean words of figures to the lexicon. */
export function addEast(add: Lexicon): void {
  digits.forEach((chars, num) => addAll(add, [...chars].join(' '), { anchor: true, num, east: true }));
  for (const [scale, forms] of powers) addAll(add, forms, { anchor: true, scale, east: true });
  koreanDigits.split(' ').forEach((word, num) => add(word, { anchor: true, num, east: true }));
  addAll(add, 'ゼロ 공 빵', { anchor: true, num: 0, east: true });
  for (const [num, forms] of native) addAll(add, forms, { anchor: true, num, east: true });
  for (const [num, upTo, forms] of between) addAll(add, forms, { anchor: true, num, upTo, east: true });
  // 二○二五; a circle alone is a bullet
  addAll(add, '○ ◯', { num: 0, east: true });
  addAll(add, '廿 卄', { anchor: true, num: 20, east: true });
  add('卅', { anchor: true, num: 30, east: true });
  add('卌', { anchor: true, num: 40, east: true });
  addAll(add, '半', { anchor: true, part: [1, 2], role: 'half', east: true });
  addAll(add, '数 數 几 幾 수', { anchor: true, bare: 'many', east: true });
  addAll(add, '点 點 점 쩜 ・ ·', { role: 'point' });
  addAll(add, '负 負 マイナス 마이너스 마이나스 영하 零下 氷点下', { role: 'minus', anchor: true });
  addAll(add, '第 제', { role: 'ordinal-prefix', anchor: true });
  addAll(add, '分之 份之 分の 분의', { role: 'of' });
  add('又', {});
  add('百分之', { role: 'percent-prefix', anchor: true });
  addAll(add, '到 至 から ないし ~ ～ 〜 에서 부터 ー', { role: 'to' });
  addAll(add, '和 与 與 と 및', { role: 'and' });
  addAll(add, '年 년', { role: 'year', unit: 'year', of: 'time' });
  addAll(add, '世纪 世紀 세기', { unit: 'century', of: 'time' });
  addAll(add, '季度 四半期 분기', { unit: 'quarter', of: 'time' });
  add('반', {});
  for (const [num, word] of koreanDays) add(word, { anchor: true, num, unit: 'day', of: 'time' });
  add('반년', { anchor: true, num: 6, unit: 'month', of: 'time' });
  addAll(add, '令和 平成 昭和 民国 民國', { role: 'era', anchor: true });
  add('上半年', { season: 40, anchor: true });
  add('下半年', { season: 41, anchor: true });
  addAll(add, '上半期 상반기', { season: 40, anchor: true });
  addAll(add, '下半期 하반기', { season: 41, anchor: true });
  addAll(add, '번째 째 째번', { ordinal: 0 });
  addAll(add, '차 위 期目 代目', {});
  addAll(add, '첫번째 첫째 첫', { anchor: true, ordinal: 1 });

  const entries = (table: string, field: 'money' | 'minor') => {
    for (const entry of table.split('|')) {
      const parts = entry.split(' ');
      const codes = parts.pop()!.split(',');
      addAll(add, parts.join(' '), field === 'money' ? { money: codes } : { minor: codes });
    }
  };
  addEastCurrencies(add);
  entries(money, 'money');
  addAll(add, 'ポンド 파운드', { money: ['GBP'], rivals: ['EGP', 'SYP', 'LBP', 'SDG', 'SSP'] });
  addAll(add, 'ポンド 파운드 磅', { unit: 'pound', of: 'measure' });
  entries(minor, 'minor');
  addAll(add, '角 毛 毫', { minor: ['CNY', 'HKD'], times: 10 });
  for (const [unit, forms] of time) addAll(add, forms, { unit, of: 'time' });
  for (const [unit, forms, times] of measures)
    addAll(add, forms, { unit, of: 'measure', ...(times && { times }) });
  for (const [unit, forms] of things) addAll(add, forms, { unit, of: 'thing' });
  // 五双 are ten of what follows
  addAll(add, '对 對 双 雙', { unit: 'item', of: 'thing', times: 2 });
  add('打', { unit: 'dozen', of: 'thing', times: 12 });
  addAll(add, '퍼센트 프로 パーセント 百分比', { unit: 'percent', of: 'percent' });
  addAll(add, '个百分点 個百分點 百分点 ポイント パーセントポイント 퍼센트포인트', {
    unit: 'percentage-point',
    of: 'percent',
  });
  add('포인트', { unit: 'point', of: 'thing' });
  add('成', { unit: 'percent', of: 'percent', times: 10 });
  add('割', { unit: 'percent', of: 'percent', times: 10 });
  addAll(add, '月 월 日 일 号 號 年代 년대', {});
  for (const piece of eastQualifierPieces) add(piece, {});
  addAll(add, traps, {});
}

/**
 * Statesmen whom Chinese, Japanese and Korean texts name without a title, each as it is written there; our own list. Their
 * names are distinctive: no common word and no place.
 */

import { UnitSet } from '../../../text/firstchars';

const chinese =
  '习近平 習近平 李克强 李克強 胡锦涛 胡錦濤 江泽民 江澤民 邓小平 鄧小平 毛泽东 毛澤東 周恩来 周恩來 温家宝 溫家寶 王毅 何立峰 丁薛祥 赵乐际 趙樂際 王沪宁 王滬寧 李家超 林郑月娥 林鄭月娥 ' +
  '蔡英文 赖清德 賴清德 卓荣泰 卓榮泰 林佳龙 林佳龍 吴钊燮 吳釗燮 马英九 馬英九 韩国瑜 韓國瑜 柯文哲 侯友宜 黄国昌 黃國昌 朱立伦 朱立倫 郑丽文 鄭麗文 萧美琴 蕭美琴 陈建仁 陳建仁 苏贞昌 蘇貞昌 卢秀燕 盧秀燕 蒋万安 蔣萬安 顾立雄 顧立雄 傅崐萁 柯建铭 柯建銘 江启臣 江啟臣 ' +
  '陈茂波 陳茂波 陈国基 陳國基 林定国 林定國 邓炳强 鄧炳強 梁振英 曾荫权 曾蔭權 董建华 董建華 夏宝龙 夏寶龍 栗战书 栗戰書 杨洁篪 楊潔篪 阮富仲 武文赏 武文賞 裴青山 维特科夫 威特科夫 贝尔伯克 貝爾伯克 赫格塞斯 海格塞斯 ' +
  '普京 普丁 普汀 普亭 梅德韦杰夫 梅德韋傑夫 拉夫罗夫 拉夫羅夫 米舒斯京 佩斯科夫 绍伊古 紹伊古 泽连斯基 澤連斯基 澤倫斯基 波罗申科 卢卡申科 盧卡申科 托卡耶夫 托卡葉夫 纳扎尔巴耶夫 納扎爾巴耶夫 米尔济约耶夫 米爾濟約耶夫 扎帕罗夫 扎帕羅夫 拉赫蒙 别尔德穆哈梅多夫 別爾德穆哈梅多夫 阿利耶夫 帕希尼扬 帕希尼揚 ' +
  '阿萨德 阿薩德 别克捷诺夫 別克捷諾夫 别克帖诺夫 特朗普 川普 拜登 奥巴马 歐巴馬 奧巴馬 克林顿 克林頓 哈里斯 贺锦丽 賀錦麗 万斯 范斯 彭斯 布林肯 鲁比奥 魯比奧 盧比歐 魯比歐 蓬佩奥 蓬佩奧 龐培歐 贝森特 貝森特 耶伦 耶倫 葉倫 鲍威尔 鮑爾 鮑威爾 赫格塞思 卢特尼克 盧特尼克 ' +
  '马克龙 馬克龍 馬克宏 萨科齐 奥朗德 默克尔 默克爾 梅克爾 朔尔茨 朔爾茨 蕭茲 肖尔茨 默茨 梅爾茨 冯德莱恩 馮德萊恩 范德賴恩 苏纳克 蘇納克 斯塔默 施凱爾 特拉斯 梅洛尼 桑切斯 图斯克 圖斯克 欧尔班 歐爾班 奧班 武契奇 埃尔多安 埃爾多安 艾爾多安 艾爾段 拉加德 格奥尔基耶娃 吕特 呂特 皮斯托留斯 皮斯托瑞斯 皮斯托里乌斯 斯托尔滕贝格 古特雷斯 古特瑞斯 潘基文 谭德塞 譚德塞 ' +
  '莫迪 苏杰生 蘇杰生 内塔尼亚胡 內塔尼亞胡 納坦雅胡 佩泽希齐扬 哈梅内伊 哈米尼 阿拉格齐 莱希 莱西 赖西 賴西 萊希 夏巴兹 卢拉 魯拉 博索纳罗 博索納羅 米莱 米萊 馬杜羅 马杜罗 特鲁多 特魯多 杜鲁道 杜魯道 阿尔巴尼斯 阿爾巴尼斯 艾班尼斯 阿德恩 曼德拉 拉马福萨 拉馬福薩 拉瑪佛沙 塞西 佐科 普拉博沃 普拉伯沃 小马科斯 小馬可仕 马科斯 杜特尔特 杜特蒂 ' +
  '华春莹 華春瑩 毛宁 毛寧 林剑 林劍 汪文斌 郭嘉昆 赵立坚 趙立堅 莱维特 萊維特 扎哈罗娃 扎哈羅娃 呼日勒苏赫 呼日勒蘇赫 通伦 通倫 安瓦尔 马哈蒂尔 马哈迪 李显龙 李顯龍 黄循财 黃循財 范明政 洪森 洪玛奈 洪瑪奈 洪玛耐 洪瑪耐 佩通坦 赛塔 阿努廷 ' +
  '安倍 安倍晋三 安倍晉三 岸田文雄 石破茂 高市早苗 菅义伟 菅義偉 茂木敏充 岩屋毅 尹锡悦 尹錫悅 李在明 文在寅 朴槿惠 金正恩 金与正 金與正 崔善姬 赵兑烈 趙兌烈';
const japanese =
  '習近平 李克強 王毅 蔡英文 頼清徳 金正恩 金与正 尹錫悦 李在明 文在寅 朴槿恵 安倍晋三 岸田文雄 石破茂 高市早苗 菅義偉 茂木敏充 岩屋毅 上川陽子 河野太郎 麻生太郎 ' +
  'プーチン メドベージェフ ラブロフ ペスコフ ゼレンスキー ルカシェンコ トカエフ ナザルバエフ ミルジヨエフ ジャパロフ ラフモン ベルディムハメドフ アリエフ パシニャン バイデン オバマ クリントン ブリンケン ルビオ ポンペオ ベッセント イエレン パウエル ヘグセス ' +
  'マクロン サルコジ オランド メルケル ショルツ フォンデアライエン トランプ スナク スターマー メローニ エルドアン ラガルド ゲオルギエバ ストルテンベルグ グテレス グテーレス モディ ネタニヤフ ペゼシュキアン ハメネイ マドゥロ トルドー アルバニージー ラマポーザ プラボウォ ドゥテルテ';
const korean =
  '시진핑 리커창 리창 왕이 후진타오 김정은 김여정 최선희 푸틴 메드베데프 라브로프 쇼이구 페스코프 젤렌스키 루카셴코 토카예프 나자르바예프 미르지요예프 자파로프 라흐몬 베르디무하메도프 알리예프 파시냔 트럼프 바이든 오바마 클린턴 해리스 블링컨 루비오 폼페이오 베선트 베센트 옐런 파월 헤그세스 러트닉 ' +
  '마크롱 사르코지 올랑드 메르켈 숄츠 메르츠 폰데어라이엔 수낵 스타머 멜로니 에르도안 라가르드 게오르기에바 뤼터 스톨텐베르그 구테흐스 모디 네타냐후 페제시키안 하메네이 라이시 룰라 보우소나루 밀레이 마두로 트뤼도 앨버니지 라마포사 조코위 프라보워 두테르테 ' +
  '아베 스가 기시다 이시바 다카이치 이재명 윤석열 문재인 박근혜 이명박 조태열 박진 린젠 마오닝 왕원빈 자오리젠 화춘잉 궈자쿤 이창용 위성락';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Names that Chinese texts give alone, parts of other words too: 提高市场, 西安华山. */
export const bareSurnames = set('高市 岸田 石破 安华 安華');
/** By language. */
export const statesmen = { zh: set(chinese), ja: set(japanese), ko: set(korean) };

/** Of two words, the first of which is a common one or too short to tell. */
const ofTwoWords = new Set(['또 럼', '토 람', '아웅산 수치']);
export const isStatesmanOfTwo = (first: string, last: string) => ofTwoWords.has(`${first} ${last}`);

/** How many characters at the start of a Chinese text are a statesman's name. */
export const statesmanAt = (rest: string) =>
  firstInChinese.begins(rest)
    ? ([6, 5, 4, 3, 2].find((n) => n <= rest.length && statesmen.zh.has(rest.slice(0, n))) ?? 0)
    : 0;
const firstInChinese = new UnitSet([...statesmen.zh].map((name) => name[0]).join(''));

/** Whether a name, without its title, is a famous statesman's. */
export const isStatesman = (name: string) =>
  statesmen.zh.has(name) || bareSurnames.has(name) || statesmen.ja.has(name) || statesmen.ko.has(name);

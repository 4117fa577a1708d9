import { guarded } from '../../../text/finder';
import { inBoth } from '../../leaders/glyphs/scripts';
import { chineseStates, glyphStates, koreanStates } from '../../leaders/glyphs/states';

/** Groups of states, parts of the world and cities that meetings and documents are called after. */
const chineseRegions = inBoth(
  '南共市|南方共同市场|拉共体|拉加共同体|南美洲国家联盟|东北亚|东南亚|东亚|南亚|西亚|中亚|亚太|亚欧|欧亚|亚非|亚洲|欧洲|非洲|美洲|拉美|拉丁美洲|中东欧|中东|海湾|阿拉伯|伊斯兰|印太|太平洋|北大西洋|大西洋|印度洋|北极|地中海|黑海|波罗的海|加勒比|湄公河|澜湄|澜沧江|' +
    '东盟|东协|东南亚国家协会|东南亚国协|欧盟|北约|金砖|上合|上海合作组织|上海五国|亚信|七国集团|八国集团|二十国集团|七十七国集团|独联体|非盟|海合会|联合国|世界|全球|国际|两岸|海峡|四方|三方|不结盟|' +
    '长三角|珠三角|京津冀|粤港澳|成渝|博鳌|达沃斯|香山|香格里拉|虹桥|慕尼黑|东方',
);
const chineseCities = inBoth(
  '北京|上海|天津|重庆|成都|海南|杭州|厦门|青岛|西安|香港|台北|东京|京都|大阪|广岛|首尔|平壤|板门店|开罗|波茨坦|雅尔塔|德黑兰|曼谷|马尼拉|雅加达|万隆|新德里|喀布尔|塔什干|撒马尔罕|阿斯塔纳|比什凯克|明斯克|莫斯科|喀山|索契|' +
    '日内瓦|奥斯陆|赫尔辛基|维也纳|布鲁塞尔|巴黎|罗马|伦敦|柏林|里斯本|马斯特里赫特|哥本哈根|斯德哥尔摩|华盛顿|纽约|戴维营|旧金山|里约热内卢|约翰内斯堡|巴厘岛|利马|圣地亚哥|昆明|蒙特利尔',
);
/** Abbreviations of two states and more: 中非, 中美, 美日印澳. */
const chinesePairs = inBoth(
  '[中美俄日韩韓朝英法德欧印巴非阿拉澳加墨越老柬泰缅緬蒙哈乌吉塔土以伊沙埃葡意台港两东缅孟挪匈塞智秘菲帛捷立]{2,5}',
);

export const chinesePlaces = guarded(`${chineseStates}|${chineseRegions}|${chineseCities}|${chinesePairs}`);
/** Those that alone before a noun make a name: 东亚峰会, but not 中国论坛. */
export const chineseAlone = guarded(`${chineseRegions}|${chineseCities}|${chinesePairs}`);

const japaneseRegions =
  'テュルク|チュルク|東アジア|北東アジア|東南アジア|中央アジア|南アジア|アジア太平洋|アジア|欧州|ヨーロッパ|ユーラシア|アフリカ|中南米|米州|中東|アラブ|イスラム|太平洋|大西洋|インド太平洋|北極|メコン|黒海|地中海|' +
  '東方|世界|国際|国連|ＡＳＥＡＮ|上海協力機構|湾岸|非同盟|日中韓|日米豪印|日米韓|主要[7７七]か?[カヵヶ]?国|主要20か?[カヵヶ]?国|グローバル|島しょ国';
const japaneseCities =
  '東京|京都|大阪|広島|横浜|北京|上海|香港|ソウル|平壌|板門店|カイロ|ポツダム|ヤルタ|バンドン|ミンスク|モスクワ|ジュネーブ|オスロ|ヘルシンキ|ウィーン|ブリュッセル|パリ|ローマ|ロンドン|ベルリン|ダボス|ワシントン|ニューヨーク|' +
  'キャンプデービッド|ナイロビ|ケープタウン|名古屋|サンフランシスコ|シャングリラ|ミュンヘン|マドリード|ビリニュス|エルマウ|ハノイ|マニラ|バンコク|ジャカルタ';
const japanesePairs = '[日米中韓朝露ロ英仏独伊加豪印欧北南比越尼伯墨]{2,4}|日EU|日ASEAN';

export const japanesePlaces = guarded(`${glyphStates}|${japaneseRegions}|${japaneseCities}|${japanesePairs}`);
export const japaneseAlone = guarded(`${japaneseRegions}|${japaneseCities}|${japanesePairs}`);

const koreanRegions =
  '동북아시?아?|동아시아|동남아시?아?|중앙아시?아?|남아시아|아시아·?태평양|아시아|아태|유라시아|유럽연합|유럽|아프리카|중남미|미주|중동|걸프|아랍|이슬람|인도[·‧-]?태평양|인태|태평양|대서양|북극|메콩|흑해|지중해|발트|' +
  '아세안|아셈|에이펙|브릭스|상하이협력기구|나토|유엔|세계|글로벌|국제|동방|극동|비동맹|주요 ?\\d+개국|핵안보|민주주의|한반도|남북';
const koreanCities =
  '서울|부산|제주|평양|판문점|도쿄|교토|오사카|히로시마|베이징|상하이|홍콩|카이로|포츠담|얄타|반둥|민스크|모스크바|제네바|오슬로|헬싱키|빈|브뤼셀|파리|로마|런던|베를린|다보스|보아오|뮌헨|워싱턴|뉴욕|캠프 ?데이비드|샹그릴라|블라디보스토크|아스타나|타슈켄트|사마르칸트|하노이|마닐라|방콕|자카르타';
const koreanPairs = '[한미일중러북영불독유]{2,4}';

export const koreanPlaces = guarded(`${koreanStates}|${koreanRegions}|${koreanCities}|${koreanPairs}`);
export const koreanAlone = guarded(`${koreanRegions}|${koreanCities}|${koreanPairs}`);

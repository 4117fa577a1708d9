/** How far a Chinese title phrase reaches to the left of its title: 肯尼亚副总理兼, 联合国, 能源, 挪威驻. */

import { guarded } from '../../../text/finder';
import { glyphStates } from './states';

const state = `(?:(?:${glyphStates})[ \\u3000]?)`;
/** Bodies whose heads and spokespersons texts name. */
const bodyNames =
  '立法|行政|监察|監察|考试|考試|陆军|陸軍|海军|海軍|空军|空軍|武装部队|武裝部隊|联合国|聯合國|欧盟委员会|歐盟委員會|欧盟执委会|歐盟執委會|欧洲理事会|歐洲理事會|欧洲议会|歐洲議會|欧盟|歐盟|北约|北約|东盟|東盟|东协|東協|非盟|上合组织|上合組織|上海合作组织|上海合作組織|集安组织|独联体|獨聯體|' +
  '世卫组织|世衛組織|世界卫生组织|世界衛生組織|世贸组织|世貿組織|世界贸易组织|世界貿易組織|国际货币基金组织|國際貨幣基金組織|国际原子能机构|國際原子能機構|世界银行|世界銀行|世行|亚投行|亞投行|' +
  '国务院|國務院|国务院新闻办公室|国台办|國台辦|白宫|白宮|克里姆林宫|克里姆林宮|总统府|總統府|行政院|立法院|最高法院|央行|中央银行|中央銀行|参议院|參議院|众议院|眾議院|议会|議會|国会|國會|(?:国家)?发改委|国家移民管理局';
/** Fields of ministers. */
const fieldNames =
  '外交|外务|外務|财务|防卫|防衛|总务|法务|厚生劳动|文部科学|农林水产|国土交通|经济产业|經濟產業|外贸|外貿|对外贸易|国防|國防|财政|財政|经济|經濟|经贸|經貿|能源|石油|电力|電力|商务|商務|贸易|貿易|产业|產業|工业|工業|投资|投資|内政|內政|内务|內務|司法|法务|教育|文化|旅游|旅遊|体育|體育|青年|信息|通信|数字(?:化)?发展|数字|科技|科学|科學|创新|卫生|衛生|' +
  '交通|运输|運輸|基础设施|农业|農業|水利|水资源|环境|環境|生态|生態|资源|資源|矿产|矿业|劳动|勞動|就业|就業|社会保障|社会|社會|民政|公安|国家安全|国土安全|国土|住房|建设|建設|计划|計劃|发展|發展|紧急情况|緊急情況|移民|海洋|渔业|大陆委员会|情报';
const bodies = guarded(bodyNames);
export const fields = guarded(fieldNames);

const phrase = new RegExp(
  `${state}?(?:现任|現任|时任|時任|候任|代理|前)?(?:(?:常务|常務|第一)?(?:副?总理|副?總理|副?首相|国务委员|國務委員|副总统|副總統)(?:[兼暨]任?|、))?` +
    `(?:${bodies}|(?:${fields})(?:[、和与與及暨]?(?:${fields})){0,3})?(?:部(?:第一|常务|常務)?)?$`,
  'u',
);
/** 挪威驻肯尼亚大使, 中国驻日大使: where somebody is sent. */
const sent = new RegExp(`${state}?[驻駐]$`, 'u');
const isSent = new RegExp(`^${state}(?:大使|总领事|總領事|特使)`, 'u');

/** In UTF-16 units: no phrase reaches further. */
const reach = 40;

/** How many UTF-16 units before a title, at offset `at`, are of its phrase; 0 where none are. */
export function phraseBefore(text: string, at: number, title: string): number {
  const lead = text.slice(Math.max(0, at - reach), at);
  return (isSent.test(title) ? sent.exec(lead) : phrase.exec(lead))?.[0].length ?? 0;
}

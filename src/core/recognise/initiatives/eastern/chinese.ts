import { Finder, matches } from '../../../text/finder';
import { easternTypeBy } from '../../../dossier/names/triggers';
import { wellKnown } from '../../../dossier/names/wellknown';
import { foreignRun } from '../../leaders/glyphs/chinese';
import { isNobody } from '../../leaders/glyphs/nobody';
import type { Named } from './named';
import { inBoth } from '../../leaders/glyphs/scripts';
import { chineseAlone, chinesePlaces } from './places';

/** Meetings and documents, which a place or a group in their name is enough for. */
const named = inBoth(
  '论坛|高峰论坛|峰会|首脑会议|领导人会议|领导人会晤|领导人非正式会议|领袖会议|元首理事会会议|宣言|宪章|协定|公约|规约|议定书|条约|走廊|经济带|经济圈|博览会|联合公报|互联网大会|安全会议|发展议程',
);
/** Nouns that are verbs too, or general ones: the name needs more than a place. */
const general = inBoth(
  '倡议|构想|对话|战略|协议|外长会议|部长级会议|外长会|规划|纲要|路线图|行动计划|援助计划',
);
/** Meetings and programmes that an edition in front makes a name of: 第七届东亚峰会. */
const numbered = inBoth('会议|会晤|大会|对话|年会|磋商|外长会|合作机制');

/** What no name has inside: verbs, and words that join clauses. */
const outside =
  '始[终終]|必[须須]|[调調]整|无[视視]|無視|[统統][筹籌]|[坚堅]定|奉行|[极極更]具|更加|更[紧緊]密|[赢贏]得|提供|[开開]展|保持|[伟偉]大|重大|[队隊]伍|[关關]系(?!法)|高水平|接[棒任]|[原][则則]|三[个個]|参加|當前|当前|[获獲]得|大量|多[个個]|加速|整[体體]|[践踐]行|完全|符合|[规規]模|最大|[两兩三四五]条|[两兩三四五]條|(?<![节節智功性核职職潜潛效动動])能(?![源力效耗])|\\d+[个個項项]|及|战争|戰爭|重视|重視|高度|本次|此次|作出|做出|[为為的在于於是将將把被从從到就其各这這那此了着等也都已并並以让讓使称稱说說可要愿願应應何谁誰]|出席|参加|參加|举行|舉行|召开|召開|主持|举办|舉辦|主办|主辦|承办|承辦|发表|發表|签署|簽署|签订|簽訂|缔结|締結|达成|達成|通过|通過|' +
  '宣布|提出|表示|强调|強調|指出|访问|訪問|会见|會見|会谈|會談|参与|參與|加入|退出|支持|推动|推動|推进|推進|落实|落實|实施|實施|执行|執行|启动|啟動|共建|构建|構建|建设|建設|期间|期間|根据|根據|接受|欢迎|歡迎|批准|' +
  '违反|違反|遵守|履行|重返|同意|反对|反對|认为|認為|要求|呼吁|呼籲|抵达|抵達|前往|率团|率團|应邀|應邀|介绍|介紹|关于|關於|有关|有關|以来|以來|之间|之間|代表|政府|总统|總統|总理|總理|主席|外长(?!会)|外長(?!會)|方面|双方|雙方|停火|恢复|恢復|主题|主題|制定|建立|确认|確認|加强|加強|深化|扩大|擴大|进行|進行|首相|外相|面对面|面對面|开幕|開幕|闭幕|閉幕';
const inner = `(?:(?!${outside})(?:[\\p{Script=Han}A-Za-z\\d\\-‐–—－─·・+＋/]|[（(][A-Za-z\\d+＋\\-—]{1,12}[）)]|[（(]\\p{Script=Han}{2,3}[）)](?=[—－–-]|国际|國際)))`;

/** 参加中国论坛, 以中拉论坛为契机: no states. */
const place = `(?<![”」』’]|\\d(?=日)|[参參](?=加))(?!以[^色巴伊黎沙])(?:${wellKnown}|${chinesePlaces})`;
/** 东亚峰会, 中非合作论坛, 中国—东盟领导人会议, G20峰会, APEC第二十五次领导人非正式会议. */
const meeting = new Finder(
  `(?:(${place})|(?<![A-Za-z\\d])([A-Z][A-Z\\d]{1,6}))(${inner}{0,22}?)(${named})(?!${inBoth('组织')}|(?<=[带帶])[来來给給动動])(?:(?<=${inBoth('论坛')})(?:${chinesePlaces})?${inBoth('(?:峰会|部长级会议)')})?`,
  'u',
);
/** 全球发展倡议, 中美战略与经济对话, 美国国家安全战略. */
const programme = new Finder(
  `(?:(${place})(${inner}{2,16}?)|(印太)())(${general})(?!${inBoth('成立|召开|建立|举行|设立|发起|各|国际|下|协作|伙伴|合作|互信|沟通|意义|定位|要点|要地|敏感|布局|资源|武器|目标|物资|竞争|对话|经济|自主')}|[性家上委]|[办辦]公|小[组組])`,
  'u',
);
/** Who meets. */
const rank = inBoth(
  '正式|总理|元首|部长级|外长|领导人|非正式|首脑|国防部长|防长|理事会|高级别|战略|经济|司局级|高官|特别|全体|缔约方',
);
/** The same after an edition. */
const edition = new Finder(
  `第[\\d〇零一二三四五六七八九十百]{1,5}[届屆次轮輪]((?:(?!第)${inner}){2,24}?)(${named}|(?:${numbered})(?![员員])|${general})((?:[与與]?(?:${rank})){0,4}(?:${numbered}|${inBoth('论坛|峰会')}))?`,
  'u',
);
/** 2025海湾创新论坛: a year without 年 in front does the same. */
const dated = new Finder(
  `(?<!\\d)20\\d\\d((?![第年])${inner}{2,18}?)(${inBoth('论坛|峰会|大会|博览会|年会')})(?!堂)`,
  'u',
);
/** 世界海港大会, 联合国港口大会 */
const assembly = new Finder(
  inBoth(
    `(?:世界|全球|国际|联合国|中国|亚洲|亚太)(?!人民|共产党|妇女|工会)(?:(?!纪念|庆祝|胜利|成立|人民|代表|党|堂|${outside})[\\u4e00-\\u9fff]){2,12}?大会(?!堂|[上主秘发])`,
  ),
  'u',
);
/** 上海合作组织成员国第十五次总理会议: the edition stands inside. */
const within = new Finder(
  `(?:“[^“”\\n]{2,12}”|「[^「」\\n]{2,12}」|${place}|(?<![A-Za-z\\d])[A-Z][A-Z\\d]{1,6})${inner}{0,12}?(?:${inBoth('外长')})?第[\\d〇零一二三四五六七八九十百]{1,5}[届屆次轮輪](?:${rank}){0,4}(${named}|${numbered}|${general})`,
  'u',
);
/** 中日韩外长会议, not 中日外长会谈 */
const ministers = new Finder(
  inBoth(
    `(?:${chineseAlone}|[A-Z][A-Z\\d]{1,6})(?:成员国?)?(?:外长|贸易部长|财长|防长|国防部长|经贸部长|央行行长|能源部长)(?:视频|非正式|特别)?(?:会议|会晤|会(?![谈見见晤談议議]))`,
  ),
  'u',
);
/** 中国—中亚元首会晤机制: two sides that a dash joins. */
const joined = new Finder(
  `${place}[-—–－─+＋]{1,2}(?:${chinesePlaces})(?:${rank}|${inBoth('领导|合作|会晤|对话|峰会')}){0,3}(?:机制|機制|${inBoth('合作框架|伙伴关系')}|夥伴關係)`,
  'u',
);
const mayBeJoined = /[-—–－─+＋].*(?:机制|機制|框架|[关關]系)/;
/** 伊斯坦布尔公约: a document called after a place abroad. */
const signedAbroad = new Finder(
  /(?<=\p{Script=Han}{3})(公约|公約|规约|規約|条约|條約|宣言|议定书|議定書|协定|協定|进程|進程|高?峰[会會]|论坛|論壇)/u,
);
/** How many characters at the end of a text are a foreign place's; none has fewer than three. */
function abroadBefore(text: string): number {
  let run = 0;
  while (run < 7 && foreignRun(text.slice(-1 - run)) === run + 1) run++;
  return run < 3 ? 0 : run;
}
/** 海湾探索项目（Harbour Discovery Programme）: a name with its spelling in Latin letters, which says that it is one. */
const spelled =
  /(?:^|[，,、；;：:。和与與及]|名为|名為)(\p{Script=Han}{2,14}?(?:计划|計劃|計畫|倡议|倡議|项目|項目|战略|戰略|论坛|論壇|对话|對話|峰会|峰會|框架|机制|機制|走廊|协定|協定))(?=[（(][A-Z][A-Za-z ,&-]{6,80}[）)])/gu;
/** Words that alone say nothing: 第三次全体会议, 第五轮外长战略对话. */
const generic = new RegExp(
  inBoth(
    '^(?:非正式|全体|部长级|外长|领导人|首脑|工作|年度|双边|三方|联席|总理|理事会|元首|高级别|战略|定期|联合|专家|高官|国防部长|代表|会员|委员长|党|全国|人民|安全|经济|合作|协调|委员会|中央|全会|级|政治|磋商|国际|高峰|缔约方|董事会|股东|执行|常务|常委|扩大)+$',
  ),
);
const aloneBefore = new RegExp(`^(?:${wellKnown}|${chineseAlone})$`, 'u');
/** 战略对接, not 战略科技力量: what may follow a strategy's name. */
const endsStrategy =
  /^(?:$|[^\p{Script=Han}]|[的中下和与與及同等是在将將被]|[对對]接|[衔銜]接|框架|引[领領]下|指[导導]|[实實]施|提出|[发發]布|出台|[规規][划劃]|[纲綱]要|白皮|[报報]告|文件|[认認]为|[强強][调調]|指出)/u;
/** 国际论坛 is no name. */
const ofAll = new RegExp(inBoth('^(?:国际|世界|全球|四方|三方|海湾)$'));
/** A place before a group that meets there. */
const atCity = new RegExp(
  inBoth('^[\\u4e00-\\u9fff]{2,12}?(?=二十国集团|七国集团|亚太经合组织|上海合作组织|上合组织|金砖)'),
);
/** 天津上合组织峰会 */
const onePlace = new RegExp(`^(?:${chinesePlaces})$`);
/** 财长和央行行长会议 tells who meets, not whose. */
const isOfOffices =
  /^(?:[财財]长|[财財]長|央行行[长長]|[防外经經贸貿]+[长長]|[和与與及、]|部[长長]|领导人|領導人)+$/;
/** What may stand in a name of a dialogue. */
const dialogue = new RegExp(
  inBoth(
    '^(?:战略|经济|安全|人权|人文|高级别|外交|与|合作|全面|贸易|经贸|政党|文明|部长级|国防|气候|能源|数字|创新|香格里拉|[—－–─-])+$',
  ),
);

/** “八大行动” */
const counted = new Finder(
  `[“「][二三四五六七八九十]{1,2}大${inBoth('(?:伙伴)?(?:行动|工程)')}[”」]|[三四五六七八九]大全球${inBoth('倡议')}`,
  'u',
);

const typeOf = easternTypeBy(
  [
    [/[论論]/, 'forum'],
    [/[对對]/, 'dialogue'],
    [/[议議]程/, 'plan'],
  ],
  'conference',
);

/** Part of a title in book marks that ends otherwise: 《中国—中亚峰会成果清单》. */
function isTitled(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('《', start);
  return (
    open >= start - 40 &&
    open >= 0 &&
    !/》/.test(text.slice(open, start)) &&
    /^[^《\n]{0,40}》/.test(text.slice(end))
  );
}

const nounOf = new RegExp(`(?:${named}|${numbered}|${general})$`);

/** Names without quotes in a Chinese text: an edition, or a place and a noun. */
export function readChinese(text: string): Named[] {
  const out: Named[] = [];
  for (const match of counted.all(text))
    out.push({ start: match.index, end: match.index + match[0].length, type: 'plan' });
  for (const match of /[长長][会會]/.test(text) ? ministers.all(text) : [])
    out.push({ start: match.index, end: match.index + match[0].length, type: 'conference' });
  for (const match of mayBeJoined.test(text) ? joined.all(text) : [])
    out.push({ start: match.index, end: match.index + match[0].length, type: typeOf('合作机制') });
  for (const { index, 0: noun } of signedAbroad.all(text)) {
    const place = abroadBefore(text.slice(Math.max(0, index - 8), index));
    // 杜尚别峰会
    const isMeeting = /[会會坛壇]$/.test(noun);
    const isPlace = isMeeting ? isNobody(text.slice(index - place, index)) : place > 0;
    if (isPlace) out.push({ start: index - place, end: index + noun.length, type: typeOf(noun) });
  }
  for (const { index, 0: all, 1: name } of /[（(][A-Z]/.test(text) ? matches(spelled, text) : [])
    out.push({
      start: index + all.length - name!.length,
      end: index + all.length,
      type: typeOf(nounOf.exec(name!)?.[0] ?? '计划'),
    });
  for (const match of within.all(text))
    out.push({ start: match.index, end: match.index + match[0].length, type: typeOf(match[1]!) });
  for (const { index, 0: all, 1: name, 2: noun } of dated.all(text))
    if (!generic.test(name!)) out.push({ start: index + 4, end: index + all.length, type: typeOf(noun!) });
  for (const { index, 0: all } of /大[会會]/.test(text) ? assembly.all(text) : [])
    if (!isTitled(text, index, index + all.length))
      out.push({ start: index, end: index + all.length, type: typeOf('大会') });
  for (const match of edition.all(text)) {
    const [all, name, first, more = ''] = match;
    const noun = first! + more;
    // 第八十届联合国大会 is a body's session
    if (generic.test(name!) || isOfOffices.test(name!) || /^[联聯]合[国國]大[会會]$/.test(name! + noun))
      continue;
    out.push({
      start: match.index + all.length - name!.length - noun.length,
      end: match.index + all.length,
      type: typeOf(nounOf.exec(noun)?.[0] ?? noun),
    });
  }
  for (const match of meeting.all(text)) {
    const [all, where, code, more, noun] = match;
    if (isTitled(text, match.index, match.index + all.length)) continue;
    const isSpecific = /^互[联聯]/.test(noun!);
    const isBare =
      more === '' && where !== undefined && !isSpecific && (!aloneBefore.test(where) || ofAll.test(where));
    if (isBare || (code !== undefined && /[（(]/.test(text[match.index - 1] ?? ''))) continue;
    if (/^(?:[第一二三四五六七八九十\d]+)$/.test(more!) && where !== undefined) continue;
    // 南非约翰内斯堡二十国集团（G20）峰会: where it meets is no part of its name
    const at = where === undefined ? '' : (atCity.exec(all)?.[0] ?? '');
    // 韩国釜山APEC峰会
    const beforeCode = /^\p{Script=Han}{2,8}(?=[A-Z]{2})/u.exec(all)?.[0].length ?? 0;
    const begin = Math.max(beforeCode, onePlace.test(at) ? 0 : at.length);
    out.push({ start: match.index + begin, end: match.index + all.length, type: typeOf(noun!) });
  }
  for (const match of programme.all(text)) {
    const [all, where = match[3]!, more = '', , , noun] = match;
    // 吉、乌两国国家发展战略: each has its own
    if (/[两兩各][国國]/.test(where + more) || (generic.test(more) && !aloneBefore.test(where))) continue;
    if (/^[对對]/.test(noun!) && !dialogue.test(more)) continue;
    if (/略$/.test(noun!) && !endsStrategy.test(text.slice(match.index + all.length))) continue;
    out.push({ start: match.index, end: match.index + all.length, type: typeOf(noun!) });
  }
  return out;
}

/** Where names in Chinese, Japanese and Korean begin and end beside a title, which these scripts don't show by spaces. */

import { chineseStates, isGlyphState } from './states';

/** The commonest Chinese surnames, simplified and traditional. */
const chineseSurnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡蒋蔣余杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋' +
  '贾賈夏傅方邹鄒熊白孟秦邱侯江尹薛段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬钱錢严嚴武戴莫孔向常汤湯习習华華耿朴文安卓';
const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천';

/** Characters that Chinese writes foreign names with, simplified and traditional. */
const foreign =
  '阿埃艾爱愛安昂奥奧澳巴拜班邦包鲍鮑贝貝本比彼宾賓波伯博布查达達戴丹德邓鄧登蒂迪丁杜敦顿頓多恩尔爾法范菲费費芬佛弗福夫富盖甘冈岡戈格葛贡貢古瓜圭哈汉漢豪赫亨洪侯胡惠霍基吉季济濟加贾賈简杰津' +
  '娃妮莉丽麗亨姆默茨斯泽澤连連斐菈卡凯凱坎康考科克肯孔库庫夸奎拉莱萊赖賴兰蘭朗劳勞勒雷里利黎莉林琳龙龍隆卢盧鲁魯伦倫罗羅洛吕马馬玛瑪迈邁麦麥曼芒梅门門蒙米密缅摩莫默穆纳納娜奈内內尼宁寧纽努诺諾欧歐帕派潘庞培佩彭皮珀普奇齐齊恰' +
  '乔喬钦欽琴丘荣瑞若萨薩塞赛賽桑瑟森沙莎尚绍舍申什施史士舒斯丝絲苏蘇索塔泰坦汤湯唐特滕廷图圖托脱瓦旺威韦韋维維魏温溫沃乌烏伍武西希锡錫夏肖辛欣休亚亞扬耶叶葉伊尤扎紮詹珍朱祖佐泽澤连連茨朔别別歇冯馮约約穆';

/** Characters that go on after a Chinese name, never the last of one. */
const goesOn =
  '在会會与與和同将將今昨日于於对對就向到也又已等出访訪的是称稱认認提宣举舉共率主邀应應致接参參抵回发發作并並则則还還都曾所及或之其通电電談谈见見进進说說表指介透重呼建承谴譴警预預周上下前后後时時当當邀会';

const stateStart = new RegExp(`^(?:${chineseStates})`);
const stateOnly = new RegExp(`^(?:${chineseStates})$`);

/** Whether a single character is a common Chinese surname. */
export const isChineseSurname = (char: string) => char !== '' && chineseSurnames.includes(char);

/** Whether a character begins what follows a Chinese name. */
export const isChineseGoingOn = (char: string) => goesOn.includes(char);

/** How many characters at the start can be of a transcribed name. */
export function foreignRun(rest: string): number {
  let run = 0;
  while (run < 9 && run < rest.length && foreign.includes(rest[run]!)) run++;
  return run;
}

/** How many characters of the start of `rest` are a Chinese or a transcribed foreign name; 0 where none begins there. */
export function chineseNameLength(rest: string): number {
  if (rest.startsWith('普京')) return 2;
  const run = foreignRun(rest);
  if (run > 2) return stateStart.test(rest) || run > 8 ? 0 : run;
  const isSurname = chineseSurnames.includes(rest[0] ?? '-');
  if (!isSurname) return run === 2 ? 2 : 0;
  if (!isHan(rest[1]) || stateStart.test(rest)) return 0;
  const isLonger =
    isHan(rest[2]) && !goesOn.includes(rest[2]!) && !/^(?:强调|強調|欢迎|歡迎)/.test(rest.slice(2));
  return isLonger ? 3 : 2;
}

/** How many characters at the end of `before` are a name that stands before its title: 特朗普总统, 习近平主席. */
export function chineseNameBefore(before: string): number {
  let run = 0;
  while (run < 9 && foreign.includes(before.at(-1 - run) ?? '-')) run++;
  for (let length = 3; length > run && length > 1; length--) {
    const name = before.slice(-length);
    const isName =
      name.length === length && chineseSurnames.includes(name[0]!) && /^[\p{Script=Han}]+$/u.test(name);
    const left = before.at(-1 - length);
    if (isName && !stateStart.test(name) && (!isHan(left) || goesOn.includes(left!))) return length;
  }
  const name = before.slice(before.length - run);
  return run < 2 || run > 8 || stateOnly.test(name) || stateStart.test(name) ? 0 : run;
}

const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);

const notJapanese =
  /^(?:日本|中国|韓国|米国|英国|両|各|現|次期|新|前|元|歴代|女性|内閣|同|自国|副|財務|経済|経産|文部|厚生|国土|環境|法務|総務|農林|復興|防衛|外務|担当|特命|国務|商務|国防|司法|首席|事務|報道|在|駐|訪|対|初代|後継)|..[都道府県市]$|[国党省庁長官相臣副前元新現]$/;

/** Whether kanji before a title or 氏 can be a Japanese name. */
export const isJapaneseName = (kanji: string) =>
  (kanji.length > 1 || '林森原岡堀関辻泉菅畑乾星島谷'.includes(kanji)) &&
  !notJapanese.test(kanji) &&
  !isGlyphState(kanji);

/** Whether a Korean word before a title can be a name: a surname and its given name, or another word that no particle ends. */
export function isKoreanName(word: string): boolean {
  if (/^(?:정부|관계|각|백악관|청와대|대통령|외교부|국방부|국무부|총리실|국회)/.test(word)) return false;
  if (word.length === 1)
    return '김이박최정강조윤장임한문노안오서신권황송유홍배백허심곽성민천추시'.includes(word);
  const isFull = word.length === 3 && koreanSurnames.includes(word[0]!);
  if (isFull && (!/[은는을를에의운]$/.test(word) || /[정지가하다예혜성태영주나시경재]은$/.test(word)))
    return true;
  if (isGlyphState(word)) return false;
  if (word.length > 3 && /[궁부청처실당회국원]$/.test(word)) return false;
  return !/(?:의|는|은|운|이|가|를|을|에|한|인|된|할|던|서|도|및|등|차기|현직|전직|신임|양국|미국|중국|일본|러시아)$/.test(
    word,
  );
}

/** Where Chinese names, and foreign names as Chinese writes them, begin and end: no space shows it. */

import { Finder } from '../../../text/finder';
import { UnitSet } from '../../../text/firstchars';
import { wordsOf } from '../../statements/eastern/acts';
import { adverbs } from '../../statements/eastern/chinese/gaps';
import { goesOnAfterForeign, goesOnAt } from './goingon';
import { governs } from './led';
import { isNobody } from './nobody';
import { anyTitle } from './offices';
import { fields } from './phrases';
import { chineseStates } from './states';
import { statesmanAt } from './statesmen';

/** The commonest Chinese surnames, simplified and traditional. */
const surnameChars =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡蒋蔣余杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏傅方邹鄒熊白孟秦邱侯江尹薛段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬钱錢严嚴武戴莫孔向常汤湯习習华華耿朴' +
  '文安卓洪赖賴温溫曲施牛戚章云雲苗俞柳酆鲍鮑费費岑倪滕殷毕畢邬鄔皮卞齐齊康伍卜穆萧湛祁禹狄贝貝臧谈談茅庞龐纪紀舒屈项項祝阮蓝藍闵閔席季麻娄婁童颜顏梅盛刁骆駱樊凌霍虞柯裘缪繆杭诸諸左吉嵇邢裴翁荀甄封储靳巫乌烏焦车車宓仲宫宮宁寧仇甘厉厲祖符詹薄宿怀懷蒲邰鄂屠池乔喬阴陰胥苍蒼栗闻聞党翟贡貢' +
  '迟遲劳勞姬申冉宰雍桑桂濮寿壽扈燕冀浦庄莊晏瞿阎閻艾戈弘匡寇阙闕欧歐殳沃蔚夔隆巩鞏厍聂聶晁敖冷辛阚简簡饶饒沙查盖涂塗佟苟覃奚冼麦麥粟楼樓岳芮羿茹丘宗景游容谌諶';
const surnames = new UnitSet(surnameChars);
const inTwoCharacters =
  /(?:浅川|淺川|佐藤|铃木|鈴木|高桥|高橋|田中|渡边|渡邊|伊藤|山本|小林|加藤|吉田|山田|佐佐木|松本|井上|木村|斋藤|齋藤|山崎|中岛|中島|池田|阿部|桥本|橋本|森田|石川|藤田|冈田|岡田|后藤|後藤|村上|近藤|石井|坂本|远藤|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|松田|中川|原田|小野|竹内|金子|石田|森山|茂木|上川|河野|麻生|岸田|石破|高市|小泉|片山|赤泽|赤澤|武藤|木原|松野|黑田|黒田|植田|内田|內田|中尾|武见|武見|玉木|枝野|小野寺|滨田|濱田|中谷|岩田|岩屋|野田|齐藤|齊藤|鸠山|鳩山|前原|马场|馬場|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|令狐|慕容|张简|張簡)/;
const twoCharacters = new Finder(inTwoCharacters);

/** Whether a name begins with a Japanese surname of two characters. */
export const isJapaneseFamily = (name: string) => twoCharacters.begins(name) && !fourInChina.test(name);
const fourInChina = /^(?:[欧歐][阳陽]|司[马馬]|上官|[诸諸]葛|夏侯|皇甫|令狐|慕容|[张張][简簡])/;

/** Characters that Chinese writes foreign names with, simplified and traditional. */
const transcribingChars =
  '阿埃艾爱愛安昂奥奧澳巴拜班邦包鲍鮑贝貝本比彼宾賓波伯博布查达達戴丹德邓鄧登蒂迪丁杜敦顿頓多恩尔爾法范菲费費芬佛弗福夫富盖甘冈岡戈格葛贡貢古瓜圭哈汉漢豪赫亨洪侯胡惠霍基吉季济濟加贾賈简杰津娃妮莉丽麗姆默茨斯泽澤连連斐菈卡凯凱坎康考科克肯孔库庫夸奎拉莱萊赖賴兰蘭朗劳勞勒雷里利黎林琳龙' +
  '龍隆卢盧鲁魯伦倫罗羅洛吕马馬玛瑪迈邁麦麥曼芒梅门門蒙米密缅摩莫穆纳納娜奈内內尼宁寧纽努诺諾欧歐帕潘庞培佩彭皮珀普奇齐齊恰乔喬钦欽琴丘荣瑞若萨薩塞赛賽桑瑟森沙莎尚绍舍申什施史士舒丝絲苏蘇索塔泰坦汤湯唐特滕廷图圖托脱瓦旺威韦韋维維魏温溫沃乌烏伍武西希锡錫夏肖辛欣休亚亞扬耶叶葉伊尤扎紮' +
  '詹珍朱祖佐朔别別歇冯馮约約京亭傑崔琪婭娅茱帛勃撒芝缇緹汗翰罕卓翁衛衞偉謝瑛贊哲茲兹岑柴車车狄顛豐傅蓋剛鋼龔顧桂穀樺懷環煥嘉堅捷潔晉靳鳩柯喀寇寬昆闊禮廉鄰玲靈婁呂茅孟糜緬苗慕拿乃涅紐龐蓬匹蒲契秦瓊邱仁榮茹儒邵孫騰脫萬吾蕭許雪遜揚英宗迦碧蜜沁甸妥逊翠乍亥裡裏義义詩妲姬尹廖彦彥拓敖旦晁桢榭渥澎' +
  '帖列略瑙硕碩峇丰毕畢祁筱翟聶聂芭芙茂荻菅蕾薇裘謨谟逖鄂釙铎鐸闵阮隼雯霖鞏馨齡卜雅金热熱嘎历歷切';
const transcribing = new UnitSet(transcribingChars);

/** Characters that go on after a name, never the last of one. */
const afterChars =
  '兼除在会會与與和同将將今昨日于於对對就向到也又已等出访訪的是称稱认認提宣举舉率邀致接抵作并並则則还還都曾所或之其电電谈談见見说說表指透呼承谴譴警预預下后後时時會随隨曾为為把被从從由给給让讓跟及以因而但却卻不没沒仍再才便即此这這互亲親皆请請';
const after = new UnitSet(afterChars);
/** Words that go on after one, though a name may hold their first character. */
const afterWords = new Finder(
  '(?:' +
    '[图圖][片为為]|陛下|殿下|代[表为為]|通(?=[电電话話过過报報知牒缉緝])|[并並][未非不無无沒没]|却[未不无]|卻[未不無]|分[享析]|引[用述]|交[谈談流往换換给給]|监誓|監誓|更(?=[强強加进進是为為])|毕[业竟]|畢[業竟]|如今|现在|現在|关于|關於|常[务務委]|席[位次]|预祝|預祝|祝[愿願]|之[前后後间間一际際]|[来來](?:[了到华華自]|访|訪)|到访|到訪|讲话|講話|演讲|演講|致辞|致詞|座谈|座談|一起|一行|一同|强调|強調|欢迎|歡迎|主持|主张|主張|共同|参加|參加|参观|參觀|参与|參與|应邀|應邀|应约|應約|回应|回應|回答|回到|回国|发表|發表|发言|發言|发布|發布|发文|發文|发出|發出|' +
    '进行|進行|进入|進入|进一步|進一步|介绍|介紹|重申|建议|建議|[周週][一二三四五六日末]|均(?=[表强強认認指称稱说說])|星期|上午|上周|上週|上月|上任|上台|中午|前往|前天|当天|當天|当日|當日|当地|當地|当选|當選|当晚|當晚|当面|當面|' +
    '分别|分別|热烈|熱烈|热情|熱情|坦诚|坦誠|欧亚|歐亞|欧洲|歐洲|亚洲|亞洲|希望|安排|达成|達成|特别|特別|马上(?![周月任午])|馬上(?![週周月任午])|高度|西方|维护|維護|维持|維持|加强|加強|加快|多次|多年|本人|本周|本月|基于|密切|明确|明確|首先|尚未|施压|施壓|威胁|威脅|乘坐|先生|女士|' +
    '派[特代兵人出遣]|忆及|憶及|上[个個]月|一[开開]始|年[内內]|声[称明]|聲[稱明]|观察|觀察|看[来來待到]|[上中少准大][将將校]|近[日期年来來]|乃至|遗孀|遺孀|签署|簽署|签订|批评|批評|批准|指责|指責|任命|就任|就职|访问|宣誓|感谢|感謝|祝贺|祝賀|期待|坚持|堅持|坚决|承诺|主导|推动|推動|抵达|离开|離開|乘|率领|率領|两|兩|双方|雙方|领导|領導|政府|否认|否認|拒绝|拒絕|敦促|坦言|坦承|决定|決定|计划|計劃|計畫|誓言|赞扬|讚揚|赞赏|讚賞|抨击|抨擊|办公室|辦公室|剪彩|力挺|力促|强烈|強烈|反驳|反駁|反对|反對|支持|保证|保證|痛批|怒批|驳斥|駁斥|喊话|喊話|下令|亮相|现身|現身|辞职|辭職|遇刺|获|獲|赢得|贏得|连任|連任|去世|逝世|身亡|夫人|家族|政权|政權|内阁|內閣|方面|团队|團隊|幕僚|解释|解釋|补充|補充|直言|自己|另外|考虑|考慮|正在|正式|正与|正就|针对|針對|连续|連續|抱怨|呛|嗆|当局|當局|出任|担任|擔任|接任|上台|下台|执政|執政|领衔|主動|主动|金融|金正[恩日]|大选|大選|候选|候選|候任|任期|任内|任內|官邸|宝座|寶座|职位|職位|职务|職務|一职|一職|人选|人選|选举|選舉|专机|專機|特使|竞选|競選|团|團|级|級|府|制|职|職|阁下|閣下|夫妇|夫婦|一行|博士|周边|切[实實]|历[来來史任]|歷[來史任]|' +
    // 林美坦言, 林美乐观表示
    [...wordsOf('chinese').split('|'), ...adverbs.split('|')]
      .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
      .join('|') +
    ')',
);

/** 阿曼; 阿曼格利季耶夫 is longer than a state. */
function beginsState(rest: string): boolean {
  const state = stateStart.at(rest)?.[0].length;
  if (state === undefined) return false;
  const more = rest.slice(state, state + 3);
  return (
    more.length < 3 ||
    [...more].some((char) => !isTranscribing(char)) ||
    /^(?:伊斯|苏丹|蘇丹|斯坦)/.test(more)
  );
}

/** 总裁高峰会 */
const meeting = /^高峰[会會论論]/;
/** 高兴地表示 */
const manner = /^\p{Script=Han}{2}地(?![\u4e00-\u9fff]{0,3}[·・])/u;
/** What given names often end in and verbs begin with. */
const endsGiven = new UnitSet('成立建明达達发發胜勝坚堅强強新兴興定展振平正启啟超力健');
/** 林大成|立即表示, not 林大|接受访问: whether the word that goes on at an offset leaves half a word, and one a character later none. */
const isCutShort = (rest: string, at: number) =>
  endsGiven.has(rest.charCodeAt(at)) &&
  isWordAt(rest, at) &&
  isWordAt(rest, at + 1) &&
  !isWordAt(rest, at + 2);
const isWordAt = (rest: string, at: number) =>
  goesOnAt(rest, at) || /^\p{Script=Han}{2}/u.exec(afterWords.at(rest.slice(at))?.[0] ?? '') !== null;

export const stateStart = new Finder(`(?:${chineseStates})`);
export const stateEnd = new Finder(`(?:${chineseStates})$`);
/** 中俄总理会晤: two states. */
const abbreviations = /[中俄美日韩韓英法德欧歐朝印]{2}$/;
/** States whose leaders bear names of four characters. */
const japan = /^日本/;

const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);
export const isTranscribing = (char: string | undefined) => transcribing.begins(char);

/** Whether a single character is a common Chinese surname. */
export const isChineseSurname = (char: string) => surnames.begins(char);

/** Whether a name can end where `rest` begins: nothing of these scripts follows, or a word that goes on after names. */
export const endsName = (rest: string) =>
  !isHan(rest[0]) || after.begins(rest) || goesOnAt(rest, 0) || afterWords.begins(rest) || aDay.test(rest);
const aDay = /^[廿卅一二三四五六七八九十〇]{1,3}[日号號月年]/;

/** Whether a character begins what follows a Chinese name. */
export const isChineseGoingOn = (char: string) => after.begins(char);

export const goesOn = (rest: string) => afterWords.begins(rest);

const east = new UnitSet('东東');

/** How many characters at the start can be of a transcribed name; 0 where a state's name begins. */
export function foreignRun(rest: string): number {
  // 东布罗夫斯基斯
  let run = east.begins(rest) && [1, 2, 3].every((i) => isTranscribing(rest[i])) ? 1 : 0;
  while (
    run < 9 &&
    (isAbd(rest, run) ||
      isOddInside(rest, run) ||
      // 克瓦希涅夫斯基于
      rest.slice(run - 1, run + 2) === '斯基于' ||
      (isTranscribing(rest[run]) && !(run > 1 && endsRun(rest.slice(run)))))
  )
    run++;
  return run;
}

/** 阿布都拉赫姆 */
const isAbd = (rest: string, at: number) =>
  at > 0 &&
  rest[at] === '都' &&
  (/^[布卜]都[拉热熱勒萨薩]/.test(rest.slice(at - 1, at + 2)) || rest.slice(at - 2, at) === '阿不');

/** 安东尼, 海泽, 东姑拉沙里, 端依布拉欣, 莫哈末, 阿都拉: characters that transcriptions use beside certain others only. */
const inPairs =
  /^(?:.[延年]科|[尔爾]南[达達多德迪]|.谢[年列]|.迪略|.留[斯明]|安[东東][尼诺諾宁寧内內]|[乔喬]治|[欧歐凯凱蒂马馬加卡埃艾德]文(?:[·・•‧]|$)|德[华華]|.海[泽澤德尔爾耶斯格伦倫姆勒恩因]|[刘劉路]易|.路易|.席[尔爾]|[东東]姑|.依[布斯德兹茲]|[哈阿]末|阿都[拉兹茲阿]|阿不|[考文]文?垂|考文|彼得|[阿亚亞]提(?![出到及议議交名前供醒高升案请請起]))/;
const isOddInside = (rest: string, at: number) =>
  at === 0 ? malayStart.begins(rest) : inPairs.test(rest.slice(at - 1, at + 2));
const malayStart = new Finder(
  /[东東]姑[\p{Script=Han}]{2}|端依布|延斯|易卜|[刘劉路]易|大[卫衛](?![营營])|谢[尔赫里瓦苗列]|通[沙邢坎]|依[布斯德兹茲]|海(?:因|恩|耶|德|泽|澤)/u,
);

const endsRun = (rest: string) => goesOnAt(rest, 0) || afterWords.begins(rest) || stateStart.begins(rest);

/** 总统上一次来访, 总统室表示: what goes on after a title without a name. */
const noName =
  /^(?:[上下][一次]|[当當](?=[被时時局地天日初年选選])|新[闻聞]|[调調]查|有(?![马馬村田川坂本])|[以因自入发發]|[前后後](?![田原川岛島藤])|[本首每各该該此这這也还還都就才刚剛已未不没沒为為所能可要想愿願两兩]|正[在式]|多次|.(?:表示|指出|[说說称稱][，,：:]|[强強][调調]|[认認][为為]|宣[布佈]|[发發]布))/;

/** 总统廉政委员会 */
const isBodyEnd = (char: string) => '员員会會部局署院府团團队隊室处處厅廳台臺'.includes(char);

/** The fewest characters of Han, two or more, that a name can end after; 0 where it would be longer than six. */
export function upToEnd(rest: string): number {
  if (endsName(rest) || noName.test(rest)) return 0;
  for (let n = 1; n < 6 && isHan(rest[n]); n++)
    // 鸠山由纪夫
    if (endsName(rest.slice(n + 1)) && !/^由[纪紀美佳香里]/.test(rest.slice(n + 1)))
      return isBodyEnd(rest[n]!) ? 0 : n + 1;
  return 0;
}

/** Common words that begin as a surname or a foreign name does. */
export const isWord =
  /^(?:宗[教旨]|卓[越著绝絕]|殷[切殷实實勤]|祝[全各大您你福愿願贵貴]|尚[不未无無须須待在有]|(?:女[儿兒]|[儿兒]子|之子)|林[业業地区區场場木]|[党黨](?:[委支纪紀工办辦群]|[总總][支部]|组|組)|任[高纪紀党黨首内內副总總常执執代名荣榮第陆陸海空]|白皮|[项項]目|[车車][间間]|[纪紀][委检檢]|文[章件中字书書本化学學艺藝献獻]|基金|基[础礎]|高[层層官管度级級校等效速瞻]|[饶饒]有|[战戰][略争爭]|[对對][话話]|安[排全理监監]|施[政工行压壓加展]|申[报報请請诉訴领領办辦明]|景[气氣点點区區观觀色象]|游[客行戏戲]|方[案面式法针針]|任[务務期何命职職]|[余餘][下额額]|[华華][裔侨僑人]|农[业民]|王[国國室]|[张張][贴貼力]|[陈陳][述列]|[周週][年期边邊围圍末]|何[时時处處况況]|[郑鄭]重|[许許][多可]|于是|[齐齊][聚全备備声聲心]|席[间間次位就]|董事|程[序度]|曾[经經]|[苏蘇][联聯]|[卢盧]布|杜[绝絕]|[范範][围圍畴疇]|石[油化]|金[融额額属屬]|[陆陸][地续續军軍]|白[宫宮人]|[顾顧][问問及]|易于|常[务務年见見]|武[器装裝]|[贺賀][信电電]|田[径徑地]|夏[天季]|多[谢謝]|容[许許易忍纳納器貌量积積])/;

/** 秘书长曾卿、, 秘书长曾文强表示: the surname that is an adverb elsewhere, where a mark or a verb of saying ends the name. */
function ofZeng(rest: string): number {
  const name = /^曾\p{Script=Han}{1,2}(?=[、，,；;。）)])/u.exec(rest)?.[0] ?? '';
  if (name !== '') return endsName(name.slice(1)) ? 0 : name.length;
  return /^曾\p{Script=Han}{2}/u.test(rest) &&
    !endsName(rest.slice(1)) &&
    !tries.test(rest.slice(1)) &&
    saysOrMeets.at(rest.slice(3))
    ? 3
    : 0;
}
/** 曾试图说明 */
const tries =
  /^(?:[试試][图圖]|打算|准[备備]|企[图圖]|有意|想要|[尝嘗][试試]|[强強]烈|高[调調]|[当當]面|一度|[为為]此|[经經]常|再三|力[劝勸])/;

/**
 * How many characters of the start of `rest` are a Chinese or a transcribed foreign name, `title` being what stands before
 * it; 0 where none begins there.
 */
export function chineseNameLength(rest: string, title = ''): number {
  const known = statesmanAt(rest);
  if (known > 0) return isPartOfLonger(rest, known) ? foreignRun(rest) : known;
  if (isWord.test(rest)) return 0;
  const zeng = ofZeng(rest);
  if (zeng > 0) return zeng;
  if (beginsState(rest) || endsName(rest) || manner.test(rest) || meeting.test(rest)) return 0;
  if (japan.test(title) && !/[领領]袖$/.test(title)) return upToEnd(rest);
  const run = foreignRun(rest);
  // one character that is rare in transcriptions may end it: 米舒斯京, 英拉
  const whole =
    run > 0 &&
    run < 8 &&
    !endsName(rest.slice(run)) &&
    endsName(rest.slice(run + 1)) &&
    !(run > 1 && goesOnAfterForeign(rest, run))
      ? run + 1
      : run;
  const torn = whole > run ? 0 : oddRun(rest, run);
  if (torn > 0) return torn;
  if (run > 2) return run > 8 ? 0 : whole;
  const family = twoCharacters.begins(rest) ? 2 : isChineseSurname(rest[0] ?? '') ? 1 : 0;
  if (family > 0 && isHan(rest[family]) && !(family > 1 ? endsName : goesOn)(rest.slice(family))) {
    const isLonger =
      endsInHe.test(rest.slice(family)) ||
      (isHan(rest[family + 1]) &&
        (!endsName(rest.slice(family + 1)) || isCutShort(rest, family + 1)) &&
        !titleStart.begins(rest.slice(family + 1)));
    // 林郑月娥: a wife's two surnames
    const isWife =
      isLonger &&
      isChineseSurname(rest[1]!) &&
      !endsName(rest.slice(3)) &&
      isHan(rest[3]) &&
      // 林文强刚说, 林文强问
      !/[刚剛才就先仍再只也都又更最很未没沒问問答笑回喊批斥促怒酸轰轟]/.test(rest[3]!);
    if (isWife && endsName(rest.slice(4))) return 4;
    return family + (isLonger ? 2 : 1);
  }
  if (run === 2) return whole;
  const length = isForeignTitle(title) ? upToEnd(rest) : 0;
  return isOdd(rest.slice(0, length)) ? 0 : length;
}

/** 科内柳斯, 谢尔久科夫: how long a foreign name is with one character inside that is rare in them; 0 where it is none. */
function oddRun(rest: string, run: number): number {
  if (run < 2 || !rareInside.has(rest.charCodeAt(run)) || goesOnAt(rest, run)) return 0;
  const more = foreignRun(rest.slice(run + 1));
  const length = run + 1 + more;
  return more > 0 && length < 9 && endsName(rest.slice(length)) ? length : 0;
}
const rareInside = new UnitSet('久柳南松易宾賓坡庆慶木彬侬儂聪聰');

/** 莫迪凯宣布: whether a statesman's name is only how a longer foreign one begins. */
function isPartOfLonger(rest: string, known: number): boolean {
  const run = foreignRun(rest);
  return (
    run > known && run < known + 3 && foreignRun(rest.slice(0, known)) === known && endsName(rest.slice(run))
  );
}

/** 总统新闻办, 议员发自内心: more characters than a foreign name has that transcriptions don't use. */
const isOdd = (name: string) => name.length !== 3 && oddIn(name) > (name.length > 3 ? 2 : 1);
export const oddIn = (text: string) => [...text].filter((char) => !isTranscribing(char)).length;

/** 林文和4日, 林文和在: the end of a given name, which elsewhere joins two. */
const endsInHe = /^\p{Script=Han}和(?:$|案|[\d，,、。：:（(“「]|[在于於向就]|表示|指出|[说說称稱][，,：:])/u;

const saysOrMeets = new Finder(`(?:又|也|亦|[则則])?(?:${wordsOf('chinese')}|[会會][见見晤][传傳]?媒?)`);

/** 曹志委员长 */
const titleStart = new Finder(anyTitle);

const isForeignTitle = (title: string) =>
  stateStart.begins(title) && !/^中[国國]|(?:[领領]袖|[团團][长長])$/.test(title);

/** Fields of ministers, which may begin as a surname does, and what says how somebody holds his office. */
const field = new RegExp(
  `(?:${fields}|金融|[轮輪]值|[党黨][员員]|安全|武[装裝]|[华華][侨僑]|常[务務任]|[专專兼时時曾历歷现現出升就接调調连連改继繼]任|担任|擔任|[协協学學商工总總议議委]会|[协協学學商工总總议議委]會)$`,
);

/** 大学高级研究员: what an academic title has before it that begins as a surname does. */
const describes =
  /[学學院所部局司会會社系]$|[的是]|^(?:高[级級]|[华華][人裔]|安全|青年|文化|[马馬]列|[历歷]史|和平|常任)/;

/**
 * How many characters at the end of `before` are a name that stands before its title: 特朗普总统, 习近平主席; a transcribed
 * one not where the title may be a place's (波士顿市长).
 */
export function chineseNameBefore(before: string, isScholar = false, isOfPlace = false): number {
  if (stateEnd.isIn(before) || abbreviations.test(before)) return 0;
  let run = 0;
  while (
    run < 9 &&
    (isTranscribing(before.at(-1 - run)) || /^(?:[延年]科|席[尔爾])/.test(before.slice(-1 - run)))
  )
    run++;
  for (let length = 3; length > run && length > 1; length--) {
    const name = before.slice(-length);
    // 向东协秘书长
    if (name.startsWith('向') || /的|[为為由了在]$/.test(name) || field.test(name) || isWord.test(name))
      continue;
    // 出任内阁首相
    if (
      name.startsWith('任') &&
      /[出担擔曾历歷兼升接离離续續连連现現专專留改调調转轉主]$/.test(before.slice(0, -length))
    )
      continue;
    // 翁霍、洪森两首相
    if (/[两兩等]$/.test(name)) continue;
    // 中日韩三国外长
    if (/[两兩三四五六七八九十各][国國]$/.test(name)) continue;
    const isName = name.length === length && isChineseSurname(name[0]!) && /^[\p{Script=Han}]+$/u.test(name);
    const left = before.at(-1 - length);
    if (isOfPlace && isNobody(name)) continue;
    // 康沙万外长
    if (malayStart.begins(`${left}${name}`)) return length + 1;
    const isLed =
      !isHan(left) ||
      after.begins(left) ||
      /[如像午晨晚前天日月年函院]/.test(left!) ||
      governs(before.slice(0, -length)) ||
      (isScholar && /[的学學院所部局司会會社系]/.test(left!));
    if (isName && !stateStart.begins(name) && isLed && !(isScholar && describes.test(name))) return length;
  }
  const famous = [6, 5, 4, 3, 2].find((n) => statesmanAt(before.slice(-n)) === n);
  // 赞扬特朗普总统: a verb may end as a foreign name begins
  if (famous !== undefined) return famous;
  const verb = governs(before.slice(0, before.length - run + 1)) ? 1 : 0;
  if (run - verb < 2) return 0;
  run -= verb;
  // 卡其曼斯总领事: the end of a longer name
  const lead = before.slice(0, -run);
  if (run === 2 && !mayLead.test(lead.slice(-1)) && !governs(lead)) return 0;
  const name = before.slice(before.length - run);
  if (isWord.test(name)) return 0;
  // 驻马赛总领事
  const isPlace = /[驻駐]/.test(before.at(-1 - run) ?? '');
  return run < 2 || run > 8 || isPlace || (isOfPlace && !statesmanAt(name)) || stateStart.begins(name)
    ? 0
    : run;
}

/** What stands before a name. */
export const mayLead =
  /^$|[^\p{Script=Han}]|[与與和同对對向但而由让讓使据據給给跟及的在会會见見是邀请請以迎谢謝贺賀说說称稱兼任了晤访訪时時后後前年月日国國省州市县縣]$/u;

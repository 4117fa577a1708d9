import { Finder } from '../../../../text/finder';

/** 今（28）日, 昨(5)天 */
/** 上午9时30分, 中午12時 */
const clock =
  '(?:上午|下午|中午|晚上|晚间|晚間|凌晨|清晨|早上|傍晚|午夜)?\\d{1,2}(?:[时時]|[点點]钟?鐘?)(?:\\d{1,2}分|半)?许?許?|中午|午间|午間';
const today = '[今明昨前][（(]\\d{1,2}(?:[/·.月]\\d{1,2})?[日号號]?[)）][日天晚晨早]?';
const day =
  '(?:\\d{4}年)?(?:\\d{1,2}月)?(?:[（(]\\d{1,2}[)）]|\\d{1,2}|[廿卅一二三四五六七八九十〇]{1,3})[日号號]';
const month = '(?:今年|去年|前年|本月|上月|(?:今年|去年|\\d{4}年)?\\d{1,2}月(?:[底初]|[上中下]旬)?)';
/** 语重心长, 毫不客气: how somebody speaks, in four characters. */
const idioms =
  '疾言厉色|疾言厲色|语重心长|語重心長|意味深长|意味深長|直截了当|直截了當|开门见山|開門見山|斩钉截铁|斬釘截鐵|义正词严|義正詞嚴|义正辞严|義正辭嚴|痛心疾首|信誓旦旦|言之凿凿|言之鑿鑿|毫不客气|毫不客氣|毫不留情|毫不避讳|毫不避諱|毫不犹豫|毫不猶豫|理直气壮|理直氣壯|苦口婆心|振振有词|振振有詞|振振有辭|轻描淡写|輕描淡寫|郑重其事|鄭重其事|有感而发|有感而發|话锋一转|話鋒一轉|不假思索|不约而同|不約而同|一针见血|一針見血|不无担忧|不無擔憂|不甘示弱|心有余悸|心有餘悸|气愤地|氣憤地|话里有话|開誠布公|开诚布公|不讳言|不諱言|更(?=酸)';
/** What stands between a subject and its verb and is no subject itself: an adverb, a time, an occasion. */
export const adverbs =
  `${idioms}|` +
  '刊文|回击|回擊|起诉(?=[称說说稱])|起訴(?=[稱說])|投诉(?=[称说])|坚持|堅持|不满|不滿|欣慰|尴尬|尷尬|高声|高聲|大声|大聲|低声|低聲|轻声|輕聲|哽咽|含泪|含淚|感性|幽默|自豪|骄傲|驕傲|坦诚|坦誠|诚恳|誠懇|谦虚|謙虛|神秘|淡定|冷静|冷靜|平静|平靜|镇定|鎮定|紧张|緊張|生气|生氣|气愤|氣憤|愤慨|憤慨|兴奋|興奮|开心|開心|高兴|高興|难过|難過|沉痛|痛心|谨慎|謹慎|审慎|審慎|不解|疑惑|委婉|含蓄|认真|認真|耐心|打趣|自嘲|委屈|庄严|莊嚴|激动|激動|无奈|無奈|愤怒|憤怒|严肃|嚴肅|仍然|连夜|連夜|评估(?=[称稱说說])|評估(?=[稱說])|突然|忽然|开玩笑|開玩笑|才刚|才剛|发推文|發推文|发推|發推|是(?=[在于於].+[时時后後上中下]$)|怒|分析(?![师師人家])|中(?=[还還也亦]?$)|续|續|还|還|也(?![门門])|并|並|则|則|又|再(?![生次度三])|曾|都(?!市)|均|仍|另(?!一[个個位名])|就|亦|回复|回覆|已|才|再次|再度|明确|明確|公开|公開|进一步|進一步|特别|特別|一再|反复|反覆|多次|同时|同時|接着|接著|继续|繼續|率先|首先|最后|最後|直接|严正|嚴正|郑重' +
  '|鄭重|主动|主動|坦率|强硬|罕见|高调|强烈|強烈|随后|隨後|此前|稍早|日前|近日|近期|对此|對此|就此|今天|今日(?!俄[罗羅])|昨天|昨日|今(?![日天早晨晚年周週])|昨|当天|當天|当日|當日|当晚|當晚|上午|下午|晚上|晚间|晚間|凌晨|清晨|早上|晚' +
  '|早些时候|本周|本週|上周|上週|会上|會上|会中|會中|会后|會後|事后|事後|书面|書面|当地时间|當地時間|北京时间|致辞|致詞|致辞时|致詞時|发言时|受访时|受訪時|受访|受訪|发文|發文|撰文|表态|口头|一致|共同(?!社)|联合(?![国國早新])|聯合(?![国國報早新晚])|私下|乐观|樂觀|具体' +
  '|其後|其后|普遍|一般|大多|多半|最近|正在|现场|現場|先前|稍後|稍后|日後|早前|较早前|較早前|事前|仅|僅|纷纷|紛紛|竟|则|只是|同样|同樣|还|今早|今晨|今晚|昨晚|傍晚|深夜|前日|前天|同日|当场|當場|一直|始终|始終|屡次|屢次|一度|依然|依旧|依舊|尤其|最终|最終|只|亲自|親自|語帶保留|毫不讳言|曾经|曾經|公然|异口同声|異口同聲|指名道姓|简短|簡短|当面|當面|不断|不斷|反而|也都|还曾|還曾|第一时间|第一時間|具體|总结|總結|坚定|堅定|转而|進而|进而|反而|却|卻|笑着|笑|通过|如此|这样|這樣|全面|充分|经常|常|更|甚至|表面上|一贯|一貫|早已|早就|已经|已經|正式|刚刚|剛剛';
const time = `${today}|${clock}|(?:返|回|出访|出訪|前往|[访訪][问問])\\p{Script=Han}{0,3}途中|${month}|[上本这這下]?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]`;
/** 明确地 */
const manner = '[\\u4e00-\\u9fff]{2,4}(?<![当當各内內本外两兩产產基陆陸土驻駐属屬殖此目营營阵陣场場])地';
const otherAdverbs = `[微含苦冷]笑[着著]|(?:总质询|總質詢|质询|質詢|答询|答詢|备询|備詢|受访|受訪|发言|發言|演讲|演講|演说|演說|讲话|講話|开幕|開幕|会谈|會談|会见|會見|会晤|會晤|采访|採訪|总结|總結|通话|通話)[时時后後]|已?\\d{1,2}[次度]|${adverbs
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')}|${day}`;
export const adverb = `(?:${time}|${manner}|${otherAdverbs})`;
/** What begins an occasion, an addressee or a topic between a subject and its verb. */
const occasion = new Finder(
  /(?:在|代表(?![团團们們])|[谨謹]代表|于|於|对|對|就(?!.*(?:[不能要可将將了]|(?<![大国國峰议議委员員协協])[会會](?![谈談晤见見议議场場])))|向|从|從|与|與|同|接受|出席|通过|通過|透過|透过|针对|針對|因|以|用|借|藉|应|應|自|主持|得出|举行|舉行|发表|發表|会见|會見|接见|接見|答|回答|回应|回應|谈到|談到|谈及|談及|参加|參加|召开|召開|致函|致电|致電|发布|發布|发出|發出|[发發][声聲]明|[发發]信|作为|作為|身为|身為|参观|离开|離開|前往|抵达|抵達|结束|結束|视察|視察|访问|訪問|率领|当|當|介绍|介紹|评价|評價|提到|引述|引用|援引)/,
);
/** 在会见林美时: whether a clause is no more than an occasion. */
export const isOccasion = (clause: string) => occasion.begins(clause.trimStart());
/** In characters. */
const longestOccasion = 48;
const note = new Finder(/[（(][^（）()]{1,40}[）)]|\s+/);
/** 援引官员的话 */
const wordsOfOthers = new Finder(/(?:援引|引述)[^，,。]{1,20}(?:的话|的話)/);
const oneTime = new Finder(time);
const oneManner = new RegExp(`^${manner}`);
const mannerAt = (text: string) => (text.slice(2, 5).includes('地') ? oneManner.exec(text) : null);
const otherAdverb = new Finder(otherAdverbs);
/** The adverb that `text` begins with; one of manner may begin with any character. */
const adverbAt = (text: string) => oneTime.at(text) ?? mannerAt(text) ?? otherAdverb.at(text);

/** The length of the adverb or the remark in brackets that `text` begins with. */
const oneLength = (text: string) => (adverbAt(text) ?? note.at(text) ?? wordsOfOthers.at(text))?.[0].length;

/** `text` without the adverbs and the remarks that it begins with. */
function afterAdverbs(text: string): string {
  let rest = text;
  for (let length = oneLength(rest); length !== undefined; length = oneLength(rest))
    rest = rest.slice(length);
  return rest;
}

export type Gap = (text: string) => boolean;
/** Whether nothing but adverbs stands between a subject and its verb. */
export const direct: Gap = (text) => afterAdverbs(text) === '';
/** 谈起大桥时, 被问到港口时 */
const isTime = (text: string) =>
  (text.endsWith('时') || text.endsWith('時')) && /^[^，,。]{2,}(?<![小及临臨准準]).$/.test(text);
/** The same with an occasion: 在会见外宾时. */
export const between: Gap = (text) => {
  // 昨天就大桥表示: 就 is an adverb elsewhere
  if (text.length < longestOccasion && isTime(text)) return true;
  // 上任后
  if (/^\p{Script=Han}{2,8}(?:(?<![先以之])[后後]|期[间間])$/u.test(text)) return true;
  let rest = text;
  for (let length: number | undefined = 0; length !== undefined; length = oneLength(rest)) {
    rest = rest.slice(length);
    if (rest === '' || (rest.length < longestOccasion && occasion.begins(rest))) return true;
  }
  return false;
};

/** What may open a clause before its subject. */
const opening = new Finder(
  `(?:[”」』]|(?:(?:[Uu]pdated?|[Pp]ublished|[Pp]osted|[Dd]ate)[:：]? ?)?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: \\d{1,2}:\\d{2})?|虽然|雖然|尽管|儘管|但是|但|而|然而|不过|不過|此外|大陆|大陸|另外|因此|所以|其中|例如|比如|正如|(?:回答|答复|答覆|回应|回應|[谈談][到及]|介绍|介紹|被问及|被問及)[^，,。]{1,40}?[时時]|根据|根據|按照|依照|依据|依據|一名|一位|有[位名]|有(?![关關的])|多位|多名|多家|另一方面|一方面|有[关關](?![部方人专專官负負机機当當各单單])|匿名|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})、|[（(][一二三四五六七八九十]{1,3}[）)]|另有|来自|來自|[“「『"]〇+[”」』"“]|(?:作为|作為|身为|身為)[^，,。的]{1,20}的|接受[^，,。]{1,16}(?:采访|採訪|访问|訪問|专访|專訪)的|[（(][^（）()]{1,24}[）)]|[【〔][^】〕]{1,24}[】〕]|(?:在|就|对|對|针对|針對|当|當|随着|作为|作為|为|為|于|於|自|从)[^，,。]{0,30}?(?:上(?![周週月半述])|中(?![国國方共亚亞日俄美])|时|時|后|後|前|下|内|間|间|期间|方面|问题)(?<![内內](?=[阁閣政务務外部]))|[\\s\u3000▲▼●■◆★△▶｜|—–－-]+)`,
);
const openingAt = (text: string) => adverbAt(text) ?? opening.at(text);
export function openingLength(clause: string): number {
  let rest = clause;
  for (let found = openingAt(rest); found; found = openingAt(rest)) rest = rest.slice(found[0].length);
  return clause.length - rest.length;
}

export const isLead = (lead: string) => openingLength(lead) === lead.length;

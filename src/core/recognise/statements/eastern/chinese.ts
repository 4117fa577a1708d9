import { chineseStates } from '../../leaders/glyphs/states';
import { wordsOf } from './acts';
import type { PersonMention } from '../../../model/mention';
import type { EasternAttribution, Outer, Party, Piece } from './outer';

/** These have objects, too: 公布数据, 转达问候. They report where their clause ends. */
const needPause =
  '公布|宣示|宣告|通报|通報|汇报|彙報|转达|轉達|转告|轉告|转述|轉述|评论|評論|评价|評價|判断|判斷|推断|推斷|发文|發文|发帖|發帖|留言|阐述|闡述|阐明|闡明|描述|讲述|講述|陈述|陳述|回忆|回憶|忆述|憶述|澄清|揭露|答复|答覆|回复|回覆|指控|期盼|讽刺|諷刺|嘲讽|嘲諷';
const verb =
  `(?:(?:${wordsOf('chinese')})(?<!(?:${needPause})(?!$|[“「『"]))|回答(?=[：:]|$)|[指批斥呛嗆促籲吁盼料讲講问問](?=$|[“「『"])|指(?![战戰责責定示导導挥揮控向着著令望甲头頭标標数數引出明称稱派使证證尖纹紋的])|(?<=宣言|文章|报告|報告|声明|聲明|文件|公报|公報)提出)` +
  // 据说, 演说, 名称, 称为 report nothing
  '(?<![演小传傳据據学學假听聽再者如虽雖所解论論]说|[演小傳據學假聽再者如雖所解論]說|[简簡统統名职職号號对對堪昵别別俗人自匀并並可]称|[簡統名職號對堪暱別俗人自並可]稱)' +
  '(?![书書法服话話明为為号號呼谓謂的者性义義霸职職]|中(?![方国國亚亞欧歐东東])|过的|過的)';
const everyVerb = new RegExp(verb, 'g');
const startsWithVerb = /^(?:指出|认为|認為|称|稱|说|說|显示|顯示|强调|強調|表示)/;
/** Nouns as well: 的要求, 提出建议 report nothing unless they stand right after their subject. */
const isNoun =
  /^(?:形容|要求|建议|建議|批评|批評|呼吁|呼籲|警告|承诺|承諾|保证|保證|回应|回應|介绍|介紹|解释|解釋|质疑|質疑|指责|指責|谴责|譴責|预测|預測|预计|預計|报道|報道|報導|补充|補充|主张|主張|提醒|反驳|反駁|相信|坚信|堅信|深信|希望|同意|商定|提出|说明|說明|指|批|斥|促|盼|料|讲|講|问|問|期望|期盼|冀望|寄望|预期|預期|预判|預判|估计|估計|推测|推測|指控|抱怨|评论|評論|评价|評價|判断|判斷|推断|推斷|公布|通报|通報|讽刺|諷刺|描述|回复|回覆|答复|答覆)$/;
/** The same that, without a subject beside them, mostly report nothing: 预计十二日返回, 相信通过本次峰会. */
const isPlan =
  /^(?:预料|預料|预计|預計|相信|坚信|堅信|深信|希望|预测|預測|保证|保證|提出|说明|說明|同意|介绍|介紹|期望|期盼|冀望|寄望|预期|預期|预判|預判|估计|估計|推测|推測|判断|判斷|批|斥|促|盼|料|讲|講|问|問)$/;

const day =
  '(?:\\d{4}年)?(?:\\d{1,2}月)?(?:[（(]\\d{1,2}[)）]|\\d{1,2}|[廿卅一二三四五六七八九十〇]{1,3})[日号號]';
/** What stands between a subject and its verb and is no subject itself: an adverb, a time, an occasion. */
const adverbs =
  '分析(?![师師人家])|续|續|还|還|也|并|並|则|則|又|再|曾|都|均|仍|另|就|亦|已|才|再次|再度|明确|明確|公开|公開|进一步|進一步|特别|特別|一再|反复|反覆|多次|同时|同時|接着|接著|继续|繼續|率先|首先|最后|最後|直接|严正|嚴正|郑重' +
  '|鄭重|主动|主動|坦率|强硬|罕见|高调|强烈|強烈|随后|隨後|此前|稍早|日前|近日|近期|对此|對此|就此|今天|今日|昨天|昨日|今|昨|当天|當天|当日|當日|当晚|當晚|上午|下午|晚上|晚间|晚間|凌晨|清晨|早上|晚' +
  '|早些时候|本周|本週|上周|上週|会上|會上|会后|會後|事后|事後|书面|書面|当地时间|當地時間|北京时间|致辞|致詞|致辞时|致詞時|发言时|受访时|受訪時|发文|發文|撰文|表态|口头|一致|共同|联合(?![国國])|聯合(?![国國])|私下|乐观|樂觀|具体' +
  '|其後|其后|普遍|现场|現場|先前|稍後|稍后|日後|早前|较早前|較早前|事前|仅|僅|纷纷|紛紛|竟|则|只是|同样|同樣|还|今早|今晨|今晚|昨晚|傍晚|深夜|前日|前天|同日|当场|當場|一直|始终|始終|屡次|屢次|一度|依然|依旧|依舊|尤其|最终|最終|只|亲自|親自|語帶保留|毫不讳言|曾经|曾經|公然|异口同声|異口同聲|指名道姓|简短|簡短|当面|當面|不断|不斷|反而|也都|还曾|還曾|第一时间|第一時間|具體|总结|坚定|堅定|转而|進而|进而|反而|却|卻|笑着|笑|通过|如此|这样|這樣|全面|充分|经常|常|更|甚至|表面上';
const adverb = `(?:[上本这這下]?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[\\u4e00-\\u9fff]{2,4}地|已?\\d{1,2}[次度]|${adverbs
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')}|${day})`;
/** What begins an occasion, an addressee or a topic between a subject and its verb. */
const occasion =
  /^(?:在|于|於|对|對|就|向|从|從|与|與|同|接受|出席|通过|通過|透過|针对|針對|因|以|用|借|藉|应|應|自|主持|发表|發表|会见|會見|接见|接見|答|回答|回应|回應|谈到|談到|谈及|談及|参加|參加|召开|召開|致函|致电|致電|发布|發布|参观|离开|離開|前往|抵达|抵達|结束|結束|视察|視察|访问|訪問|率领|当|當|介绍|介紹|评价|評價|提到|引述|引用|援引)/;
/** In characters. */
const longestOccasion = 48;
const note = /^(?:[（(][^（）()]{1,40}[）)]|\s+)/;
/** 援引官员的话 */
const wordsOfOthers = /^(?:援引|引述)[^，,。]{1,20}(?:的话|的話)/;
const oneAdverb = new RegExp(`^${adverb}`);

/** `text` without the adverbs and the remark in brackets that it begins with. */
function afterAdverbs(text: string): string {
  let rest = text;
  const one = () => oneAdverb.exec(rest) ?? note.exec(rest) ?? wordsOfOthers.exec(rest);
  for (let found = one(); found; found = one()) rest = rest.slice(found[0].length);
  return rest;
}

type Gap = (text: string) => boolean;
/** Whether nothing but adverbs stands between a subject and its verb. */
const direct: Gap = (text) => afterAdverbs(text) === '';
/** The same with an occasion: 在会见外宾时. */
const between: Gap = (text) => {
  const rest = afterAdverbs(text);
  return rest === '' || (rest.length < longestOccasion && occasion.test(rest));
};

/** Nouns that end the name of a group, a body or an office, which then is the subject. */
const heads =
  '[中美俄日韩韓哈乌烏英法德欧歐印以伊土巴越菲澳加台陆陸朝蒙泰缅緬塔吉]方|哈马斯|哈馬斯|塔利班|(?<=^(?:该|該|有关|有關|相关|相關|外媒|媒体|媒體|上述|当地|當地)?)(?:报道|報道|報導)|与会各方|與會各方|与会者|與會者|双方|雙方|各方|警方|军方|軍方|官方|校方|院方|检方|檢方|多方|对方|[部局署厅廳社府委党黨盟台臺报報宫宮办辦军軍]|《[^《》]{2,12}》|委员会|委員會|协会|協會|学会|學會|议会|議會|国会|國會|理事会|安理会|基金会|总会|总工会|商会|' +
  '法院|国务院|國務院|行政院|研究院|检察院|机构|機構|组织|組織|公司|集团|集團|银行|銀行|大学|大學|中心|研究所|智库|团队|團隊|当局|當局|政府|五角大楼|大使馆|使馆|领事馆|公署|发言人|發言人|官员|官員|专家|專家|学者|學者|分析师|分析師|分析人士|人士|负责人|負責人|代表|' +
  '新闻网|新聞網|网站|網站|通讯社|通訊社|路透|[A-Z]{2,6}|媒体|媒體|外媒|港媒|美媒|英媒|评论|社评|宣言|国家|國家|声明|聲明|公报|公報|报告|報告|文章|通报|通報|公告|议员|議員|总统|總統|总理|總理|首相|主席|部长|部長|外长|外長|防长|财长|市长|市長|州长|州長|省长|大使|院长|院長|局长|局長|行长|行長|秘书长|秘書長|书记|司长|教授|研究员|研究員|主任|董事长|董事長|总裁|總裁|总经理|负责人|经济学家|經濟學家|律师|律師|居民|民众|民眾|投资者|投資者|业内人士|業內人士|网友|網友|高官|领导人|領導人|元首|欧盟|歐盟|北约|北約|联合国|聯合國|世卫|白宫|白宮|克宫|青瓦台|法官|检察官|检察长|司令|将军|经理|院士|医生|高管|消息|消息源|知情者|一方|方面|办公室|辦公室';
const group = new RegExp(
  `([\\p{Script=Han}\\p{L}\\d·“”「」〇（）《》]{0,26}?(?:${heads})|(?:${chineseStates}))$`,
  'u',
);
/** What may open a clause before its subject. */
const oneOpening = new RegExp(
  `^(?:${adverb}|但是|但|而|然而|不过|不過|此外|大陆|大陸|另外|因此|所以|其中|例如|比如|正如|根据|根據|一名|一位|有|多位|多名|多家|另一方面|一方面|有关|有關|匿名|另有|[“「『"]〇+[”」』"“]|[（(][^（）()]{1,24}[）)]|[【〔][^】〕]{1,24}[】〕]|(?:在|就|对|對|针对|針對|当|當|随着|作为|作為|为|為|于|於|自|从)[^，,。]{0,30}?(?:上|中|时|時|后|後|前|下|内|間|间|期间|方面|问题)|[\\s\u3000—–－-]+)`,
);
function openingLength(clause: string): number {
  let at = 0;
  for (let found = oneOpening.exec(clause); found; found = oneOpening.exec(clause.slice(at)))
    at += found[0].length;
  return at;
}
const genderOf = (text: string) =>
  /^他(?!们|們)/.test(text) ? 'm' : /^她(?!们|們)/.test(text) ? 'f' : undefined;

/** Who stands before these is spoken to or of. */
const addressed = /[向对對同与與给給跟晤见見据據让讓被由把为為于於自从從在]$/;
/** Whose things and people speak, not he himself: 特朗普办公室, 总统的发言人. */
const servants = new RegExp(
  `^(?:的|之)?(?:[\\p{Script=Han}]{0,6}(?:办公室|辦公室|政府|团队|團隊|发言人|發言人|内阁|內閣|夫人|当局|當局|幕僚|律师|律師|女儿|儿子|助理|顾问|顧問|特使|盟友|竞选团队))`,
  'u',
);

/** What a reporter asks. */
const isQuestion = /^\s*(?:问|問|提问|提問|记者问|記者問)[：:]|[?？]$/;

/** A title that is no part of the mention. */
const ownTitle =
  /^(?:[市州省县縣部外防财財司局处處院校社会會行署]?[长長]|外相|防相|总统|總統|总理|總理|首相|主席|大使|议员|議員|教授|先生|女士|博士)/;

interface Clause {
  readonly start: number;
  readonly text: string;
}

function clausesOf(text: string): Clause[] {
  const out: Clause[] = [];
  for (const { 0: clause, index } of text.matchAll(/[^，,；;：:︰。！？!?\n]+/g))
    out.push({ start: index, text: clause });
  return out;
}

const inside = ({ start, text }: Clause, people: readonly Party[]) =>
  people.filter((one) => one.start >= start && one.end <= start + text.length);

/** Who says what a Chinese sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readChinese({ text, people }: Outer): EasternAttribution | undefined {
  if (isQuestion.test(text)) return undefined;
  const clauses = clausesOf(text).map((clause) => readClause(clause, inside(clause, people)));
  let earlier: Party | undefined;
  let pronounced: 'm' | 'f' | undefined;
  let body: { role: Piece } | undefined;
  let several = false;
  let isUnsure = false;
  for (const [i, { found: report, isUnknown, text: clause, start, people: own }] of clauses.entries()) {
    const next = clauses.slice(i + 1, i + 1 + ahead);
    // 总统林美宣布关税后，周强警告…: the first only tells when
    const isWhen = tellsWhen.test(clause);
    const found = isWhen && report && /^[了过過]/.test(text.slice(report.cue.end)) ? undefined : report;
    if (isWhen && next.some((later) => later.people.length > 0)) continue;
    if (found && isOutspoken(found, next)) continue;
    if (found && isUnsure && isRole(found.source)) return undefined;
    // 林美说明，…，周强希望…: what the second wants is in what the first says
    if (found && earlier && isOther(found, earlier)) return undefined;
    // 林美重复了措辞，她说…
    if (found && (found.source === 'm' || found.source === 'f') && earlier && !several)
      return { ...found, source: earlier.mention };
    if (found && found.source !== 'before')
      return upTo(clauses.slice(i + 1), text, found as EasternAttribution);
    // …，并强调: the subject of the clauses before
    if (found && earlier && !several) return { ...found, source: earlier.mention };
    if (found && pronounced && !earlier) return { ...found, source: pronounced };
    if (found && body && !earlier) return { ...found, source: body };
    // 谈到大桥，林美说…
    if (found && i === 0 && !next.some((later) => later.found && later.found.source !== 'before'))
      return { ...found, source: 'same' };
    // 佚名表示，外交部…: somebody whom nothing shows to be a person
    if (!found && isUnknown && own.length === 0) return undefined;
    isUnsure ||= isUnknown;
    const led = openingLength(clause);
    if (i === 0) pronounced = genderOf(clause.slice(led));
    if (i === 0 && own.length === 0)
      body = shortName(groupBefore(clause.slice(led), between, start + led), text);
    for (const one of own) {
      const lead = clause.slice(0, one.start - start);
      if (!(isLead(lead) || isOfState(lead, one)) || servants.test(clause.slice(one.end - start))) continue;
      several ||= earlier !== undefined;
      earlier ??= one;
    }
  }
  return accordingTo(text, people);
}

/** How many clauses later another may tell who speaks. */
const ahead = 4;
const tellsWhen = /(?:后|後|之际|之際|时|時)$/;

/** A group whose name is no more than one: what is longer may hold a verb. */
const shortName = (body: { role: Piece } | undefined, text: string) =>
  body && /^[^的在于於向从從对對接致我你您他她]{2,14}$/.test(text.slice(body.role.start, body.role.end))
    ? body
    : undefined;

/** 林美认为…；周强则指出…: what one says ends where somebody else begins to speak. */
function upTo(later: readonly ReadClause[], text: string, found: EasternAttribution): EasternAttribution {
  if (typeof found.source === 'string' || !found.source) return found;
  const next = later.find(
    ({ start, text: clause, found: other }) =>
      (/[；;]/.test(text[start - 1]!) || /[则則]/.test(clause)) &&
      isPerson(other?.source) &&
      other.source.text !== nameOf(found.source as object),
  );
  return next ? { ...found, end: next.start } : found;
}

/** 负责人介绍情况，发言人林美表示…: whether a later clause tells who says it, and this one only what somebody did. */
function isOutspoken({ word, source }: Found, next: readonly ReadClause[]): boolean {
  if (!isNoun.test(word) || !isRole(source)) return false;
  // 海湾社报道，外交部发表声明强调…: the medium only passes it on
  const isMedium = /^(?:报道|報道|報導)$/.test(word);
  return next.some(
    ({ found }) =>
      found && !isNoun.test(found.word) && (isPerson(found.source) || (isMedium && isRole(found.source))),
  );
}

const isRole = (source: Found['source'] | undefined): source is { role: Piece } =>
  typeof source === 'object' && source !== null && 'role' in source;
const isPerson = (source: Found['source'] | undefined): source is PersonMention =>
  typeof source === 'object' && source !== null && 'kind' in source;

/** Whether somebody else than who began the sentence wants something. */
const isOther = ({ source, word }: Found, { mention }: Party) =>
  isPlan.test(word) && isPerson(source) && source.text !== mention.text;

const nameOf = (source: object) => ('text' in source ? source.text : undefined);

const isLead = (lead: string) => openingLength(lead) === lead.length;

type Found = Omit<EasternAttribution, 'source'> & {
  readonly source: EasternAttribution['source'] | 'before';
};

interface ReadClause extends Clause {
  readonly people: readonly Party[];
  readonly found: Found | undefined;
  /** Whether it ends in a verb of saying whose subject nothing shows. */
  readonly isUnknown: boolean;
}

function readClause(clause: Clause, people: readonly Party[]): ReadClause {
  const found = reportIn(clause, people);
  return {
    ...clause,
    people,
    found,
    isUnknown: !found && endsInSaying.test(clause.text),
  };
}
/** 某人表示, not 也就是说, 对他来说. */
const endsInSaying =
  /^(?!\s*(?:据|據|根据|根據|按)).*[^，,\s我们們您你](?:表示|指出|强调|強調|认为|認為|透露|宣布|宣佈|坦言|直言|(?<![来來话話是以该該须須能用难難好再理照实實白格单單体體演小据據]|或者|再者)[说說]|(?<![简簡统統名职職号號])[称稱])$/;

function reportIn(clause: Clause, own: readonly Party[]): Found | undefined {
  const { text, start } = clause;
  for (const match of text.matchAll(everyVerb)) {
    const word = match[0];
    const at = match.index;
    const cue = { start: start + at, end: start + at + word.length };
    const source = subjectOf(clause, own, at, word);
    // 报道指出, 分析认为: the first is the subject of the second
    if (source === 'before' && isNoun.test(word) && startsWithVerb.test(text.slice(at + word.length)))
      continue;
    if (source !== undefined) return { cue, word, source };
  }
  return undefined;
}

function subjectOf(
  { text, start }: Clause,
  own: readonly Party[],
  at: number,
  word: string,
): Found['source'] | undefined {
  // 在吹风会上介绍 is a verb
  const isVerb =
    !isNoun.test(word) || /(?:上|中|时|時|声明|聲明|致辞|致詞|讲话|講話)$/.test(text.slice(0, at));
  const gap = isVerb ? between : direct;
  for (const [k, one] of own.entries()) {
    const [from, to] = [one.start - start, one.end - start];
    if (to > at) break;
    const rest = text.slice(to, at).replace(ownTitle, '');
    const lead = text.slice(0, from);
    const servant = servants.exec(rest);
    if (servant && isLead(lead) && between(rest.slice(servant[0].length)))
      return { role: { start: one.start, end: one.end + servant[0].length } };
    if (!gap(rest) || addressed.test(lead)) continue;
    if (
      isLead(lead) ||
      isOfState(lead, one) ||
      (k === 0 && isDescribed(lead, one)) ||
      /(?:报道|報道|報導|消息|\s)$/.test(lead)
    )
      return one.mention;
    const all = jointWith(own.slice(0, k), one, text, start);
    if (all) return { role: all };
  }
  const lead = text.slice(0, at);
  const led = openingLength(lead);
  const rest = lead.slice(led);
  if (rest === '') return !isPlan.test(word) && direct(lead.trimStart()) ? 'before' : undefined;
  const gender = genderOf(rest);
  if (gender && gap(rest.slice(1))) return gender;
  if (own.some((one) => one.end - start <= at)) return undefined;
  return groupBefore(rest, gap, start + led);
}

/** 外交部发表声明: the body speaks, not its paper. */
const issues =
  /(?:[发發]布|[发發]表|[发發]出|公布|刊登|撰文)(?![\u4e00-\u9fff]{0,3}的)|记者|記者|.[向对對](?!外)/;

/** A group with what may stand between it and its verb, in characters. */
const longestSubject = 160;

/** 外交部, 美国官员, 双方 before the verb and what may stand between. */
function groupBefore(rest: string, gap: Gap, offset: number): { role: Piece } | undefined {
  for (let end = rest.length > longestSubject ? 0 : rest.length; end > 1; end--) {
    if (!gap(rest.slice(end))) continue;
    const named = group.exec(rest.slice(0, end));
    if (
      named?.index === 0 &&
      !issues.test(named[1]!) &&
      !(addressed.test(rest.slice(0, 1)) && !/^[与與][会會]/.test(rest)) &&
      named[1]!.length > 1
    )
      return { role: { start: offset, end: offset + end } };
  }
  return undefined;
}

/** 企业家与社会活动人士林美: what somebody is called may be long, where it names nobody else. */
const isDescribed = (lead: string, { mention, start }: Party) =>
  mention.office !== undefined &&
  start <= mention.start &&
  /^[\u4e00-\u9fff]{2,16}$/.test(lead.slice(openingLength(lead))) &&
  !/[的在于於對对向把被由將将说說称稱請请據据給给是有为為陪]|[会會][见見晤谈談]|[访訪][问問]/.test(lead);

/** 财经事务及库务局: a body's whole name. */
const isBody =
  /^(?![\u4e00-\u9fff]*(?:[的在于於对對向跟把被让讓由将將晤请請据據给給是有]|出席|会见|會見|会谈|會談|[访訪][问問]))[\u4e00-\u9fff]{2,24}(?:[部局署厅廳院会會府司处處委社]|会议|會議|集团|集團|公司|大学|大學|研究所|银行|銀行)$/;

/** 马绍尔群岛总统海妮, 中国—中亚机制秘书长林美: whose office it is stands before the title. */
function isOfState(lead: string, { mention, start }: Party): boolean {
  const hasTitle =
    mention.office !== undefined && mention.office.start < mention.start && start <= mention.start;
  const rest = lead.slice(openingLength(lead));
  return (
    hasTitle &&
    (isBody.test(rest) ||
      (/^(?:[\p{Script=Han}—–－·-]{2,10}|[哈乌烏吉塔土美俄法德英日韩韓印以伊巴越菲澳加朝蒙泰])$/u.test(
        rest,
      ) &&
        !/[的在于於对對向与與和及跟同把被让讓由为為将將会會见見访訪说說称稱晤请請据據给給是有陪出席]/.test(
          rest,
        )))
  );
}

/** 默茨和马克龙宣布, 默茨、马克龙、图斯克宣布: those who say it together are one source. */
function jointWith(before: readonly Party[], last: Party, text: string, start: number): Piece | undefined {
  let first = last;
  for (const one of before.toReversed()) {
    const joint = text.slice(one.end - start, first.start - start);
    if (!/^\p{Script=Han}{0,4}[和与與及、同]\p{Script=Han}{0,6}$/u.test(joint)) break;
    first = one;
    if (isLead(text.slice(0, first.start - start))) return { start: first.start, end: last.end };
  }
  return undefined;
}

const sourced = new RegExp(
  `(?:^|[，,；;\\s])(?:据|據|根据|根據)([^，,；;：:。]{2,24}?)(?:${adverb}|网站|援引[^，,。]{1,20})*(报道|報道|報導|消息|介绍|介紹|透露|统计|統計|披露|估计|預測|说|說|称|稱)?[，,：:]`,
);

/** 据路透社报道, 据王小明介绍: whoever stands after it is the source. */
function accordingTo(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = sourced.exec(text);
  if (!match?.[2]) return undefined;
  const start = match.index + match[0].indexOf(match[1]!);
  const end = start + match[1]!.length;
  const cue = { start: match.index + match[0].lastIndexOf(match[2]), end: 0 };
  const one = people.find((party) => party.start >= start && party.end <= end);
  // 据海湾社报道，某人宣布…: somebody else says so
  if ([...text.slice(match.index + match[0].length).matchAll(everyVerb)].some(([word]) => !isNoun.test(word)))
    return undefined;
  const at = { cue: { start: cue.start, end: cue.start + match[2].length }, word: '介绍' };
  if (one) return one.end === end ? { ...at, source: one.mention } : undefined;
  return /^(?:此|了解|悉|信|统计|報|报|初步)/.test(match[1]!)
    ? undefined
    : { ...at, source: { role: { start, end } } };
}

import { wholeGroup } from './agents';
import { between, direct, type Gap, isLead, openingLength } from './gaps';
import { actFor } from '../acts';
import { isOfPhrase } from './phrases';
import { isNoun, isPlan, startsWithVerb, verbs } from './verbs';
import type { EasternAttribution, Party, Piece } from '../outer';

export type Pronoun = 'm' | 'f' | 'p';
/** Whom 他, 她 or 他们 at the start of a text stands for: its gender, or several. */
export const pronounOf = (text: string): Pronoun | undefined =>
  /^[他她][们們]/.test(text) ? 'p' : text[0] === '他' ? 'm' : text[0] === '她' ? 'f' : undefined;

/** Who stands before these is spoken to or of. */
const addressed = /[向对對同与與给給跟晤见見据據让讓被由把为為于於自从從在]$/;
/** Whose things and people speak, not he himself: 特朗普办公室, 总统的发言人. */
export const servants = new RegExp(
  `^(?:的|之)?(?:(?![在于於从從到向对對就与與和让讓由派晤见見访訪]|[会會接拜][见見晤访訪]|通[过過]|透[过過]|委[托託]|授[权權])[\\p{Script=Han}]{0,6}(?:办公室|辦公室|政府|团队|團隊|发言人|發言人|内阁|內閣|夫人|当局|當局|幕僚|律师|律師|女儿|儿子|助理|顾问|顧問|特使|盟友|竞选团队)|的\\p{Script=Han}{0,4}(?:声明|聲明|贺[信电辞词]|賀[信電辭詞]|文章))`,
  'u',
);

/** A title that is no part of the mention. */
const ownTitle =
  /^(?: ?[（(][^（）()]{1,60}[）)])?(?:[ 、兼暨]?(?:国家|國家|政府)?(?:[参參众眾][议議][员員]|国务卿|國務卿|[市州省县縣部外防财財司局处處院校社会會行署]?[长長]|[总總][领領]事|公使|参赞|參贊|外相|防相|总统|總統|总理|總理|首相|主席|大使|议员|議員|教授|先生|女士|博士))+/;

export interface Clause {
  readonly start: number;
  readonly text: string;
  /** The mark that ends it. */
  readonly mark: string;
}

export type Found = Omit<EasternAttribution, 'source'> & {
  readonly source: EasternAttribution['source'] | 'before';
};

const reporting = new Set('报道 报导 报導 報道 報导 報導'.split(' '));

const mentioning = new Set('谈到 谈及 談到 談及 提到 提及'.split(' '));

export function reportIn(clause: Clause, own: readonly Party[]): Found | undefined {
  const { text, start } = clause;
  let medium: Found | undefined;
  for (const match of verbs.all(text)) {
    const word = match[0];
    const at = match.index;
    // 没有提及, 拒绝透露
    if (denied.test(text.slice(Math.max(0, at - 4), at))) continue;
    // 根据总统指示, 指示精神
    if (word === '指示' && ordered(text, at)) continue;
    // 谈到大桥时说, 介绍情况时表示
    const rest = text.slice(at + 2);
    if (mentioning.has(word) && /^[^，,]{1,40}[时時]/.test(rest)) continue;
    if (isNoun.test(word) && onOccasion.test(rest)) continue;
    // 海湾报报道引述官员说
    if (/^[报報][道导導]/.test(word) && (cited.test(rest) || isObject.test(text.slice(at + word.length))))
      continue;
    // 发表声明：, not 发表声明，
    if (/^[发發]表/.test(word) && !/[:：︰]/.test(clause.mark)) continue;
    const cue = { start: start + at, end: start + at + word.length };
    const source = subjectOf(clause, own, at, word);
    // …，灾民中断电视台报道。 is no medium's report
    const isLast = at + word.length === text.length && reporting.has(word);
    // 海湾报／记者林美／海港报道
    if (isLast && /[／/]|^[记記]者/.test(text.slice(0, at))) continue;
    if (isLast && typeof source === 'object' && source && 'role' in source)
      if (source.role.end - source.role.start > longestMedium) continue;
    // 报道指出, 分析认为: the first is the subject of the second
    if (source === 'before' && isNoun.test(word) && startsWithVerb.test(text.slice(at + word.length)))
      continue;
    // 报道援引官员的话说
    if (source === 'before' && /^[报報][道导導]/.test(word)) medium = { cue, word, source };
    else if (source !== undefined)
      return {
        cue,
        word,
        source,
        ...(typeof source === 'string' && goesOn.test(text.slice(0, at)) && { goesOn: true }),
      };
  }
  return medium;
}

/** Where 指示 is what somebody has ordered. */
const ordered = (text: string, at: number) =>
  /[据據照]|遵|[落贯貫]|[收接得][到获獲]?/.test(text.slice(0, at)) ||
  /^(?:精神|要求|[的、和]|$)/.test(text.slice(at + 2));

/** 大桥时表示: what stands between the verb of an occasion and that of what is said. */
const onOccasion = /^[^，,]{1,40}[时時](?:[说說称稱]|表示|指出|[强強][调調]|坦言|直言)/;
/** 媒体报道和通知 */
const isObject = /^(?:[和与與及、的等或]|截[图圖]|[图圖]片|摘要|原文)/;
const cited = /^(?:[还還也]|[并並])?(?:[转轉]?引述|[转轉]?援引|引用)/;
/** What says that nothing is said. */
const denied = /(?:没有|沒有|未|未曾|不愿|不願|拒绝|拒絕|不予|不肯|无法|無法)(?:再|对外|對外|正面|直接)?$/;
/** 还, 又: what somebody adds to what he has said. */
const goesOn = /[还還又也亦]|同[时時]|补充|補充|[进進]一步/;
const occasionWith = /(?:在|就|针对|針對|回应|回應)[^，,]*[时時中上后後前](?:[对對向][^，,]{1,8})?$/;
const objectBefore = /[将將把][^，,]{1,24}$/;
/** 向议会, 对记者, and no verb behind it whose object the word may be. */
const toSomebody =
  /(?:向(?:(?!提出|作出|做出|发出|發出|表达|表達|提供)[^的，,]){1,8}|[对對](?:记者|記者|媒体|媒體|外界))$/;
const suggestion = /(?:建议|建議|主张|主張|倡议|倡議|要求|意见|意見|看法)$/;

const describing = new Set(
  '形容为 形容為 形容成 形容 描述为 描述為 描述成 描述 描绘为 描绘為 描绘成 描绘 描繪为 描繪為 描繪成 描繪'.split(
    ' ',
  ),
);

function subjectOf(
  { text, start, mark }: Clause,
  own: readonly Party[],
  from: number,
  word: string,
): Found['source'] | undefined {
  // 林美将大桥形容为
  const verbAt = from;
  const object = describing.has(word) ? objectBefore.exec(text.slice(0, from)) : null;
  const at = object?.index ?? from;
  // 提出四点建议：
  const isAnnounced = /[:：︰]/.test(mark);
  if (word === '提出' && suggestion.test(text.slice(from + word.length)) && !isAnnounced) return undefined;
  // 在吹风会上介绍 is a verb
  const isVerb =
    object !== null ||
    !isNoun.test(word) ||
    // 林美突然向议会说明
    toSomebody.test(text.slice(0, at)) ||
    (isAnnounced && !/[道导導]$/.test(word) && from + word.length === text.trimEnd().length) ||
    /(?:(?<!以)上|中|时|時|期[间間]|[贴帖推]文|文告|声明|聲明|致辞|致詞|讲话|講話)[也還还亦並并则則就又再曾]?$/.test(
      text.slice(0, at),
    );
  const gap = isVerb ? between : direct;
  for (const [k, one] of own.entries()) {
    const [from, to] = [one.start - start, one.end - start];
    if (to > at) break;
    const rest = text.slice(to, at).replace(ownTitle, '');
    const lead = text.slice(0, from);
    const servant = servants.exec(rest);
    // 习近平主席同林美总统共同宣布
    const together = /^[同与與和][^，,]{1,30}(?=(?:共同|一致|联合|聯合)$)/.exec(rest);
    if (together && isLead(lead))
      return { role: { start: one.start, end: start + at - rest.length + together[0].length } };
    if (servant && isLead(lead) && between(rest.slice(servant[0].length)))
      return { role: { start: one.start, end: one.end + servant[0].length } };
    // 海湾社援引总统林美的话说
    if (cites.test(lead) && ofWords.test(rest)) return one.mention;
    // 林美是在周强证实后: the inner one is the subject
    const inner = own[k + 1];
    if (inner && inner.end - start === at && /[在当當]$/.test(text.slice(to, inner.start - start))) continue;
    // 林美在电视上看到周强说…
    if (
      inner &&
      perceives.test(text.slice(to, inner.start - start)) &&
      direct(text.slice(inner.end - start, at))
    )
      continue;
    // 代表林美出席的周强, not 林美对来访的周强说
    if (inner && isBearer.test(text.slice(to, inner.start - start)) && gap(text.slice(inner.end - start, at)))
      continue;
    // 周强遭林美批评, and what he said
    if (k > 0 && suffers.test(lead) && actFor(word) === 'accuse' && direct(rest)) return one.mention;
    // 林美引用周强所言
    if (
      inner &&
      cites.test(text.slice(to, inner.start - start)) &&
      ofWords.test(text.slice(inner.end - start, at))
    )
      continue;
    if (!gap(rest) || addressed.test(lead)) continue;
    if (/^[预預][计計]$/.test(word) && scheduled.test(text.slice(verbAt + word.length))) return undefined;
    if (
      isLead(lead) ||
      (k > 0 && perceives.test(text.slice(own[k - 1]!.end - start, from))) ||
      (k === 0 && isOfPhrase(lead, one, own.length === 1)) ||
      (k > 0 && isOfAnother(text.slice(own[k - 1]!.end - start, from), one, own.length - 1 === k)) ||
      /(?:[报報][道导導]|消息|\s)$/.test(lead)
    )
      return one.mention;
    const all = jointWith(own.slice(0, k), one, text, start);
    if (all) return { role: all };
  }
  const lead = text.slice(0, at);
  const led = openingLength(lead);
  const rest = lead.slice(led);
  // 「海湾社」报道
  if (reporting.has(word) && /^[「『“]〇{2,10}[」』”]$/.test(lead))
    return { role: { start: start + 1, end: start + at - 1 } };
  if (rest === '')
    return !isPlan.test(word) && (start > 0 || direct(lead.trimStart())) ? 'before' : undefined;
  if (atPress.test(rest) || (latter.test(rest) && gap(rest.replace(latter, '')))) return 'before';
  const pronoun = pronounOf(rest);
  if (pronoun && gap(rest.slice(pronoun === 'p' ? 2 : 1))) return pronoun;
  // 他作为学者表示
  if (pronoun || /^(?:我[们們]|[你您它])/.test(rest)) return undefined;
  const named = own.find((one) => one.end - start <= at);
  // 随后对周强表示…
  const goesFurther = led > 0 && after.test(lead.slice(0, led));
  const isOccasion = (start > 0 || goesFurther) && /^[在于於对對就向与與同]/.test(rest) && between(rest);
  if (named && !occasionWith.test(rest) && !isOccasion) return undefined;
  const found = groupBefore(rest, gap, start + led);
  // 《大桥法案》昨天公布
  const isOut = /^(?:公布|宣布|宣告|披露)$/.test(word) && from + word.length === text.length && !isAnnounced;
  if (found && isOut && published.test(text.slice(found.role.start - start, found.role.end - start)))
    return undefined;
  // 大家都希望…: who says so speaks for them
  if (
    found &&
    isPlan.test(word) &&
    everybody.test(text.slice(found.role.start - start, found.role.end - start))
  )
    return undefined;
  // 林美对合作，特别是港口方面的进展表示高兴
  if (!found && !named && start > 0 && word === '表示' && feels.test(text.slice(from + word.length)))
    return 'before';
  // 林美来访，对港口表示祝贺
  if (!found && isOccasion) return 'before';
  // 港务局在回应林美的说法时指出
  return named && found && found.role.end > named.start ? undefined : found;
}

/** What joins a sentence without a subject to the one before. */
const after = /^\s*(?:[随隨][后後]|[接跟][着著]|[之其][后後]|[还還又也]|[并並]|同[时時])/;
/** 后者表示: of two people the one named last. */
export const latter = /^(?:而|但)?[后後]者/;
/** 看到周强说, 转述周强说. */
const perceives =
  /(?:[看听聽见見收遇]到|[听聽]|得知|[发發][现現]|注意到|想起|[记記]得|提到|援引|引述|引用|[转轉]述)(?:了)?$/;
const isBearer = /^(?![在于於对對向与與和同跟给給就由])[^，,]{1,16}的$/;
/** 遭林美批评: who stands behind it acts. */
export const suffers = /(?:遭(?:到|受)?|被|受到)$/;
/** 林美预计5日抵达: what is to be, not what he expects. */
const scheduled =
  /^[也亦还還仍就便]?[将將]?(?:[于於在]|[赴飞飛]|(?:\d{1,2}月)?\d{1,2}[日号號]|[今明][天日早晚]|[本下](?:[周週月]|星期)|近[期日]|稍[后後晚]|很快|出[访訪席]|[访訪][问問]|抵|前往|返|[启啟]程|[参參][加访訪]|[会會][见見晤]|[发發]表|[举舉]行|[宣公][布佈])/;

/** 林美最亲密的顾问周强, 林美办公室主任周强: whose adviser, friend or rival the last one of a clause is. */
const isOfAnother = (between: string, { mention, start }: Party, isLast: boolean) =>
  isLast &&
  mention.office !== undefined &&
  start < mention.start &&
  /^(?:[^，,]{0,12}的|(?:办公室|辦公室|政府|[内內][阁閣]|[团團][队隊]|前)?)$/.test(between);

const feels =
  /^(?:高[兴興]|[满滿]意|[欢歡]迎|感[谢謝]|[关關]切|[遗遺]憾|[担擔][忧憂心]|支持|反[对對]|[赞讚][赏賞扬揚]|祝[贺賀]|哀悼|慰[问問]|不[满滿]|肯定|[钦欽]佩)/;
/** What is made known and makes nothing known itself. */
const published =
  /(?:》|[报報]告|方案|[预預]算案|法案|草案|[数數][据據]|[结結]果|名[单單]|[计計][划劃]|[声聲]明|公[报報])$/;
/** No medium's name is longer. */
const longestMedium = 8;
const everybody = /^(?:大家|人们|人們|各界|社会各界|社會各界|民众|民眾|市民|公众|公眾)$/;
/** 林美来访，稍早在港口的记者会表示 */
const atPress =
  /^[在于於的][^，,]{0,30}(?:[记記]者[会會]|[发發]布[会會]|[会會][议議]上|[节節]目|[国國][会會]上|推特|[脸臉][书書]|社交平台)上?$/;

/** What a medium does with the words of others. */
const citing = /^.{2,24}?(?:转?引述|转?援引|引用|轉引述)[了过過]?/;
const cites = /(?:引述|援引|引用)[^，,]{0,20}$/;
const ofWords = /^(?:所|曾|的?(?:话|話|说法|說法|消息|[谈談][话話]))?$/;
/** 外交部发表声明: the body speaks, not its paper. */
const issues =
  /^(?:是|要(?![员員塞求])|落[实實]|[贯貫][彻徹]|牢[记記]|遵[照循]|[^《》]*《[^》]*$|[请請](?![愿願])|陪同|.{2,}(?:共同|一起)?[见見][证證]|[这這那此](?![些位名個个份家项項次间間])|其(?!他))|符合|体现|體現|彰显|彰顯|反映|[满滿]足|[违違]背|(?:[发發]布|[发發]表|[发發]出|公布|刊登|撰文)(?![\u4e00-\u9fff]{0,3}的)|在(?!野)|记者|記者|.[向对對](?!外)|是?通[过過]|引[发發起]|招致|面[对對]|[遭被]|受(?!访|訪|害|邀|众|眾)|[让讓]|[获獲](?![奖獎])|使(?![馆館节節团團用者])(?<![大公特天行]使)|令(?<![司命法禁指通]令)/;

/** A group with what may stand between it and its verb, in characters. */
const longestSubject = 160;

const ownWords = new Set('话 話 说法 說法 的话 的話 的说法 的說法'.split(' '));

/** 外交部, 美国官员, 双方 before the verb and what may stand between. */
export function groupBefore(rest: string, gap: Gap, offset: number): { role: Piece } | undefined {
  for (let end = rest.length > longestSubject ? 0 : rest.length; end > 1; end--) {
    const behind = rest.slice(end);
    const isWords = ownWords.has(behind);
    // 国务委员
    const isCut = rest[end - 1] === '委' && /^[员員]/.test(behind);
    if (isCut || (!isWords && !gap(behind))) continue;
    const named = wholeGroup.exec(rest.slice(0, end));
    if (!named) continue;
    // 海湾社引述官员的话: whom it cites says so
    const cited = citing.exec(named[1]!);
    if (cited && cited[0].length < named[1]!.length)
      return { role: { start: offset + cited[0].length, end: offset + end } };
    if (
      !isWords &&
      !issues.test(named[1]!) &&
      !/^(?:[国國]家$|》)/.test(named[1]!) &&
      !(addressed.test(rest.slice(0, 1)) && !/^(?:[与與][会會]|[对對]方|自[由民治])/.test(rest)) &&
      named[1]!.length > 1
    )
      return { role: { start: offset, end: offset + end } };
  }
  return undefined;
}

/** 默茨和马克龙宣布, 默茨、马克龙、图斯克宣布: those who say it together are one source. */
function jointWith(before: readonly Party[], last: Party, text: string, start: number): Piece | undefined {
  let first = last;
  for (const one of before.toReversed()) {
    const joint = text.slice(one.end - start, first.start - start);
    if (!/^(?:[（(][^（）()]{1,40}[）)])?\p{Script=Han}{0,4}[和与與及、同]\p{Script=Han}{0,6}$/u.test(joint))
      break;
    first = one;
    const lead = text.slice(0, first.start - start);
    if (isLead(lead) || isOfPhrase(lead, { ...first, start: first.start - start }, true))
      return { start: start + openingLength(lead), end: last.end };
  }
  return undefined;
}

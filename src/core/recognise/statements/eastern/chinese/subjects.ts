import { adverb, between, direct, type Gap, group, isLead, openingLength } from './gaps';
import { everyVerb, isNoun, isPlan, startsWithVerb } from './verbs';
import type { EasternAttribution, Party, Piece } from '../outer';

export const genderOf = (text: string) =>
  /^他(?!们|們)/.test(text) ? 'm' : /^她(?!们|們)/.test(text) ? 'f' : undefined;

/** Who stands before these is spoken to or of. */
const addressed = /[向对對同与與给給跟晤见見据據让讓被由把为為于於自从從在]$/;
/** Whose things and people speak, not he himself: 特朗普办公室, 总统的发言人. */
export const servants = new RegExp(
  `^(?:的|之)?(?:(?![在于於从從到向对對就与與和])[\\p{Script=Han}]{0,6}(?:办公室|辦公室|政府|团队|團隊|发言人|發言人|内阁|內閣|夫人|当局|當局|幕僚|律师|律師|女儿|儿子|助理|顾问|顧問|特使|盟友|竞选团队))`,
  'u',
);

/** A title that is no part of the mention. */
const ownTitle =
  /^(?:[市州省县縣部外防财財司局处處院校社会會行署]?[长長]|外相|防相|总统|總統|总理|總理|首相|主席|大使|议员|議員|教授|先生|女士|博士)/;

export interface Clause {
  readonly start: number;
  readonly text: string;
  /** The mark that ends it. */
  readonly mark: string;
}

export type Found = Omit<EasternAttribution, 'source'> & {
  readonly source: EasternAttribution['source'] | 'before';
};

export function reportIn(clause: Clause, own: readonly Party[]): Found | undefined {
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
  { text, start, mark }: Clause,
  own: readonly Party[],
  at: number,
  word: string,
): Found['source'] | undefined {
  // 在吹风会上介绍 is a verb
  const isVerb =
    !isNoun.test(word) ||
    (/[:：︰]/.test(mark) && !/道$|導$/.test(word) && at + word.length === text.trimEnd().length) ||
    /(?:上|中|时|時|声明|聲明|致辞|致詞|讲话|講話)[也還还亦並并则則就又再曾]?$/.test(text.slice(0, at));
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
      (own.length === 1 && isCharacterised.test(lead)) ||
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
  // 「海湾社」报道
  if (/^(?:报道|報道|報導)$/.test(word) && /^[「『“]〇{2,10}[」』”]$/.test(lead))
    return { role: { start: start + 1, end: start + at - 1 } };
  if (rest === '') return !isPlan.test(word) && direct(lead.trimStart()) ? 'before' : undefined;
  const gender = genderOf(rest);
  if (gender && gap(rest.slice(1))) return gender;
  if (own.some((one) => one.end - start <= at)) return undefined;
  return groupBefore(rest, gap, start + led);
}

/** 外交部发表声明: the body speaks, not its paper. */
const issues =
  /(?:[发發]布|[发發]表|[发發]出|公布|刊登|撰文)(?![\u4e00-\u9fff]{0,3}的)|在|记者|記者|.[向对對](?!外)/;

/** A group with what may stand between it and its verb, in characters. */
const longestSubject = 160;

/** 外交部, 美国官员, 双方 before the verb and what may stand between. */
export function groupBefore(rest: string, gap: Gap, offset: number): { role: Piece } | undefined {
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

/** 被视为亲海的林美 */
const isCharacterised = /^(?!.*[在对對向与與跟就給给让讓由从從和同于於把将將])[\u4e00-\u9fff]{3,24}的$/;

/** 企业家与社会活动人士林美: what somebody is called may be long, where it names nobody else. */
const isDescribed = (lead: string, { mention, start }: Party) =>
  mention.office !== undefined &&
  start <= mention.start &&
  /^(?:[\u4e00-\u9fff]{2,20}[长長员員书書任席人师師授事官使]、)?[\u4e00-\u9fff]{2,20}$/.test(
    lead.slice(openingLength(lead)),
  ) &&
  !/[的在于於對对向把被由將将说說称稱請请據据給给是有为為陪]|[会會][见見晤谈談]|[访訪][问問]/.test(lead);

/** 财经事务及库务局: a body's whole name. */
const isBody =
  /^(?![\u4e00-\u9fff]*(?:[的在于於对對向跟把被让讓由将將晤请請据據给給是有]|出席|会见|會見|会谈|會談|[访訪][问問]))[\u4e00-\u9fff]{2,24}(?:[部局署厅廳院会會府司处處委社]|会议|會議|集团|集團|公司|大学|大學|研究所|银行|銀行)$/;

/** 马绍尔群岛总统海妮, 中国—中亚机制秘书长林美: whose office it is stands before the title. */
export function isOfState(lead: string, { mention, start }: Party): boolean {
  const hasTitle =
    mention.office !== undefined && mention.office.start < mention.start && start <= mention.start;
  const rest = lead.slice(openingLength(lead)).replace(/[（(][^（）()]{1,20}[）)]$/, '');
  return (
    hasTitle &&
    (isBody.test(rest) ||
      (/^(?:[A-Z]{2,8}(?:第一|首席)?|[\p{Script=Han}—–－·-]{2,10}|[哈乌烏吉塔土美俄法德英日韩韓印以伊巴越菲澳加朝蒙泰])$/u.test(
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
  `(?:^|[，,；;）)】\\s])(?:据|據|根据|根據)([^，,；;：:。]{2,24}?)(?:\\d{4}年)?(?:(?:公布|发布|發布)?的?(?:最新)?(?:数据|數據|统计|統計|资料|資料|报告|報告|调查|調查)(?=显示|顯示|指出))?(?:${adverb}|网站|援引[^，,。]{1,20})*(显示|顯示|报道|報道|報導|消息|介绍|介紹|透露|统计|統計|披露|估计|預測|说|說|称|稱)?[，,：:]`,
);

/** 据路透社报道, 据王小明介绍: whoever stands after it is the source. */
export function accordingTo(text: string, people: readonly Party[]): EasternAttribution | undefined {
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
  return unnamed.test(match[1]!)
    ? undefined
    : { ...at, source: { role: { start, end: match[1]!.endsWith('的') ? end - 1 : end } } };
}
/** 据此, 据不完全统计, 据传来的消息: no source that has a name. */
const unnamed =
  /^(?:此|不完全|粗略|保守|了解|悉|信|统计|報|报|初步)|(?:自己|[传傳发發]来|傳來|发布|發布|公布|提供|掌握|最新)的?$/;

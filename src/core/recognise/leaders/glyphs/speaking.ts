/** Chinese names that no title shows: of those who speak, or stand behind what they are. */

import { Finder, matches } from '../../../text/finder';
import { UnitSet } from '../../../text/firstchars';
import { between, direct, openingLength } from '../../statements/eastern/chinese/gaps';
import { chineseNameLength, endsName, foreignRun, isChineseSurname, isJapaneseFamily } from './chinese';
import { dottedNameLength } from './dotted';
import type { AddName } from './found';
import { isNobody } from './nobody';
import { anyTitle, callings } from './offices';
import { isGlyphState } from './states';
import { statesmanAt } from './statesmen';

/** What stands between a speaker and the verb. */
const adverbs =
  '(?:并|並|還|还|也|则|則|亦|均|又|再|再次|多次|曾|曾经|曾經|先前|稍早|随后|隨後|接着|接著|进一步|進一步|补充|補充)';
const saying =
  '(?:表示|指出|强调|強調|宣布|认为|認為|透露|呼吁|呼籲|介绍|介紹|告诉|告訴|回应|回應|坦言|直言|声称|聲稱|宣称|宣稱|承认|承認|写道|寫道|警告|批评|批評|[说說][，,：:︰。]|称[，,：:︰]|稱[，,：:︰])';
/** A Chinese name that begins its clause right before a reporting verb: 王超表示. */
const speaks = new RegExp(
  `(?<![\\u3400-\\u9fff·・•‧]|[\\u3400-\\u9fff]-)([\\u3400-\\u9fff]{2,8}?)(?=${adverbs}{0,3}${saying})`,
  'g',
);
/** The same after what the speaker does, or before a colon: 负责人王超表示, 运动人士王超：“…”. */
const called = new Finder(
  `(?:${callings})([\\u3400-\\u9fff]{2,4}?)(?=${adverbs}{0,3}${saying}|[：:︰][“「])`,
);

/** 大使的林美说: a name behind a title and 的, right before a verb of saying. */
const isBearer = `的([\\u3400-\\u9fff]{3,4}?)(?=${adverbs}{0,3}${saying})`;
const mayHaveBearer = new RegExp(isBearer);
const bearerOf = new Finder(`(${anyTitle})${isBearer}`);
/** 学者森田要一（76岁）, 负责人贝尔格（Anna Berg）: an age or its spelling in brackets ends a name. */
const aged = new Finder(
  `(${anyTitle}|${callings}|夫人)([\\u3400-\\u9fff]{2,6})(?=[（(](?:\\d{2,3}[歲岁]|[A-Z][\\p{L}.’'-]*(?: [A-Za-z][\\p{L}.’'-]*){1,4})[)）])`,
  'u',
);

/** 白宫, 教育部; 卓也 is 卓 with an adverb */
const isBody =
  /^(?:文章|[中美俄日韩韓以伊乌烏英法德印巴叙敘][军軍]$|[陆陸海空]军|[陆陸海空]軍|[贺賀][信电電辞辭词詞])|^[中美俄日韩韓欧歐英法德印哈乌烏塔吉土我]方|[宫宮部院府局署厅廳社会會党黨国國方也揆]$/;
/** A name whose parts dots join, where a clause or its object may begin. */
const dotted =
  /(^|[，。、；：,;:！!？?\s“”「」（）()]|从|從|到|把|将|將|指|在|于|於|由|是|和|与|與|对|對|向|同|据|據|让|讓|见|見|会|會|邀|被|受|叫|为|為|以及|的|人|家|[员員]|者|[师師]|授)((?:(?![在于於的和与與对對向由被是让讓到从從据據])\p{Script=Han}){1,8})[·・•‧]/gu;

/** 外交代表安娜·: what somebody is, right before the first part of a name. */
const calledBefore =
  /^\p{Script=Han}{1,6}(?:代表|[员員官长長手星家者人师師授士席理])(?=\p{Script=Han}{1,5}$)/u;

/** “安娜·贝尔格”号航母, 安娜·贝尔格国际机场: what is called after somebody. */
const isThing =
  /^[”」]?(?:[号號](?!召)|[级級]|[”」]|[国國][际際]|空[军軍]基地|基地|机场|機場|大[学學桥橋街道]|[医醫]院|[奖獎](?!励|勵)|中心|[广廣][场場]|[体體]育)/;
/** No name is longer. */
const longest = 40;
/** No subject stands further before its verb. */
const farthest = 64;

/** Verbs of saying before which a name of three characters and more may stand with an occasion between. */
const verbs = new Finder(
  /表示|指出|强调|強調|宣布|认为|認為|透露|呼吁|呼籲|介绍|介紹|告诉|告訴|回应|回應|坦言|直言|声称|聲稱|宣称|宣稱|坚称|堅稱|承认|承認|否认|否認|写道|寫道|警告|批评|批評|谴责|譴責|抨击|抨擊|嘲讽|嘲諷|讽刺|諷刺|要求|建议|建議|希望|期待|相信|主张|主張|提醒|质疑|質疑|补充|補充|解释|解釋|重申|保证|保證|承诺|承諾|提议|提議|提到|提及|谈到|談到|感叹|感嘆|抱怨|担心|擔心|反驳|反駁|(?<!演)[说說](?![明法服话話客唱辞辭谎謊])|[称稱](?![为為赞讚呼号號谓謂职職])/,
);
const clauseEnd = new UnitSet('，,。；;：:︰！!？?\n“”「」『』…（()）】]\u3000');
/** What somebody is, right before his name: 组织者之一安娜, 来自海港的贝尔格, 居民周文强. */
const behind = new Finder(
  `(?:${callings}|之一|^[来來]自[^，。的]{2,12}的|\\d[岁歲]的|(?<=^\\p{Script=Han}{1,5})[党黨]|的(?=\\p{Lu}))`,
  'u',
);
/** 加泰人, 官员们: no name ends so. */
const noNameEnd =
  /[们們者员員人民族教派社街州省市县縣城校系處处科站网網报報台臺行团團队隊军軍盟组組织織业業店厂廠所室馆館界委办辦层層区區级級称稱说說声聲案语語河山]$/;
/** Lois Berg, J. R. van der Velde: of two words and more. */
const latin =
  /^\p{Lu}[\p{Script=Latin}.’'-]*(?: (?:\p{Lu}[\p{Script=Latin}.’'-]*|al|bin|da|de|del|der|di|la|van|von)){0,3} \p{Lu}[\p{Script=Latin}’'-]+(?![\p{Script=Latin}\d])/u;
const latinBody =
  /(?:News|Times|Post|Journal|Group|Bank|Universit|Institut|Inc|Corp|Compan|Agency|Press|TV|Radio|Reuters|Bloomberg|Media|Research|Capital|Partners|Association|Foundation|Center|Centre|Council|Party|Ministry|Department|Airlines|Motors|Holdings|Technolog|Systems|Labs|House|Street|Today|Weekly|Online|Studio|Network|Union|Force|Data|World)/;

/** How much of the start of a text is the name of somebody who has no title there; 0 where none is. */
function personLength(rest: string, isCalled: boolean): number {
  if (statesmanAt(rest) > 0) return 0;
  const spelled = latin.exec(rest)?.[0];
  if (spelled) return latinBody.test(spelled) ? 0 : spelled.length;
  const joined = dottedNameLength(rest);
  if (joined > 4) return joined;
  const length = chineseNameLength(rest);
  const name = rest.slice(0, length);
  if (isBody.test(name) || isNobody(name) || isGlyphState(name) || noNameEnd.test(name)) return 0;
  if (name.includes('的')) return 0;
  const isForeign = (length > 2 && foreignRun(name) > 2) || (length === 4 && isJapaneseFamily(name));
  const isChinese = (length === 3 || (isCalled && length === 2)) && isChineseSurname(name[0]!);
  return isForeign || isChinese ? length : 0;
}

/** Where the clause begins that ends at an offset. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < farthest && !clauseEnd.has(text.charCodeAt(start - 1))) start--;
  return end - start < farthest ? text.slice(start, end) : '';
}

/**
 * 莱姆帕特在游行中说, 组织者之一贝尔格对海湾社说: who speaks with more than an adverb before the verb; 活动人士周文强发表讲话，提醒…:
 * or in the clause before it, behind what he is.
 */
function addFramed(text: string, add: AddName): void {
  for (const { index } of verbs.all(text)) {
    const own = clauseBefore(text, index);
    const isLater = direct(own) && /[，,]/.test(text[index - own.length - 1] ?? '');
    const end = isLater ? index - own.length - 1 : index;
    const clause = isLater ? clauseBefore(text, end) : own;
    const places = behind.all(clause).map((one) => one.index + one[0].length);
    for (const at of isLater ? places : [openingLength(clause), ...places]) {
      const rest = clause.slice(at);
      const length = personLength(rest, places.includes(at));
      const after = rest.slice(length);
      if (length === 0 || !endsName(after) || !(isLater || between(after))) continue;
      const name = rest.slice(0, length);
      const start = end - clause.length + at;
      add(start, name, start, '', name.split(' ').at(-1));
      break;
    }
  }
}

const takesPart = /等(?:[参參]加|出席|陪同)|[参參]加(?:上述|[会會][见見谈談晤])|陪同[参參]加/;
/** 林美、周文强等参加会见: who took part, as a report ends. */
const company =
  /(?<=^|[。，,；;！\n\s>])\p{Script=Han}{2,3}(?:[、和]\p{Script=Han}{2,3}){1,12}(?:等(?=[参參]加|出席|陪同)|(?=[参參]加(?:上述|[会會][见見谈談晤])|陪同[参參]加))/gu;
const isPlainChinese = (name: string) =>
  isChineseSurname(name[0]!) &&
  !isBody.test(name) &&
  !isNobody(name) &&
  !isGlyphState(name) &&
  !noNameEnd.test(name);

/** Names before a verb of saying, behind what their bearers are, or with dots inside. */
export function addSpeaking(text: string, add: AddName): void {
  const isName = (name: string) =>
    chineseNameLength(name) === name.length && !isBody.test(name) && !isNobody(name);
  // 华盛顿一再表示: what goes on after a name shows only with what follows
  const isNameAt = (at: number, name: string) =>
    isName(name) && chineseNameLength(text.slice(at, at + longest)) === name.length;
  for (const { index, 1: name } of matches(speaks, text))
    if (isNameAt(index, name!)) add(index, name!, index, '');
  const addBehind = ({ index, 0: all, 1: title, 2: name }: RegExpExecArray) =>
    add(index + all.length - name!.length, name!, index, title!);
  for (const match of mayHaveBearer.test(text) ? bearerOf.all(text) : [])
    if (isName(match[2]!)) addBehind(match);
  if (/[（(][A-Z\d]/.test(text)) for (const match of aged.all(text)) addBehind(match);
  for (const { index, 0: all, 1: name } of called.all(text)) {
    const start = index + all.length - name!.length;
    if (isName(name!) || name!.startsWith('曾')) add(start, name!, index, all.slice(0, -name!.length));
  }
  for (const { index, 1: lead, 2: first } of /[·・•‧]/.test(text) ? matches(dotted, text) : []) {
    const what = calledBefore.exec(first!)?.[0].length ?? 0;
    const start = index + lead!.length + what;
    const length = dottedNameLength(text.slice(start, start + longest));
    if (isThing.test(text.slice(start + length, start + length + 8))) continue;
    if (length > 4 && foreignRun(first!.slice(what)) === first!.length - what)
      add(start, text.slice(start, start + length), start, '');
  }
  for (const { index, 0: all } of takesPart.test(text) ? matches(company, text) : []) {
    const names = all.replace(/等$/, '').split(/[、和]/);
    if (!names.every(isPlainChinese)) continue;
    let start = index;
    for (const name of names) {
      add(start, name, start, '');
      start += name.length + 1;
    }
  }
  for (const { index } of text.includes('夫人') ? matches(/夫人/g, text) : []) {
    const start = index + 2;
    const length = personLength(text.slice(start, start + longest), false);
    if (length > 0) add(start, text.slice(start, start + length), start, '');
  }
  addFramed(text, add);
}

import type { EasternAttribution, Party } from '../outer';
import { group } from './agents';
import { adverb } from './gaps';
import { isOfPhrase } from './phrases';
import { pronounOf } from './subjects';
import { isNoun, verbs } from './verbs';

/** What a paper or figures are, which say nothing where they are no more than a basis: 根据协议. */
const paper =
  '声明|聲明|宣言|公报|公報|公告|文告|通报|通報|白皮书|白皮書|新闻稿|新聞稿|报告|報告|数据|數據|统计|統計|资料|資料|民意调查|民意調查|调查|調查|民调|民調|消息|说法|說法';
const published = '公布|发布|發布|发表|發表|提供|掌握';
const sourced = new RegExp(
  '((?:^|[，,；;）)】\\s])[另又而]?(?:据|據|根据|根據|[按依]照?(?=[^，,。；;]{1,20}(?:说法|說法)[，,])|(?=[^，,。；;\\s]{2,20}(?:[网網]站|官[网網]|官微)[^，,。；;]{0,12}消息[，,])))' +
    `([^，,；;：:。]{0,24}?)(?:\\d{4}年)?(?:(?:${published})?的?(?:最新)?(?:${paper})(?=显示|顯示|指出))?(?:${adverb}|[（(]\\d[^（）()]{1,12}[）)]|网站|援引[^，,。]{1,20})*` +
    `(显示|顯示|宣布|表示|通[报報]|确认|確認|证实|證實|[报報][道导導]|介绍|介紹|解释|解釋|透露|披露|估计|预測|说|說|称|稱|(?:${published})(?:的?[“「]〇+[”」])?|${paper})(?:称|稱|说|說|指)?[，,：:]`,
);

/** 据路透社报道, 据王小明介绍, 根据外交部声明: whoever stands after it is the source. */
export function accordingTo(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = sourced.exec(text);
  if (!match) return inView(text, people);
  const [all, lead, whose, word] = match as unknown as [string, string, string, string];
  // 根据瓶子的名称
  if (/^[称稱]$/.test(word) && /[名简簡统統号號职職俗]$/.test(whose)) return undefined;
  const start = match.index + lead.length;
  const end = start + whose.length;
  const at = match.index + all.lastIndexOf(word);
  // 据海湾社报道，某人宣布…: somebody else says so
  if (verbs.all(text.slice(match.index + all.length)).some(([verb]) => !isNoun.test(verb))) return undefined;
  // 根据海湾会议发表的《宣言》
  if (/[”」]$/.test(word))
    return {
      cue: { start: start - 1, end: start },
      word: '介绍',
      source: { role: { start, end: at + word.length } },
    };
  const found = { cue: { start: at, end: at + word.length }, word: '介绍' };
  const one = people.find((party) => party.start >= start && party.end <= end);
  if (one)
    return /^(?:先生|女士)?的?$/.test(text.slice(one.end, end))
      ? { ...found, source: one.mention }
      : undefined;
  const pronoun = /^[他她]的?$/.test(whose) ? pronounOf(whose) : undefined;
  if (pronoun) return { ...found, source: pronoun };
  if (whose === '') return issued.test(word) ? { ...found, source: { role: found.cue } } : undefined;
  const name = (/^(.{2,}?)(?:公布|[发發]布|[发發]表|提供)的?(?:最新)?$/.exec(whose)?.[1] ?? whose).replace(
    /的$/,
    '',
  );
  if (
    (name.length === whose.length && unnamed.test(whose)) ||
    unnamed.test(name) ||
    (isPaper.test(word) && !group.test(name.replace(/ +/g, '')))
  )
    return undefined;
  return { ...found, source: { role: { start, end: start + name.length } } };
}

/** 正如林美主席所说, 如学者们所言 */
const asSaid = new RegExp(
  `(?:^|[，,；;）)】—\\s])(?:但|而)?(?:正|一)?(?:如同?|像)([^，,；;：:。]{1,40}?)(?:${adverb})*(所(?:[说說言讲講述]|指出|[强強][调調]))(?:的(?:那[样樣])?)?[，,：:“「]`,
);

/** 在林美看来, 在专家们看来 */
const view = /(?:^|[，,；;）)】\s])(?:而)?在([^，,；;：:。]{1,40}?)(看[来來])[，,]/;

function inView(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = view.exec(text) ?? asSaid.exec(text);
  if (!match) return undefined;
  const [all, whose, word] = match as unknown as [string, string, string];
  const at = match.index + all.lastIndexOf(word);
  const start = match.index + all.lastIndexOf(whose, at - match.index - whose.length);
  const end = start + whose.length;
  const found = { cue: { start: at, end: at + word.length }, word: '认为' };
  const pronoun = /^[他她]$/.test(whose) ? pronounOf(whose) : undefined;
  if (pronoun) return { ...found, source: pronoun };
  const one = people.find((party) => party.end === end);
  if (one)
    return one.start === start ||
      isOfPhrase(whose.slice(0, -(end - one.start)), { ...one, start: one.start - start }, true)
      ? { ...found, source: one.mention }
      : undefined;
  return group.test(whose) && !/^(?:我|他|她|你|您)/.test(whose)
    ? { ...found, source: { role: { start, end } } }
    : undefined;
}

const isPaper = new RegExp(`^(?!统计|統計|消息)(?:${paper})$`);
/** 根据声明: a paper that speaks without whose it is. */
const issued = /^(?:声明|聲明|宣言|公报|公報|公告|文告|通报|通報|白皮书|白皮書|新闻稿|新聞稿)$/;
/** 据此, 据不完全统计, 据传来的消息: no source that has a name. */
const unnamed =
  /^(?:此|不完全|粗略|保守|了解|悉|信|统计|報|报|初步|该|該|这|這|其|另|上述|最新|有关|有關|相关|相關)$|^(?:不完全|粗略|保守|初步)|(?:自己|[传傳发發]来|傳來|发布|發布|公布|提供|掌握|最新)的?$/;

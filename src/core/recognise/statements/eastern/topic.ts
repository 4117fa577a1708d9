import type { PersonMention } from '../../../model/mention';
import { textBetween } from '../../document/page';
import { BESIDE } from '../before';
import { isLead } from './chinese/gaps';
import { isOfPhrase } from './chinese/phrases';
import { endOf } from './outer';
import { datelineLength } from './dateline';
import type { Said } from '../pronouns/pronouns';
import type { Telling } from '../telling';
import { easternLanguage } from '../../leaders/glyphs/scripts';

/** Whom a sentence in Chinese, Japanese or Korean is about, for the pronoun or the missing subject of the next one. */

/** The one person whom a sentence names, however often, as its subject, or whom alone a particle marks as its topic. */
export function onlySubject({ actors, others }: Said, page: Telling): PersonMention | undefined {
  const all = [...actors, ...others].sort((a, b) => a.start - b.start);
  const after = (one: PersonMention) => textBetween(page, endOn(page, one), endOn(page, one) + 8);
  const topics = all.filter((one) => topic.test(after(one)));
  const [only, ...more] = topics.length > 0 ? topics : all;
  // 한지우, and 한 장관 later
  if (!only || more.some((one) => !one.text.startsWith(only.text) && !only.text.startsWith(one.text)))
    return undefined;
  if (easternLanguage(after(only)) !== 'chinese') return subject.test(after(only)) ? only : undefined;
  return startsSentence.test(before(page, startOf(only), 2)) ? only : undefined;
}

/**
 * 卸任后，林美向周强提交报告。 The one who begins a Chinese sentence, where whoever else it names stands only behind a
 * preposition or is quoted.
 */
export function topicOf({ actors, others }: Said, page: Telling): PersonMention | undefined {
  const all = [...actors, ...others].sort((a, b) => a.start - b.start);
  // 关于周强的问题，林美…
  const at = all.findIndex((one) => !isWithinTopic(page, one));
  const [first, ...more] = at < 0 ? [] : all.slice(at);
  if (!first) return undefined;
  const lead = /[^。！？!?\n]*$/.exec(before(page, startOf(first), BESIDE))![0];
  if (lead.length === BESIDE) return undefined;
  if (easternLanguage(lead) !== 'chinese') return undefined;
  const clauses = lead.slice(datelineLength(lead)).split(/[，,]/);
  const own = clauses.pop()!;
  if (!clauses.every((clause) => isOccasion.test(clause) || isLead(clause))) return undefined;
  // 海湾银行行长林美
  const party = { mention: first, start: startOf(first), end: endOn(page, first) };
  if (!isOccasion.test(own) && !isLead(own) && !isOfPhrase(own, party, true)) return undefined;
  const isBehind = (other: PersonMention) => {
    const between = textBetween(page, endOn(page, first), startOf(other));
    const isQuoted = /[“「『][^”」』]*$/.test(between);
    return isQuoted || other.text === first.text || oblique.test(between);
  };
  return more.every(isBehind) ? first : undefined;
}

/** Whether somebody stands in a clause that only says what the sentence is about. */
function isWithinTopic(page: Telling, one: PersonMention): boolean {
  const lead = /[^。！？!?\n，,]*$/.exec(before(page, startOf(one), BESIDE))![0];
  return (
    about.test(lead) &&
    /^[^。！？!?\n]*?[，,]/.test(textBetween(page, endOn(page, one), endOn(page, one) + 24))
  );
}
const about =
  /^[”」]?(?:[关關][于於]|[对對][于於]|至[于於]|[针針][对對]|[谈談][到及]|[就對对](?!任|职|職|方|此))/;

const isOccasion =
  /^(?:[在当當就随隨]|[针針][对對]|[对對][于於此]|[关關][于於]|面[对對]|[为為因]此|此外|另外|[\d年月日上下午晚间間]+$|.{1,12}[后後时時前]$)/;
/** A preposition behind the topic's verb or adverb, and a state; what 与 and 和 join may be subject too. */
const oblique =
  /(?:[向对對给給为為由被把将將就]|[转轉][达達交]了?|致[电電函]|感[谢謝]|祝[贺賀]|[也还還又再曾已天日][和与與同跟])[\p{Script=Han}]{0,6}$/u;

/** The units before an offset, which may lie before the page. */
const before = (page: Telling, start: number, count: number) => textBetween(page, start - count, start);

const startOf = (one: PersonMention) => Math.min(one.start, one.office?.start ?? one.start);
/** Where somebody ends, the office behind his name too. */
export const endOn = (page: Telling, one: PersonMention) => endOf(one, (at) => textBetween(page, at, at + 1));

const honorific = '(?:氏|さん|님)?(?:[（(][^（）()]{0,6}[）)])?';
/** What follows a topic, and any subject, in Japanese and Korean. */
const topic = new RegExp(`^${honorific}(?:は|(?:은|는)(?![가-힣]))`);
export const isOblique = (after: string) =>
  (/^[\uac00-\ud7a3]/.test(after) && !subject.test(after)) || ofTheirs.test(after);
/** 2기, 정부: their time or government is meant. */
const ofTheirs = /^ (?:\d|정부|행정부|정권|내각|시대|시절|집권|측근)/;
const subject = new RegExp(`^${honorific}(?:は|が|も|、|(?:은|는|이|가|도)(?![가-힣]))`);
/** Where a Chinese subject begins its sentence; whoever stands after a comma may be in what somebody says. */
const startsSentence = /^$|[。！？!?\n」”】）\u3000 ]$/;

import type { Statement } from '../../../model/mention';
import type { Page } from '../../document/page';
import { isCapital, touches, type Passage } from '../../passage';
import { typeOf } from '../kind';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';
import { isPreposition } from '../words/actors';
import { asAuthor, type Author } from './authors';

/** An interview whose questions and answers begin with a dash: who is asked, and whether a question has just been put. */
export interface Interview {
  readonly who: Author;
  readonly asked: boolean;
}

/** Whether a passage may say with whom an interview is. */
export const mayIntroduce = ({ text }: Passage) =>
  /бесед|говорил|пообщал|интервью|(?:ответил|отвечает)[а-я]? на/i.test(text);

/** How far behind «побеседовал» the one may stand whom it is with, in tokens. */
const reach = 14;

/** «Газета побеседовала с министром X», «интервью с X», «X ответил на вопросы»: whose interview follows; undefined for several. */
export function interviewee({ passage: p }: Sentence, actors: readonly Actor[]): Author | undefined {
  const found = new Set<Actor>();
  for (const actor of actors) {
    if (isAsked(p, actor) || answers(p, actor)) found.add(actor);
  }
  const [only] = found;
  return only && found.size === 1 ? asAuthor(toSpeaker(only.mention)) : undefined;
}

/** «В интервью „Маяку“ он рассказал о планах»: who says what a passage reports of an interview, where that is one person. */
export function toldInInterview({ text }: Passage, statements: readonly Statement[]): Author | undefined {
  const last = statements.at(-1);
  if (!last?.speaker || !last.cue || !/^(?:рассказал|ответил|поговорил)/.test(last.cue.text))
    return undefined;
  if (!/(?<![а-яё])в (?:эксклюзивном )?интервью/i.test(text)) return undefined;
  return statements.every(({ speaker }) => speaker?.text === last.speaker!.text)
    ? asAuthor(last.speaker)
    : undefined;
}

function isAsked({ words }: Passage, { whole, to }: Actor): boolean {
  // «с Чрезвычайным и Полномочным Послом», «с бывшим мэром порта»
  let at = whole - 1;
  while (at > whole - 8 && /^[а-яё]+$/i.test(words[at]?.text ?? '') && !isPreposition(words[at]!.key)) at--;
  // «интервью посла Анны Берг», which is not «интервью послу»
  for (let i = whole - 1; i > at; i--)
    if (words[i]!.key === 'интервью')
      return words.slice(i + 1, to).every(({ key }) => !/(?:[ую]|[ео]му)$/.test(key));
  if (!/^(?:со?|у)$/.test(words[at]?.key ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > whole - reach; i--) {
    const { key, text } = words[i]!;
    if (/^(?:по)?(?:беседовал[аи]?|говорил[аи]?)$|^пообщал(?:ся|ась|ись)$|^(?:беседа|интервью)$/.test(key))
      return true;
    if (/^[.!?;:]$/.test(text)) return false;
  }
  return false;
}

function answers({ words }: Passage, { whole, tail }: Actor): boolean {
  const next = words[tail + 1]?.key;
  if (/^(?:ответил|отвечает)/.test(words[tail]?.key ?? ''))
    return next === 'на' && /^(?:вопросы|наши)$/.test(words[tail + 2]?.key ?? '');
  // «Министр X, находясь в Осло, дал интервью»
  if (whole > 0) return false;
  for (let i = tail; i < words.length - 1 && i < tail + reach; i++) {
    if (/^[.!?;:]$/.test(words[i]!.text)) return false;
    if (/^дал[аи]?$/.test(words[i]!.key))
      return words[i + 1]!.key === 'интервью' || words[i + 2]?.key === 'интервью';
  }
  return false;
}

/** «– Мы начали с налогов.»: whether a passage begins with a dash, as turns in conversation do. */
const isSpoken = (p: Passage) =>
  p.count > 2 && /^[—–-]$/.test(p.words[0]!.text) && !touches(p, 1) && isCapital(p, 1);

/** The same where the passage itself says who speaks: «– …, – сказал X». */
function isAttributed(p: Passage): boolean {
  for (let i = 2; i < p.count; i++)
    if (p.words[i]!.statement?.form === 'finite' && /^[—–-]$/.test(p.words[i - 1]!.text)) return true;
  return false;
}

const longestQuestion = 700;
const invites = /(?<![а-яё])(?:расскажите|скажите|поясните|поделитесь|назовите|объясните)(?![а-яё])/i;
const addressed =
  /(?<![а-яё])(?:вы|вас|вам|вами|ваш[аеиу]?|вашей|вашего|вашему|вашим|ваших|господин|госпожа)(?![а-яё])/i;

/** What a passage is in an interview: a question, an answer, or neither for sure. */
function partOf(p: Passage): 'question' | 'answer' | undefined {
  if (!isSpoken(p) || isAttributed(p)) return undefined;
  const text = p.text.slice(0, longestQuestion);
  if (p.text.length <= longestQuestion && (invites.test(text) || /\?[»”")]?\s*$/.test(text)))
    return 'question';
  return invites.test(text) || addressed.test(text) ? undefined : 'answer';
}

/** Reads a passage of an interview: what it answers, if it does, and how the interview stands after it. */
export function readAnswer(
  page: Page,
  i: number,
  interview: Interview,
): { readonly answer?: Statement; readonly interview: Interview } {
  const { passage } = page.readings[i]!;
  const part = partOf(passage);
  const asked = part === 'question';
  const after = asked === interview.asked ? interview : { ...interview, asked };
  if (part !== 'answer' || !interview.asked) return { interview: after };
  const start = page.starts[i]! + passage.start[0]!;
  const end = page.starts[i]! + passage.end[passage.count - 1]!;
  const text = page.text.slice(start, end);
  const answer = {
    start,
    end,
    text,
    speaker: interview.who,
    cue: null,
    direct: true,
    type: typeOf(text, 'say', false),
  };
  return { answer, interview: after };
}

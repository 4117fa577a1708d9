import { CharClass } from '../../../text/chars';
import type { Statement } from '../../../model/mention';
import type { Page } from '../../document/page';
import { Mark } from '../../words';
import { isMoreOfAnswer } from '../eastern/answers';
import {
  answersGuest,
  answersMarked,
  asksGuest,
  isMarkedQuestion,
  isMoreOfSpeech,
  isRemark,
  leavesOpen,
} from '../eastern/floor';
import { easternLanguage } from '../../leaders/glyphs/scripts';
import { isCapital, touches, type Passage } from '../../passage';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';
import { isPreposition } from '../words/actors';
import { asAuthor, type Author } from './authors';
import { isSpokenWord } from './stops';
import { closesInner } from './quotations';
import { isAsker } from './turns';
import { uncued } from '../uncued';
import type { Written } from '../../written';

/** An interview: who is asked, whether a question has just been put, and whether what stands before is an answer. */
export interface Interview {
  readonly who: Author;
  /** `you`: a question that begins with no dash and speaks to somebody, so that its answer may begin with none. */
  readonly asked: boolean | 'you';
  readonly answers?: true;
  /** A transcript, where labels tell the turns and only the last speaker's words go on without one. */
  readonly labelled?: true;
  /** A quotation that the answer before left open goes on. */
  readonly open?: true;
  /** A transcript whose labels are initials and surnames, of which this is no longer the first. */
  readonly minutes?: true;
  /** A report in full: whatever addresses others in it is the last speaker’s, though votes and remarks come between. */
  readonly shorthand?: true;
}

/** After a turn of a transcript: what follows without a label goes on with it. */
export const floorOf = (who: Author): Interview => ({ who, asked: false, answers: true, labelled: true });

/** The same where labels of initials take turns: whatever is a paragraph without a label goes on with the last. */
export const minutesOf = (who: Author): Interview => ({ ...floorOf(who), minutes: true });

/** The same in a shorthand report. */
export const rostrumOf = (who: Author): Interview => ({ ...floorOf(who), shorthand: true });

/** Whether a passage may say with whom an interview is. */
export const mayIntroduce = ({ text }: Passage) =>
  /^(?:Брифинг|Стенограмма|Пресс-конференция) |бесед|говорил|пообщал|интервью|вопросы|попросили|(?:ответил|отвечает)[а-я]? на|(?<![а-яё])гост(?:ь|ем|ья)|press (?:conference|briefing)|interview|answers? questions/i.test(
    text,
  );

/** How far behind «побеседовал» the one may stand whom it is with, in tokens. */
const reach = 14;

/** «Газета побеседовала с министром X», «интервью с X», «X ответил на вопросы»: whose interview follows; undefined for several. */
export function interviewee({ passage: p }: Sentence, actors: readonly Actor[]): Author | undefined {
  const found = new Set<Actor>();
  const [first] = actors;
  // "Spokesperson X’s Press Conference", "an interview with Ambassador X": the one whom such a line names
  const at = p.words.findIndex(({ key }, i) => key === 'interview' && p.words[i + 1]?.key === 'with');
  const asked =
    at >= 0 &&
    actors.find(({ whole, mention }) => whole > at + 1 && whole < at + 5 && mention.kind === 'leader');
  if (asked && p.kind[asked.from] === CharClass.Latin) return asAuthor(toSpeaker(asked.mention));
  if (first && p.kind[first.from] === CharClass.Latin)
    return actors.length === 1 && first.mention.kind === 'leader'
      ? asAuthor(toSpeaker(first.mention))
      : undefined;
  for (const actor of actors) {
    if (isAsked(p, actor) || answers(p, actor) || isGuest(p, actor) || isBriefing(p, actor)) found.add(actor);
  }
  const [only] = found;
  return only && found.size === 1 ? asAuthor(toSpeaker(only.mention)) : undefined;
}

/** «В интервью „Маяку“ он рассказал о планах»: who says what a passage reports of an interview, where that is one person. */
export function toldInInterview({ text }: Passage, statements: readonly Statement[]): Author | undefined {
  const last = statements.at(-1);
  if (!last?.speaker || !last.cue) return undefined;
  if (!/(?<![а-яё])в (?:эксклюзивном )?интервью/i.test(text)) return undefined;
  return statements.every(({ speaker }) => speaker?.text === last.speaker!.text)
    ? asAuthor(last.speaker)
    : undefined;
}

const stops = new Set('.!?;:');

function isAsked({ words }: Passage, { whole, to }: Actor): boolean {
  // «с Чрезвычайным и Полномочным Послом», «с бывшим мэром порта»
  let at = whole - 1;
  while (
    at > whole - reach &&
    /^(?:[а-яёa-z]+|[,«»-])$/i.test(words[at]?.text ?? '') &&
    !isPreposition(words[at]!.key)
  )
    at--;
  // «интервью посла Анны Берг», which is not «интервью послу»
  for (let i = whole - 1; i > at; i--)
    if (words[i]!.key === 'интервью')
      return words.slice(i + 1, to).every(({ key }) => !/(?:[ую]|[ео]му)$/.test(key));
  if (!/^(?:со?|у)$/.test(words[at]?.key ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > whole - reach; i--) {
    const { key, text } = words[i]!;
    if (/^(?:по)?(?:беседовал[аи]?|говорил[аи]?)$|^пообщал(?:ся|ась|ись)$|^(?:беседа|интервью)$/.test(key))
      return true;
    if (stops.has(text)) return false;
  }
  return false;
}

const briefing =
  /^(?:стенограмма )?(?:брифинга?|пресс - конференци[яи]|(?:(?:выступлени|заявлени)[ея] |вступительное слово )?(?:для сми )?(?:и )?ответ(?:ы|ов) на вопросы(?: сми| журналистов)?)$/;

/** «Брифинг официального представителя X», «Ответы на вопросы СМИ министра X»: a heading over questions and answers. */
const isBriefing = ({ words, count }: Passage, { whole }: Actor) =>
  whole > 0 &&
  whole < reach &&
  words[count - 1]!.text !== '.' &&
  briefing.test(
    words
      .slice(0, whole)
      .map(({ key }) => key)
      .join(' '),
  );

/** «Собеседником „Маяка“ стал X», «Наш гость – X», «на вопросы отвечает X», «мы пригласили к беседе X». */
function isGuest({ words }: Passage, { whole }: Actor): boolean {
  const { key = '', text = '' } = words[whole - 1] ?? {};
  const find = (pattern: RegExp) => {
    for (let i = whole - 2; i >= 0 && i > whole - reach - 6 && !stops.has(words[i]!.text); i--)
      if (pattern.test(words[i]!.key)) return i;
    return -1;
  };
  if (/^стал[аи]?$/.test(key) || /^[—–-]$/.test(text))
    return find(/^(?:собеседни(?:к(?:ом)?|ца|цей)|гост(?:ь|ем|ья|ьей))$/) >= 0;
  if (/^(?:ответил[аи]?|отвечает)$/.test(key)) return find(/^вопросы$/) >= 0;
  // «мы попросили поделиться мнением эксперта X»
  const isRequested = find(/^(?:поделиться|рассказать|прокомментировать|оценить)$/) >= 0;
  if (isRequested && find(/^попросили$/) >= 0)
    return (
      find(/^(?:у|вопросы)$/) < 0 &&
      [whole - 1, whole].some((k) => words[k]?.person?.head?.case === 'oblique')
    );
  const at = /^(?:господина|госпожу)$/.test(key) ? whole - 2 : whole - 1;
  return (
    /^(?:беседе|разговору)$/.test(words[at]?.key ?? '') &&
    words[at - 1]?.key === 'к' &&
    find(/^пригласил[аи]?$/) >= 0
  );
}

function answers({ words }: Passage, { whole, tail }: Actor): boolean {
  const next = words[tail + 1]?.key;
  if (/^(?:ответил|отвечает)/.test(words[tail]?.key ?? ''))
    return next === 'на' && /^(?:вопросы|наши)$/.test(words[tail + 2]?.key ?? '');
  // «Министр X, находясь в Осло, дал интервью»
  if (whole > 0) return false;
  for (let i = tail; i < words.length - 1 && i < tail + reach; i++) {
    if (stops.has(words[i]!.text)) return false;
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
    if (p.words[i]!.statement?.form === 'finite' && /^[—–-]$/.test(p.words[i - 1]!.text))
      if (!closesInner(p, i - 1)) return true;
  return false;
}

const longestQuestion = 700;
const invites = /(?<![а-яё])(?:расскажите|скажите|поясните|поделитесь|назовите|объясните)(?![а-яё])/i;
const addressed =
  /(?<![а-яёa-z])(?:вы|вас|вам|вами|ваш[аеиу]?|вашей|вашего|вашему|вашим|ваших|господин|госпожа|you|your|please)(?![а-яёa-z])/i;

/** «– Иван Петрович, …», «– Господин посол, …»: whoever asks begins so. */
const addresses =
  /^[—–-]\s*(?:Господин [а-яё-]+|Госпожа [а-яё-]+|[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:вич|вна|ич)),/;

const speaksOfSelf =
  /(?<![а-яё])(?:я|меня|мне|мной|мо(?:й|я|е|и|его|ему|ей|ю|их|им)|мы|нас|нам|нами|наш[а-я]{0,3})(?![а-яё])/i;
const saysOfSelf = /\b(?:I|[Mm][ey]|[Ww]e|us|[Oo]urs?)\b/;
const ofSelf = new RegExp(speaksOfSelf, 'gi');
const isWhole = /(?:[.!?…»”"。？！]|니다)[)\s]*$/;
/** What a passage is in an interview: a question, an answer or more of one, or none of them for sure. */
function partOf(
  p: Passage,
  { asked, answers, labelled, minutes, shorthand, open }: Interview,
): 'question' | 'you' | 'answer' | undefined {
  if (p.anyMark & Mark.Glyphs) {
    // 【森田外務大臣】…です。 what stands under it without a label, as one speaks
    const isChinese = easternLanguage(p.text) === 'chinese';
    const isMore = isChinese ? isMoreOfAnswer : labelled ? isMoreOfSpeech : answersGuest;
    if (!isChinese && !labelled && isMarkedQuestion(p.text)) return 'you';
    if (!isChinese && !labelled && asksGuest(p.text)) return 'question';
    if (asked === 'you' && answersMarked(p.text)) return 'answer';
    if (labelled ? answers && isMore(p.text, shorthand) : open || ((asked || answers) && isMore(p.text)))
      return 'answer';
    return /[？?]\s*$/.test(p.text) ? 'question' : undefined;
  }
  if (shorthand && isSpokenWord(p.words[0]!.key) && p.count > 2 && isWhole.test(p.text)) return 'answer';
  const label = p.words[1]?.text === ':' ? p.words[0]!.key : '';
  if (isAsker(label)) return 'question';
  if (/^(?:ответ|a|answer)$/.test(label)) return 'answer';
  // "Q. Is it open?", and then "A. It is."
  const letter = p.words[1]?.text === '.' ? p.words[0]!.text : '';
  if (letter === 'Q') return 'question';
  if (letter === 'A' && asked) return 'answer';
  const text = p.text.slice(0, longestQuestion);
  const isAsking = p.text.length <= longestQuestion && (invites.test(text) || /\?[»”")]?\s*$/.test(text));
  if (isSpoken(p)) {
    if (isAttributed(p)) return undefined;
    if (isAsking || addresses.test(text)) return 'question';
    // «Мы сами так решили, и нам нечего сказать вам.»: who says so much of oneself answers
    const isOwn = (p.text.match(ofSelf)?.length ?? 0) > 1;
    return asked && !invites.test(text) && (isOwn || !addressed.test(text)) ? 'answer' : undefined;
  }
  // without a dash, only words in the first person are somebody's for sure
  if (/^[—–-]$/.test(p.words[0]!.text) || !isWhole.test(p.text)) return undefined;
  if (isAsking && /\?\s*$/.test(text)) return addressed.test(text) ? 'you' : 'question';
  const goesOn = answers === true || asked === 'you';
  if (minutes && p.kind[0] === CharClass.Cyrillic && p.count > shortestParagraph && !isEditors(p))
    return 'answer';
  const isTold = p.words.some(({ statement }) => statement?.form === 'finite');
  const own = p.text.replace(/«[^«»]*»/g, '');
  const speaksSelf = speaksOfSelf.test(own) || saysOfSelf.test(own);
  // nothing but a label hands an English floor on, whomever a paragraph addresses
  const isFloor = labelled === true && p.kind[0] === CharClass.Latin;
  const isOwn = isFloor && /^(?:I|We|My|Our|You|Your|Please|Thank)\b[^"“”]*$/.test(p.text);
  return goesOn && (!isTold || isOwn) && (isFloor ? speaksSelf || isOwn : speaksSelf && !addressed.test(text))
    ? 'answer'
    : undefined;
}

/** Shorter ones are notes, in tokens. */
const shortestParagraph = 8;

/** What stands under a transcript and is nobody's words: «Встреча завершилась.», or a paragraph that tells who said what. */
const isEditors = (p: Passage) =>
  /^(?:беседовал|фото|текст|источник|справка|напомним|ранее|опубликован|подготовил|материал|встреча|заседание|совещание|переговоры|интервью)/i.test(
    p.words[0]!.key,
  ) || p.words.some(({ statement }, i) => statement?.form === 'finite' && isCapital(p, i + 1));

/** Reads a passage of an interview: what it answers, if it does, and how the interview stands after it. */
export function readAnswer(
  page: Page,
  i: number,
  interview: Interview,
): { readonly answer?: Statement; readonly interview: Interview } {
  const { passage } = page.readings[i]!;
  // "<…>" leaves something out
  if (interview.labelled && (passage.anyMark & Mark.Lettered) === 0) return { interview };
  if (interview.labelled && passage.anyMark & Mark.Glyphs && isRemark(passage.text)) return { interview };
  const part = partOf(passage, interview);
  if (part !== 'answer') {
    const asked = part === 'you' ? part : part === 'question';
    const answers = interview.answers && part === undefined && isWhole.test(passage.text);
    const next: Written<Interview> = { ...interview, asked };
    if (answers) next.answers = answers;
    else delete next.answers;
    delete next.open;
    return { interview: next };
  }
  const start = page.starts[i]! + passage.start[0]!;
  const end = page.starts[i]! + passage.end[passage.count - 1]!;
  const answer = uncued(page, { start, end }, interview.who, true);
  const { open, ...rest } = interview;
  const next: Interview = { ...rest, asked: false, answers: true };
  const isOpen = passage.anyMark & Mark.Glyphs && leavesOpen(passage.text, open === true);
  return { answer, interview: isOpen ? { ...next, open: true } : next };
}

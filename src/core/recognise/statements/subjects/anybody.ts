import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { perWord } from '../../words';
import { isAdverb, isGroup, isPreposition, pronounGender } from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import { groupEnd } from './groups';
import type { Sentence } from '../sentence';
import type { Source } from '../speakers/source';

// Nouns for people that no list has: «местный житель рассказал, что», «…, жалуются рыбаки». Russian.

/** Verbs whose subject is always somebody: a thing can confirm or recall, but not tell. */
const telling =
  /^(?:заяв|сообщ|сказа|говор|рассказ|отме[тч]|подчерк|добав|поясн|объясн|уточн|утвержда|призна[лею]|пожал|жалу|предупре|пообеща|счита|полага|дума|увер|потреб|требу|возму|обвин|попро|прос|замеч|замет|отве|посетова|наде|обратил|анонс|объяв|настаива|завер|разъясн|предположил)/;
/** Behind speech these are somebody's too, though a plan can suppose and a model foresee: «…, прогнозирует рыбак». */
const guessing = /^(?:предполага|прогнозир|спрогноз|предсказ|опроверг)/;
/** The longest noun phrase that speaks, in tokens. */
const longest = 9;

const adjective = /(?:[ыио]й|[ая]я|[ыи]е|ший|шая|шие)$/;
/** Words that stand first and are no noun. */
const noNoun =
  /^(?:это|эт[аио]т?|то|тот|та|те|он[аио]?|кто|котор[а-я]+|сам[аио]?|что|как|так|там|тут|здесь|все|всё|ещё|я|мы|вы|ты|один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|сто|тысяча|миллион|никто|некто|нельзя|можно|нужно|важно|день|год|месяц|час|неделя|минута|раз|часть|доля|речь|жизнь|связь|есть|об|если|когда|хотя|чтобы|пока|где|куда|потому|поэтому|кажется|например|конечно|однако|наконец|во-первых|или|либо|ни|не|бы|же|ли)$/;
const malesInVowels = /^(?:мужчина|коллега|судья|глава|староста|воевода|дедушка|юноша)$/;
/** Forms in -и that are a genitive or dative as often as a plural. */
const doubtful = /(?:ии|сти|ери|емьи|рти|ази|чи|щи|жи|ши|ки|ги|хи)$/;

/** «сумел отстоять мост и отметил»: a verb of the same subject, and none of those who have a rank. */
const pastVerb =
  /^(?!.*(?:генерал|адмирал|кардинал|капрал|маршал|консул|криминал|профессионал|радикал|либерал|нелегал)).*[аеиуыя]л$/;

/** What number and gender a noun is of, by its ending, if it is a nominative. */
const endingOf = perWord(({ key }) => {
  if (key.length < 4 || noNoun.test(key) || isAdverb(key) || /(?:лся|лась|лись|ло)$/.test(key)) return '';
  if (malesInVowels.test(key) || /[бвгджзйклмнпрстфхцчшщь]$/.test(key)) return 'm';
  // «требует вмешательства»
  if (/тва$|(?:[еая]ни|[яыи]ти)я$/.test(key)) return '';
  if (/[ая]$/.test(key)) return 'f';
  return /[ыи]$/.test(key) ? 'p' : '';
});

/** Whether a noun in the nominative can be the subject of a verb of such a gender. */
function agrees(p: Passage, i: number, { gender }: StatementWord): boolean {
  const ending = endingOf(p.words[i]!);
  const { key } = p.words[i]!;
  if (isMost(key)) return gender === 'p' || gender === undefined;
  // «российские издания»
  if (gender === 'p' && /(?:ия|тва)$/.test(key) && /[ыи]е$/.test(p.words[i - 1]?.key ?? '')) return true;
  if (gender === 'p') return ending === 'p' && (!doubtful.test(p.words[i]!.key) || isPeople(p.words[i]!.key));
  if (gender === 'f') return ending === 'f' && !malesInVowels.test(p.words[i]!.key);
  return ending === 'm' || (gender === undefined && ending === 'f');
}

/** «рыбаки», «чиновники», «врачи»: plurals of those who do something. */
const isPeople = (key: string) => /(?:ник|[чщ]ик|ак|як|ок|вик|ист|ец|тел|ач|арь|онк|нк|рг)и$/.test(key);

/** «Местный житель рассказал, что …»: the noun phrase that opens the clause whose verb stands at `v`; `end` is its end. */
export function somebodyBefore(s: Sentence, end: number, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  if (p.kind[v] !== CharClass.Cyrillic || !telling.test(p.words[v]!.key)) return undefined;
  const next = p.words[v + 1]?.key ?? '';
  if (
    !/^(?:[,:]|что|об?|на|в|журналистам|изданию|газете|агентству|порталу|(?:теле)?каналу|корреспонденту)$/.test(
      next,
    ) ||
    /ло$/.test(p.words[v]!.key)
  )
    return undefined;
  // a thing can speak of something too
  if (/^говор[ия]т$/.test(p.words[v]!.key) && /^об?$/.test(next)) return undefined;
  let from = end;
  while (from > s.from && end - from < longest && isPart(p, from - 1)) from--;
  if (from > s.from && !/^[,;:—–]$/.test(p.words[from - 1]!.text)) return undefined;
  if (p.words[from]?.key === 'в')
    from += aside.find(({ rest }) => rest.every((key, k) => p.words[from + 1 + k]?.key === key))?.length ?? 0;
  while (from < end && isOpener(p.words[from]!.key)) from++;
  let head = from;
  while (head < end && (isAttribute(p, head) || isOwner(p, head))) head++;
  // «другие считают»
  if (head === end && end - from === 1 && verb.gender === 'p' && somePeople.test(p.words[from]!.key))
    return { kind: 'group', from, to: end };
  if (head >= end || !agrees(p, head, verb) || pastVerb.test(p.words[head]!.key)) return undefined;
  for (let i = from; i <= head; i++) if (isPreposition(p.words[i]!.key)) return undefined;
  // «посетил мост, завод и заявил»: what «и» joins to the verb has a verb of its own
  if (p.words[end - 1]!.key === 'и' && !p.words.slice(head + 1, end - 1).some(({ key }) => looksFinite(key)))
    return undefined;
  const to = groupEnd(s, head + 1, end);
  if (isMost(p.words[head]!.key) && to === head + 1) return undefined;
  return { kind: 'group', from, to };
}

/** Adjectives that stand for people. */
const somePeople = /^(?:другие|остальные|многие|некоторые|немногие|третьи|вторые)$/;

/** «большинство историков»: who they are stands behind it. */
const isMost = (key: string) => /^(?:большинство|ряд)$/.test(key);

/** «в заключение», «в свою очередь»: what may stand there too. */
const aside = ['заключение', 'частности', 'ответ', 'целом', 'свою очередь', 'то же время'].map((words) => {
  const rest = words.split(' ');
  return { rest, length: rest.length + 1 };
});

/** «также», «при этом», «а»: what may stand before the noun. */
const isOpener = (key: string) =>
  /^(?:что|а|но|же|при|этом|однако|впрочем|сам|сама|сами)$/.test(key) || (key.length > 2 && isAdverb(key));

const isPart = (p: Passage, i: number) =>
  (p.kind[i] === CharClass.Cyrillic && !p.words[i]!.statement) ||
  p.kind[i] === CharClass.Digit ||
  isForeign(p, i) ||
  (p.words[i]!.key === '-' && p.start[i] === p.end[i - 1]);

/** «Telegram-каналы» */
const isForeign = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Latin && p.words[i + 1]?.key === '-' && p.start[i + 1] === p.end[i];

/** An adjective, or «46-» of «46-летний». */
const isAttribute = (p: Passage, i: number) =>
  adjective.test(p.words[i]!.key) ||
  p.words[i]!.key === '-' ||
  isForeign(p, i) ||
  (p.kind[i] === CharClass.Digit && p.words[i + 1]?.key === '-');

/** «её разработчики» */
const isOwner = (p: Passage, i: number) => /^(?:его|ее|их)$/.test(p.words[i]!.key);

/** Verbs that take what is told of as their object: «отметил рост». */
const takesObject =
  /^(?:отме[тч]|подчерк|призна|объясн|обвин|попро|прос|потреб|требу|предупре|замеч|замет|уточн|поясн|добав|пообеща)/;
const people = /(?:ник|ист|олог|анин|янин|вец|водитель|тель)$/;
const things = /(?:казатель|источник|двигатель|дневник|памятник|лист|список)$/;

/**
 * «Министр, выступая в Осло, отметил рост»: a noun of a thing is the object, where the sentence has somebody for its
 * subject or a gerund before the verb.
 */
function mayBeObject(s: Sentence, v: number, head: number, { gender }: StatementWord): boolean {
  const { words } = s.passage;
  const { key, person } = words[head]!;
  if (gender === 'f' || !takesObject.test(words[v]!.key)) return false;
  if (person?.head || isGroup(key) || isPeople(key) || (people.test(key) && !things.test(key))) return false;
  if (isGroup(words[s.from]!.key) || words[s.from]!.person?.head || pronounGender(words[s.from]!.key))
    return true;
  for (let i = v - 2; i > s.from && i > v - longest * 2; i--)
    if (words[i - 1]!.text === ',' && /(?:[аяую]я|[аяуюие]ясь|[аиуя]в|ши|шись)$/.test(words[i]!.key))
      return true;
  return false;
}

/** «…, жалуются рыбаки.», «…, замечает рыбак, …»: the noun that follows a verb set off by marks, and its genitives. */
export function somebodyAfter(s: Sentence, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  if (
    !/^[,»”"—–-]$/.test(p.words[v - 1]?.text ?? '') ||
    !(telling.test(p.words[v]!.key) || guessing.test(p.words[v]!.key))
  )
    return undefined;
  // «обратил внимание министр»
  const from = p.words[v + 1]?.key === 'внимание' ? v + 2 : v + 1;
  let head = from;
  while (head < s.to && head < from + 3 && (isAttribute(p, head) || isOwner(p, head))) head++;
  const word = p.words[head];
  // «учреждение объявило тендер»
  if (/ло$/.test(p.words[v]!.key)) return undefined;
  if (
    head >= s.to ||
    word?.caps !== 'none' ||
    word.statement ||
    isAdverb(word.key) ||
    isPreposition(word.key)
  )
    return undefined;
  if (p.kind[head] !== CharClass.Cyrillic || !agrees(p, head, verb)) return undefined;
  if (mayBeObject(s, v, head, verb)) return undefined;
  const to = groupEnd(s, head + 1, s.to);
  return to >= s.to || /^[,.!?…—–]$/.test(p.words[to]!.text) ? { kind: 'group', from, to } : undefined;
}

import { CharClass } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { isCapital, keyAt } from '../../passage';
import type { Word } from '../../words';
import { isAdverb, isBare, pronounGender } from '../words/actors';
import type { Sentence, Scene } from '../sentence';
import { relativeName } from '../subjects/before';
import { appealAct, isOrdering } from './appeals';
import { lacksClause } from './clauses';
import { isSuchClaim, refersBack } from './refersback';
import { hasObject, isOfFeeling, support, worth } from './objects';
import { isNoRequest } from './requests';
import { isSilent } from './silent';

/** Whether a verb of saying at token `v` is used otherwise, by what stands around it: nothing is said then. */
export const isOtherUse = (s: Scene, v: number): boolean =>
  isNoVerb(s, v) ||
  isSilent(s, v) ||
  asksWhat(s) ||
  lacksCompanion(s, v) ||
  lacksClause(s, v) ||
  isDeed(s, v) ||
  isCelebrating(s, v) ||
  isOddWith(s, v) ||
  isNoRequest(s, v) ||
  isOfAnother(s, v);

const asking = /^(?:что|кого|кому|почему|зачем)$/;

/** «Что обещают кандидаты», «О чём говорил министр?»: a question says nothing, nor does a heading that is one, or ends in one behind a colon. */
function asksWhat({ passage: { words, kind }, from, to }: Sentence): boolean {
  let first = to;
  while (first > from && !/^[,:;«»"—–-]$/.test(words[first - 1]!.text)) first--;
  if (first > from && words[first - 1]!.text !== ':') return false;
  const key = words[first]?.key;
  const isAbout = /^об?$/.test(key ?? '') && words[first + 1]?.key === 'чем';
  if (
    first >= to ||
    kind[first] !== CharClass.Cyrillic ||
    !(isAbout || (asking.test(key ?? '') && first === from))
  )
    return false;
  return true;
}

const putting = new Set(['puts', 'put']);

/** Where the words end that report: after «внимание» of «обратил внимание». */
export function cueEnd({ passage: { words } }: Sentence, v: number): number {
  const { key } = words[v]!;
  const isPhrase = ofPhrase.has(words[v + 1]?.key ?? '') || putting.has(key);
  return companions.has(key) && isPhrase ? v + 2 : v + 1;
}
const ofPhrase = new Set('внимание вопрос за против for in on out to attention tribute'.split(' '));

const whoWords = new Set(['который', 'которая']);

/** An infinitive, a noun or a participle by what stands before it, and what somebody did not say. */
function isNoVerb(s: Scene, v: number): boolean {
  const { words } = s.passage;
  const previous = words[v - 1];
  if (v <= s.from || !previous) return false;
  const { key } = words[v]!;
  let before = v - 1;
  while (before > s.from && isAdverb(words[before]!.key)) before--;
  if (isBare(key) && beforeInfinitive.has(words[before]!.key)) return true;
  // "what do they expect?"
  if (isBare(key) && /^(?:they|we|you)$/.test(previous.key) && /^d(?:o|id)$/.test(words[v - 2]?.key ?? ''))
    return true;
  const isDenied = previous.key === 'не' || previous.key === 'not';
  // «не ожидает, что мост закроют»
  const isOpinion = opinion.test(key) && words[v + 1]?.text === ',' && words[v + 2]?.key === 'что';
  if ((isDenied !== /^исключ/.test(key) && !isOpinion) || isNeither(s, v)) return true;
  if (whoWords.has(previous.key) && !relativeName(s, v)) return true;
  return beforeOther.has(previous.key);
}

const opinion = /^(?:ожида|счита|дума|полага)/;

/** After these an English form without an ending is an infinitive or a noun. */
const beforeInfinitive = new Set(
  'to help helps helped will would could can may might must should shall not did does do cannot the a an his her its their this that'.split(
    ' ',
  ),
);

const beforeOther = new Set(
  'the a an this that its his their our of for over be been being is are was were to as которые чтобы'.split(
    ' ',
  ),
);

/** "Neither X nor Y said when …" */
function isNeither(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  let k = v - 1;
  while (k >= s.from && words[k]!.key !== 'nor' && !/^[;:"“”]$/.test(words[k]!.text)) k--;
  if (keyAt(s.passage, k) !== 'nor') return false;
  while (k >= s.from && words[k]!.key !== 'neither') k--;
  return k >= s.from;
}

const extending = new Set(['extended', 'extends']);

/** Whether what must follow it to report anything is missing. */
function lacksCompanion(s: Scene, v: number): boolean {
  const { words } = s.passage;
  const { key } = words[v]!;
  if (extending.has(key)) return !isOfFeeling(s.passage, v + 1);
  if (/^предпол(?:ага|ожи)/.test(key)) return !isSupposing(words, v);
  if (/^(?:да(?:л[аио]?|ет|ют)|обруш.*)$/.test(key)) return !isOrdering(words, v) && !appealAct(s.passage, v);
  const companion = companions.get(key);
  if (!companion || companion.test(words[v + 1]?.key ?? '')) return false;
  // «задала она вопрос»
  const isTurned = companion.test(words[v + 2]?.key ?? '') && pronounGender(words[v + 1]?.key ?? '');
  return (
    !isTurned &&
    !isFor(words, v) &&
    !appealAct(s.passage, v) &&
    !isSureAfter(s, v) &&
    !isSuchClaim(s, v) &&
    !isWroteAfter(s, v)
  );
}

/** «выступил в защиту порта» */
const isFor = (words: readonly Word[], v: number) =>
  /^выступ/.test(words[v]!.key) &&
  words[v + 1]?.key === 'в' &&
  /^(?:защиту|поддержку)$/.test(words[v + 2]?.key ?? '');

/** «…, предполагает он», «он предположил, что …», and no plan that supposes something. */
const isSupposing = (words: readonly Word[], v: number) =>
  /^(?:[,—–-]|как)$/.test(words[v - 1]?.key ?? '') ||
  (/л[аио]?$/.test(words[v]!.key) && /^[,:]$/.test(words[v + 1]?.text ?? ''));

/** What one voices: «высказывал опасения». */
const ofOpinion =
  /^(?:опасени|мнени|предположени|сомнени|уверенност|озабоченност|пожелани|надежд|недовольств)/;

/** What must follow some verbs for them to report anything: «обратил внимание», "called for". */
const companions: ReadonlyMap<string, RegExp> = new Map([
  ...['обратил', 'обратила', 'обратили', 'обращает', 'обращают'].map((key) => [key, /^внимание$/] as const),
  ...['выступил', 'выступила', 'выступило', 'выступили', 'выступает', 'выступают'].map(
    (key) => [key, /^(?:за|против)$/] as const,
  ),
  ...'допустил допустила допустили допускает допускают'
    .split(' ')
    .map((key) => [key, /^(?:,|что|возможность)$/] as const),
  // only «такое заявление сделал X»
  ...['сделал', 'сделала', 'сделало', 'сделали', 'делает', 'делают'].map((key) => [key, /^вывод$/] as const),
  ...'уверен уверена уверено уверены обеспокоено убеждено обеспокоен обеспокоена обеспокоены убежден убеждена убеждены согласен согласна согласны'
    .split(' ')
    .map((key) => [key, /^[,:]$/] as const),
  ...['report', 'reminded', 'reminds'].map((key) => [key, /^that$/] as const),
  ...['shared', 'shares'].map((key) => [key, /^(?:that|the|his|her|their|condolences|concerns)$/] as const),
  ['referenced', /^(?:the|an?|his|her|its|their|how|[a-z]+)$/],
  ...['called', 'calls'].map((key) => [key, /^(?:for|on|all|it|the|his|her|this)$/] as const),
  ...['expected', 'expects', 'expect', 'hopes', 'hoped'].map(
    (key) => [key, /^(?:that|to|the|[a-z]+s?)$/] as const,
  ),
  ...['pointed', 'points'].map((key) => [key, /^(?:out|to)$/] as const),
  ...['chimed', 'chimes'].map((key) => [key, /^in$/] as const),
  ...['put', 'puts'].map((key) => [key, /^it$/] as const),
  ...['read', 'reads'].map((key) => [key, /^(?:[,.:"“]|the|a|in|as|)$/] as const),
  ...['задал', 'задала', 'задали', 'задает'].map((key) => [key, /^вопрос$/] as const),
  ...'выдвинул выдвинула выдвинули выдвигает выдвигают'
    .split(' ')
    .map(
      (key) =>
        [key, /^(?:инициатив[уы]|предложени[ея]|иде[июя]ю?|требовани[ея]|тезис[ы]?|услови[ея])$/] as const,
    ),
  ...'высказывал высказывала высказывало высказывали высказывает высказывают'
    .split(' ')
    .map((key) => [key, ofOpinion] as const),
  [
    'committed',
    /^(?:to|that|over|about|more|up|nearly|some|himself|herself|itself|themselves|his|her|its|their|\d.*|[$€£¥])$/,
  ],
  ['spoke', /^(?:about|of|on|out|highly)$/],
  ['state', /^that$/],
  ...['held', 'ruled', 'found'].map((key) => [key, /^that$/] as const),
  ['briefed', /^(?:on|that)$/],
  ['drew', /^attention$/],
  ['paid', /^tribute$/],
  ...['appealed'].map((key) => [key, /^(?:to|for)$/] as const),
  ...['maintain', 'maintains', 'maintained', 'concurred'].map((key) => [key, /^that$/] as const),
  ...['agreed', 'agrees'].map((key) => [key, /^(?:that|to|on)$/] as const),
  ['referred', /^to$/],
  ['resolved', /^to$/],
  ...['unveiled', 'unveils'].map((key) => [key, /^plans$/] as const),
  ['continued', /^(?:on|by|that|in|[.,:"]|)$/],
  ...['posted', 'wrote', 'writes'].map((key) => [key, /^(?:on|that|in|[.,:"]|)$/] as const),
]);

/** «…, уверен министр Орлов» reports as «министр Орлов уверен, что …» does. */
function isSureAfter({ passage: { words }, actors }: Scene, v: number): boolean {
  const previous = words[v - 1];
  return (
    /^(?:уверен|убежден|соглас|допуст)/.test(words[v]!.key) &&
    (previous?.text === ',' || /^(?:этим|ним|ней|ними|чем)$/.test(previous?.key ?? '')) &&
    actors.some((a) => a.whole > v)
  );
}

/** "“…,” wrote X" */
const isWroteAfter = ({ passage: { words } }: Sentence, v: number) =>
  /^(?:wrote|writes|posted|continued)$/.test(words[v]!.key) && /^[”"]$/.test(words[v - 1]?.text ?? '');

/** What somebody writes, and says nothing: «написал рапорт». */
const works =
  /^(?:заявлени[ея]|рапорт|рапорты|донос|жалобу|книг[уи]|роман|романы|пьес[уы]|песн[юи]|музыку|стихи|сценари[йи]|картин[уы]|диссертацию|портрет)$/;

/** «заключили договор» */
const deals = /^(?:договор|соглашени|пакт|контракт|сделк|союз|мир$|перемири|брак|меморандум|пари)/;

/** "concluded a deal", "observed the drill" */
const englishDeals = /^(?:an?|the|his|her|its|their|with|talks|negotiations|agreements?)$/;

/** Verbs with the words after them by which something is done, and nothing said. */
const deeds: readonly (readonly [verb: RegExp, next: RegExp])[] = [
  [/^написа/, works],
  // «передал управление сыну», «поделился опытом»
  [/^переда/, /^управление$/],
  [/^(?:подели|делит)/, /(?:[ая]ми|[оеё][мй]|ью)$/],
  // «говорил с мэром»
  [/^говор/, /^со?$/],
  // «добавил себе голосов»
  [/^добав/, /^себе$/],
  [/^заключи/, deals],
  [/^отвеча/, /^(?:за|в)$/],
  // "thanks to the port", "thanks in part to it"
  [/^thanks$/, /^(?:to|in|largely|partly|mainly|not)$/],
  // "people accused of fraud"
  [/^accused?$/, /^of$/],
  [/^(?:adds|added)$/, /^to$/],
  [/^(?:conclude|observe)[sd]$/, englishDeals],
  // "two names mentioned as heirs"
  [/^mentioned$/, /^as$/],
  [/^claim(?:s|ed)?$/, /^(?:victory|victories|lives|ties|seats|first|second|third|gold|silver|bronze)$/],
];

const notSpeech = new Set(['вниманию', 'я', 'мы']);

const ourselves = new Set(['я', 'мы']);

function isDeed({ passage: { words } }: Sentence, v: number): boolean {
  const { key } = words[v]!;
  const next = words[v + 1]?.key ?? '';
  // «предлагает вниманию читателей», «спросил я»
  if (notSpeech.has(next)) return true;
  // «мы предупредили департамент», «как их называют в порту»
  const before = words[v - 1]?.key ?? '';
  if (ourselves.has(before)) return true;
  if (/^назыв/.test(key) && /^(?:его|ее|их|это)$/.test(before) && words[v - 2]?.key === 'как') return true;
  // "ruled that out"
  if (key === 'ruled' && words[v + 2]?.key === 'out') return true;
  // "had added a week"
  if (key === 'added' && /^(?:had|has|have)$/.test(words[v - 1]?.key ?? '') && isArticle.test(next))
    return true;
  return deeds.some(([verb, after]) => verb.test(key) && after.test(next));
}

const isArticle = /^(?:the|an?|another|its|their|one|two|three|new|more)$/;

/** What a verb of saying is not about: «отметил день рождения». */
const celebrations = /^(?:день|дня|юбилей|праздник|годовщин[уы]|[а-я]*летие|именины)$/;

function isCelebrating({ passage: { words } }: Sentence, v: number): boolean {
  let object = v + 1;
  while (object < v + 3 && own.has(words[object]?.key ?? '')) object++;
  return celebrations.test(words[object]?.key ?? '');
}
const own = new Set('свой свое свою свои его ее их очередной профессиональный'.split(' '));

/** A verb that belongs to what stands after it, or that needs speech beside it. */
function isOfAnother(s: Sentence, v: number): boolean {
  const { words, kind } = s.passage;
  const { key } = words[v]!;
  const previous = words[v - 1]?.text ?? '';
  if (/^подели/.test(key) && refersBack(s, v)) return false;
  if (afterSpeech.test(key))
    return !/^[,—–-]$/.test(previous) && !announces(s, v) && !appealAct(s.passage, v);
  if (kind[v] !== CharClass.Latin) return false;
  const next = words[v + 1]?.key ?? '';
  const isBySaying = bySaying.test(key) && sayingBy.test(words[v + 2]?.key ?? '');
  return next === 'by' && !isBySaying && !refersBack(s, v);
}

/** Verbs of saying only where speech stands right before them: «…, — продолжил он». */
const afterSpeech =
  /^(?:зада[лею]|продолжи|продолжает|дополни|поделил|делится|шутит|втори|обратил(?:ся|ась|ись)$)/;

/** «он обратился к гостям: „Мост открыт“», «он продолжил: Мост открыт»: whether a colon and speech stand soon behind a verb. */
function announces({ passage: p, to }: Sentence, v: number): boolean {
  if (v + 2 < to && p.words[v + 1]!.text === ':' && isCapital(p, v + 2)) return true;
  for (let i = v + 1; i < to - 1 && i < v + 9; i++) {
    if (p.words[i]!.text === ':') return opens(p, i + 1);
    if (/^[,.;«»"]$/.test(p.words[i]!.text)) return false;
  }
  return false;
}

/** "He concluded by saying …" */
const bySaying = /^(?:concluded|concludes|continued|responded|replied)$/;
const sayingBy =
  /^(?:saying|stating|noting|adding|warning|calling|urging|thanking|reiterating|expressing|stressing|insisting|arguing)$/;

/** What is written reads so: "“…,” the note read", "the letter reads: …". */
const writing =
  /^(?:statement|letter|note|message|communique|declaration|document|text|post|tweet|draft|report|resolution)$/;

const reading = new Set(['reads', 'read']);

/** "put" and "read" report only in "as X put it" and where a text stands right beside what it says. */
function isOddWith(s: Sentence, v: number): boolean {
  const { words, count } = s.passage;
  const { from, to } = s;
  const { key } = words[v]!;
  // "supported the swift adoption of it", and no roof
  // "shared the view that", and no bread
  if (/^share[sd]$/.test(key) && words[v + 1]!.key !== 'that' && !isOfFeeling(s.passage, v + 1))
    return !/^(?:views?|opinions?|belief|assessment|concerns?|vision)$/.test(words[v + 2]?.key ?? '');
  // "spoke on the harbour", and not on Friday
  if (key === 'spoke' && words[v + 1]!.key === 'on')
    return !/^(?:the|his|her|their|its|how)$/.test(words[v + 2]?.key ?? '');
  // "agreed on the need for it"
  if (/^agree[ds]$/.test(key) && words[v + 1]!.key === 'on')
    return !/^(?:need|importance|necessity|urgency)$/.test(words[v + 3]?.key ?? '');
  if (/^supports?(?:ed)?$/.test(key)) return !hasObject(words, v + 1, support);
  // "recognised the need for it", and no face
  if (/^recogni[sz]e[ds]?$/.test(key)) return words[v + 1]!.key !== 'that' && !hasObject(words, v + 1, worth);
  // "the documents state that", and no "member state that"
  if (key === 'state') {
    let k = v - 1;
    while (k > from && isAdverb(words[k]!.key)) k--;
    return !/^[a-z]{3,}[^s']s$/.test(words[k]?.text ?? '');
  }
  if (putting.has(key)) {
    for (let k = v - 1; k >= from && k > v - 12; k--) if (words[k]!.key === 'as') return false;
    return true;
  }
  if (!reading.has(key)) return false;
  const isAfter = writing.test(words[v - 1]?.key ?? '');
  if (isAfter) {
    // "the note read in part."
    const isPhrase =
      (words[v + 1]?.key === 'in' && words[v + 2]?.key === 'part') ||
      (words[v + 1]?.key === 'as' && words[v + 2]?.key === 'follows');
    const end = isPhrase ? v + 3 : v + 1;
    return !/^[:,"“]$/.test(words[end]?.text ?? '') && !(end + 1 >= to && hasQuote(words, from, v));
  }
  for (let k = v + 1; k < count && k < v + 5; k++)
    if (writing.test(words[k]!.key)) return !/^[”"]$/.test(words[v - 1]?.text ?? '');
  return true;
}

const hasQuote = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ text }) => /^[”"]$/.test(text));

import { CharClass } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { isCapital, type Passage, touches } from '../../passage';
import type { Word } from '../../words';
import { isAdverb, isBare, isBody, isPreposition } from '../words/actors';
import type { Sentence, Scene } from '../sentence';
import type { StatementWord } from '../words/lexicon';
import { isLearning, readCiting } from './citing';
import { isMaking, readPassive } from './passive';
import { readReference } from './reference';
import { readRelay } from './relay';
import { relativeName } from '../subjects/before';
import { isConjunction, isInsideWord } from '../subjects/phrases';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';
import { cueStart, isSuchClaim, refersBack } from './refersback';

/** What must follow some verbs for them to report anything: «обратил внимание», "called for". */
const companions: ReadonlyMap<string, RegExp> = new Map([
  ...['обратил', 'обратила', 'обратили', 'обращает', 'обращают'].map((key) => [key, /^внимание$/] as const),
  ...['выступил', 'выступила', 'выступили', 'выступает', 'выступают'].map(
    (key) => [key, /^(?:за|против)$/] as const,
  ),
  ...'допустил допустила допустили допускает допускают'
    .split(' ')
    .map((key) => [key, /^(?:,|что|возможность)$/] as const),
  // only «такое заявление сделал X»
  ...['сделал', 'сделала', 'сделало', 'сделали'].map((key) => [key, /(?!)/] as const),
  ...'уверен уверена уверены убежден убеждена убеждены согласен согласна согласны'
    .split(' ')
    .map((key) => [key, /^[,:]$/] as const),
  ...['report', 'shared', 'shares', 'reminded', 'reminds'].map((key) => [key, /^that$/] as const),
  ...['called', 'calls'].map((key) => [key, /^(?:for|on|all|it|the|his|her|this)$/] as const),
  ...['expected', 'expects', 'expect', 'hopes', 'hoped'].map(
    (key) => [key, /^(?:that|to|the|[a-z]+s?)$/] as const,
  ),
  ...['pointed', 'points'].map((key) => [key, /^(?:out|to)$/] as const),
  ...['chimed', 'chimes'].map((key) => [key, /^in$/] as const),
  ...['put', 'puts'].map((key) => [key, /^it$/] as const),
  ...['read', 'reads'].map((key) => [key, /^(?:[,.:"“]|the|a|in|)$/] as const),
  ...['задал', 'задала', 'задали', 'задает'].map((key) => [key, /^вопрос$/] as const),
  [
    'committed',
    /^(?:to|that|over|about|more|up|nearly|some|himself|herself|itself|themselves|his|her|its|their|\d.*|[$€£¥])$/,
  ],
  ...['held', 'ruled', 'found'].map((key) => [key, /^that$/] as const),
  ['drew', /^attention$/],
  ['paid', /^tribute$/],
  ...['appealed'].map((key) => [key, /^(?:to|for)$/] as const),
  ...['agreed', 'agrees', 'maintain', 'maintains', 'maintained'].map((key) => [key, /^that$/] as const),
  ['continued', /^(?:on|by|that|in|[.,:"]|)$/],
  ...['posted', 'wrote', 'writes'].map((key) => [key, /^(?:on|that|in|[.,:"]|)$/] as const),
]);

/** «…, уверен министр Орлов» reports as «министр Орлов уверен, что …» does. */
const sure = /^(?:уверен|убежден|соглас)/;

/** What a verb of saying is not about: «отметил день рождения». */
const celebrations = /^(?:день|дня|юбилей|праздник|годовщин[уы]|[а-я]*летие|именины)$/;

/** What somebody writes, and says nothing: «написал рапорт». */
const works =
  /^(?:заявлени[ея]|рапорт|рапорты|донос|жалобу|книг[уи]|роман|романы|пьес[уы]|песн[юи]|музыку|стихи|сценари[йи]|картин[уы]|диссертацию|портрет)$/;

/** «заключили договор» */
const deals = /^(?:договор|соглашени|пакт|контракт|сделк|союз|мир$|перемири|брак|меморандум|пари)/;

const englishDeals = /^(?:an?|the|his|her|its|their|with|talks|negotiations|agreements?)$/;

/** Verbs of saying only where speech stands right before them: «…, — продолжил он». */
const afterSpeech =
  /^(?:зада[лею]|продолжи|продолжает|дополни|поделил|делится|шутит|втори|обратил(?:ся|ась|ись)$)/;

/** «он обратился к гостям: „Мост открыт“»: whether a colon and speech stand soon behind a verb. */
function announces({ passage: p, to }: Sentence, v: number): boolean {
  for (let i = v + 1; i < to - 1 && i < v + 9; i++) {
    if (p.words[i]!.text === ':') return opens(p, i + 1);
    if (/^[,.;«»"]$/.test(p.words[i]!.text)) return false;
  }
  return false;
}

/** After these an English form without an ending is an infinitive or a noun. */
const beforeInfinitive = new Set(
  'to help helps helped will would could can may might must should shall not did does do cannot the a an his her its their this that'.split(
    ' ',
  ),
);

/** Third persons that are plural nouns as often: only directly after the person they are verbs. */
const nounish = new Set(
  'states claims notes reports stresses demands promises pledges calls forecasts highlights remarks cites quotes hopes'.split(
    ' ',
  ),
);

const isArticle = /^(?:the|an?|another|its|their|one|two|three|new|more)$/;

export function readFinite(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const previous = p.words[v - 1];
  const phrase = wentOn(s, v);
  if (phrase >= 0) {
    const source = subjectOf(s, phrase, word.statement);
    return source && { source, cue: { from: phrase, to: v + 1 }, word: word.statement!, refersBack: false };
  }
  const passive = readPassive(s, v);
  if (passive || (isMaking(word.key) && !isMakingClear(p, v))) return passive;
  // "…,” it said.": a body or its paper, whichever was meant
  if (previous?.key === 'it' && closesSentence(s, v))
    return { source: null, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false };
  // "It added that …"
  if (v === s.from + 1 && previous!.key === 'it' && saying.test(word.key) && p.words[v + 1]?.key === 'that')
    return {
      source: { kind: 'pronoun', gender: 'n', at: s.from },
      cue: { from: v, to: v + 1 },
      word: word.statement!,
      refersBack: false,
    };
  if (isReportedPassive(s, v)) {
    return { source: null, cue: { from: v - 2, to: v + 2 }, word: word.statement!, refersBack: false };
  }
  if (v > s.from && previous) {
    let before = v - 1;
    while (before > s.from && isAdverb(p.words[before]!.key)) before--;
    if (isBare(word.key) && beforeInfinitive.has(p.words[before]!.key)) return undefined;
    const isDenied = previous.key === 'не' || previous.key === 'not';
    if (isDenied !== /^исключил/.test(word.key) || isNeither(s, v)) return undefined;
    if (/^котор(?:ый|ая)$/.test(previous.key) && !relativeName(s, v)) return undefined;
    if (
      /^(?:the|a|an|this|that|its|his|their|our|of|for|over|be|been|being|is|are|was|were|to|as|которые|чтобы)$/.test(
        previous.key,
      )
    )
      return undefined;
  }
  const next = p.words[v + 1]?.key ?? '';
  const companion = companions.get(word.key);
  const isClosing =
    sure.test(word.key) &&
    (previous?.text === ',' || /^(?:этим|ним|ней|ними|чем)$/.test(previous?.key ?? '')) &&
    s.actors.some((a) => a.whole > v);
  if (companion && !companion.test(next) && !isClosing && !isSuchClaim(s, v) && !isWroteAfter(s, v))
    return undefined;
  // «предлагает вниманию читателей», «спросил я»
  if (/^(?:вниманию|я|мы)$/.test(next)) return undefined;
  // «написал заявление об уходе»
  if (/^написа/.test(word.key) && works.test(next)) return undefined;
  // «передал управление сыну», «поделился опытом»
  if (/^переда/.test(word.key) && next === 'управление') return undefined;
  if (/^(?:подели|делит)/.test(word.key) && /(?:[ая]ми|[оеё][мй]|ью)$/.test(next)) return undefined;
  // «говорил с мэром»
  if (/^говор/.test(word.key) && /^со?$/.test(next)) return undefined;
  if (/^заключи/.test(word.key) && deals.test(next)) return undefined;
  // "ruled that out", "thanks to the port", "thanks in part to it"
  if (word.key === 'ruled' && p.words[v + 2]?.key === 'out') return undefined;
  if (word.key === 'thanks' && /^(?:to|in|largely|partly|mainly|not)$/.test(next)) return undefined;
  // "people accused of fraud", "had added a week": no speech
  if (/^accused?$/.test(word.key) && next === 'of') return undefined;
  if (word.key === 'added' && /^(?:had|has|have)$/.test(previous?.key ?? '') && isArticle.test(next))
    return undefined;
  const own = /^(?:сво[йеюи]|его|ее|их|очередной|профессиональный)$/;
  let object = v + 1;
  while (object < v + 3 && own.test(p.words[object]?.key ?? '')) object++;
  if (celebrations.test(p.words[object]?.key ?? '') || (next === 'to' && /^adds|added$/.test(word.key)))
    return undefined;
  // "concluded a deal", "observed the drill"
  if (/^(?:conclude|observe)[sd]$/.test(word.key) && englishDeals.test(next)) return undefined;
  if (isOddWith(s, v) || (ordering.test(word.key) && !isOrder(s, v))) return undefined;
  const isBySaying = bySaying.test(word.key) && sayingBy.test(p.words[v + 2]?.key ?? '');
  if (next === 'by' && p.kind[v] === CharClass.Latin && !isBySaying && !refersBack(s, v)) return undefined;
  // "a plan critics say could fail"
  const isReduced = /^(?:could|would|will|is|was|are|were|has|have|may|might|can)$/.test(next);
  if (isReduced && p.kind[v] === CharClass.Latin && previous?.text !== ',') return undefined;
  if (afterSpeech.test(word.key) && !/^[,—–-]$/.test(previous?.text ?? '') && !announces(s, v))
    return undefined;
  const referred = readReference(s, v) ?? readCiting(s, v);
  if (referred || isLearning(word.key)) return referred;
  if (word.statement!.act === 'relay') return readRelay(s, v);
  const site = siteBefore(s, v);
  const source = site ?? subjectOf(s, v, verbAt(s, v)) ?? goesOn(s, v);
  if (!source) return undefined;
  if (nounish.has(word.key) && !site) {
    const gap = source.kind === 'actor' ? v - source.actor.tail : -1;
    const isNear = gap === 0 || (gap === 1 && isAdverb(p.words[v - 1]!.key));
    // "the agency reports that", "HPN reports that": a body right before the verb
    // "the Agency of Norway (AN) reports that"
    const isBracketed = previous?.text === ')' && source.kind === 'group' && p.words[source.to]?.text === '(';
    const head = isBracketed ? p.words.slice(source.from, source.to).some(({ key }) => isBody(key)) : false;
    const isBodyAt = head || isBody(previous?.key ?? '') || (v === s.from + 1 && previous?.caps === 'all');
    const isNext = source.kind === 'group' && (isBracketed || source.to === v);
    const isBodyHere = isNext && next === 'that' && isBodyAt;
    if (!isNear && !isBodyHere && !closesAsPaper(s, v)) return undefined;
  }
  const back = refersBack(s, v);
  const isPhrase =
    companion !== undefined &&
    (/^(?:внимание|вопрос|за|против|for|in|on|out|to|attention|tribute)$/.test(next) ||
      /^puts?$/.test(word.key));
  const from = cueStart(s, v, back);
  return { source, cue: { from, to: isPhrase ? v + 2 : v + 1 }, word: word.statement!, refersBack: back };
}

/** «И добавил: „…“», «Затем сообщил, что …»: a sentence without a subject goes on with that of the one before. */
function goesOn({ passage: { words, kind }, from, to, actors }: Scene, v: number): Source | undefined {
  const { gender, weak } = words[v]!.statement!;
  const isOpener =
    v === from || (v === from + 1 && /^(?:и|а|также|затем|потом|далее)$/.test(words[from]!.key));
  const hasClause = words[v + 1]?.text === ':' || (words[v + 1]?.text === ',' && words[v + 2]?.key === 'что');
  // «Заявил, что мост открыт, министр Иван Орлов.»
  const isClosed = actors.some(({ tail }) => tail >= to - 1);
  return kind[v] === CharClass.Cyrillic &&
    isOpener &&
    !(v === from && isClosed) &&
    hasClause &&
    !weak &&
    (gender === 'm' || gender === 'f')
    ? { kind: 'pronoun', gender }
    : undefined;
}

/** "agreed that": with a clause after it, an English verb that has other uses reports, whoever its subject is. */
function verbAt(s: Sentence, v: number): StatementWord {
  const p = s.passage;
  const { key, statement } = p.words[v]!;
  const hasClause = p.words[v + 1]?.key === 'that' && p.kind[v] === CharClass.Latin && withClause.test(key);
  const next = p.words[v + 1]?.key ?? '';
  const isFeeling = /^express/.test(key) && isOfFeeling(p, v + 1);
  const isPointed = /^point(?:s|ed)$/.test(key) && next === 'out';
  const reports = hasClause || isFeeling || isPointed || closesAsPaper(s, v) || isBehindSpeech(s, v);
  return reports && statement!.weak ? { ...statement!, weak: false } : statement!;
}

/** "expressed hope", "expressed its deep concern": what nothing but words express. */
function isOfFeeling({ words }: Passage, from: number): boolean {
  let i = from;
  while (i < from + 2 && ofFeeling.test(words[i]?.key ?? '')) i++;
  return feeling.test(words[i]?.key ?? '');
}
const ofFeeling = /^(?:its|his|her|their|high|strong|deep|great|full|sincere|grave|serious|heartfelt|keen)$/;
const feeling =
  /^(?:hopes?|confidence|concerns?|readiness|gratitude|regrets?|support|interest|appreciation|condolences|satisfaction|doubts?|willingness)$/;

/** "made it clear", "made clear" */
const isMakingClear = ({ words }: Passage, v: number) =>
  words[v]!.key === 'made' && words[words[v + 1]?.key === 'it' ? v + 2 : v + 1]?.key === 'clear';

/** «„Мост открыт“, — заключили в мэрии»: behind a quotation and a dash a verb reports, whatever else it can mean. */
function isBehindSpeech({ passage: { words, kind }, from }: Sentence, v: number): boolean {
  if (kind[v] !== CharClass.Cyrillic || v < from + 5 || !/^[—–-]$/.test(words[v - 1]!.text)) return false;
  const at = words[v - 2]!.text === ',' ? v - 3 : v - 2;
  return /^[»”"]$/.test(words[at]!.text);
}

const withClause =
  /^(?:held|ruled|found|(?:agree|believe|consider|note|remind|observe|conclude|maintain|estimate|concede|hope|convey|recount|continue|specifie|report)[sd])$/;

/** "…, Trend reports.", "…, the press service of the port reports": a name or a body between a comma and the verb. */
function closesAsPaper({ passage: p, from, to }: Sentence, v: number): boolean {
  if (
    v === from ||
    p.words[v]!.key !== 'reports' ||
    (v + 1 < to && !/^(?:[.,;]|with|referring)$/.test(p.words[v + 1]!.key)) ||
    p.words[v + 2]?.key === 'citing'
  )
    return false;
  let i = v - 1;
  while (i > from && i > v - 5 && (isCapital(p, i) || (p.words[i]!.text === '-' && touches(p, i)))) i--;
  if (i < v - 1 && p.words[i]!.text === ',') return true;
  if (/^(?:those|these|such|some|any|following)$/.test(p.words[v - 1]!.key)) return false;
  while (i > from && i > v - longestBody && (p.kind[i] === CharClass.Latin || isInsideWord(p, i))) {
    if (isConjunction(p.words[i]!.key) && p.words[i]!.key !== 'and') return false;
    i--;
  }
  // "The ministry reports." and nothing else
  const isAlone = i === from && p.words[i]!.key === 'the' && p.words[v + 1]?.text === '.';
  if (p.words[i]!.text !== ',' && !isAlone) return false;
  let head = isAlone || p.words[i + 1]!.key !== 'the' ? i + 1 : i + 2;
  while (head < v - 1 && head < i + 6 && !isBody(p.words[head]!.key) && !isPreposition(p.words[head]!.key))
    head++;
  return isBody(p.words[head]!.key);
}

/** The longest name of a body that closes a sentence, in tokens. */
const longestBody = 18;

/** "…, Kuryer.kz reports": the address of a site that closes the sentence. */
function siteBefore({ passage: p, from, to }: Sentence, v: number): Source | undefined {
  if (!/^report(?:s|ed)$/.test(p.words[v]!.key) || v - 3 < from || !/^[a-z]{2,4}$/.test(p.words[v - 1]!.text))
    return undefined;
  const isSite = p.words[v - 2]!.text === '.' && touches(p, v - 2) && touches(p, v - 1);
  const opens = v - 3 === from || p.words[v - 4]!.text === ',';
  const closes = v + 1 >= to || /^(?:[.,;]|that)$/.test(p.words[v + 1]!.text);
  return isSite && opens && closes ? { kind: 'group', from: v - 3, to: v } : undefined;
}

/** "Neither X nor Y said when …" */
function isNeither(s: Sentence, v: number): boolean {
  let k = v - 1;
  while (k >= s.from && s.passage.words[k]!.key !== 'nor') k--;
  while (k >= s.from && s.passage.words[k]!.key !== 'neither') k--;
  return k >= s.from;
}

/** "“…,” wrote X" */
const isWroteAfter = ({ passage: { words } }: Sentence, v: number) =>
  /^(?:wrote|writes|posted|continued)$/.test(words[v]!.key) && /^[”"]$/.test(words[v - 1]?.text ?? '');

const ordering = /^(?:directed|ordered|tasked)$/;

/** "directed the ministers to act": whom somebody orders, and what to do. */
function isOrder({ passage: p, to }: Sentence, v: number): boolean {
  for (let i = v + 2; i < to && i < v + 14; i++) {
    if (p.words[i]!.key === 'to') return !/^(?:the|an?)$/.test(p.words[i + 1]?.key ?? '');
    if (p.kind[i] !== CharClass.Latin && !isInsideWord(p, i)) return false;
  }
  return false;
}

/** What a body says. */
const saying =
  /^(?:said|says|stated|added|adds|noted|stressed|emphasi[sz]ed|announced|warned|explained|underlined|reported)$/;

/** "He concluded by saying …" */
const bySaying = /^(?:concluded|concludes|continued|responded|replied)$/;
const sayingBy =
  /^(?:saying|stating|noting|adding|warning|calling|urging|thanking|reiterating|expressing|stressing|insisting|arguing)$/;

/** What is written reads so: "“…,” the note read", "the letter reads: …". */
const writing =
  /^(?:statement|letter|note|message|communique|declaration|document|text|post|tweet|draft|report|resolution)$/;

/** "put" and "read" report only in "as X put it" and where a text stands right beside what it says. */
function isOddWith({ passage: { words, count }, from, to }: Sentence, v: number): boolean {
  const { key } = words[v]!;
  if (/^puts?$/.test(key)) {
    for (let k = v - 1; k >= from && k > v - 12; k--) if (words[k]!.key === 'as') return false;
    return true;
  }
  if (!/^reads?$/.test(key)) return false;
  const isAfter = writing.test(words[v - 1]?.key ?? '');
  if (isAfter) {
    // "the note read in part."
    const end = words[v + 1]?.key === 'in' && words[v + 2]?.key === 'part' ? v + 3 : v + 1;
    return !/^[:,"“]$/.test(words[end]?.text ?? '') && !(end + 1 >= to && hasQuote(words, from, v));
  }
  for (let k = v + 1; k < count && k < v + 5; k++)
    if (writing.test(words[k]!.key)) return !/^[”"]$/.test(words[v - 1]?.text ?? '');
  return true;
}

const hasQuote = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ text }) => /^[”"]$/.test(text));

/** Where "went on to" or "continued to" stands before an infinitive; -1 where it doesn't. */
function wentOn(s: Sentence, v: number): number {
  const keyAt = (i: number) => (i >= s.from ? s.passage.words[i]!.key : '');
  const goes = keyAt(v - 1) === 'to' && keyAt(v - 2) === 'on' && /^(?:went|goes)$/.test(keyAt(v - 3));
  const continues =
    keyAt(v - 1) === 'to' &&
    /^(?:continued|continues)$/.test(keyAt(v - 2)) &&
    /^(?:say|argue|claim|stress|warn|urge)$/.test(keyAt(v));
  return goes ? v - 3 : continues ? v - 2 : -1;
}

/** A comma or a quotation before "it said", and nothing but where and when after it. */
function closesSentence({ passage: p, from, to }: Sentence, v: number): boolean {
  if (v - 2 <= from || !/^(?:said|says|added|adds|noted|stated|reported)$/.test(p.words[v]!.key))
    return false;
  if (!/^[,”"]$/.test(p.words[v - 2]!.text)) return false;
  return v + 1 >= to || /^(?:[.;]|in|on|at)$/.test(p.words[v + 1]!.text);
}

/** "It is reported that …" */
function isReportedPassive(s: Sentence, v: number): boolean {
  const keyAt = (i: number) => (i >= s.from && i < s.to ? s.passage.words[i]!.key : '');
  return keyAt(v + 1) === 'that' && /^(?:is|was|being)$/.test(keyAt(v - 1)) && keyAt(v - 2) === 'it';
}

import { CharClass } from '../../../text/chars';
import { closing, opens } from '../../initiatives/shape';
import { isCapital, keyAt, touches, type Passage } from '../../passage';
import { looksAdjectival } from '../../../dossier/names/endings';
import { isAdverb, isGroup, isGroupForm, isPreposition, isTitle } from '../words/actors';
import type { Sentence } from '../sentence';
import type { Word } from '../../words';
import { isConjunction } from './phrases';

/** «один из участников»: whether one of some people is told at token `i`. */
export function isOneOfPeople({ words }: Passage, i: number): boolean {
  if (!/^од(?:ин|на)$/.test(words[i]?.key ?? '') || words[i + 1]?.key !== 'из') return false;
  const noun = looksAdjectival(words[i + 2]?.key ?? '') ? words[i + 3] : words[i + 2];
  return noun?.caps === 'none' && (isGroupForm(noun.key) || ofPeople.test(noun.key));
}
const ofPeople = /(?:ник|[щч]ик|[ая]к|тел|ист|вц|лог|ант|ент|тор|онер|ян)(?:ов|ей|ев)$/;

/** «со своей стороны», «с другой стороны»: no party speaks. */
export const isOneHand = ({ passage: { words } }: Sentence, i: number) =>
  words[i]!.key === 'стороны' &&
  /^(?:свое|друго|одно|их|его|ее|наше|обе)/.test(words[i - 1]?.key ?? '') &&
  /^со?$/.test(words[i - 2]?.key ?? '');

/** «инвестиций», «отношений»: nouns in the genitive that look like adjectives. */
const isOfSeveral = (key: string) => /(?:[бвдзлмпрстцф]|[аея]н)ий$/.test(key) && !/^трет/.test(key);

/** Adjectives, capitals and the first half of a hyphenated word belong to a group: "Japanese government officials". */
export function groupStart(s: Sentence, head: number, least = s.from): number {
  const p = s.passage;
  let from = head;
  const isPlural = /[а-я][ыи]$/.test(p.words[head]!.key);
  for (let i = head - 1; i >= least && i >= head - 6; i--) {
    const { key, caps } = p.words[i]!;
    // «после дискуссий власти»
    if ((isPlural && /[ыи]й$/.test(key)) || /ние$/.test(key) || isOfSeveral(key)) break;
    if (
      /^(?:the|a|an)$/.test(key) ||
      isPreposition(key) ||
      isConjunction(key) ||
      (/^[,.;:"«»“”()—–]$/.test(p.words[i]!.text) && !isMembers(p, i, head)) ||
      isAdverb(key)
    )
      break;
    // «Video Губернатор отметил»: a capital opens a phrase of its own behind other letters
    const isForeign = p.kind[head] === CharClass.Cyrillic && p.kind[i] === CharClass.Latin;
    if (isForeign && i === head - 1 && p.words[head]!.caps === 'first') break;
    const isPart =
      (key === '-' && touches(p, i) && touches(p, i + 1)) ||
      (p.kind[i] === CharClass.Digit && p.words[i + 1]!.key === '-' && i + 1 < head && touches(p, i + 1)) ||
      isMembers(p, i, head) ||
      (p.kind[i] === CharClass.Latin && (caps !== 'none' || isGroup(key) || isFew.test(key))) ||
      (p.kind[i] === CharClass.Cyrillic &&
        (/(?:[ыи][ейх]|[ая]я|[ое]е|[ыиа]й|[нвклдтс]ой|ские)$/.test(key) || p.words[i + 1]!.key === '-'));
    if (!isPart) break;
    from = i;
  }
  return from;
}

/** «страны – члены союза» */
const isMembers = (p: Passage, i: number, head: number) =>
  p.words[head]!.key === 'члены' &&
  (i === head - 1
    ? /^[—–-]$/.test(p.words[i]!.text)
    : i === head - 2 && /^(?:страны|государства)$/.test(p.words[i]!.key));

const isFew = /^(?:two|three|four|five|six|seven|both)$/;

/** Several who act by their office: "the foreign ministers said", though "the plan critics say …" has a clause inside. */
const bearers =
  /^(?:ministers|presidents|leaders|parties|sides|senators|governors|ambassadors|envoys|delegates|members)$/;

/**
 * An English noun in the singular needs an article, and what stands between them is its attribute: "a summit document",
 * "the senior official". The token after an article that opens its clause; undefined where none does.
 */
export function attributesStart(s: Sentence, head: number): number | undefined {
  const p = s.passage;
  const { key } = p.words[head]!;
  if (p.kind[head] !== CharClass.Latin || (key.endsWith('s') && !bearers.test(key))) return undefined;
  for (let k = head - 1; k >= s.from && k >= head - 6; k--) {
    if (/^(?:the|a|an)$/.test(p.words[k]!.key))
      return k === s.from || isMark(p, k - 1) || isAdverb(p.words[k - 1]!.key) ? k + 1 : undefined;
    if (p.kind[k] !== CharClass.Latin && p.words[k]!.key !== '-') break;
  }
  return undefined;
}

const isMark = (p: Passage, i: number) => i < 0 || p.kind[i] === CharClass.Punctuation;

/** Whether an English group can begin its clause: in "a pattern critics say …" it is in the middle of another. */
export function opensClause(s: Sentence, from: number): boolean {
  const p = s.passage;
  let i = from - 1;
  if (attributesStart(s, from) !== undefined) return true;
  while (i >= s.from && /^(?:the|some|many|several|most|other|a|an|few|its|their)$/.test(p.words[i]!.key))
    i--;
  if (i < s.from || p.kind[from] !== CharClass.Latin || p.kind[i] !== CharClass.Latin) return true;
  return (
    /^(?:and|but|while|as|that|where|because|although|though|what|when|so|if|however)$/.test(
      p.words[i]!.key,
    ) || isAdverb(p.words[i]!.key)
  );
}

/** «глава МИД», «пресс-служба МВД»: the head whose complement the group at token `head` is; `head` where there is none. */
export function titleOver(s: Sentence, head: number): number {
  const p = s.passage;
  for (let i = head - 1; i >= s.from && i >= head - 4 && p.kind[i] === CharClass.Cyrillic; i--) {
    const { key, statement } = p.words[i]!;
    if (isGroup(key)) return i;
    if (statement || isPreposition(key) || key === 'и' || isAdverb(key) || isPast(p.words[i]!)) break;
  }
  return head;
}

/** «Кения», «Иран», «Осло»: the name of a state or a city that can be in the nominative. */
const isStateName = (p: Passage, i: number) => {
  const { country, city, adjective } = p.words[i]?.person ?? {};
  const isNamed = country !== undefined || city === true;
  return isNamed && !adjective && isCapital(p, i) && !/(?:[ыиеую]|[оае]м|[ое]й)$/.test(p.words[i]!.key);
};

/** «Кения, Дания и Осло»: where the names of states and cities begin the last of which stands at token `from`. */
export function statesFrom(s: Sentence, from: number): number {
  const p = s.passage;
  let first = from;
  while (first - 2 >= s.from && /^(?:и|,)$/.test(p.words[first - 1]!.key) && isStateName(p, first - 2))
    first -= 2;
  return first;
}

/** «Минфин и ЦБ заявили»: where the first of two begins that «и» joins; -1 where that is somebody of whom only a part is known. */
export function joinedStart(s: Sentence, from: number): number {
  const p = s.passage;
  if (p.words[from - 1]?.key !== 'и') return from;
  if (from - 2 >= s.from && isStateName(p, from - 2)) return statesFrom(s, from - 2);
  let isNamed = false;
  for (let i = from - 2; i >= s.from && i >= from - 6 && p.kind[i] === CharClass.Cyrillic; i--) {
    if (isPreposition(p.words[i]!.key)) return isNamed ? -1 : from;
    if (isCapital(p, i) && p.words[i]!.person?.first === 'sure') isNamed = true;
    // «министр Орлов и другие», though «посол при ООН Орлов и другие»
    if (isNamed && isGroup(p.words[i]!.key) && isPreposition(keyAt(p, i - 1))) return -1;
    if (isGroup(p.words[i]!.key)) return groupStart(s, titleOver(s, i));
  }
  return isNamed ? -1 : from;
}

/** The genitives and capitals after a group's head: «МИД России», «власти города». */
export function groupEnd(s: Sentence, from: number, limit: number): number {
  const p = s.passage;
  let end = from;
  let reach = from + 6;
  let hasField = false;
  for (let i = from; i < limit && i < reach; i++) {
    const word = p.words[i]!;
    const isPart =
      p.kind[i] === CharClass.Cyrillic
        ? word.caps !== 'none' ||
          zeroEnding.test(word.key) ||
          (how.test(word.key) && p.kind[i + 1] === CharClass.Cyrillic && i + 1 < limit) ||
          isJoining(p, i, limit) ||
          (/(?:[аяиы]|ов|ств|ей|ого|его|ых|их|ой|[^к]ий)$/.test(word.key) &&
            word.key.length > 3 &&
            !isPast(word))
        : p.kind[i] === CharClass.Latin && (word.caps !== 'none' || word.key === 'of');
    // «издание Порт.kz»
    const site = p.kind[i] === CharClass.Latin ? pastSite(p, i + 1, limit) : i + 1;
    if (site > i + 1) return site;
    if (opens(p, i)) return quotedName(p, i, limit) ?? end;
    // «канцелярия премьер-министра»
    if (end === i && isCompoundGenitive(p, i) && i + 2 < limit) {
      end = i + 3;
      i += 2;
      continue;
    }
    // «министерство инвестиций, промышленности и торговли»
    if (word.text === ',' && i > from && isFieldList(p, i, limit)) {
      reach += 6;
      continue;
    }
    // «главы 11 банков»
    const isCounted = end === i && i === from && p.kind[i] === CharClass.Digit;
    if (isCounted && p.kind[i + 1] === CharClass.Cyrillic && p.words[i + 1]!.figure?.month === undefined)
      continue;
    // «министерство по делам религий»
    if (end === i && word.key === 'по' && p.words[i + 1]?.key === 'делам') {
      i++;
      reach += 2;
      hasField = true;
      continue;
    }
    // «фракция Социал-демократической партии»
    if (end === i && i > from && word.text === '-' && touches(p, i) && i + 1 < limit && touches(p, i + 1))
      continue;
    // «по делам самоуправления и межэтническим отношениям»
    const isField =
      word.key === 'и' &&
      hasField &&
      /[иы]м$/.test(keyAt(p, i + 1)) &&
      /[ая]м$/.test(keyAt(p, i + 2)) &&
      i + 2 < limit;
    if (isField) {
      end = i + 3;
      i += 2;
      continue;
    }
    if (!isPart || word.statement || isAdverb(word.key)) break;
    if (word.key !== 'of' && word.key !== 'и' && !how.test(word.key)) end = i + 1;
  }
  return end;
}

/** «премьер-министра», «вице-президента»: an office in the genitive that a hyphen joins. */
const isCompoundGenitive = (p: Passage, i: number) =>
  /^(?:премьер|вице|экс|пресс|госсекретар)/.test(p.words[i]!.key) &&
  p.words[i + 1]?.key === '-' &&
  touches(p, i + 1) &&
  touches(p, i + 2) &&
  /(?:[аяыи]|ов|ей)$/.test(p.words[i + 2]!.key);

/** The token after the ending of a site’s address that begins at token `at`: «.kz»; `at` where there is none. */
export function pastSite(p: Passage, at: number, limit: number): number {
  const isSite = p.words[at]?.text === '.' && touches(p, at) && at + 1 < limit && touches(p, at + 1);
  return isSite && /^[a-z]{2,4}$/i.test(p.words[at + 1]!.text) ? at + 2 : at;
}

/** «сторона информировала», «стороны обсудили»: a verb, and no genitive. */
const isPast = ({ key, caps }: Word) =>
  caps === 'none' &&
  (/(?:[оиы]ва|нима|суди|ложи|сти|ши|пи)ла$|лась$/.test(key) || (past.test(key) && !notPast.test(key)));
const past = /(?:[аиыеуя]ли|лись)$/;
const notPast =
  /(?:автомоби|сти|дета|меда|ста|мора|педа|магистра|вертика|неде|моде|це|мебе|прибы|зем|паралле|печа|до|отрас|торгов)ли$/;

/** «главы правительств двух стран» */
const how = /^(?:двух|трех|четырех|пяти|шести|обеих|обоих|всех|этих|наших|других)$/;

const source = /^(?:источник|источники|собеседник|собеседница|собеседники)$/;

/** «источник в МИД Армении»: past the place that a source without a name is said to be at; `to` for any other head. */
export function withPlace(s: Sentence, head: number, to: number, limit: number): number {
  const { words } = s.passage;
  if (!source.test(words[head]!.key) || !/^(?:во?|из)$/.test(words[to]?.key ?? '') || to + 1 >= limit)
    return to;
  let i = to + 1;
  while (i < limit - 1 && i < to + 4 && looksAdjectival(words[i]!.key) && words[i]!.caps === 'none') i++;
  const isPlace = isGroupForm(words[i]!.key) || words[i]!.caps !== 'none';
  return isPlace ? groupEnd(s, i + 1, limit) : to;
}

/** Genitives of several that have no ending. */
const zeroEnding =
  /^(?:пресс|дел|стран|сил|войск|служб|групп|палат|республик|правительств|государств|ведомств|министерств|партий|областей|банков|услуг)$/;

/** «министерства транспорта и коммуникаций»: «и» between two fields of one body, the second a genitive for sure. */
function isJoining(p: Passage, i: number, limit: number): boolean {
  const [before, next] = [p.words[i - 1], p.words[i + 1]];
  if (p.words[i]!.key !== 'и' || i + 1 >= limit || before?.caps !== 'none' || next?.caps !== 'none')
    return false;
  // «руководители министерств и ведомств»
  if (zeroEnding.test(before.key) && zeroEnding.test(next.key)) return true;
  // «представители научного и экспертного сообщества»
  const isOfBoth = /(?:[оеы]го|[ыи]х|[ое]й)$/.test(before.key) && before.key.slice(-2) === next.key.slice(-2);
  if (isOfBoth && looksAdjectival(before.key) && looksAdjectival(next.key) && !next.statement) return true;
  const isField = /(?:[аяы]|и|ий|ов|ых|ой)$/.test(before.key) && !isGroup(before.key);
  return isField && field.test(next.key) && !isGroup(next.key) && !next.person?.head && !next.statement;
}
/** Whether a comma divides the fields of one ministry, the last two of which «и» joins. */
function isFieldList(p: Passage, comma: number, limit: number): boolean {
  if (!/^министерств/.test(p.words[comma - 2]?.key ?? '') || p.words[comma - 1]!.caps !== 'none')
    return false;
  for (let i = comma + 1; i < limit && i < comma + 7; i++) {
    const { key, caps, statement } = p.words[i]!;
    if (key === 'и') return field.test(p.words[i - 1]!.key) && isJoining(p, i, limit);
    if (key !== ',' && (p.kind[i] !== CharClass.Cyrillic || caps !== 'none' || statement)) return false;
  }
  return false;
}

const field =
  /(?:ств|тв|ени|ани|лени|ици|оли)[ая]$|(?:[цгдвн]и[йи]|ости|ики|овли|вязи|огии|ергетики|анспорта|порта|уризма|руда|финансов|есурсов)$|(?:ой|ых)$/;

/** The longest name in quotation marks, in tokens. */
const longestName = 6;

/** «глава „Ромашки“», «компания „Ромашка“»: past the name of what somebody heads or is. Whom one told stands in the dative. */
function quotedName(p: Passage, open: number, limit: number): number | undefined {
  if (p.kind[open - 1] !== CharClass.Cyrillic || !isCapital(p, open + 1)) return undefined;
  const close = closing(p, open);
  if (close < 0 || close >= limit || close - open > longestName) return undefined;
  const isTold =
    isTitle(p.words[open - 1]!.key) &&
    [open + 1, close - 1].some((i) => /(?:[аяу]м|[еую])$/.test(p.words[i]!.key));
  return isTold ? undefined : close + 1;
}

/**
 * The head of an English group that begins at token `i`: "Indian foreign ministry official", "ministry’s spokesperson"; -1
 * where there is none.
 */
export function headAfter(p: Passage, i: number, limit: number): number {
  if (p.kind[i] !== CharClass.Latin) return -1;
  let head = -1;
  for (let k = i; k < limit && k < i + 8; k++) {
    if (p.kind[k] !== CharClass.Latin && !/^(?:['’]s|-)$/.test(p.words[k]!.text)) break;
    if (isPreposition(p.words[k]!.key) || isConjunction(p.words[k]!.key)) break;
    if (isGroup(p.words[k]!.key)) head = k;
  }
  return head;
}

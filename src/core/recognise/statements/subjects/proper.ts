import { CharClass } from '../../../text/chars';
import { isAdverb, isGroupForm, isPreposition, isTime } from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Scene, Sentence } from '../sentence';
import type { Source } from '../speakers/source';
import { isCapital, startsLine, touches, type Passage } from '../../passage';
import { isJoint, isNumeral, personOf } from '../../leaders/names/units';
import { groupEnd, statesFrom } from './groups';
import { beginsClause, isConjunction } from './phrases';

/** A capitalised name directly before the verb: a state, a newspaper ("The Diplomat", «Туркменистан»). */
export function properBefore(s: Scene, end: number, v: number, verb: StatementWord): Source | undefined {
  const p = s.passage;
  const seat = end - 2 >= s.from && isSeat(p, end - 2) ? p.words[end - 3]?.key : 'по';
  if (seat === 'в') return placeAt(s, end - 3, verb, end);
  if (seat === undefined || !isPreposition(seat)) return { kind: 'group', from: end - 2, to: end };
  // «Иван II сказал»
  if (end - 2 >= s.from && isNumeral(p.words[end - 1]) && p.kind[end - 2] === CharClass.Cyrillic)
    return isCapital(p, end - 2) ? { kind: 'group', from: end - 2, to: end } : undefined;
  let from = end;
  while (from > s.from && end - from < 5) {
    if (from > s.from + 1 && from < end && isJoint(p, from - 1) && isCapital(p, from - 2)) from -= 2;
    else if (!isPreposition(p.words[from - 1]!.key) && isCapital(p, from - 1)) from--;
    else break;
  }
  // «В отравлении Орловых Лондон обвинил соседей»
  const isOfOthers =
    from === end - 2 && p.kind[from] === CharClass.Cyrillic && /[оеи][вн][ыи]х$/.test(p.words[from]!.key);
  if (isOfOthers && (personOf(p.words[end - 1]).city || personOf(p.words[end - 1]).country !== undefined))
    from++;
  // «Harbour и Pier заявили»
  const isSeveral = verb.gender === 'p' && p.kind[v] === CharClass.Cyrillic && p.words[from - 1]?.key === 'и';
  if (
    isSeveral &&
    p.kind[from] === CharClass.Latin &&
    isCapital(p, from - 2) &&
    p.kind[from - 2] === CharClass.Latin
  ) {
    from -= 2;
    while (from > s.from && end - from < 9 && isCapital(p, from - 1) && p.kind[from - 1] === CharClass.Latin)
      from--;
    return { kind: 'group', from, to: end };
  }
  if (p.kind[end - 1] === CharClass.Latin) {
    from = ofState(s, joinedFrom(s, from));
    if (end - from > 1) from = namesFrom(s, from);
    if (!beginsClause(s, beforeModifier(s, from))) return undefined;
  }
  while (
    from + 1 < end &&
    (isConjunction(p.words[from]!.key) || (from === s.from && isAdverb(p.words[from]!.key)))
  )
    from++;
  if (from > s.from && p.words[from]!.key === 'the') from++;
  if (p.words[from]!.key === 'the') from++;
  if (from >= end || p.words[v]!.caps !== 'none') return undefined;
  // «на портале Порт.kz рассказал»: a site's address ends there
  if (p.words[from - 1]?.text === '.' && touches(p, from)) return undefined;
  // «Аль-Маяк», "HPN/HP"
  if (
    /^[-/]$/.test(p.words[from - 1]?.text ?? '') &&
    touches(p, from) &&
    touches(p, from - 1) &&
    isCapital(p, from - 2)
  )
    from -= 2;
  const previous = p.words[from - 1];
  // «большинство опрошенных РИА считают»
  if (verb.gender === 'p' && previous?.caps === 'none' && /(?:ых|их|ов)$/.test(previous.key))
    return undefined;
  if (previous?.key === 'в' || previous?.key === 'во') return placeAt(s, from - 1, verb, end);
  if (from > s.from && (isPreposition(previous!.key) || isOblique(p.words[end - 1]!.key, p.kind[end - 1]!)))
    return undefined;
  // «Заявление Петра Берга прокомментировал …»: who is named there and is no subject
  if (s.actors.some((a) => a.from > from && a.from < end)) return undefined;
  // a label on a line of its own
  if (p.kind[end - 1] === CharClass.Latin && startsLine(p, end) && (from === 0 || startsLine(p, from)))
    return undefined;
  // «сообщения Казахстана и Узбекистана прокомментировал …»
  const isState = p.words[end - 1]!.person?.country !== undefined;
  if (
    end - from === 1 &&
    isState &&
    /(?:стана|[ар]ана|ирака|китая|израиля|тнама|гипта|катара)$/.test(p.words[from]!.key)
  )
    return undefined;
  // «Цифру сообщил глава порта», though «Баку сообщил»
  const { city, country } = personOf(p.words[end - 1]);
  if (
    end - from === 1 &&
    /[бвгджзклмнпрстфхцчшщ][ую]$/.test(p.words[from]!.text) &&
    !city &&
    country === undefined
  )
    return undefined;
  const first = p.kind[from] === CharClass.Cyrillic && end - from === 1 ? statesFrom(s, from) : from;
  if (first < from && verb.gender !== 'm' && verb.gender !== 'f')
    return opensStates(s, first) ? { kind: 'group', from: first, to: end } : undefined;
  if (isStray(p, from, end) || isComplement(s, from, end) || isOneOf(p, from, end, verb)) return undefined;
  return { kind: 'group', from, to: end };
}

/** Whether nothing stands before the names of states that they could be the complement of. */
const opensStates = ({ passage: { words }, from }: Sentence, first: number) =>
  first === from ||
  /^[,;:—–]$/.test(words[first - 1]!.text) ||
  isAdverb(words[first - 1]!.key) ||
  words[first - 1]!.key === 'что';

/** "Associated Press of Kenya": where the capitals begin whose state stands at token `from`. */
function ofState(s: Sentence, from: number): number {
  const p = s.passage;
  if (p.words[from - 1]?.key !== 'of' || personOf(p.words[from]).country === undefined) return from;
  let first = from - 1;
  while (first - 1 >= s.from && from - first < 5 && isCapital(p, first - 1)) first--;
  return first < from - 1 ? first : from;
}

/** "state-run Harbour Press", "official agency Kabar": what is said of a medium before its name. */
export function beforeModifier(s: Sentence, from: number): number {
  const { words } = s.passage;
  let first = from;
  for (let k = from - 1; k >= s.from && k > from - 6; k--) {
    if (/^(?:the|a)$/.test(words[k]!.key)) return k;
    const isPart =
      words[k]!.key === '-' ||
      /^(?:state|run|owned|official|local|private|media|news|agency|newspaper|daily|outlet|broadcaster|channel|tv|website)$/.test(
        words[k]!.key,
      );
    if (!isPart || words[k]!.caps !== 'none') break;
    first = k;
  }
  return first;
}

/** "Ivan Lund and Ona Holm said": where the first of some names of two words or more begins, the last of them at token `from`. */
function namesFrom(s: Sentence, from: number): number {
  const p = s.passage;
  if (p.words[from - 1]?.key !== 'and') return from;
  let first = from - 1;
  while (first > s.from && from - first < 6 && isCapital(p, first - 1)) first--;
  if (from - 1 - first < 2 || isPreposition(p.words[first]!.key) || isTime(p.words[first]!.key)) return from;
  return beginsClause(s, first) ? listStart(s, first) : from;
}

/** "Ida Berg, Ivan Lund and Ona Holm said": where names of two words or more begin that open the sentence, before the last two at token `from`. */
export function listStart(s: Sentence, from: number): number {
  const p = s.passage;
  let first = from;
  while (first - 3 >= s.from && p.words[first - 1]!.text === ',' && isCapital(p, first - 2)) {
    let k = first - 2;
    while (k > s.from && first - k < 5 && isCapital(p, k - 1)) k--;
    if (first - 1 - k < 2 || isPreposition(p.words[k]!.key) || isTime(p.words[first - 2]!.key)) return from;
    first = k;
  }
  return first === s.from ? first : from;
}

/** "Kenya, Ghana and Norway said": where the first of the states begins that are joined to the one at token `from`. */
function joinedFrom(s: Sentence, from: number): number {
  const p = s.passage;
  const isState = (i: number) => isCapital(p, i) && personOf(p.words[i]).country !== undefined;
  if (p.words[from - 1]?.key !== 'and' || !isState(from) || !isState(from - 2)) return from;
  let first = from - 2;
  while (first - 2 >= s.from && p.words[first - 1]!.text === ',' && isState(first - 2)) first -= 2;
  return first;
}

/** «в Кремле», «в МИД Узбекистана», «в пресс-службе»: with a plural verb the people there speak. `at` is the preposition. */
export function placeAt(s: Sentence, at: number, verb: StatementWord, limit: number): Source | undefined {
  const p = s.passage;
  let from = at + 1;
  // «в армянском правительстве»
  const first = from;
  while (from < limit && from < first + 2 && isPlaceAdjective(p, from)) from++;
  // «в Портовом национальном институте»
  const noun = from;
  if (from > first && !isBodyForm(p.words[from]?.key ?? '')) from = first;
  if (verb.gender === 'm' || verb.gender === 'f' || verb.weak || from >= limit) return undefined;
  const isCompound = p.words[from + 1]?.key === '-' && isGroupForm(p.words[from + 2]?.key ?? '');
  if (isSeat(p, from)) return verb.gender === 'p' ? { kind: 'group', from, to: from + 2 } : undefined;
  const isHead = isCompound || isBodyForm(p.words[from]!.key);
  if (!isHead && (noun >= limit || !isCapital(p, from))) return undefined;
  // «в Портовом районе обещают»
  if (!isHead && from + 1 < limit && place.test(p.words[from + 1]!.key) && p.words[from + 1]!.caps === 'none')
    return undefined;
  if (!isHead && verb.gender !== 'p') return undefined;
  return {
    kind: 'group',
    from: first,
    to: groupEnd(
      s,
      Math.min(limit, (isHead ? from : noun) + (isCompound || isHyphenated(p, from) ? 3 : 1)),
      limit,
    ),
  };
}

const isBodyForm = (key: string) => isGroupForm(key) || key === 'управлении';

const isPlaceAdjective = (p: Passage, i: number) =>
  p.words[i]!.caps !== 'all' && /(?:[нкх][оя]м|[нкх]их|[нкх]ой)$/.test(p.words[i]!.key);

/** Places that have a name and say nothing. */
const place = /^(?:район|област|крае$|округ|город|сел[еа]|посел|аул|регион|улиц|провинц|штат|уезд|губерни)/;

/** «Скотланд-Ярде» */
const isHyphenated = (p: Passage, i: number) =>
  p.words[i + 1]?.text === '-' && touches(p, i + 1) && i + 2 < p.count && touches(p, i + 2);

/** «Белый дом», «Елисейский дворец»: the seat of a head of state, for its people. */
const isSeat = (p: Passage, i: number) =>
  (/^бел(?:ый|ого|ом|ому)$/.test(p.words[i]!.key) && /^дом/.test(p.words[i + 1]?.key ?? '')) ||
  (/^елисейск/.test(p.words[i]!.key) && /^двор/.test(p.words[i + 1]?.key ?? ''));

/** «Орлову сообщили», «Орлова попросили»: one name in Russian is no subject of a verb in the plural. */
function isOneOf(p: Passage, from: number, end: number, verb: StatementWord): boolean {
  const last = p.words[end - 1]!;
  if (verb.gender !== 'p' || p.kind[end - 1] !== CharClass.Cyrillic) return false;
  // «в российском Минфине»
  if (/е$/.test(last.key) && (/^во?$/.test(p.words[from - 2]?.key ?? '') || p.words[from - 1]?.key === '-'))
    return false;
  return (
    last.caps === 'first' && end - from < 5 && !/[ыи]$/.test(last.key) && !/[ыи]$/.test(p.words[from]!.key)
  );
}

/** «целостность Турции», «власти Осло»: a name in the genitive after the noun that it belongs to. */
function isComplement(s: Sentence, from: number, end: number): boolean {
  const p = s.passage;
  const before = p.words[from - 1];
  if (from <= s.from || p.kind[from - 1] !== CharClass.Cyrillic || before!.caps !== 'none') return false;
  // «На прошлой неделе Норвегия заявила»: no genitive
  if (/[ие]я$/.test(p.words[end - 1]!.key) && personOf(p.words[end - 1]).country !== undefined) return false;
  if (isAdverb(before!.key) || /^(?:что|и|а|но|или|как|когда|если|пока|где|хотя|чем|то)$/.test(before!.key))
    return false;
  // «в центре печати РК»
  const isState = p.words[end - 1]!.caps === 'all' && personOf(p.words[end - 1]).country !== undefined;
  if (isState && end - from === 1 && /[аяыиейх]$/.test(before!.key)) return true;
  return /[аяыи]$/.test(p.words[end - 1]!.key);
}

/** A capital that only begins the sentence, or a pronoun: "This noted", «Это сообщил». */
function isStray(p: Passage, from: number, to: number): boolean {
  if (/^(?:я|мы|ты|вы|и|а|но|или|да)$/.test(p.words[to - 1]!.key)) return true;
  if (to - from > 1) return false;
  // "… of the Gas (AG) Project have said": the end of a longer name
  if (p.kind[from] === CharClass.Latin && p.words[from]!.initiative?.trigger !== undefined) return true;
  return /^(?:having|being|this|that|it|which|who|what|there|these|those|i|we|you|however|moreover|also|he|she|они|это|этот|этого|этому|того|тому|тот|так|такой|кто|что|я|мы|вы|об|по|все|как|его|ее|их|нас|вас|меня|мне|ему|ей|им|her|his|its|him|them)$/.test(
    p.words[from]!.key,
  );
}

/** A capitalised word that can be the name of a newspaper or a state. */
export const isName = (p: Passage, i: number) => isCapital(p, i) && !isOblique(p.words[i]!.key, p.kind[i]!);

const isOblique = (key: string, kind: number) =>
  kind === CharClass.Cyrillic && /(?:ому|ого|ым|ой|ую|ью|ами|ах|ом|ею|ей|у|ю)$/.test(key);

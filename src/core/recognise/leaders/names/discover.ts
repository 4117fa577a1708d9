import type { Discovery } from './chain';
import { nameEnd } from './nameend';
import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import { looksFinite } from '../../../dossier/names/endings';
import { byEasternOrder } from './easternorder';
import { casesOf } from './cases';
import type { Word } from '../../words';
import {
  isFirst,
  isNumeral,
  isQuoted,
  isSureFirst,
  isSurname,
  personOf,
  startsSentence,
  type Unit,
} from './units';
import type { Office } from '../offices/describe';
import { isUnknownGiven } from './givens';
import { byParticle, withUnknown } from './unlisted';
import { cutAtNext, cutAtVerb, shares, withLinks } from './cut';
import { adjectiveEnd, byInitials } from './initials';
import { byBrackets, byFame, bySyllables } from './latin';
import { isBodyNoun, isBrand, isNamesake, isOfBody, isOfParty } from './things';

/** Adjectives of place and quality begin names of things, not of people: «Красная площадь». */
const adjectival =
  /(?:(?:ск|цк|н|в)(?:ий|ый|ой|ая|ое|ого|ому|ом|ую)|[жчшщ](?:ей|его|ему|ем|юю)|жн(?:яя|ей|его|ему|ем|юю))$/;

/** «Хельсинкском», «Мирного»: an adjective in a case of a thing's name. */
const obliqueAdjective = /(?:ск|цк|н|больш|мал|стар|нов)(?:ом|им|ого|ому)$|[жн](?:ем|его|ему)$/;

/** "Significantly, the judge …": an English adverb that opens a sentence. */
const adverb = /[a-z]{4}(?:ally|ntly|ously|ately|ingly|edly|ibly|ably|arly|ively|tely|ually)$/;

/** «партии», «республики», «палаты»: what an adjective in -ской, -ной before it belongs to. */
const nounAfter = /^(?!кото|сказа|заяви|сообщ)[а-я]{4,}(?:ии|ки|ты|ы|и|ы|е|ью|ей|ой|у)$/;

/** Nouns that make a thing of the adjective before them. */
const thingAfter =
  /^(?:област|район|обком|кра[йяюе]|округ|губерни|епархи|университет|завод|комитет|горсовет|улиц|площад|вокзал|шоссе|проспект|монастыр|национальн|государственн|городск|районн|суд[аеу]?$|дум[аыеу]$|гэс$|аэс$|центр|институт|агентств|управлен|департамент|совет[аеу]?$)/;

/**
 * Looks for a person in a run of capitalised units. `office` is the title phrase right before it, or in apposition
 * after it.
 */
export function discover(
  p: Passage,
  units: readonly Unit[],
  office: Office | undefined,
): Discovery | undefined {
  const words = units.filter((unit) => !unit.initial);
  if (words.length === 0) return undefined;
  if (units.length === 1 && adverb.test(words[0]!.word.key) && startsSentence(p, words[0]!.from))
    return undefined;
  const isLatin = p.kind[words[0]!.to - 1] === CharClass.Latin;
  const last = units.at(-1)!;
  const next = p.words[last.to];
  if (next && personOf(next).place && isLatin && next.caps === 'first') return undefined;
  if (isQuoted(p, units[0]!.from, last.to)) return undefined;
  if (isLatin && office && isOfBody(p, office, units)) return undefined;
  if (isLatin && isInHeadline(p, units)) return undefined;
  const isHeading = p.isTitleCase || (units.length === 1 && next?.caps === 'first');
  if (isLatin && isHeading && isHeadlineVerb(words[0]!.word)) return undefined;
  if (isLatin && !office && isPlaceName(units)) return undefined;
  if (units.length === 1 && isBrand(last.last)) return undefined;
  // "EU Counter-Piracy Coordinator X"
  const isCompound = isLatin && units.length === 1 && last.to > last.from + 1;
  if (isCompound && next?.caps === 'first' && personOf(next).head?.office) return undefined;
  const isOblique =
    units.length === 1 && /(?:ск|цк|н)(?:ой|ую)$|жн(?:ей|юю)$/.test(last.last.key) && next?.caps === 'none';
  const isBodyAfter = units.length === 1 && next?.caps === 'all' && next.key.length > 2;
  const isThing =
    next !== undefined &&
    adjectival.test(last.last.key) &&
    (thingAfter.test(next.key) ||
      isBodyNoun(next) ||
      (isOblique && nounAfter.test(next.key) && !personOf(next).speech) ||
      isBodyAfter);
  if (isThing && !units.some(isSureFirst)) return undefined;
  if (isNamesake(units, next) || (!isLatin && isOfParty(p, units, next))) return undefined;
  const noun = p.words[units[0]!.from - 1];
  // "the Marine Spatial Plan"
  if (isLatin && !office && noun?.key === 'the' && next?.caps === 'first' && next.initiative?.trigger)
    return undefined;
  const isThings =
    (noun && personOf(noun).thing && !isHoldersOf(office, units)) ||
    (units.length > 1 && opensThing(p, units[0]!));
  // «Организация Ивана Орлова по развитию»
  const isCalledSo = isThings && next?.key === 'по' && casesOf(units).has('oblique');
  if (isThings && (isCalledSo || !units.some((unit, i) => isFirst(unit) && i + 1 < units.length)))
    return undefined;
  const found =
    byInitials(p, units, isLatin) ??
    byPatronymic(units) ??
    (isLatin ? undefined : byEasternOrder(p, units, office)) ??
    byTitle(p, units, office, isLatin) ??
    byFirstName(p, units, isLatin) ??
    (isLatin ? byParticle(p, units) : undefined) ??
    bySyllables(units, isLatin) ??
    (isLatin ? (byFame(p, units) ?? byBrackets(p, units)) : byShape(p, units));
  if (!found) return undefined;
  return isLatin ? cutAtVerb(p, units, found) : cutAtNext(units, withLinks(units, found));
}

/** «глава района Орлов», «директор завода Орлов», «мэром порта В. Орлов»: a name behind a thing, and not the thing's. */
function isHoldersOf(office: Office | undefined, units: readonly Unit[]): boolean {
  const isBare = isSurname(units.at(-1)!) && /[бвгджзйклмнпрстфхцчшщ]$/.test(units.at(-1)!.last.key);
  if (isBare && units[0]!.initial) return true;
  return office?.to === units[0]!.from && (office.isPublic || isBare);
}

/** «Посёлок Орлов отрезан»: a noun of things with the capital of the sentence. */
const opensThing = (p: Passage, unit: Unit) =>
  personOf(unit.word).thing === true &&
  unit.from + 1 === unit.to &&
  !isSurname(unit) &&
  startsSentence(p, unit.from);

/** "San Diego", "Port Stanley", "Victoria Falls": a place that a first name begins or ends. */
const isPlaceName = (units: readonly Unit[]) =>
  (units.length === 2 && /^falls$/.test(units[1]!.word.key)) ||
  (units.length === 2 &&
    isFirst(units[1]!) &&
    /^(?:san|santa|santo|fort|port|mount|lake|cape|rio|cyclone|hurricane|typhoon)$/.test(units[0]!.word.key));

/** Longest headline, in tokens. */
const longestHeadline = 40;

const hasSmallWord = (p: Passage) =>
  p.words.some(({ kind, caps, text }) => kind === CharClass.Latin && caps === 'none' && text.length > 4);

/** "Minister Orlov Discuss Matters of Interest": where each word has a capital, none shows how far a name reaches. */
function isInHeadline(p: Passage, units: readonly Unit[]): boolean {
  const next = units.at(-1)!.to;
  if (units.length < 2 || p.count > longestHeadline || !p.isTitleCase || hasSmallWord(p)) return false;
  return (units.length > 3 || !isFirst(units[0]!)) && next < p.count && p.kind[next] === CharClass.Latin;
}

/** "Foreign Minister Reiterates Support", "President Visits Oslo": what a headline gives a capital, too. */
const isHeadlineVerb = ({ key, statement, person }: Word) =>
  !person?.first && (statement?.form === 'finite' || headlineVerb.test(key));
const headlineVerb =
  /^(?:visits|meets|attends|arrives|opens|holds|receives|signs|leaves|travels|hosts|addresses|inaugurates|chairs|speaks|departs|discuss(?:es)?|congratulates|launches|approves|appoints|names|wins|backs|seeks|faces|vows|eyes|orders|unveils|departs|joins|lands|marks|pays|takes|makes|gives|sends|resigns)$/;

function byPatronymic(units: readonly Unit[]): Discovery | undefined {
  const at = units.findIndex(
    (unit, i) => i > 0 && personOf(unit.word).patronymic && !personOf(unit.word).first,
  );
  const before = units[at - 1];
  if (!before || before.initial || !(isFirst(before) || at >= 2 || units.length > 2)) return undefined;
  if (at === 1 && !isFirst(before) && !units[2]) return undefined;
  const two = units[at - 2];
  const after = units[at + 1];
  // «Орлов Иван Петрович Берг Анна Львовна»: a list of surnames before given names
  const isList = units[at + 3] !== undefined && personOf(units[at + 3]!.word).patronymic === true;
  const hasSurnameFirst =
    two !== undefined &&
    !two.initial &&
    !isFirst(two) &&
    (isList || (isSurname(two) && !(after && isSurname(after))));
  if (!hasSurnameFirst) return { from: at - 1, to: Math.min(units.length, at + 2), confidence: 0.95 };
  return { from: at - 2, to: at + 1, confidence: 0.95, ...(isList && { cut: true }) };
}

function byTitle(
  p: Passage,
  units: readonly Unit[],
  office: Office | undefined,
  isLatin: boolean,
): Discovery | undefined {
  if (!office) return undefined;
  const confidence = office.name === '' ? 0.75 : 0.9;
  const last = units.at(-1)!.to;
  const to = Math.min(units.length, units.some((unit) => unit.particle) ? 6 : 4);
  const isForeign = isLatin && office.to <= units[0]!.from && p.kind[office.to - 1] === CharClass.Cyrillic;
  if (isForeign && (units.length === 1 || !units.some(isFirst))) return undefined;
  // "President Ona Berg Ivan Lund/Harbour Press": who took the picture stands before the stroke
  if (isLatin && units.length === 4 && p.words[last]?.text === '/') return { from: 0, to: 2, confidence };
  if (units.length > 1) {
    let first = units.findIndex(isSureFirst);
    while (first > 0 && isFirst(units[first - 1]!) && shares(units[first - 1]!, units[first]!)) first--;
    // «аким Абая Иван Орлов»: a place that has a person's name, in the genitive
    const isPlace = first === 0 && units.length > 2 && !isLatin && isSureFirst(units[1]!);
    const isGenitive = /[аяыи]$/.test(units[0]!.last.key) && !personOf(units[0]!.word).lemma;
    if (isPlace && isGenitive && personOf(units[1]!.word).lemma)
      return { from: 1, to: Math.min(units.length, 5), confidence: confidence - 0.1 };
    const isLong = first === 1 && units.length > 2 && !isLatin && isBare(p, office, units[0]!);
    if (isLong) return { from: 0, to, confidence: confidence - 0.1 };
    // "Foreign Secretary Aizaz Ahmed X": an English title ends where the name begins
    const isBeside =
      isLatin && office.to === units[0]!.from && personOf(p.words[office.to - 1]).head !== undefined;
    // "Bola Ahmed X, president of Kenya", "Gen. Min Aung X": what stands before the first name is of the name
    const isApposed = office.from >= last || office.to < units[0]!.from || office.to === office.from;
    const isOf = /^(?:of|for)$/.test(p.words[units[0]!.from - 1]?.key ?? '');
    const isBehind = isLatin && isApposed && !isOf && isUnknownGiven(p, units[0]!);
    if (first > 0 && first < units.length - 1 && !isBeside && !isBehind)
      return { from: first, to: Math.min(units.length, first + 4), confidence };
    const isApart = first < 0 && units.length > 2 && !isLatin && !shares(units[0]!, units[1]!);
    if (isApart) return { from: 1, to: Math.min(units.length, 5), confidence: confidence - 0.1 };
    if (!isLatin && !isFirst(units[0]!) && adjectiveEnd.test(units[0]!.word.key) && !isSurname(units[1]!))
      return undefined;
    return { from: 0, to, confidence };
  }
  const only = units[0]!;
  // "envoy for the Western Balkans", "Chairman of the Great Khural": no title ends in a word of quality
  if (isLatin && office.to === only.from && quality.test(p.words[office.to - 1]?.key ?? '')) return undefined;
  // «Иоанн V — король»: a numeral behind a Russian name
  const isOrdinal = isNumeral(only.word) && p.kind[only.from - 1] === CharClass.Cyrillic;
  // "at Breakfast, Private Secretary to …", "the Leader of the Nation, president of Kenya"; "Nam – Ki, minister": a stray dash
  const before = p.words[only.from - 1];
  const isThing = office.from > only.to && /^(?:at|the)$/.test(before?.key ?? '');
  const isCut = /^[–-]$/.test(before?.text ?? '') && only.word.text.length < 4;
  if (isLatin) return isOrdinal || isThing || isCut ? undefined : { from: 0, to, confidence };
  const cases = casesOf(units);
  const charge = office.to === only.from ? (p.words[office.to - 1]?.key ?? '') : '';
  // «заведующий Программой развития»
  if (/^(?:заведующ|управляющ|командующ)/.test(charge) && cases.has('instrumental')) return undefined;
  // «директор Портразведки Кении»: whose body it is stands behind it
  if (office.to === only.from && isState(p, only.to)) return undefined;
  const isPlain =
    isSurname(only) ||
    isFirst(only) ||
    (cases.has('nominative') && !/(?:[аяые]|ии)$/.test(only.last.key)) ||
    (/[аяе]$/.test(only.last.key) && isComplete(p, office, only.from));
  return isPlain && only.word.text.length > 2 ? { from: 0, to, confidence: confidence - 0.1 } : undefined;
}

/**
 * «премьер-министр Японии», «глава МИД», «министр обороны»: a title in the nominative that ends before token `at` and lacks
 * nothing, so that a name in -а behind it is its bearer's and no genitive.
 */
function isComplete(p: Passage, office: Office, at: number): boolean {
  const head = p.words.slice(office.from, at).find(({ person }) => person?.head);
  if (office.to !== at || head?.person!.head!.case !== 'nominative') return false;
  const last = p.words[at - 1]!;
  const { country, adjective, body } = personOf(last);
  // «министр по делам беженцев»: “affairs” want a noun
  const isOfField =
    head.key === 'министр' && last !== head && last.caps === 'none' && !/[ая]м$/.test(last.key);
  const isPremier = /^(?:премьер|канцлер)$/.test(head.key) && (last === head || last.key === 'министр');
  const isOfBody = last.caps === 'all' && body === true;
  return isPremier || isOfField || isOfBody || (country !== undefined && !adjective);
}

/** Whether the name of a state stands at token `i`, and no adjective. */
const isState = (p: Passage, i: number) => {
  const { country, adjective } = personOf(p.words[i]);
  return country !== undefined && !adjective && isCapital(p, i);
};

const quality =
  /^(?:(?:west|east|north|south)(?:ern)?|central|great|grand|new|old|upper|lower|world|mount|democratic|republican|federal|national|international|united)$/;

/** Whether a word that is nominative for sure stands right after a title, so that it can't be the title's complement. */
function isBare(p: Passage, office: Office, unit: Unit): boolean {
  if (office.to !== unit.from || personOf(p.words[office.to - 1]).private) return false;
  return /[бвгджзклмнпрстфхцчшщ]$/.test(unit.last.key) && unit.word === unit.last && unit.last.key.length > 3;
}

function byFirstName(p: Passage, units: readonly Unit[], isLatin: boolean): Discovery | undefined {
  // «Бенедикт XVI»
  const [only, other] = units;
  if (!isLatin && only && !other && isFirst(only) && nameEnd(p, only.to) > only.to)
    return { from: 0, to: 1, confidence: 0.8 };
  const at = units.findIndex(
    (unit, i) => isSureFirst(unit) || (isFirst(unit) && (i + 1 < units.length || i > 0)),
  );
  if (at < 0) return undefined;
  const isLast = at === units.length - 1;
  const opens = startsSentence(p, units[0]!.from);
  if (!isLast) {
    const isDoubtful = !isSureFirst(units[at]!) && !isSurname(units.at(-1)!);
    if (isDoubtful && (isLatin || (opens && at === 0))) return undefined;
    const from = isLatin ? withUnknown(p, units, at) : at;
    return { from, to: Math.min(units.length, at + 5), confidence: isDoubtful ? 0.6 : 0.85 };
  }
  const before = units[at - 1];
  if (before && (isSurname(before) || (!opens && !adjectiveEnd.test(before.word.key)) || (opens && at > 1))) {
    return { from: at - 1, to: at + 1, confidence: 0.75 };
  }
  if (before && isLatin) return undefined;
  const from = units[at]!.from;
  const previous = personOf(p.words[from - 1]);
  // «Раис Татарстана»: a first name alone has no state of its own
  const next = p.words[units[at]!.to];
  if (
    at === 0 &&
    !isLatin &&
    next &&
    isCapital(p, units[at]!.to) &&
    (next.caps === 'all' || personOf(next).common)
  )
    return undefined;
  const isCompound =
    at === 0 && isCapital(p, from - 1) && !previous.head && !previous.surname && !previous.famous && !opens;
  // «дорога „Осло – Алтай“»
  const isEnd =
    /^[-–—]$/.test(p.words[from - 1]?.text ?? '') &&
    isCapital(p, from - 2) &&
    !isNameWord(p.words[from - 2]!) &&
    next?.key === '"';
  // «договорились по Тенгизу»: a place may be called so
  const isTopic = p.words[from - 1]?.key === 'по' && /[ую]$/.test(units[at]!.last.key);
  return isLatin ||
    isCompound ||
    isTopic ||
    isEnd ||
    !isSureFirst(units[at]!) ||
    personOf(units[at]!.word).abroad
    ? undefined
    : { from: at, to: at + 1, confidence: 0.6 };
}

/** An adjective in -ск- before a noun that it agrees with. */
const isAdjectiveOf = ({ last }: Unit, next: Word | undefined) =>
  next?.caps === 'none' &&
  ((/ская$/.test(last.key) && /(?:[ая]|ь)$/.test(next.key)) ||
    (/ский$/.test(last.key) && /[бвгджзйклмнпрстфхцчшщь]$|ый$|ий$/.test(next.key))) &&
  !personOf(next).speech;

const isNameWord = (word: Word) => {
  const { famous, surname, first } = personOf(word);
  return famous || surname || first !== undefined;
};

/** Two or three capitalised words in running Russian text are a person's, unless something speaks against it. */
function byShape(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const opens = startsSentence(p, units[0]!.from);
  const surname = units.findIndex((unit, i) => i > 0 && isSurname(unit));
  const next = p.words[units.at(-1)!.to];
  const speaks = personOf(next).speech === true;
  if (units.length === 1) {
    const [only] = units as [Unit];
    const isArabic = only.particle && p.words[only.from]!.caps === 'none';
    const isFamous = personOf(only.last).famous && only.from + 1 === only.to;
    if (isFamous || isArabic) return { from: 0, to: 1, confidence: 0.7 };
    const isSpeaker = speaks && isSurname(only) && only.word.key.length > 4;
    const isPlainSurname =
      !opens && /[оеё]в$/.test(only.last.key) && only.last.key.length > 4 && only.last.caps === 'first';
    return isSpeaker || isPlainSurname ? { from: 0, to: 1, confidence: 0.6 } : undefined;
  }
  if (units.length > 4) return undefined;
  // «Подход Обамы»: a noun that only opens the sentence
  const isOf = units.length === 2 && opens && personOf(units[1]!.last).famous && !isFirst(units[0]!);
  if (isOf && !shares(units[0]!, units[1]!)) return { from: 1, to: 2, confidence: 0.6 };
  const first = units[0]!.word.key;
  if (obliqueAdjective.test(first) && !isSurname(units.at(-1)!)) return undefined;
  if (adjectiveEnd.test(first) || first.length < 2) return undefined;
  // «Энергетической Хартии»
  if (units.length === 2 && /(?:еск|н)ой$/.test(first) && surname < 0) return undefined;
  if (adjectiveEnd.test(units[1]!.word.key) && surname < 0) return undefined;
  // «упрекнул Орлов Петрова»: surnames of two people
  const isOther = units.length === 2 && isSurname(units[0]!) && /(?:[оеё]в|[иы]н)а$/.test(units[1]!.last.key);
  if (isOther && !opens && /(?:[оеё]в|ин)$/.test(first))
    return { from: 0, to: 1, confidence: 0.6, cut: true };
  // «Звонил Орлов»: a verb that opens the sentence
  const isFinite = opens && units.length === 2 && pastVerb.test(first) && !isFirst(units[0]!);
  if (isFinite && isSurname(units[1]!)) return { from: 1, to: 2, confidence: 0.6 };
  // «Создаётся Каспийский коридор», «Прошла Балтийская встреча»: a verb, and an adjective of what is behind it
  const isVerbal = looksFinite(first) || /(?:[аеё]н[ао]|[аиыя]та|шла|тся)$/.test(first);
  if (opens && isVerbal && units.length === 2 && isAdjectiveOf(units[1]!, next)) return undefined;
  const agree = casesOf(units).size > 0 && sharesCase(units);
  const isPlain = surname > 0 && agree && !/[аую]$/.test(units.at(-1)!.last.key);
  if (opens && !isPlain && !speaks && next?.key !== '(' && next?.key !== ',') return undefined;
  if (!agree) return undefined;
  return { from: 0, to: units.length, confidence: surname > 0 ? 0.7 : 0.6 };
}

/** Verbs in the past, as far as no given name ends so. */
const pastVerb = /^[а-я]{2,}(?:[жчшщ]ал|[бвгдзкнпрст]ил|[ыиоу]вал|[илая]лся|[иа]лась)$/;

const sharesCase = (units: readonly Unit[]) => shares(units[0]!, units.at(-1)!);

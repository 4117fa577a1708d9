import { CharClass } from '../../../text/chars';
import { isCapital, startsLine, touches, type Passage } from '../../passage';
import type { Word } from '../../words';
import { hasOfficeAhead, isHonoured, isToldSurname, titled } from './ahead';
import { isPlaceGiven } from './placegivens';
import { areJapanese, easternSurname, easternWord, koreanSyllable } from './syllables';
import {
  breaksName,
  initialAt,
  isJoint,
  isShortRank,
  isWord,
  personOf,
  startsSentence,
  wordEnd,
  type Unit,
} from './units';

/** Where a word of a name stands in a text, and where a name ends before it. */

const isCyrillic = (p: Passage, i: number) => p.kind[i] === CharClass.Cyrillic;

/** "Minister VK Singh": initials without stops, between an English title and a surname. */
const areInitials = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Latin &&
  p.words[i]!.text.length === 2 &&
  isCapital(p, i + 1) &&
  p.words[i + 1]!.caps === 'first' &&
  !breaksName(p.words[i + 1]!) &&
  (personOf(p.words[i - 1]).head !== undefined || personOf(p.words[i - 1]).subject === true);

/** English words that are surnames too: after a first name or a title they are. */
const alsoSurname = new Set(
  'may west north east day law read press march home power ramadan eid white king pope judge justice french england ireland jordan london washington'.split(
    ' ',
  ),
);

const isTitle = (p: Passage, i: number) => isCapital(p, i) && personOf(p.words[i]).head?.office !== undefined;
const speaks = (word: Word | undefined) => word?.statement?.form === 'finite';

/** "Prime Minister Hun Sen", not "Sen. Orlov" or "Democratic Sen Orlov". */
function endsName(p: Passage, i: number): boolean {
  const { head, country, common } = personOf(p.words[i - 1]);
  return (
    isCapital(p, i - 1) &&
    !head &&
    !common &&
    country === undefined &&
    !isCapital(p, i + 1) &&
    p.words[i + 1]?.key !== '.'
  );
}

/** "Santiago Orlov", "President Sofia Berg": a city's name before a surname, where no preposition says that it is the city. */
function isNamesake(p: Passage, i: number): boolean {
  const next = p.words[i + 1];
  if (p.kind[i] !== CharClass.Latin || next?.caps !== 'first' || breaksName(next) || startsLine(p, i + 1))
    return false;
  const before = p.words[p.words[i - 1]?.text === '.' ? i - 2 : i - 1];
  return startsSentence(p, i) || before?.text === ',' || personOf(before).head !== undefined;
}

const rulers = new Set('султан султана султану султаном султане шах шаха шаху шахом шахе'.split(' '));

const givenDays = new Set(['monday', 'friday', 'sunday']);

/** "Foreign Minister Bill Orlov", "Minister of Industry Sultan Orlov": a given name, though no title or law. */
function isTitledGiven(p: Passage, i: number): boolean {
  const { key, caps, person } = p.words[i]!;
  const before = p.words[i - 1];
  // "Minister for Foreign Affairs PARK Jin"
  if (key === 'park' && (isBehindField(p, i) || caps === 'all')) return isFamilyFirst(p, i);
  if (caps !== 'first') return false;
  // "Karim al Said"
  if (key === 'said') return /^(?:al|el|bin|ibn)$/.test(before?.key ?? '');
  if (isPlaceGiven(p, i, (next) => !breaksName(next))) return true;
  if (person?.first && person.country === undefined && isNamesake(p, i)) return true;
  // «Султан Орлов»
  if (rulers.has(key)) {
    const after = p.words[i + 1];
    if (/^(?:аль|эль)$/.test(after?.key ?? '')) return true;
    return after?.caps === 'first' && personOf(after).surname === true && !personOf(p.words[i - 1]).head;
  }
  // "Park Chun-seop"
  if (key === 'park' && isJoint(p, i + 2) && isCapital(p, i + 1) && p.words[i + 3]!.caps === 'none')
    return p.words[i + 1]!.text.length + p.words[i + 3]!.text.length < 11;
  if (key === 'park')
    return (
      isTitle(p, i - 1) || ((startsSentence(p, i) || p.words[i - 1]?.text === ',') && speaks(p.words[i + 1]))
    );
  if (key === 'sen') return endsName(p, i);
  // "Mr. Monday Orlov"
  if (givenDays.has(key)) return isNamesake(p, i) && isHonoured(p, i);
  // "To Lam", once president of Vietnam: the one bearer of this family name whom texts speak of
  if (key === 'to') return p.words[i + 1]?.text === 'Lam';
  // "Vice President He Lifeng"
  if (key === 'he')
    return isTitle(p, i - 1) && p.words[i + 1]?.caps === 'first' && !breaksName(p.words[i + 1]!);
  const next = personOf(p.words[i + 1]).particle && p.words[i + 1]!.caps === 'none' ? i + 2 : i + 1;
  if (p.words[next]?.caps !== 'first' || breaksName(p.words[next]!)) return false;
  // "the Farm Bill": the name of a law
  const isLaw = before && (isCapital(p, i - 1) || /^(?:the|an?|this|that|his|her|their)$/.test(before.key));
  if (key === 'bill' && !isLaw) return !p.isTitleCase;
  if (!before) return false;
  if (key === 'bill') return personOf(before).head !== undefined && isCapital(p, i - 1);
  // ", Sultan Karim Al Orlov, Assistant Minister"
  if (key === 'sultan' && before.text === ',' && hasOfficeAhead(p, i)) return true;
  // "Ahmed Sultan Al Orlov", "Ahmed Karim Sultan Orlov": between a given name and another one
  if (key === 'sultan' && isCapital(p, i - 1) && !breaksName(before))
    for (const k of [i - 1, i - 2])
      if (isCapital(p, k) && personOf(p.words[k]).first !== undefined) return true;
  // "Sultan Al Orlov"
  if (key === 'sultan' && p.words[i + 1]?.text === 'Al') return true;
  const isAfterTitle = personOf(before).head !== undefined || personOf(before).subject === true;
  // "Prince Sultan bin Karim"
  if (next > i + 1) return key === 'sultan' && before.key === 'prince' && isCapital(p, i - 1);
  return (
    key === 'sultan' &&
    (isCapital(p, i - 1) || isHonoured(p, i)) &&
    (isAfterTitle || isHonoured(p, i) || /^(?:company|corporation|group)$/.test(before.key))
  );
}

/** «Ван И.» ends a sentence: after a Chinese family name «И» is a given name, unless another initial follows. */
const isSyllable = (p: Passage, i: number, after: number) =>
  p.words[i]!.key === 'и' &&
  personOf(p.words[i - 1]).eastern === true &&
  touches(p, i) === false &&
  initialAt(p, after) === undefined;

const givenLetters = new Set('ИУОА');

/** «Ван И прибыл», «Рю У Ик»: the letter of a small word, capitalised after a Chinese or Korean family name. */
const isGivenName = (p: Passage, i: number) =>
  givenLetters.has(p.words[i]!.text) &&
  i > 0 &&
  personOf(p.words[i - 1]).eastern === true &&
  isCapital(p, i - 1) &&
  p.start[i] === p.end[i - 1]! + 1 &&
  p.words[i + 1]?.key !== '-';

const smallFamilies = new Set(['Но', 'Нам', 'У', 'О', 'Со', 'На']);

/** «и Но Му Хён», «посол Нам Чжин», «У Вон Сик прибыл»: a small word as a Korean family name, before syllables. */
const isFamily = (p: Passage, i: number) =>
  smallFamilies.has(p.words[i]!.text) &&
  isSyllableAt(p, i + 1) &&
  (p.words[i]!.text === 'Нам' || isCapital(p, i + 2) || isOfOffice(p.words[i - 1])) &&
  (!startsSentence(p, i) || isWholeName(p, i));

/** «спикер», «МИД»: what an office ends in. */
const isOfOffice = (word: Word | undefined) => !!personOf(word).head || personOf(word).body === true;

const isSyllableAt = (p: Passage, i: number) =>
  isCapital(p, i) &&
  p.words[i]!.text.length < 6 &&
  easternWord.test(p.words[i]!.key) &&
  !breaksName(p.words[i]!);

/** «У Вон Сик прибыл», though «У Ким Ён Хи есть план», «У Вон Сика»: two syllables behind a word that opens the sentence, in no case that it governs. */
const isWholeName = (p: Passage, i: number) =>
  isSyllableAt(p, i + 2) &&
  !isCapital(p, i + 3) &&
  /[бвгджзйклмнпрстфхцчшщ]$/.test(p.words[i + 2]!.key) &&
  !/^(?:есть|нет|был[аои]?|будет)$/.test(p.words[i + 3]?.key ?? '');

/** "Moon Jae-in": after a family name of the East a preposition's letters are a syllable. */
const isLateSyllable = (p: Passage, i: number, k: number) =>
  p.words[k]!.caps === 'none' && p.words[k]!.text.length < 4 && personOf(p.words[i - 1]).eastern === true;

/** "Anti-Orlov", "Pro-Harbour", "Co-operation": a prefix with a hyphen, which no name has. */
const isPrefixed = (p: Passage, i: number) =>
  /^(?:anti|pro|non|pre|post|ex|semi|counter|ultra|trans|inter|co)$/.test(p.words[i]!.key) &&
  isJoint(p, i + 1) &&
  (p.words[i]!.key !== 'co' || p.words[i + 2]!.caps === 'none');

/** "T-shirt", "X-ray": a letter and a noun, which no name has. */
const isLetterNoun = (p: Passage, i: number) =>
  p.words[i]!.text.length === 1 &&
  p.words[i + 1]?.text === '-' &&
  p.words[i + 2]?.caps === 'none' &&
  touches(p, i + 2);

/** The unit of a name that begins at token `i`, if one can; before it at most `particles` particles («ван дер»). */
export function unitAt(p: Passage, i: number, particles = 3): Unit | undefined {
  if (!isWord(p, i)) return undefined;
  // «Надеюсь, новый мэр …»
  if (p.words[i]!.statement?.form === 'own' && isCyrillic(p, i)) return undefined;
  const afterInitial = initialAt(p, i);
  const word = p.words[i]!;
  if (afterInitial !== undefined && isSyllable(p, i, afterInitial))
    return { from: i, to: i + 1, initial: false, particle: false, word, last: word };
  if (afterInitial !== undefined)
    return { from: i, to: afterInitial, initial: true, particle: false, word, last: word };
  const opensParticles =
    word.caps === 'first' && p.words[i + 1]?.caps === 'none' && personOf(p.words[i + 1]).particle;
  if (word.caps === 'first' && word.text.length < 5 && isShortRank(word.key) && p.words[i + 1]?.key === '.')
    return undefined;
  const isParticle =
    particles > 0 && (word.caps === 'none' || opensParticles) && personOf(word).particle === true;
  if (isParticle) {
    const next = isJoint(p, i + 1) ? i + 2 : i + 1;
    if (next > i + 1 && !isCapital(p, next)) return undefined;
    if (next === i + 1 && personOf(word).joined) return undefined;
    const rest =
      isCapital(p, next) || personOf(p.words[next]).particle ? unitAt(p, next, particles - 1) : undefined;
    if (!rest || rest.initial) return undefined;
    return { ...rest, from: i, particle: true };
  }
  // «корреспондент УтроNews»
  if (word.caps === 'mixed' && /[A-Za-z]/.test(word.text) && /[а-я]/.test(word.key)) return undefined;
  // «РАНХиГС»
  if (word.caps === 'mixed' && /^[А-Я]{2}/.test(word.text)) return undefined;
  const isTitled =
    word.caps === 'first' && alsoSurname.has(word.key) && titled.test(p.words[i - 1]?.key ?? '');
  if (
    !isCapital(p, i) ||
    (breaksName(word) && !isTitled && !isGivenName(p, i) && !isFamily(p, i) && !isTitledGiven(p, i))
  )
    return undefined;
  if (isLetterNoun(p, i) || isPrefixed(p, i)) return undefined;
  const isUpper = word.caps === 'all' && word.text.length > 1;
  if (isUpper && areInitials(p, i))
    return { from: i, to: i + 1, initial: true, particle: false, word, last: word };
  if (isUpper && !isShouted(p, i)) return undefined;
  const to = wordEnd(p, i);
  for (let k = i + 2; k < to; k += 2)
    if (breaksName(p.words[k]!) && !/^(?:старш|младш)/.test(p.words[k]!.key) && !isLateSyllable(p, i, k))
      return undefined;
  return { from: i, to, initial: false, particle: false, word, last: p.words[to - 1]! };
}

/** «СЕРГЕЙ ОРЛОВ: Добрый день.», «Мария ЛУ.»: a name in capitals that a label of a transcript is. */
const isLabel = (p: Passage, i: number) =>
  (i === 0 || startsLine(p, i)) &&
  p.kind[i] === CharClass.Cyrillic &&
  personOf(p.words[i]).first === 'sure' &&
  p.words[i + 1]?.caps === 'all' &&
  p.words[i + 1]!.text.length > 2 &&
  p.words[i + 2]?.text === ':';

/** «ОРЛОВ П. И., фракция „Маяк“.»: a surname in capitals before two initials that opens a line, as shorthand reports label speeches. */
const isListed = (p: Passage, i: number) =>
  (i === 0 || startsLine(p, i)) &&
  p.kind[i] === CharClass.Cyrillic &&
  p.words[i]!.text.length > 2 &&
  !breaksName(p.words[i]!) &&
  initialAt(p, i + 1) === i + 3 &&
  initialAt(p, i + 3) === i + 5;

/** "Mr. SATO Kenta", "H.E. Mr. Ivan BERG", "Minister Ivan BERG": a surname in capitals, as protocols write it. */
function isShouted(p: Passage, i: number): boolean {
  const word = p.words[i]!;
  if (isLabel(p, i) || isListed(p, i)) return true;
  if (p.kind[i] !== CharClass.Latin || word.text.length < 3) return false;
  if (breaksName(word)) return word.key === 'park';
  const isName = (k: number) => p.words[k]?.caps === 'first' && !breaksName(p.words[k]!);
  const isGiven = (k: number) =>
    isName(k) && personOf(p.words[k]).first !== undefined && word.text.length > 3;
  const isStyled = (k: number) =>
    /^(?:mr|mrs|ms)$/.test(p.words[p.words[k]?.text === '.' ? k - 1 : k]?.key ?? '');
  if (isStyled(i - 1)) return isName(i + 1);
  if (isTitle(p, i - 1)) return isGiven(i + 1) || isFamilyFirst(p, i) || isSurnameAlone(p, i);
  // "Minister for Foreign Affairs SATO Kenta"
  if (isBehindField(p, i)) return isFamilyFirst(p, i);
  if ((isGiven(i - 1) || (isName(i - 1) && word.text.length > 4)) && isTitle(p, i - 2)) return true;
  return isName(i - 1) && (isStyled(i - 2) || (isName(i - 2) && isStyled(i - 3)));
}

/** Whether the field of an office stands before token `i`: "Minister for Foreign Affairs SATO Kenta". */
const isBehindField = (p: Passage, i: number) =>
  personOf(p.words[i - 1]).subject === true && isCapital(p, i - 1);

/** "SATO Kenta", "LEE Jae Myung": a family name in capitals, and a given name as Japan or its neighbours have them. */
const isFamilyFirst = (p: Passage, i: number) =>
  p.words[i + 1]?.caps === 'first' &&
  !breaksName(p.words[i + 1]!) &&
  (easternSurname(p.words[i]!.key)
    ? koreanSyllable(p.words[i + 1]!.key)
    : areJapanese(p.words[i]!.key, p.words[i + 1]!.key));

/** "Minister BERGEN: …", "Minister BERGEN said": capitals alone behind a title, where somebody's speech follows. */
const isSurnameAlone = (p: Passage, i: number) =>
  p.words[i]!.text.length > 3 &&
  /[AEIOUY]/.test(p.words[i]!.text) &&
  (/^(?::|['’]s)$/.test(p.words[i + 1]?.text ?? '') || p.words[i + 1]?.statement?.form === 'finite');

const afterLabel = new Set(':—–―-');

/**
 * A word that is no name by itself, at the end of one: a syllable that is common elsewhere («Ким Чон Нам»), a city or
 * an adjective after a first name («Джек Лондон», «Андрей Белый»).
 */
export function endingAt(p: Passage, i: number, before: readonly Unit[]): Unit | undefined {
  const word = p.words[i];
  if (!word || !isCapital(p, i)) return undefined;
  // "Kim Jong Un"
  const isUn = word.key === 'un' && word.caps === 'first';
  const isSyllable =
    ((word.person?.eastern || isUn) && personOf(before.at(-2)?.word).eastern) || isLastSyllable(p, i, before);
  const isByname =
    (word.person?.city ||
      word.person?.epithet ||
      (word.caps === 'first' &&
        alsoSurname.has(word.key) &&
        p.kind[i] === CharClass.Latin &&
        !isCapital(p, i + 1) &&
        (word.person?.country === undefined || speaks(p.words[i + 1]) || p.words[i + 1]?.key === ',') &&
        p.kind[i + 1] !== CharClass.Digit)) &&
    (isGivenBefore(before) || (/^(?:white|king)$/.test(word.key) && isBehindTitle(p, before)));
  // «Рашид МЕРЕДОВ», as protocols write surnames; «Р. МЕРЕДОВ», as transcripts do
  const given = before.at(-1);
  const isLabelled = afterLabel.has(p.words[i + 1]?.text ?? '');
  const isShouted =
    word.caps === 'all' &&
    word.text.length > 2 &&
    p.kind[i] === CharClass.Cyrillic &&
    (given?.initial
      ? word.text.length > 3 &&
        !word.person?.city &&
        (isLabelled || (word.person?.surname === true && !breaksName(word)))
      : given !== undefined &&
        (given.last.caps === 'first' || isLabel(p, given.from)) &&
        personOf(given.word).first !== undefined &&
        !breaksName(word));
  if (
    !isSyllable &&
    !isByname &&
    !isShouted &&
    !isPlaceSurname(p, i, before) &&
    !isStateSurname(p, i, before)
  )
    return undefined;
  return { from: i, to: i + 1, initial: false, particle: false, word, last: word };
}

/** "Prime Minister Luis Kenya", "Luis Kenya, the minister", "Luis Kenya said": a state's name as a surname, behind one given name. */
function isStateSurname(p: Passage, i: number, before: readonly Unit[]): boolean {
  const { person, caps } = p.words[i]!;
  const isState = person?.country !== undefined && person.adjective !== true && caps === 'first';
  if (!isState || before.length !== 1 || !isGivenBefore(before) || isCapital(p, i + 1)) return false;
  if (p.kind[i] !== CharClass.Latin || p.kind[i + 1] === CharClass.Digit) return false;
  const office = personOf(p.words[before[0]!.from - 1]).head?.office;
  if (office) return !/^(?:king|queen|prince|pope|emperor|sultan|emir)$/.test(office);
  const opens = p.words[before[0]!.from - 1];
  const isLabel = p.words[i + 1]?.text === ':' && (opens === undefined || startsLine(p, before[0]!.from));
  const isBetween = opens?.text === ',' && p.words[i + 1]?.text === ',';
  return isLabel || isBetween || speaks(p.words[i + 1]) || hasOfficeBehind(p, i + 1);
}

/** ", the prime minister", ", prime minister": whether an office stands in apposition behind a comma at token `i`. */
function hasOfficeBehind(p: Passage, i: number): boolean {
  if (p.words[i]?.text !== ',') return false;
  const from = /^(?:the|an?)$/.test(p.words[i + 1]?.key ?? '') ? i + 2 : i + 1;
  for (let k = from; k < from + 4; k++) {
    const { head, modifier, country, subject } = personOf(p.words[k]);
    if (head?.office) return true;
    if (!modifier && country === undefined && !subject) return false;
  }
  return false;
}

/** «Чанг Вон Сам», «Чанг Вон Самом»: a small word with a capital behind two syllables is the third one. */
const isLastSyllable = (p: Passage, i: number, before: readonly Unit[]) =>
  before.length === 2 &&
  p.words[i]!.caps === 'first' &&
  /^(?:сам|нам|так|там|он|тем|кем|чем|сом)(?:а|у|ом|е)?$/.test(p.words[i]!.key) &&
  before.every(({ word, last }) => word === last && word.key.length < 5 && easternWord.test(word.key));

/** "spokeswoman Ona White": whether a title stands before the one word that a name has so far. */
const isBehindTitle = (p: Passage, before: readonly Unit[]) =>
  before.length === 1 && !before[0]!.initial && personOf(p.words[before[0]!.from - 1]).head !== undefined;

const isGivenBefore = (before: readonly Unit[]) => {
  const { first, patronymic } = personOf(before.at(-1)?.word);
  return first === 'sure' || patronymic === true;
};

/** "Sir Peter Hall", "Rose Hill, an economist": a word for a place is a surname where a person's title or trade stands by. */
function isPlaceSurname(p: Passage, i: number, before: readonly Unit[]): boolean {
  const [first] = before;
  if (before.length === 1 && isToldSurname(p, first!.word, i)) return true;
  if (!personOf(p.words[i]).place || p.kind[i] !== CharClass.Latin || !first || isCapital(p, i + 1))
    return false;
  if (personOf(before.at(-1)?.word).first === undefined) return false;
  const previous = p.words[first.from - 1];
  if (personOf(previous).head?.office === '') return true;
  if (/^(?:in|at|on|near|to|from|inside|outside|the)$/.test(previous?.key ?? '')) return false;
  const next = p.words[i + 1]?.key ?? '';
  if (personOf(p.words[i + 1]).speech || p.words[i + 1]?.statement?.form === 'finite') return true;
  return next === ',' && /^(?:an?|the|who)$/.test(p.words[i + 2]?.key ?? '');
}

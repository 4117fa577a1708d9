import { looksAdjectival, looksFinite } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import type { Finding } from './finding';
import { bodyEnd } from './meetings';
import { countries, isPlaceName, partiesEnd, pastMembers, pastParties } from './members';
import { isGenitive } from './named';
import type { Word } from '../words';
import { bodily, closing, isAcronym, isFounded, mayQualify, opens, startsSentence } from './shape';

// Titles of documents and undertakings in Russian, which have a capital and no quotes: «Соглашение о свободной торговле».

/** The title of the noun at token `t`, which begins with a capital inside a sentence: the noun's or, in «Совместная декларация», its adjective's. */
export function readTitle(p: Passage, t: number, type: string): Finding | undefined {
  const isAfter =
    p.words[t]!.caps === 'none' &&
    isCapital(p, t - 1) &&
    looksAdjectival(p.words[t - 1]!.key) &&
    mayQualify(p, t - 1, t);
  const from = isAfter ? t - 1 : t;
  if (p.words[from]!.caps !== 'first' || isNameOfBody(p, from)) return undefined;
  if (startsSentence(p, from)) return withYears(p, t, type);
  return titled(p, from, t, type) ?? (isAfter && type !== 'plan' ? undefined : planOf(p, from, t, type));
}

/** «Центр „Стратегия развития“» */
export function isNameOfBody(p: Passage, from: number): boolean {
  if (!opens(p, from - 1)) return false;
  const { body, trigger } = p.words[from - 2]?.initiative ?? {};
  return body === true || trigger === 'centre' || trigger === 'fund';
}

/** «Программа развития портов на 2024–2030 годы»: the years make a title of it where it begins the sentence, too. */
function withYears(p: Passage, t: number, type: string): Finding | undefined {
  if (!/^(?:plan|strategy|programme)$/.test(type)) return undefined;
  const end = genitivesEnd(p, t, type);
  const isDated =
    end > t + 1 && /^(?:до|на)$/.test(keyAt(p, end) ?? '') && /^20\d\d$/.test(keyAt(p, end + 1) ?? '');
  return isDated ? { from: t, to: end, type, confidence: 0.6 } : undefined;
}

/** What it is about, behind «о» or «по», also where it says between whom it is: «Соглашение между Данией и Кенией о мире». */
export function titled(p: Passage, from: number, t: number, type: string): Finding | undefined {
  // «Организация Договора о безопасности» is a body
  if (p.words[from - 1]?.initiative?.body) return undefined;
  const at =
    keyAt(p, t + 1) === 'между' && type === 'agreement' ? pastParties(p, t + 2) : pastOwner(p, t, type);
  const end = aboutEnd(p, at, type);
  return end > at ? { from, to: partiesEnd(p, end), type, confidence: 0.6 } : undefined;
}

/** «Конвенция ООН об архивах», «Хартия Северного союза о рыбе»: past whose document it is. */
function pastOwner(p: Passage, t: number, type: string): number {
  if (type !== 'agreement' && type !== 'declaration') return t + 1;
  return isAcronym(p, t + 1) ? t + 2 : unionEnd(p, t + 1);
}

/** «договор между Кенией и Данией о дружбе», «соглашение о торговле между Кенией и Данией»: parties and subject name a document without a capital. */
export function betweenParties(p: Passage, t: number, type: string): Finding | undefined {
  if (type !== 'agreement' || p.words[t]!.caps !== 'none') return undefined;
  const found = (to: number): Finding => ({ from: t, to, type, confidence: 0.55 });
  if (/^об?$/.test(keyAt(p, t + 1))) {
    const about = aboutEnd(p, t + 1, type);
    const to = partiesEnd(p, about);
    return to > about && countries(p, about, to) > 1 ? found(to) : undefined;
  }
  if (keyAt(p, t + 1) !== 'между') {
    // «соглашение Кении, Дании и ЕС о торговле»
    const about = pastMembers(p, t + 1);
    const to = /^об?$/.test(keyAt(p, about)) ? aboutEnd(p, about, type) : about;
    return to > about && countries(p, t + 1, about) > 1 ? found(to) : undefined;
  }
  const at = pastParties(p, t + 2);
  if (at === t + 2) return undefined;
  const end = aboutEnd(p, at, type);
  return countries(p, t + 2, at) > 1 && end > at ? found(end) : undefined;
}

/** Past what «по» at token `at` says a plan is for; `at` where it isn't told. */
export const subjectOfPlan = (p: Passage, at: number): number => aboutEnd(p, at, 'plan');

/** Past what «о» or «по» at token `at` tells; `at` where it's neither. */
function aboutEnd(p: Passage, at: number, type: string): number {
  const key = keyAt(p, at) ?? '';
  if (!/^об?$/.test(key) && !(key === 'по' && mayBeOn(p, at - 1, type))) return at;
  return subjectsEnd(p, at);
}

/** Past the words of a title that follow the preposition at token `at`; `at` where none do. */
export function subjectsEnd(p: Passage, at: number): number {
  let end = at;
  for (let i = at + 1; i < p.count && i < at + 25; i++) {
    const { key } = p.words[i]!;
    const isJoint = /^(?:и|на|по|об?|между|с|к|для|при|в|во)$/.test(key) || isListed(p, i);
    if (isJoint && (!isTitleWord(p, i + 1) || (/^(?:в|во|на|между)$/.test(key) && isCapital(p, i + 1))))
      break;
    // «Узбекско-Французского»
    if (key === '-' && end === i && touches(p, i) && touches(p, i + 1)) continue;
    if (isJoint && isApart(p, i)) break;
    if (isJoint) continue;
    // «по расшивке „узких мест“»
    const close = opens(p, i) ? scareEnd(p, i) : i;
    if (close > i) {
      end = i = close;
      i--;
      continue;
    }
    if (isOtherTitle(p, i)) return carriedOut.test(keyAt(p, i - 1)) ? otherEnd(p, i) : end;
    if (!isTitleWord(p, i) || opensName(p, i + 1)) break;
    end = i + 1;
  }
  return end;
}

/** «по реализации Программы развития портов»: what is done with a document names the plan together with it. */
const carriedOut = /^(?:реализации|выполнению|исполнению|осуществлению|имплементации)$/;

/** Past the title that begins at token `i` with its noun or its adjective. */
function otherEnd(p: Passage, i: number): number {
  const t = p.words[i]!.initiative?.trigger === undefined ? i + 1 : i;
  const type = p.words[t]!.initiative!.trigger!;
  return Math.max(genitivesEnd(p, t, type), aboutEnd(p, pastOwner(p, t, type), type));
}

/** Past a quotation of a few small letters that opens at token `i`, which is no name: «„узких мест“»; `i` where it is one. */
function scareEnd(p: Passage, i: number): number {
  if (p.words[i + 1]?.caps !== 'none' || p.kind[i + 1] !== CharClass.Cyrillic) return i;
  const close = closing(p, i);
  return close > i && close < i + 5 ? close + 1 : i;
}

const opensName = (p: Passage, i: number) => opens(p, i) && scareEnd(p, i) === i;

/** «Соглашение по рыбе»; a body has its field behind «по», too, and so has a parliament: «Конгресс по итогам дня». */
const mayBeOn = (p: Passage, t: number, type: string) =>
  !bodily.has(type) && !p.words[t]!.key.startsWith('конгресс') && !occasion.test(keyAt(p, t + 2));

/** «по итогам», «по приглашению»: how something came about, not what it is about. */
const occasion =
  /^(?:итогам|результатам|словам|данным|мнению|приглашению|случаю|поручению|просьбе|окончании|завершении|сообщению|предложению|видеосвязи|адресу)$/;

/** «Соглашение по климату и переговоров»: what «и» joins to the whole title. */
const isApart = (p: Passage, i: number) =>
  p.words[i]!.key === 'и' && /(?:[ую]|[ая]м)$/.test(keyAt(p, i - 1)) && /[ое]в$/.test(keyAt(p, i + 1));

/** «Договор о дружбе и Ословская декларация»: a title of its own begins at token `i`. */
function isOtherTitle(p: Passage, i: number): boolean {
  if (!isCapital(p, i)) return false;
  const isNoun = (word: Word | undefined) => word?.initiative?.trigger !== undefined;
  return isNoun(p.words[i]) || (looksAdjectival(p.words[i]!.key) && isNoun(p.words[i + 1]));
}

const undertakings = /^(?:plan|strategy|programme|initiative|project)$/;

/** «о дружбе, мире и согласии»: a comma at token `i` between parts of a title, the last of which «и» joins. */
function isListed(p: Passage, i: number): boolean {
  if (p.words[i]!.key !== ',') return false;
  for (let j = i + 1; j <= i + 4; j++) {
    if (keyAt(p, j) === 'и' && j > i + 1) return isPrepositional(p, j - 1) && isPrepositional(p, j + 1);
    if (keyAt(p, j) !== ',' && !isTitleWord(p, j)) return false;
  }
  return false;
}

const isPrepositional = (p: Passage, i: number) =>
  isTitleWord(p, i) && p.words[i]!.caps === 'none' && /(?:[еи]|[ая]х|[оеё]м|[оеё]й)$/.test(p.words[i]!.key);

/** What a plan, a strategy or a programme is for, and a body that is being founded. */
function planOf(p: Passage, from: number, t: number, type: string): Finding | undefined {
  if (bodily.has(type) && !isFounded(p, from)) return undefined;
  const own = ownedEnd(p, t, type);
  if (own > t + 1) return { from, to: own, type, confidence: 0.6 };
  const end = genitivesEnd(p, t, type);
  return end > t + 1 ? { from, to: end, type, confidence: 0.6 } : undefined;
}

/** «Стратегия ЕС по Северной Африке»: whose plan it is, and what it is about; `t + 1` where not both are told. */
function ownedEnd(p: Passage, t: number, type: string): number {
  if (!undertakings.test(type) || isBody(p, t)) return t + 1;
  const owner = isAcronym(p, t + 1) ? t + 2 : unionEnd(p, t + 1);
  if (owner === t + 1 || !/^(?:по|для)$/.test(keyAt(p, owner) ?? '')) return t + 1;
  let to = owner + 1;
  while (isCapital(p, to) && p.kind[to] === CharClass.Cyrillic && to < owner + 4) to++;
  if (to > owner + 1) return to;
  const about = aboutEnd(p, owner, type);
  return about > owner ? about : t + 1;
}

/** «Европейского союза» */
function unionEnd(p: Passage, from: number): number {
  let to = from;
  while (isCapital(p, to) && isGenitive(p.words[to]!.key) && to < from + 3) to++;
  return to === from + 1 && keyAt(p, to) === 'союза' ? to + 1 : to;
}

/** «Программа развития ООН»: a body that is called a programme. */
const isBody = (p: Passage, t: number) =>
  p.words[t]!.key.startsWith('программ') &&
  /^(?:оон|организации)$/.test(keyAt(p, keyAt(p, t + 1) === 'развития' ? t + 2 : t + 1) ?? '');

/** Where the genitives end that say what the undertaking at token `t` is for; `t + 1` where none do. */
export function genitivesEnd(p: Passage, t: number, type: string): number {
  if (isBody(p, t)) return t + 1;
  const isPlan = /^(?:plan|strategy|programme)$/.test(type) || bodily.has(type);
  if (!isPlan) return pastAdjectives(p, t, type);
  let end = pastGenitives(p, t + 1);
  if (end > t + 1 && keyAt(p, end) === 'по') return aboutEnd(p, end, type);
  if (end > t + 1 && isField(p, end)) return partiesEnd(p, subjectsEnd(p, end));
  if (end > t + 1 && keyAt(p, end) === 'между') return partiesEnd(p, end);
  const next = p.words[end];
  if (end > t + 1 && next && isCapital(p, end))
    end = isAcronym(p, end) ? end + 1 : Math.max(bodyEnd(p, end), pastPlaces(p, end));
  return end;
}

/** «Программа сотрудничества в торговой и научной сферах»: whether the field of something begins at token `at`. */
function isField(p: Passage, at: number): boolean {
  if (keyAt(p, at) !== 'в') return false;
  let i = at + 1;
  while (i < at + 8 && (keyAt(p, i) === 'и' || looksAdjectival(keyAt(p, i)))) i++;
  return /^(?:сфер|област)(?:е|и|ах|ях)$/.test(keyAt(p, i));
}

/** «План восстановления Северной Исландии»: past the place that it is for; `from` where none stands there in the genitive. */
function placeEnd(p: Passage, from: number): number {
  let end = from;
  while (end < from + 3 && isCapital(p, end) && isPlaceName(p.words[end]!)) end++;
  if (end > from && p.words[end - 1]!.key === 'республики' && isCapital(p, end)) end++;
  return end < p.count && looksFinite(p.words[end]!.key) ? from : end;
}

/** «Альянс северных городов»: of any undertaking where an adjective in the genitive begins it, since a noun may be the subject. */
function pastAdjectives(p: Passage, t: number, type: string): number {
  const key = keyAt(p, t + 1) ?? '';
  if (type === 'forum' && isOfMany(p.words[t + 1])) return pastPlaces(p, pastGenitives(p, t + 1));
  // «Саммит будущего», though «Саммит будущего года»
  if (key === 'будущего' && isCapital(p, t) && !isGenitive(keyAt(p, t + 2))) return t + 2;
  const isOf = abstract.test(key) || (isOfAdjective(key) && !pointing.test(key));
  if (!isOf || !/^(?:summit|forum|dialogue|initiative|project|partnership)$/.test(type)) return t + 1;
  const end = pastGenitives(p, t + 1);
  // «Форум высокого уровня по сотрудничеству»
  return end > t + 1 && keyAt(p, end) === 'по' ? aboutEnd(p, end, type) : end;
}

/** «Форум регионов»: a noun that is a genitive plural for sure. */
const isOfMany = (word: Word | undefined) =>
  word?.caps === 'none' && /[бвгджзклмнпрстфхц]ов$/.test(word.key) && !word.initiative?.trigger;

/** «Форум регионов Кении и Дании»: past the states whose they are. */
function pastPlaces(p: Passage, from: number): number {
  let end = placeEnd(p, from);
  if (end === from) return from;
  if (/^(?:государства|союза|республики)$/.test(keyAt(p, end))) end++;
  while (keyAt(p, end) === 'и' && placeEnd(p, end + 1) > end + 1) end = placeEnd(p, end + 1);
  return end;
}

const abstract =
  /^(?:мер|развития|сотрудничества|солидарности|безопасности|партнерства|взаимодействия|доверия|дружбы|мира)$/;

const isOfAdjective = (key: string) => looksAdjectival(key) && /(?:[ое]го|[оеё]й|[ыи]х)$/.test(key);

/** Adjectives that say which one, or when. */
const pointing =
  /^(?:эт|т|котор|сво|наш|ваш|мо|так|кажд|друг|ин|перв|втор|трет|прошл|текущ|нынешн|будущ|следующ|прошедш|минувш|вс)(?:[ое]го|[оеё]й|[ыи]х)$/;

const none: Pick<Word, 'key' | 'caps'> = { key: '', caps: 'all' };

function pastGenitives(p: Passage, from: number): number {
  let end = from;
  while (end < p.count && end < from + 10) {
    // «Концепция „зелёного“ развития»
    if (opens(p, end) && isOfAdjective(keyAt(p, end + 1)) && scareEnd(p, end) === end + 3) end += 3;
    const { key, caps } = p.words[end] ?? none;
    const next = p.words[end + 1];
    const isJoint =
      (key === 'и' || (key === ',' && areOfSame(p, end - 1))) &&
      end > from &&
      next?.caps === 'none' &&
      ofPlan(next.key);
    const isHyphen = key === '-' && end > from && /о$/.test(p.words[end - 1]!.key);
    const isPrefix = /[оа]$/.test(key) && next?.key === '-' && p.start[end + 1] === p.end[end];
    const isBehind = end > from && isOfAdjective(p.words[end - 1]!.key) && isGenitive(key);
    const isOf = abstract.test(key) || isJoint || isHyphen || isPrefix || isBehind || ofPlan(key);
    // «форум программы „Зелёный порт“», «центр имени Орлова»
    if (
      caps !== 'none' ||
      pointing.test(key) ||
      !isOf ||
      key === 'имени' ||
      p.words[end]!.initiative?.trigger
    )
      break;
    end++;
  }
  // an adjective whose noun isn't there
  while (end > from && (isOfAdjective(p.words[end - 1]!.key) || /^[-,и]$/.test(p.words[end - 1]!.key))) end--;
  return end;
}

/** «малых, средних и больших портов», «портов, мостов и путей»: whether what a comma divides behind token `i` is of one kind. */
function areOfSame(p: Passage, i: number): boolean {
  const isSame = isOfAdjective(keyAt(p, i)) ? isOfAdjective : (key: string) => ofMany.test(key);
  if (!isSame(keyAt(p, i)) || !isSame(keyAt(p, i + 2))) return false;
  const joint = keyAt(p, i + 3);
  return joint === 'и' ? isSame(keyAt(p, i + 4)) : joint === ',' && areOfSame(p, i + 2);
}
const ofMany = /[а-я]{2}(?:[ое]в|ей|ий|тв)$/;

/** Nouns and adjectives in the genitive. */
const ofPlan = (key: string) =>
  isGenitive(key) &&
  key.length > 4 &&
  !/(?:ла|лась|лись|[аеи]ли)$/.test(key) &&
  (looksAdjectival(key) || !/(?:[аеу]н[аы]|[ая]т[аы])$/.test(key));

/** A word of a title: no verb, no short participle, no adverb of time. */
function isTitleWord(p: Passage, i: number): boolean {
  const key = keyAt(p, i) ?? '';
  if (p.kind[i] !== CharClass.Cyrillic || key.length < 4) return false;
  return !/(?:[аеиоуыя]л[аои]?|[еую]т|[яи]т|ть|л[аоиь]?с[яь]|тся|(?:писан|принят|вержден|лючен|добрен)[аоы]?|[аеия][нт]о|сегодня|вчера|завтра|также|ранее)$/.test(
    key,
  );
}

/** What «по» opens behind a noun: up to punctuation or a word that isn't a noun phrase's («по сотрудничеству в области ИИ»). */
export function subjectEnd(p: Passage, from: number): number {
  let end = from;
  for (let i = from; i < p.count && i < from + 8; i++) {
    const { key } = p.words[i]!;
    if (/^(?:по|в|о|об)$/.test(key)) continue;
    if (p.kind[i] !== CharClass.Cyrillic || !(isAcronym(p, i) || isSubject(key))) break;
    end = i + 1;
  }
  return end;
}

/** Nouns and adjectives in the dative, the prepositional or the genitive. */
const isSubject = (key: string) => isComplement(key) || /(?:[ую]|ам|ям|ств)$/.test(key);

/** Adjectives and nouns in the prepositional or the genitive, no verbs. */
const isComplement = (key: string) => /(?:[оеё][йм]|[ыиая]х|[еиаяы]|[ое]го|ий)$/.test(key) && key.length > 3;

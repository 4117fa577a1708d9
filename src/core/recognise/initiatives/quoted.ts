import { looksAdjectival, looksFinite } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, type Passage } from '../passage';
import { leftEnd } from './english';
import type { Finding } from './finding';
import { isGenitive } from './named';
import { bodily, closing, isConnector, isFounded, opening, opens, startsSentence } from './shape';
import { subjectsEnd } from './titles';

/** Most words between a trigger and its quoted name: «программа развития регионов „…“». */
const widestGap = 4;

/** Names in quotation marks that the trigger noun at token `t` announces, contains or follows. */
export function readQuoted(p: Passage, t: number): Finding[] {
  const inside = containing(p, t);
  if (inside) return [inside];
  const after = following(p, t);
  if (after.length > 0) return after;
  const before = preceding(p, t);
  return before ? [before] : [];
}

/** «Токийская инициатива CA+JAD», «Диалог женщин Азии»: the quoted name begins with the trigger or its adjectives. */
function containing(p: Passage, t: number): Finding | undefined {
  let open = t - 1;
  while (open >= t - 4 && open >= 0 && isAdjective(p, open)) open--;
  if (open < 0 || !opens(p, open) || !isCapital(p, open + 1)) return undefined;
  if (isOfBody(p, open)) return undefined;
  const close = closing(p, open);
  if (close < 0 || !isNameLike(p, open, close) || close - open < 3) return undefined;
  const isBare = open + 1 === t;
  const { trigger, plural } = p.words[t]!.initiative!;
  // «Центр новостей Осло»: a body, unless somebody founds it
  if (bodily.has(trigger!) && !isFounded(p, open)) return undefined;
  // «Пакт будущего»
  const isOfGenitives = !plural && titles.test(trigger!) && areGenitives(p, t + 1, close);
  // «Договор о дружбе»
  const isTitle =
    documents.test(trigger!) && /^об?$/.test(keyAt(p, t + 1)) && subjectsEnd(p, t + 1) === close;
  if (isBare && !hasProper(p, t + 1, close) && !isOfGenitives && !isTitle) return undefined;
  // «дорожная карта» is what it is, and no name
  if (t + 1 === close && p.words[t]!.key.startsWith('карт')) return undefined;
  // «Северные маршруты» may be anything's name, but «созданы „Северные маршруты“»
  if (!isBare && p.words[t]!.initiative!.plural && !isFounded(p, open)) return undefined;
  return { from: open, to: close + 1, type: p.words[t]!.initiative!.trigger!, confidence: 0.75 };
}

/** What a company is by law. */
const legalForms = new Set('ООО АО ОАО ЗАО ПАО ТОО АНО НКО НАО МУП ГУП ФГУП ФГБУ'.split(' '));

/** «учреждение „Дороги Кении“», «ООО „Проект Осло“», «учреждение (ФКУ) „Дороги Кении“»: what a body is called. */
function isOfBody(p: Passage, open: number): boolean {
  const at = p.words[open - 1]?.text === ')' && p.words[open - 3]?.text === '(' ? open - 4 : open - 1;
  const { body, trigger } = p.words[at]?.initiative ?? {};
  return (
    body === true ||
    legalForms.has(p.words[at]?.text ?? '') ||
    (/^(?:centre|fund)$/.test(trigger ?? '') && !isFounded(p, at))
  );
}

/** саммит «Азия + Япония», форумы «А», «Б» и «В», резолюция ООН «О воде»; initiative "Belt and Road". */
function following(p: Passage, t: number): Finding[] {
  const { trigger: type, plural } = p.words[t]!.initiative!;
  const open = openAfter(p, t);
  if (open < 0 || (/^(?:fund|centre)$/.test(type!) && !isFounded(p, t))) return [];
  const close = closing(p, open);
  if (close < 0 || !isNameLike(p, open, close) || isBroadcast(p, t, close)) return [];
  if (containsTriggerFirst(p, open, close)) return [];
  const isEnglish = p.kind[t] === CharClass.Latin && isCapital(p, t);
  // «два проекта — „А“ и „Б“»
  const isCounted = /^[—–]$/.test(p.words[open - 1]!.text);
  const isApart = isCounted || p.words[open - 1]!.text === ',';
  const from = plural || isApart ? open : isEnglish ? leftEnd(p, t) : headStart(p, t, open);
  const first: Finding = { from, to: close + 1, type: type!, confidence: 0.8 };
  // «программы „А“ и „Б“»: the form may be a plural
  const mayBeMany = plural || isCounted || /[а-я][ыи]$/.test(p.words[t]!.key);
  return mayBeMany ? [first, ...coordinated(p, close, type!)] : [first];
}

/** «в эфире программы „Вечер“», «программа „Вечер“ на канале „Маяк“»: what is broadcast. */
function isBroadcast(p: Passage, t: number, close: number): boolean {
  const { key } = p.words[t]!;
  if (!/^(?:программ|проект)/.test(key)) return false;
  const at = p.kind[t - 1] === CharClass.Cyrillic && looksAdjectival(keyAt(p, t - 1)) ? t - 2 : t - 1;
  if (/^(?:эфир|выпуск|ведущ|телеведущ|радиоведущ|телеканал|зрител|телезрител)/.test(keyAt(p, at)))
    return true;
  // «дал интервью программе „Вечер“»
  if (keyAt(p, at) === 'интервью' && /[еу]$/.test(key)) return true;
  const isOn = /^(?:на|в)$/.test(keyAt(p, close + 1));
  const first = opens(p, close + 2) ? close + 3 : close + 2;
  return isOn && [first, first + 1].some((i) => /^(?:телеканал|радио|эфир|канал|тв$)/.test(keyAt(p, i)));
}

/** Where the quotation after a trigger opens; -1 where what lies between can't be its attribute. */
function openAfter(p: Passage, t: number): number {
  let own = t;
  for (let i = t + 1; i <= t + 1 + widestGap && i < p.count; i++) {
    if (opens(p, i)) return i;
    const word = p.words[i]!;
    const kind = p.kind[i]!;
    if (
      word.initiative?.body ||
      word.statement ||
      (word.initiative?.trigger !== undefined && kind === CharClass.Cyrillic)
    )
      return -1;
    if (word.key === '-' && own === i - 1) continue;
    // «в рамках другого проекта, „Тихий порт“, …»
    if (word.text === ',' && i === t + 1) {
      const close = opens(p, i + 1) ? closing(p, i + 1) : -1;
      return close > 0 && p.words[close + 1]?.text === ',' ? i + 1 : -1;
    }
    if (/[еию]тся$/.test(word.key)) return -1;
    const isAttribute =
      kind === CharClass.Cyrillic ? word.caps !== 'none' || isGenitive(word.key) : kind === CharClass.Digit;
    if (!isAttribute) return -1;
    own = i;
  }
  return -1;
}

/** The noun nearest the quotes: of «проекта гидроэлектростанции „Заря“» the whole, of a bare trigger the trigger. */
function headStart(p: Passage, t: number, open: number): number {
  // «дорожная карта „Тихий порт“»
  let from = p.words[t]!.key.startsWith('карт') && keyAt(p, t - 1).startsWith('дорожн') ? t - 1 : t;
  for (let i = t - 1; i >= 0 && open === t + 1 && isAdjective(p, i); i--) {
    if (isCapital(p, i) && !startsSentence(p, i)) from = i;
  }
  return from;
}

function coordinated(p: Passage, close: number, type: string): Finding[] {
  const out: Finding[] = [];
  for (let i = close + 1; i < p.count;) {
    const key = p.words[i]!.key;
    if (key !== ',' && key !== 'и' && key !== 'and') break;
    if (!opens(p, i + 1)) break;
    const end = closing(p, i + 1);
    if (end < 0 || !isNameLike(p, i + 1, end)) break;
    out.push({ from: i + 1, to: end + 1, type, confidence: 0.8 });
    i = end + 1;
  }
  return out;
}

/** The "Belt and Road" Initiative, “Central Asia + Japan” dialogue. */
function preceding(p: Passage, t: number): Finding | undefined {
  if (p.kind[t] !== CharClass.Latin || p.words[t]!.initiative!.plural) return undefined;
  let close = p.kind[t - 1] === CharClass.Latin && p.words[t - 1]!.caps === 'none' ? t - 2 : t - 1;
  // “Kenya – Norway” Trade and Ports Forum
  if (isCapital(p, t)) while (close > t - 4 && isCapital(p, close)) close--;
  const open = close > 0 ? opening(p, close) : -1;
  if (open < 0 || !isNameLike(p, open, close)) return undefined;
  return { from: open, to: t + 1, type: p.words[t]!.initiative!.trigger!, confidence: 0.75 };
}

/** A name, not speech and no scare quotes: it begins with a capital or a digit and no sentence ends inside. */
function isNameLike(p: Passage, open: number, close: number): boolean {
  if (close - open < 2) return false;
  const first = p.words[open + 1]!;
  if (!isCapital(p, open + 1) && p.kind[open + 1] !== CharClass.Digit && !opens(p, open + 1)) return false;
  if (first.key === 'я' || first.key === 'мы') return false;
  for (let i = open + 1; i < close; i++) {
    // «В порт!»
    if (/^[!?…;]$/.test(p.words[i]!.text) && !(p.words[i]!.text === '!' && i === close - 1)) return false;
  }
  if (/^[.,]$/.test(p.words[close - 1]!.text)) return false;
  return !(p.words[close + 1]?.text === ',' && /^[-–—]$/.test(p.words[close + 2]?.text ?? ''));
}

function containsTriggerFirst(p: Passage, open: number, close: number): boolean {
  let i = open + 1;
  while (i < close && i < open + 4 && isAdjective(p, i)) i++;
  const word = p.words[i]?.initiative;
  // «форум „Северный путь“», «программа „Дорожная карта портов“»: a path or a map in a name is mostly figurative
  if (/^(?:пояс|пут|карт)/.test(p.words[i]?.key ?? '')) return false;
  return word?.trigger !== undefined && i < close && containing(p, i) !== undefined;
}

function isAdjective(p: Passage, i: number): boolean {
  return (
    p.kind[i] === CharClass.Cyrillic && looksAdjectival(p.words[i]!.key) && !p.words[i]!.initiative?.trigger
  );
}

/** What a title with nothing but genitives in it can be of. */
const titles = /^(?:summit|agreement|declaration|forum|dialogue|plan|strategy|programme)$/;

const documents = /^(?:agreement|declaration|resolution|strategy|programme)$/;

function areGenitives(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { key } = p.words[i]!;
    if (p.kind[i] !== CharClass.Cyrillic || !isGenitive(key) || key.length < 4 || looksFinite(key))
      return false;
  }
  return to > from;
}

/** A second capital, a digit, an acronym: «Диалог женщин Азии» is a name, «Проект закрыт» isn't. */
function hasProper(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isCapital(p, i) || p.kind[i] === CharClass.Digit || isConnector(p, i)) return true;
  }
  return false;
}

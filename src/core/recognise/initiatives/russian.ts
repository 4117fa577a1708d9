import { looksAdjectival } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { touches, type Passage } from '../passage';
import type { Finding } from './finding';
import { isAcronym, isCapital, isConnector, startsSentence } from './shape';

/** A centre, a fund or a hub is a body unless somebody is founding it. */
const bodily = new Set(['centre', 'fund', 'hub', 'platform', 'partnership']);
/** Documents are called after the city they were signed in, so an adjective that begins the sentence is a name too. */
const documents = new Set(['declaration', 'agreement', 'process']);
/** Adjectives of countries and continents, by stem, and others in -ск- that say nothing of a city. */
const notCity =
  /^(?:рос|рус|япон|китай|казах|узбек|кыргыз|киргиз|таджик|туркмен|американ|британ|англий|герман|немец|француз|итальян|испан|турец|иран|индий|пакистан|корей|украин|белорус|поль|европей|азиат|африкан|совет|город|мор|дет|жен|муж|граждан|партнер|афган|арм|азербайдж|грузин|монголь|вьетнам|израиль|араб|саудов|канад|австрал|бразиль|мексикан|норвеж|швед|фин|дат|чеш|словац|венгер|румын|болгар|серб|хорват|грече|эстон|латви|латыш|литов|молдав|земл|сель|банков|юноше|студен|челове|мир|науч|авторск)[а-я]*ск|[аеиоуычж]ческ|еск/;

/** Names that a Russian trigger noun at token `t` makes with the words around it, without quotes. */
export function readRussian(p: Passage, t: number): Finding | undefined {
  const { trigger: type, plural } = p.words[t]!.initiative!;
  if (plural || (touches(p, t) && p.words[t - 1]!.key === '-' && isWord(p, t - 2) && !isCompound(p, t - 2)))
    return undefined;
  return joined(p, t, type!) ?? adjectives(p, t, type!) ?? coded(p, t, type!);
}

const isWord = (p: Passage, i: number) => p.kind[i] === CharClass.Cyrillic || p.kind[i] === CharClass.Latin;
const isCompound = (p: Passage, i: number) =>
  /^(?:бизнес|медиа|экспресс|мини|интернет)$/.test(p.words[i]!.key);

/** «саммит Япония – Центральная Азия», «маршрут Баку – Тбилиси – Карс»: capitals joined by dashes or pluses. */
function joined(p: Passage, t: number, type: string): Finding | undefined {
  let i = t + 1;
  let end = i;
  for (; i < p.count && i < t + 16;) {
    const start = i;
    while (i < p.count && isCapital(p, i) && i < start + 3) i++;
    if (i === start) break;
    end = i;
    if (!isConnector(p, i) || p.words[i]!.text === '—') break;
    i++;
    if (p.kind[i] === CharClass.Digit) {
      end = ++i;
      break;
    }
  }
  if (!hasJoint(p, t + 1, end)) return undefined;
  return { from: t, to: end, type, confidence: 0.75 };
}

function hasJoint(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isConnector(p, i)) return true;
  return false;
}

/** «Токийская декларация», «Транскаспийский международный транспортный маршрут»: a capital adjective leads. */
function adjectives(p: Passage, t: number, type: string): Finding | undefined {
  let from = -1;
  let i = t - 1;
  for (; i >= 0 && i >= t - 8; i--) {
    if (isConnector(p, i) && touches(p, i) && touches(p, i + 1)) continue;
    if (p.kind[i] !== CharClass.Cyrillic || !(looksAdjectival(p.words[i]!.key) || isPrefix(p, i))) break;
    if (isCapital(p, i) && p.words[i]!.caps !== 'all') from = i;
  }
  if (from < 0) return bilateral(p, t, type);
  if (isOrdinary(p.words[from]!.key)) return undefined;
  if (startsSentence(p, from)) {
    if (!documents.has(type) || !isCity(p.words[from]!.key)) return undefined;
  }
  if (bodily.has(type) && !isFounded(p, from)) return undefined;
  return { from, to: codeEnd(p, t + 1), type, confidence: 0.7 };
}

/** The first half of a hyphenated adjective: «Азиатско-тихоокеанский». */
const isPrefix = (p: Passage, i: number) =>
  p.words[i + 1]?.key === '-' && touches(p, i + 1) && touches(p, i + 2);

const isOrdinary = (key: string) =>
  /^(?:перв|втор|трет|четверт|пят|следующ|предыдущ|нов|эт|данн|так|кажд|наш|ваш|мо|сво|весь|вс|друг|ин|сам|ключев|главн|основн|совместн|указанн|очередн|минувш|прошедш|предстоящ)(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|о|а|и)?$/.test(
    key,
  );

const isCity = (key: string) => /ск(?:ий|ая|ое|ого|ой|ому|им|ую|ом)$/.test(key) && !notCity.test(key);

/** «китайско-африканский форум»: two places in one adjective name a meeting; a partnership needs its subject too. */
function bilateral(p: Passage, t: number, type: string): Finding | undefined {
  const i = t - 3;
  if (i < 0 || p.words[i + 1]!.key !== '-' || !touches(p, i + 1) || !touches(p, i + 2)) return undefined;
  if (!/ско$/.test(p.words[i]!.key) || !/ск[а-я]{2,3}$/.test(p.words[i + 2]!.key) || isTopic(p.words[i]!.key))
    return undefined;
  if (type === 'summit' || type === 'forum') return { from: i, to: t + 1, type, confidence: 0.65 };
  if (p.words[t + 1]?.key !== 'по') return undefined;
  return { from: i, to: subjectEnd(p, t + 1), type, confidence: 0.65 };
}

const isTopic = (key: string) => /(?:ческо|ично|одско)$/.test(key);

/** The subject that «по» opens: up to punctuation or a word that isn't a noun phrase's («по сотрудничеству в области ИИ»). */
function subjectEnd(p: Passage, from: number): number {
  let end = from;
  for (let i = from; i < p.count && i < from + 8; i++) {
    const word = p.words[i]!;
    if (
      p.kind[i] !== CharClass.Cyrillic ||
      word.statement ||
      /^(?:и|а|но|что|который|для|с|к|на|от|до|за)$/.test(word.key)
    )
      break;
    if (!/^(?:по|в|о|об)$/.test(word.key)) end = i + 1;
  }
  return end;
}

/** «программа CASA-1000», «саммит ШОС», «выставка ЭКСПО-2025»: a code or an acronym for a name. */
function coded(p: Passage, t: number, type: string): Finding | undefined {
  const end = codeEnd(p, t + 1);
  if (end === t + 1) {
    const isMeeting = type === 'summit' || type === 'forum';
    if (!isMeeting || !isAcronym(p, t + 1) || isCountry(p.words[t + 1]!.text)) return undefined;
    return { from: t, to: t + 2, type, confidence: 0.65 };
  }
  return bodily.has(type) ? undefined : { from: t, to: end, type, confidence: 0.65 };
}

const isCountry = (text: string) =>
  /^(?:США|КНР|РФ|РК|КР|РТ|РУ|ОАЭ|ЮАР|КНДР|ФРГ|СССР|СНГ|УЗ|ЦА|ТАСС|РИА)$/.test(text);

/** The end of a Latin or numbered name that begins at `from` («CA+JAD», «G20», «CASA-1000», «ЭКСПО-2025»); else `from`. */
function codeEnd(p: Passage, from: number): number {
  let end = from;
  let isCode = false;
  for (let i = from; i < p.count && i < from + 8; i++) {
    const isLatin = p.kind[i] === CharClass.Latin && isCapital(p, i);
    if (
      isLatin ||
      (isAcronym(p, i) && isConnector(p, i + 1) && touches(p, i + 1) && p.kind[i + 2] === CharClass.Digit)
    ) {
      isCode ||= isAcronym(p, i) || i > from;
      end = i + 1;
    } else if (
      p.kind[i] === CharClass.Digit &&
      i > from &&
      (touches(p, i) || p.kind[i - 1] === CharClass.Latin)
    ) {
      isCode = true;
      end = i + 1;
    } else if (!(isConnector(p, i) && i > from && i === end)) break;
  }
  return isCode ? end : from;
}

/** Whether something is being brought into being shortly before token `at`. */
function isFounded(p: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (p.words[i]!.initiative?.founding) return true;
    if (/^[.!?;]$/.test(p.words[i]!.text)) return false;
  }
  return false;
}

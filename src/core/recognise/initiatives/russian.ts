import { looksAdjectival } from '../../dossier/names/endings';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import type { Finding } from './finding';
import { consultation, meetingOf } from './meetings';
import { isGenitive } from './named';
import type { Word } from '../words';
import { bodily, isAcronym, isConnector, isFounded, mayQualify, startsSentence } from './shape';
import {
  betweenParties,
  genitivesEnd,
  isNameOfBody,
  readTitle,
  subjectEnd,
  subjectOfPlan,
  titled,
} from './titles';

/** Documents are called after the city they were signed in, so an adjective that begins the sentence is a name too. */
const documents = new Set(['declaration', 'agreement', 'process']);
/** Adjectives of countries and continents, by stem, and others in -ск- that say nothing of a city. */
const notCity =
  /^(?:рос|рус|япон|китай|казах|узбек|кыргыз|киргиз|таджик|туркмен|американ|британ|англий|герман|немец|француз|итальян|испан|турец|иран|индий|пакистан|корей|украин|белорус|поль|европей|азиат|африкан|совет|город|мор|дет|жен|муж|граждан|партнер|афган|арм|азербайдж|грузин|монголь|вьетнам|израиль|араб|саудов|канад|австрал|бразиль|мексикан|норвеж|швед|фин|дат|чеш|словац|венгер|румын|болгар|серб|хорват|грече|эстон|латви|латыш|литов|молдав|земл|сель|банков|юноше|студен|челове|мир|науч|авторск)[а-я]*ск|[аеиоуычж]ческ|еск/;

/** Names that a Russian trigger noun at token `t` makes with the words around it, without quotes. */
export function readRussian(p: Passage, t: number): Finding | undefined {
  const { trigger: type, plural } = p.words[t]!.initiative!;
  if (plural && type === 'agreement') return ofCity(p, t);
  if (
    (plural && !isOneWay(p, t)) ||
    (touches(p, t) && p.words[t - 1]!.key === '-' && isWord(p, t - 2) && !isCompound(p, t - 2))
  )
    return undefined;
  if (isFirstHalf(p, t)) return undefined;
  if (p.words[t]!.key.startsWith('консультативн')) return consultation(p, t);
  if (unnumbered.test(p.words[t]!.key)) return namedPlainly(p, t, type!);
  // «дорожная карта по развитию портов»
  if (/^карт/.test(p.words[t]!.key) && p.words[t]!.caps === 'none') return roadmap(p, t);
  const isMeeting = type === 'summit' || type === 'forum';
  // «форум партнерства Альфа – Бета»
  const by = isMeeting && p.words[t + 1]?.caps === 'none' && isGenitive(p.words[t + 1]!.key) ? t + 2 : t + 1;
  const joined = joinedEnd(p, by, isMeeting || type === 'route');
  const end = Math.max(joined > by ? joined : t + 1, codeEnd(p, t + 1), pipelineEnd(p, t));
  const from = adjectiveStart(p, t, type!);
  if (from < t) {
    const to =
      end > t + 1
        ? Math.max(end, ofEnd(p, t))
        : Math.max(ofEnd(p, t), genitivesEnd(p, t, type!), titled(p, from, t, type!)?.to ?? 0);
    if (to === t + 1 && (isAnyOfItsKind(p, from, t) || isNameOfBody(p, from))) return undefined;
    return { from, to, type: type!, confidence: 0.7 };
  }
  if (end > t + 1) return bodily.has(type!) ? undefined : { from: t, to: end, type: type!, confidence: 0.7 };
  return (
    bilateral(p, t, type!) ?? meetingOf(p, t, type!) ?? readTitle(p, t, type!) ?? betweenParties(p, t, type!)
  );
}

/** «о Северном морском пути»: a form of one way, though of several too, as the adjective before it shows. */
const isOneWay = (p: Passage, t: number) =>
  p.words[t]!.key === 'пути' && /[ое](?:го|му|м)$/.test(keyAt(p, t - 1));

/** «дорожная карта по развитию портов»: what it is for makes a name of it, and whose it is. */
function roadmap(p: Passage, t: number): Finding | undefined {
  const isTitle = isCapital(p, t - 1) && !startsSentence(p, t - 1);
  const to = Math.max(subjectOfPlan(p, t + 1), isTitle ? genitivesEnd(p, t, 'plan') : 0);
  return to > t + 2 ? { from: t - 1, to, type: 'plan', confidence: 0.55 } : undefined;
}

/** Nouns that no code or route stands behind: «два десятилетия IBM», «акции IBM». */
const unnumbered = /^(?:десятилети|договоренност|акци)/;

/** What capitals before such a noun or its title behind it make. */
function namedPlainly(p: Passage, t: number, type: string): Finding | undefined {
  if (type === 'campaign') return undefined;
  const from = adjectiveStart(p, t, type);
  if (from === t) return readTitle(p, t, type);
  return { from, to: Math.max(t + 1, genitivesEnd(p, t, type)), type, confidence: 0.7 };
}

/** «Ословские соглашения», «Рижских договоренностей»: documents are called after the city inside a sentence only. */
const ofCity = (p: Passage, t: number): Finding | undefined =>
  isCapital(p, t - 1) && isCities(keyAt(p, t - 1)) && !startsSentence(p, t - 1) && !touches(p, t - 1)
    ? { from: t - 1, to: t + 1, type: 'agreement', confidence: 0.7 }
    : undefined;

/** «газопровод Южный берег-2»: a pipeline is named by a capital adjective and its noun, and a number behind them. */
function pipelineEnd(p: Passage, t: number): number {
  const noun = p.words[t + 2];
  const isNamed = /^(?:газо|нефте|трубо)провод/.test(p.words[t]!.key) && p.words[t + 1]?.caps === 'first';
  if (!isNamed || !looksAdjectival(p.words[t + 1]!.key) || !noun || !isWord(p, t + 2)) return t + 1;
  const { country, adjective } = p.words[t + 1]!.person ?? {};
  if (
    country !== undefined ||
    adjective ||
    noun.statement ||
    looksAdjectival(noun.key) ||
    area.test(noun.key)
  )
    return t + 1;
  const isNumbered = p.words[t + 3]?.key === '-' && touches(p, t + 3) && p.kind[t + 4] === CharClass.Digit;
  return isNumbered ? t + 5 : t + 3;
}

const area = /^(?:област|кра[йяю]|округ|республик|район|провинци)/;

/** «Лазурный пояс Северного моря», «путь XXI века»: a route is named by where it lies and when. */
function ofEnd(p: Passage, t: number): number {
  if (!/^(?:пояс|пут)/.test(p.words[t]!.key)) return t + 1;
  const isPlace = isCapital(p, t + 1) && /(?:ого|ой|их|ых)$/.test(p.words[t + 1]!.key);
  const isCentury = p.words[t + 1]?.caps === 'all' && p.words[t + 2]?.key === 'века';
  // «путь 21-го века»
  if (p.kind[t + 1] === CharClass.Digit && keyAt(p, t + 2) === '-' && keyAt(p, t + 4) === 'века')
    return t + 5;
  return isPlace || isCentury ? t + 3 : t + 1;
}

/** «конгресс-центр», «план-график»: another noun says what the word is. */
const isFirstHalf = (p: Passage, t: number) =>
  p.words[t + 1]?.key === '-' &&
  touches(p, t + 1) &&
  touches(p, t + 2) &&
  p.words[t + 2]?.caps === 'none' &&
  isWord(p, t + 2);

const isWord = (p: Passage, i: number) => p.kind[i] === CharClass.Cyrillic || p.kind[i] === CharClass.Latin;
const isCompound = (p: Passage, i: number) =>
  /^(?:бизнес|медиа|экспресс|мини|интернет)$/.test(p.words[i]!.key);

/** A state, a city, a continent: «дорога Китай — Киргизия — Узбекистан», not «саммит Россия — Африка — Орлов». */
function isPlace(p: Passage, i: number): boolean {
  const { country, city, common } = p.words[i]?.person ?? {};
  return country !== undefined || city === true || common === true;
}

/** A state, or the first word of a region: «Ближний Восток», «Центральная Азия». */
const isRegion = ({ key, person }: Word) =>
  person?.country !== undefined ||
  /^(?:ази|европ|африк|америк|ближн|центральн|средн|южн|северн|восточн|западн|латинск|залив)/.test(key);

/** The end of capitals joined by dashes or pluses from token `from` on («Япония – Азия», «Баку – Тбилиси – Карс»); else `from`. */
function joinedEnd(p: Passage, from: number, isMeeting: boolean): number {
  let end = from;
  for (let i = from; i < p.count && i < from + 16;) {
    const start = i;
    while (i < p.count && i < start + 3 && (isCapital(p, i) || (i > start && p.words[i]!.key === 'союз')))
      i++;
    if (i === start) break;
    end = i;
    // «саммит Альфа — Бета», where a long dash elsewhere opens a new clause
    const isNext =
      i === from + 1 ||
      (i === start + 1 && p.words[start - 1]!.text === '—' && isPlace(p, i + 1)) ||
      (isPlace(p, i - 1) && isPlace(p, i + 1) && isRegion(p.words[i + 1]!));
    const isApart = p.words[i]?.text === '—' && !(isMeeting && isNext && isCapital(p, i + 1));
    if (!isConnector(p, i) || isApart) break;
    i++;
    if (p.kind[i] === CharClass.Digit) {
      end = i + 1;
      break;
    }
  }
  for (let i = from; i < end; i++) if (isConnector(p, i) && !isInAdjective(p, i)) return end;
  return from;
}

/** «форума Азиатско-Тихоокеанского сотрудничества»: the hyphen inside an adjective joins no names. */
const isInAdjective = (p: Passage, i: number) =>
  touches(p, i) &&
  touches(p, i + 1) &&
  /о$/.test(p.words[i - 1]!.key) &&
  looksAdjectival(p.words[i + 1]!.key);

/** Where the capital adjectives before a trigger begin («Транскаспийский международный маршрут»); `t` where none make a name. */
function adjectiveStart(p: Passage, t: number, type: string): number {
  let from = t;
  for (let i = t - 1; i >= 0 && i >= t - 8; i--) {
    if (isConnector(p, i) && touches(p, i) && touches(p, i + 1)) continue;
    if (p.kind[i] !== CharClass.Cyrillic || !(looksAdjectival(p.words[i]!.key) || isPrefix(p, i))) break;
    const { person } = p.words[i]!;
    if (!mayQualify(p, i, t)) break;
    if (!isPrefix(p, i) && (person?.city || (person?.country !== undefined && !person.adjective))) break;
    if (isCapital(p, i) && p.words[i]!.caps !== 'all') from = i;
  }
  // «Великий шёлковый путь»: of history
  if (/^велик/.test(keyAt(p, from)) && /^шелков/.test(keyAt(p, from + 1))) return t;
  if (
    from === t ||
    isOrdinary(p.words[from]!.key) ||
    (/^дорог/.test(p.words[t]!.key) && !/^транс/.test(p.words[from]!.key))
  )
    return t;
  if (startsSentence(p, from) && !(documents.has(type) && isCity(p.words[from]!.key))) return t;
  return bodily.has(type) && !isFounded(p, from) ? t : from;
}

/** «Международный форум» and nothing more: adjectives that many have, and no name. */
function isAnyOfItsKind(p: Passage, from: number, t: number): boolean {
  for (let i = from; i < t; i++) if (!common.test(p.words[i]!.key)) return false;
  return true;
}
const common =
  /^(?:международн|национальн|государственн|региональн|федеральн|комплексн|совместн|рамочн|грантов|предвыборн|генеральн|двусторонн|многосторонн|специальн|целев|отраслев|инвестиционн|рабоч)[а-я]{2,3}$/;

/** The first half of a hyphenated adjective: «Азиатско-тихоокеанский». */
const isPrefix = (p: Passage, i: number) =>
  p.words[i + 1]?.key === '-' && touches(p, i + 1) && touches(p, i + 2);

const isOrdinary = (key: string) =>
  /^(?:перв|втор|трет|четверт|пят|следующ|предыдущ|нов|эт|данн|так|кажд|наш|ваш|мо|сво|весь|вс|друг|ин|сам|ключев|главн|основн|совместн|указанн|очередн|минувш|прошедш|предстоящ)(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|о|а|и)?$/.test(
    key,
  );

const isCities = (key: string) => /ск(?:ие|их|им|ими)$/.test(key) && !notCity.test(key);
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

/** The end of a Latin or numbered name that begins at `from` («CA+JAD», «G20», «CASA-1000», «ЭКСПО-2025»); else `from`. */
function codeEnd(p: Passage, from: number): number {
  // «Стратегия-2030»
  if (
    p.words[from]?.key === '-' &&
    touches(p, from) &&
    touches(p, from + 1) &&
    p.kind[from + 1] === CharClass.Digit
  )
    return isCapital(p, from - 1) && !/^(?:кампани|выставк)/.test(p.words[from - 1]!.key) ? from + 2 : from;
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
      (touches(p, i) || p.kind[i - 1] === CharClass.Latin || p.words[i - 1]!.key === '+')
    ) {
      isCode = true;
      end = i + 1;
    } else if (/^['’]s$/.test(p.words[i]!.text) && i === end && i > from) end = i + 1;
    else if (!(isConnector(p, i) && i > from && i === end)) break;
  }
  return isCode ? end : from;
}

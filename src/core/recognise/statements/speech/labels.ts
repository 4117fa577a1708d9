import { looksFinite } from '../../../dossier/names/endings';
import type { Gazetteer } from '../../../dossier/compile';
import type { PersonMention, Speaker } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { CharClass, isIdeographic } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { isHeadingBody } from './bodylabels';
import { nextMarked, touches, type Passage } from '../../passage';
import { Mark } from '../../words';
import { beforeHonorific, canBeSubject } from '../subjects/nominative';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';
import { isGroup } from '../words/actors';

const isSpace = (s: Sentence, i: number) => {
  const kind = s.passage.kind[i]!;
  return kind !== CharClass.Cyrillic && kind !== CharClass.Latin && kind !== CharClass.Digit;
};

const dashes = new Set('—–-');

/** «„…“, — президент»: the person right after a quotation that no verb attributes. */
export function speakerAfter(s: Sentence, actors: readonly Actor[]): PersonMention | undefined {
  const { passage: p } = s;
  // «„…“ — мэр X о мосте» and no full stop: a heading
  const isHeading = s.to === p.count && /[\p{L}\p{N}]$/u.test(p.text.trimEnd().slice(-2));
  const topical = isHeading ? actors.find(({ tail }) => /^об?$/.test(p.words[tail]?.key ?? '')) : undefined;
  const last = topical ?? actors.at(-1);
  if (!last) return undefined;
  const before = last.whole - 1;
  const isDash = before > s.from + 1 && dashes.has(p.words[before]!.text);
  const isEnd =
    last === topical ||
    last.tail === s.to ||
    (last.tail === s.to - 1 && /^[.!]$/.test(p.words[last.tail]!.text));
  if (isDash && isEnd) {
    const quote = p.words[before - 1]!.text === ',' ? before - 2 : before - 1;
    let open = s.from;
    while (open < quote && isSpace(s, open) && !opens(p, open)) open++;
    if (opens(p, open) && /^[»”"]$/.test(p.words[quote]?.text ?? '')) return last.mention;
  }
  return undefined;
}

/** «„…“, — отрезал Орлов.»: a verb in the past that no list has, right behind a quotation and a dash, and then who said it. */
export function speakerBehindVerb(
  s: Sentence,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): PersonMention | undefined {
  const { passage: p } = s;
  for (const actor of actors) {
    // «поставил задачу глава государства»
    let v = actor.whole - 1;
    if (v > s.from && p.kind[v] === CharClass.Cyrillic && !dashes.has(p.words[v - 1]!.text)) v--;
    const { key, caps } = p.words[v] ?? {};
    const gender = pastGender.exec(key ?? '')?.[0].startsWith('ла') ? 'f' : 'm';
    if (caps !== 'none' || !pastGender.test(key!) || !dashes.has(p.words[v - 1]?.text ?? '')) continue;
    const isSpoken = dashes.has(p.words[s.from]!.text) && /^[,.!?…]$/.test(p.words[v - 2]?.text ?? '');
    const quote = /^[,.]$/.test(p.words[v - 2]?.text ?? '') ? v - 3 : v - 2;
    const isQuoted = quote > s.from && /^[»”"]$/.test(p.words[quote]!.text) && opens(p, s.from);
    if ((isSpoken || isQuoted) && canBeSubject(p, actor, { gender }, gazetteer)) return actor.mention;
  }
  return undefined;
}

/** How verbs of one person end in the past. */
const pastGender = /(?<=[аеиуыя])л(?:а|с?я|ась)?$/;

/** Fewest words of a heading before the dash and the name of who says it. */
const fewestWords = 5;

/** «Мост построят к осени и откроют весной — Орлов» and no full stop: a heading says last whose words it gives. */
export function headlined(s: Sentence, actors: readonly Actor[], gazetteer: Gazetteer): Speaker | undefined {
  const { passage: p } = s;
  const last = actors.at(-1);
  if (!last || last.tail !== p.count || last.to !== p.count || s.from > 0 || last.mention.kind === 'role')
    return undefined;
  const isDouble = p.words[last.whole - 1]?.text === '-' && p.words[last.whole - 2]?.text === '-';
  const dash = isDouble ? last.whole - 2 : last.whole - 1;
  if (p.kind[last.from] !== CharClass.Cyrillic || !dashes.has(p.words[dash]?.text ?? '')) return undefined;
  if (touches(p, dash) || touches(p, last.whole) || !canBeSubject(p, last, anyVerb, gazetteer))
    return undefined;
  let words = 0;
  let isSaid = false;
  for (let i = 0; i < dash; i++) {
    if (/^(?:[.!?:;"«»„“”]|это)$/.test(p.words[i]!.key)) return undefined;
    if (p.words[i]!.statement?.form === 'finite') return undefined;
    if (p.kind[i] === CharClass.Cyrillic) words++;
    if (
      i > 0 &&
      p.words[i]!.caps === 'none' &&
      (looksFinite(p.words[i]!.key) || /^(?:намерен|готов|долж[ен]н?)[аы]?$/.test(p.words[i]!.key)) &&
      !notFinite.test(p.words[i]!.key)
    )
      isSaid = true;
  }
  return isSaid && words >= fewestWords ? toSpeaker(last.mention) : undefined;
}

/** Words that make a sentence of an English heading. */
const tells =
  /^(?:will|to|is|are|was|were|has|have|had|can|could|must|should|would|may|not|needs?|wants?|trusts?|my|we|our|i)$/;

/** "Kenya to open its port in May – Minister Orlov", "Port is open: Orlov": the person whom an English heading ends in says it. */
export function headlinedEnglish(
  { passage: p, from }: Sentence,
  actors: readonly Actor[],
): Speaker | undefined {
  const last = actors.at(-1);
  const dash = (last?.whole ?? 0) - 1;
  if (!last || from > 0 || last.tail < p.count || last.to < p.count || dash < fewestWords - 1)
    return undefined;
  const isColon = p.words[dash]!.text === ':' && last.mention.kind === 'leader';
  const isFree = isColon || (dashes.has(p.words[dash]!.text) && !touches(p, dash) && !touches(p, dash + 1));
  if (!isFree || p.kind[last.from] !== CharClass.Latin) return undefined;
  return isTelling(p, dash) ? toSpeaker(last.mention) : undefined;
}

/** Whether what an English heading has before token `to` is a sentence and nothing more. */
function isTelling({ words }: Passage, to: number): boolean {
  if (words.slice(0, to).some(({ text }) => /^[.!?:;"«»„“”]$/.test(text))) return false;
  return (
    !/^(?:how|what|where|when|who|why|which)$/.test(words[0]!.key) &&
    words.slice(1, to).some(({ key }) => tells.test(key))
  );
}

/** "Kenya to open its port: envoy", "Port to grow – Transport Ministry": the office or body that an English heading ends in. */
export function closingOffice(p: Passage): Span | undefined {
  const { words, count } = p;
  if (count < fewestWords + 2 || p.kind[count - 1] !== CharClass.Latin || !isGroup(words[count - 1]!.key))
    return undefined;
  let mark = count - 2;
  while (mark > count - 6 && p.kind[mark] === CharClass.Latin) mark--;
  const { text } = words[mark]!;
  const isFree = text === ':' || (/^[—–-]$/.test(text) && !touches(p, mark));
  return isFree && !touches(p, mark + 1) && mark >= fewestWords - 1 && isTelling(p, mark)
    ? { start: p.start[mark + 1]!, end: p.end[count - 1]! }
    : undefined;
}

/** «Мост нужен: Орлов о планах порта» and no full stop: a heading gives first what somebody says of something. */
export function saidOf(s: Sentence, actors: readonly Actor[], gazetteer: Gazetteer): Speaker | undefined {
  const { passage: p } = s;
  const [only, second] = actors;
  if (
    !only ||
    s.from > 0 ||
    s.to < p.count ||
    only.mention.kind === 'role' ||
    p.words[only.whole - 1]?.text !== ':'
  )
    return undefined;
  if ((second && second.whole < only.tail) || !/^об?$/.test(p.words[only.tail]?.key ?? '')) return undefined;
  if (!canBeSubject(p, only, anyVerb, gazetteer) || /[.!?…:]\s*$/.test(p.text)) return undefined;
  for (let i = 0; i < only.whole - 1; i++)
    if (p.words[i]!.statement?.form === 'finite' || /^[.!?:]$/.test(p.words[i]!.text)) return undefined;
  return only.whole >= 3 ? toSpeaker(only.mention) : undefined;
}

/** Nouns that end as finite verbs do. */
const notFinite =
  /(?:совет|депутат|кандидат|результат|билет|кабинет|бюджет|университет|комитет|паритет|приоритет|визит|кредит|дефицит|лимит|транзит|канал|финал|потенциал|капитал|школа|сила|дела|начала|мандат|формат|сенат|акимат|лет|нет|предмет|авторитет|иммунитет|экспонат|генерал|журнал|терминал|материал|персонал|интервал|квартал|филиал)$/;

/** «– Иван Орлов» alone under a quotation: who said it. */
export function speakerAlone(s: Sentence, actors: readonly Actor[]): PersonMention | undefined {
  const { passage: p } = s;
  const [only] = actors;
  if (actors.length !== 1 || !dashes.has(p.words[0]!.text) || s.from > 0) return undefined;
  return only!.whole === 1 && only!.tail >= p.count - 1 ? only!.mention : undefined;
}

/** «– сказал эксперт.» on a line of its own, under what was said: whether its verb is token `v`. */
export const isCueLine = (p: Passage, v: number) =>
  v === 1 && dashes.has(p.words[0]!.text) && p.words[1]?.statement?.form === 'finite';

/** Whether a passage is nothing but a quotation. */
export function isQuotation(p: Passage): boolean {
  if (p.count < 5 || !opens(p, 0)) return false;
  const last = /^[.!?…]$/.test(p.words[p.count - 1]!.text) ? p.count - 2 : p.count - 1;
  return /^[»”"」』]$/.test(p.words[last]!.text);
}

const anyVerb = {};

/** «Орлов: „Мост построим“», "Berg made remarks at the forum: “…”": the only person before a colon says what it opens. */
export function labelled(s: Sentence, actors: readonly Actor[], gazetteer: Gazetteer): Speaker | undefined {
  if (actors.length === 0) return undefined;
  const { words } = s.passage;
  let colon = s.to;
  for (let i = s.from + 1; i <= s.to && colon === s.to; i++) {
    i = nextMarked(s.passage, i, Mark.Quote);
    if (i <= s.to && introduces(s, i - 1) && opens(s.passage, i)) colon = i - 1;
  }
  const near = actors.find(({ tail, to }) => tail === colon || to === colon);
  // "X and Y: “…”": two speak
  const isJoined =
    near && words[near.whole - 1]?.key === 'and' && actors.some((a) => a.tail === near.whole - 1);
  if (isJoined) return undefined;
  if (near && colon < s.to && speaksBefore(s, near, gazetteer)) return toSpeaker(near.mention);
  const before = actors.filter(({ tail }) => tail <= colon);
  if (colon === s.to || before.length !== 1 || before[0]!.whole > s.from + 1) return undefined;
  // «Орлов зачитал письмо мэра: „…“»
  for (let i = before[0]!.tail; i < colon - 1; i++) if (othersWords.test(words[i]!.key)) return undefined;
  return toSpeaker(before[0]!.mention);
}
const othersWords = /^(?:слова|цитату|высказывание|письмо|послание|телеграмму|записку)$/;

const colons = new Set(':：');

/** 总理林美：“大桥开通。”: the person whose name and office a colon and a quotation follow, at the start of an eastern sentence. */
export function labelledInEast(s: Sentence, actors: readonly Actor[]): Speaker | undefined {
  const [first] = actors;
  const { passage: p } = s;
  if (!first || !isOfBody(p.text.slice(p.start[s.from], p.start[first.whole]), first)) return undefined;
  const colon = Math.max(first.tail, first.to);
  const isLabel = colon + 1 < s.to && colons.has(p.words[colon]!.text) && opens(p, colon + 1);
  return isLabel ? toSpeaker(first.mention) : undefined;
}

/** 森田知事 政府に橋の開通求める考え: what a Japanese heading says of the one named before a space. */
const ofHeading =
  /[ \u3000]\S{5,40}(?:考え|方針|意向|認識|見解|強調|表明|主張|批判|指摘|反論|要請|要求|陳謝|謝罪|説明|言及|警告|懸念|期待|訴え)(?:示す)?$/;
function opensHeading(p: Passage, actors: readonly Actor[]): Speaker | undefined {
  const one = actors.length === 1 ? actors[0]! : undefined;
  if (one === undefined || !ofHeading.test(p.text)) return undefined;
  const end = p.end[Math.max(one.tail, one.to) - 1]!;
  const isLed = /(?:^|[ \u3000])$/.test(p.text.slice(0, p.start[one.whole]));
  return isLed && ofHeading.exec(p.text)!.index === end ? toSpeaker(one.mention) : undefined;
}

/** 林美促开放大桥, 林美冀大桥开通: a verb of one character, as headings of Hong Kong and Taiwan have it. */
function urgesInHeading(p: Passage, [first]: readonly Actor[]): Speaker | undefined {
  if (first?.whole !== 0 || /[，,；;？?]/.test(p.text)) return undefined;
  const { text, start, end, office } = first.mention;
  const at = p.text.indexOf(text);
  if (at !== start - Math.min(start, office?.start ?? start)) return undefined;
  const behind = at + Math.max(end, office?.end ?? end) - start;
  return urges.test(p.text.slice(behind, behind + 8)) ? toSpeaker(first.mention) : undefined;
}
const urges =
  /^(?:促(?![进進成使销銷膝])|[吁籲轟轰嗆呛冀盼]|批(?![准示发發评評次量])|斥(?![资資责責])|料(?![理到想]))\p{Script=Han}{4}/u;

/** 「橋は開く」＝森田外相, “다리 연다”...한지우 총재: a heading ends in whose words it gives. */
function closesHeading(p: Passage, actors: readonly Actor[]): Speaker | undefined {
  const one = actors.at(-1);
  if (one === undefined || Math.max(one.tail, one.to) !== p.count) return undefined;
  let at = one.whole - 1;
  if (/^[=＝]$/.test(p.words[at]?.text ?? '')) return toSpeaker(one.mention);
  while (/^[.…·]$/.test(p.words[at]?.text ?? '')) at--;
  const isQuoted = at < one.whole - 1 && /^[”"]$/.test(p.words[at]?.text ?? '');
  return isQuoted && /^[“"]/.test(p.text) ? toSpeaker(one.mention) : undefined;
}

/** 大桥明年开通 林美：港口也会, 大桥坍塌？外交部：没有: a Chinese heading gives the word to somebody behind a space or a question. */
export function headedInEast(
  { passage: p, from, to }: Sentence,
  actors: readonly Actor[],
): Speaker | undefined {
  if (to < p.count || p.text.length > longestInEast || p.text.includes('。')) return undefined;
  if (from > 0 && !asks.test(p.words[from - 1]!.text)) return undefined;
  const isLabel = (first: number, colon: number) =>
    first > 0 &&
    isIdeographic(p.kind[first]!) &&
    (!touches(p, first) || asks.test(p.words[first - 1]!.text)) &&
    /^[:：]$/.test(p.words[colon]?.text ?? '') &&
    p.text.length - p.end[colon]! > fewestInEast;
  const one = actors.find(({ mention: { start, end, office }, whole, tail, to: last }) => {
    const colon = Math.max(tail, last);
    if (!isLabel(whole, colon)) return false;
    const length = Math.max(end, office?.end ?? end) - Math.min(start, office?.start ?? start);
    return p.end[colon - 1]! - p.start[whole]! === length;
  });
  return one
    ? toSpeaker(one.mention)
    : (closesHeading(p, actors) ?? opensHeading(p, actors) ?? urgesInHeading(p, actors));
}
const asks = /^[？！?!]$/;

/** The same of a body: 大桥坍塌 外交部：没有. */
export function headingBody(p: Passage): Span | undefined {
  if (p.text.length > longestInEast || p.text.includes('。')) return undefined;
  for (let i = 1; i + 1 < p.count; i++) {
    if (!/^[:：]$/.test(p.words[i + 1]!.text) || !isIdeographic(p.kind[i]!)) continue;
    const isFree = !touches(p, i) || asks.test(p.words[i - 1]!.text);
    if (isFree && isHeadingBody(p.words[i]!.key) && p.text.length - p.end[i + 1]! > fewestInEast)
      return { start: p.start[i]!, end: p.end[i]! };
  }
  return undefined;
}
/** Of a Chinese heading, and of what somebody says there, in characters. */
const [longestInEast, fewestInEast] = [60, 3];

/** 海湾银行, before the office of a name: whose it is. */
const isOfBody = (lead: string, { mention }: Actor) =>
  lead === '' ||
  (mention.kind !== 'role' &&
    mention.office !== undefined &&
    /^[\u4e00-\u9fff]{1,12}$/.test(lead) &&
    !/[向对對致给給和与與]/.test(lead));

/** The colon before a quotation; ▲한지우 의원 = “연다”: the sign that Korean lists have for it, not the one of a dateline. */
function introduces({ passage: p, from }: Sentence, i: number): boolean {
  if (colons.has(p.words[i]!.text)) return true;
  if (p.words[i]!.text !== '=' || i === 0 || p.kind[i - 1] !== CharClass.Hangul) return false;
  return !/(?:기자|특파원|통신원)$/.test(p.text.slice(p.start[from], p.end[i - 1]));
}

const closingMarks = new Set('」』”"');

/** 森田長官「橋は開通する」, - 한지우 장관 “다리 연다” -: the person right before a quotation that ends the sentence. */
export function besideQuote(s: Sentence, actors: readonly Actor[]): Speaker | undefined {
  const { words, kind } = s.passage;
  const isClosed = isStroke(words[s.to - 1]?.text) && isStroke(words[s.from]?.text);
  const isTold = s.to === s.passage.count && told.test(words[s.to - 1]?.text ?? '');
  const end = isClosed || isTold ? s.to - 1 : (headingQuote(s, actors) ?? s.to);
  if (!closingMarks.has(words[end - 1]?.text ?? '')) return undefined;
  const one = actors.find(({ tail, to }) => {
    const at = openingAfter(s, Math.max(tail, to));
    const marks = kind[Math.max(tail, to) - 1] === CharClass.Hangul ? /^[「『“"]$/ : /^[「『]$/;
    return marks.test(words[at]?.text ?? '');
  });
  // 한 장관 “연다”…박 대사 “안 된다”: two speak
  const open = one && openingAfter(s, Math.max(one.tail, one.to));
  if (open !== undefined && (quotesAgain(words, open + 1, end) || isSecond(words, one!.whole)))
    return undefined;
  const isLed =
    one &&
    (one.whole === s.from ||
      (one.whole === s.from + 1 &&
        (isStroke(words[s.from]!.text) || /^[▲△▶■□○●◇◆·•]$/.test(words[s.from]!.text))) ||
      /^[、，…）)】\]」』]$/.test(words[one.whole - 1]!.text));
  return isLed && opens(s.passage, open!) ? toSpeaker(one.mention) : undefined;
}

/** 한지우 장관 “다리 연다” 강조: what a Korean heading may end in. */
const told =
  /^(?:강조|화답|촉구|비판|주장|언급|당부|약속|반박|호소|지적|경고|제안|일축|사과|해명|설명|답변|선언|시사|전망|우려|환영|반발|밝혀|발표|다짐|요청|토로|역설)$/;

/** 한지우 "다리 곧 반드시 연다" 강경…결국 웃음: behind which token the quotation ends right behind the name that opens a Korean heading. */
function headingQuote({ passage: p, from, to }: Sentence, actors: readonly Actor[]): number | undefined {
  const first = from === 0 && to === p.count ? actors.find(({ whole }) => whole === 0) : undefined;
  const open = first ? Math.max(first.tail, first.to) : -1;
  if (open < 1 || p.kind[open - 1] !== CharClass.Hangul || !/^["“]$/.test(p.words[open]?.text ?? ''))
    return undefined;
  if (/[다요죠까][.?!]?\s*$/.test(p.text.slice(-3)) || /[.]$/.test(p.text.trimEnd())) return undefined;
  const close = p.words.findIndex(({ text }, i) => i > open && /^["”]$/.test(text));
  // “…”에 답했다, “…”…이도윤 “…”: of what is quoted, or of two
  if (/^["”](?:[가-힣]|.*["“”])/.test(p.text.slice(p.start[close]))) return undefined;
  return close > open && p.start[close]! - p.end[open]! >= shortestHeading ? close + 1 : undefined;
}
/** Shorter quotations in headings are names. */
const shortestHeading = 8;

/** Korean sets the second headline between two of them. */
const isStroke = (text: string | undefined) => /^[-–—―]$/.test(text ?? '');

/** 한 장관, “다리 연다”: where a quotation may open behind a name and its office; a Korean heading may set a comma before it. */
const openingAfter = ({ passage: { words, kind } }: Sentence, at: number) =>
  words[at]?.text === ',' && kind[at - 1] === CharClass.Hangul ? at + 1 : at;

/** …이도윤 “안 된다” behind another's quotation. */
const isSecond = (words: Sentence['passage']['words'], at: number) =>
  words[at - 1]?.text === '…' && /^[”"’']$/.test(words[at - 2]?.text ?? '');

/** Whether another quotation opens after the one whose mark stands before token `from`. */
function quotesAgain(words: Sentence['passage']['words'], from: number, to: number): boolean {
  let marks = 0;
  for (let i = from; i < to; i++) if (/^[「『“"”」』]$/.test(words[i]!.text)) marks++;
  return marks > 2;
}

/** Whether a person right before a colon can be whose words it opens: not "a letter to X: “…”". */
function speaksBefore({ passage }: Sentence, near: Actor, gazetteer: Gazetteer): boolean {
  if (passage.kind[near.to - 1] === CharClass.Cyrillic)
    return canBeSubject(passage, near, anyVerb, gazetteer);
  const before = passage.words[beforeHonorific(passage, near.whole - 1)];
  return !/^(?:to|for|with|about|against|on|of)$/.test(before?.key ?? '');
}

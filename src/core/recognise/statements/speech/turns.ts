import type { Speaker } from '../../../model/mention';
import { CharClass, isAlphabetic, isIdeographic } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { isNoMoreThanTitle } from '../../leaders/glyphs/offices';
import { isCapital, keyAt, type Passage, touches } from '../../passage';
import { Mark } from '../../words';
import { isAgency, isOutlet, isTitle } from '../words/actors';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor } from '../sentence';
import { isBody, isBodyLabel, isEasternBody } from './bodylabels';
import { chairLabel, initialsLabel } from './shorthand';
import { afterHonorific, afterRank, areCapitals, isOffices, isShouted } from './capitals';
import { greeting, stopAfter } from './stops';

/** Longest label, in tokens: "DEPUTY PRIME MINISTER AND FOREIGN MINISTER X:". */
const longestLabel = 12;
/** Fewest words that somebody says after a label. */
const fewestWords = 3;

/** What a label says of who speaks: a person of the text, or the tokens that name one. */
export type Turn = { readonly speaker: Speaker } | { readonly from: number; readonly to: number };

/**
 * Whose turn a passage is: "MR. BERG: …" in a transcript, "Berg: …" in an interview or a headline, 【山田外務大臣】.
 * Undefined where no label begins it, or where quotation marks show how far the speech goes.
 */
function turnOf(p: Passage, actors: () => readonly Actor[]): Turn | undefined {
  const label = chairLabel(p) || initialsLabel(p);
  if (label > 0) return { from: 0, to: label };
  let from = 0;
  while (from < p.count && from < 4 && (p.marks[from]! & Mark.Lettered) === 0) from++;
  const comma = mediumComma(p, from);
  const colon = Math.max(
    comma < 0 ? colonAfter(p, from) : p.words.findIndex(({ text }) => text === ':'),
    apposedColon(p, from, actors),
    dashAfter(p, actors),
    stopAfter(p, actors),
  );
  const spaced = speakerBeforeSpace(p, actors);
  if (spaced) return { speaker: spaced };
  if (colon < 0 || countWords(p, colon + 1) < (isInterjection(p, colon) ? 1 : fewestWords)) return undefined;
  if (hasDateline(p, colon) || asksWho.test(p.words[colon + 1]!.key)) return undefined;
  if (isBodyLabel(p, from, colon)) return { from, to: colon };
  if (opens(p, colon + 1)) return undefined;
  const actor = actors().find((a) => a.whole >= from && Math.max(a.tail, a.to) <= colon);
  if (actor && isLabel(p, from, colon, actor)) return { speaker: toSpeaker(actor.mention) };
  if (isNothingButName(p, colon + 1)) return undefined;
  const open = p.words[colon - 1]!.text === ')' ? p.words.findIndex(({ text }) => text === '(') : -1;
  if (open > from + 1 && areCapitals(p, from, open))
    return hasDay(p, open, colon) ? undefined : { from, to: open };
  if (isShouted(p, from, colon)) return { from: afterRank(p, afterHonorific(p, from), colon), to: colon };
  if (comma > 0) return { from: comma + 1, to: colon };
  return isMedium(p, from, colon) || isOffices(p, from, colon) ? { from, to: colon } : undefined;
}

/** "Harbour News, Sato: Is it open?": the comma after the medium for which somebody asks; -1 where none does. */
function mediumComma(p: Passage, from: number): number {
  if (p.kind[from] !== CharClass.Latin) return -1;
  let comma = -1;
  for (let i = from; i < from + longestAsker; i++) {
    const { text, key } = p.words[i] ?? nothing;
    if (text === ':') return comma > 0 && i > comma + 1 && p.text.includes('?') ? comma : -1;
    if (text === ',' && comma < 0) comma = i;
    else if (p.kind[i] !== CharClass.Latin || !isCapital(p, i) || isTitle(key)) return -1;
  }
  return -1;
}
/** Longest medium with the name of its reporter, in tokens. */
const longestAsker = 8;
const nothing = { text: '', key: '' };

/** 森田首相 橋は開通する。林長官はそう話した。: Japanese minutes in brief set a space between who speaks and what is said. */
const spacedLabel =
  /^\s*([\p{Script=Han}\p{Script=Katakana}ー・＝=]{3,30})[ \u3000]+(?![はがもをにのとで、。])[^\n]{8,}[。？」]\s*$/u;
function speakerBeforeSpace(p: Passage, actors: () => readonly Actor[]): Speaker | undefined {
  if (!isIdeographic(p.kind[0] ?? CharClass.Other) || !/。/.test(p.text)) return undefined;
  const label = spacedLabel.exec(p.text)?.[1];
  if (label === undefined || !/[\u3041-\u309f]/.test(p.text)) return undefined;
  const one = actors().find(({ whole }) => whole === 0)?.mention;
  if (one?.kind !== 'leader' || !one.office) return undefined;
  const length = Math.max(one.end, one.office.end) - Math.min(one.start, one.office.start);
  return length === label.length ? toSpeaker(one) : undefined;
}

/** «В. ОРЛОВ – Добрый вечер.», «В. Орлов ― Да.»: the dash right behind an initial and a surname that open a passage; -1 where none is. */
function dashAfter(p: Passage, actors: () => readonly Actor[]): number {
  if (!opensWithInitials(p)) return -1;
  const first = actors().find(({ whole }) => whole === 0);
  const at = first ? Math.max(first.to, first.tail) : 0;
  const dash = p.words[at]?.text ?? '';
  const isShouted = at > 0 && p.words[at - 1]!.caps === 'all' && /^[—–-]$/.test(dash);
  const next = p.words[at + 1];
  const isSpeech = next !== undefined && next.caps !== 'none' && !next.person?.head;
  return (isShouted || dash === '―') && (isSpeech || p.kind[at + 1] === CharClass.Digit) ? at : -1;
}

/** «СЛУШАТЕЛЬ МИХАИЛ (Осло) – …»: a label in capitals, whoever it may be. */
export function opensWithCapitals(p: Passage): boolean {
  let at = 0;
  while (
    at < 4 &&
    p.kind[at] === CharClass.Cyrillic &&
    p.words[at]!.caps === 'all' &&
    p.words[at]!.text.length > 2
  )
    at++;
  if (at > 0 && p.words[at]?.text === '(') at = bracketEnd(p, at) + 1;
  return at > 0 && /^[:—–―-]$/.test(p.words[at]?.text ?? '') && !touches(p, at + 1);
}

/** «В. Орлов: Да.», «Орлов: Добрый вечер.» */
const isInterjection = (p: Passage, colon: number) =>
  (opensWithInitials(p) || greeting.test(p.words[colon + 1]?.key ?? '')) &&
  /[.!?…]$/.test(p.words[p.count - 1]!.text);

/** «В. Орлов:», «В.А.ОРЛОВ –», «В. Орлов Да.»: as the turns of transcripts begin. */
export function opensWithInitials(p: Passage): boolean {
  let at = 0;
  while (p.kind[at] === CharClass.Cyrillic && p.words[at]!.text.length === 1 && p.words[at + 1]?.text === '.')
    at += 2;
  const next = p.words[at + 1];
  return (
    at > 0 && isCapital(p, at) && next !== undefined && (/^[:—–―-]$/.test(next.text) || next.caps !== 'none')
  );
}

/** «МИД: мост открыт ОСЛО, 5 мая — …»: a heading whose article goes on in the same line isn't said as a whole. */
function hasDateline(p: Passage, colon: number): boolean {
  for (let i = colon + 2; i + 2 < p.count && i < colon + longestHeading; i++)
    if (p.kind[i] === CharClass.Digit && p.words[i + 1]!.figure?.month !== undefined)
      return p.words[i - 1]!.text === ',' && p.words[i - 2]!.caps === 'all';
  return false;
}

/** "NEW ARDEN (Sept 16): …": whether the brackets before a colon hold the day of a dateline. */
function hasDay(p: Passage, open: number, colon: number): boolean {
  for (let i = open + 1; i < colon; i++) if (p.words[i]!.figure?.month !== undefined) return true;
  return false;
}

/** «Президент Норвегии: кто он»: a heading about somebody. */
const asksWho = /^(?:кто|кем|чем|почему|зачем|биография)$/;

/** How far behind a label a dateline may stand, in tokens. */
const longestHeading = 40;

/** "Norway’s King: Olav of Norway": what follows the colon is a name, not speech. */
function isNothingButName(p: Passage, from: number): boolean {
  if (p.kind[from] !== CharClass.Latin || p.count - from > 6) return false;
  for (let i = from; i < p.count; i++) {
    const { caps, person } = p.words[i]!;
    if (isAlphabetic(p.kind[i]!) && caps === 'none' && !person?.particle) return false;
  }
  return /[\p{L})]$/u.test(p.words[p.count - 1]!.text);
}

/** "AFP:", "Oslo News Agency:": whoever asks for a medium at a press conference. */
function isMedium(p: Passage, from: number, to: number): boolean {
  if (to - from > 4 || p.kind[from] !== CharClass.Latin) return false;
  for (let i = from; i < to; i++) if (!isCapital(p, i)) return false;
  const last = p.words[to - 1]!;
  return isAgency(p.words[from]!.key) || (to - from > 1 && (last.key === 'agency' || isOutlet(last)));
}

/** "ABC: …" at the start of a passage: a label in capitals, whoever it may be. */
export const hasUnknownLabel = (p: Passage) =>
  p.kind[0] === CharClass.Latin &&
  p.words[0]!.caps === 'all' &&
  p.words[1]?.text === ':' &&
  p.count > fewestWords;

/** Part of a passage that is somebody's turn, as tokens; nobody's where a question without a name begins it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly turn: Turn | undefined;
}

/**
 * The turns of a passage: one, or several where a page has lost its line breaks («В. Орлов: … А. Берг: …»), the first of
 * which may then stand after a heading. Empty where it is no turn.
 */
export function turnsOf(p: Passage, actors: () => readonly Actor[]): Segment[] {
  const first = turnOf(p, actors);
  const labels = labelsInside(p, actors());
  const isTranscript = labels.length > 1 && (labels[0]!.isInitialled || isRepeated(p, labels));
  if (!first && !isTranscript) return [];
  const colon = first ? p.words.findIndex(({ text }) => /^[:：】）]$/.test(text)) : -1;
  const starts = labels.filter(({ at, isFree }) => at > colon && (isFree || !first));
  const segments: Segment[] = first ? [{ from: 0, to: p.count, turn: first }] : [];
  for (const { at, turn } of starts) {
    const before = segments.at(-1);
    if (before) segments[segments.length - 1] = { ...before, to: at };
    segments.push({ from: at, to: p.count, turn });
  }
  return segments;
}

/** «Анна Берг: Привет! Пётр Лунд: Да. Анна Берг: …»: whether somebody takes the floor again, after another one. */
function isRepeated(p: Passage, labels: readonly Inside[]): boolean {
  const named = labels.flatMap(({ turn, isFree }) =>
    isFree && turn ? ['speaker' in turn ? turn.speaker.text : p.words[turn.from]!.text] : [],
  );
  return named.length > 2 && new Set(named).size > 1 && new Set(named).size < named.length;
}

interface Inside {
  readonly at: number;
  readonly turn: Turn | undefined;
  /** Whether a sentence ends before it. */
  readonly isFree: boolean;
  /** «В. Орлов:», as transcripts write it. */
  readonly isInitialled: boolean;
}

const stops = new Set('.!?…');

/** The labels in a passage, at its start too: the first one anywhere, others where a sentence has ended. */
function labelsInside(p: Passage, actors: readonly Actor[]): Inside[] {
  const out: Inside[] = [];
  if (!p.text.includes(':')) return out;
  const add = (at: number, colon: number, turn: Turn | undefined, isInitialled: boolean) => {
    if (p.words[colon]?.text !== ':' || opens(p, colon + 1) || colon + 1 >= p.count) return;
    const isFree = at === 0 || /^[.!?…)]$/.test(p.words[at - 1]!.text);
    const isFirst = out.length === 0 && isInitialled;
    if (isFree || isFirst) out.push({ at, turn, isFree, isInitialled });
  };
  for (const actor of actors) {
    const { from, to, whole, tail } = actor;
    const isInitialled = p.words[from]!.text.length === 1 && p.words[from + 1]?.text === '.';
    const end = Math.max(tail, to);
    const colon = p.words[end]?.text === '(' ? bracketEnd(p, end) + 1 : end;
    if (fills(p, whole, end, actor)) add(whole, colon, { speaker: toSpeaker(actor.mention) }, isInitialled);
  }
  // «Орлов:… Берг:…»: a label of somebody whom nobody knows ends a turn too
  const known = new Set(actors.flatMap(({ to, tail }) => [to - 1, tail - 1]));
  for (let i = 1; i + 1 < p.count; i++) {
    const isLabel = isCapital(p, i) && p.kind[i] === CharClass.Cyrillic && stops.has(p.words[i - 1]!.text);
    if (!isLabel || p.words[i + 1]!.text !== ':' || known.has(i)) continue;
    add(i, i + 1, p.words[i]!.person?.surname ? { from: i, to: i + 1 } : undefined, false);
  }
  if (out.length > 0)
    for (let i = 1; i + 1 < p.count; i++)
      if (p.words[i + 1]!.text === ':' && isAsker(p.words[i]!.key)) add(i, i + 1, undefined, false);
  return out.sort((a, b) => a.at - b.at);
}

/** «(как переведено)»: the token that closes a bracket near by; the opening one where none does. */
function bracketEnd(p: Passage, open: number): number {
  for (let i = open + 1; i < p.count && i < open + longestLabel; i++) if (p.words[i]!.text === ')') return i;
  return open;
}

/** «Вопрос:», «Реплика:», "QUESTION:": somebody without a name takes the floor. */
export const isAsker = (key: string) =>
  /^(?:вопрос|реплика|корреспондент|ведущ(?:ий|ая)|журналист|модератор|question|reporter|journalist|correspondent|interviewer|moderator|q)$/.test(
    key,
  );

/** Whether a passage without people or reporting words may yet be a turn: capitals, then a colon. */
export const mayBeTurn = (p: Passage) =>
  isEasternBody(p, 1) ||
  chairLabel(p) + initialsLabel(p) > 0 ||
  mediumComma(p, 0) > 0 ||
  (p.count > fewestWords &&
    (p.words[afterHonorific(p, 0)]?.caps === 'all' ||
      isBody(p.words[0]!.key) ||
      isTitle(p.words[0]!.key) ||
      (p.kind[0] === CharClass.Latin && isTitle(keyAt(p, colonAfter(p, 0) - 1)))) &&
    colonAfter(p, 0) > 0);

/** What no label has before its colon. */
const beforeNoColon = new Set('!?,;«»“”"');

/** The first colon, or the bracket that closes a label, not one in a quotation; -1 where a sentence comes before it, or none is near. */
function colonAfter(p: Passage, from: number): number {
  for (let i = from + 1; i < p.count && i <= from + longestLabel; i++) {
    const { text } = p.words[i]!;
    if (
      text === ':' ||
      text === '：' ||
      text === '】' ||
      (from === 1 && text === '）' && p.words[0]!.text === '（') ||
      (from === 1 && text === ')' && p.words[0]!.text === '(' && isIdeographic(p.kind[i - 1]!))
    )
      return p.kind[i - 1] === CharClass.Digit ? -1 : i;
    if (beforeNoColon.has(text)) return -1;
  }
  return -1;
}

/** "X, Minister of Y: …": the colon right after the office that follows an English name and a comma; -1 where none does. */
function apposedColon(p: Passage, from: number, actors: () => readonly Actor[]): number {
  if (p.kind[from] !== CharClass.Latin) return -1;
  const colon = p.words.findIndex(({ text }, i) => i > from && (text === ':' || i > from + longestTitled));
  if (p.words[colon]?.text !== ':') return -1;
  for (let i = from; i < colon; i++) if (/^[!?;«»“”"(]$/.test(p.words[i]!.text)) return -1;
  const titled = actors().find(({ to, tail }) => tail === colon && p.words[to]?.text === ',');
  return titled && afterHonorific(p, from) === titled.whole ? colon : -1;
}

/** Longest name with its office behind it, in tokens. */
const longestTitled = 20;

/** Whether nothing stands before the colon but the person, an honorific and something in brackets. */
function isLabel(p: Passage, from: number, colon: number, actor: Actor): boolean {
  if (!fills(p, from, colon, actor)) return false;
  const end = Math.max(actor.tail, actor.to);
  // «Орлов о мосте: построим»
  const isOn = /^об?$/.test(p.words[end]?.key ?? '') && isTopic(p, end, colon);
  const closes = end === colon || isOn || (p.words[end]!.text === '(' && p.words[colon - 1]!.text === ')');
  return closes && afterHonorific(p, from) >= actor.whole - occupationBefore(p, from, actor.whole);
}

/** 王毅会见外宾： is a token in which a name begins: whether nothing but the name and its title stands before the colon. */
export function fills(p: Passage, from: number, colon: number, { mention, whole }: Actor): boolean {
  if (!isIdeographic(p.kind[colon - 1]!)) return true;
  if (whole > from) return false;
  const { office } = mention;
  const start = Math.min(mention.start, office?.start ?? mention.start);
  const length = Math.max(mention.end, office?.end ?? mention.end) - start;
  const label = p.text.slice(p.start[from], p.end[colon - 1]);
  if (isNoMoreThanTitle(label.slice(length))) return true;
  // 海湾商务部长林美：
  return (
    !!office &&
    office.start < mention.start &&
    label.endsWith(mention.text) &&
    isWhose.test(label.slice(0, -length))
  );
}
/** A state, a body or its field, and no verb. */
const isWhose =
  /^(?!.*(?:[的在于於对對向跟把被让讓由将將请請据據给給是有看读讀悼致迎送告谢謝批斥见見晤说說称稱]|[访訪][问問谈談]|[专專][访訪]|出席|支持|反[对對]|任命|[会會][谈談]))[\u4e00-\u9fff—·-]{1,24}$/;

/** Whether nothing but what is spoken of stands between two tokens of a heading. */
function isTopic(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { statement, text } = p.words[i]!;
    if (p.kind[i] !== CharClass.Cyrillic && p.kind[i] !== CharClass.Latin && text !== '-') return false;
    if (statement?.form === 'finite') return false;
  }
  return !/[.!?…]["»”]?\s*$/.test(p.text);
}

/** «Политолог Орлов:»: how many words before a name say what its bearer does. */
function occupationBefore(p: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (p.kind[i] !== CharClass.Cyrillic || !isTitle(p.words[i]!.key)) return 0;
  return to - from;
}

/** "MS. BERG: …", "KOVAL: …": a label in capitals, as English transcripts write all of them. */
export const opensTranscript = (p: Passage) =>
  p.kind[0] === CharClass.Latin && p.words[0]!.caps === 'all' && areCapitals(p, 0, colonAfter(p, 0));

/** "Oslo Times: Is it open?": a label in capital letters, whoever it may be. */
export function hasOthersLabel(p: Passage): boolean {
  const colon = p.kind[0] === CharClass.Latin ? colonAfter(p, 0) : -1;
  for (let i = 0; i < colon; i++) if (!isCapital(p, i) && !/^[.,()/-]$/.test(p.words[i]!.text)) return false;
  return mediumComma(p, 0) > 0 || (colon > 0 && colon + 2 < p.count);
}

/** Runs of scripts without spaces count as a word for two characters. */
function countWords(p: Passage, from: number): number {
  let n = 0;
  for (let i = from; i < p.count && n < fewestWords; i++) {
    const kind = p.kind[i]!;
    if (isAlphabetic(kind)) n++;
    else if (isIdeographic(kind) || kind === CharClass.Hangul) n += (p.end[i]! - p.start[i]!) / 2;
  }
  return n;
}

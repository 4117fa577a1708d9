import type { Label } from '../before';
import { CharClass } from '../../../text/chars';
import type { PersonMention, Statement } from '../../../model/mention';
import type { Page } from '../../document/page';
import type { Passage } from '../../passage';
import { Mark } from '../../words';
import { isQuotation } from './labels';
import { toSpeaker } from '../pronouns/pronouns';
import { actorsOf, type Actor, type Sentence } from '../sentence';
import { piece, type Telling } from '../telling';
import { isSpeech, isStanding } from './shorthand';
import { fills, turnsOf } from './turns';
import type { RunOn } from '../eastern/floor';
import { whoseFloor } from '../eastern/answers';
import type { Author } from './authors';
import { isSpacedCaption } from '../../leaders/glyphs/japaneselabels';
import { uncued } from '../uncued';

/** Passages that are somebody's words as a whole: turns, and lines under the name of who speaks. */

/** The label that passage `i` of a page is, if it is one; offsets are the page's. */
export function readLabel(page: Telling, i: number, people: readonly PersonMention[]): Label | undefined {
  const { passage } = page.readings[i]!;
  const by = page.starts[i]!;
  const [only, ...others] = actorsOf(passageSentence(passage), people, by, page.genders, true);
  // «Ольга Крюкова, сотрудник института им. Орлова:»
  const isInOffice = only?.whole === 0 && labelEnd(passage, only.to) > only.to;
  if (!only || (others.length > 0 && !isInOffice)) return undefined;
  if (isBracketed(passage) && only.whole === 1 && Math.max(only.tail, only.to) === passage.count - 1)
    return { start: by + passage.start[0]!, speaker: toSpeaker(only.mention), hasColon: true };
  if (isSpacedCaption(passage.text) || isBehindBody(passage, only))
    return { start: by + passage.start[0]!, speaker: toSpeaker(only.mention), hasColon: false };
  if (only.whole > 0) return undefined;
  const start = by + passage.start[0]!;
  if (isStanding(passage, only.to))
    return { start, speaker: toSpeaker(only.mention), hasColon: false, isStanding: true };
  const end = labelEnd(passage, isInOffice ? only.to : Math.max(only.tail, only.to));
  const hasColon = /^[:：]$/.test(passage.words[end]?.text ?? '');
  if (pastTime(passage, end + (hasColon ? 1 : 0)) < passage.count || !fills(passage, 0, end, only))
    return undefined;
  // a bare name may be the author's
  if (!hasColon && only.mention.kind === 'person') return undefined;
  return { start, speaker: toSpeaker(only.mention), hasColon };
}

/** 港湾銀行 森田総裁: a caption of whose a name and its office are. */
const isBehindBody = (p: Passage, { whole, tail, to }: Actor) =>
  whole > 0 &&
  Math.max(tail, to) === p.count &&
  /^\s*[\p{Script=Han}\p{Script=Katakana}ー]{2,14}[ \u3000]$/u.test(p.text.slice(0, p.start[whole]));

/** "X: (01:11)": the token after the time in brackets at which somebody begins to speak, or token `i`. */
function pastTime({ words, kind }: Passage, i: number): number {
  if (words[i]?.text !== '(' || kind[i + 1] !== CharClass.Digit) return i;
  let end = i + 1;
  while (kind[end] === CharClass.Digit || words[end]?.text === ':') end++;
  return words[end]?.text === ')' ? end + 1 : i;
}

/** "(Reporter)", "(Prime Minister Berg)": a line of a transcript that says who speaks under it. */
export const isBracketed = ({ words, count, text }: Passage) =>
  count > 2 &&
  count < longestLabel &&
  ((words[0]!.text === '(' &&
    words[1]!.caps === 'first' &&
    words.findIndex(({ text }) => text === ')') === count - 1) ||
    (count === 3 && inHan.test(text)));
/** （林首相） */
const inHan = /^\s*[（(][\u4e00-\u9fff]{2,16}[）)]\s*$/;

/** Longest line under which somebody speaks, in tokens. */
const longestLabel = 20;

/** «Ольга Крюкова, научный сотрудник института, Осло:»: the colon that ends the line, else the token after the name. */
function labelEnd(p: Passage, end: number): number {
  const last = p.count - 1;
  if (p.count > longestLabel || !/^[,«"“]$/.test(p.words[end]?.text ?? '') || p.words[last]!.text !== ':')
    return end;
  for (let i = end; i < last; i++)
    if (p.words[i]!.statement || (/^[.;:!?]$/.test(p.words[i]!.text) && !isShort(p.words[i - 1]!.text)))
      return end;
  return last;
}

/** «с.», «им.»: abbreviations inside what somebody is. */
const isShort = (text: string) => text.length === 1 || /^(?:им|ул|обл|пос|ст|зам)$/.test(text);

/** What stands under a label: a quotation, or whatever a colon announces. */
export function underLabel(page: Page, i: number, label: Label): Statement | undefined {
  const { passage } = page.readings[i]!;
  const isSaid = label.isFloor
    ? isWhole
    : label.isStanding
      ? isSpeech
      : label.hasColon
        ? isLong
        : isQuotation;
  if (!isSaid(passage)) return undefined;
  const { start, speaker } = label;
  return uncued(page, { start, end: page.starts[i]! + passage.end[passage.count - 1]! }, speaker, true);
}

const isLong = ({ count }: Passage) => count > 3;
const isWhole = ({ text }: Passage) => /(?:[。？！?!.…」”"]|[니하까시]다|지요|세요)[)）\s]*$/.test(text);

/** Marks of quotations that tell where they end. */
const closings: ReadonlyMap<string, string> = new Map(
  ['「」', '『』', '“”'].map((pair) => [pair[0]!, pair[1]!]),
);
/** Shorter ones are names: 構想「緑の湾」 */
const shortestSpeech = 10;

const closers = new Set(closings.values());

/** 森田長官「橋は開通する。港も開く」: whether nothing stands behind token `at` but a quotation that begins there. */
function isCaptioned({ words, count, start, end }: Passage, at: number): boolean {
  const open = words[at]?.text ?? '';
  const close = closings.get(open);
  if (close === undefined || end[count - 1]! - start[at]! < shortestSpeech) return false;
  let depth = 0;
  for (let i = at; i < count; i++) {
    if (words[i]!.text === open) depth++;
    else if (words[i]!.text === close && --depth === 0) return i === count - 1;
  }
  return false;
}

/** 林美：大桥重要 周强：港口更重要: where a Chinese heading gives the word to somebody else; -1 where it doesn't. */
const secondHeading = (text: string) =>
  text.length < longestHeading && !text.includes('。')
    ? text.search(/(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han}{2,8}[:：]\p{Script=Han})/u)
    : -1;
/** In UTF-16 units. */
const longestHeading = 60;

/** What is said in turns, each of which begins with who takes it; empty where passage `i` is none. */
export function readTurns(
  page: Telling,
  i: number,
  people: readonly PersonMention[],
  hasFigure: boolean,
): Statement[] {
  const { passage } = page.readings[i]!;
  const by = page.starts[i]!;
  const out: Statement[] = [];
  let actors: readonly Actor[] | undefined;
  const known = () => (actors ??= actorsOf(passageSentence(passage), people, by, page.genders, true));
  const mayBeCaptioned = people.length > 0 && closers.has(passage.words[passage.count - 1]!.text);
  const [first] = mayBeCaptioned && passage.anyMark & Mark.Glyphs ? known() : [];
  if (first?.whole === 0 && isCaptioned(passage, Math.max(first.to, first.tail))) {
    const span = { start: by + passage.start[0]!, end: by + passage.end[passage.count - 1]! };
    return [uncued(page, span, toSpeaker(first.mention), true, hasFigure)];
  }
  for (const { from, to, turn } of turnsOf(passage, known)) {
    if (!turn) continue;
    const start = by + passage.start[from]!;
    const end = by + passage.end[to - 1]!;
    const speaker =
      'speaker' in turn
        ? turn.speaker
        : piece(page, by + passage.start[turn.from]!, by + passage.end[turn.to - 1]!);
    const text = page.text.slice(start, end);
    const direct = /[.!?…»”"。！？」』]$/.test(text);
    const own = secondHeading(text);
    out.push(uncued(page, { start, end: own > 0 ? start + own : end }, speaker, direct, hasFigure));
    const next = own > 0 && people.find((one) => one.start === start + own + 1);
    if (next) out.push(uncued(page, { start: start + own + 1, end }, toSpeaker(next), false, hasFigure));
  }
  return out;
}

/**
 * «Мы построим порт. Нам нужны лодки. Иван Орлов, министр рыбы»: words in the first person, and at the end of the line who
 * says them and what their office is, with no full stop.
 */
export function signedWords(
  page: Telling,
  i: number,
  people: readonly PersonMention[],
): Statement | undefined {
  const { passage } = page.readings[i]!;
  const last = people.at(-1);
  const by = page.starts[i]!;
  if (!last || last.kind === 'role' || !last.office || last.office.start < last.end) return undefined;
  if (last.office.end - by < passage.end[passage.count - 1]! || passage.kind[0] !== CharClass.Cyrillic)
    return undefined;
  const said = passage.text.slice(0, last.start - by).trimEnd();
  const isSpoken = /[.!?…][»”"]?$/.test(said) && ofOneself.test(said) && said.length > shortestSaid;
  return isSpoken
    ? uncued(page, { start: by + passage.start[0]!, end: last.office.end }, toSpeaker(last), true)
    : undefined;
}
const shortestSaid = 40;
const ofOneself =
  /(?<![а-яё])(?:я|мы|нас|нам|нами|мне|меня|наш[а-я]{0,3}|мо[йяеи]|призываю|считаю|уверен[аы]?|надеюсь|прошу|предлагаю)(?![а-яё])/i;

/** What is said in the turns of a Japanese or Korean passage without line breaks; `guest` is who answers without a label. */
export function runOnTurns(
  page: Telling,
  i: number,
  turns: readonly RunOn[],
  people: readonly PersonMention[],
  guest: Author | undefined,
): Statement[] {
  const { passage } = page.readings[i]!;
  const by = page.starts[i]!;
  return turns.flatMap(({ start, end, who }) => {
    const speaker = who === 'guest' ? guest : whoseFloor({ who }, passage.text, people, by);
    const length = passage.text.slice(start, end).trimEnd().length;
    return speaker ? [uncued(page, { start: by + start, end: by + start + length }, speaker, true)] : [];
  });
}

/** The whole passage taken as one sentence. */
export const passageSentence = (passage: Passage): Sentence => ({
  passage,
  start: 0,
  end: passage.text.length,
  from: 0,
  to: passage.count,
});

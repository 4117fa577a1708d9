import type { Speaker, Statement } from '../../../model/mention';
import { opens } from '../../initiatives/shape';
import { textBetween, type Page } from '../../document/page';
import { isCapital, type Passage } from '../../passage';
import { CharClass } from '../../../text/chars';
import { sentences } from '../../../text/sentences';
import { Mark } from '../../words';
import { isRemark } from '../eastern/floor';
import { quotationsIn, staysOpen } from './quotations';
import { easternLanguage } from '../../leaders/glyphs/scripts';
import { uncued } from '../uncued';

/**
 * A speech of several paragraphs: those that only quote, between quotation marks that only the last paragraph closes,
 * after a colon that ends the passage before, or right after a quotation whose speaker is told. `lists[i]` belongs to
 * `page.readings[i]` and takes up what is found; the result is in document order.
 */
export function withContinued(page: Page, lists: Statement[][]): Statement[] {
  const isBare = (i: number) =>
    lists[i]!.length === 0 && quotes(page.readings[i]!.passage) && !page.readings[i]!.passage.isFurniture;
  for (let i = 0; i < lists.length; i++) lists[i] = announcedHere(page, i, withUnmarked(page, i, lists[i]!));
  /** What a line that ends in a colon announces, and the passage that it reaches to. */
  let announcedSpeech: { readonly said: Statement; readonly to: number } | undefined;
  for (let i = 1; i < lists.length; i++) {
    if (!isBare(i)) continue;
    // 次のように語った。⏎（録音）⏎「…」
    const above = i > 1 && lists[i - 1]!.length === 0 && isEasternRemark(page, i - 1) ? i - 2 : i - 1;
    const { passage } = page.readings[above]!;
    const start = page.starts[above]!;
    const end = start + passage.text.trimEnd().length;
    let before = lists[above]!.at(-1) ?? (announcedSpeech?.to === i - 1 ? announcedSpeech.said : undefined);
    // "X said: “It is so. It was hard.⏎“It will be easy.”": what stays open reaches to the end of its paragraph
    if (before && before.end < end && staysOpenFrom(passage, before.start - start, before.end - start)) {
      before = { ...before, end, text: textBetween(page, before.start, end), direct: true };
      lists[i - 1]!.splice(-1, 1, before);
    }
    if (!before || before.end < end) continue;
    if (/[:：]$/.test(before.text) || announces.test(before.text)) {
      const last = page.starts[i]! + page.readings[i]!.passage.text.trimEnd().length;
      const whole = { ...before, end: last, text: textBetween(page, before.start, last), direct: true };
      lists[above]!.splice(-1, 1, whole);
      announcedSpeech = { said: whole, to: i };
    } else if (
      before.speaker &&
      (before.direct ||
        goesOnAlone(page, i, before, lists[i + 1]?.[0]) ||
        isBetween(page, i, before.speaker, lists[i + 1]?.[0])) &&
      !told.test(page.readings[i + 1]?.passage.text ?? '') &&
      (goesOn(passage) || isWhole(page.readings[i]!.passage) || isSpeechOf(page, lists, i, before.speaker))
    ) {
      lists[i]!.push(quotation(page, i, before));
    }
  }
  for (let i = 1; i < lists.length; i++) {
    announced(page, lists, i);
    tornOff(page, lists, i);
    spokenOver(page, lists, i);
  }
  for (let i = lists.length - 2; i >= 0; i--) {
    if (!goesOn(page.readings[i]!.passage) || forgotten.test(page.readings[i]!.passage.text)) continue;
    const next = lists[i + 1]![0];
    const isNext = isSpokenOn(page, i + 1, next);
    const open = isNext ? opensAbove(page, i) : -1;
    // "X came. “It is so. It was hard.⏎“It will be easy,” he said."
    if (open > 0 && !lists[i]!.some((one) => one.end > open + page.starts[i]!)) {
      lists[i]!.push(quotation(page, i, next!, open));
      continue;
    }
    // «„Мне сказали, что мост открыт.»: what others say inside is in the speech
    const isInside =
      !isBare(i) &&
      quotes(page.readings[i]!.passage) &&
      (lists[i]!.every(isNobodys) || isOpenThroughout(page, i));
    if (!isInside && !isBare(i)) continue;
    const last = closingPassage(page, lists, i);
    if (isInside && (last > i || isNext)) lists[i] = [];
    else if (isInside) continue;
    if (last > i) {
      const [said, ...rest] = lists[last]!;
      const from = page.starts[last]! + page.readings[last]!.passage.start[0]!;
      const text = textBetween(page, from, said!.end);
      lists[last] = [{ ...said!, start: from, text, direct: true }, ...rest];
      for (let k = i; k < last; k++) lists[k]!.push(quotation(page, k, said!));
      continue;
    }
    if (isNext) lists[i]!.push(quotation(page, i, next!));
  }
  const out: Statement[] = [];
  for (const statements of lists) out.push(...statements);
  return out;
}

/** Whether passage `i` begins with a quotation whose speaker is told, and so goes on with one that the passage above leaves open. */
const isSpokenOn = (page: Page, i: number, said: Statement | undefined): boolean =>
  said?.direct === true &&
  said.speaker !== null &&
  said.start <= page.starts[i]! + 1 &&
  quotes(page.readings[i]!.passage);

/** "X said it was so.⏎“It was hard.”⏎“It is easy,” X said.": a quotation between two statements of one speaker. */
const isBetween = (page: Page, i: number, { text }: Speaker, next: Statement | undefined): boolean =>
  i + 1 < page.readings.length &&
  isWhole(page.readings[i]!.passage) &&
  isSpokenOn(page, i + 1, next) &&
  surnameOf(next!.speaker!.text) === surnameOf(text);
const surnameOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** "“They said that it was so. It was not.": whether a quotation that opens a passage is open to its end, whatever is told inside. */
function isOpenThroughout(page: Page, i: number): boolean {
  const { passage } = page.readings[i]!;
  const [first] = quotationsIn(passage, 0, passage.count);
  return first?.open === 0 && !first.closed && !forgotten.test(passage.text);
}

/**
 * Where a quotation opens that an English passage leaves open, with a next paragraph that opens a mark of its own, so that
 * what is told from there on is a part of what somebody says; -1 where none does.
 */
export function opensAbove(page: Page, i: number): number {
  const { text, kind, count } = page.readings[i]!.passage;
  const next = page.readings[i + 1]?.passage;
  if (!next || count < 2 || kind[1] !== CharClass.Latin || !quotes(next)) return -1;
  const at = Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'));
  const isOpening = /^\s?$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
  if (at < 0 || !isOpening || text.includes('”', at) || staysOpen(text, 0, text.length) !== true) return -1;
  return forgotten.test(text.slice(at)) ? -1 : at;
}

/** "“It is so, X said.": a mark that nobody closed before who said it. */
const forgotten =
  /,\s[^,.;“”"]{0,60}\b(?:said|says|added|noted|stressed|explained|stated)(?:\s(?:on|in)\s\p{Lu}\p{L}+)?\./u;

/**
 * "X said: “It is so.”⏎“It was hard.⏎“It will be easy.”": a speech of several paragraphs from passage `i` on in which nobody
 * else is told to speak is of who spoke right before it.
 */
function isSpeechOf(page: Page, lists: readonly Statement[][], i: number, { text }: Speaker): boolean {
  if (page.readings[i]!.passage.kind[1] !== CharClass.Latin) return false;
  for (let k = i; k < lists.length; k++) {
    if (k > i + longestSpeech) return false;
    const { passage } = page.readings[k]!;
    if (!quotes(passage) || passage.isFurniture) break;
    const [said] = lists[k]!;
    if (said) return isSpokenOn(page, k, said) && said.speaker!.text === text;
    if (isWhole(passage)) return true;
    if (!isOpenThroughout(page, k)) return false;
  }
  return true;
}

/** 「…」⏎林氏がこう述べると: whose the quotation above it is. */
const told = /^\s*[^、。「」\n]{1,20}[がはも]こう/;

/**
 * «– Мы ждали моста.⏎Мост построен, – сказал министр.»: a passage without a dash before it whose first statement closes
 * speech after one goes on with the passage above, which begins so and says nobody’s name.
 */
function spokenOver(page: Page, lists: Statement[][], i: number): void {
  const above = page.readings[i - 1]!.passage;
  const { passage } = page.readings[i]!;
  const [said, ...rest] = lists[i]!;
  if (lists[i - 1]!.length > 0 || !said?.cue || !said.speaker || isDash(passage)) return;
  if (
    !isDash(above) ||
    !/^\S\s*\p{Lu}/u.test(above.text) ||
    above.text.includes('\n') ||
    !/[.!?…]\s*$/.test(above.text)
  )
    return;
  const before = passage.text.slice(0, said.cue.start - page.starts[i]!);
  if (!/^[^«»„“”"]*[^\s][,.!?…]\s*[—–-]\s*$/.test(before) || /[—–]\s/.test(before.slice(0, -4))) return;
  const start = page.starts[i - 1]! + above.start[0]!;
  lists[i] = [{ ...said, start, text: textBetween(page, start, said.end), direct: true }, ...rest];
}

/** «Мост стар, а порт мал,⏎сказал министр.»: who says it on a line of its own, behind a comma. */
function tornOff(page: Page, lists: Statement[][], i: number): void {
  const above = page.readings[i - 1]!.passage;
  const [said, ...rest] = lists[i]!;
  if (lists[i - 1]!.length > 0 || !said?.cue || !said.speaker || !/[а-яё»”"],\s*$/.test(above.text)) return;
  const first = page.starts[i]! + page.readings[i]!.passage.start[0]!;
  if (said.start !== first || said.cue.start !== first || !/^[а-яё]/.test(said.text) || above.isFurniture)
    return;
  const start = page.starts[i - 1]! + above.start[0]!;
  lists[i] = [{ ...said, start, text: textBetween(page, start, said.end), direct: true }, ...rest];
}

const dashes = new Set('—–-');

const isDash = ({ words, count }: Passage) => count > 3 && dashes.has(words[0]!.text);

/** Shorter lines under a colon are headings and items of lists, in tokens. */
const shortestBlock = 4;

const announcesInRussian = /[а-яё»”"]:\s*$/;
/** A single short sentence may be a caption or what happens next. */
const isMoreThanOne = /[。.][^\n]*[。.]\s*$|[^\n]{60}/;

/**
 * 次のように述べた。⏎橋は開いた。港も開く。
 * «Министр заявил:⏎Мы ждали моста. Мост построен.»: a Russian paragraph without quotation marks under a line that reports
 * and ends in a colon is what is said, whoever else is named in it.
 */
function announced(page: Page, lists: Statement[][], i: number): void {
  const { passage } = page.readings[i]!;
  const before = lists[i - 1]!.at(-1);
  const isEastern = (passage.anyMark & Mark.Glyphs) !== 0;
  const isAnnounced = isEastern ? announces : announcesInRussian;
  if (!before?.cue || !isAnnounced.test(before.text) || passage.count < (isEastern ? 2 : shortestBlock))
    return;
  const last = page.readings[i - 1]!.passage;
  if (before.end < page.starts[i - 1]! + last.text.trimEnd().length) return;
  const isOpened =
    isEastern || isCapital(passage, 0) || (dashes.has(passage.words[0]!.text) && isCapital(passage, 1));
  const isBlock = isOpened && /[.!?…。！？][)\s]*$/.test(passage.text) && !passage.isFurniture;
  // another turn, or a paragraph that quotes somebody itself
  const isOthers = isEastern
    ? lists[i]!.some(({ speaker }) => speaker && speaker.text !== before.speaker?.text) ||
      !isMoreThanOne.test(passage.text)
    : lists[i]!.some(({ cue, direct }) => cue === null || direct);
  if (!isBlock || isOthers) return;
  const end = page.starts[i]! + passage.text.trimEnd().length;
  lists[i - 1]!.splice(-1, 1, { ...before, end, text: textBetween(page, before.start, end), direct: true });
  lists[i] = [];
}

/** 次のように述べた。橋は開いた。港も開く。 what is said goes on to the end of the paragraph, or to who speaks next. */
function announcedHere(page: Page, i: number, list: Statement[]): Statement[] {
  const { passage } = page.readings[i]!;
  if (list.length === 0 || (passage.anyMark & Mark.Glyphs) === 0) return list;
  const at = list.findIndex((one) => !one.direct && one.speaker && announces.test(one.text));
  const said = list[at];
  const last = page.starts[i]! + passage.text.trimEnd().length;
  if (!said || said.end >= last) return list;
  // whoever is named again is told of
  const isOn = ({ speaker, direct, start }: Statement) =>
    !direct && (!speaker || (speaker.text === said.speaker!.text && (speaker.start ?? 0) < start));
  const next = list.findIndex((one, k) => k > at && !isOn(one));
  const end = next < 0 ? last : list[next]!.start;
  const rest = textBetween(page, said.end, end);
  if (/^\s*[「“"『]/.test(rest) || rest.trim().length < shortestRest || rest.includes('\n')) return list;
  const to = end - (rest.length - rest.trimEnd().length);
  const whole = { ...said, end: to, text: textBetween(page, said.start, to), direct: true };
  return [...list.slice(0, at), whole, ...(next < 0 ? [] : list.slice(next))];
}
/** Shorter rests may be what happens next, in characters. */
const shortestRest = 20;
const isEasternRemark = (page: Page, i: number) => isRemark(page.readings[i]!.passage.text);

/** "X said: It was never so. I will go on with it.": speech without marks behind a colon reaches to the last “I” or “we” of its paragraph. */
function withUnmarked(page: Page, i: number, list: Statement[]): Statement[] {
  const said = list[0];
  const { passage } = page.readings[i]!;
  if (!said?.cue || said.direct || passage.text[said.cue.end - page.starts[i]!] !== ':') return list;
  const start = page.starts[i]!;
  const rest = passage.text.slice(said.cue.end - start + 1);
  if (/["“”«»„]/.test(rest) || !/^\s+\p{Lu}/u.test(rest)) return list;
  const last = sentences(passage.text).findLast(
    (span) => ofSelf.test(passage.text.slice(span.start, span.end)) && span.start + start > said.start,
  );
  const end = last ? last.end + start : said.end;
  if (end <= said.end) return list;
  const whole = { ...said, end, text: textBetween(page, said.start, end), direct: true };
  return [whole, ...list.slice(1).filter((other) => other.start >= end)];
}
const ofSelf = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/;

/**
 * 林美说，大桥很重要。⏎“港口也重要。”: a Chinese or Russian quotation under what somebody says, where nobody else goes on after it.
 */
const goesOnAlone = (page: Page, i: number, said: Statement, next: Statement | undefined) => {
  const { passage } = page.readings[i]!;
  const isChinese = (passage.anyMark & Mark.Glyphs) !== 0 && easternLanguage(passage.text) === 'chinese';
  return (
    said.cue !== null &&
    (isChinese || (passage.kind[1] === CharClass.Cyrillic && tellsWhat(page, said))) &&
    isWhole(passage) &&
    !interrupted.test(passage.text) &&
    (!next || next.speaker?.text === said.speaker?.text)
  );
};

/** «…, — сказал он. — …», «Вы уверены? — Да.»: who speaks is told inside, or there are two. */
const interrupted = /[,.!?…]\s*[-‑–—]\s/;

/** «Орлов отметил, что мост нужен.»: what one person says begins the passage's last sentence; «Об этом сообщила служба» only passes it on. */
const tellsWhat = (page: Page, { start, cue, speaker }: Statement) =>
  speaker!.start !== undefined &&
  speaker!.start >= start &&
  speaker!.end! <= cue!.start &&
  !isPassedOn.test(textBetween(page, start, cue!.end));
const isPassedOn = /^(?:Об этом|О чем|О чём|Как|Соответствующ)|(?:сообщ|переда|пиш|информир|писал)[а-я]*$/;

const isNobodys = ({ speaker }: Statement) => speaker === null;

/** Most paragraphs of one speech that stand between its two marks. */
const longestSpeech = 6;

/**
 * «„Мы ждали.⏎Мы готовы“, – сказал министр»: the passage that closes the quotation which passage `first` leaves open, where
 * its first statement begins with what closes there; -1 where none does.
 */
function closingPassage(page: Page, lists: readonly Statement[][], first: number): number {
  for (let i = first + 1; i < lists.length && i <= first + longestSpeech; i++) {
    const { passage } = page.readings[i]!;
    const [said] = lists[i]!;
    if (!said) {
      if (passage.isFurniture || /[«»„“”"]/.test(withoutNames(passage.text))) return -1;
      continue;
    }
    if (!said.speaker || !said.cue || said.cue.start < said.start || quotes(passage)) return -1;
    const before = passage.text.slice(0, said.cue.start - page.starts[i]!);
    return /^[^«„“"]*[»”"]\s*(?:[,.!?…]?\s*[—–-]|,)\s*$/.test(withoutNames(before)) ? i : -1;
  }
  return -1;
}

/** A text without what stands in pairs of «» inside it. */
const withoutNames = (text: string) => text.replace(/«[^«»]*»/g, '');

/** 次のように述べた。 다음과 같이 말했다. What is said stands on the next line. */
const announces =
  /(?:(?:次|以下)のとおり|(?:次|以下)のように|は、?こう|このように(?=答え|述べ|語|話し|説明し)|다음과 같이|아래와 같이|如下)[^。.「“"]{0,12}[。.]?$/;

const quotes = (p: Passage) => (p.count > 3 || p.text.length > 8) && opens(p, 0);

/** Whether a curled mark that opens inside a statement is open at its end and at the end of the passage, with no other mark between. */
const staysOpenFrom = ({ text }: Passage, from: number, to: number) =>
  from >= 0 && staysOpen(text, from, to) === true && !/[“”„«»"]/.test(text.slice(to));

/** Whether a quotation is left open at the end of the passage. */
const goesOn = ({ text }: Passage) => staysOpen(text, 0, text.length) === true;

/** Whether the passage is nothing but one quotation; in Russian, without a full stop it is a heading. */
function isWhole(p: Passage): boolean {
  if (/[а-яё]\s*[»”"]?\s*$/.test(p.text)) return false;
  const [first] = quotationsIn(p, 0, p.count);
  return first?.open === 0 && first.closed && first.close >= p.count - 2;
}

function quotation(page: Page, i: number, of: Statement, from?: number): Statement {
  const { passage } = page.readings[i]!;
  const start = page.starts[i]! + (from ?? passage.start[0]!);
  const end = page.starts[i]! + passage.end[passage.count - 1]!;
  return uncued(page, { start, end }, of.speaker, true);
}

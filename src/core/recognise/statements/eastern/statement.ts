import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { textBetween } from '../../document/page';
import { readEastern } from './attribution';
import { datelineLength } from './dateline';
import { goesOn as goesOnInJapanese } from './japanese/speakers';
import { goesOn as goesOnInKorean } from './korean/speakers';
import type { EasternAttribution } from './outer';
import { isSigned } from '../speech/authors';
import { typeOf } from '../kind';
import { antecedent, type Said, toSpeaker } from '../pronouns/pronouns';
import { piece, type Telling } from '../telling';
import { endOn, isOblique, onlySubject, topicOf } from './topic';
import { easternLanguage } from '../../leaders/glyphs/scripts';

/** What a sentence in Chinese, Japanese or Korean reports. */
export function easternStatement(
  page: Telling,
  span: Span,
  people: readonly PersonMention[],
  history: readonly Said[],
  hasFigure: boolean,
  last: Span | undefined,
): Statement | undefined {
  const text = page.text.slice(span.start, span.end);
  const led = datelineLength(text);
  const found = readEastern(' '.repeat(led) + text.slice(led), people, span.start);
  if (!found) return undefined;
  const { cue, direct, act, refersBack } = found;
  // 質疑, 質疑応答: headings
  if (cue && found.source === 'same' && isHeading.test(text)) return undefined;
  const meant = speakerOf(found, page, span.start, history);
  if (meant === undefined) return undefined;
  const isAsker = meant && found.source !== 'same' && answersAsker(found, meant, history, last, page);
  // 他在欢迎林美时表示: not she
  const isNamed =
    (found.source === 'm' || found.source === 'f') &&
    cue !== undefined &&
    people.some((one) => one.text === meant?.text && one.end <= span.start + cue.start);
  const speaker = isAsker || isNamed ? null : meant;
  // …と述べた。通信社が報じた。 a medium only passes on what somebody said
  if (refersBack && /^(?:報じ|伝え|보도|전했)/.test(found.word) && history.at(-1)?.speaker) return undefined;
  // X said it, and then where he did
  const isTold = refersBack && speaker !== null && history.at(-1)?.speaker?.text === speaker.text;
  const start =
    last &&
    !isTold &&
    (refersBack ||
      ((isTail(text) ||
        (speaker &&
          /^ ?$/.test(textBetween(page, last.end, span.start)) &&
          opensParagraph(page, last, text))) &&
        isQuoted(textBetween(page, last.start, last.end))))
      ? last.start
      : (dashBefore(page, span.start, text) ?? span.start + led);
  const end = found.end === undefined ? span.end : span.start + found.end;
  const whole = textBetween(page, start, end);
  return {
    start,
    end,
    text: whole,
    speaker,
    cue: cue ? piece(page, span.start + cue.start, span.start + cue.end) : null,
    direct: direct || (start < span.start + led && !refersBack),
    type: typeOf(whole, act, hasFigure),
  };
}

/** Nothing but a few characters. */
const isHeading = /^\s*\p{Script=Han}{2,8}\s*$/u;

/** Who the source is; null where that is unsure, undefined where it is who spoke last and nobody did. */
function speakerOf(
  { source, isDoubtful, goesOn }: EasternAttribution,
  page: Telling,
  start: number,
  history: readonly Said[],
): Speaker | null | undefined {
  const before = history.at(-1)?.speaker;
  const isSame =
    source !== null && typeof source === 'object' && 'text' in source && source.text === before?.text;
  if (source === null || (isDoubtful && before && !isSame)) return null;
  if (source === 'same') return isTorn(page, start) ? null : goingOn(history, page, start, goesOn === true);
  if (source === 'p') return several(history);
  if (source === 'm' || source === 'f') return meant(source, history, page, goesOn === true);
  if (!('role' in source)) return toSpeaker(source);
  const role = piece(page, start + source.role.start, start + source.role.end);
  // in a turn of a transcript 中方相信 may be its speaker's own
  return isSigned(page.author) && /^[中我]方$/.test(role.text) ? null : role;
}

/** 林美问周强：“…？”她回答：…: whether a pronoun would make the one answer who has just asked. */
const answersAsker = (
  { source, cue }: EasternAttribution,
  one: Speaker,
  history: readonly Said[],
  last: Span | undefined,
  page: Telling,
) =>
  (source === 'm' || source === 'f') &&
  cue !== undefined &&
  last !== undefined &&
  one.text === history.at(-1)?.speaker?.text &&
  /[?？][”」』"]?$/.test(textBetween(page, last.end - 2, last.end)) &&
  /^[他她][也则則]?[回答]/.test(textBetween(page, last.end, last.end + 8).trimStart());

/** 바다도는⏎다리를 연다고 밝혔다: whether a line goes on with the one before it, which ends in a Korean particle. */
const isTorn = (page: Telling, start: number) =>
  /[가-힣](?:[은는을를에의]|에서|으로|[가-힣]고|와|과)\n$/.test(
    page.text.slice(Math.max(0, start - 6), start),
  );

/** Whom 他们 means: the people who spoke last, where no one of them was named. */
function several(history: readonly Said[]): Speaker | null {
  const last = history.at(-1)?.body;
  return last &&
    /[们們家者员員民友]$|人士$|代表$|.[和与與、及].|^(?:[二两兩三四五六七八九十几幾\d]+|多|数|數)[名位个個]/.test(
      last.text,
    )
    ? last
    : null;
}

/** 林美在接受采访时说。 tells only who said the quotation before it; so does 林美说：“…” */
const isTail = (text: string) =>
  /^[^“「『"，。]{2,20}(?:说|說|表示|指出)[：:]\s*[“「『]/.test(text) || endsInSaying(text);
const endsInSaying = (text: string) =>
  /(?:说|說|道|称|稱|表示|指出|强调|強調|(?:回|反)[应應驳駁问問击擊]|[补補]充|坦言|直言|解[释釋]|感[叹嘆]|[写寫]道|述べた|語った|話した|訴えた|こう(?:述べる|語る|話す)|말했다|밝혔다)[。.]?\s*$/.test(
    text,
  ) && !/[“「『"：:]|と(?:述べ|語|話|訴)|고 (?:말|밝)/.test(text);
/** “大桥开通。”林美5日在港口说，…: a quotation that opens a Chinese paragraph is of the one whom the next sentence names. */
const opensParagraph = (page: Telling, { start }: Span, text: string) =>
  /(?:^|\n)\s*$/.test(textBetween(page, start - 8, start)) &&
  easternLanguage(text) === 'chinese' &&
  !/[“「]/.test(text);
const isQuoted = (text: string) =>
  /^\s*[“「『"][^“”「」『』"]*[”」』"]\s*$/.test(text.slice(datelineLength(text)));

/** Whether a sentence says that somebody says something. */
export const tellsOfSpeech = (text: string) =>
  /(?:表示|指出|强调|強調|认为|認為|透露|宣布|[说說称稱])[，,：:“「]|と(?:述べ|語|話し|指摘|説明)|고 (?:말했|밝혔|강조했|설명했|전했)/.test(
    text,
  );

/** —大桥开通。-林美说。 Where the paragraph begins that a dash opens and another closes before who says so. */
function dashBefore(page: Telling, start: number, text: string): number | undefined {
  if (!/(?:^|[，,。])\s*[—–－-]+\s*[^，。,]{1,20}(?:说|說|道|表示|指出|强调|強調|称|稱)[。.]?$/.test(text))
    return undefined;
  const from = page.text.lastIndexOf('\n', start) + 1;
  return start - from < longestTail && /^\s*[—–－-]/.test(page.text.slice(from, from + 8)) ? from : undefined;
}
/** How far before who says so a quotation may begin. */
const longestTail = 2000;

/** Whom 他 or 그녀 means: by the rule of all languages, else the only one, a subject, whom the sentence before names. */
function meant(
  gender: 'm' | 'f',
  history: readonly Said[],
  page: Telling,
  isGoingOn: boolean,
): Speaker | null {
  const found = antecedent(gender, history, page.genders);
  // 林美说…。周强来访。她还说: not whom the sentence between names
  const before = isGoingOn ? history.findLast(({ speaker, stranger }) => speaker ?? stranger) : undefined;
  if (before && before !== history.at(-1) && before.speaker?.text !== found?.text) {
    const fits = before.speaker && (page.genders.of(before.speaker) ?? gender) === gender;
    return fits && !before.stranger ? before.speaker! : null;
  }
  const last = history.at(-1);
  // 한 장관과의 회담이 열렸다. 그는: who spoke before may be meant
  const named =
    last && !last.speaker && [...last.actors, ...last.others].find((one) => one.text === found?.text);
  if (named && isOblique(textBetween(page, endOn(page, named), endOn(page, named) + 8))) return null;
  if (found || !last || last.speaker || last.stranger) return found;
  const only = onlySubject(last, page) ?? (last.body ? undefined : topicOf(last, page));
  return only && (page.genders.of(only) ?? gender) === gender ? toSpeaker(only) : null;
}

/** Who spoke in the sentence before, or the only one whom it names, as its subject. */
function goingOn(
  history: readonly Said[],
  page: Telling,
  start: number,
  isGoingOn: boolean,
): Speaker | null | undefined {
  const sentence = page.text.slice(start, start + 12);
  const isLinked = isGoingOn || goesOnInKorean.test(sentence) || goesOnInJapanese.test(sentence);
  // 그러면서, その上で: over a sentence that names nobody
  const isSilent = ({ speaker, body, actors, others }: Said) =>
    !speaker && !body && actors.length === 0 && others.length === 0;
  const last = isLinked ? history.slice(-2).findLast((one) => !isSilent(one)) : history.at(-1);
  if (!last || last.speaker || last.body || last.stranger) return last?.speaker ?? last?.body;
  const only = onlySubject(last, page);
  // 林美说…。周强出席。同时强调: either may
  const before =
    easternLanguage(sentence) === 'chinese' && history.findLast(({ speaker }) => speaker)?.speaker;
  if (only && before && before.text !== only.text) return null;
  return only && toSpeaker(only);
}

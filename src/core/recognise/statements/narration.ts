import type { Mention, PersonMention, Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { foldWord } from '../../text/words';
import { type Page, textBetween } from '../document/page';
import { easternLanguage } from '../leaders/glyphs/scripts';
import { personWord } from '../leaders/lexicon';
import type { Passage } from '../passage';
import { CharClass } from '../../text/chars';
import { opens } from '../initiatives/shape';
import { quotationsIn } from './speech/quotations';
import { Mark } from '../words';
import type { Written } from '../written';
import { readSentence } from './attributed';
import { afterSilence, type Before } from './before';
import { isOffice } from './eastern/answers';
import { GoingOn } from './eastern/chinese/goeson';
import { isUnnamedOne } from './eastern/chinese/agents';
import { datelineLength } from './eastern/dateline';
import { isSpelling } from './eastern/outer';
import { easternStatement, tellsOfSpeech } from './eastern/statement';
import {
  hasUnnamedOffice,
  isSignature,
  learnFromPronoun,
  learnGenders,
  losesSpeaker,
  namesDotted,
  namesStranger,
  namesUnknown,
  openingOffice,
} from './pronouns/hints';
import { type Said, toSpeaker } from './pronouns/pronouns';
import { afterCaption, isCaption, names, nobody, speaksToo, subjectsOf } from './pronouns/said';
import { type Actor, actorsOf, readSentences, type Sentence } from './sentence';
import { opensAbove } from './speech/continued';
import { isCueLine, isQuotation, speakerAlone } from './speech/labels';
import { isPerson, lastOf, piece, spokenAbove, type Telling, within } from './telling';
import { uncued } from './uncued';
import { isBody, isGroup, isTitle } from './words/actors';

// A passage that is told sentence by sentence.

const noActors: readonly Actor[] = [];

const isEastern = ({ anyMark }: Passage) => (anyMark & Mark.Glyphs) !== 0;

/** Adds the statements of passage `i`, whose mentions are `inside`; returns what the next passage needs. */
export function readNarration(
  page: Telling,
  i: number,
  inside: readonly Mention[],
  before: Before,
  out: Statement[],
): Before {
  const start = page.starts[i]!;
  const { passage } = page.readings[i]!;
  const goingOn =
    isEastern(passage) && easternLanguage(passage.text) === 'chinese' ? new GoingOn(page) : undefined;
  const said: Said[] = [];
  let last = lastBefore(page, passage, before);
  let statement: Statement | undefined;
  let isNamed = false;
  const open = opensAbove(page, i);
  for (const s of readSentences(passage)) {
    const span = { start: s.start + start, end: s.end + start };
    if (open >= 0 && s.start > open) continue;
    const local = within(inside, span);
    const people = peopleIn(s, local, start);
    const actors = people.length > 0 ? actorsOf(s, people, start, page.genders) : noActors;
    const history: readonly Said[] = isNamed || before.said.length === 0 ? said : [...before.said, ...said];
    const alone = before.quotation && speakerAlone(s, actors);
    statement = alone
      ? quoted(page, before.quotation!, span, alone)
      : readSentence(page, i, s, local, people, actors, history, last, statement);
    statement ??= quotedOn(page, s, span, said.at(-1), out.at(-1), last);
    const more = goingOn?.next(span, people, statement);
    if (more && more.length > 0) {
      statement = more.pop()!;
      out.push(...more);
    }
    let second = statement && secondIn(page, s, span, people, history, statement);
    while (second) {
      out.push(statement!);
      statement = second;
      second = secondIn(page, s, span, people, history, statement);
    }
    if (statement) {
      // the quotation was taken for what went on before it
      if (out.length > 0 && statement.start === out.at(-1)!.start && out.at(-1)!.cue === null) out.pop();
      out.push(statement);
    }
    isNamed ||= people.length > 0 || statement?.speaker !== undefined;
    if (!statement) learnFromPronoun(page.genders, s, history);
    learnGenders(page.genders, s, actors, statement);
    said.push(saidIn(page, s, start, people, actors, history, statement));
    last = span;
  }
  if (goingOn) out.push(...goingOn.end());
  if (statement === undefined && before.said.length > 0 && isCaption(passage))
    return { ...before, said: afterCaption(before.said, said).slice(-2), ...(last && { last }) };
  const isOpen = out.length === 0 && isQuotation(passage);
  const quotation = isOpen ? { start, end: start + passage.text.length } : undefined;
  // a Chinese quotation by itself names nobody new
  const isBare = quotation !== undefined && isEastern(passage) && !isNamed && before.said.length > 0;
  // 他作出解释。 tells of nobody new, and what it has of a reporting word reports nothing
  const isSilent = isEastern(passage) && !isNamed && !quotation && out.length === 0;
  if (isSilent && before.said.length > 0 && !said.some((one) => one.stranger)) {
    const after = afterSilence(before, { start, end: start + passage.text.length });
    return last ? { ...after, last } : after;
  }
  return {
    said: isBare ? before.said : isEastern(passage) ? withSpeaker(lately(said), before.said) : lately(said),
    silent: 0,
    ...(last && { last }),
    ...(quotation && { quotation }),
  };
}

/** «Об этом сообщил мэр Орлов. „Мост открыт. Мы рады“.»: a Russian sentence that is nothing but a quotation goes on with what one person said before it. */
function quotedOn(
  page: Telling,
  { passage: p, from, to }: Sentence,
  span: Span,
  before: Said | undefined,
  spoken: Statement | undefined,
  last: Span | undefined,
): Statement | undefined {
  const speaker = before?.speaker;
  if (!speaker || !spoken || spoken.end !== last?.end || spoken.speaker?.start !== speaker.start)
    return undefined;
  if (p.kind[from + 1] !== CharClass.Cyrillic || !opens(p, from) || to - from < shortestSpeech)
    return undefined;
  const close = /^[.!?…]$/.test(p.words[to - 1]!.text) ? to - 2 : to - 1;
  const isWhole = quotationsIn(p, from, to).some(
    ({ open, closed, close: end }) => open === from && closed && end === close,
  );
  return isWhole && /[.!?…][»”"]?$/.test(p.text.slice(p.start[close - 1], p.end[to - 1]))
    ? uncued(page, span, speaker, true)
    : undefined;
}
/** A shorter quotation is a name, in tokens. */
const shortestSpeech = 7;

/** 林美认为…；周强则指出…: what the second speaker of an eastern sentence says, behind what the first does. */
function secondIn(
  page: Telling,
  { passage }: Sentence,
  { end }: Span,
  people: readonly PersonMention[],
  history: readonly Said[],
  first: Statement,
): Statement | undefined {
  if (!isEastern(passage) || first.end >= end) return undefined;
  const gap = textBetween(page, first.end, end).search(/\S/);
  const later = { start: first.end + Math.max(0, gap), end };
  const inside = within(people, later).filter(isPerson);
  const second = easternStatement(page, later, inside, history, false, undefined);
  // whom a pronoun means there, or who goes on, is unsure
  const isNamed = second?.speaker?.start !== undefined && second.speaker.start >= later.start;
  return second && isNamed && second.start >= later.start ? second : undefined;
}

/** Most sentences at the end of a passage that may name nobody, so that a pronoun in the next one reaches over them. */
const longestPause = 4;

/** The last two sentences; where both name nobody, the last one before them that does. */
function lately(said: readonly Said[]): readonly Said[] {
  const last = said.findLastIndex(
    ({ actors, others, speaker, stranger }) => actors.length + others.length > 0 || speaker || stranger,
  );
  return last < 0 || last >= said.length - 2 || last < said.length - longestPause
    ? said.slice(-2)
    : said.slice(last, last + 1);
}

/** 他还说: who spoke before a Chinese passage in which nobody does. */
function withSpeaker(said: readonly Said[], before: readonly Said[]): readonly Said[] {
  const silent = said.every(({ speaker, stranger }) => !speaker && !stranger);
  const spoke = silent ? before.findLast(({ speaker, stranger }) => speaker ?? stranger) : undefined;
  return spoke ? [spoke, ...said] : said;
}

/** What the first sentence of a passage may refer back to. */
function lastBefore(page: Page, passage: Passage, before: Before): Span | undefined {
  if (isCueLine(passage, 1)) return spokenAbove(page, before);
  if (before.quotation && isEastern(passage)) return before.quotation;
  return before.skipped ? lastOf(page, before.skipped) : before.last;
}

/** The people that a sentence names, each once. （记者林美）: who writes is nobody whom a pronoun means. */
function peopleIn(s: Sentence, local: readonly Mention[], start: number): readonly PersonMention[] {
  const named = local.length > 0 ? local.filter(isPerson) : nobody;
  if (named.length === 0) return named;
  if (!isEastern(s.passage))
    return named.length > 1 ? named.filter((one, k) => !isLatinOf(s, named[k - 1], one, start)) : named;
  const all = named.filter((one, k) => !isSpelling(s.passage.text, named[k - 1], one, start));
  if (s.start > 0) return all;
  const led = datelineLength(s.passage.text) + start;
  return led > start ? all.filter((one) => one.start >= led) : all;
}

/** «Кари Лунд (Kari Lund)»: a name once more, in Latin letters, is nobody else. */
const isLatinOf = (s: Sentence, before: PersonMention | undefined, one: PersonMention, start: number) =>
  before !== undefined &&
  /^[А-ЯЁ]/.test(before.text) &&
  /^[A-Z]/.test(one.text) &&
  isSpelling(s.passage.text, before, one, start);

/** What a sentence leaves to those after it: whom a pronoun may mean. `start` is where its passage begins. */
function saidIn(
  page: Telling,
  s: Sentence,
  start: number,
  people: readonly PersonMention[],
  actors: readonly Actor[],
  history: readonly Said[],
  statement: Statement | undefined,
): Said {
  const eastern = isEastern(s.passage);
  const isChinese = eastern && easternLanguage(s.passage.text) === 'chinese';
  const speaker = statement?.speaker;
  const isKnown =
    speaker &&
    (names({ actors: people }, speaker) ||
      history.some((one) => names(one, speaker)) ||
      (eastern && history.some(({ others }) => names({ actors: others }, speaker))) ||
      speaker.text
        .split(/[\s-]/)
        .some((word) => isTitle(foldWord(word)) || /^(?:source|[Cc]onsul|[Gg]eneral)$/.test(word)) ||
      /^(?:[A-Z]\w+ )?[Hh]ead of |\b[PC]M$|^[Оо]д(?:ин|на) из |^(?:[Ии]сточник|[Сс]обеседни(?:к|ца))(?: |$)/.test(
        speaker.text,
      ) ||
      isStyled(page, speaker) ||
      isOffice(speaker.text));
  const subjects = subjectsOf(s, actors, page);
  const span = { start: s.start + start, end: s.end + start };
  const office = openingOffice(s, actors);
  const stranger =
    (actors.length === 0 && namesStranger(s)) ||
    (office && (statement !== undefined || people.length > 0)) ||
    namesUnknown(s, actors) ||
    isSignature(s, actors) ||
    (!statement && (losesSpeaker(s) || hasUnnamedOffice(s, actors))) ||
    (eastern && namesDotted(s, people, start)) ||
    (speaker != null && !isKnown && (isSomebody(speaker.text) || isUnknownName(speaker, span)));
  const others = people.length > subjects.length ? people.filter((one) => !subjects.includes(one)) : nobody;
  const one: Written<Said> = { actors: subjects, others };
  // 林美遭周强批评。他回应说: not the one behind whom the verb stands
  const isPassive =
    eastern &&
    speaker?.start !== undefined &&
    /(?:遭[到受]?|被|受到)[\p{Script=Han}]{0,14}$/u.test(textBetween(page, span.start, speaker.start));
  if (isKnown && !isPassive && !speaksToo(s, actors, statement!, start)) one.speaker = speaker;
  else if (office && !stranger)
    one.speaker = piece(page, start + s.passage.start[office.from]!, start + s.passage.end[office.to - 1]!);
  else if (
    speaker &&
    (eastern ? !isChinese || people.every((one) => one.start !== speaker.start) : statement!.cue !== null)
  )
    one.body = speaker;
  // who said this is unsure, and whoever it names is somebody else
  const isUnknown =
    eastern && (statement ? statement.speaker === null : tellsOfSpeech(s.passage.text.slice(s.start, s.end)));
  // 一名官员表示…。他说: not who spoke before
  const isOneOfMany = eastern && speaker != null && !isKnown && isUnnamedOne(speaker.text);
  if (stranger || isUnknown || isOneOfMany || isPassive) one.stranger = true;
  return one;
}

/** "Mr. Saine said": one person, though nobody knows them. */
const isStyled = (page: Page, { start, text }: Speaker) =>
  /^(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}/u.test(text) ||
  (start !== undefined &&
    /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*$/u.test(text) &&
    /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(textBetween(page, start - longestStyle, start)));
const longestStyle = 6;

/** "IMF boss": whoever speaks without a name and is one person is the one whom a pronoun after it means. */
function isSomebody(speaker: string): boolean {
  const last = foldWord(speaker.split(/[\s-]/).at(-1)!);
  return /^[a-z]+(?:er|or|ss|ist|man|an|hief|ide|ssor)$/.test(last) && !isBody(last);
}

/** «Петрищев предупредил Орлова.»: a sentence's subject that nobody knows, whom a pronoun after it means. */
const isUnknownName = ({ start, text }: Speaker, span: Span) =>
  start !== undefined &&
  start >= span.start &&
  /^(?:[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})$/.test(text) &&
  !text.split(' ').some((word) => isGroup(foldWord(word)) || isPlaceOrBody(foldWord(word)));

function isPlaceOrBody(key: string): boolean {
  const { country, city, place, body, private: isFirm } = personWord(key) ?? {};
  return country !== undefined || !!city || !!place || !!body || !!isFirm;
}

/** A quotation whose speaker stands alone on the line under it. */
const quoted = (page: Page, { start }: Span, line: Span, who: PersonMention): Statement =>
  uncued(page, { start, end: line.end }, toSpeaker(who), true);

import { type Actor, actorsOf, readSentences } from './sentence';
import { isBody, isGroup, isTitle } from './words/actors';
import type { Mention, PersonMention, Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { foldWord } from '../../text/words';
import type { Passage } from '../passage';
import { personWord } from '../leaders/lexicon';
import { isFurniture } from '../furniture';
import { type Page, pageOf } from '../document/page';
import { Mark } from '../words';
import type { Written } from '../written';
import {
  floorIn,
  hasEasternLabel,
  hostOf,
  isAnswer,
  isOffice,
  opensInBrackets,
  signerOf,
} from './eastern/answers';
import { datelineLength } from './eastern/dateline';
import { GoingOn } from './eastern/chinese/goeson';
import { tellsOfSpeech } from './eastern/statement';
import { afterSilence, afterTurn, type Before, withVoices } from './before';
import { learnGenders, losesSpeaker, namesStranger, opensWithOffice } from './pronouns/hints';
import { isCueLine, isQuotation, speakerAlone } from './speech/labels';
import { withContinued } from './speech/continued';
import {
  asAuthor,
  authorOf,
  isQuestion,
  isSigned,
  mayBeSigned,
  opensWithDash,
  unsigned,
  voiceOf,
} from './speech/authors';
import { floorOf, interviewee, mayIntroduce, readAnswer, toldInInterview } from './speech/interview';
import { chairLabel, initialsLabel, isFromFloor } from './speech/shorthand';
import type { Genders } from './pronouns/genders';
import { type Said, toSpeaker } from './pronouns/pronouns';
import { hasUnknownLabel, mayBeTurn, opensWithCapitals, opensWithInitials } from './speech/turns';
import { isBracketed, passageSentence, readLabel, readTurns, underLabel } from './speech/whole';
import { isPerson, isStatistic, lastOf, spokenAbove, type Telling, within } from './telling';
import { readSentence } from './attributed';
import { afterCaption, isCaption, names, nobody, speaksToo, subjectsOf } from './pronouns/said';
import { easternLanguage } from '../leaders/glyphs/scripts';
import { uncued } from './uncued';

const noActors: readonly Actor[] = [];

/** The attributed passages of a page, in order, and what the passage after it needs. */
export function readStatements(
  page: Page,
  mentions: readonly Mention[],
  before: Before,
  genders: Genders,
): { statements: Statement[]; after: Before } {
  const telling: Telling = Object.assign(pageOf(page, page, page.lead), { genders });
  let { author, host, interview } = before;
  if (author) telling.author = author;
  const found: Statement[][] = [];
  let next = 0;
  let after = before;
  page.readings.forEach(({ passage }, i) => {
    const start = page.starts[i]!;
    const end = start + passage.text.length;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const inside: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++)
      if (mentions[next]!.end <= end) inside.push(mentions[next]!);
    const statements: Statement[] = [];
    found.push(statements);
    const { label } = after;
    const persons = inside.filter(isPerson);
    const cues = isSigned(author) ? Mark.Cue | Mark.Own : Mark.Cue;
    const isWorthReading = (passage.anyMark & cues) !== 0 || persons.length > 0 || label !== undefined;
    const isRead = (isWorthReading || mayBeTurn(passage) || isQuotation(passage)) && !isFurniture(passage);
    if ((author || interview?.labelled) && isOthers(passage)) {
      if (author) author = telling.author = unsigned;
      if (interview?.labelled) interview = undefined;
    }
    host = (passage.anyMark & Mark.Glyphs ? hostOf(passage.text, persons, start) : undefined) ?? host;
    const signer =
      passage.anyMark & Mark.Glyphs && persons.length > 0
        ? signerOf(passage.text, persons, start)
        : undefined;
    const speaker =
      signer ??
      (isAnswer(passage.text) ? host : undefined) ??
      (passage.anyMark & Mark.Glyphs ? floorIn(passage.text, start) : undefined);
    const spoken =
      speaker !== undefined
        ? underLabel(telling, i, { start: start + passage.start[0]!, speaker, hasColon: true })
        : isRead && label
          ? underLabel(telling, i, label)
          : undefined;
    const read = interview && !isFurniture(passage) ? readAnswer(telling, i, interview) : undefined;
    if (read) ({ interview } = read);
    const told = read?.answer ?? spoken;
    const turns = told ? [told] : isRead ? readTurns(telling, i, persons, inside.some(isStatistic)) : [];
    const turn = turns.at(-1);
    const isHosts = host !== undefined && turn?.speaker?.text === host.text && !read;
    const isBracket = opensInBrackets(passage.text) && read?.answer === undefined;
    if (turn && ((!told && isOfTranscript(passage)) || isBracket || isHosts)) {
      const who = voiceOf(turn);
      interview = who && floorOf(who);
    }
    const mayLabel =
      persons.length === 1 || (persons.length > 1 && passage.words[passage.count - 1]!.text === ':');
    const own = isRead && !turn && mayLabel ? readLabel(telling, i, persons) : undefined;
    if (turn) {
      statements.push(...turns);
      after = afterTurn(turn);
      author = telling.author = voiceOf(turn) ?? author;
    } else if (isRead && isWorthReading) after = readPassage(telling, i, inside, after, statements);
    else if (isRead && isQuotation(passage))
      after = { said: after.said, silent: 0, quotation: { start, end }, skipped: { start, end } };
    else after = afterSilence(after, isFurniture(passage) ? undefined : { start, end });
    if (own) after = { ...after, label: own };
    if (own?.isStanding) interview = floorOf(asAuthor(own.speaker));
    const mayName = persons.length > 0 && !turn && (mayBeSigned(passage) || mayIntroduce(passage));
    const line = mayName ? passageSentence(passage) : undefined;
    const actors = line ? actorsOf(line, persons, start, genders) : noActors;
    const signed =
      line && persons.length === 1 && mayBeSigned(passage) ? authorOf(line, actors, author) : undefined;
    if (signed) author = telling.author = signed;
    else if (!author && statements.length > 0) author = telling.author = unsigned;
    const asked =
      (line && mayIntroduce(passage) ? interviewee(line, actors) : undefined) ??
      (turn ? undefined : toldInInterview(passage, statements));
    if (asked) interview = { who: asked, asked: false };
    after = withVoices(after, { author, host, interview });
  });
  return { statements: withContinued(page, found), after };
}

/** Whether somebody else may take the floor in a passage. */
const isOthers = (p: Passage) =>
  isQuestion(p) ||
  hasUnknownLabel(p) ||
  hasEasternLabel(p.text) ||
  opensWithDash(p) ||
  isBracketed(p) ||
  ((p.anyMark & Mark.Glyphs) !== 0 && opensInBrackets(p.text)) ||
  isOfTranscript(p) ||
  isFromFloor(p) ||
  opensWithCapitals(p);

/** Whether a passage begins as the turns of transcripts do, whoever takes the floor. */
const isOfTranscript = (p: Passage) => opensWithInitials(p) || chairLabel(p) + initialsLabel(p) > 0;

/** "IMF boss": whoever speaks without a name and is one person is the one whom a pronoun after it means. */
function isSomebody(speaker: string): boolean {
  const last = foldWord(speaker.split(/[\s-]/).at(-1)!);
  return /^[a-z]+(?:er|or|ss|ist|man|an|hief|ide|ssor)$/.test(last) && !isBody(last);
}

/** Adds the statements of passage `i`, whose mentions are `inside`; returns what the next passage needs. */
function readPassage(
  page: Telling,
  i: number,
  inside: readonly Mention[],
  before: Before,
  out: Statement[],
): Before {
  const start = page.starts[i]!;
  const said: Said[] = [];
  const { passage } = page.readings[i]!;
  let last = isCueLine(passage, 1)
    ? spokenAbove(page, before)
    : before.quotation && passage.anyMark & Mark.Glyphs
      ? before.quotation
      : before.skipped
        ? lastOf(page, before.skipped)
        : before.last;
  let statement: Statement | undefined;
  let isNamed = false;
  const isEastern = (passage.anyMark & Mark.Glyphs) !== 0;
  const goingOn = isEastern && easternLanguage(passage.text) === 'chinese' ? new GoingOn(page) : undefined;
  for (const s of readSentences(passage)) {
    const span = { start: s.start + start, end: s.end + start };
    const local = within(inside, span);
    const all = local.length > 0 ? local.filter(isPerson) : nobody;
    // （记者林美）: who writes is nobody whom a pronoun means
    const led = isEastern && s.start === 0 && all.length > 0 ? datelineLength(passage.text) + start : 0;
    const people = led > start ? all.filter((one) => one.start >= led) : all;
    const actors = people.length > 0 ? actorsOf(s, people, start, page.genders) : noActors;
    const history: readonly Said[] = isNamed || before.said.length === 0 ? said : [...before.said, ...said];
    const alone = before.quotation && speakerAlone(s, actors);
    statement = alone
      ? quoted(page, before.quotation!, span, alone)
      : readSentence(page, i, s, local, people, actors, history, last, statement);
    const more = goingOn?.next(span, people, statement);
    if (more && more.length > 0) {
      statement = more.pop()!;
      out.push(...more);
    }
    if (statement) {
      // the quotation was taken for what went on before it
      if (out.length > 0 && statement.start === out.at(-1)!.start && out.at(-1)!.cue === null) out.pop();
      out.push(statement);
    }
    isNamed ||= people.length > 0 || statement?.speaker !== undefined;
    const speaker = statement?.speaker;
    const isKnown =
      speaker &&
      (names({ actors: people }, speaker) ||
        history.some((one) => names(one, speaker)) ||
        (isEastern && history.some(({ others }) => names({ actors: others }, speaker))) ||
        speaker.text.split(/[\s-]/).some((word) => isTitle(foldWord(word)) || word === 'source') ||
        isOffice(speaker.text));
    const subjects = subjectsOf(s, actors, page);
    learnGenders(page.genders, s, actors, statement);
    const stranger =
      (actors.length === 0 && namesStranger(s)) ||
      opensWithOffice(s, actors) ||
      (!statement && losesSpeaker(s)) ||
      (speaker != null && !isKnown && (isSomebody(speaker.text) || isUnknownName(speaker, span)));
    const others = people.length > subjects.length ? people.filter((one) => !subjects.includes(one)) : nobody;
    const one: Written<Said> = { actors: subjects, others };
    if (isKnown && !speaksToo(s, actors, statement!, start)) one.speaker = speaker;
    else if (isEastern && speaker && people.length === 0) one.body = speaker;
    // who said this is unsure, and whoever it names is somebody else
    const isUnknown =
      isEastern &&
      (statement ? statement.speaker === null : tellsOfSpeech(passage.text.slice(s.start, s.end)));
    if (stranger || isUnknown) one.stranger = true;
    said.push(one);
    last = span;
  }
  if (goingOn) out.push(...goingOn.end());
  if (statement === undefined && before.said.length > 0 && isCaption(passage))
    return { ...before, said: afterCaption(before.said, said).slice(-2), ...(last && { last }) };
  const isOpen = out.length === 0 && isQuotation(passage);
  const quotation = isOpen ? { start, end: start + passage.text.length } : undefined;
  // a Chinese quotation by itself names nobody new
  const isBare = quotation !== undefined && isEastern && !isNamed && before.said.length > 0;
  return {
    said: isBare ? before.said : said.slice(-2),
    silent: 0,
    ...(last && { last }),
    ...(quotation && { quotation }),
  };
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
export function quoted(page: Page, { start }: Span, line: Span, who: PersonMention): Statement {
  return uncued(page, { start, end: line.end }, toSpeaker(who), true);
}

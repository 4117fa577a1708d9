import type { Mention, Statement } from '../../model/mention';
import { type Page, pageOf } from '../document/page';
import { Mark } from '../words';
import { afterSilence, afterStranger, afterTurn, type Before, withVoices } from './before';
import { isEasternQuestion, opensInBrackets } from './eastern/answers';
import { readNarration } from './narration';
import type { Genders } from './pronouns/genders';
import { asAuthor, isSigned, unsigned, voiceOf } from './speech/authors';
import { opensAbove, withContinued } from './speech/continued';
import { floorOf, readAnswer, rostrumOf } from './speech/interview';
import { isQuotation } from './speech/labels';
import { chairLabel, opensWithName } from './speech/shorthand';
import { mayBeTurn } from './speech/turns';
import { readLabel, readTurns, underLabel } from './speech/whole';
import { isPerson, isStatistic, type Telling } from './telling';
import { floorHolder, isOfTranscript, voicesAfter, voicesAt } from './voices';

/** The attributed passages of a page, in order, and what the passage after it needs. */
export function readStatements(
  page: Page,
  mentions: readonly Mention[],
  before: Before,
  genders: Genders,
): { statements: Statement[]; after: Before } {
  const telling: Telling = Object.assign(pageOf(page, page, page.lead), { genders });
  let after = before;
  let next = 0;
  const found = page.readings.map(({ passage }, i) => {
    const start = page.starts[i]!;
    const end = start + passage.text.length;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const inside: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++)
      if (mentions[next]!.end <= end) inside.push(mentions[next]!);
    const statements: Statement[] = [];
    after = readPassage(telling, i, inside, after, statements);
    return statements;
  });
  return { statements: withContinued(page, found), after };
}

/** Adds what is said in passage `i`, whose mentions are `inside`; returns what the next passage needs. */
function readPassage(
  page: Telling,
  i: number,
  inside: readonly Mention[],
  before: Before,
  out: Statement[],
): Before {
  const { passage } = page.readings[i]!;
  const start = page.starts[i]!;
  const span = { start, end: start + passage.text.length };
  const people = inside.filter(isPerson);
  const cues = isSigned(before.author) ? Mark.Cue | Mark.Own : Mark.Cue;
  const mayTell = (passage.anyMark & cues) !== 0 || people.length > 0 || before.label !== undefined;
  const isAsked = (passage.anyMark & Mark.Glyphs) !== 0 && isEasternQuestion(passage.text);
  const isRead = !passage.isFurniture && !isAsked && (mayTell || mayBeTurn(passage) || isQuotation(passage));
  const voices = voicesAt(before, passage, people, start);
  page.author = voices.author;
  const { host } = voices;
  const read = voices.interview && !passage.isFurniture ? readAnswer(page, i, voices.interview) : undefined;
  if (read) voices.interview = read.interview;
  const holder = floorHolder(passage, people, host, start);
  const label = holder
    ? { start: start + passage.start[0]!, speaker: holder, hasColon: true }
    : isRead
      ? before.label
      : undefined;
  const spoken = label && underLabel(page, i, label);
  const told = label?.isStanding && spoken ? spoken : (read?.answer ?? spoken);
  const turns = told ? [told] : isRead ? readTurns(page, i, people, inside.some(isStatistic)) : [];
  const turn = turns.at(-1);
  if (turn) {
    out.push(...turns);
    const who = voiceOf(turn);
    voices.author = who ?? voices.author ?? unsigned;
    const isHosts = host !== undefined && turn.speaker?.text === host.text && !read;
    const isInBrackets = opensInBrackets(passage.text) && read?.answer === undefined;
    // what follows without a label goes on with it
    if (isHosts || isInBrackets || (!told && isOfTranscript(passage)))
      voices.interview = who && (chairLabel(passage) > 0 ? rostrumOf(who) : floorOf(who));
    return withVoices(afterTurn(turn), voices);
  }
  const mayLabel =
    people.length === 1 || (people.length > 1 && passage.words[passage.count - 1]!.text === ':');
  const isInside = isRead && mayTell && opensAbove(page, i) === passage.start[0];
  const own = isRead && mayLabel ? readLabel(page, i, people) : undefined;
  const after =
    isRead && mayTell && !isInside
      ? readNarration(page, i, inside, before, out)
      : isRead && (isQuotation(passage) || isInside)
        ? { said: before.said, silent: 0, quotation: span, skipped: span }
        : opensWithName(passage)
          ? afterStranger(span)
          : afterSilence(before, passage.isFurniture ? undefined : span);
  if (own?.isStanding) voices.interview = rostrumOf(asAuthor(own.speaker));
  return withVoices(own ? { ...after, label: own } : after, voicesAfter(voices, page, i, people, out));
}

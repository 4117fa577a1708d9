import type { Mention, PersonMention, Statement } from '../../model/mention';
import { type Page, pageOf } from '../document/page';
import { Mark } from '../words';
import { afterSilence, afterStranger, afterTurn, type Before, type Label, withVoices } from './before';
import { isEasternQuestion, opensInBrackets, whoseFloor } from './eastern/answers';
import { floorOf as floorIn, introducesGuest, quotesFirst, type RunOn, turnsRunOn } from './eastern/floor';
import { readNarration } from './narration';
import type { Genders } from './pronouns/genders';
import { asAuthor, isSigned, unsigned, voiceOf } from './speech/authors';
import { opensAbove, withContinued } from './speech/continued';
import { floorOf, minutesOf, readAnswer, rostrumOf } from './speech/interview';
import { closingOffice, headingBody, isQuotation } from './speech/labels';
import { chairLabel, opensWithName } from './speech/shorthand';
import { mayBeTurn, opensWithInitials } from './speech/turns';
import { readLabel, readTurns, runOnTurns, signedWords, underLabel } from './speech/whole';
import { isPerson, isStatistic, type Telling } from './telling';
import { addressesOthers, floorHolder, isGuests, isOfTranscript, voicesAfter, voicesAt } from './voices';

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
  const mayTell =
    (passage.anyMark & cues) !== 0 ||
    people.length > 0 ||
    before.label !== undefined ||
    closingOffice(passage) !== undefined ||
    headingBody(passage) !== undefined;
  const isEastern = (passage.anyMark & Mark.Glyphs) !== 0 && !passage.isFurniture;
  const floor = isEastern ? floorIn(passage.text) : undefined;
  const runOn = isEastern ? turnsRunOn(passage.text) : [];
  const isAsked = isEastern && (floor?.who === 'asks' || isEasternQuestion(passage.text));
  const isRead = !passage.isFurniture && !isAsked && (mayTell || mayBeTurn(passage) || isQuotation(passage));
  const voices = voicesAt(before, passage, people, start, floor);
  page.author = voices.author;
  const { host } = voices;
  const read = voices.interview && !passage.isFurniture ? readAnswer(page, i, voices.interview) : undefined;
  if (read) voices.interview = read.interview;
  if (runOn.length > 0) {
    const told = mayTell ? readNarration(page, i, inside, before, out) : afterSilence(before, span);
    return withVoices(readRunOn(page, i, runOn, people, host, out) ?? told, voices);
  }
  const holder = floorHolder(passage, people, host, start, floor);
  const label = holder
    ? {
        start: start + passage.start[0]!,
        speaker: holder,
        hasColon: true,
        ...(floor && { isFloor: true as const }),
      }
    : isRead
      ? before.label
      : undefined;
  const spoken = label && underLabel(page, i, label);
  const told = label?.isStanding && spoken ? spoken : (read?.answer ?? spoken);
  const signed = !told && isRead && people.length > 0 ? signedWords(page, i, people) : undefined;
  const whole = told ?? signed;
  const lines = !whole && isRead ? readTurns(page, i, people, inside.some(isStatistic)) : [];
  const turns = whole ? [whole] : lines;
  const turn = turns.at(-1);
  if (turn) {
    out.push(...turns);
    const isOpening = !told && addressesOthers(passage, turn);
    const who = voiceOf(turn) ?? (isOpening ? asAuthor(turn.speaker!) : undefined);
    voices.author = who ?? voices.author ?? unsigned;
    const isHosts = host !== undefined && turn.speaker?.text === host.text && !read;
    const isLabelled = (floor?.goesOn ?? label?.isFloor) && !quotesFirst(passage.text.slice(floor?.from));
    const isInBrackets = (opensInBrackets(passage.text) || isLabelled) && read?.answer === undefined;
    const isInFull = chairLabel(passage) > 0 || (label?.isFloor && isLabelled);
    const isInMinutes = before.interview?.labelled === true && opensWithInitials(passage);
    // what follows without a label goes on with it
    const goesOn = !told && (isOfTranscript(passage) || isGuests(passage, who, voices));
    if (isHosts || isInBrackets || isOpening || goesOn)
      voices.interview = who && (isInFull ? rostrumOf(who) : isInMinutes ? minutesOf(who) : floorOf(who));
    return withVoices(afterTurn(turn), voices);
  }
  const mayLabel =
    people.length === 1 || (people.length > 1 && passage.words[passage.count - 1]!.text === ':');
  const isInside = isRead && mayTell && opensAbove(page, i) === passage.start[0];
  const opened = floor && whoseFloor(floor, passage.text, people, start);
  const own: Label | undefined =
    opened && floor.from >= passage.text.trimEnd().length
      ? { start: start + passage.start[0]!, speaker: opened, hasColon: true, isFloor: true }
      : isRead && mayLabel
        ? readLabel(page, i, people)
        : undefined;
  const after =
    isRead && mayTell && !isInside
      ? readNarration(page, i, inside, before, out)
      : isRead && (isQuotation(passage) || isInside)
        ? { said: before.said, silent: 0, quotation: span, skipped: span }
        : opensWithName(passage)
          ? afterStranger(span)
          : afterSilence(before, passage.isFurniture ? undefined : span);
  if (own?.isStanding) voices.interview = rostrumOf(asAuthor(own.speaker));
  return withVoices(
    own ? { ...after, label: own } : after,
    voicesAfter(voices, page, i, people, out, after.said),
  );
}

/**
 * Puts what is said in turns that have lost their line breaks in place of what `out` has from the first of them on; returns
 * what the next passage needs, undefined where nobody is known to speak.
 */
function readRunOn(
  page: Telling,
  i: number,
  turns: readonly RunOn[],
  people: readonly PersonMention[],
  host: Before['host'],
  out: Statement[],
): Before | undefined {
  const from = page.starts[i]! + turns[0]!.start;
  const head = out.splice(0).filter(({ end }) => end <= from);
  const speaker = head.findLast((one) => one.speaker)?.speaker;
  const isGuest = speaker && introducesGuest(page.readings[i]!.passage.text);
  out.push(...head, ...runOnTurns(page, i, turns, people, host ?? (isGuest ? asAuthor(speaker) : undefined)));
  const last = out.at(-1);
  return last && afterTurn(last);
}

import type { PersonMention, Speaker, Statement } from '../../model/mention';
import type { Passage } from '../passage';
import { Mark } from '../words';
import type { Written } from '../written';
import type { Before, Voices } from './before';
import {
  floorIn,
  hasEasternLabel,
  isEasternQuestion,
  hostOf,
  isAnswer,
  opensInBrackets,
  signerOf,
} from './eastern/answers';
import { actorsOf } from './sentence';
import { authorOf, isQuestion, mayBeSigned, opensWithDash, unsigned } from './speech/authors';
import { interviewee, mayIntroduce, toldInInterview } from './speech/interview';
import { chairLabel, initialsLabel, isFromFloor } from './speech/shorthand';
import {
  hasOthersLabel,
  hasUnknownLabel,
  opensTranscript,
  opensWithCapitals,
  opensWithInitials,
} from './speech/turns';
import { isBracketed, passageSentence } from './speech/whole';
import type { Telling } from './telling';

// Whose words a passage may be though nothing in it says so.

/** The voices heard where a passage begins: some end where somebody else may take the floor, a host may begin. */
export function voicesAt(
  { author, host, interview }: Before,
  passage: Passage,
  people: readonly PersonMention[],
  start: number,
): Written<Voices> {
  const isOver = (author !== undefined || interview?.labelled) && mayBeOthers(passage);
  const begins = passage.anyMark & Mark.Glyphs ? hostOf(passage.text, people, start) : undefined;
  return {
    author: isOver && author ? unsigned : author,
    host: begins ?? host,
    interview: isOver && interview?.labelled ? undefined : interview,
  };
}

/** Whether somebody else may take the floor in a passage. */
const mayBeOthers = (p: Passage) =>
  isQuestion(p) ||
  hasUnknownLabel(p) ||
  hasOthersLabel(p) ||
  hasEasternLabel(p.text) ||
  isEasternQuestion(p.text) ||
  opensWithDash(p) ||
  isBracketed(p) ||
  ((p.anyMark & Mark.Glyphs) !== 0 && opensInBrackets(p.text)) ||
  isOfTranscript(p) ||
  isFromFloor(p) ||
  opensWithCapitals(p);

/** Whether a passage begins as the turns of transcripts do, whoever takes the floor. */
export const isOfTranscript = (p: Passage) =>
  opensWithInitials(p) || opensTranscript(p) || chairLabel(p) + initialsLabel(p) > 0;

/**
 * Who has the floor in a Chinese, Japanese or Korean passage: whom its brackets sign it for, the host whose answer it is,
 * or whom its label names. `start` is where its text begins.
 */
export function floorHolder(
  { text, anyMark }: Passage,
  people: readonly PersonMention[],
  host: Voices['host'],
  start: number,
): Speaker | undefined {
  if ((anyMark & Mark.Glyphs) === 0) return undefined;
  const signer = people.length > 0 ? signerOf(text, people, start) : undefined;
  return signer ?? (isAnswer(text) ? host : undefined) ?? floorIn(text, start);
}

/** The voices after passage `i`, which is no turn: it may say who signs the article, or with whom an interview follows. */
export function voicesAfter(
  { author, host, interview }: Voices,
  page: Telling,
  i: number,
  people: readonly PersonMention[],
  statements: readonly Statement[],
): Voices {
  const { passage } = page.readings[i]!;
  const isByline = people.length === 1 && mayBeSigned(passage);
  const isIntroduction = people.length > 0 && mayIntroduce(passage);
  const line = passageSentence(passage);
  const actors =
    isByline || isIntroduction ? actorsOf(line, people, page.starts[i]!, page.genders) : undefined;
  const signed = isByline && actors ? authorOf(line, actors, author) : undefined;
  const asked =
    (isIntroduction && actors ? interviewee(line, actors) : undefined) ??
    toldInInterview(passage, statements);
  return {
    author: signed ?? author ?? (statements.length > 0 ? unsigned : undefined),
    host,
    interview: asked ? { who: asked, asked: false } : interview,
  };
}

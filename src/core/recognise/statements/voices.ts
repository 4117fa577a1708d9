import type { PersonMention, Speaker, Statement } from '../../model/mention';
import { CharClass } from '../../text/chars';
import { foldWord } from '../../text/words';
import type { Passage } from '../passage';
import { Mark } from '../words';
import type { Written } from '../written';
import type { Before, Voices } from './before';
import {
  hasEasternLabel,
  isEasternQuestion,
  hostOf,
  isAnswer,
  opensInBrackets,
  signerOf,
  whoseFloor,
} from './eastern/answers';
import { type Floor, introducesGuest, isRemark } from './eastern/floor';
import { toSpeaker } from './pronouns/pronouns';
import { actorsOf } from './sentence';
import {
  asAuthor,
  type Author,
  authorOf,
  isQuestion,
  mayBeSigned,
  opensWithDash,
  unsigned,
} from './speech/authors';
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
  floor: Floor | undefined,
): Written<Voices> {
  const isOver =
    (author !== undefined || interview?.labelled) && (floor !== undefined || mayBeOthers(passage));
  const begins = passage.anyMark & Mark.Glyphs ? hostOf(passage.text, people, start) : undefined;
  return {
    author: isOver && author ? unsigned : author,
    // whoever asks at an English press conference, the one whose it is may take the floor again
    host:
      begins ?? (isOver && interview?.labelled && passage.kind[0] === CharClass.Latin ? interview.who : host),
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
  ((p.anyMark & Mark.Glyphs) !== 0 && opensInBrackets(p.text) && !isRemark(p.text)) ||
  isOfTranscript(p) ||
  isFromFloor(p) ||
  opensWithCapitals(p);

/** "Minister Berg: …" at the press conference of Ona Berg: whether an English turn is of the one whose it is. */
export function isGuests({ kind }: Passage, who: Author | undefined, { interview, host }: Voices): boolean {
  const guest = interview?.who ?? host;
  if (!who || !guest || kind[0] !== CharClass.Latin) return false;
  return wordsOf(guest).some((word) => wordsOf(who).includes(word));
}
const wordsOf = ({ text }: Author) =>
  foldWord(text)
    .split(/[^\p{L}'-]+/u)
    .filter(({ length }) => length > 2);

/** "Ona Berg: Dear colleagues, we begin.": an English turn of somebody known that addresses others, as speeches at talks do. */
export const addressesOthers = ({ text, kind, words }: Passage, { speaker, start }: Statement): boolean =>
  kind[0] === CharClass.Latin &&
  speaker?.start === start &&
  words.some(({ text }, i) => i < longestName && text === ':' && address.test(words[i + 1]?.key ?? '')) &&
  /[.!?,]\s*$/.test(text);
/** Longest name before the colon of such a turn, in tokens. */
const longestName = 8;
const address =
  /^(?:esteemed|dear|mr|mrs|ms|madam|your|thank|thanks|good|friends|colleagues|ladies|excellenc(?:y|ies)|distinguished|honou?rable|welcome|hello)$/;

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
  floor: Floor | undefined,
): Speaker | undefined {
  if ((anyMark & Mark.Glyphs) === 0) return undefined;
  const signer = people.length > 0 ? signerOf(text, people, start) : undefined;
  const labelled =
    floor && floor.from < text.trimEnd().length ? whoseFloor(floor, text, people, start) : undefined;
  return signer ?? (isAnswer(text) ? host : undefined) ?? labelled;
}

/** Whose interview a Japanese or Korean passage introduces: whom alone it names, else who spoke last before it. */
function guestOf(
  { text }: Passage,
  people: readonly PersonMention[],
  start: number,
  said: Before['said'],
): Author | undefined {
  const named = people.filter(({ end }) => end - start <= text.length);
  const [only] = named;
  if (only && named.every((one) => one.text === only.text)) return asAuthor(toSpeaker(only));
  const last = named.length === 0 ? said.findLast(({ speaker }) => speaker)?.speaker : undefined;
  return last && asAuthor(last);
}

/** The voices after passage `i`, which is no turn: it may say who signs the article, or with whom an interview follows. */
export function voicesAfter(
  { author, host, interview }: Voices,
  page: Telling,
  i: number,
  people: readonly PersonMention[],
  statements: readonly Statement[],
  said: Before['said'],
): Voices {
  const { passage } = page.readings[i]!;
  const isByline = people.length === 1 && mayBeSigned(passage);
  const isIntroduction = people.length > 0 && mayIntroduce(passage);
  const line = passageSentence(passage);
  const actors =
    isByline || isIntroduction ? actorsOf(line, people, page.starts[i]!, page.genders) : undefined;
  const signed = isByline && actors ? authorOf(line, actors, author) : undefined;
  const isGuest = (passage.anyMark & Mark.Glyphs) !== 0 && introducesGuest(passage.text);
  const guest = isGuest ? guestOf(passage, people, page.starts[i]!, said) : undefined;
  const asked =
    guest ??
    (isIntroduction && actors ? interviewee(line, actors) : undefined) ??
    toldInInterview(passage, statements);
  return {
    author: signed ?? author ?? (statements.length > 0 ? unsigned : undefined),
    host,
    interview: asked ? { who: asked, asked: false } : interview,
  };
}

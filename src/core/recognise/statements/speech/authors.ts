import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';
import { isAsker } from './turns';

/** A leader who signs an article: whose "I believe" and "we propose" it is. Where the name stands is of no interest. */
export type Author = Pick<Speaker, 'id' | 'text'>;

/** A speaker, wherever named, as one whose words what follows may be. */
export const asAuthor = ({ id, text }: Speaker): Author => (id === undefined ? { text } : { id, text });

/** Whose words an article without an author is: from its first statement on, no bare name and office signs it. */
export const unsigned: Author = { text: '' };

/** Whether somebody is known whose "I believe" it is. */
export const isSigned = (author: Author | undefined) => author !== undefined && author !== unsigned;

/** Whether a passage may be the line of an article's author: "By …", «Автор: …», or one that begins with a capital. */
export const mayBeSigned = ({ words: [first] }: Passage) => first !== undefined && first.caps !== 'none';

/** Longest line that says who the author is, in tokens. */
const longestSignature = 30;

/** "By X", «Автор: X», «X, министр иностранных дел Норвегии» and nothing else on the line, where X is a leader. */
export function authorOf(
  { passage: p }: Sentence,
  actors: readonly Actor[],
  known: Author | undefined,
): Author | undefined {
  const [only] = actors;
  if (!only || actors.length > 1 || p.count > longestSignature || !isLeader(only.mention)) return undefined;
  if (!known && isTitleOfSpeech(p, only)) return asAuthor(toSpeaker(only.mention));
  if (Math.max(only.tail, only.to) < p.count) return undefined;
  const label = p.words[0]!.key;
  const isLabelled = (label === 'by' && only.whole === 1) || (label === 'автор' && only.whole <= 2);
  const isTitled = !known && only.from === 0 && only.tail > only.to && p.kind[0] === CharClass.Cyrillic;
  return isLabelled || isTitled ? asAuthor(toSpeaker(only.mention)) : undefined;
}

const englishSpeech =
  /^(?:(?:opening|closing|welcome|welcoming|keynote|introductory|full|text|of) )*(?:remarks|speech|statement|address|message|lecture|article) (?:by|of) (?:the |his excellency |her excellency )?$/;
const russianSpeech =
  /^(?:(?:вступительное|полный|текст|тезисы|авторская) )*(?:выступлени[ея]|реч[ьи]|обращени[ея]|послани[ея]|стать[яи]|слово|лекци[яи]|заявлени[ея]) $/;
/** What may stand behind the name in such a title. */
const occasion =
  /^(?:at|on|to|in|before|during|following|after|for|на|в|во|по|перед|к|о|об|для|с|народу|участникам)$/;

/** "Remarks by President X at the Port Forum", «Выступление Президента X на форуме»: whose words follow such a title. */
function isTitleOfSpeech({ words, count }: Passage, { whole, tail, to }: Actor): boolean {
  const before = words
    .slice(0, whole)
    .map(({ key }) => key + ' ')
    .join('');
  const next = words[Math.max(tail, to)];
  const isTitle = words[count - 1]!.text !== '.' && (!next || occasion.test(next.key));
  return isTitle && (englishSpeech.test(before) || russianSpeech.test(before));
}

/** The author of what follows a turn in a transcript that has no label of its own. */
export const voiceOf = ({ speaker, direct }: Pick<Statement, 'speaker' | 'direct'>): Author | undefined =>
  speaker && direct ? asAuthor(speaker) : undefined;

/** «Вопрос:» and nobody's name: whose words follow is not said. */
export const isQuestion = (p: Passage) => p.words[1]?.text === ':' && isAsker(p.words[0]!.key);

const dashes = new Set('—–-');

/** «– Мост стар.»: somebody else may take the floor. */
export const opensWithDash = ({ words: [first, second] }: Passage) =>
  dashes.has(first?.text ?? '') && second?.caps === 'first';

const isLeader = ({ kind }: PersonMention) => kind === 'leader';

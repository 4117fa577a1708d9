import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { isAdverb } from '../words/actors';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';
import { isAsker } from './turns';

/** A leader who signs an article: whose "I believe" and "we propose" it is. Where the name stands is of no interest. */
export type Author = Pick<Speaker, 'id' | 'text'>;

/** A speaker, wherever named, as one whose words what follows may be. */
export const asAuthor = ({ id, text }: Speaker): Author => (id === undefined ? { text } : { id, text });

/** Whose words an article without an author is: from its first statement on, no bare name and office signs it. */
export const unsigned: Author = { text: '' };

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
  if (Math.max(only.tail, only.to) < p.count) return undefined;
  const label = p.words[0]!.key;
  const isLabelled = (label === 'by' && only.whole === 1) || (label === 'автор' && only.whole <= 2);
  const isTitled = !known && only.from === 0 && only.tail > only.to && p.kind[0] === CharClass.Cyrillic;
  return isLabelled || isTitled ? asAuthor(toSpeaker(only.mention)) : undefined;
}

/** The author of what follows a turn in a transcript that has no label of its own. */
export const voiceOf = ({ speaker, direct }: Pick<Statement, 'speaker' | 'direct'>): Author | undefined =>
  speaker && direct ? asAuthor(speaker) : undefined;

/** «Вопрос:» and nobody's name: whose words follow is not said. */
export const isQuestion = (p: Passage) => p.words[1]?.text === ':' && isAsker(p.words[0]!.key);

/** «– Мост стар.»: somebody else may take the floor. */
export const opensWithDash = ({ words: [first, second] }: Passage) =>
  /^[—–-]$/.test(first?.text ?? '') && second?.caps === 'first';

const isLeader = ({ kind }: PersonMention) => kind === 'leader';

/** The reporting words that an author says of themself: "I also believe", «считаю», «на мой взгляд», «мы убеждены». */
export function firstPersonCue(
  s: Sentence,
  cues: readonly number[],
): { readonly at: number; readonly from: number; readonly to: number } | undefined {
  const { words } = s.passage;
  for (const at of cues) {
    const { key, statement } = words[at]!;
    const before = words[at - 1]?.key ?? '';
    if (statement!.form === 'source') {
      if (key === 'мнению' && /^(?:моему|нашему)$/.test(before)) return { at, from: at - 2, to: at + 1 };
    } else if (key === 'мой' || key === 'наш') {
      if (before === 'на' && words[at + 1]?.key === 'взгляд') return { at, from: at - 1, to: at + 2 };
    } else if (statement!.form === 'own' ? isOwn(s, at) : statement!.form === 'finite' && isMine(s, at))
      return { at, from: at, to: at + 1 };
  }
  return undefined;
}

/** "I also believe", «мы убеждены»: the token before a verb and its adverbs is a pronoun in the first person. */
const isMine = (s: Sentence, v: number) =>
  /^(?:i|we|я|мы)$/.test(s.passage.words[subjectAt(s, v)]?.key ?? '');

/** The token before a verb and its adverbs: «я глубоко убеждён». */
function subjectAt(s: Sentence, v: number): number {
  const { words } = s.passage;
  let i = v - 1;
  while (
    i > s.from &&
    (isAdverb(words[i]!.key) || /^(?:глубоко|твердо|искренне|абсолютно|совершенно)$/.test(words[i]!.key))
  )
    i--;
  return i;
}

/** A verb in the first person is the author's; «намерен» where «я» stands before it. */
function isOwn(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const { key } = words[v]!;
  const before = words[v - 1]?.key ?? '';
  return /^намерен/.test(key) ? isMine(s, v) : before !== 'не';
}

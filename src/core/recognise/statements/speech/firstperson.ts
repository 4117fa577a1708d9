import type { PersonMention, Speaker } from '../../../model/mention';
import { isAdverb } from '../words/actors';
import { toSpeaker } from '../pronouns/pronouns';
import type { Actor, Sentence } from '../sentence';

/** A leader who signs an article: whose "I believe" and "we propose" it is. Where the name stands is of no interest. */
export type Author = Pick<Speaker, 'id' | 'text'>;

/** "By X" and nothing else on the line, where X is a leader. */
export function authorOf({ passage: p }: Sentence, actors: readonly Actor[]): Author | undefined {
  const [only] = actors;
  if (p.words[0]?.key !== 'by' || actors.length !== 1 || only!.whole !== 1) return undefined;
  if (Math.max(only!.tail, only!.to) < p.count) return undefined;
  return isLeader(only!.mention) ? nameOf(toSpeaker(only!.mention)) : undefined;
}

const isLeader = ({ kind }: PersonMention) => kind === 'leader';
const nameOf = ({ id, text }: Speaker): Author => (id === undefined ? { text } : { id, text });

/** The reporting verb that an author says of themself: "I also believe", "we call on". */
export function firstPersonCue(s: Sentence, cues: readonly number[]): number | undefined {
  const { words } = s.passage;
  return cues.find((v) => {
    let i = v - 1;
    while (i > s.from && isAdverb(words[i]!.key)) i--;
    return words[v]!.statement!.form === 'finite' && /^(?:i|we)$/.test(words[i]?.key ?? '');
  });
}

import type { Span } from '../model/span';
import { tokenise, type Tokens } from '../text/tokens';
import type { Vocabulary, Word } from './words';

/** A passage with its tokens and words, as the rules read it. All offsets are into `text`, the passage's own. */
export interface Passage extends Tokens {
  readonly text: string;
  readonly words: readonly Word[];
}

export function readPassage(text: string, vocabulary: Vocabulary): Passage {
  const tokens = tokenise(text);
  const words: Word[] = new Array<Word>(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    words[i] = vocabulary.word(text.slice(tokens.start[i], tokens.end[i]));
  }
  const { count, start, end, kind } = tokens;
  return { count, start, end, kind, text, words };
}

/** True where token `i` stands directly after the one before it, with nothing between. */
export function touches(passage: Passage, i: number): boolean {
  return i > 0 && i < passage.count && passage.end[i - 1] === passage.start[i];
}

/** The span of tokens `from` up to but not including `to`. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  return { start: passage.start[from]!, end: passage.end[to - 1]! };
}

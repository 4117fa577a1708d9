import type { Outer, Piece } from '../outer';

/** A verb of saying in a Korean sentence, and what stands before it. */
export interface Report extends Outer {
  /** From the ending that quotes to that of the verb. */
  readonly match: RegExpExecArray;
  /** The verb as the lexicon has it, where it stands, and the whole of it. */
  readonly word: string;
  readonly at: number;
  readonly cue: Piece;
  /** Where the first quotation begins, and the one that the verb reports; -1 without any. */
  readonly quote: number;
  readonly said: number;
}

/** 전했다고, 예고했던: it is itself in what somebody says or tells more of a noun. */
export const isReported = (text: string, { index, 0: all }: RegExpExecArray) =>
  /^(?:고|는|던| 바 있(?:는데|으나|지만|고|으며|다[며고]))/.test(text.slice(index + all.length));

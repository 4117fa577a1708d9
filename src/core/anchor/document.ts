import { canonical, type Canonical } from '../text/canonical';
import { fold, type Folded } from '../text/fold';
import { textHash } from '../text/hash';
import { indexGrams, type GramIndex } from './grams';

/** Quotes longer than this (UTF-16 units) aren't anchored. */
export const MAX_QUOTE = 10_000;
/** Nor are claims on texts longer than this: 5 MB of UTF-16 units. */
export const MAX_DOCUMENT = 5_000_000;

/** A text made ready for anchoring, so that many claims share the work. What only some claims need is made at first use. */
export class Prepared {
  readonly folded: Folded;
  readonly tooLarge: boolean;
  private offsets: Canonical | undefined;
  private name: string | undefined;
  private index: GramIndex | undefined;

  constructor(readonly text: string) {
    this.tooLarge = text.length > MAX_DOCUMENT;
    this.folded = fold(this.tooLarge ? '' : text);
  }

  /** Offsets as the sidecar counts them. */
  get canonical(): Canonical {
    return (this.offsets ??= canonical(this.text));
  }

  /** `textHash` of the text. */
  get hash(): string {
    return (this.name ??= textHash(this.text));
  }

  /** Where short runs of units stand in the folded text. */
  get grams(): GramIndex {
    return (this.index ??= indexGrams(this.folded.text));
  }
}

/** Folds a text for many claims; a text over `MAX_DOCUMENT` is not looked into. */
export function prepare(text: string): Prepared {
  return new Prepared(text);
}

/** A text or one already prepared. */
export function prepared(text: string | Prepared): Prepared {
  return typeof text === 'string' ? prepare(text) : text;
}

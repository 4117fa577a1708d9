import { canonical, type Canonical } from '../text/canonical';
import type { Turn } from '../ports';
import { fold, foldSteps, type Folded } from '../text/fold';
import { textHash, textHashSteps } from '../text/hash';
import { drain, inTurns } from '../text/steps';
import { indexGrams, type GramIndex } from './grams';

/** Quotes longer than this (UTF-16 units) aren't anchored. */
export const MAX_QUOTE = 10_000;
/** Nor are claims on texts longer than this: 5 MB of UTF-16 units. */
export const MAX_DOCUMENT = 5_000_000;

/** A text made ready for anchoring, so that many claims share the work. What only some claims need is made at first use. */
export class Prepared {
  readonly tooLarge: boolean;
  private offsets: Canonical | undefined;
  private name: string | undefined;
  private index: GramIndex | undefined;

  constructor(
    readonly text: string,
    readonly folded: Folded,
  ) {
    this.tooLarge = isTooLarge(text);
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
    return (this.index ??= drain(indexGrams(this.folded.text)));
  }

  /** Makes now what would else be made at first use, in short steps. */
  *complete(): Generator<void, void> {
    if (this.tooLarge) return;
    this.name ??= yield* textHashSteps(this.text);
    this.index ??= yield* indexGrams(this.folded.text);
  }
}

function isTooLarge(text: string): boolean {
  return text.length > MAX_DOCUMENT;
}

/** Folds a text for many claims; a text over `MAX_DOCUMENT` is not looked into. */
export function prepare(text: string): Prepared {
  return new Prepared(text, fold(isTooLarge(text) ? '' : text));
}

/** The same, with all that claims may need, never holding the host for long; undefined where the turn is cancelled. */
export function prepareInTurns(text: string, turn: Turn): Promise<Prepared | undefined> {
  return inTurns(prepareSteps(text), turn);
}

/** The same in short steps. */
export function* prepareSteps(text: string): Generator<void, Prepared> {
  const doc = new Prepared(text, yield* foldSteps(isTooLarge(text) ? '' : text));
  yield* doc.complete();
  return doc;
}

/** A text or one already prepared. */
export function prepared(text: string | Prepared): Prepared {
  return typeof text === 'string' ? prepare(text) : text;
}

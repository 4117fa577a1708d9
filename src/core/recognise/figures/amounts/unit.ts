import type { FigureSub } from '../../../model/mention';

/** What a number counts, as read from the atoms after it (or a currency before it). */
export interface UnitRead {
  readonly next: number;
  readonly sub: FigureSub;
  readonly unit?: string;
  readonly ambiguous?: boolean;
  /** The currencies that it can mean, likeliest first; not ambiguous where only a country near by can mean another. */
  readonly units?: readonly string[];
  /** How many units the word stands for («斤», «割»). */
  readonly times?: number;
  /** A noun that could be anything ("companies"), which a year before it doesn't count. */
  readonly vague?: boolean;
}

/** What a number says of the unit after it. */
export interface Counted {
  /** The number has a scale, or is big enough that «вон» or "won" is money. */
  readonly isBig: boolean;
  readonly isPlural: boolean;
}

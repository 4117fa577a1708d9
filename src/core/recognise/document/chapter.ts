import type { Span } from '../../model/span';
import { introducedIn } from '../initiatives/introduced';
import { lettersOf, type Letters } from '../language';
import type { Reading, Meaning } from './page';

/** A stretch of a document between two places that no rule for passages looks across, read. Offsets are its own. */
export interface Chapter {
  readonly text: string;
  /** In order; `starts[i]` is where `readings[i]` begins. */
  readonly readings: readonly Reading[];
  readonly starts: readonly number[];
  readonly letters: Letters;
  /** Whether a figure's unit hangs on countries named around it. */
  readonly asksAround: boolean;
  /** Acronyms introduced here, in order. */
  readonly introduced: readonly (readonly [string, Meaning])[];
}

/** A chapter of what was read: its passages (`spans` are offsets into `text`) and what the whole document asks of it. */
export function chapterOf(text: string, spans: readonly Span[], readings: readonly Reading[]): Chapter {
  return {
    text,
    readings,
    starts: spans.map(({ start }) => start),
    letters: lettersOf(readings),
    asksAround: readings.some(({ figures }) => figures.some(({ units }) => units !== undefined)),
    introduced: readings.flatMap(introducedIn),
  };
}

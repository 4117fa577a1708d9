import type { FigureMention } from '../../model/mention';
import type { Passage } from '../passage';

/** The figures of a passage, in order, none overlapping; offsets are into the passage. */
export function readFigures(_passage: Passage): FigureMention[] {
  return [];
}

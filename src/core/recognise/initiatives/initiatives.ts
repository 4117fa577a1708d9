import type { Gazetteer } from '../../dossier/compile';
import type { InitiativeMention, OtherMention } from '../../model/mention';
import type { Passage } from '../passage';

/** The initiatives of a passage, and the mentions of the dossier's own kinds; offsets are into the passage. */
export function readInitiatives(
  _passage: Passage,
  _gazetteer: Gazetteer,
): { initiatives: InitiativeMention[]; others: OtherMention[] } {
  return { initiatives: [], others: [] };
}

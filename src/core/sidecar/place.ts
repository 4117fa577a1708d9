import type { SidecarClaim } from '../model/claim';
import type { State } from './state';

/** The claim after which one that starts at `start` goes: the last one that starts no later; a tie goes by id. */
export function placeFor(state: State, start: number | undefined, id: string): string | undefined {
  const { claims } = state.reading.sidecar;
  if (start === undefined) return claims.at(-1)?.id;
  const before = (claim: SidecarClaim) => {
    const at = claim.selector.at?.start;
    return at !== undefined && (at < start || (at === start && claim.id < id));
  };
  return claims.findLast(before)?.id;
}

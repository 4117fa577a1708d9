import { length, opposite, SIDES, type Pattern, type Side } from './evidence';
import { exceedsHeirs, CHANCE, MORE, type Copy } from './floor';

/** A side of the context that stayed as it was. */
const SAME = 0.97;

/**
 * Whether the copy with the passage's number, among as many as there were, stands in the same surroundings; or in them
 * on one side, as all others do, or alone, or while the others have what they had. Then the side that changed may not
 * break off where that of a copy did that a cut could have left in its place, while another was added.
 */
export function keepsItsNumber(copy: Copy, others: readonly Copy[], pattern: Pattern): boolean {
  const { place, run } = copy;
  const { shared } = pattern;
  const changed = SIDES.filter((side) => place[side] < SAME);
  if (!changed.length) return true;
  const [side] = changed;
  const first = others.every((other) => length(other.run) < length(run));
  if (changed.length > 1 && shared && first && exceedsHeirs(run, shared))
    return SIDES.some((one) => run[one] - Math.max(shared[one], most(others, one)) >= CHANCE);
  if (changed.length > 1 || !side || !shared || run[side] === shared.heirs?.[side]) return false;
  if (others.every((other) => SIDES.every((one) => other.run[one] === run[one]))) return true;
  const kept = opposite(side);
  return run[kept] - most(others, kept) >= MORE || (first && haveWhatTheyHad(others, pattern));
}

/** Whether the other copies still have at least as much of the context as they had when the passage was tagged. */
export function haveWhatTheyHad(others: readonly Copy[], { shared }: Pattern): boolean {
  return shared !== undefined && SIDES.every((side) => most(others, side) >= shared[side]);
}

function most(copies: readonly Copy[], side: Side): number {
  return copies.reduce((longest, { run }) => Math.max(longest, run[side]), -Infinity);
}

import {
  commonHead,
  commonTail,
  CONTEXT,
  opposite,
  SIDES,
  type Pattern,
  type Place,
  type Side,
} from './evidence';
import { isAlone, type Copy } from './floor';

/** So many units more that two places have in common aren't there by chance. */
const FURTHER = 12;
const REACH = CONTEXT + FURTHER;

/**
 * Whether a copy is one of another's, come to stand where the passage stood: where it departs from what stood round
 * the passage, it does so just where the passage's copies did, and then goes on as one of them does now. Of the
 * passage itself, though its neighbourhood was edited, only chance would make that true. Nor need it go on so where a
 * cut could have left just that copy with all that stood on the other side, unless the copies are `complete`: as many
 * as there were, each where it was. Context that no copy ever had outweighs it.
 */
export function isImpostor(
  text: string,
  pattern: Pattern,
  { place, run }: Copy,
  others: readonly Copy[],
  complete: boolean,
): boolean {
  const { shared } = pattern;
  const runs = others.map((other) => other.run);
  if (!shared || isAlone(run, runs, pattern)) return false;
  const stored = { before: pattern.prefix.length, after: pattern.suffix.length };
  const isHeir = (side: Side) =>
    !complete &&
    pattern.of !== undefined &&
    run[side] === shared.heirs?.[side] &&
    run[opposite(side)] === stored[opposite(side)];
  return SIDES.some(
    (side) =>
      run[side] < stored[side] &&
      (isHeir(side) ||
        (run[side] === shared[side] &&
          others.some((other) => inCommon(text, place, other.place, side) >= run[side] + FURTHER))),
  );
}

/** How many units two places have in common on a side. */
function inCommon(text: string, one: Place, other: Place, side: Side): number {
  const before = ({ start }: Place) => text.slice(Math.max(0, start - REACH), start);
  const after = ({ end }: Place) => text.slice(end, end + REACH);
  return side === 'before' ? commonTail(before(one), before(other)) : commonHead(after(one), after(other));
}

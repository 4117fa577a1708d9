/** Units of a pattern that one machine word of the bit vectors holds. */
const BITS = 32;

/**
 * How many units must be put in, taken out or replaced to make `b` of `a` (Levenshtein). Bit-parallel: Myers 1999, in
 * blocks as in Hyyrö 2003; 32 cells of the table at once.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  return a.length > b.length ? distances(b, a).whole : distances(a, b).whole;
}

/** The same to the beginning of `b` that is most like `a`. */
export function distanceToBeginning(a: string, b: string): number {
  return distances(a, b).least;
}

/** Distances from `a` to all of `b`, and to the nearest of its beginnings. */
function distances(a: string, b: string): { whole: number; least: number } {
  if (!a.length) return { whole: b.length, least: 0 };
  const blocks = Math.ceil(a.length / BITS);
  const where = unitsOf(a, blocks);
  const nowhere = new Int32Array(blocks);
  // which cells are one more, or one less, than the one above
  const more = new Int32Array(blocks).fill(-1);
  const less = new Int32Array(blocks);
  const last = 1 << ((a.length - 1) & 31);
  let whole = a.length;
  let least = whole;
  for (let j = 0; j < b.length; j++) {
    const equal = where.get(b.charCodeAt(j)) ?? nowhere;
    let carryMore = 1;
    let carryLess = 0;
    for (let k = 0; k < blocks; k++) {
      const above = more[k]!;
      const below = less[k]!;
      const eq = equal[k]! | carryLess;
      const x = equal[k]! | below;
      const sum = (((eq & above) + above) ^ above) | eq;
      let plus = below | ~(sum | above);
      let minus = above & sum;
      if (k === blocks - 1) {
        if (plus & last) whole++;
        if (minus & last) whole--;
      }
      const nextMore = plus >>> 31;
      const nextLess = minus >>> 31;
      plus = (plus << 1) | carryMore;
      minus = (minus << 1) | carryLess;
      more[k] = minus | ~(x | plus);
      less[k] = plus & x;
      carryMore = nextMore;
      carryLess = nextLess;
    }
    if (whole < least) least = whole;
  }
  return { whole, least };
}

/** Unit → where it stands, a bit a place. */
function unitsOf(text: string, blocks: number): Map<number, Int32Array> {
  const where = new Map<number, Int32Array>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let bits = where.get(unit);
    if (!bits) where.set(unit, (bits = new Int32Array(blocks)));
    bits[i >> 5]! |= 1 << (i & 31);
  }
  return where;
}

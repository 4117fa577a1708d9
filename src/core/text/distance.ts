/** Units of a pattern that one machine word of the bit vectors holds. */
const BITS = 32;

/**
 * How many units must be put in, taken out or replaced to make `b` of `a` (Levenshtein). Bit-parallel: Myers 1999, in
 * blocks as in Hyyrö 2003; some 32 cells of the table at once.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > b.length) [a, b] = [b, a];
  if (!a.length) return b.length;
  const blocks = Math.ceil(a.length / BITS);
  const where = new Map<number, Int32Array>();
  for (let i = 0; i < a.length; i++) {
    const unit = a.charCodeAt(i);
    let bits = where.get(unit);
    if (!bits) where.set(unit, (bits = new Int32Array(blocks)));
    bits[i >> 5]! |= 1 << (i & 31);
  }
  const nowhere = new Int32Array(blocks);
  const more = new Int32Array(blocks).fill(-1);
  const less = new Int32Array(blocks);
  const last = 1 << ((a.length - 1) & 31);
  let distance = a.length;
  for (let j = 0; j < b.length; j++) {
    const equal = where.get(b.charCodeAt(j)) ?? nowhere;
    let carryMore = 1;
    let carryLess = 0;
    for (let k = 0; k < blocks; k++) {
      const vertical = more[k]!;
      const down = less[k]!;
      const eq = equal[k]! | carryLess;
      const x = equal[k]! | down;
      const sum = (((eq & vertical) + vertical) ^ vertical) | eq;
      let plus = down | ~(sum | vertical);
      let minus = vertical & sum;
      if (k === blocks - 1) {
        if (plus & last) distance++;
        if (minus & last) distance--;
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
  }
  return distance;
}

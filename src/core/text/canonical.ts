/**
 * Offsets that go into a sidecar are measured in the canonical text: byte order mark off, CRLF as LF. The same file
 * then gives the same sidecar on every system, whatever line ends git or an editor gave it.
 */
export interface Canonical {
  /** Offset in the text as it is → offset in the canonical text. */
  toCanonical(offset: number): number;
  /** And back. Offsets beyond either end stay beyond it. */
  fromCanonical(offset: number): number;
}

/** Measures where the canonical form of a text differs. Linear; costs next to nothing where it doesn't differ. */
export function canonical(text: string): Canonical {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const returns: number[] = [];
  for (let i = text.indexOf('\r\n'); i >= 0; i = text.indexOf('\r\n', i + 2)) returns.push(i);
  return {
    toCanonical: (offset) =>
      offset - Math.min(bom, offset) - below(returns.length, offset, (i) => returns[i]!),
    // a carriage return's canonical place is its own offset less all that was left out before it
    fromCanonical: (offset) => offset + bom + below(returns.length, offset, (i) => returns[i]! - i - bom),
  };
}

/** How many of the rising values are less than `x`. */
function below(count: number, x: number, value: (i: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Document order; of two spans with one start the longer comes first, so that a parent precedes what it contains. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Of many spans the first in document order that contains a given one, each asked for in logarithmic time. */
export function firstAround<T extends Span>(spans: readonly T[]): (inner: Span) => T | undefined {
  const inOrder = [...spans].sort(compareSpans);
  // the greatest end so far: the first that reaches a place is found by halving
  const reach: number[] = [];
  for (const { end } of inOrder) reach.push(Math.max(end, reach.at(-1) ?? -1));
  return (inner) => {
    const first = inOrder[firstIndex(reach, inner.end)];
    return first && contains(first, inner) ? first : undefined;
  };
}

/** Of many spans the first in document order that lies within a given one. */
export function firstWithin<T extends Span>(spans: readonly T[]): (outer: Span) => T | undefined {
  const inOrder = [...spans].sort(compareSpans);
  const starts = inOrder.map(({ start }) => start);
  return (outer) => {
    for (let i = firstIndex(starts, outer.start); i < inOrder.length && starts[i]! < outer.end; i++)
      if (contains(outer, inOrder[i]!)) return inOrder[i];
    return undefined;
  };
}

/** The index of the first of ascending numbers that isn't less than `least`; their count where there is none. */
function firstIndex(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

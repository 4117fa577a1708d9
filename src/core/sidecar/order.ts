import { addAll } from '../model/lists';

/**
 * The order of keys that two versions of a list have made of a base: base keys in the base's order (or in that of the
 * one version that reordered them), keys that a version added after the key they follow there, and where both added in
 * one place, interleaved by `compare` with each version's own order kept. The outcome is the same with the versions
 * swapped. Keys that are not `alive` are left out.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  alive: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
): string[] {
  const known = new Set(base);
  const common = (keys: readonly string[]) =>
    keys.filter((key) => known.has(key) && ours.includes(key) && theirs.includes(key));
  const reordered = (keys: readonly string[]) => common(keys).join('\n') !== common(base).join('\n');
  const spine = reordered(ours) === reordered(theirs) ? base : reordered(ours) ? ours : theirs;
  const kept = spine.filter((key) => known.has(key) && alive.has(key));
  for (const key of base) if (alive.has(key) && !kept.includes(key)) kept.push(key);
  const index = new Map(kept.map((key, i) => [key, i]));

  // added key → after which of the kept ones it stands, -1 for the front; the earlier where the versions differ
  const gap = new Map<string, number>();
  const added = (keys: readonly string[]) => {
    let at = -1;
    return keys.filter((key) => {
      if (known.has(key)) {
        at = index.get(key) ?? at;
        return false;
      }
      if (!alive.has(key)) return false;
      gap.set(key, Math.min(at, gap.get(key) ?? at));
      return true;
    });
  };
  const [mine, other] = [added(ours), added(theirs)];
  const out: string[] = [];
  for (let i = -1; i < kept.length; i++) {
    if (i >= 0) out.push(kept[i]!);
    const here = (key: string) => gap.get(key) === i;
    addAll(out, interleaved(mine.filter(here), other.filter(here), compare));
  }
  return out;
}

function interleaved(
  a: readonly string[],
  b: readonly string[],
  compare: (x: string, y: string) => number,
): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const out = new Set<string>();
  let [i, k] = [0, 0];
  for (;;) {
    while (i < a.length && out.has(a[i]!)) i++;
    while (k < b.length && out.has(b[k]!)) k++;
    const [x, y] = [a[i], b[k]];
    if (x === undefined && y === undefined) return [...out];
    // a key that both have waits for what precedes it in either
    const [xWaits, yWaits] = [x !== undefined && inB.has(x), y !== undefined && inA.has(y)];
    if (x === undefined) out.add(y!);
    else if (y === undefined) out.add(x);
    else if (xWaits !== yWaits) out.add(xWaits ? y : x);
    else out.add(compare(x, y) <= 0 ? x : y);
  }
}

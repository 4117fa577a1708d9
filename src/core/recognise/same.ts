/** Whether two plain values (objects, arrays, maps, what JSON has) say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [one, other] = [entriesOf(a), entriesOf(b)];
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || !same(value, other.get(key))) return false;
  return true;
}

const entriesOf = (value: object): ReadonlyMap<unknown, unknown> =>
  value instanceof Map ? value : new Map(Object.entries(value));

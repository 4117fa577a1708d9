/** A set that counts how often each member was added; it leaves with the last. */
export class Tally<K> {
  private readonly counts = new Map<K, number>();

  /** Adds a member once (`by` 1) or takes it away once (-1); true where that makes a difference to `has`. */
  add(member: K, by: 1 | -1): boolean {
    const before = this.counts.get(member) ?? 0;
    if (before + by === 0) this.counts.delete(member);
    else this.counts.set(member, before + by);
    return before === 0 || before + by === 0;
  }

  has(member: K): boolean {
    return this.counts.has(member);
  }

  get members(): ReadonlyMap<K, number> {
    return this.counts;
  }
}

/** Counts a member of what belongs to a name; true where that makes a difference. */
export function addTo<K>(tallies: Map<string, Tally<K>>, name: string, member: K, by: 1 | -1): boolean {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  const isNews = tally.add(member, by);
  if (tally.members.size === 0) tallies.delete(name);
  return isNews;
}

/** Things that have come and gone since somebody last counted them. */
export class Ledger<T> {
  private readonly come = new Set<T>();
  private readonly gone = new Set<T>();

  add(item: T): void {
    this.come.add(item);
  }

  drop(item: T): void {
    if (!this.come.delete(item)) this.gone.add(item);
  }

  /** Counts what has come, then what has gone: what goes and comes again never was away. */
  settle(count: (item: T, by: 1 | -1) => void): void {
    for (const item of this.come) count(item, 1);
    for (const item of this.gone) count(item, -1);
    this.come.clear();
    this.gone.clear();
  }
}

/** Appends all of a list. `push(...more)` hands them over as arguments, and fails with some 100,000 of them. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

import { cut, nextLine, lineStart } from './cut';
import { shifted, type YamlPair } from './node';
import type { Entry, Section, Outline } from './section';

/** Where two texts differ: alike before `start`, and after `end` in the old one, `end + by` in the new. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** The shortest run of an old text in whose place a new one has another. Halves are compared, not characters. */
export function difference(old: string, now: string): Difference {
  const most = Math.min(old.length, now.length);
  const start = alike(most, (from, to) => old.slice(from, to) === now.slice(from, to));
  const by = now.length - old.length;
  const same = alike(most - start, (from, to) => {
    const end = old.length - from;
    return old.slice(old.length - to, end) === now.slice(old.length - to + by, end + by);
  });
  return { start, end: old.length - same, by };
}

/** The largest length up to `most` for which all parts are alike. */
function alike(most: number, part: (from: number, to: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (part(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The whole lines of the new text that a difference touches. */
export function touchedLines(now: string, { start, end, by }: Difference): string {
  return now.slice(lineStart(now, start), nextLine(now, end + by));
}

/** Undefined where the source is not one key with its value, or has a problem. */
type ReadEntry = (source: string) => YamlPair | undefined;

/**
 * The outline of a text from that of an older one, which was read by pieces and had no problems: only the entries round
 * the difference are read, the others are moved. Undefined where the change is not inside entries, or brings a problem:
 * the text must then be read anew.
 */
export function followed(before: Outline, old: string, now: string, read: ReadEntry): Outline | undefined {
  if (before.problems.length > 0) return undefined;
  const change = difference(old, now);
  const at = before.sections.findIndex(
    ({ block, entries, value }) =>
      !value && entries?.length && entries[0]!.block.start <= change.start && change.end <= block.end,
  );
  const section = before.sections[at];
  const entries = section && followedEntries(section, at === before.sections.length - 1, now, change, read);
  if (!entries) return undefined;
  const { by } = change;
  const sections = before.sections.map((other, i): Section => {
    if (i < at || by === 0) return i === at ? { ...other, entries } : other;
    if (i === at)
      return { ...other, block: { start: other.block.start, end: other.block.end + by }, entries };
    return {
      name: other.name,
      key: { start: other.key.start + by, end: other.key.end + by },
      block: { start: other.block.start + by, end: other.block.end + by },
      ...(other.entries && { entries: other.entries.map((entry) => movedEntry(entry, by)) }),
      ...(other.value && { value: shifted(other.value, by) }),
    };
  });
  return { sections, problems: [] };
}

function followedEntries(
  section: Section,
  isLast: boolean,
  now: string,
  { start, end, by }: Difference,
  read: ReadEntry,
): Entry[] | undefined {
  const old = section.entries!;
  // with a neighbour on each side that is sure to be as it was
  const first = Math.max(0, old.findIndex(({ block }) => block.end >= start) - 1);
  const touched = old.findLastIndex(({ block }) => block.start <= end);
  const last = Math.min(old.length - 1, touched + 1);
  const head = first === 0 ? '' : `${section.name}:\n`;
  const from = first === 0 ? section.block.start : old[first]!.block.start;
  const to = (last > touched ? old[last]!.block.end : section.block.end) + by;
  const source = head + now.slice(from, to);
  // the comments above the next section belong to it
  if (last === touched && !isLast && !/(?:^|\n)(?!#)[^\n]*\n$/.test(source)) return undefined;
  const cutting = cut(source, new Set([section.name]));
  const [found, more] = typeof cutting === 'number' ? [] : cutting;
  if (!found?.entries || more || found.name !== section.name) return undefined;
  const base = from - head.length;
  const fresh: Entry[] = [];
  for (const { name, block } of found.entries) {
    const pair = read(source.slice(block.start, block.end));
    if (pair?.key.value !== name) return undefined;
    const place = { start: block.start + base, end: block.end + base };
    fresh.push({ id: name, block: place, key: pair.key, value: pair.value });
  }
  const same = (a: Entry | undefined, b: Entry, moved: number) =>
    a?.id === b.id && a.block.start === b.block.start + moved && a.block.end === b.block.end + moved;
  if (first > 0 && !same(fresh[0], old[first]!, 0)) return undefined;
  if (last > touched && !same(fresh.at(-1), old[last]!, by)) return undefined;
  if (first > 0 && found.entries[0]!.block.start !== head.length) return undefined;
  const names = new Set(fresh.map(({ id }) => id));
  if (names.size < fresh.length) return undefined;
  const [above, below] = [old.slice(0, first), old.slice(last + 1)];
  for (const { id } of old.slice(first, last + 1)) names.delete(id);
  if (names.size > 0 && [...above, ...below].some(({ id }) => names.has(id))) return undefined;
  return [...above, ...fresh, ...(by === 0 ? below : below.map((entry) => movedEntry(entry, by)))];
}

const movedEntry = (entry: Entry, by: number): Entry => ({
  ...entry,
  block: { start: entry.block.start + by, end: entry.block.end + by },
});

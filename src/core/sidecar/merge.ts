import { newMemory, type Memory } from '../yaml/outline';
import { decided, type Versions } from './markers';
import { mergedOrder } from './order';
import { dataOf, mergedFlow, mergedSet, maps, sets, three, tornApart, type InVersion } from './values';
import { readSidecar, sidecarSections } from './read';
import { split, unitsOf, type Unit } from './unit';

/** Something that two versions changed differently; sources are raw lines, empty where a side has deleted it. */
export interface Conflict {
  /** Keys from the section downwards: `['claims', 'c7k2m9qxa', 'status']`. */
  readonly path: readonly string[];
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Merged {
  /** The merged sidecar; with git's conflict markers round what is in conflict. */
  readonly text: string;
  /** In the order of their markers. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a sidecar against their base ('' where both created the file): by entry, then by field, on the
 * raw lines. Without conflicts the outcome is the same with the versions swapped. Undefined where a version can't be
 * read, or the outcome would not read back with every claim: the caller then does what `git merge-file` does.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merged | undefined {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: [] };
  if (base === ours) return { text: theirs, conflicts: [] };
  // most of the versions is the same lines: they are parsed once
  const memory = newMemory();
  if ([base, ours, theirs].some((text) => readSidecar(text, memory).sidecar.readOnly)) return undefined;
  const [b, o, t] = [base, ours, theirs].map((text) => unitsOf(plain(text), sidecarSections, memory)) as [
    Version,
    Version,
    Version,
  ];
  if (b.flow || o.flow || t.flow) return undefined;
  const merge = new Merge();
  const preamble = merge.lines([], b.preamble, o.preamble, t.preamble);
  const body = preamble + merge.units([], b.units, o.units, t.units);
  const conflicts: Conflict[] = [];
  const marked = body.replace(numbered, (_, number: string) => {
    conflicts.push(merge.conflicts[Number(number)]!);
    return '<<<<<<< ours';
  });
  const text = dressed(marked, base, ours, theirs);
  return sound(text, conflicts, { base, ours, theirs }, memory) ? { text, conflicts } : undefined;
}

/** While merging, a region's first marker has the number of its conflict: the order of the text is known only in the end. */
const numbered = /^<{7} conflict (\d+)$/gm;

type Version = ReturnType<typeof unitsOf>;

/** Without byte order mark, with LF, ended. */
function plain(text: string): string {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** Line ends and byte order mark: the side that changed them wins; a new file that differs in them gets the plain ones. */
function dressed(text: string, base: string, ours: string, theirs: string): string {
  const three = (of: (text: string) => boolean) => {
    if (of(ours) === of(theirs)) return of(ours);
    return base !== '' && !of(base);
  };
  const crlf = three((version) => version.includes('\r\n'));
  const mark = three((version) => version.startsWith('\ufeff'));
  return (mark ? '\ufeff' : '') + (crlf ? text.replace(/\n/g, '\r\n') : text);
}

class Merge {
  readonly conflicts: Conflict[] = [];

  /** Raw lines that are taken or left as a whole. */
  lines(path: readonly string[], base: string, ours: string, theirs: string): string {
    if (ours === theirs || base === theirs) return ours;
    if (base === ours) return theirs;
    const number = this.conflicts.push({ path, base, ours, theirs }) - 1;
    return `<<<<<<< conflict ${number}\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
  }

  units(
    path: readonly string[],
    base: readonly Unit[],
    ours: readonly Unit[],
    theirs: readonly Unit[],
  ): string {
    const [b, o, t] = [base, ours, theirs].map((units) => new Map(units.map((unit) => [unit.key, unit])));
    const made = new Map<string, string>();
    const torn = tornFields(b!, o!, t!);
    for (const group of torn) {
      // one region, so that nobody takes the words from one side and their place from the other
      const [was, mine, other] = [base, ours, theirs].map((units) =>
        units.map(({ key, core }) => (group.includes(key) ? core : '')).join(''),
      );
      const first = group.find((key) => o!.has(key) || t!.has(key))!;
      made.set(first, this.lines([...path, first], was!, mine!, other!));
    }
    for (const key of new Set([...o!.keys(), ...t!.keys()])) {
      if (torn.some((group) => group.includes(key))) continue;
      const source = this.unit([...path, key], b!.get(key), o!.get(key), t!.get(key));
      if (source !== undefined) made.set(key, source);
    }
    const rank = (key: string) => Math.min(o!.get(key)?.rank ?? Infinity, t!.get(key)?.rank ?? Infinity);
    const compare = (x: string, y: string) => {
      const [p, q] = [rank(x), rank(y)];
      return p === q ? (x < y ? -1 : 1) : p - q;
    };
    const keys = (units: readonly Unit[]) => units.map(({ key }) => key);
    const order = mergedOrder(keys(base), keys(ours), keys(theirs), new Set(made.keys()), compare);
    const indent = indentOfAll(base, ours, theirs);
    return order.map((key) => reindented(made.get(key)!, indent)).join('');
  }

  /** Undefined where it is to be deleted. */
  private unit(
    path: readonly string[],
    b: Unit | undefined,
    o: Unit | undefined,
    t: Unit | undefined,
  ): string | undefined {
    const [base, ours, theirs] = [b?.core, o?.core, t?.core];
    const tail = mergedTail(b?.tail, o?.tail, t?.tail);
    if (ours === theirs || base === theirs) return ours && ours + tail;
    if (base === ours) return theirs && theirs + tail;
    if (o && t) {
      const key = path.at(-1)!;
      const source =
        (path.length > 2 && sets.has(key) ? setField(b, o, t) : undefined) ??
        (path.length < 3 || maps.has(key) ? this.opened(path, b, o, t) : undefined);
      if (source !== undefined) return source + tail;
      const kept = rewritten(b, o, t);
      if (kept) return kept.core + tail;
    }
    const left = b && (!o || !t) ? commentsLeft(b, (o ?? t)!) : undefined;
    if (left !== undefined) return left || undefined;
    return this.lines(path, base ?? '', ours ?? '', theirs ?? '') + tail;
  }

  /** Merged by what it is made of, where all versions are written in lines. */
  private opened(path: readonly string[], b: Unit | undefined, o: Unit, t: Unit): string | undefined {
    const [base, ours, theirs] = [b?.open(), o.open(), t.open()];
    if (!ours || !theirs || (b && !base)) return flowField(b, o, t);
    const lead = this.lines(path, base?.lead ?? '', ours.lead, theirs.lead);
    const [was, mine, other] = [base, ours, theirs].map((opened) => split(opened?.head ?? ''));
    const head = this.lines(path, was![0], mine![0], other![0]) + mergedTail(was![1], mine![1], other![1]);
    return lead + head + this.units(path, base?.items ?? [], ours.items, theirs.items);
  }
}

/**
 * What stays of something that one side deleted where the other only has other comments above it, as when what stood
 * between them is gone: the new ones, which may be about something else. Undefined where it was changed itself.
 */
function commentsLeft(b: Unit, other: Unit): string | undefined {
  const [was, now] = [b.open(), other.open()];
  if (!was || !now || b.core.slice(was.lead.length) !== other.core.slice(now.lead.length)) return undefined;
  const known = new Set(was.lead.split('\n'));
  return now.lead.replace(/.*\n/g, (line) => (known.has(line.slice(0, -1)) ? '' : line));
}

/** The fields that are merged as one and in conflict. */
function tornFields(...versions: readonly ReadonlyMap<string, Unit>[]): (readonly string[])[] {
  const [base, ours, theirs] = versions.map((units) => (key: string) => {
    const unit = units.get(key);
    return unit?.value ? JSON.stringify(dataOf(unit.value)) : unit?.core;
  });
  return tornApart(base!, ours!, theirs!);
}

/** How far the keys of a block are indented: as the side has it that changed it, else the less. */
function indentOfAll(...versions: readonly (readonly Unit[])[]): number {
  const [base, ours, theirs] = versions.map((units) => units[0]?.indent);
  const [mine, other] = [ours ?? theirs ?? 0, theirs ?? ours ?? 0];
  return three(base, mine, other) ?? Math.min(mine, other);
}

/**
 * A block with its key at this indent: in one YAML map all keys stand alike. Lines inside keep their distance, git's
 * markers stay where they are.
 */
function reindented(source: string, indent: number): string {
  const now = /^( *)(?=[^ \n#<=>|])/m.exec(source)?.[1]!.length ?? indent;
  if (now === indent) return source;
  return source.replace(/^( *)(?=[^ \n])(?!(?:<{7}|={7}|>{7})(?: |$))/gm, (spaces) =>
    ' '.repeat(Math.max(0, spaces.length + indent - now)),
  );
}

/** Of versions that differ only in how a value is written: the one that says something new, or either. */
function rewritten(b: Unit | undefined, o: Unit, t: Unit): Unit | undefined {
  if ([b, o, t].some((unit) => unit && (!unit.value || unit.core.includes('#')))) return undefined;
  const [was, mine, other] = [b, o, t].map((unit) => unit?.value && JSON.stringify(dataOf(unit.value)));
  if (mine === other) return o.core < t.core ? o : t;
  return was === mine ? t : was === other ? o : undefined;
}

/** Blank lines are nobody's claim: where all differ the longer stay. */
function mergedTail(base: string | undefined, ours = '', theirs = ''): string {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  return ours.length === theirs.length
    ? ours < theirs
      ? ours
      : theirs
    : ours.length > theirs.length
      ? ours
      : theirs;
}

/** A field that is a set, in the line or the lines of ours; undefined where comments would be lost. */
function setField(b: Unit | undefined, o: Unit, t: Unit): string | undefined {
  const versions = [b, o, t];
  const lined = versions.some((unit) => unit?.value?.kind === 'list' && !unit.value.flow);
  if (lined && versions.some((unit) => unit && /(^|\s)#/.test(unit.core))) return undefined;
  const items = valued(b, o, t, (...versions) => mergedSet(o.key, ...versions));
  if (!items) return undefined;
  if (items.length === 0) return '';
  if (!lined) return inside(b, o, t, `[${items.join(', ')}]`);
  const indent = /^ */.exec(o.core)![0];
  return [`${indent}${o.key}:`, ...items.map((item) => `${indent}  - ${item}`), ''].join('\n');
}

function flowField(b: Unit | undefined, o: Unit, t: Unit): string | undefined {
  const value = valued(b, o, t, mergedFlow);
  return value === undefined ? undefined : inside(b, o, t, value);
}

/** Merges the values of units that all have one. */
function valued<T>(
  b: Unit | undefined,
  o: Unit,
  t: Unit,
  merge: (b: InVersion | undefined, o: InVersion, t: InVersion) => T | undefined,
): T | undefined {
  const version = ({ value, sourceOf }: Unit) => (value ? { node: value, source: sourceOf } : undefined);
  const [base, ours, theirs] = [b && version(b), version(o), version(t)];
  return ours && theirs && (base || !b) ? merge(base, ours, theirs) : undefined;
}

/** A value in the line that it stands in; undefined where both versions have changed what is around it. */
function inside(b: Unit | undefined, o: Unit, t: Unit, value: string): string | undefined {
  const [was, mine, other] = [b, o, t].map((unit) => unit?.around());
  const [before, after] = [0, 1].map((i) => three(was?.[i], mine![i], other![i]));
  return before == null || after == null ? undefined : before + value + after;
}

/** Whether the outcome reads back: without conflicts with exactly the claims it must have, with them on either side. */
function sound(
  text: string,
  conflicts: readonly Conflict[],
  { base, ours, theirs }: Versions,
  memory: Memory,
): boolean {
  const ids = (version: string) => new Set(readSidecar(version, memory).sidecar.claims.map(({ id }) => id));
  if (conflicts.length > 0)
    return (['ours', 'theirs'] as const).every(
      (side) => !readSidecar(decided(text, side), memory).sidecar.readOnly,
    );
  const { sidecar } = readSidecar(text, memory);
  if (sidecar.readOnly) return false;
  const [b, o, t, all] = [ids(base), ids(ours), ids(theirs), new Set(sidecar.claims.map(({ id }) => id))];
  const expected = [...new Set([...o, ...t])].filter((id) => (o.has(id) && t.has(id)) || !b.has(id));
  return expected.length === all.size && expected.every((id) => all.has(id));
}

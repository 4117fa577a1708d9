import type { Outline } from './section';
import type { Section } from './section';
import type { Entry } from './section';
import { addAll } from '../model/lists';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import type { Turn } from '../ports';
import { cut, leadStart, lineStart, nextLine, type CutSection, type Piece } from './cut';
import { followed } from './follow';
import { isNull, shifted, type YamlMap, type YamlNode, type YamlPair } from './node';
import { parseYaml } from './parse';
import { tooLong, tooMuch } from './refusals';

/** What was read of a piece of text, by the piece: the same words read once. */
interface Read {
  /** Its one key with what stands under it; absent where it is something else, or broken. */
  readonly pair?: YamlPair;
  readonly problems: readonly Problem[];
}

/**
 * What a caller may keep between readings of one file, so that reading it again costs only what has changed.
 * It never changes a result.
 */
export interface Memory {
  pieces: Map<string, Read>;
  /** The text read last, where it could be read by pieces. */
  last?: { readonly text: string; readonly divided: ReadonlySet<string>; readonly outline: Outline };
}

/** Sections and entries of one file that are read: three times what we write to. */
export const maxPieces = 60_000;

export const newMemory = (): Memory => ({ pieces: new Map() });

/**
 * Reads a YAML file as sections of entries. `divided` names the sections that are maps of entries. Files of the usual
 * shape are cut by line and read an entry at a time, so that a mistake in one leaves the others as they are; any other
 * file is read whole. Of a file without mistakes the outcome is the same.
 */
export function outline(text: string, divided: ReadonlySet<string>, memory: Memory = newMemory()): Outline {
  const { last } = memory;
  const known = last?.divided === divided ? last : undefined;
  if (known?.text === text) return known.outline;
  const found = (known && follow(known.outline, known.text, text, memory)) ?? inPieces(text, divided, memory);
  if (found) memory.last = { text, divided, outline: found };
  else delete memory.last;
  return found ?? whole(text, divided);
}

function follow(before: Outline, old: string, now: string, memory: Memory): Outline | undefined {
  const count = before.sections.reduce((sum, { entries }) => sum + 1 + (entries?.length ?? 0), 0);
  // what isn't there any more goes when all is read anew
  if (memory.pieces.size > 2 * count + 100) return undefined;
  return followed(before, old, now, (source) => {
    const read = memory.pieces.get(source) ?? readPiece(source);
    memory.pieces.set(source, read);
    return read.problems.length === 0 ? read.pair : undefined;
  });
}

/** The first section or entry with which a file has more of them than are read. */
function pieceTooMany(cutting: readonly CutSection[]): Piece | undefined {
  let left = maxPieces;
  for (const { entries = [], ...section } of cutting) {
    left -= 1 + entries.length;
    if (left < 0) return entries.at(left) ?? section;
  }
  return undefined;
}

/** Undefined where the file is not of the usual shape. */
export function inPieces(text: string, divided: ReadonlySet<string>, memory: Memory): Outline | undefined {
  const cutting = cut(text, divided);
  if (typeof cutting === 'number') return undefined;
  const excess = pieceTooMany(cutting);
  if (excess) return { sections: [], problems: [{ ...tooMuch(), span: excess.block }] };
  const kept = new Map<string, Read>();
  const problems: Problem[] = [];
  let usual = true;
  const read = ({ name, block }: Piece): YamlPair | undefined => {
    const source = text.slice(block.start, block.end);
    const known = memory.pieces.get(source) ?? kept.get(source) ?? readPiece(source);
    kept.set(source, known);
    for (const problem of known.problems) problems.push(movedProblem(problem, block.start));
    if (known.pair?.key.value === name) return known.pair;
    usual &&= known.problems.length > 0;
    return undefined;
  };
  const sections: Section[] = [];
  for (const { entries, ...piece } of cutting) {
    const { name, block } = piece;
    if (!entries) {
      const pair = read(piece);
      if (!pair) continue;
      // entries that are not on lines of their own are found by reading the whole
      if (divided.has(name) && !isNull(pair.value)) return undefined;
      sections.push({
        name,
        block,
        key: movedSpan(pair.key, block.start),
        value: shifted(pair.value, block.start),
        ...(divided.has(name) && { entries: [] }),
      });
      continue;
    }
    const list: Entry[] = [];
    for (const entry of entries) {
      const pair = read(entry);
      if (pair) list.push({ id: entry.name, block: entry.block, key: pair.key, value: pair.value });
    }
    sections.push({ ...piece, entries: list });
  }
  if (!usual) return undefined;
  memory.pieces = kept;
  return finish(sections, problems);
}

/** Reads the pieces of a long text into a memory, giving way in between, so that `outline` finds them there. */
export async function readInTurns(
  text: string,
  divided: ReadonlySet<string>,
  memory: Memory,
  turn: Turn,
): Promise<void> {
  if (memory.last?.text === text) return;
  const cutting = cut(text, divided);
  if (typeof cutting === 'number' || pieceTooMany(cutting)) return;
  for (const { block, entries } of cutting) {
    for (const piece of entries ?? [{ block }]) {
      const source = text.slice(piece.block.start, piece.block.end);
      if (!memory.pieces.has(source)) memory.pieces.set(source, readPiece(source));
      if (turn.cancelled) return;
      await turn.yield();
    }
  }
}

/** What does not parse is left out, not half read; aliases, anchors and tags break nothing beside themselves. */
function readPiece(source: string): Read {
  const { root, problems } = parseYaml(source);
  const [pair, more] = root?.kind === 'map' ? root.pairs : [];
  if (!pair || more || problems.some(({ code }) => !/^yaml-(alias|anchor|tag)$/.test(code)))
    return { problems };
  return { pair, problems: [...problems, ...duplicateKeys(pair.value)] };
}

/** The same by one reading of the whole. */
export function whole(text: string, divided: ReadonlySet<string>): Outline {
  const { root, problems: found } = parseYaml(text);
  const problems = found.map((problem) =>
    problem.code === tooLong ? placed(problem, text, divided) : problem,
  );
  if (!root || isNull(root)) return { sections: [], problems };
  if (root.kind !== 'map') {
    problems.push({
      code: 'not-sections',
      severity: 'error',
      message: msg('The file is not a map of sections'),
      mend: msg('Start each section with its name and a colon at the start of a line'),
      span: { start: root.start, end: root.end },
    });
    return { sections: [], problems };
  }
  const blocks = blocksOf(text, root, text.length, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const sections = root.pairs.map(({ key, value }, i): Section => {
    const block = blocks[i]!;
    const head = { name: key.value, key: { start: key.start, end: key.end }, block };
    if (!divided.has(key.value) || (value.kind !== 'map' && !isNull(value))) {
      addAll(problems, duplicateKeys(value));
      return { ...head, value };
    }
    if (value.kind !== 'map') return { ...head, value, entries: [] };
    const inner = blocksOf(text, value, block.end, nextLine(text, key.end));
    const entries = value.pairs.map((pair, k): Entry => {
      addAll(problems, duplicateKeys(pair.value));
      const at = inner[k]!;
      return {
        id: pair.key.value,
        block: at,
        key: shifted(pair.key, -at.start),
        value: shifted(pair.value, -at.start),
      };
    });
    return value.flow ? { ...head, value, entries } : { ...head, entries };
  });
  return finish(sections, problems);
}

/** A problem of the whole, at the line that kept it from being read an entry at a time. */
function placed(problem: Problem, text: string, divided: ReadonlySet<string>): Problem {
  const misfit = cut(text, divided);
  return typeof misfit === 'number' ? { ...problem, span: { start: misfit, end: misfit } } : problem;
}

/** The lines of each pair: comments directly above go with it, blank lines with the pair before. */
export function blocksOf(text: string, map: YamlMap, end: number, floor: number): Span[] {
  if (map.flow)
    return map.pairs.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end) }));
  const starts: number[] = [];
  let above = floor;
  for (const { key, value } of map.pairs) {
    const line = Math.max(lineStart(text, key.start), above);
    starts.push(leadStart(text, line, key.start - line, above));
    above = Math.max(key.end, value.end);
  }
  // of a text that doesn't parse, places may come in any order
  return starts.map((start, i) => ({ start, end: Math.max(start, starts[i + 1] ?? end) }));
}

/** Sections and entries that stand twice, then everything in the order of the file. */
function finish(sections: readonly Section[], problems: Problem[]): Outline {
  addAll(problems, repeated(sections.map((section) => ({ value: section.name, ...section.key }))));
  for (const { entries } of sections)
    if (entries) addAll(problems, repeated(entries.map(({ key, block }) => shifted(key, block.start))));
  problems.sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  return { sections, problems };
}

/** Keys that stand twice in one map, at any depth, each with the place of the first. */
export function duplicateKeys(node: YamlNode): Problem[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(duplicateKeys);
  return [
    ...repeated(node.pairs.map(({ key }) => key)),
    ...node.pairs.flatMap(({ value }) => duplicateKeys(value)),
  ];
}

function repeated(keys: readonly (Span & { readonly value: string })[]): Problem[] {
  const first = new Map<string, Span>();
  return keys.flatMap(({ value, start, end }): Problem[] => {
    const before = first.get(value);
    if (!before) {
      first.set(value, { start, end });
      return [];
    }
    return [
      {
        code: 'duplicate-key',
        severity: 'error',
        message: msg('“{0}” stands here for the second time', value),
        mend: msg('Remove one of the two, or give this one another name'),
        span: { start, end },
        related: [{ span: before, message: msg('The first “{0}”', value) }],
      },
    ];
  });
}

const movedSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function movedProblem(problem: Problem, by: number): Problem {
  return {
    ...problem,
    ...(problem.span && { span: movedSpan(problem.span, by) }),
    ...(problem.related && {
      related: problem.related.map((other) => ({ ...other, span: movedSpan(other.span, by) })),
    }),
  };
}

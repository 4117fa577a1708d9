import type { Span } from '../model/span';
import { lineStart } from '../yaml/cut';
import { blocksOf, outline, type Memory } from '../yaml/outline';
import type { Section } from '../yaml/section';
import { shifted, type YamlNode } from '../yaml/node';
import { claimKeys } from './write';

/** A key with its lines in one version of a sidecar: a section, an entry or a field. */
export interface Unit {
  readonly key: string;
  /** Its lines from the comments above it, without the blank lines after it. */
  readonly core: string;
  /** The blank lines after it. */
  readonly tail: string;
  /** Spaces before its key. */
  readonly indent: number;
  /** Where it sorts among its like, when two versions add in one place. */
  readonly rank: number;
  /** Its value, at places in `text`; absent where the unit is a section of entries. */
  readonly value?: YamlNode;
  /** The source of a node inside it. */
  sourceOf(node: Span): string;
  /** What stands in its lines before and after its value. */
  around(): [string, string];
  /** What it is made of, where it is written as a block of lines. */
  open(): Opened | undefined;
}

export interface Opened {
  /** Comment lines above the key. */
  readonly lead: string;
  /** The key's own line, and what stands between it and the first item. */
  readonly head: string;
  readonly items: readonly Unit[];
}

const sectionRanks = ['glossator', 'document', 'claims', 'reviews', 'dismissed'];

/** A version of a sidecar as units; `preamble` is what stands above the first. The text ends in a line end. */
export function unitsOf(
  text: string,
  divided: ReadonlySet<string>,
  memory: Memory,
): { preamble: string; units: Unit[]; flow: boolean } {
  const { sections } = outline(text, divided, memory);
  const units = sections.map((section) => sectionUnit(text, section));
  const flow =
    sections.some(({ value }) => value?.kind === 'map' && value.flow) || text.trimStart().startsWith('{');
  return { preamble: text.slice(0, sections[0]?.block.start ?? text.length), units, flow };
}

function sectionUnit(text: string, section: Section): Unit {
  const { block, key, entries, value } = section;
  const rank = sectionRanks.indexOf(section.name);
  const make = (end: number): Unit[] =>
    entries
      ? entries.map((entry, i) => {
          const { start } = entry.block;
          const node = shifted(entry.value, start);
          const place = { start, end: i + 1 < entries.length ? entry.block.end : end };
          return nodeUnit(text, entry.id, start + entry.key.start, place, node, startOf(node));
        })
      : (fieldsOf(text, value!, end) ?? []);
  const divisible = entries ? true : value?.kind === 'map' && !value.flow;
  return unit(
    text,
    section.name,
    key.start,
    block,
    rank < 0 ? sectionRanks.length : rank,
    value,
    divisible ? make : undefined,
  );
}

function nodeUnit(
  text: string,
  key: string,
  keyStart: number,
  block: Span,
  node: YamlNode,
  rank: number,
): Unit {
  const divisible = node.kind === 'map' && !node.flow;
  return unit(
    text,
    key,
    keyStart,
    block,
    rank,
    node,
    divisible ? (end) => fieldsOf(text, node, end) ?? [] : undefined,
  );
}

function fieldsOf(text: string, node: YamlNode, end: number): Unit[] | undefined {
  if (node.kind !== 'map' || node.flow) return undefined;
  const blocks = blocksOf(text, node, end, lineStart(text, node.start));
  return node.pairs.map(({ key, value }, i) => {
    const rank = (claimKeys as readonly string[]).indexOf(key.value);
    return nodeUnit(text, key.value, key.start, blocks[i]!, value, rank < 0 ? claimKeys.length : rank);
  });
}

function unit(
  text: string,
  key: string,
  keyStart: number,
  block: Span,
  rank: number,
  value: YamlNode | undefined,
  items: ((end: number) => Unit[]) | undefined,
): Unit {
  const raw = text.slice(block.start, block.end);
  const [core, tail] = split(raw);
  const { length } = core;
  return {
    key,
    indent: keyStart - lineStart(text, keyStart),
    rank,
    core,
    tail,
    ...(value && { value }),
    around: () => [
      text.slice(block.start, value?.start ?? block.start),
      text.slice(value?.end ?? block.start, block.start + length),
    ],
    sourceOf: (node) => text.slice(node.start, node.end),
    open() {
      if (!items) return undefined;
      const end = block.start + length;
      const line = Math.max(block.start, lineStart(text, keyStart));
      const made = items(end);
      const first = made[0];
      const sum = made.reduce((total, item) => total + item.core.length + item.tail.length, 0);
      const body = first ? end - sum : end;
      return { lead: text.slice(block.start, line), head: text.slice(line, body), items: made };
    },
  };
}

/** Lines, and the blank lines after them. */
export function split(raw: string): [core: string, tail: string] {
  const length = /\n[ \t]*\n$/.test(raw) ? raw.trimEnd().length + 1 : raw.length;
  return [raw.slice(0, length), raw.slice(length)];
}

/** A claim's `at.start`; claims without one go last. */
function startOf(node: YamlNode): number {
  if (node.kind !== 'map') return Infinity;
  const at = node.pairs.find(({ key }) => key.value === 'at')?.value;
  const start = at?.kind === 'map' ? at.pairs.find(({ key }) => key.value === 'start')?.value : undefined;
  return start?.kind === 'scalar' && /^\d+$/.test(start.value) ? Number(start.value) : Infinity;
}

import { isNull, type YamlMap, type YamlNode } from '../yaml/node';
import type { Span } from '../model/span';
import { mergedOrder } from './order';
import { selectorKeys } from './write';

/** Fields that are sets: what either side added is added, what either removed is removed. */
export const sets = new Set(['about', 'topics', 'via', 'tags', 'figures']);
/** Fields that are maps by id, merged key by key. */
export const maps = new Set(['comments', 'links']);

/**
 * Fields that say one thing together: where a claim stands, and how far it has come with whom. Some of one version with
 * some of another would say what nobody has said (a place where nobody has put the claim), so they are merged as one.
 */
const together = [
  [...selectorKeys, 'parts'],
  ['status', 'reviewed'],
];

/** What a field says in a version, however it is written; undefined where it isn't there. */
type Says = (key: string) => string | undefined;

/** The groups that both versions have changed, and not to the same. */
export function tornApart(base: Says, ours: Says, theirs: Says): (readonly string[])[] {
  const differ = (group: readonly string[], x: Says, y: Says) => group.some((key) => x(key) !== y(key));
  return together.filter(
    (group) => differ(group, base, ours) && differ(group, base, theirs) && differ(group, ours, theirs),
  );
}

/** A value in one version, and how to get at its source. */
export interface InVersion {
  readonly node: YamlNode;
  source(span: Span): string;
}

/** The side that changed it, or what both say; null where both changed it. */
export function three<T>(base: T, ours: T, theirs: T): T | null {
  return ours === theirs || base === theirs ? ours : base === ours ? theirs : null;
}

/**
 * The sources of the items of a set after the merge; undefined where a version is no list of one-line items, or where both
 * sides put other figures in place of one: with both the claim would state a sum twice.
 */
export function mergedSet(
  key: string,
  b: InVersion | undefined,
  o: InVersion,
  t: InVersion,
): string[] | undefined {
  const [base, ours, theirs] = [b, o, t].map((version) =>
    version ? itemsOf(version) : new Map<string, string>(),
  );
  if (!base || !ours || !theirs) return undefined;
  const news = (side: Keyed, other: Keyed) =>
    [...side.keys()].some((key) => !base.has(key) && !other.has(key));
  const replaced = [...base.keys()].some((key) => !ours.has(key) && !theirs.has(key));
  if (key === 'figures' && replaced && news(ours, theirs) && news(theirs, ours)) return undefined;
  const alive = [...ours.keys(), ...theirs.keys()].filter(
    (key) => (ours.has(key) && theirs.has(key)) || !base.has(key),
  );
  return ordered(base, ours, theirs, alive).map((key) => least(ours.get(key), theirs.get(key)));
}

/** A map in braces after the merge, key by key; undefined where a key has changed two ways, or it isn't one. */
export function mergedFlow(b: InVersion | undefined, o: InVersion, t: InVersion): string | undefined {
  const [base, ours, theirs] = [b, o, t].map((version) =>
    version ? pairsOf(version) : new Map<string, Pair>(),
  );
  if (!base || !ours || !theirs) return undefined;
  const [was, mine, other] = [base, ours, theirs].map((pairs) => (key: string) => pairs.get(key)?.whole);
  if (tornApart(was!, mine!, other!).length > 0) return undefined;
  const kept = new Map<string, string>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [was, mine, other] = [base.get(key), ours.get(key), theirs.get(key)];
    let source: string | null | undefined = three(was?.whole, mine?.whole, other?.whole);
    if (source === null && mine && other) {
      const items = sets.has(key) ? mergedSet(key, was, mine, other) : undefined;
      const value = items
        ? `[${items.join(', ')}]`
        : maps.has(key)
          ? mergedFlow(was, mine, other)
          : undefined;
      source = value === undefined ? null : `${key}: ${value}`;
    }
    if (source === null) return undefined;
    if (source !== undefined) kept.set(key, source);
  }
  return `{${ordered(base, ours, theirs, [...kept.keys()])
    .map((key) => kept.get(key)!)
    .join(', ')}}`;
}

type Keyed = ReadonlyMap<string, unknown>;

function ordered(base: Keyed, ours: Keyed, theirs: Keyed, alive: readonly string[]): string[] {
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return mergedOrder([...base.keys()], [...ours.keys()], [...theirs.keys()], new Set(alive), compare);
}

const least = (a: string | undefined, b: string | undefined): string =>
  a === undefined || (b !== undefined && b < a) ? b! : a;

/** Items by what they say. */
function itemsOf({ node, source }: InVersion): Map<string, string> | undefined {
  const nodes =
    node.kind === 'list' ? node.items : node.kind === 'scalar' && !isNull(node) ? [node] : undefined;
  const items = nodes?.map((item) => [JSON.stringify(dataOf(item)), source(item)] as const);
  return items?.some(([, item]) => item.includes('\n')) ? undefined : items && new Map(items);
}

interface Pair extends InVersion {
  readonly whole: string;
}

function pairsOf({ node, source }: InVersion): Map<string, Pair> | undefined {
  if (!isFlow(node) || source(node).includes('\n')) return undefined;
  return new Map(
    node.pairs.map(({ key, value }) => {
      const whole = source({ start: key.start, end: Math.max(key.end, value.end) });
      return [key.value, { node: value, source, whole }];
    }),
  );
}

const isFlow = (node: YamlNode): node is YamlMap => node.kind === 'map' && node.flow;

/** What a value says, however it is written. */
export function dataOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(dataOf);
  return node.pairs
    .map(({ key, value }) => [key.value, dataOf(value)])
    .sort((x, y) => (String(x[0]) < String(y[0]) ? -1 : 1));
}

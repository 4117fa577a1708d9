import type { Span } from '../model/span';

/** A value of a YAML file with its place, as written: every scalar is text, whatever YAML would make of it. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** Without quotes and escapes. `3` and `"3"` are both `3`. */
  readonly value: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface YamlPair {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  /** In file order, duplicates included. */
  readonly pairs: readonly YamlPair[];
  /** Written in braces. */
  readonly flow: boolean;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
}

/** Nothing, `~` or `null`. */
export function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^(~|null|Null|NULL|)$/.test(node.value);
}

/** The first pair with this key. */
export function pairOf(map: YamlMap, key: string): YamlPair | undefined {
  return map.pairs.find((pair) => pair.key.value === key);
}

/** The node with every place moved by `by`. */
export function shifted(node: YamlScalar, by: number): YamlScalar;
export function shifted(node: YamlNode, by: number): YamlNode;
export function shifted(node: YamlNode, by: number): YamlNode {
  if (by === 0) return node;
  const moved = { ...node, start: node.start + by, end: node.end + by };
  if (moved.kind === 'list') return { ...moved, items: moved.items.map((item) => shifted(item, by)) };
  if (moved.kind === 'map')
    return {
      ...moved,
      pairs: moved.pairs.map(({ key, value }) => ({ key: shifted(key, by), value: shifted(value, by) })),
    };
  return moved;
}

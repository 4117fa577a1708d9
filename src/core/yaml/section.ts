import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import type { YamlNode, YamlScalar } from './node';

/** One `id: …` of a section. Places inside `key` and `value` count from `block.start`. */
export interface Entry {
  readonly id: string;
  /** Its lines: from the comments directly above to where the next entry's begin. In a flow map, from key to value. */
  readonly block: Span;
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** A top-level key and what stands under it. */
export interface Section {
  readonly name: string;
  readonly key: Span;
  readonly block: Span;
  /** The entries of a section that is a map of entries; absent for any other. */
  readonly entries?: readonly Entry[];
  /** The value itself, where it was read in one go; places count in the whole text. */
  readonly value?: YamlNode;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

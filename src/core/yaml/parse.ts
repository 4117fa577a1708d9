// The only file that imports `yaml`, so that a host can leave loading it until the first YAML must be read.
import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  Parser,
  Scalar,
  type CST,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import { nextLine } from './cut';
import type { YamlNode, YamlPair, YamlScalar } from './node';
import { alias, anchor, maxDepth, mistake, noName, tag, tooDeep, tooMuch, unreadable } from './refusals';

/** The parser keeps at most three things open a level. */
const maxOpen = maxDepth * 3;
/** Words, signs and comments that are read in one go: less than a second's work. A claim has some hundred. */
const maxLexemes = 100_000;
/** Spaces and line ends cost less, and a file may have many at its end. */
const blanksALexeme = 10;

/** Mistakes that are told of what is read in one go: whoever mends these sees the next. */
const maxMistakes = 100;

export interface Parsed {
  /** What could be read; absent where there is nothing but comments. Aliases are left out. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document. Total and bounded: whatever the input, it returns what can be read with problems for the
 * rest; a text that is too long or nested too deep is not read; aliases, anchors and tags are refused; nothing is ever
 * constructed. Duplicate keys are not looked for here (`duplicateKeys`). Places count UTF-16 units.
 */
export function parseYaml(text: string): Parsed {
  const documents = compose(text);
  if (!Array.isArray(documents)) return { problems: [documents] };
  const [document, second] = documents;
  if (!document) return { problems: [] };
  const conversion = new Conversion(text, mistakesIn(text, document, second));
  const root = document.contents === null ? undefined : conversion.node(document.contents, 0, 0);
  return { ...(root && { root }), problems: conversion.problems };
}

/** The first document of a text, and a second, which is one too many; or why it can't be read. */
function compose(text: string): Document.Parsed[] | Problem {
  const tokens = new Tokens(text);
  const documents: Document.Parsed[] = [];
  try {
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    for (const document of composer.compose(tokens, true, text.length)) {
      documents.push(document);
      if (documents.length > 1) break;
    }
  } catch {
    return unreadable();
  }
  return tokens.excess ?? documents;
}

/** What the parser takes a text to consist of; the text is left where it is beyond what is read. */
class Tokens implements Iterable<CST.Token> {
  /** Why the text was not read to its end. */
  excess: Problem | undefined;

  constructor(private readonly text: string) {}

  *[Symbol.iterator](): Generator<CST.Token, void> {
    const parser = new Parser();
    let left = maxLexemes;
    for (const lexeme of new Lexer().lex(this.text)) {
      const at = manyBadEscapes(lexeme);
      if (at !== undefined) {
        const start = parser.offset + at;
        this.excess = mistake('BAD_DQ_ESCAPE', { start, end: start + 2 });
        return;
      }
      yield* parser.next(lexeme);
      left -= lexeme.trim() === '' ? 1 / blanksALexeme : 1;
      if (parser.stack.length > maxOpen) this.excess = tooDeep(parser.offset);
      else if (left < 0) this.excess = tooMuch();
      if (this.excess) return;
    }
    yield* parser.end();
  }
}

/** An escape in double quotes, with what follows the backslash where YAML knows none such. */
const escape =
  /\\(?:[0abefnrtvN_LP "/\\\t\r\n]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U00(?:0[\dA-Fa-f]|10)[\dA-Fa-f]{4}|([^]))/g;

/** Where the first of more wrong escapes stands in a text in double quotes than are told of: each costs the parser much. */
function manyBadEscapes(lexeme: string): number | undefined {
  if (!lexeme.startsWith('"')) return undefined;
  let first: number | undefined;
  let left = maxMistakes;
  for (const { index, 1: unknown } of lexeme.matchAll(escape)) {
    if (unknown === undefined) continue;
    first ??= index;
    if (--left < 0) return first;
  }
  return undefined;
}

function mistakesIn(text: string, first: Document.Parsed, second: Document.Parsed | undefined): Problem[] {
  const problems = [...first.errors, ...first.warnings]
    .slice(0, maxMistakes)
    // an unknown tag is reported with the others
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .map(({ code, pos }) => mistake(code, clip(pos, text)));
  if (second) problems.push(mistake('MULTIPLE_DOCS', clip(second.range.slice(0, 2), text)));
  return problems;
}

/** Makes our nodes of the parser's, and adds to the problems what our files don't use. */
class Conversion {
  constructor(
    private readonly text: string,
    readonly problems: Problem[],
  ) {}

  /** A node at a depth; one that has no place of its own stands at `fallback`. */
  node(node: unknown, depth: number, fallback: number): YamlNode | undefined {
    if (isAlias(node)) {
      this.problems.push(alias(spanOf(node.range, fallback)));
      return undefined;
    }
    if (!isScalar(node) && !isCollection(node))
      return { kind: 'scalar', value: '', style: 'plain', start: fallback, end: fallback };
    const found = spanOf(node.range, fallback);
    const span = { start: found.start, end: blockEnd(node, this.text) ?? found.end };
    if (node.anchor !== undefined) this.problems.push(anchor(span));
    // collections get the tag of their own kind only where the file names it
    if (node.tag !== undefined) this.problems.push(tag(span));
    if (isScalar(node)) return this.scalar(node, span);
    if (depth >= maxDepth) {
      this.problems.push(tooDeep(span.start));
      return undefined;
    }
    const flow = node.flow === true;
    if (isMap(node)) return { kind: 'map', pairs: this.pairs(node, depth + 1, span.start), flow, ...span };
    const items = node.items.flatMap((item) => this.node(item, depth + 1, span.start) ?? []);
    return { kind: 'list', items, flow, ...span };
  }

  private scalar(node: Scalar, span: Span): YamlScalar {
    if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) this.placeOpenQuote(span);
    return { kind: 'scalar', value: textOf(node), style: styles[node.type ?? ''] ?? 'plain', ...span };
  }

  /** A quote that nobody closes is found at the end of the file, and mended where it stands. */
  private placeOpenQuote({ start, end }: Span): void {
    const { problems } = this;
    const at = problems.findIndex(({ code, span }) => code === 'yaml-missing-char' && span?.start === end);
    if (at >= 0) problems[at] = { ...problems[at]!, span: { start, end: Math.min(start + 1, end) } };
  }

  private pairs(map: YAMLMap, depth: number, fallback: number): YamlPair[] {
    const pairs: YamlPair[] = [];
    for (const pair of map.items) {
      const key = this.node(pair.key, depth, fallback);
      const value = this.node(pair.value, depth, key?.end ?? fallback);
      if (key && key.kind !== 'scalar') this.problems.push(noName(key));
      else if (key && value) pairs.push({ key, value });
    }
    return pairs;
  }
}

const styles: Readonly<Record<string, YamlScalar['style']>> = {
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'block',
  [Scalar.BLOCK_FOLDED]: 'block',
};

function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

/**
 * Where a map or list written in lines ends: with the line of its last words. The parser counts what follows, too, up to
 * the next field: its indent, and the comments above it.
 */
function blockEnd(node: unknown, text: string): number | undefined {
  let last: unknown = node;
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  const end = last !== node && isNode(last) ? last.range?.[1] : undefined;
  return end === undefined || text[end - 1] === '\n' ? end : nextLine(text, end);
}

function spanOf(range: readonly number[] | null | undefined, fallback: number): Span {
  return range
    ? { start: range[0] ?? fallback, end: range[1] ?? fallback }
    : { start: fallback, end: fallback };
}

/** A place inside the text, whatever the parser says. */
function clip(pos: readonly number[], text: string): Span {
  const inside = (at: number | undefined) => Math.max(0, Math.min(at ?? 0, text.length));
  return { start: inside(pos[0]), end: Math.max(inside(pos[0]), inside(pos[1])) };
}

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
  type Document,
} from 'yaml';
import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import { nextLine } from './cut';
import type { YamlNode, YamlPair, YamlScalar } from './node';

/** Levels of nesting that are read. Our formats need 6; the parser itself crashes at some 100,000. */
const maxDepth = 16;
/** The parser keeps at most three things open a level. */
const maxOpen = maxDepth * 3;
/** Words, signs and comments that are read in one go: less than a second's work. A claim has some hundred. */
const maxLexemes = 100_000;
/** Spaces and line ends cost less, and a file may have many at its end. */
const blanksALexeme = 10;
/** The code of the problem that a text has more of them. */
export const tooLong = 'yaml-too-long';

/** Error codes of `yaml` in words for people. The rest get the last row. */
const said: Readonly<Record<string, readonly [Message, Message]>> = {
  TAB_AS_INDENT: [msg('A tab indents this line'), msg('Indent with spaces: YAML takes no tabs')],
  MULTIPLE_DOCS: [
    msg('A line of three dashes starts a second document in this file'),
    msg('Remove the line of dashes, or move what follows it to a file of its own'),
  ],
  BAD_DQ_ESCAPE: [
    msg('A backslash in double quotes starts something that YAML does not know'),
    msg('Write two backslashes, or put the text in single quotes'),
  ],
  BAD_INDENT: [
    msg('This line is not indented like the lines that it belongs with'),
    msg('Give it as many leading spaces as its neighbours have'),
  ],
  MISSING_CHAR: [
    msg('Something is missing here: a closing quote or bracket, a colon or a comma'),
    msg('Close the quote or bracket, or put the text in double quotes'),
  ],
  '': [
    msg('This is not valid YAML'),
    msg('Put text with : or # in double quotes, and check quotes and indentation'),
  ],
};

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
  const problems: Problem[] = [];
  const error = (code: string, span: Span, message: Message, mend: Message) =>
    problems.push({ code, severity: 'error', message, mend, span });
  const tooDeep = (at: number) =>
    error(
      'yaml-depth',
      { start: at, end: at },
      msg('This is nested deeper than {0} levels', maxDepth),
      msg('Flatten it: these files never need more than a few levels'),
    );

  const tooMuch = () =>
    error(
      tooLong,
      { start: 0, end: 0 },
      msg('Too much stands here to be read in one go'),
      msg(
        'Shorten it, or write each entry on lines of its own, with a plain name and indented like the others',
      ),
    );

  let stopped: (() => void) | undefined;
  function* tokens() {
    const parser = new Parser();
    let left = maxLexemes;
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      left -= lexeme.trim() === '' ? 1 / blanksALexeme : 1;
      const at = parser.offset;
      if (parser.stack.length > maxOpen) stopped = () => tooDeep(at);
      else if (left < 0) stopped = tooMuch;
      if (stopped) return;
    }
    yield* parser.end();
  }
  const documents: Document.Parsed[] = [];
  try {
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    for (const document of composer.compose(tokens(), true, text.length)) {
      documents.push(document);
      if (documents.length > 1) break;
    }
  } catch {
    error('yaml-syntax', { start: 0, end: 0 }, said['']![0], said['']![1]);
    return { problems };
  }
  if (stopped) {
    stopped();
    return { problems };
  }
  const [document, second] = documents;
  if (!document) return { problems };
  for (const found of [...document.errors, ...document.warnings]) {
    // an unknown tag is reported with the tags below
    if (found.code === 'TAG_RESOLVE_FAILED') continue;
    const [message, mend] = said[found.code] ?? said['']!;
    error(`yaml-${found.code.toLowerCase().replaceAll('_', '-')}`, clip(found.pos, text), message, mend);
  }
  if (second) {
    const [message, mend] = said['MULTIPLE_DOCS']!;
    error('yaml-multiple-docs', clip(second.range.slice(0, 2), text), message, mend);
  }

  function placeOpenQuote({ start, end }: Span): void {
    const at = problems.findIndex(({ code, span }) => code === 'yaml-missing-char' && span?.start === end);
    if (at >= 0) problems[at] = { ...problems[at]!, span: { start, end: Math.min(start + 1, end) } };
  }

  function convert(node: unknown, depth: number, fallback: number): YamlNode | undefined {
    if (isAlias(node)) {
      error(
        'yaml-alias',
        spanOf(node.range, fallback),
        msg('YAML aliases (*name) are not used here'),
        msg('Write the text out, or put it in double quotes'),
      );
      return undefined;
    }
    if (!isScalar(node) && !isCollection(node))
      return { kind: 'scalar', value: '', style: 'plain', start: fallback, end: fallback };
    const found = spanOf(node.range, fallback);
    const span = { start: found.start, end: emptyEnd(node, text) ?? found.end };
    if (node.anchor !== undefined)
      error(
        'yaml-anchor',
        span,
        msg('YAML anchors (&name) are not used here'),
        msg('Remove it, or put the text in double quotes'),
      );
    // collections get the tag of their own kind only where the file names it
    if (node.tag !== undefined)
      error(
        'yaml-tag',
        span,
        msg('YAML tags (!name) are not used here'),
        msg('Remove it, or put the text in double quotes'),
      );
    if (isScalar(node)) {
      // a quote that nobody closes is found at the end of the file, and mended where it stands
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) placeOpenQuote(span);
      return { kind: 'scalar', value: textOf(node), style: styles[node.type ?? ''] ?? 'plain', ...span };
    }
    if (depth >= maxDepth) {
      tooDeep(span.start);
      return undefined;
    }
    const flow = node.flow === true;
    if (!isMap(node)) {
      const items = node.items.flatMap((item) => convert(item, depth + 1, span.start) ?? []);
      return { kind: 'list', items, flow, ...span };
    }
    const pairs: YamlPair[] = [];
    for (const pair of node.items) {
      const key = convert(pair.key, depth + 1, span.start);
      const value = convert(pair.value, depth + 1, key?.end ?? span.start);
      if (key && key.kind !== 'scalar')
        error(
          'yaml-key',
          { start: key.start, end: key.end },
          msg('This list or map stands where a name is expected'),
          msg('Write a name before the colon, or put the text in double quotes'),
        );
      else if (key && value) pairs.push({ key, value });
    }
    return { kind: 'map', pairs, flow, ...span };
  }
  const root = document.contents === null ? undefined : convert(document.contents, 0, 0);
  return { ...(root && { root }), problems };
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
 * Where a block ends whose last field has no value but a comment, or is a key after a question mark alone: with that
 * line. The parser counts what follows, too, up to the next field: its indent, and the comments above it.
 */
function emptyEnd(node: unknown, text: string): number | undefined {
  if (!isCollection(node)) return undefined;
  let last: unknown = node;
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1);
    if (isPair(item) && item.value === null && isNode(item.key) && item.key.range)
      return nextLine(text, item.key.range[1]);
    last = isPair(item) ? item.value : item;
  }
  if (!isScalar(last) || !last.range || last.range[0] !== last.range[1]) return undefined;
  return nextLine(text, last.range[1]);
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

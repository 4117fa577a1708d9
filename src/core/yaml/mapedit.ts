import { lineStart, nextLine } from './cut';
import { isNull, type YamlMap, type YamlNode, type YamlPair } from './node';
import type { TextEdit } from './splice';
import { field, type Written } from './write';

/** The line end that a text uses: that of its first line, LF for a text of one. */
export function eolOf(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n';
}

/** Lines as text, each indented, each ended. Empty lines stay empty. */
export function indented(lines: readonly string[], indent: number, eol: string): string {
  return lines.map((line) => (line === '' ? eol : ' '.repeat(indent) + line + eol)).join('');
}

/** Where a value's last visible character ends. */
function contentEnd(text: string, { key, value }: YamlPair): number {
  const colon = text.indexOf(':', key.end) + 1;
  const end = Math.max(colon, value.end);
  return colon + text.slice(colon, end).trimEnd().length;
}

/** Spaces before the first key of a block map. */
function indentOf(text: string, map: YamlMap): number {
  const first = map.pairs[0]!.key.start;
  return first - lineStart(text, first);
}

/**
 * The edits that give a key of a map this value, or (`undefined`) take it away. Everything else stays as it is; a
 * trailing comment is kept. `order` is where a new key goes: after the last of those that precede it there.
 */
export function setKey(
  text: string,
  map: YamlMap,
  key: string,
  value: Written | undefined,
  order: readonly string[],
): TextEdit[] {
  const at = map.pairs.findIndex((pair) => pair.key.value === key);
  if (value === undefined) return at < 0 ? [] : [removed(text, map, at)];
  if (at >= 0) return replaced(text, map, map.pairs[at]!, value);
  const rank = order.indexOf(key);
  let after = -1;
  map.pairs.forEach((pair, i) => {
    if (rank < 0 || order.indexOf(pair.key.value) < rank) after = i;
  });
  if (map.flow) return [insertedInFlow(map, after, `${key}: ${value.inline}`)];
  const eol = eolOf(text);
  const source = indented(field(key, value), indentOf(text, map), eol);
  if (after < 0) {
    const start = lineStart(text, map.pairs[0]!.key.start);
    return [{ start, end: start, text: source }];
  }
  return [insertedLines(text, nextLine(text, contentEnd(text, map.pairs[after]!)), source, eol)];
}

/** Whole lines put in at the start of a line, or at the end of a text whose last line has no end. */
export function insertedLines(text: string, at: number, source: string, eol: string): TextEdit {
  const open = at > 0 && at === text.length && text.charCodeAt(at - 1) !== 10 && text !== '\ufeff';
  return { start: at, end: at, text: open ? eol + source.slice(0, -eol.length) : source };
}

/** A pair put into braces after the one at this index; -1 for the front. */
export function insertedInFlow(map: YamlMap, after: number, source: string): TextEdit {
  const before = map.pairs[after];
  if (before) {
    const at = Math.max(before.key.end, before.value.end);
    return { start: at, end: at, text: `, ${source}` };
  }
  const at = map.pairs[0]?.key.start ?? map.start + 1;
  return { start: at, end: at, text: map.pairs.length > 0 ? `${source}, ` : source };
}

/** A pair taken out, with its comma or its lines. */
export function removed(text: string, map: YamlMap, index: number): TextEdit {
  const pair = map.pairs[index]!;
  if (!map.flow)
    return { start: lineStart(text, pair.key.start), end: nextLine(text, contentEnd(text, pair)), text: '' };
  const end = Math.max(pair.key.end, pair.value.end);
  const before = map.pairs[index - 1];
  if (before) return { start: Math.max(before.key.end, before.value.end), end, text: '' };
  return { start: pair.key.start, end: map.pairs[1]?.key.start ?? end, text: '' };
}

function replaced(text: string, map: YamlMap, pair: YamlPair, value: Written): TextEdit[] {
  const colon = text.indexOf(':', pair.key.end) + 1;
  const end = contentEnd(text, pair);
  const oneLine = !text.slice(colon, end).includes('\n');
  const commented = /^[ \t]*#/.test(text.slice(end, nextLine(text, end)));
  if (map.flow || (oneLine && (!value.lines || commented))) {
    if (!isNull(pair.value) || pair.value.end > colon)
      return [{ start: pair.value.start, end, text: value.inline }];
    return [{ start: colon, end: colon, text: ` ${value.inline}` }];
  }
  const eol = eolOf(text);
  const source = indented(field(pair.key.value, value), indentOf(text, map), eol)
    .trimStart()
    .slice(0, -eol.length);
  return [{ start: pair.key.start, end, text: source }];
}

/** Whether a value is empty, so that keys can't be set in it. */
export function mapOf(node: YamlNode | undefined): YamlMap | undefined {
  return node?.kind === 'map' && node.pairs.length > 0 ? node : undefined;
}

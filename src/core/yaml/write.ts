/**
 * A value as it is written: `inline` fits after a colon and inside brackets; `lines`, where it reads better over several
 * lines, starts on the key's own line with the first of them, the others indented below the key.
 */
export interface Written {
  readonly inline: string;
  readonly lines?: readonly string[];
}

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const reserved = /^(y|n|yes|no|on|off|true|false|null)$/i;

/** Characters that nobody sees, and those that change the direction of writing. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|[\x7f-\x9f\u2028\u2029\ufff9-\ufffb]/gu;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\x00-\x08\x0b-\x1f]/;

/** Double-quoted, with what is invisible as `\uXXXX`: every reader of YAML gets back the same text. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(invisible, escaped);
}

/** Each UTF-16 unit as `\uXXXX`. */
const escaped = (text: string) =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Plain where no reader of YAML 1.1 or 1.2 can take it for anything else than this text; otherwise double-quoted. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9_-]*( [A-Za-z0-9_-]+)*$/.test(text) && !reserved.test(text);
  return plain ? text : quoted(text);
}

/** Dates and instants stand plain: people read them so, and every reader sees the date. */
export function date(text: string): string {
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?)?)?$/.test(text) ? text : scalar(text);
}

/** Hexadecimal digits stand plain unless they look like a number. */
export function hex(text: string): string {
  return /^[0-9a-f]+$/.test(text) && !/^(0b|\d+(e\d+)?$)/.test(text) ? text : scalar(text);
}

export function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** Pairs without a value are left out. */
export function map(pairs: readonly (readonly [string, string | undefined])[]): string {
  return `{${pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(', ')}}`;
}

/** Text of several lines as a literal block where that keeps every character. */
export function prose(text: string): Written {
  const inline = scalar(text);
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n');
  const literal = lines.length > 1 && lines[0] !== '' && lines.at(-1) !== '' && !control.test(body);
  const clean =
    lines.every((line) => !/^[ \t]|[ \t]$/.test(line)) && body.search(invisible) < 0 && !/\p{Cs}/u.test(body);
  return literal && clean ? { inline, lines: [text === body ? '|-' : '|', ...lines] } : { inline };
}

/** `key: value` as lines, the ones after the first indented by two. */
export function field(key: string, value: Written): string[] {
  const [head, ...rest] = value.lines ?? [value.inline];
  return [
    head === '' ? `${key}:` : `${key}: ${head}`,
    ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
  ];
}

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describe } from '../core/anchor/describe';
import { prepare, type Prepared } from '../core/anchor/document';
import { compareVersions, type History } from '../core/anchor/history';
import { resolve } from '../core/anchor/resolve';
import type { Selector } from '../core/model/claim';

export const name = 'anchor';

export const help = `glossator anchor --ndjson [--old-text]

A filter. Each line of standard input is a JSON object, and gives one line of JSON on standard output:
  {"id", "from": {"text", "start", "end"}, "to": "new text"}
  {"id", "selector": {"quote", "prefix"?, "suffix"?, "at"?, "rival"?}, "to": "new text"}
  → {"id", "status", "start"?, "end"?, "score", "candidates", "doubt"?}
Offsets are UTF-16 code units of the text given. "from" only makes the selector.

  --old-text   take the text in "from" for an older version of "to", as git knows it
`;

/** Anchors claims line by line. Exit codes: 0 every line was answered, 2 unusable arguments or a line that isn't JSON. */
export async function run(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args, options: { ndjson: { type: 'boolean' }, 'old-text': { type: 'boolean' } } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (!options.values.ndjson) return refuse('anchor works as a filter: add --ndjson');
  const answer = answers(options.values['old-text'] === true);
  let code = 0;
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++;
    if (!text.trim()) continue;
    const said = answer(text);
    if (typeof said === 'string') code = refuse(`line ${line}: ${said}`);
    else await write(JSON.stringify(said) + '\n');
  }
  return code;
}

function refuse(why: string): number {
  process.stderr.write(`glossator anchor: ${why}\n`);
  return 2;
}

function write(text: string): Promise<void> {
  return new Promise((done) => (process.stdout.write(text) ? done() : process.stdout.once('drain', done)));
}

/** Answers one line, or says what is wrong with it. Texts come in runs of the same document: a few stay prepared. */
function answers(withOldText: boolean): (line: string) => object | string {
  const prepareOnce = few((text: string) => prepare(text));
  const histories = new WeakMap<Prepared, WeakMap<Prepared, History>>();
  const historyOf = (from: Prepared, to: Prepared): History => {
    const byNew = histories.get(from) ?? new WeakMap<Prepared, History>();
    histories.set(from, byNew);
    const history = byNew.get(to) ?? compareVersions(from, to);
    byNew.set(to, history);
    return history;
  };
  return (line) => {
    const row = rowOf(line);
    if (typeof row === 'string') return row;
    const to = prepareOnce(row.to);
    if (row.selector) return { id: row.id, ...resolve(row.selector, to) };
    const from = prepareOnce(row.from.text);
    const selector = describe(from, row.from);
    return { id: row.id, ...resolve(selector, to, withOldText ? historyOf(from, to) : undefined) };
  };
}

type Row = { readonly id: unknown; readonly to: string } & (
  | { readonly selector: Selector; readonly from?: undefined }
  | { readonly selector?: undefined; readonly from: { text: string; start: number; end: number } }
);

function rowOf(line: string): Row | string {
  let row;
  try {
    row = JSON.parse(line) as Partial<Row> | null;
  } catch {
    return 'not JSON';
  }
  if (typeof row !== 'object' || typeof row?.to !== 'string') return 'no text "to"';
  if (typeof row.selector?.quote === 'string') return row as Row;
  const { from } = row;
  if (typeof from?.text !== 'string' || !Number.isInteger(from.start) || !Number.isInteger(from.end))
    return 'neither a "selector" with a quote nor "from" with text, start and end';
  return row as Row;
}

/** Remembers the last few results. */
function few<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) value = make(text);
    else kept.delete(text);
    kept.set(text, value);
    for (const oldest of kept.keys()) if (kept.size > 6) kept.delete(oldest);
    return value;
  };
}

import { describe } from '../core/anchor/describe';
import { prepare, type Prepared } from '../core/anchor/document';
import { compareVersions, type History } from '../core/anchor/history';
import { resolve } from '../core/anchor/resolve';
import type { Selector } from '../core/model/claim';
import { parse, UsageError, type Command } from './command';
import { filter } from './output';

/** Finds passages again in newer texts, as a filter of JSON lines. */
export const anchor: Command = {
  name: 'anchor',
  summary: 'finds passages again in newer texts, as a filter of JSON lines',
  help: `glossator anchor --ndjson [--old-text]

A filter. Each line of standard input is a JSON object, and gives one line of JSON on standard output:
  {"id", "from": {"text", "start", "end"}, "to": "new text"}
  {"id", "selector": {"quote", "prefix"?, "suffix"?, "at"?, "rival"?, "shared"?}, "to": "new text"}
  → {"id", "status", "start"?, "end"?, "score", "candidates", "doubt"?}
A line that can't be used gives {"id", "error"}. Offsets are UTF-16 code units of the text given. "from" only makes the
selector.

  --old-text   take the text in "from" for an older version of "to", as git knows it
`,
  run(args) {
    const { values } = parse(args, { ndjson: { type: 'boolean' }, 'old-text': { type: 'boolean' } });
    if (!values.ndjson) throw new UsageError('anchor works as a filter: add --ndjson');
    return filter(answers(values['old-text'] === true));
  },
};

/** Answers a line, or says what is wrong with it. Texts come in runs of the same document: a few stay prepared. */
function answers(withOldText: boolean): (line: Record<string, unknown>) => object {
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
    if (typeof row === 'string') return { id: line.id, error: row };
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

function rowOf(line: Record<string, unknown>): Row | string {
  const row = line as Partial<Row>;
  if (typeof row.to !== 'string') return 'no text "to"';
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

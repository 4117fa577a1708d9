import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Writes to standard output and waits while its reader is slow, so that memory stays constant. */
export async function say(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Reports a failure on standard error, in one line, with control characters escaped. */
export function complain(what: string): void {
  // eslint-disable-next-line no-control-regex
  process.stderr.write(`glossator: ${what.replace(/[\u0000-\u001f\u007f-\u009f]/g, escape)}\n`);
}

const escape = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A filter: hands each line of standard input, parsed, to `answer`, and writes what comes back as a line. A line that
 * isn't a JSON object is reported with its number and the rest goes on. Resolves with the exit code.
 */
export async function filter(
  answer: (row: Record<string, unknown>, line: number) => unknown,
): Promise<number> {
  let code = 0;
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const row = object(text);
    if (row) await say(`${JSON.stringify(answer(row, line))}\n`);
    else {
      complain(`line ${line}: not a JSON object`);
      code = 2;
    }
  }
  return code;
}

function object(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

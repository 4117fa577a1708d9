import { parseArgs, type ParseArgsConfig } from 'node:util';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** A line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Resolves with the exit code: 0 fine, 1 findings or conflicts, 2 unreadable input. */
  run(args: string[]): Promise<number>;
}

/** The arguments can't be used; the message says which and why. */
export class UsageError extends Error {}

/** `parseArgs` whose complaints are usage errors in one line. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}

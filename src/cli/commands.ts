import * as anchor from './anchor';
import type { Command } from './command';
import { scan } from './scan';

/** The commands, in the order in which help lists them. To add one: a file that exports a `Command`, and a line here. */
export const commands: readonly Command[] = [
  scan,
  { ...anchor, summary: 'finds passages again in newer texts, as a filter of JSON lines' },
];

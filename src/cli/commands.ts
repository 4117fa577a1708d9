import { anchor } from './anchor';
import { check } from './check';
import type { Command } from './command';
import { merge } from './merge';
import { report } from './report';
import { scan } from './scan';

/** The commands, in the order in which help lists them. To add one: a file that exports a `Command`, and a line here. */
export const commands: readonly Command[] = [scan, report, check, merge, anchor];

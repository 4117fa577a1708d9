import type { Command } from '../services';
import { leaveFolder, useFolder } from './folder';

/** Every command of the extension, as declared in package.json; each lives in a file of its own. */
export const commands: Readonly<Record<string, Command>> = {
  'glossator.useFolder': useFolder,
  'glossator.leaveFolder': leaveFolder,
};

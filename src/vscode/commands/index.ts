import { claimCommands } from '../claims/commands';
import { mergingCommands } from '../merging/index';
import type { Command } from '../services';
import { openEntry, showClaims, showMentions } from './entries';
import { leaveFolder, useFolder } from './folder';
import { suggestionCommands } from '../suggestions/commands';
import { chooseHighlights, toggleHighlights } from './highlights';

/** Every command of the extension, as declared in package.json; each lives in a file of its own. */
export const commands: Readonly<Record<string, Command>> = {
  ...claimCommands,
  ...mergingCommands,
  'glossator.useFolder': useFolder,
  'glossator.leaveFolder': leaveFolder,
  'glossator.toggleHighlights': toggleHighlights,
  'glossator.chooseHighlights': chooseHighlights,
  'glossator.openEntry': openEntry,
  'glossator.showMentions': showMentions,
  'glossator.showClaims': showClaims,
  ...suggestionCommands,
};

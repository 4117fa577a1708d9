import type { Command, Feature } from '../services';
import { sideTexts } from './compare';
import { conflictFix, conflictNotice } from './conflicts';
import { freshLauncher, mergeWithGit, mergeWithoutGit } from './driver';
import { resolveConflict } from './resolve';

export const mergingCommands: Readonly<Record<string, Command>> = {
  'glossator.mergeWithGit': mergeWithGit,
  'glossator.mergeWithoutGit': mergeWithoutGit,
  'glossator.resolveConflict': resolveConflict,
};

/** What stands in the editor for merging. */
export const mergingFeatures: readonly Feature[] = [conflictNotice, conflictFix, sideTexts, freshLauncher];

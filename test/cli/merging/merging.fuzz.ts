import fc from 'fast-check';
import { checkGitHistory, gitHistories, type Seen } from './histories';

describe('merging in real repositories, at length', () => {
  it('300 histories: branches, renames, rebase, stash; with the driver and without', () => {
    const seen: Seen = { clean: 0, conflicts: 0, plainConflicts: 0 };
    fc.assert(
      fc.property(gitHistories, (history) => checkGitHistory(history, seen)),
      { numRuns: 300, endOnFailure: true },
    );
    console.log(
      `        ${seen.clean} files merged clean, ${seen.conflicts} true conflicts, ` +
        `${seen.plainConflicts} resolved by --conflicted`,
    );
  });
});

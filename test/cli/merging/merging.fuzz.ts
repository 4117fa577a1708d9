import fc from 'fast-check';
import { checkGitHistory, gitHistories, type Seen } from './histories';

describe('merging in real repositories, at length', () => {
  it('300 histories: branches, renames, rebase, stash; with the driver and without', () => {
    const seen: Seen = new Map();
    fc.assert(
      fc.property(gitHistories, (history) => checkGitHistory(history, seen)),
      { numRuns: 300, endOnFailure: true },
    );
    for (const [what, count] of [...seen].sort()) console.log(`        ${String(count).padStart(5)} ${what}`);
  });
});

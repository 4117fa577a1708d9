import assert from 'node:assert/strict';
import { tally } from './tally';

describe('anchor: histories of documents in four languages', () => {
  const seeds = [1];
  it('no passage is found in the wrong place, or under other numbers, negations or names', () => {
    const { count, wrong, lost } = tally(seeds);
    assert.deepEqual(wrong, []);
    assert.ok(lost.length <= 0.02 * count, `${lost.length} of ${count} lost:\n${lost.join('\n')}`);
  });
});

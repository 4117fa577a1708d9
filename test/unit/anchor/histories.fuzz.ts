import assert from 'node:assert/strict';
import { tally } from './tally';
import { misplaced } from './twins';

describe('anchor: many histories', () => {
  it('hardly any passage is found in the wrong place, and few are lost', () => {
    const { count, wrong, lost } = tally(Array.from({ length: 60 }, (_, i) => i + 100));
    const told = `${wrong.length} of ${count} wrong:\n${wrong.join('\n')}`;
    assert.ok(wrong.length <= 0.002 * count, told);
    assert.ok(lost.length <= 0.02 * count, `${lost.length} of ${count} lost`);
  });

  it('no copy of a passage is taken for one that was cut out', () =>
    assert.deepEqual(misplaced(400).found, []));
});

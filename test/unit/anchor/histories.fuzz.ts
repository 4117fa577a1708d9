import assert from 'node:assert/strict';
import { tally } from './tally';

describe('anchor: many histories', () => {
  it('hardly any passage is found in the wrong place, and few are lost', () => {
    const { count, wrong, lost } = tally(Array.from({ length: 60 }, (_, i) => i + 100));
    const told = `${wrong.length} of ${count} wrong:\n${wrong.join('\n')}`;
    assert.ok(wrong.length <= 0.002 * count, told);
    assert.ok(lost.length <= 0.02 * count, `${lost.length} of ${count} lost`);
  });
});

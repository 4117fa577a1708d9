import fc from 'fast-check';
import { readsWhole, salads } from './salad';

describe('words of the rules in any order', () => {
  it('are read without a throw, and found where they stand', () =>
    fc.assert(fc.property(salads, readsWhole), { numRuns: 200 }));
});

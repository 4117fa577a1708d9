import fc from 'fast-check';
import { saysTheSame } from './edits';

describe('an open document, long', () => {
  it('says after any edits what a fresh reading says', () => fc.assert(saysTheSame, { numRuns: 3_000 }));
});

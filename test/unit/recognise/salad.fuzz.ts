import fc from 'fast-check';
import { readsWhole, readsWithTitles, salads, titles } from './salad';

describe('words of the rules in any order, at length', () => {
  it('are read without a throw, and found where they stand', () =>
    fc.assert(
      fc.property(salads, (text) => readsWhole(text)),
      { numRuns: 100_000 },
    ));
  it('are read as titles of a dossier', () =>
    fc.assert(fc.property(fc.tuple(titles, titles), readsWithTitles), { numRuns: 10_000 }));
});

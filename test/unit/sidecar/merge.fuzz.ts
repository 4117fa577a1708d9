import fc from 'fast-check';
import { checkHistory, histories } from './histories';

describe('merging sidecars, at length', () => {
  it('10,000 histories', () => {
    let [conflicts, clean] = [0, 0];
    fc.assert(
      fc.property(histories, (history) => {
        if (checkHistory(history) > 0) conflicts++;
        else clean++;
      }),
      { numRuns: 10_000 },
    );
    console.log(`        ${clean} clean, ${conflicts} with true conflicts`);
  });
});

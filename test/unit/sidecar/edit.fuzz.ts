import fc from 'fast-check';
import { isAsOnTheWhole } from './operations';

describe('editing a sidecar, at length', () => {
  it('what is done to one claim among many, with what is remembered, is as on the whole anew', () =>
    fc.assert(isAsOnTheWhole, { numRuns: 500 }));
});

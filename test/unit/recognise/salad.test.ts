import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readsWhole, salads } from './salad';

describe('words of the rules in any order', () => {
  it('are read without a throw, and found where they stand', () =>
    fc.assert(fc.property(salads, readsWhole), { numRuns: 200 }));

  // each once broke a rule that looks beyond the text
  for (const text of [') Орлову', '( ) 대통령', 'reports, Anna Berg', 'Об этом сообщили в Японском'])
    it(`are read: ${text}`, () => assert.ok(readsWhole(text)));
});

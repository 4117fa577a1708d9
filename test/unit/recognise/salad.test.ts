import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readsWhole, readsWithTitles, salads, titles } from './salad';

describe('words of the rules in any order', () => {
  it('are read without a throw, and found where they stand', () =>
    fc.assert(
      fc.property(salads, (text) => readsWhole(text)),
      { numRuns: 200 },
    ));
  it('are read as titles of a dossier', () =>
    fc.assert(fc.property(fc.tuple(titles, titles), readsWithTitles), { numRuns: 100 }));
  it('are read as a title that begins inside one', () =>
    assert.ok(readsWithTitles(['комитета по рыбе председатель', 'комитета'])));

  // each once broke a rule that looks beyond the text
  for (const text of [
    ') Орлову',
    '( ) 대통령',
    'reports, Anna Berg',
    'Об этом сообщили в Японском',
    '— поставила министр Анна Берг',
  ])
    it(`are read: ${text}`, () => assert.ok(readsWhole(text)));
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftSpan, shiftSpanThrough } from '../../../src/core/anchor/shift';

/** Marks are written into the text: [span], {replaced}, and what stands there instead. */
function check(marked: string, inserted: string, expected: string | undefined): void {
  const bare = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const change = { start: at('{'), end: at('}'), length: inserted.length };
  const text = bare.slice(0, change.start) + inserted + bare.slice(change.end);
  const span = shiftSpan({ start: at('['), end: at(']') }, change);
  assert.equal(span && text.slice(span.start, span.end), expected, `${marked} ← ${inserted}`);
}

describe('anchor/shift', () => {
  it('a span follows an edit', () => {
    check('{}ab [water pact] cd', 'xx', 'water pact');
    check('ab {}[water pact] cd', 'xx', 'water pact');
    check('ab [water pact]{} cd', 'xx', 'water pact');
    check('ab [water pact] cd{}', 'xx', 'water pact');
    check('ab [water{} pact] cd', ' supply', 'water supply pact');
    check('ab [water{ pact}] cd', '', 'water');
    check('ab [{water }pact] cd', '', 'pact');
    check('a{b [wat}er pact] cd', 'xx', 'er pact');
    check('ab [water p{act] c}d', 'xx', 'water p');
    check('ab [{water pact}] cd', 'gas deal', 'gas deal');
    check('ab [{water pact}] cd', '', undefined);
    check('ab{ [water pact] }cd', 'gas deal', undefined);
    check('ab {[water pact] }cd', 'gas deal', undefined);
  });

  it('several edits at once are measured in the old text', () => {
    const span = shiftSpanThrough({ start: 10, end: 20 }, [
      { start: 0, end: 0, length: 3 },
      { start: 12, end: 14, length: 0 },
      { start: 30, end: 40, length: 0 },
    ]);
    assert.deepEqual(span, { start: 13, end: 21 });
  });

  it('what the edit leaves alone stays in the span, and nothing from outside comes in', () => {
    const edge = fc.nat({ max: 30 });
    fc.assert(
      fc.property(edge, edge, edge, edge, fc.nat({ max: 6 }), (a, b, c, d, length) => {
        const old = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const change = { start: Math.min(c, d), end: Math.max(c, d), length };
        const text = old.slice(0, change.start) + '.'.repeat(length) + old.slice(change.end);
        const inside = [...old].filter((_, i) => i >= span.start && i < span.end);
        const kept = inside.filter((letter) => text.includes(letter)).join('');
        const moved = shiftSpan(span, change);
        const exactly = change.start === span.start && change.end === span.end && length > 0;
        assert.equal(moved !== undefined, kept !== '' || exactly);
        if (moved) assert.equal(text.slice(moved.start, moved.end).replaceAll('.', ''), kept);
      }),
      { numRuns: 300 },
    );
  });
});

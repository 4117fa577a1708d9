import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareSpans, contains, firstAround, firstWithin, type Span } from '../../../src/core/model/span';

const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('the first of many spans', () => {
  it('around one, and within one, is what looking at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, one) => {
        const inOrder = [...spans].sort(compareSpans);
        assert.deepEqual(
          firstAround(spans)(one),
          inOrder.find((s) => contains(s, one)),
        );
        assert.deepEqual(
          firstWithin(spans)(one),
          inOrder.find((s) => contains(one, s) && s.start < one.end),
        );
      }),
    );
  });
});

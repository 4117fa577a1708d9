import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareDecimals,
  divided,
  formatDecimal,
  negated,
  parseDecimal,
  plus,
  scaled,
  times,
} from '../../../src/core/text/decimal';

const read = (text: string) => parseDecimal(text)!;

describe('decimals', () => {
  const check = (title: string, said: string, expected: string) =>
    it(title, () => assert.equal(said, expected));

  check('28.22 trillion keeps every digit', formatDecimal(scaled(read('28.22'), 12)), '28220000000000');
  check('a tenth and two tenths are three tenths', formatDecimal(plus(read('0.1'), read('0.2'))), '0.3');
  check('zeros at the end are dropped', formatDecimal(read('1.500')), '1.5');
  check('a point may come first', formatDecimal(read('.05')), '0.05');
  check('negative numbers', formatDecimal(negated(read('0.25'))), '-0.25');
  check('there is no negative zero', formatDecimal(negated(read('0.0'))), '0');
  check('a fraction that ends', formatDecimal(divided(read('1'), read('8'))!), '0.125');

  it('refuse what is no number', () => {
    for (const text of ['', '.', '1.', '1,5', 'x', '1e5', '9'.repeat(99)])
      assert.equal(parseDecimal(text), undefined, text);
    assert.equal(divided(read('1'), read('0')), undefined);
  });

  const decimal = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -6, max: 6 }))
    .map(([mantissa, exponent]) => ({ mantissa: BigInt(mantissa), exponent }));
  it('read back what they print', () =>
    fc.assert(fc.property(decimal, (d) => compareDecimals(read(formatDecimal(d)), d) === 0)));
  it('add and multiply exactly', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const million = (d: typeof a) => d.mantissa * 10n ** BigInt(d.exponent + 6);
        assert.equal(million(plus(a, b)), million(a) + million(b));
        assert.equal(compareDecimals(times(a, b), times(b, a)), 0);
        assert.equal(Math.sign(compareDecimals(a, b)), Math.sign(Number(million(a) - million(b))));
      }),
    ));
});

import assert from 'node:assert/strict';
import { english } from '../../../src/core/model/message';
import { formatAmount, formatDecimal, type Amount } from '../../../src/core/text/amount';

describe('amounts for people', () => {
  const check = (amount: Amount, locale: string, expected: string) =>
    it(expected, () =>
      assert.equal(formatAmount(amount, locale, english).replace(/[\u00a0\u202f]/g, ' '), expected),
    );

  check({ value: '28220000000000', unit: 'KRW' }, 'en', '28,220,000,000,000 KRW');
  check({ value: '2500000000', unit: 'USD', qualifier: 'over' }, 'ru', 'over 2 500 000 000 USD');
  check({ value: '12345678901234567890.25' }, 'en', '12,345,678,901,234,567,890.25');
  check({ low: '1.2', high: '1.5', unit: 'gigawatt' }, 'en', '1.2–1.5 gigawatt');
  check({ low: '20', unit: 'year' }, 'en', '≥ 20 years');
  check({ value: '1', unit: 'year' }, 'en', '1 year');
  check({ value: '5', unit: 'year', qualifier: 'at-most' }, 'ru', 'at most 5 лет');
  check({ value: '14.5', unit: 'percent' }, 'en', '14.5 %');
  check({ value: '4', unit: 'percentage-point' }, 'en', '4 percentage points');
  check({ value: '70', unit: 'USD', per: 'barrel', qualifier: 'about' }, 'en', 'about 70 USD / barrel');
  check({ value: '5', unit: 'percent', per: 'year' }, 'ru', '5 % / год');
  check({ value: '280', unit: 'USD', per: '1000 cubic-meter' }, 'en', '280 USD / 1,000 cubic-meter');
  check({ value: '2026-03-14', sub: 'date' }, 'en', '2026-03-14');
  check({}, 'en', '?');

  it('what is no number stands as it is', () => assert.equal(formatDecimal('1e5', 'en'), '1e5'));
  it('of more digits than anybody counts none are grouped', () => {
    const digits = '9'.repeat(200_000);
    assert.equal(formatDecimal(digits, 'en'), digits);
  });
  it('a small negative keeps its sign', () => assert.equal(formatDecimal('-0.5', 'en'), '-0.5'));
});

import { check } from './check';

describe('figures in English', () => {
  check('between $3 and $5 billion', ['$3 and $5 billion | 3000000000..5000000000 USD?']);
  check('about 70 envoys and a three-year plan worth 400 billion yen', [
    '70 envoys | 70 envoy about',
    'three-year | 3 year',
    '400 billion yen | 400000000000 JPY',
  ]);
  check('He stayed from May 9 to 11.', ['May 9 to 11 | --05-09/--05-11']);
  check('rose 2.5 percentage points to 12%', [
    '2.5 percentage points | 2.5 percentage-point',
    '12% | 12 percent',
  ]);
});

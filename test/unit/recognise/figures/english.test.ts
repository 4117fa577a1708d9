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
  check('Gas fell to $55 a barrel.', ['$55 | 55 USD per barrel?']);
  check('exports rose from $4 billion to $6 billion', [
    '$4 billion | 4000000000 USD?',
    '$6 billion | 6000000000 USD?',
  ]);
  check('tens of millions of people', ['tens of millions of people | 10000000..100000000 person*']);
  check('worth 3 trillion won, or about $2.5 billion,', [
    '3 trillion won | 3000000000000 KRW',
    '$2.5 billion | 2500000000 USD about? = 3 trillion won',
  ]);
  check('at 11:45 the G20 and COP31 opened, version 2.4.1', []);
  check('$20 or more', ['$20 | 20 USD at-least?']);
  check('4-4.5% in growth and 1.5-2 million tons', [
    '4-4.5% | 4..4.5 percent',
    '1.5-2 million tons | 1500000..2000000 tonne',
  ]);
  check('WTI gained 38 cents to $70.05', ['38 cents | 0.38 USD?', '$70.05 | 70.05 USD?']);
  check('one in six villages, 3 out of 10 farms', []);
  check('two-thirds of them', ['two-thirds | 0.666666666666'], true);
  check('a cut of 0.2 of a percentage point', ['0.2 of a percentage point | 0.2 percentage-point']);
  check('a quarter point cut, half a percentage point', [
    'quarter point | 0.25 percentage-point',
    'half a percentage point | 0.5 percentage-point',
  ]);
  check('a third of them, the third round', ['third | 3']);
  check('SR24 billion in aid', ['SR24 billion | 24000000000 SAR']);
  check('oil fell to -$37.5, up +2.5%', ['-$37.5 | -37.5 USD?', '2.5% | 2.5 percent']);
  check('31.5-32.0 million barrels per day', [
    '31.5-32.0 million barrels | 31500000..32000000 barrel per day',
  ]);
  check('January–October 2023', ['January–October 2023 | 2023-01/2023-10']);
  check('a 400-strong force, 20 human rights groups', [
    '400-strong | 400 person',
    '20 human rights groups | 20 group',
  ]);
  check('40 bcm of gas, 90,000 bpd of oil', [
    '40 bcm | 40000000000 cubic-meter',
    '90,000 bpd | 90000 barrel per day',
  ]);
  check('in the second half of 2026', ['second half of 2026 | 2026-41']);
  check('a dollar and 42 cents', ['a dollar and 42 cents | 1.42 USD?']);
  check('6 November, 2023', ['6 November, 2023 | 2023-11-06']);
});

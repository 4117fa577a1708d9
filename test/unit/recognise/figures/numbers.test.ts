import { check } from './check';

describe('numbers', () => {
  describe('with 万 before a currency', () => {
    check('花费12.5万里亚尔和3万里拉。', ['12.5万里亚尔 | 125000 SAR?', '3万里拉 | 30000 TRY']);
    check('行万里路，相距万里。', [], true);
  });
  describe('with stops that group and a comma before decimals', () => {
    check('It cost 1.234,56 euros, then €12.345,6.', [
      '1.234,56 euros | 1234.56 EUR',
      '€12.345,6 | 12345.6 EUR',
    ]);
    check('֏5m, ؋3m, ৳5m, ៛400', [
      '֏5m | 5000000 AMD',
      '؋3m | 3000000 AFN',
      '৳5m | 5000000 BDT',
      '៛400 | 400 KHR',
    ]);
    check('12.345.678,90 руб.', ['12.345.678,90 руб | 12345678.9 RUB']);
    check('1.234,2.345', ['1.234 | 1.234', '2.345 | 2.345'], true);
  });
  describe('of about tens', () => {
    check('ушли с десяток паромов и с сотню людей', [
      'десяток паромов | 10 about',
      'сотню людей | 100 person about',
    ]);
    check('с десятка паромов', ['десятка паромов | 10']);
    check(
      'два-три десятка стран, от двух до трёх десятков, two to three dozen',
      [
        'два-три десятка стран | 20..30 country',
        'двух до трёх десятков | 20..30',
        'two to three dozen | 24..36',
      ],
      true,
    );
    check('сотня-другая человек, тысяча-полторы рублей', [
      'сотня-другая человек | 100 person about',
      'тысяча-полторы рублей | 1000 RUB about',
    ]);
    check('a half-dozen ferries', ['half-dozen ferries | 6 ferry']);
    check('a six-figure sum, десятые доли процента', [], true);
    check('a couple dozen ferries, a couple of dozen people', [
      'couple dozen ferries | 24 ferry',
      'couple of dozen people | 24 person',
    ]);
  });
  describe('of parts of a whole, and of some in a group', () => {
    check('7 из 10 мостов, два из трёх', ['7 из 10 | 0.7', 'два из трёх | 0.666666666666'], true);
    check('трое из пяти министров', ['трое | 3', 'пяти министров | 5 minister'], true);
    check(
      'одна из трёх плотин, одним из пяти министров',
      ['трёх плотин | 3', 'пяти министров | 5 minister'],
      true,
    );
    check('1 из 5 мостов', ['1 из 5 | 0.2'], true);
  });
  describe('of which half can’t be read', () => {
    check('٣ billion dollars, ۵ million people, 3&nbsp;billion', ['3 | 3'], true);
  });
  describe('that number papers', () => {
    check('The bridge stands.[1][23] It has [2] arches.', ['2 | 2'], true);
    check('Указ № 12/2024, 5/2024-ФЗ', ['2024 | 2024'], true);
    check('Case 12/345, 3/100 of it', ['12 | 12', '3/100 | 0.03'], true);
    check('20 на 1000 жителей', ['20 | 20', '1000 жителей | 1000 resident'], true);
  });
});

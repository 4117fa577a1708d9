import { check } from './check';

describe('digits that are no figures', () => {
  describe('names, references, addresses, results', () => {
    check('5G networks, the G7 and COVID-19', []);
    check('Article 7 commitments and Resolution 1373 demands', []);
    check('статья 5 договора, п. 3 соглашения, № 12', []);
    check('Boeing 737 jets at 10.0.0.1, version 1.2.3', []);
    check('H1N1 spread', []);
    check('механизм С5+1, формат C5+1, C5 + 1', []);
    check('план «Кения – 2030»', []);
    check('| News ID: 2728, ID 55', []);
    check('Harbour 1 TV channel', []);
    check('a one-on-one meeting and one-to-one talks', []);
    check('the K-1 visa and K2 peaks', []);
    check('сайт 24-kg.com сообщает', []);
    check('+998 (71) 555-01-02 and +44 20 5550 0103', [], true);
    check('won 3-1, a 50-50 chance, 24/7', [], true);
    check('at 6 pm, 9 a.m., COP31 delegates', [], true);
    check('Section 3.2.1 rules and Phase 2 projects', [], true);
    check('6·25 전쟁', []);
    check('“十四五”时期', []);
    check('31.02.2023 и 13/25/2023', []);
    check('1' + ',000'.repeat(30) + ' dollars', []);
    check('9'.repeat(200) + ' dollars', []);
    check('$' + '9'.repeat(200), []);
  });
  check('13.25 Вопрос о мосте', []);
  describe('beside them real ones', () => {
    check('Harbour has 3 TV channels', ['3 TV channels | 3 channel']);
    check('2.50 рубля за мост', ['2.50 рубля | 2.5 RUB']);
    check('420 млдр долларов', ['420 млдр долларов | 420000000000 USD?']);
    check('440 населённых пунктов', ['440 населённых пунктов | 440 settlement']);
    check('2½ years', ['2½ years | 2.5 year']);
    check('at -5°C', ['-5°C | -5 degree']);
    check('I полугодие 2023 г.', ['I полугодие 2023 г | 2023-40']);
    check('по 6 т.р. на двоих', ['6 т.р | 6000 RUB']);
    check('приехали 6 тыс. чел.', ['6 тыс. чел | 6000 person']);
    check('两千零二十三年', ['两千零二十三年 | 2023']);
    check('약 1.5배 늘었다', ['1.5배 | 1.5 time about']);
  });
});

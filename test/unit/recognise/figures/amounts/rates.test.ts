import { check } from '../check';

describe('rates', () => {
  describe('English', () => {
    check('Gas fell to $55 a barrel.', ['$55 | 55 USD per barrel?']);
    check('€45 per tonne, 300 euros a month', ['€45 | 45 EUR per tonne', '300 euros | 300 EUR per month']);
    check('at 4% a year, from 9% a year earlier', ['4% | 4 percent per year', '9% | 9 percent']);
    check('sent $3 million a day after the flood', ['$3 million | 3000000 USD?']);
    check('between $60 and $65 per barrel', ['$60 and $65 | 60..65 USD per barrel?']);
    check('$280 per 1,000 cubic meters', ['$280 | 280 USD per 1000 cubic-meter?']);
    check('2 million barrels of crude a day', ['2 million barrels | 2000000 barrel per day']);
    check('$8/bbl and 90 km/h', ['$8 | 8 USD per barrel?', '90 km | 90 kilometer per hour']);
    check('grow 5% annually', ['5% | 5 percent per year']);
    check('oil at $45 (per barrel)', ['$45 | 45 USD per barrel?']);
    check('$1 = 150 yen', ['150 yen | 150 JPY per USD']);
    check('$2,508.50 an ounce before noon', ['$2,508.50 | 2508.5 USD per ounce?']);
    check('3 million tons of CO2 a year', ['3 million tons | 3000000 tonne per year']);
    check('costs £3 each', ['£3 | 3 GBP per item']);
    check('$12 per ticket', ['$12 | 12 USD per ticket?']);
    check('$90 (€80) a barrel', ['$90 | 90 USD per barrel?', '€80 | 80 EUR per barrel = $90']);
  });
  describe('Russian', () => {
    check('65 долларов за баррель', ['65 долларов | 65 USD per barrel?']);
    check('под 7 % годовых', ['7 % | 7 percent per year']);
    check('3 тыс. рублей в месяц', ['3 тыс. рублей | 3000 RUB per month']);
    check('40 млрд кубометров газа в год', ['40 млрд кубометров | 40000000000 cubic-meter per year']);
    check('$260 за тысячу кубометров', ['$260 | 260 USD per 1000 cubic-meter?']);
    check('по 85,5 рубля за доллар', ['85,5 рубля | 85.5 RUB per USD']);
    check('выделил 5 млн рублей в год столетия', ['5 млн рублей | 5000000 RUB']);
    check('заплатил 9 млн рублей за дом', ['9 млн рублей | 9000000 RUB']);
    check('ежегодно выделяет 4 млн евро', ['4 млн евро | 4000000 EUR per year']);
    check('12 случаев на 100 тыс. жителей', ['12 случаев | 12 case per 100000 person']);
    check('$240 за тысячу кубов', ['$240 | 240 USD per 1000 cubic-meter?']);
    check('1 доллар = 80,5 рубля', ['80,5 рубля | 80.5 RUB per USD']);
    check('500 руб./кг', ['500 руб | 500 RUB per kilogram']);
  });
  describe('Chinese, Japanese and Korean', () => {
    check('每桶约65美元', ['65美元 | 65 USD per barrel about']);
    check('900元/吨', ['900元 | 900 CNY per tonne?']);
    check('每年提供3亿欧元', ['3亿欧元 | 300000000 EUR per year']);
    check('1バレル65ドル', ['65ドル | 65 USD per barrel?']);
    check('1人当たり3万円を支給', ['3万円 | 30000 JPY per person']);
    check('1ドル=150円', ['150円 | 150 JPY per USD']);
    check('1日約900人が利用', ['900人 | 900 person per day about']);
    check('5キロ当たり3900円', ['3900円 | 3900 JPY per 5 kilogram']);
    check('1リットル当たり164円50銭', ['164円50銭 | 164.5 JPY per liter']);
    check('日量80万バレル', ['80万バレル | 800000 barrel per day']);
    check('배럴당 65달러', ['65달러 | 65 USD per barrel']);
    check('연간 3조원', ['3조원 | 3000000000000 KRW per year']);
    check('1인당 20만원', ['20만원 | 200000 KRW per person']);
    check('1달러당 1300원', ['1300원 | 1300 KRW per USD']);
  });
});

import { check } from './check';

describe('figures in languages that stand in mixed texts', () => {
  describe('Kazakh, Kyrgyz and Uzbek', () => {
    check('Көпірге 40 млрд теңге бөлінді', ['40 млрд теңге | 40000000000 KZT']);
    check('қоры 12 миллиард долларға жетті', ['12 миллиард долларға | 12000000000 USD']);
    check('бағасы 7 пайызға өсті', ['7 пайызға | 7 percent']);
    check('жылына 30 мың адам', ['30 мың адам | 30000']);
    check('порт 3 желтоқсанда ашылды', ['3 желтоқсанда | --12-03']);
    check('көпүргө 5 миллиард сом, 20 миң киши', ['5 миллиард сом | 5000000000 KGS', '20 миң киши | 20000']);
    check('кўприкка 2 миллиард сўмдан ортиқ', ['2 миллиард сўмдан | 2000000000 UZS']);
    check('жил 2 тэрбум төгрөг, 3 миллиард сомонӣ', [
      '2 тэрбум төгрөг | 2000000000 MNT',
      '3 миллиард сомонӣ | 3000000000 TJS',
    ]);
    check('1 минг 250', ['1 минг 250 | 1250'], true);
    check('ko‘prikka 8 mlrd so‘m, portga 15 million dollardan', [
      '8 mlrd so‘m | 8000000000 UZS',
      '15 million dollardan | 15000000 USD',
    ]);
  });
  describe('languages of Europe', () => {
    check('un pont de 1,5 milliard d’euros', ['1,5 milliard d’euros | 1500000000 EUR']);
    check('eine Brücke für 2,5 Milliarden Euro, 3 Prozent mehr', [
      '2,5 Milliarden Euro | 2500000000 EUR',
      '3 Prozent | 3 percent',
    ]);
    check('un puente de 40 millones de dólares', ['40 millones de dólares | 40000000 USD']);
    check('un puente de 6 mil millones de euros', ['6 mil millones de euros | 6000000000 EUR']);
    check('a bridge for $6 mil', ['$6 mil | 6000000 USD?']);
    check('un ponte da 4,5 miliardi di euro', ['4,5 miliardi di euro | 4500000000 EUR']);
    check('جسر 20 مليار دولار, สะพาน 5 ล้านบาท', [], true);
    check('köprü için 5 milyar dolar', ['5 milyar dolar | 5000000000 USD']);
    check('un puente de 2.500 millones de euros, 1.250 Milliarden', [
      '2.500 millones de euros | 2500000000 EUR',
    ]);
    check('a bridge for 2.500 million euros', ['2.500 million euros | 2500000 EUR']);
    check('silta 3 miljoonaa euroa, 40 millonaires', ['40 millonaires | 40 millonaire'], true);
    check('міст відкрили 5 червня', ['5 червня | --06-05']);
    check('міст за 12 мільярдів гривень', ['12 мільярдів гривень | 12000000000 UAH']);
  });
});

import { check } from './check';

describe('figures in English', () => {
  describe('signs and lists', () => {
    check('€1.2T plan, £2-3T, €1T-2T, 10T euros, a 5T truck, €5T-shirt, 5t of steel for €3', [
      '€1.2T | 1200000000000 EUR',
      '£2-3T | 2000000000000..3000000000000 GBP',
      '€1T-2T | 1000000000000..2000000000000 EUR',
      '10T euros | 10000000000000 EUR',
      '€5 | 5 EUR',
      '€3 | 3 EUR',
    ]);
    check('The bank lent GH¢5.2 million and GHC 300 million.', [
      'GH¢5.2 million | 5200000 GHS',
      'GHC 300 million | 300000000 GHS',
    ]);
    check('The P12.4-billion deal, or P15,300,100,200. See P5 talks.', [
      'P12.4-billion | 12400000000 PHP?',
      'P15,300,100,200 | 15300100200 PHP?',
    ]);
    check('Ref: 2040/PR/123', []);
    check('14.8 C', []);
    check('It cost 5 million TL.', ['5 million TL | 5000000 TRY']);
    check('A zero-sum game for 110 news organizations.', ['110 news organizations | 110 organization']);
    check('They saw 4 cases, 5 houses, 6 responses, 7 viruses, 8 classes and 9 lenses.', [
      '4 cases | 4 case',
      '5 houses | 5 house',
      '6 responses | 6 response',
      '7 viruses | 7 virus',
      '8 classes | 8 class',
      '9 lenses | 9 lens',
    ]);
    check('The pair held separate meetings on two tranches.', ['two tranches | 2 tranche'], true);
    // a space inside the grouping, or two numbers
    check('The fee is Rs.95, 785 per ton.', [], true);
    check('It cost Rs 950, and 300 people came.', ['Rs 950 | 950 INR?', '300 people | 300 person']);
    check('Approximately one in four farms closed.', ['one in four | 0.25 about'], true);
    check('Revenue in 3Q24 rose; CO2 is at 430 ppm.', ['3Q24 | 2024-35', '430 ppm | 430 part-per-million']);
    check('On November 20, 21 and 22, 2025, and on 3 and 9 May.', [
      'November 20, 21 and 22, 2025 | 2025-11-20/2025-11-22',
      '3 | --05-03',
      '9 May | --05-09',
    ]);
    check('On November 20, 21 and 22 people came.', ['November 20 | --11-20', '22 people | 22 person']);
    check('Exports fell July to August.', ['July to August | --07/--08']);
    check('It fell by less than $0.2 billion to $21.4 billion.', [
      '$0.2 billion | 200000000 USD under?',
      '$21.4 billion | 21400000000 USD?',
    ]);
    check('SDR 1.2 billion (about US$1.6 billion at that time)', [
      'SDR 1.2 billion | 1200000000 XDR',
      'US$1.6 billion | 1600000000 USD about = SDR 1.2 billion',
    ]);
    check('It owes Kshs3.1 trillion, in excess of Sh 45 billion, $US3.2bn and $A4 million.', [
      'Kshs3.1 trillion | 3100000000000 KES',
      'Sh 45 billion | 45000000000 KES over?',
      '$US3.2bn | 3200000000 USD',
      '$A4 million | 4000000 AUD',
    ]);
    check('More than 30 trains or over 4,200 tonnes.', [
      '30 trains | 30 train over',
      '4,200 tonnes | 4200 tonne over',
    ]);
    check('It makes 30.1 M barrels; oil neared $60.', [
      '30.1 M barrels | 30100000 barrel',
      '$60 | 60 USD about?',
    ]);
    check('Reviewed in 2029: all of it.', ['2029 | 2029']);
    check('96,000 TEU', ['96,000 TEU | 96000 teu']);
    check('1. On the plan, the current one was kept at 4.15pm by the Group of Seven (G7).', [], true);
    check('(2) The port, phase 2.', [], true);
    check('It has just one phrase.', ['one | 1'], true);
    check('It gave 30.4 millionUSD.', [], true);
    check('The Project 22350 frigates, and the other one.', [], true);
  });

  check('between $3 and $5 billion', ['$3 and $5 billion | 3000000000..5000000000 USD?']);
  check('about 70 envoys and a three-year plan worth 400 billion yen', [
    '70 envoys | 70 envoy about',
    'three-year | 3 year',
    '400 billion yen | 400000000000 JPY',
  ]);
  check('He stayed from May 9 to 11.', ['May 9 to 11 | --05-09/--05-11']);
  check('OSLO, May 24: The port opened.', ['May 24 | --05-24']);
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

  describe('numbers in words', () => {
    check('a quarter of a million tenants', [
      'a quarter of a million tenants | 250000 tenant'.replace('a ', ''),
    ]);
    check('three quarters of a million euros', ['three quarters of a million euros | 750000 EUR']);
    check('a billion and a half yen, two-and-a-half years', [
      'billion and a half yen | 1500000000 JPY',
      'two-and-a-half years | 2.5 year',
    ]);
    check('1 hour 5 min 30 sec, two weeks and three days, 3 days and 2 weeks', [
      '1 hour 5 min 30 sec | 3930 second',
      'two weeks and three days | 17 day',
      '3 days | 3 day',
      '2 weeks | 2 week',
    ]);
    check('at Ground Zero, on Channel Four, and nine in 10', ['nine in 10 | 0.9'], true);
    check('1.5m-2m tonnes, between 3m and 4m people, a wall 2m to 3m high', [
      '1.5m-2m tonnes | 1500000..2000000 tonne',
      '3m and 4m people | 3000000..4000000 person',
      '2m to 3m | 2..3 meter',
    ]);
    check('a year and a half, half an hour', ['a year and a half | 1.5 year', 'half an hour | 0.5 hour']);
    check('fell by a third in March', ['third | 0.333333333333', 'March | --03'], true);
    check('fell by a third to 40', ['40 | 40'], true);
    check('won by a third goal', ['third | 3']);
    check('cost ¥30bn (€190m; £160m), not $5', [
      '¥30bn | 30000000000 JPY?',
      '€190m | 190000000 EUR = ¥30bn',
      '£160m | 160000000 GBP = ¥30bn',
      '$5 | 5 USD?',
    ]);
    check('a third of tenants, half the harvest', ['third | 0.333333333333', 'half | 0.5'], true);
    check('a ninefold rise, 30-odd herds', ['ninefold | 9 time', '30-odd herds | 30 herd about']);
    check('several hundred million yen, a few thousand farmers, a multi-million-euro barn', [
      'several hundred million yen | 100000000..1000000000 JPY*',
      'few thousand farmers | 1000..10000 farmer*',
      'multi-million-euro | 1000000..10000000 EUR*',
    ]);
    check('a few farmers', [], true);
    check('two- to three-day trips, 8 or 9 weeks', [
      'two- to three-day | 2..3 day',
      '8 or 9 weeks | 8..9 week',
    ]);
  });
  describe('marks and letters', () => {
    check('1.300.000 euros and 2.400.000,75 euros', [
      '1.300.000 euros | 1300000 EUR',
      '2.400.000,75 euros | 2400000.75 EUR',
    ]);
    check('14.000 soldiers', ['14.000 soldiers | 14000 soldier']);
    check('1.300 euros, 1.300 km', []);
    check('Rs. 12,34,567 crore, upto 7%', [
      'Rs. 12,34,567 crore | 12345670000000 INR?',
      '7% | 7 percent at-most',
    ]);
    check('the Harvest 500 initiative emphasizes growth', [], true);
    check('a SDR 30 million loan (about US $40 million)', [
      'SDR 30 million | 30000000 XDR',
      'US $40 million | 40000000 USD about = SDR 30 million',
    ]);
    check('a half-billion-yen deal, 1.3m b/d, 2.4m people, 6m high', [
      'half-billion-yen | 500000000 JPY',
      '1.3m b | 1300000 barrel per day',
      '2.4m people | 2400000 person',
      '6m | 6 meter',
    ]);
    check('40-basis-point, 3-percentage-point, 4,200 megawatt hours', [
      '40-basis-point | 40 basis-point',
      '3-percentage-point | 3 percentage-point',
      '4,200 megawatt hours | 4200 megawatt-hour',
    ]);
    check('€18-an-hour wages, six-to-nine-year terms, 3Q 2023', [
      '€18 | 18 EUR per hour',
      'six-to-nine-year | 6..9 year',
      '3Q 2023 | 2023-35',
    ]);
    check('half a euro, 3 million Tajik somoni', [
      'half a euro | 0.5 EUR',
      '3 million Tajik somoni | 3000000 TJS',
    ]);
    check('4 to 6 U.S. cents', ['4 to 6 U.S. cents | 0.04..0.06 USD']);
    check('in August ’18, between 2021 to 2024', ['August ’18 | 2018-08', '2021 to 2024 | 2021/2024']);
    check('Sh7.5 trillion', ['Sh7.5 trillion | 7500000000000 KES?']);
    check('over a third, or $6 million', ['third | 0.333333333333 over', '$6 million | 6000000 USD?'], true);
    check('on 8/9 October', ['8/9 October | --10-08/--10-09']);
    check('42.195 km', ['42.195 km | 42.195 kilometer']);
    check('70,000 km² and 3 million m3', [
      '70,000 km² | 70000 square-kilometer',
      '3 million m3 | 3000000 cubic-meter',
    ]);
    check('R30 million, N4bn, EC$6 million, Rs.40 crore, KSh 9 million', [
      'R30 million | 30000000 ZAR',
      'N4bn | 4000000000 NGN',
      'EC$6 million | 6000000 XCD',
      'Rs.40 crore | 400000000 INR?',
      'KSh 9 million | 9000000 KES',
    ]);
    check('Resistance to X30 million', []);
    check('Exports fell 12.4pc, or 12 pc; it has 12 PCs.', ['12.4pc | 12.4 percent', '12 pc | 12 percent']);
    check('a 12-nautical-mile zone, 200 nautical miles off', [
      '12-nautical-mile | 12 nautical-mile',
      '200 nautical miles | 200 nautical-mile',
    ]);
    check('the 2+2 talks', [], true);
    check('EUR 20-odd and some more', ['EUR 20-odd | 20 EUR about']);
    check('He lost -$20 and 43 cents.', ['-$20 and 43 cents | -20.43 USD?']);
    check('It fell to 3 million year on year, after a 3 year plan.', ['3 year | 3 year']);
    check('KD 5m, QR20bn, BD 20m and LL400 billion; Dh300 million and Dhs 500', [
      'KD 5m | 5000000 KWD',
      'QR20bn | 20000000000 QAR',
      'BD 20m | 20000000 BHD',
      'LL400 billion | 400000000000 LBP',
      'Dh300 million | 300000000 AED?',
      'Dhs 500 | 500 AED?',
    ]);
    check('Shs 300m, DKr 40m, CFA 40 billion, GH¢20m', [
      'Shs 300m | 300000000 UGX?',
      'DKr 40m | 40000000 DKK',
      'CFA 40 billion | 40000000000 XOF?',
      'GH¢20m | 20000000 GHS',
    ]);
    check('Mex$20m, AR$ 20m, RD$40m, Cdn$20 million', [
      'Mex$20m | 20000000 MXN',
      'AR$ 20m | 20000000 ARS',
      'RD$40m | 40000000 DOP',
      'Cdn$20 million | 20000000 CAD',
    ]);
    check('L.E. 42 million, then 42 million L.E. and LE500 million', [
      'L.E. 42 million | 42000000 EGP',
      '42 million L.E. | 42000000 EGP',
      'LE500 million | 500000000 EGP',
    ]);
    check('a flat of 3 BD, room QR20 and 20 kd', []);
  });
  describe('numbers in words and in parts', () => {
    check('a hundred and forty thousand goats, a hundred and forty goats', [
      'hundred and forty thousand goats | 140000 goat',
      'hundred and forty goats | 140 goat',
    ]);
    check('one and three-quarter million euros, two and a quarter miles, 3 1/2 million tons', [
      'one and three-quarter million euros | 1750000 EUR',
      'two and a quarter miles | 2.25 mile',
      '3 1/2 million tons | 3500000 tonne',
    ]);
    check('a couple of million euros, several dozen ferries', [
      'couple of million euros | 2000000 EUR',
      'several dozen ferries | 12.. ferry*',
    ]);
    check('four or five hundred miles, two to three hundred million euros, 4 or 5 million tons', [
      'four or five hundred miles | 400..500 mile',
      'two to three hundred million euros | 200000000..300000000 EUR',
      '4 or 5 million tons | 4000000..5000000 tonne',
    ]);
    check('30-40,000 miners, 1-40,000 miners', [
      '30-40,000 miners | 30000..40000 miner',
      '1-40,000 miners | 1..40000 miner',
    ]);
    check('€30-odd million, a 30-something percent, €40-plus billion, 6-plus percent', [
      '€30-odd million | 30000000 EUR about',
      '30-something percent | 30 percent about',
      '€40-plus billion | 40000000000 EUR over',
      '6-plus percent | 6 percent over',
    ]);
    check('a three-quarter-point cut by 1.5 p.p.', [
      'three-quarter-point | 0.75 percentage-point',
      '1.5 p.p | 1.5 percentage-point',
    ]);
    check(
      'EUR 20/40 million, 2/3 of the ports, 1/12 of it',
      ['2/3 | 0.666666666666', '1/12 | 0.083333333333'],
      true,
    );
    check('a one-in-four chance', ['one-in-four | 0.25'], true);
    check('155mm guns, €20mm', ['155mm | 155 millimeter', '€20mm | 20000000 EUR']);
    check('twice as many as the 300 boats last year, as many as 40 boats', [
      '300 boats | 300 boat',
      '40 boats | 40 boat at-most',
    ]);
  });
  describe('a stop after a scale', () => {
    check('The dam cost 5 mln. USD.', ['5 mln. USD | 5000000 USD']);
    check('The dam cost 5 million. Dollars were short.', []);
    check('The dam cost 2 bn. RD$40m went to the port.', ['RD$40m | 40000000 DOP']);
  });
  describe('qualifiers', () => {
    check('just shy of €3 billion, topped 40%, as few as 20 farms, a €3bn-plus plan', [
      '€3 billion | 3000000000 EUR under',
      '40% | 40 percent over',
      '20 farms | 20 farm at-least',
      '€3bn | 3000000000 EUR at-least',
    ]);
  });
  describe('dates', () => {
    check('in the 80s, in 2017–24, post-2016, mid-June', [
      '80s | 198X',
      '2017–24 | 2017/2024',
      '2016 | 2016',
      'June | --06',
    ]);
    check('between June and August 2023', ['June and August 2023 | 2023-06/2023-08']);
    check('third-quarter output', ['third-quarter | --35']);
    check('Agenda 2040 for the farms', []);
  });
});

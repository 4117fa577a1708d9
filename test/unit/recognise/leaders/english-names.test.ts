import { check } from './check';

describe('where an English name begins and ends', () => {
  check('Prime Minister Sheikh Omar bin Talib spoke.', 'leader · Omar bin Talib · Prime Minister');
  check('Prime Minister Sheikh Omar spoke.', 'leader · Sheikh Omar · Prime Minister');
  check('Then Sheikh Qutub Al-Marfa spoke.', 'person · Qutub Al-Marfa');
  check(
    'His Highness the Amir Sheikh Qutub Al Marfa Al Nahr spoke.',
    'leader · Qutub Al Marfa Al Nahr · Amir',
  );
  check(
    'The emir of Kuwait, Sheikh Qutub Al Marfa Al Nahr Al Qutub, spoke.',
    'leader · Qutub Al Marfa Al Nahr Al Qutub · emir of Kuwait',
  );
  check('President Sofia Lund came to Sofia.', 'leader · Sofia Lund · President');
  check('In Santiago Lund traders wait.');
  check('He wore an Anna Berg T-shirt.', 'person · Anna Berg');
  check('Rep. Karlo B. Tusk spoke.', 'leader · Karlo B. Tusk · Rep');
  check('Orlo M. Tusk, the mayor of Oslo, spoke.', 'leader · Orlo M. Tusk · mayor of Oslo');
  check('Lawyer M. Tusk, the mayor of Oslo, spoke.', 'leader · M. Tusk · mayor of Oslo');
  check(
    'Chairman of the State Concern Arkangas Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Chairman of the State Concern Arkangas',
  );
  check('She heads the State Concern Arkangas.');
  check('Norwegian Minister Zulfaro Bemoan Tariffs of Oslo');
  check(
    'Norwegian Minister Zulfaro Bemoan Tariffs of Oslo\n\nMinister Qerim Zulfaro came.',
    'leader · Zulfaro',
    'leader · Qerim Zulfaro · Minister',
  );
  check('A spokesperson of Norway MoFAT came.');
  check('Norwegian Foreign Minister Reiterates Pledge on the Port', 'role · Norwegian Foreign Minister');
  check('Norwegian Foreign Minister Visits Support Base in Oslo', 'role · Norwegian Foreign Minister');
  check('Anna Lund Praised Zulfaro for her work.', 'person · Anna Lund');
  check(
    'Talks On Abra Hamar, President, Qerim Zulfaro said on Monday.',
    'leader · Qerim Zulfaro · President',
  );
  check('Secretary Mary Anne dela Marfa spoke.', 'leader · Mary Anne dela Marfa · Secretary');
  check('Minister Ri Hong Nam – Ki spoke.', 'leader · Ri Hong Nam – Ki · Minister');
  check('Words of Anna Marfa- Nahr, mayor of Oslo, came.', 'leader · Anna Marfa- Nahr · mayor of Oslo');
  check('Oslo- Zulfaro wait.');
  check('Federal Minister Ch. Qerim Ali Zulfaro spoke.', 'leader · Ch. Qerim Ali Zulfaro · Federal Minister');
  check(
    'Chairwoman of the Mejlis of the Milli Gengesh Q.Zulfaro spoke.',
    'leader · Q.Zulfaro · Chairwoman of the Mejlis of the Milli Gengesh',
  );
  check('Governor Punjab Anna Lund spoke.', 'leader · Anna Lund · Governor Punjab');
  check('The plan of Governor Sindh with costs.');
  check('She appointed Qerim Zulfaro as Minister of Trade.', 'leader · Qerim Zulfaro · Minister of Trade');
  check('She saw Qerim Zulfaro as Minister of Trade.');
  check(
    'The two ministers Anna Lund and Qerim Zulfaro came.',
    'leader · Anna Lund',
    'leader · Qerim Zulfaro',
  );
  check(
    'The new minister of Information, Qerim Zulfaro and delegation came.',
    'leader · Qerim Zulfaro · new minister of Information',
  );
  check(
    'Photographed today: President Anna Lund Qerim Zulfaro/Harbour Press Office',
    'leader · Anna Lund · President',
  );
  check('Ruth Power said it.', 'person · Ruth Power');
  check('Minister ZULFARO: We wait.', 'leader · ZULFARO · Minister');
  check('Minister ZULFARO said it.', 'leader · ZULFARO · Minister');
  check('Minister ZULFARO port plans wait.');
});

describe('English offices that stand apart', () => {
  check('Minister of Trade (acting) Qerim Zulfaro spoke.', 'leader · Qerim Zulfaro · Minister of Trade');
  check('Director-General (a.i.) of Trade spoke.');
  check(
    'High Representative/Vice-President Jane Lund spoke.',
    'leader · Jane Lund · High Representative/Vice-President',
  );
  check(
    'Omani Minister Responsible for Foreign Affairs Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Omani Minister Responsible for Foreign Affairs',
  );
  check(
    'Director-General of the World Trade Organization Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Director-General of the World Trade Organization',
  );
  check(
    'Qerim Zulfaro, secretary general of the OECD, spoke.',
    'leader · Qerim Zulfaro · secretary general of the OECD',
  );
  check('Deputy Prime Minister of Kenya spoke.', 'role · Deputy Prime Minister of Kenya');
  check('Kenya’s chief trade negotiator spoke.');
  check(
    'Deputy Prime Minister Anna Lund came. Colonel Anna Lund spoke.',
    'leader · Anna Lund · Deputy Prime Minister',
    'leader · Anna Lund',
  );
  check('Colonel Anna Lund spoke.', 'person · Anna Lund');
  check(
    'Prime Minister Tuavale Zulfaro came. Tuavale spoke.',
    'leader · Tuavale Zulfaro · Prime Minister',
    'leader · Tuavale',
  );
  check(
    'Prime Minister Anna Zulfaro and Anna Brekk came. Anna spoke.',
    'leader · Anna Zulfaro · Prime Minister',
    'person · Anna Brekk',
    'person · Anna',
  );
});

describe('English office-holders by those they are named with', () => {
  check(
    'She met her counterparts, Qerim Zulfaro and Ada Nkem.',
    'leader · Qerim Zulfaro',
    'leader · Ada Nkem',
  );
  check(
    'The Kenyan and Norwegian ministers, Qerim Zulfaro and Ada Nkem, met.',
    'leader · Qerim Zulfaro',
    'leader · Ada Nkem',
  );
  check(
    'Leaders of the region, including Egypt’s Qerim Zulfaro and Kenya’s Ada Nkem, met.',
    'leader · Qerim Zulfaro',
    'leader · Ada Nkem',
  );
  check('Runners, including Kenya’s Anna Nkem, met.', 'person · Anna Nkem');
});

describe('English lists and roles', () => {
  check(
    'Five presidents: Qerim Zulfaro of Kenya, Ada Nkem of Ghana, and Olav Brekk of Norway, met.',
    'leader · Qerim Zulfaro',
    'leader · Ada Nkem',
    'leader · Olav Brekk',
  );
  check(
    'Presidents at the talks include Qerim Zulfaro of Sierra-Leone; Ada Nkem of Ghana and Olav Brekk of Norway.',
    'leader · Qerim Zulfaro',
    'leader · Ada Nkem',
    'leader · Olav Brekk',
  );
  check('Cities at the talks include Qerim Zulfaro of Kenya.');
  check('The head of the Harbour Community of Oslo spoke.');
  check(
    'It was hosted by governor of Norway, Qerim Zulfaro, with guests.',
    'leader · Qerim Zulfaro · governor of Norway',
  );
  check(
    'U.S. Trade Representative Qerim L. Zulfaro spoke.',
    'leader · Qerim L. Zulfaro · U.S. Trade Representative',
  );
  check('The mission chief for Kenya and the EU trade chief spoke.');
  check('The co-president of Germany’s greens spoke.');
});

describe('a name that only shares the surname of somebody in office', () => {
  const holm = 'President Olav Holm came.';
  check(`${holm} Later Ilka Holm spoke.`, 'leader · Olav Holm · President', 'person · Ilka Holm');
  check(
    `${holm} Ilka Holm spoke, Holm left.`,
    'leader · Olav Holm · President',
    'person · Holm',
    'leader · Holm',
  );
  check(`${holm} Stop Holm, they said.`, 'leader · Olav Holm · President', 'leader · Holm');
  check(`${holm} In Arkanga Holm spoke.`, 'leader · Olav Holm · President', 'leader · Holm');
  check(
    'President Olav Qerim Holm came. Later Mr. Qerim Holm spoke, and Qerim Holm left.',
    'leader · Olav Qerim Holm · President',
    'leader · Qerim Holm',
    'leader · Qerim Holm',
  );
});

describe('English styles, abbreviations and places in titles', () => {
  check(
    'Prime Minister of Kenya, the Honourable Dr Qerim Zulfaro; Prime Minister of Saint Lucia, Hon. Ada Nkem, came.',
    'leader · Qerim Zulfaro · Prime Minister of Kenya',
    'leader · Ada Nkem · Prime Minister of Saint Lucia',
  );
  check('They met in St. Vincent and in Saint Lucia.');
  check('OECD Secretary General, Dr Anna Lund, spoke.', 'leader · Anna Lund · OECD Secretary General');
  check('Then H.E. Anna Lund, Minister of Trade, spoke.', 'leader · Anna Lund · Minister of Trade');
  check('Qerim Zulfaro (Minister of Trade, Norway) spoke.', 'leader · Qerim Zulfaro · Minister of Trade');
  check('Gov. Qerim Zulfaro met Gen. Anna Lund.', 'leader · Qerim Zulfaro · Gov', 'person · Anna Lund');
  check(
    'The Minister of Trade, Harbours and Arts, Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · Minister of Trade, Harbours and Arts',
  );
  check(
    'Special Representative of the Secretary-General Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Special Representative of the Secretary-General',
  );
  check(
    'Norway’s Ambassador in Kenya Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Norway’s Ambassador in Kenya',
  );
  check('Bank of Japan Governor Anna Lund spoke.', 'leader · Anna Lund · Bank of Japan Governor');
  check(
    'Crown Prince Anna Lund met House Speaker Olav Holm.',
    'leader · Anna Lund · Crown Prince',
    'leader · Olav Holm · House Speaker',
  );
  check('The guest Speaker Anna Lund spoke.', 'person · Anna Lund · Speaker');
  check(
    'She and Opposition Leader Anna Lund met rebel leader Olav Holm.',
    'leader · Anna Lund · Opposition Leader',
    'person · Olav Holm · leader',
  );
  check(
    'The Harbourline president Anna Lund met University of Oslo President Olav Holm.',
    'person · Anna Lund · Harbourline president',
    'person · Olav Holm · President',
  );
  check('The Karelstan president Anna Lund spoke.', 'leader · Anna Lund · Karelstan president');
  check('The head of the EU Delegation to Kenya spoke.');
  check(
    'Prime Minister Ana Soto Vidal came. Soto spoke.',
    'leader · Ana Soto Vidal · Prime Minister',
    'leader · Soto',
  );
});

describe('a given name alone', () => {
  check(
    'President Anna Lund came with Peter Lund. Anna spoke, Peter left.',
    'leader · Anna Lund · President',
    'person · Peter Lund',
    'leader · Anna',
    'person · Peter',
  );
});

describe('a first name that is also a word', () => {
  check('Mayor Bill de Ronn spoke.', 'leader · Bill de Ronn · Mayor');
  check('They saw Bill Ronn there.', 'person · Bill Ronn');
  check('They saw the Farm Bill Ronn wrote.');
  check('The Bill was read.');
});

describe('English names in headlines', () => {
  check('Anna Lund Was at the New Bridge', 'person · Anna Lund');
  check('Anna Lund Defended the New Bridge', 'person · Anna Lund');
  check('Anna Lund Ahmed came to the new bridge.', 'person · Anna Lund Ahmed');
});

describe('English letters and places that are nobody', () => {
  check('A U.S. District Court sat in San Diego and Port Stanley.');
  check('Prince Sultan bin Omar felt the impacts of Cyclone Marietta.', 'person · Sultan bin Omar · Prince');
  check('It helps St Lucia, St Vincent and all St Lucians.');
  check('They came to the General Membership Meeting of the port.');
  check('Prime Minister Samdech Hun Lundet spoke.', 'leader · Hun Lundet · Prime Minister');
  check('Karim bin Omar al Said said that the port is open.', 'person · Karim bin Omar al Said');
  check('U.S. Republicans met J. R. Holm.', 'person · J. R. Holm');
});

describe('English names with another one inside', () => {
  check('Senator Peter “Iron” Lund spoke.', 'leader · Peter “Iron” Lund · Senator');
  check("They saw Peter 'Iron' Lund there.", "person · Peter 'Iron' Lund");
  check('Norway ‘Shocked’ Lund By Tariffs, Peter Holm Says.', 'person · Peter Holm');
  check(
    "Foreign Minister Tupo'a 'Ulaka, who chaired it, spoke.",
    "leader · Tupo'a 'Ulaka · Foreign Minister",
  );
});

describe('Korean names in Latin letters', () => {
  check(
    'Vice Minister Park Yun-jo spoke. Park said so.',
    'leader · Park Yun-jo · Vice Minister',
    'leader · Park',
  );
  check('The Park said so.');
  check('Minister Kim Te-ho met Kim Keon Hee.', 'leader · Kim Te-ho · Minister', 'person · Kim Keon Hee');
});

describe('names over the lines of a text that was broken at a width', () => {
  const [first, second] = [
    'Kenya and Norway have talked of the harbour and of the railway to it,',
    'as was said on Monday in the evening paper of the port, where Qerim',
  ];
  check(`${first}\n${second}\nZulfaro was shown at the bridge.\nHe left.`);
  check(
    `${first}\n${second}\nZulfaro was shown at the bridge by Minister Peter\nLund.`,
    'leader · Peter · Minister',
  );
  check(
    `${first}\n${first}\n${second}\nhad come to talk of the bridge with the Norwegian Minister Peter\nLund.`,
    'leader · Peter\nLund · Norwegian Minister',
  );
});

describe('lines that end in a small English word', () => {
  check(
    'The bank lends, Norway’s\nMinister of Trade Ona Lund said.',
    'leader · Ona Lund · Norway’s\nMinister of Trade',
  );
  check('Log in\nMinister Ona Lund left.', 'leader · Ona Lund · Minister');
});

describe('a first name that is called', () => {
  check(
    'Secretary Peter Lund: Thanks, Peter. Peter spoke.',
    'leader · Peter Lund · Secretary',
    'person · Peter',
    'leader · Peter',
  );
});

describe('places, creeds and firms that look like names in English', () => {
  check('The boy went to Hong Kong. Hong Kong police found him.');
  check('Hong Kong leader Ona Lund left.', 'person · Ona Lund · Hong Kong leader');
  check('Puerto Rico Governor Ona Lund left Sao Paulo.', 'leader · Ona Lund · Puerto Rico Governor');
  check('The Roman Catholic church asked. Lockheed Martin rose, Eli Lilly fell.');
  check('Troops stood in Portgate, the commander said. They left the capital Portgate, the commander said.');
  check('Officials of the Pacific Stock Exchange left. Former Yugoslavia, the leader said, was large.');
  check('Harbour Governor PortChat Official Account posted it. President LundBank Group left.');
  check(
    'President PeterLund spoke. Minister McBerg left.',
    'leader · PeterLund · President',
    'leader · McBerg · Minister',
  );
  check('Anti-Lund speaker left. Anti-harbour minister left.');
});

describe('English surnames that are other words, too', () => {
  check('Police spokeswoman Ona White said so.', 'leader · Ona White · Police spokeswoman');
  check(
    'Rep. Peter Jordan said no. King Peter England visit.',
    'leader · Peter Jordan · Rep',
    'leader · Peter · King',
  );
  check('Minister Ona King left.', 'leader · Ona King · Minister');
  check('Prime Minister H.D. Arun Berga spoke.', 'leader · H.D. Arun Berga · Prime Minister');
  check('Prime Minister Peter wa Bondo spoke.', 'leader · Peter wa Bondo · Prime Minister');
});

describe('offices of a country, a region or a town that a word before names', () => {
  check('“We have,” said Arne Lund, the country’s president.', 'leader · Arne Lund · country’s president');
  check("Arne Lund, the island's deputy governor, left.", "leader · Arne Lund · island's deputy governor");
  check("“We have,” said Arne Lund, the club's president.");
});

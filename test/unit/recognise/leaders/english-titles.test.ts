import { check } from './check';

describe('English lists of office-holders', () => {
  check(
    '• Norway’s President: Olav Holmgren\n• EU Council President: Ute Brandt',
    'leader · Olav Holmgren · Norway’s President',
    'leader · Ute Brandt · EU Council President',
  );
  check('She told the president: Anna Holmgren left.', 'person · Anna Holmgren');
  check(
    'He met foreign ministers Timo Haarla of Finland, Olav Brekk of Norway, and others.',
    'leader · Timo Haarla',
    'leader · Olav Brekk',
  );
  check(
    'The presidents of Kenya, Ghana, and Benin—Obi Adeyemi, Yaw Boakye, and Ada Nkem—are to meet.',
    'leader · Obi Adeyemi',
    'leader · Yaw Boakye',
    'leader · Ada Nkem',
  );
  check('The presidents of Kenya and Ghana, Anna Berg said, are to meet.', 'person · Anna Berg');
});

describe('English titles', () => {
  check('. Olav Holmgren spoke.');
  check(
    'Republic of Korea Minister of Trade Han Bo-ram spoke.',
    'leader · Han Bo-ram · Republic of Korea Minister of Trade',
  );
  check('Deputy Under-Secretary Paul Rivers spoke.', 'leader · Paul Rivers · Deputy Under-Secretary');
  check(
    'She met Secretary General of the United Nations Ute Brandt.',
    'leader · Ute Brandt · Secretary General of the United Nations',
  );
  check('Chairwoman of the Mejlis D.Altyeva spoke.', 'leader · D.Altyeva · Chairwoman of the Mejlis');
  check(
    'Further, Deputy Chairman of the Cabinet Kh.Altyev spoke.',
    'leader · Kh.Altyev · Deputy Chairman of the Cabinet',
  );
  check('Norwegian Foreign Minister Bill Holm spoke.', 'leader · Bill Holm · Norwegian Foreign Minister');
  check('The Senate passed the Bill Holm wrote.');
  check('Prime Minister Hun Sen spoke.', 'leader · Hun Sen · Prime Minister');
  check(
    'Ghanaian President Park Bo-ram met Park Street traders.',
    'leader · Park Bo-ram · Ghanaian President',
  );
  check('EU Anti-Piracy Coordinator Timo Haarla spoke.', 'leader · Timo Haarla · EU Anti-Piracy Coordinator');
  check('Prime Minister Haarla Pays Courtesy Call on King', 'leader · Haarla · Prime Minister');
  check(
    'Anna Berg, Head of the Sales Sector at the Ministry of Trade, left.',
    'leader · Anna Berg · Head of the Sales Sector at the Ministry of Trade',
  );
  check('Minister of Energy Sultan Karimbek spoke.', 'leader · Sultan Karimbek · Minister of Energy');
  check('Minister Ahmed Karim Sultan Alorl spoke.', 'leader · Ahmed Karim Sultan Alorl · Minister');
  check('Minister Ahmed Sultan Alorl spoke.', 'leader · Ahmed Sultan Alorl · Minister');
  check('Brunei Sultan Hassan spoke.', 'leader · Hassan · Brunei Sultan');
  check(
    'Kenya’s Minister of Energy Transition and Sustainable Growth, Leila Benalu, spoke.',
    'leader · Leila Benalu · Kenya’s Minister of Energy Transition and Sustainable Growth',
  );
  check(
    'H.E Mr. Navin Ramgolam, Prime Minister of Kenya, spoke.',
    'leader · Navin Ramgolam · Prime Minister of Kenya',
  );
  check('They came with the Marine Spatial Plan.');
  check(
    'The Minister of Information and National Orientation, Mohammed Idrisu, spoke.',
    'leader · Mohammed Idrisu · Minister of Information and National Orientation',
  );
  check(
    'The Enterprise and Made in Italy Minister, Adolfo Urbano, spoke.',
    'leader · Adolfo Urbano · Made in Italy Minister',
  );
  check('Governor Alhaji Abubakar Sani Lundu spoke.', 'leader · Abubakar Sani Lundu · Governor');
  check(
    'Karim bin Zahir, Minister of Foreign Affairs and International Co-operation, spoke.',
    'leader · Karim bin Zahir · Minister of Foreign Affairs and International Co-operation',
  );
  check(
    'Karim Al Zahir, Special Envoy for Coastal Repair and Vice Chairman of the Harbour Committee, spoke.',
    'leader · Karim Al Zahir · Special Envoy for Coastal Repair and Vice Chairman of the Harbour Committee',
  );
  check('Dr. Sultan Al Zahir, Minister of Ports, spoke.', 'leader · Sultan Al Zahir · Minister of Ports');
  check(
    'Prime Minister of Antigua and Barbuda Gustav Lundberg spoke.',
    'leader · Gustav Lundberg · Prime Minister of Antigua and Barbuda',
  );
  check(
    'The foreign minister of Chad, Pavel Mordan, spoke.',
    'leader · Pavel Mordan · foreign minister of Chad',
  );
  check(
    'The foreign minister of Burkina Faso, Pavel Mordan, spoke.',
    'leader · Pavel Mordan · foreign minister of Burkina Faso',
  );
  check(
    'Trinidad and Tobago’s new Prime Minister, Kamla Orsad-Bisso SC, spoke.',
    'leader · Kamla Orsad-Bisso · Trinidad and Tobago’s new Prime Minister',
  );
  check('13MP Drives Growth, Strengthens Economy. It came before the General Election April 28.');
  check(
    'Ravi Lund, Permanent Representative Kenya and President of the Executive Board of UNDP, UNFPA and UNOPS noted it.',
    'leader · Ravi Lund · Permanent Representative Kenya and President of the Executive Board of UNDP, UNFPA and UNOPS',
  );
  check(
    'Anna Lund MEP, President of the Harbour Senate, spoke.',
    'leader · Anna Lund · President of the Harbour Senate',
  );
  check(
    'Ambassador Extraordinary and Plenipotentiary of Norway Olav Brekk left.',
    'leader · Olav Brekk · Ambassador Extraordinary and Plenipotentiary of Norway',
  );
  check(
    'Jane Brook Altyeva, president of the Northern Harbour Studies Society, spoke.',
    'person · Jane Brook Altyeva · president of the Northern Harbour Studies Society',
  );
  check(
    'Paul Rivers, Deputy Governor of the Central Bank, and others left.',
    'leader · Paul Rivers · Deputy Governor of the Central Bank',
  );
  check('Anna Brekk—a friend—left.', 'person · Anna Brekk');
  check('She met political analyst Qerim Zulfaro and left.', 'person · Qerim Zulfaro');
  check('She met the analyst Monday.');
  check(
    'Jonas Orlov Jr., President of Kenya, left. Orlov was glad.',
    'leader · Jonas Orlov Jr. · President of Kenya',
    'leader · Orlov',
  );
  check('Minister Jonas Orlov, Jr., left.', 'leader · Jonas Orlov, Jr. · Minister');
  check('President To Lam left. She wrote to Lam.', 'leader · To Lam · President', 'leader · Lam');
  check(
    'Special Envoy for Central Asia Anna Brekk left.',
    'leader · Anna Brekk · Special Envoy for Central Asia',
  );
});

describe('English titles with a list of fields, or an adjective of a state', () => {
  check(
    'Minister of Investment, Industry, and Trade of Kenya Obi Adeyemi spoke.',
    'leader · Obi Adeyemi · Minister of Investment, Industry, and Trade of Kenya',
  );
  check(
    'Obi Adeyemi, minister of trade, industry and arts of Kenya, spoke.',
    'leader · Obi Adeyemi · minister of trade, industry and arts of Kenya',
  );
  check(
    'Obi Adeyemi, minister of trade, industry sources say, left.',
    'leader · Obi Adeyemi · minister of trade',
  );
  check('The president of the Kenyan Rugby Union spoke.');
  check('The head of the Kenyan delegation spoke.', 'role · head of the Kenyan delegation');
  check('The head of the Kenya delegation spoke.', 'role · head of the Kenya delegation');
  check('The spokesman of the Kenyan president left.', 'role · spokesman of the Kenyan president');
  check('The leader of the Kenyan said so.', 'role · leader of the Kenyan');
  check('Emperor Obi spoke.', 'leader · Obi · Emperor');
  check('It opens in Ramadan, the Kenyan minister said.', 'role · Kenyan minister');
  check('Ahmed Ramadan, president of Kenya, spoke.', 'leader · Ahmed Ramadan · president of Kenya');
});

describe('English surnames in capitals, and two offices of one person', () => {
  check(
    'Mr. KANOMA Terubi, Prime Minister of Kenya, spoke.',
    'leader · KANOMA Terubi · Prime Minister of Kenya',
  );
  check('H.E. Mr. Obi ADEYEMI, President of Kenya, spoke.', 'leader · Obi ADEYEMI · President of Kenya');
  check('Foreign Minister Olav BRANDT spoke.', 'leader · Olav BRANDT · Foreign Minister');
  check('Foreign Minister Brandt NATO spoke.', 'leader · Brandt · Foreign Minister');
  check(
    'Minister for Foreign Affairs TAKEMORI Yoku spoke.',
    'leader · TAKEMORI Yoku · Minister for Foreign Affairs',
  );
  check('By Foreign Minister TAKEMORI Yoku', 'leader · TAKEMORI Yoku · Foreign Minister');
  check('President HWANG Bo Ram spoke.', 'leader · HWANG Bo Ram · President');
  check('Foreign Minister PARK Ram left PARK Street.', 'leader · PARK Ram · Foreign Minister');
  check('Minister of Trade PARK Ram left.', 'leader · PARK Ram · Minister of Trade');
  check('The Secretary for Trade ASEAN Economic talks ended.');
  check(
    'Speaker of the Senate and Chairman of the HARBOUR party Obi Adeyemi spoke.',
    'leader · Obi Adeyemi · Speaker of the Senate and Chairman of the HARBOUR party',
  );
  check(
    'Kenyan Secretary of State Obi Adeyemi and Norwegian Foreign Minister Olav Brekk spoke.',
    'leader · Obi Adeyemi · Kenyan Secretary of State',
    'leader · Olav Brekk · Norwegian Foreign Minister',
  );
  check(
    'Obi Adeyemi, Managing Director at the World Bank, spoke.',
    'leader · Obi Adeyemi · Managing Director at the World Bank',
  );
});

describe('English ministers of justice, and envoys by their full style', () => {
  check(
    'The Minister of Justice Obi Adeyemi spoke. The Minister of Trade and Justice, Ona Lund, left.',
    'leader · Obi Adeyemi · Minister of Justice',
    'leader · Ona Lund · Minister of Trade and Justice',
  );
  check('After the death of Justice Arne Lund they left.', 'person · Arne Lund · Justice');
  check(
    'Ona Lund, Ambassador Extraordinary and Plenipotentiary of Norway to Kenya, left.',
    'leader · Ona Lund · Ambassador Extraordinary and Plenipotentiary of Norway to Kenya',
  );
  check(
    'The Chargé d’Affaires of Norway Ona Lund spoke. Kenya’s chargé d’affaires Obi Adeyemi left.',
    'leader · Ona Lund · Chargé d’Affaires of Norway',
    'leader · Obi Adeyemi · Kenya’s chargé d’affaires',
  );
  check(
    'The Ambassador of the People’s Republic of Kenya Ona Lund left.',
    'leader · Ona Lund · Ambassador of the People’s Republic of Kenya',
  );
  check('They left. Ethnic Affairs Minister Ona Lund spoke.', 'leader · Ona Lund · Ethnic Affairs Minister');
});

describe('letters of a seat or an honour behind an English name', () => {
  check('Obi Adeyemi SC, Minister of Trade, left.', 'leader · Obi Adeyemi · Minister of Trade');
  check('Obi Adeyemi, KC, MP, Minister of Trade, left.', 'leader · Obi Adeyemi · Minister of Trade');
  check('The minister of trade, Obi Adeyemi MEP, left.', 'leader · Obi Adeyemi · minister of trade');
  check('Ona Lund, PM of Norway, left.', 'leader · Ona Lund · PM of Norway');
});

describe('English offices that are not those of the name before them', () => {
  check('He met Anna Berg, the president’s wife.', 'person · Anna Berg');
  check(
    'He met Anna Berg, the president’s former special envoy to Norway.',
    'leader · Anna Berg · president’s former special envoy to Norway',
  );
  check('In talks with Anna Berg, the foreign minister said so.', 'person · Anna Berg');
  check('After hours with Mr. Obama, the prime minister “went pale”.', 'leader · Obama');
  check('A former adviser to the president Anna Berg left.', 'person · Anna Berg');
  check('Anna Berg, the foreign minister said so.', 'leader · Anna Berg · foreign minister');
  check(
    'The deputy national security adviser Anna Berg left.',
    'leader · Anna Berg · deputy national security adviser',
  );
});

describe('English names and roles that end where something else begins', () => {
  check(
    'Talking with Olav Brekk at Breakfast, Private Secretary to the Prime Minister, Obi Adeyemi, left.',
    'leader · Obi Adeyemi · Private Secretary to the Prime Minister',
  );
  check('The policy of the President of Kenya and the development of trade.', 'role · President of Kenya');
});

describe('English offices of bodies, and of nobody', () => {
  check(
    'North Harbour Treaty Organization (NHTO) Secretary General Peter Lund left.',
    'leader · Peter Lund · North Harbour Treaty Organization (NHTO) Secretary General',
  );
  check(
    'Peter Lund, secretary general of the North Harbour Treaty Organization, left.',
    'leader · Peter Lund · secretary general of the North Harbour Treaty Organization',
  );
  check(
    'Peter Lund, deputy director of the National Security Office, left.',
    'leader · Peter Lund · deputy director of the National Security Office',
  );
  check(
    'President Anna Berg met her counterpart Peter Lund.',
    'leader · Anna Berg · President',
    'leader · Peter Lund · counterpart',
  );
  check('A skater met her counterpart Peter Lund.', 'person · Peter Lund · counterpart');
  check('The envoy, Peter Lund, left.', 'leader · Peter Lund · envoy');
  check('They saw an envoy, Peter Lund, there.', 'person · Peter Lund');
  check('The Leader of the Nation, president of Kenya, left.', 'role · president of Kenya');
  check(
    'MR. LUND: We have nothing to say of it.\n\nSecretary Peter Lund left.',
    'leader · LUND',
    'leader · Peter Lund · Secretary',
  );
});

describe('English offices of houses and of the state', () => {
  check('Peter Lund, president of Kenya Airways, left.', 'person · Peter Lund · president of Kenya Airways');
  check('Peter Lund, president of Kenya, left.', 'leader · Peter Lund · president of Kenya');
  check('The president of Norway Eximbank left.');
  check(
    'Ombudsperson Anna Berg and Deputy Prosecutor General Peter Lund left.',
    'leader · Anna Berg · Ombudsperson',
    'leader · Peter Lund · Deputy Prosecutor General',
  );
  check('Senior presidential adviser Peter Lund left.', 'leader · Peter Lund · Senior presidential adviser');
  check('A tax adviser Peter Lund left.', 'person · Peter Lund · adviser');
  check(
    'They met Peter Nam – Ki, deputy prime minister of Kenya.',
    'person · Peter Nam',
    'role · deputy prime minister of Kenya',
  );
  check(
    'The Minister for Information Technologies and Trade Peter Lund left.',
    'leader · Peter Lund · Minister for Information Technologies and Trade',
  );
  check(
    'Ida Berg, Chairman of the Society of Kenyan-Finnish Friendship, left.',
    'leader · Ida Berg · Chairman of the Society of Kenyan-Finnish Friendship',
  );
});

describe('an English office that closes a sentence with its verb', () => {
  check('She will visit Lake Sarn, UN spokesman noted.', 'role · UN spokesman');
  check('Anna Lund, UN spokesman, noted it.', 'leader · Anna Lund · UN spokesman');
});

describe('English styles and fields of offices from the Gulf to the Pacific', () => {
  check(
    'H.H. Sheikh Karim bin Zaid Al Lund, Minister of Trade, left.',
    'leader · Karim bin Zaid Al Lund · Minister of Trade',
  );
  check(
    'They met Ola Berg, Minister of Trade, Sultan Karim Al Lund, Assistant Minister of Trade.',
    'leader · Ola Berg · Minister of Trade',
    'leader · Sultan Karim Al Lund · Assistant Minister of Trade',
  );
  check(
    'Karim Al Lund, Assistant Minister for International Organisations’ Affairs, left.',
    'leader · Karim Al Lund · Assistant Minister for International Organisations’ Affairs',
  );
  check(
    'The Minority Spokesperson on Health, Kwame Adom Berg, left.',
    'leader · Kwame Adom Berg · Minority Spokesperson on Health',
  );
  check('The spokesperson on Friday, Ona Berg, left.');
  check(
    'John Silk, the Minister of Trade of the Marshall Islands, left.',
    'leader · John Silk · Minister of Trade of the Marshall Islands',
  );
  check('John Silk, the road north, is long.');
  check('He thanked the Chief Guest and the PM Nagar Yojana.');
  check('Prime Minister ‘Akosi Tupa left.', 'leader · ‘Akosi Tupa · Prime Minister');
  check(
    'It has the Minister of Trade, Dr. ‘Aisea Valu Mo, and the leaders’ aides.',
    'leader · ‘Aisea Valu Mo · Minister of Trade',
  );
  check(
    'Prime Minister Tomasi ‘Alone and others came to the Leaders’ Meeting.',
    'leader · Tomasi ‘Alone · Prime Minister',
  );
});

describe('Malay honours and towns in English names', () => {
  check('Premier Datuk Patinggi Tan Sri Abang Karim Berg left.', 'leader · Abang Karim Berg · Premier');
  check('Minister Datuk Seri Ali Berg left.', 'leader · Ali Berg · Minister');
  check(
    'Minister Ali Berg came with the aides of Datuk Seri Ali.',
    'leader · Ali Berg · Minister',
    'leader · Ali',
  );
  check('Minister Sri Mulia left.', 'leader · Sri Mulia · Minister');
  check('Premier Tim Houston left. Houston spoke.', 'leader · Tim Houston · Premier', 'leader · Houston');
  check('They met in Victoria Falls and in Houston.');
});

describe('English styles without stops, and days that are given names', () => {
  check(
    'Secretary-General of the Council, HE Hamad bin Ali Al Lund, left. HE Al Lund spoke.',
    'leader · Hamad bin Ali Al Lund · Secretary-General of the Council',
    'leader · Al Lund',
  );
  check(
    'Minister of Trade Sheikh Dr. Ahmad Nasser Al-Lund left.',
    'leader · Ahmad Nasser Al-Lund · Minister of Trade',
  );
  check(
    'The Commissioner for Sport, Mr. Monday Lund, left.',
    'leader · Monday Lund · Commissioner for Sport',
  );
  check('They met in Oslo on Monday. Lund left.');
});

describe('English offices of several, each with their state before the name', () => {
  check(
    'The presidents of Kenya Bilal Zulfaro and Norway Olav Brekk met.',
    'leader · Bilal Zulfaro',
    'leader · Olav Brekk',
  );
  check('The governor, Barr. Chioma Lund, left.', 'leader · Chioma Lund · governor');
});

describe('English styles with their letters apart', () => {
  check(
    'H E Salim bin Ali al Lund, the Minister of Fish, left. H E Lund spoke.',
    'leader · Salim bin Ali al Lund · Minister of Fish',
    'leader · Lund',
  );
  check('Norway’s Climate Chief Promotes Fossil Fuel Deals');
});

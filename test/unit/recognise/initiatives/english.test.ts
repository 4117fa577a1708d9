import { check } from './check';

describe('English initiatives round a known name', () => {
  check('at the N5+1 Fish Dialogue and the C5+1 Fish Dialogue', 'N5+1 Fish Dialogue', 'C5+1 Fish Dialogue');
  check('at the C5+1 Summit and in the C5+1 format', 'C5+1 Summit', 'C5+1 format');
  check(
    'a One Belt, One Road strategy and Belt and Road projects',
    'One Belt, One Road strategy',
    'Belt and Road',
  );
  check('the Nord Stream 2 pipe and Nord Stream 12', 'Nord Stream 2', 'Nord Stream');
});

describe('English meetings by who meets', () => {
  check('the summit of the Arden Cooperation Council opened', 'summit of the Arden Cooperation Council');
  check('the summit of the League of Fjord States and Kenya', 'summit of the League of Fjord States');
  check('at the summit of the ACO, a summit of the US and a summit of friends', 'summit of the ACO');
  check('at the Arden Ports Organisation (APO) summit', 'Arden Ports Organisation (APO) summit');
  check('the EU — Arden summit, the Pier — Arden summit', 'EU — Arden summit');
  check('the ARDEF Leaders’ Summit', 'ARDEF Leaders’ Summit');
  check('the Arden Ministers on Fish Meeting (AMFM-4)', 'Arden Ministers on Fish Meeting', 'AMFM');
  check(
    'the Consultative Meeting of the Heads of State of Arden',
    'Consultative Meeting of the Heads of State of Arden',
  );
  check('a Board Meeting, the Annual General Meeting and a meeting of the Arden Union');
  check('the Oslo-Arden Meeting (OFM) Summit', 'Oslo-Arden Meeting (OFM) Summit');
  check('Summit of the Arden Union (AU). The AU met.', 'Summit of the Arden Union');
});

describe('English names of what is agreed and planned', () => {
  check(
    'the Global Tide Pledge, the Arden Ports Compact and a pledge',
    'Global Tide Pledge',
    'Arden Ports Compact',
  );
  check('the Clean Ports Framework and a Legal Framework', 'Clean Ports Framework');
  check('the Ports Growth Facility, the Arden Fish Facility', 'Ports Growth Facility');
  check('the Arden Power Grid. The Power Grid failed', 'Arden Power Grid');
  check(
    'the National Policy on Clean Ports, a National Policy and Foreign Policy',
    'National Policy on Clean Ports',
  );
  check('the Landlocked Areas and the Arden Trade Area', 'Arden Trade Area');
  check('the Renewed Tide Agenda and the Agenda', 'Renewed Tide Agenda');
  check(
    'the Arden National Vision 2040 and the Clean Fjord Initiative',
    'Arden National Vision 2040',
    'Clean Fjord Initiative',
  );
  check('the Arden Plan of Action for Fish', 'Arden Plan of Action for Fish');
  check(
    'a Memorandum of Understanding for the ARD Power Grid',
    'Memorandum of Understanding for the ARD Power Grid',
  );
  check(
    'a Clean Memorandum of Understanding for the UN Power Grid',
    'Clean Memorandum of Understanding',
    'UN Power Grid',
  );
  check('a New Development Plan for Arden', 'Development Plan for Arden');
  check(
    'a Treaty on Friendship, Good-neighbourliness and Fish.',
    'Treaty on Friendship, Good-neighbourliness and Fish',
  );
  check('a Treaty on Fish, Angela Berg and Peter Lund said', 'Treaty on Fish');
  check(
    'the Sea to Table Initiative, from Oslo to Ports Initiative',
    'Sea to Table Initiative',
    'Ports Initiative',
  );
  check('the St. Arden Ports Forum', 'St. Arden Ports Forum');
  check('the ports of Arden and the Clean Fjord Plan', 'Clean Fjord Plan');
});

describe('English lines on a map, and what states build together', () => {
  check('the Arden corridor, a corridor and the TARD pipeline', 'Arden corridor', 'TARD pipeline');
  check('the Peru-Chile railway and the Peru railway', 'Peru-Chile railway');
  check('the Peru-Chile Railway Express', 'Peru-Chile Railway Express');
  check('the EU – Arden roadmap and the EU roadmap', 'EU – Arden roadmap');
  check('the Arden-2040 strategy and the FJORD-500 project', 'Arden-2040 strategy', 'FJORD-500 project');
  check('the Peru-Chile Fish on Ice project', 'Peru-Chile Fish on Ice project');
  check('the Arden Railway Company and the Arden Corridor Management Company');
  check('the Minister Delegate for Clean Policy');
});

describe('English initiatives whole', () => {
  check(
    'a Lasting Friendship, Fair Trade, and Clean Water Treaty',
    'Lasting Friendship, Fair Trade, and Clean Water Treaty',
  );
  check('the ports of Norway, Iceland, and Arden Treaty', 'Arden Treaty');
  check('the One Belt, One Road Initiative', 'One Belt, One Road Initiative');
  check('the Non-Fishing Union summit', 'Non-Fishing Union summit');
  check('the “Peru – Arden” Trade Forum and an “Oslo” forum', '“Peru – Arden” Trade Forum', '“Oslo” forum');
  check('the 48th Arden Ports Forum Leaders Summit', 'Arden Ports Forum Leaders Summit');
  check('the Peru-Chile forum summit', 'Peru-Chile forum summit');
  check('the Donors/Lenders Conference', 'Donors/Lenders Conference');
  check(
    'the 2050 Strategy for the Blue Coast and the 2050 Strategy',
    '2050 Strategy for the Blue Coast',
    '2050 Strategy',
  );
  check('a Permanent Council of Fjord States on Economic Partnership met');
  check('the National Chairperson of the Clean Tide Initiative', 'Clean Tide Initiative');
});

describe('English initiatives beside days, places and acronyms', () => {
  check('at the Arden Ministers’ Meeting on August 24', 'Arden Ministers’ Meeting');
  check('at the Arden Fjord Union (AFU) Leaders’ Meeting', 'Arden Fjord Union (AFU) Leaders’ Meeting');
  check('the PM leaves Bergen for Arden Fjord Summit', 'Arden Fjord Summit');
});

describe('English initiatives and the bodies that run them', () => {
  check('the Arden Gas Pipeline Authority and the Arden Gas Pipeline', 'Arden Gas Pipeline');
  check('the Arden Gas Pipeline Authority (AGPA) met');
  check('the UN 2023 Fish Conference', 'UN 2023 Fish Conference');
  check('the ARDU Energy Policy and an Energy Policy', 'ARDU Energy Policy');
});

describe('English funds, zones, decades and road maps', () => {
  check('It draws on the Arden Climate Fund and the Arden Pension Fund.', 'Arden Climate Fund');
  check('It draws on the Harbour Resilience Trust Fund.', 'Harbour Resilience Trust Fund');
  check('the UN Decade of Harbour Repair and a decade of growth', 'UN Decade of Harbour Repair');
  check('the Arden Special Economic Zone and a Special Economic Zone', 'Arden Special Economic Zone');
  check('in its Exclusive Economic Zone, in the war zone');
  check('the Safe Ports Road Map 2030 and a map of Oslo', 'Safe Ports Road Map 2030');
  check('They hailed the Sevilde Commitment and a commitment.', 'Sevilde Commitment');
  check('part of its economic vision 2035 and a vision', 'vision 2035');
  check('the forthcoming Arden Investment Hub and the Arden Harbour Hub', 'Arden Investment Hub');
  check('the Arden Ports Facility and the Arden Climate Facility', 'Arden Climate Facility');
});

describe('where English names end', () => {
  check(
    'They joined the Pact for Harbours and the Arden-Kenya Pact.',
    'Pact for Harbours',
    'Arden-Kenya Pact',
  );
  check(
    'the Framework for Safe Harbours in the Arden (FSHA) and the FSHA',
    'Framework for Safe Harbours in the Arden',
    'FSHA',
    'FSHA',
  );
  check('He heads the Organization of the Island Conference.');
});

describe('English names of bodies that are called programmes', () => {
  check(
    'The United Nations Development Programme (UNDP), the UN Environment Programme and the World Food Programme',
  );
  check('the United Nations Harbour Programme', 'United Nations Harbour Programme');
  check('a Group of the Greens/European Free Alliance');
  check('under the Coastal Risk Policy Financing project', 'Coastal Risk Policy Financing project');
  check('invested in the Special Economic Zone at Arden', 'Special Economic Zone at Arden');
});

describe('English acronyms with hyphens and numbers, parties and laws', () => {
  check(
    'The Oslo-Bergen Special Economic Zone (OB-SEZ) is open. The OB-SEZ helps.',
    'Oslo-Bergen Special Economic Zone',
    'OB-SEZ',
    'OB-SEZ',
  );
  check('The 13th Arden Plan (13AP) helps. The 13AP is new.', 'Arden Plan', '13AP', '13AP');
  check('During the United Harbour Congress (UHC) briefing the UHC spoke.');
  check('They met at Cop28 and at Expo 2020 in Oslo.', 'Cop28', 'Expo 2020');
  check(
    'The leaders of the Bay of Arden Initiative for Coastal Work (AICW) met.',
    'Bay of Arden Initiative for Coastal Work',
    'AICW',
  );
  check('under the Regulation for the Harbour Loan Facility', 'Harbour Loan Facility');
  check(
    'the Arden Framework Agreement on Transit, Shipping and Movement of Goods',
    'Arden Framework Agreement on Transit, Shipping and Movement of Goods',
  );
});

describe('English deals, founded funds and names in marks', () => {
  check('They joined the Clean Harbour Deal, no trade deal, no Gas Deal.', 'Clean Harbour Deal');
  check('He is the Director General of the Northern Mayors Forum.', 'Northern Mayors Forum');
  check(
    'He announced the establishment of a 10-million-dollar (8-million-U.S. dollar) Arden Enabling Fund.',
    'Arden Enabling Fund',
  );
  check('It is part of Norway’s Roofs to Piers Programme.', 'Roofs to Piers Programme');
  check(
    'The ‘Connect Arden’ programme grows. They praised Connect Arden.',
    '‘Connect Arden’ programme',
    'Connect Arden',
  );
});

describe('English zones of two names, canals and agendas of a year', () => {
  check(
    'The Oslo-Bergen special economic zone grows, and a special economic zone.',
    'Oslo-Bergen special economic zone',
  );
  check('It will dig the Amber Techo Canal and widen the Suez Canal.', 'Amber Techo Canal');
  check(
    'the Special Agro-Harbour Zones (SAHZ), the Special Economic Zones',
    'Special Agro-Harbour Zones',
    'SAHZ',
  );
  check('the bank’s High 5s programme', 'High 5s programme');
  check('the upcoming Amber Harbour City (AHC) project', 'Amber Harbour City (AHC) project');
  check('the launch of Trade Agenda 2030 and the AU Agenda 2063', 'Trade Agenda 2030', 'Agenda 2063');
  check('the newly announced $10 billion Harbour Fund', 'Harbour Fund');
  check(
    'the UN Conference on Trade and Development and the UN Conference on Harbours',
    'UN Conference on Harbours',
  );
  check('at the Summit for a New Harbour Pact in Oslo', 'Summit for a New Harbour Pact');
});

describe('what English names go on with, and New ones', () => {
  check(
    'a Memorandum of Understanding on Cooperation in Fish in Oslo on Friday',
    'Memorandum of Understanding on Cooperation in Fish',
  );
  check(
    'an Agreement on Cooperation in the Field of Clean Fish with Kenya, an Agreement on Cooperation in Norway',
    'Agreement on Cooperation in the Field of Clean Fish',
    'Agreement on Cooperation',
  );
  check(
    'an Agreement between the Government of Kenya and the Government of Norway on Fish Ports',
    'Agreement between the Government of Kenya and the Government of Norway on Fish Ports',
  );
  check('an Agreement between Kenya and Norway, which it praised');
  check(
    'the Fjord Initiative on Fish, Ports and Clean Tides, the Fjord Plan for Fish, Kenya and Norway',
    'Fjord Initiative on Fish, Ports and Clean Tides',
    'Fjord Plan for Fish',
  );
  check('they praised Arden’s New Tide Policy and the new Fjord Policy', 'New Tide Policy', 'Fjord Policy');
  check('The NEW ARDEN PLATFORM opened.', 'ARDEN PLATFORM');
  check('the Arden Ports Roadmap 2020-2023 of 2020-2021', 'Arden Ports Roadmap 2020-2023');
  check(
    'the TRAP gas pipeline, the Fjord oil pipeline and the new gas pipeline',
    'TRAP gas pipeline',
    'Fjord oil pipeline',
  );
  check('the Harbours+ programme', 'Harbours+ programme');
  check(
    'The Ports of Arden Initiative (PoAI) met. PoAI grows, PoBI falls.',
    'Ports of Arden Initiative',
    'PoAI',
    'PoAI',
  );
});

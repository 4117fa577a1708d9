import { check } from './check';

describe('statesmen whom English texts name without an office', () => {
  check('Putin spoke in Oslo.', 'leader · Putin');
  check('Luiz Inácio Lula da Silva spoke.', 'leader · Luiz Inácio Lula da Silva');
  check('Anna da Silva spoke.', 'person · Anna da Silva');
  check('Donald J. Trump spoke.', 'leader · Donald J. Trump');
  check('Anna Trump spoke. Trump left.', 'person · Anna Trump', 'person · Trump');
  check('Bill Clinton met Anna Clinton.', 'leader · Bill Clinton', 'person · Anna Clinton');
  check('Clinton spoke.');
  check('He visited Trump Tower.');
});

describe('English portfolios and offices of states', () => {
  check(
    'Minister of Water and Sanitation Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Minister of Water and Sanitation',
  );
  check(
    'Minister for Public Works, Transport and Meteorological Services Ro Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Minister for Public Works, Transport and Meteorological Services',
  );
  check(
    'Deputy Prime Minister, Minister of Economy of Kenya Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Deputy Prime Minister, Minister of Economy of Kenya',
  );
  check(
    'Solomon Islands Prime Minister Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Solomon Islands Prime Minister',
  );
  check('U.S Secretary of State Anna Berg spoke.', 'leader · Anna Berg · U.S Secretary of State');
  check('The absence of U.S history shows.');
  check('Foreign Affairs CS Anna Berg spoke.', 'leader · Anna Berg · Foreign Affairs CS');
  check(
    'Finance Minister Olav Brekk and his Defence counterpart Qerim Zulfaro spoke.',
    'leader · Olav Brekk · Finance Minister',
    'leader · Qerim Zulfaro · Defence counterpart',
  );
  check(
    'The European Commission’s new trade chief, Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · European Commission’s new trade chief',
  );
  check(
    'The former Kenyan Head of State, General Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · former Kenyan Head of State',
  );
  check('Attorney General Qerim Zulfaro spoke.', 'leader · Qerim Zulfaro · Attorney General');
  check(
    'Anna Berg, director of trade at the Norwegian Foreign Ministry, spoke.',
    'leader · Anna Berg · director of trade at the Norwegian Foreign Ministry',
  );
  check('Olav Brekk, the head of the military, spoke.', 'leader · Olav Brekk · head of the military');
});

describe('what stands before an English name and what is part of it', () => {
  check('H.E Zulfaro Bemoan spoke.', 'leader · Zulfaro Bemoan');
  check('Brig. Gen. Zulfaro Bemoan spoke.', 'person · Zulfaro Bemoan');
  check(
    'Today Zulfaro Ahmed Berg, president of Kenya, spoke.',
    'leader · Zulfaro Ahmed Berg · president of Kenya',
  );
  check('Republican Anna Berg, president of Kenya, spoke.', 'leader · Anna Berg · president of Kenya');
  check(
    'Foreign Minister Tuavale Zulfaro came. Ms Tuavale spoke.',
    'leader · Tuavale Zulfaro · Foreign Minister',
    'leader · Tuavale',
  );
  check(
    'The Emir Omar bin Talib came. Sheikh Omar bin Talib spoke.',
    'leader · Omar bin Talib · Emir',
    'leader · Omar bin Talib',
  );
});

describe('English offices with short names and in brackets', () => {
  check(
    'The World Trade Organization’s (WTO) director, Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · World Trade Organization’s (WTO) director',
  );
  check(
    'She said Director of the World Trade Organization (WTO), Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · Director of the World Trade Organization (WTO)',
  );
  check(
    'The foreign ministers of Kenya (Bilal Zulfaro) and Norway (Olav Brekk) met.',
    'leader · Bilal Zulfaro',
    'leader · Olav Brekk',
  );
  check('The towns of Kenya (Qerim Zulfaro) and Norway met.');
  check(
    'Principal Deputy National Security Adviser Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro · Principal Deputy National Security Adviser',
  );
  check('Korean President Moon Jae-in spoke.', 'leader · Moon Jae-in · Korean President');
  check('Chinese Vice President He Lundeng spoke.', 'leader · He Lundeng · Chinese Vice President');
});

describe('English bodies before and in an office', () => {
  check(
    'The African Union Commission (AUC) Chairperson Qerim Zulfaro Haarla came. Qerim Zulfaro spoke.',
    'leader · Qerim Zulfaro Haarla · African Union Commission (AUC) Chairperson',
    'leader · Qerim Zulfaro',
  );
  check(
    'Kenyan Ministry of Foreign Affairs spokesman, Seyyed Qerim Zulfaro said so.',
    'leader · Qerim Zulfaro · Kenyan Ministry of Foreign Affairs spokesman',
  );
  check(
    'Chairman of the State Khural (Parliament) of Mongolia, Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · Chairman of the State Khural (Parliament) of Mongolia',
  );
  check(
    'The U.S. Envoy for the Western Balkans, Qerim Zulfaro, spoke.',
    'leader · Qerim Zulfaro · U.S. Envoy for the Western Balkans',
  );
  check(
    'Qerim Zulfaro, chairman of the Budget Committee, spoke.',
    'leader · Qerim Zulfaro · chairman of the Budget Committee',
  );
  check(
    'Qerim Zulfaro, chairman of the Olympic Committee, spoke.',
    'person · Qerim Zulfaro · chairman of the Olympic Committee',
  );
  check(
    'Foreign Minister Anna Vučić came. Vucic spoke.',
    'leader · Anna Vučić · Foreign Minister',
    'leader · Vucic',
  );
  check('She was born in Virginia, as was Anna Berg.', 'person · Anna Berg');
});

describe('English names with links and numerals', () => {
  check(
    'Foreign Minister Omar Al Zulfaro came. Al Zulfaro spoke.',
    'leader · Omar Al Zulfaro · Foreign Minister',
    'leader · Al Zulfaro',
  );
  check(
    'The Jordanian monarch, Omar II bin Al Zulfaro, spoke.',
    'leader · Omar II bin Al Zulfaro · Jordanian monarch',
  );
  check(
    'Qerim Zulfaro, the deputy prime minister and minister of trade of Jordan, spoke.',
    'leader · Qerim Zulfaro · deputy prime minister and minister of trade of Jordan',
  );
  check(
    'Qerim Zulfaro, the minister of trade, and Minister Olav Brekk spoke.',
    'leader · Qerim Zulfaro · minister of trade',
    'leader · Olav Brekk · Minister',
  );
  check('Prime Minister Datuk Seri Qerim Zulfaro spoke.', 'leader · Qerim Zulfaro · Prime Minister');
  check('South Sudan’s president left.', 'role · South Sudan’s president');
});

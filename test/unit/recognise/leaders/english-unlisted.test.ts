import { check } from './check';

describe('English names whose words no list has, or other lists', () => {
  check('“It is late,” Orlo D. Berg said.', 'person · Orlo D. Berg');
  check('It is late, said Ilka Anna Berg.', 'person · Ilka Anna Berg');
  check('According to Ilka Anna Berg, it is late.', 'person · Ilka Anna Berg');
  check('It is late, said Baroness Anna Berg.', 'person · Anna Berg');
  check('They gave the apoplectic Zorno Anna Berg a prize.', 'person · Anna Berg');
  check('It was about Haitam bin Bergen, he wrote.', 'person · Haitam bin Bergen');
  check('It is late, said Eamo de Berg.', 'person · Eamo de Berg');
  check('They came to Portgata de Berg in May.');
  check('Prime Minister Peter Kenya met them.', 'leader · Peter Kenya · Prime Minister');
  check('Peter Kenya, the prime minister, spoke.', 'leader · Peter Kenya · prime minister');
  check('Peter Kenya said it was late.', 'person · Peter Kenya');
  check('They flew from Santa Maria Kenya to Oslo.');
  check('Minister Anna Berg d’Arvor spoke.', 'leader · Anna Berg d’Arvor · Minister');
  check('Minister Ma. Anna Berg spoke.', 'leader · Ma. Anna Berg · Minister');
  check('Minister Daw Anna Mya Lin Berg spoke.', 'leader · Anna Mya Lin Berg · Minister');
  check('Peter de Berg came. De Berg said it was late.', 'person · Peter de Berg', 'person · De Berg');
  check(
    'Minister Anna de Berg Holm came. De Berg Holm left.',
    'leader · Anna de Berg Holm · Minister',
    'leader · De Berg Holm',
  );
  check('The Minister of Viet Nam Anna Berg spoke.', 'leader · Anna Berg · Minister of Viet Nam');
  check('General Motors said it was late.');
});

describe('English offices that open a sentence, or stand before a comma', () => {
  check('Lao Minister Anna Berg spoke.', 'leader · Anna Berg · Lao Minister');
  check('Kosovar Minister Anna Berg spoke.', 'leader · Anna Berg · Kosovar Minister');
  check('Scottish First Minister Anna Berg spoke.', 'leader · Anna Berg · Scottish First Minister');
  check('Taoiseach Anna Berg spoke.', 'leader · Anna Berg · Taoiseach');
  check('A former president of Kenya, Anna Berg, spoke.', 'leader · Anna Berg · former president of Kenya');
  check('He was a former minister, Anna Berg said.', 'person · Anna Berg');
  check('The president of Kenya, Peter Berg Jr., spoke.', 'leader · Peter Berg Jr. · president of Kenya');
  check(
    'The secretary-general of the United Nations, Anna Berg, spoke.',
    'leader · Anna Berg · secretary-general of the United Nations',
  );
  check('WHO Director-General Anna Berg spoke.', 'leader · Anna Berg · WHO Director-General');
  check('Federal Reserve Chair Anna Berg spoke.', 'leader · Anna Berg · Federal Reserve Chair');
  check(
    'The managing director of the International Monetary Fund, Anna Berg, spoke.',
    'leader · Anna Berg · managing director of the International Monetary Fund',
  );
  check('Supreme Leader Anna Berg spoke.', 'leader · Anna Berg · Supreme Leader');
  check('Harbour Party leader Anna Berg spoke.', 'leader · Anna Berg · Harbour Party leader');
  check('When Party leader Anna Berg spoke, it was late.', 'leader · Anna Berg · Party leader');
});

import { check } from './check';

describe('an English sentence of a speaker and a verb, after what it attributes', () => {
  check('“The bridge stands”. [Orlov=orlov] said.', 'orlov | said "');
  check('“Does the bridge stand?” [Orlov=orlov] said in Oslo.', 'orlov | said "');
  check(
    '“The bridge stands.” [Orlov=orlov] said that the port does too.',
    'orlov | said | Orlov said that the port does too.',
  );
  check('He likes “the bridge.” [Orlov=orlov] said.', 'orlov | said | Orlov said.');
});

describe('who stands nearest to an English verb', () => {
  check(
    'The port will open and seek new routes, [Gleb Orlov=orlov], director of the harbour works, told reporters.',
    'orlov | told',
  );
  check('Two engineers, [Gleb Orlov=orlov] and Fowler, said the bridge leaks.', 'Two engineers | said');
  check('[Orlov=orlov] in an open letter to the ministers said the bridge stands.', 'orlov | said');
});

describe('according to what somebody has decreed', () => {
  check('According to the decree of President [Orlov=orlov], the day is a holiday.');
  check('According to the remarks of [Orlov=orlov], the day is a holiday.', 'orlov | According to');
});

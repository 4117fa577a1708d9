import { check } from './check';

describe('parts', () => {
  describe('of a percent', () => {
    check('half of one percent, a quarter of 1 per cent, a third of 1%', [
      'half of one percent | 0.5 percent',
      'quarter of 1 per cent | 0.25 percent',
      'third of 1% | 0.333333333333 percent',
    ]);
    check('half of 10 percent', ['10 percent | 10 percent']);
  });
  describe('of a whole', () => {
    check(
      'one-third, one-tenth, about three-quarters',
      ['one-third | 0.333333333333', 'one-tenth | 0.1', 'three-quarters | 0.75 about'],
      true,
    );
    check('twenty-third', ['twenty-third | 23'], true);
  });
});

import { check } from './check';

describe('a small “m” behind digits', () => {
  describe('is millions of what is counted', () => {
    check('It has 5m users, 1.5m refugees and 3m children.', [
      '5m users | 5000000 user',
      '1.5m refugees | 1500000 refugee',
      '3m children | 3000000 child',
    ]);
    check('3m new homes, 2m-strong', ['3m new homes | 3000000 home', '2m-strong | 2000000 person']);
    check('4m Malians fled from a population of 20m.', ['4m | 4000000', '20m | 20000000'], true);
  });
  describe('is metres where it says so', () => {
    check('a dam 30m high, 300m long, and a 5m-deep pit', [
      '30m | 30 meter',
      '300m | 300 meter',
      '5m | 5 meter',
    ]);
    check('a 50m tower at a depth of 12m, 2,500m', [
      '50m | 50 meter',
      '12m | 12 meter',
      '2,500m | 2500 meter',
    ]);
    check('標高700mの山', ['700m | 700 meter']);
    check('в 100m от дома', ['100m | 100 meter']);
    check('the 400m hurdles', ['400m | 400 meter']);
  });
  describe('is left out where nothing tells', () => {
    check('Some 12m voted and 300m in aid came.', [], true);
  });
});

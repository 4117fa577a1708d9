import { check } from './check';

describe('pounds that weigh, and pounds that pay', () => {
  check('The calf weighed 8 pounds 6 ounces.', ['8 pounds | 8 pound', '6 ounces | 6 ounce']);
  check('a 500-pound bomb, a 500-pound fine', ['500-pound | 500 pound', '500-pound | 500 GBP?']);
  check('30 pounds of tar and 30 pounds of debt', ['30 pounds | 30 pound', '30 pounds | 30 GBP?']);
  check('3 million pounds of whatever it was', ['3 million pounds | 3000000 GBP?']);
  check('40 pounds sterling of tar', ['40 pounds sterling | 40 GBP']);
  check('Телёнок весит 8 фунтов.', ['8 фунтов | 8 pound']);
  check('8 фунтов золота за 8 фунтов', ['8 фунтов | 8 pound', '8 фунтов | 8 GBP?']);
});

describe('addresses', () => {
  check('See https://example.org/p/%D0%82%D0 and 5%.', ['5% | 5 percent']);
  check('www.example.org/a-5-billion-euro-plan or 5tons@example.org', []);
});

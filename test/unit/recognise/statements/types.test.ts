import assert from 'node:assert/strict';
import { signOf, typeOf } from '../../../../src/core/recognise/statements/kind';

/** The type of what a text says, and the words that show it; `$` before it gives a figure. */
function typed(expected: string, ...texts: string[]) {
  for (const words of texts) {
    const hasFigure = /[$%]/.test(words);
    it(`${expected}: ${words}`, () => assert.equal(typeOf(words, 'say', hasFigure), expected));
  }
}

describe('recognise/statements/types', () => {
  typed(
    'commitment',
    'Lund said the country would spend $3 billion on roads.',
    '“We will spend $3 billion on roads,” Lund said.',
    'Lund said her government would cut taxes by 5 %.',
    '“We’ll build forty schools,” Lund said.',
    '“Kenya will not recognise the vote,” Lund said.',
    'Lund said Kenya would not recognise the vote.',
    'Lund said they were going to build forty schools.',
    'Lund said it would provide shelter for families.',
    'Lund said the government of Kenya would hire nurses.',
    'Lund said the country planned to build a port.',
    'Lund said Kenya would send troops if it was asked by the council.',
    'Lund said the two sides had agreed to open the border.',
  );
  typed(
    'forecast',
    'Lund said the economy would grow by 4 %.',
    '“Inflation will reach 9 %,” Lund said.',
    'Lund said the road to Kenya would open in May.',
    'Lund said the treaty would be signed on Friday.',
    '“Prices will fall,” Lund said.',
    'Lund said trade is set to exceed $10 billion.',
    'Lund said the talks could last for weeks.',
    'Lund said that if the port were sold, she would buy it.',
    '“If she wins, she will sell the port,” Lund said.',
    '“They are going to buy goods,” Lund said.',
    'Lund said he was unsure whether he will come.',
    'Лунд сказал, что торговля вырастет на 5 %.',
  );
  typed(
    'proposal',
    'Lund said banks should pay a tax of 2 %.',
    'Lund said the parties must stop fighting.',
    'Lund called for a ceasefire.',
    'Lund said the world has to act.',
  );
  typed('accusation', 'Lund said the rebels were responsible for the attack.');
  typed('statistic', 'Lund said the country had spent $3 billion.', 'Lund said trade grew to $5 billion.');
  typed('appraisal', 'Lund described the talks as constructive.', 'Lund said the plan was a disaster.');
  typed(
    'statement',
    'Lund said the will of the people was clear.',
    'Lund said he would have liked to stay.',
    'Lund said the key was lost.',
    'Lund said he could not attend.',
    '“I was going to vote for her,” Lund said.',
    'Lund said the votes needed to win were counted.',
    'Lund said you don’t have to stay.',
  );

  for (const [text, type, expected] of [
    ['Lund said the ministry would open an embassy.', 'commitment', 'would'],
    ['“Prices will fall,” Lund said.', 'forecast', 'will'],
    ['“Prices will fall,” Lund said.', 'commitment', undefined],
  ] as const)
    it(`${type} by “${expected ?? 'nothing'}”`, () => assert.equal(signOf(text, type), expected));
});

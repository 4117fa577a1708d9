import assert from 'node:assert/strict';
import { english, msg, render } from '../../../src/core/model/message';

describe('messages', () => {
  const check = (text: string, args: (string | number)[], expected: string) =>
    it(expected, () => assert.equal(render(msg(text, ...args)), expected));

  check('{0} of {1}', [1, 'two'], '1 of two');
  check('{1} before {0}', ['b', 'a'], 'a before b');
  check(
    'an argument that is missing stays visible: {3}',
    [],
    'an argument that is missing stays visible: {3}',
  );

  it('the text of an argument is not a template', () => assert.equal(english('{0}', '{1}', 'x'), '{1}'));
});

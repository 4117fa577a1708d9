import assert from 'node:assert/strict';
import { canPart, chapters } from '../../../src/core/text/chapters';

const long =
  'The council voted for the bridge after a debate that had gone on for most of the night and of the morning.';
const wrapped = 'The council voted for the bridge after a debate of hours';

/** `|` stands where a text can be cut. */
function check(what: string, marked: string): void {
  it(what, () => {
    const parts = marked.split('|');
    assert.deepEqual(chapters(parts.join(''), 0), parts);
    for (let i = 1; i < parts.length; i++) assert.ok(canPart(parts[i - 1]!, parts[i]!));
  });
}

describe('chapters', () => {
  check('after blank lines', 'One.\n\n|Two.\r\n \r\n|Three.\nFour.');
  check('not in an empty text', '');
  check('among lines that are plainly paragraphs', `${long}\n${long}\n|${long}\n${long}`);
  check('not where a sentence goes on', `${long}\n${long.slice(0, -1)}\nand ${long}\n${long}`);
  check('not among hard-wrapped lines', `${wrapped}\n${wrapped}\n${wrapped}\n${wrapped}`);
  check('not among hard-wrapped paragraphs', `${wrapped}\nso.\n${wrapped}\nso.\n${wrapped}\n${wrapped}`);
  check('among short lines', 'One.\nTwo.\n|Three.\nFour.');
  check('not in a list', 'They want:\n\n– a bridge;\n\n2. a harbour.\n\n|Nobody agreed.\n\n|– But why?');
  check('nor after the second line of an item', 'They want:\n\n– a bridge\nor two\n\n– a harbour.\n\n|None.');
  check(
    'not before a quotation, nor right after one',
    'He said:\n\n“We will.\n\n“We must.”\n\nNobody agreed.\n\n|It rained.',
  );

  it('are of the size asked for', () => {
    const text = Array.from({ length: 100 }, () => 'Ten units.').join('\n\n');
    const sizes = chapters(text, 60).map(({ length }) => length);
    assert.ok(sizes.slice(0, -1).every((size) => size >= 60 && size < 80));
  });

  it('don’t part within a line break', () => assert.equal(canPart('One.\n\nTwo.\r', '\n\nThree.'), false));
});

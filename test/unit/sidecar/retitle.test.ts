import assert from 'node:assert/strict';
import { applyOperation, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { retitled } from '../../../src/core/sidecar/retitle';

const change = { kind: 'retitle', from: 'a.txt', to: 'b "2".txt' } as const;

describe('a sidecar whose document was renamed', () => {
  const check = (text: string, expected: string) =>
    it(JSON.stringify(text), () => {
      const applied = applyOperation(text, change);
      assert.ok('text' in applied);
      assert.equal(applied.text, expected);
      const undone = applyOperation(applied.text, applied.inverse);
      assert.ok('text' in undone);
      assert.equal(undone.text, text);
    });
  check('# Claims on a.txt\nglossator: 1\n', '# Claims on b "2".txt\nglossator: 1\n');
  check('\ufeff# Claims on a.txt\r\nclaims:\r\n', '\ufeff# Claims on b "2".txt\r\nclaims:\r\n');
  check('# Claims on a.txt', '# Claims on b "2".txt');
  // another's words are left alone, and so is what is damaged
  check('# Claims on a.txt and more\n', '# Claims on a.txt and more\n');
  check('# Mine\n# Claims on a.txt\n', '# Mine\n# Claims on a.txt\n');
  check('# Claims on a.txt\n<<<<<<< x\n', '# Claims on b "2".txt\n<<<<<<< x\n');
  check('', '');

  it('can still have the making of it taken back', () => {
    const add: ClaimOperation = {
      kind: 'add',
      claim: { id: 'c0new0', selector: { quote: 'Nobody was told' } },
      document: 'a.txt',
    };
    const made = applyOperation('', add);
    assert.ok('text' in made);
    const renamed = applyOperation(made.text, change);
    assert.ok('text' in renamed);
    const undone = applyOperation(renamed.text, retitled(made.inverse, change));
    assert.ok('text' in undone);
    assert.equal(undone.text, '');
    const again = applyOperation('', retitled(add, change));
    assert.ok('text' in again);
    assert.equal(again.text, renamed.text);
  });
});

import assert from 'node:assert/strict';
import { looksBinary } from '../../../src/core/text/binary';

describe('binary content', () => {
  const check = (name: string, text: string, expected: boolean) =>
    it(name, () => assert.equal(looksBinary(text), expected));

  check('an empty text is text', '', false);
  check('prose with tabs and form feeds', 'Page one\tnotes\r\n\fPage two\n', false);
  check('a NUL', 'PK\u0003\u0004 and then\u0000', true);
  check('mostly undecodable bytes', '\ufffd\ufffd\u0001a\ufffd\u0002', true);
  check('one undecodable byte in prose', `caf\ufffd ${'and so on '.repeat(10)}`, false);
  check('a NUL far behind is not looked for', `${'a'.repeat(9_000)}\u0000`, false);
});

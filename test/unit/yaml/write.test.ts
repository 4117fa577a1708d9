import assert from 'node:assert/strict';
import { date, hex, prose, quoted, scalar } from '../../../src/core/yaml/write';

describe('writing YAML values', () => {
  const check = (write: (text: string) => string, text: string, expected: string) =>
    it(`${JSON.stringify(text)} → ${expected}`, () => assert.equal(write(text), expected));

  check(scalar, 'ines-duarte', 'ines-duarte');
  check(scalar, 'press service', 'press service');
  for (const word of [
    'NO',
    'on',
    'y',
    'Null',
    'true',
    '~',
    '',
    '1_000',
    '12:30',
    '0x1F',
    '2025',
    'a: b',
    '- a',
    'a ',
    '# a',
  ])
    check(scalar, word, JSON.stringify(word));
  check(scalar, 'Инеш', '"Инеш"');
  check(quoted, 'a\u202eb\u00adc\ufeff\u200b', '"a\\u202eb\\u00adc\\ufeff\\u200b"');
  check(quoted, '\ud800', '"\\ud800"');
  check(quoted, 'a\u00a0б\u{1f600}', '"a\u00a0б\u{1f600}"');
  check(date, '2025-12-20', '2025-12-20');
  check(date, '2026-11-21T16:04:28Z', '2026-11-21T16:04:28Z');
  check(date, '20:25', '"20:25"');
  check(hex, '2c6b0e32b77d1907', '2c6b0e32b77d1907');
  check(hex, '1234567890123456', '"1234567890123456"');
  check(hex, '1234567890e12345', '"1234567890e12345"');

  it('prose keeps every line', () => {
    assert.deepEqual(prose('a\n\nb\n').lines, ['|', 'a', '', 'b']);
    assert.deepEqual(prose('a\nb').lines, ['|-', 'a', 'b']);
    assert.equal(prose('a\n b\n').lines, undefined);
    assert.equal(prose('one').lines, undefined);
  });
});

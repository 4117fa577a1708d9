import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical } from '../../../src/core/text/canonical';
import { textHash } from '../../../src/core/text/hash';

const canonicalText = (text: string) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
const reference = (text: string) =>
  createHash('sha256')
    .update(Buffer.from(canonicalText(text), 'utf8'))
    .digest('hex')
    .slice(0, 16);
const piece = fc.constantFrom(
  'a',
  'я',
  '東',
  '😀',
  '\ud800',
  '\udc00',
  '\r',
  '\n',
  '\r\n',
  '\ufeff',
  '\u0000',
  '\u07ff',
  '\u0800',
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('text/hash', () => {
  it('is SHA-256 of the canonical text as UTF-8, lone surrogates included', () =>
    fc.assert(fc.property(text, (raw) => assert.equal(textHash(raw), reference(raw)))));
  it('is the same over the chunks of a long text', () => {
    const long = '😀я\r\n'.repeat(100_000);
    assert.equal(textHash(long), reference(long));
  });
  it('canonical offsets go there and back', () =>
    fc.assert(
      fc.property(text, (raw) => {
        const { toCanonical, fromCanonical } = canonical(raw);
        const kept = canonicalText(raw);
        assert.equal(toCanonical(raw.length), kept.length);
        for (let i = 0; i < kept.length; i++) {
          const there = fromCanonical(i);
          assert.equal(toCanonical(there), i);
          assert.equal(raw.slice(there).replaceAll('\r\n', '\n').slice(0, 3), kept.slice(i, i + 3));
        }
      }),
    ));
});

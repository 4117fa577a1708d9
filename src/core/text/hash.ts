import { sha256 } from '@noble/hashes/sha2.js';
import { drain } from './steps';

/** Units encoded at a time: bounds the memory of hashing a large text. */
const CHUNK = 1 << 13;

/**
 * The name of a text's content: the first 16 hex digits of SHA-256 of its UTF-8, byte order mark off and CRLF as LF.
 * A lone surrogate counts as U+FFFD, as in every UTF-8 encoder; no string throws.
 */
export function textHash(text: string): string {
  return drain(textHashSteps(text));
}

/** The same in short steps, for long texts. */
export function* textHashSteps(text: string): Generator<void, string> {
  const hash = sha256.create();
  const bytes = new Uint8Array(CHUNK * 3 + 4);
  let used = 0;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
    if (c >= 0xd800 && c < 0xe000) {
      const point = text.codePointAt(i)!;
      c = point > 0xffff ? point : 0xfffd;
      if (point > 0xffff) i++;
    }
    used = encode(c, bytes, used);
    if (used >= CHUNK * 3) {
      hash.update(bytes.subarray(0, used));
      used = 0;
      yield;
    }
  }
  return hex(hash.update(bytes.subarray(0, used)).digest().subarray(0, 8));
}

/** Writes one code point as UTF-8 and returns the new length. */
function encode(c: number, bytes: Uint8Array, at: number): number {
  if (c < 0x80) {
    bytes[at++] = c;
    return at;
  }
  if (c < 0x800) {
    bytes[at++] = 0xc0 | (c >> 6);
  } else {
    if (c < 0x10000) bytes[at++] = 0xe0 | (c >> 12);
    else {
      bytes[at++] = 0xf0 | (c >> 18);
      bytes[at++] = 0x80 | ((c >> 12) & 0x3f);
    }
    bytes[at++] = 0x80 | ((c >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (c & 0x3f);
  return at;
}

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

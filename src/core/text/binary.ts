/** How much of a text is looked at, in UTF-16 units. */
const sample = 8_000;

/**
 * Whether a text is really a binary file that somebody opened as text: a NUL, or more than one unit in ten that no
 * text has (control characters, and U+FFFD where bytes made no character). Only the beginning is looked at.
 */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, sample);
  let strange = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    const isControl = unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c;
    if (isControl || unit === 0xfffd || unit === 0x7f) strange++;
  }
  return strange * 10 > length;
}

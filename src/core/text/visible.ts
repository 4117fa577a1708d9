/** Controls, invisible and bidirectional characters: what could make a text look like another one. */
// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text on one line, white space collapsed, with each hidden character shown as its code («U+202E»). A lone space that
 * doesn't break stays: it holds the digits of a sum together.
 */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, (run) => (/^[\u00a0\u202f]$/.test(run) ? run : ' '))
    .replace(hidden, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

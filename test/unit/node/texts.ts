/** Two files of about 1.5 MB, so that a kill often falls into the middle of a write. */
export const texts = ['old', 'new'].map((word) => Buffer.from(`claims: ${word}\n`.repeat(120_000)));

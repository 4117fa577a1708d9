import assert from 'node:assert/strict';
import { inPieces, newMemory, whole } from '../../../src/core/yaml/outline';
import type { Outline } from '../../../src/core/yaml/section';

/** The sections that are maps of entries. */
export const divided = new Set(['claims', 'reviews', 'dismissed']);

const data = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const isBroken = ({ problems }: Outline) => problems.some(({ code }) => code.startsWith('yaml-'));

/**
 * Holds that a text read by pieces and as a whole is the same, and that what is no YAML is found by both: by pieces only
 * the entry that is broken is left out. Returns whether the two could be compared.
 */
export function agree(text: string): boolean {
  const cut = inPieces(text, divided, newMemory());
  if (!cut) return false;
  const all = whole(text, divided);
  assert.equal(isBroken(cut), isBroken(all), JSON.stringify(text));
  if (isBroken(all)) return false;
  assert.deepEqual(data(cut), data(all), JSON.stringify(text));
  return true;
}

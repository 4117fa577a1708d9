import type { Chance } from '../ports';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id: the letter and eight random characters of 0-9a-z less i l o u. Never a number to any YAML reader. */
function newId(letter: string, chance: Chance): string {
  let id = letter;
  for (const byte of chance.bytes(8)) id += letters[byte % 32];
  return id;
}

export const newClaimId = (chance: Chance): string => newId('c', chance);
export const newCommentId = (chance: Chance): string => newId('k', chance);
export const newDismissalId = (chance: Chance): string => newId('d', chance);

/** What a claim id must look like for us to write to the claim. Others are shown and left as they stand. */
export const claimIdPattern = /^c[0-9a-z]{4,32}$/;

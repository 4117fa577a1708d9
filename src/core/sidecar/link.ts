import { claimIdPattern } from './write';

/** Which claim a link names: the document by its path in the workspace folder, with `/`. */
export interface ClaimLink {
  readonly document: string;
  readonly id: string;
}

/** Longest path that a link may have, in UTF-16 units. */
const longest = 1_000;

/** The query of a link to a claim. */
export function claimQuery({ document, id }: ClaimLink): string {
  return `document=${encodeURIComponent(document)}&id=${encodeURIComponent(id)}`;
}

/**
 * Reads the query of a link that anybody may have written. Undefined where it isn't exactly one claim of one document
 * inside the folder: no other keys, no way up or out, no drive, no scheme, nothing invisible.
 */
export function readClaimQuery(query: string): ClaimLink | undefined {
  const given = new Map<string, string>();
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    if (at < 0 || given.has(key)) return undefined;
    try {
      given.set(key, decodeURIComponent(pair.slice(at + 1)));
    } catch {
      return undefined;
    }
  }
  const document = given.get('document');
  const id = given.get('id');
  if (given.size !== 2 || document === undefined || id === undefined) return undefined;
  return isInside(document) && claimIdPattern.test(id) ? { document, id } : undefined;
}

/** Whether a path stays in its folder on every system. */
function isInside(path: string): boolean {
  if (path === '' || path.length > longest || /[\\:\p{Cc}\p{Cf}\p{Cs}]/u.test(path)) return false;
  return path
    .split('/')
    .every(
      (part) => part !== '' && !/^\.+$/.test(part) && !/[. ]$/.test(part) && part.toLowerCase() !== '.git',
    );
}

import { toLatin } from '../text/latin';

/** Which sidecar a file name is: of which document, and whose, where it is one annotator's own. */
export interface SidecarName {
  readonly document: string;
  readonly annotator?: string;
}

/** The name of a document's sidecar: the shared one, or an annotator's own. */
export function sidecarName(document: string, annotator?: string): string {
  return annotator ? `${document}.claims.${annotator}.yaml` : `${document}.claims.yaml`;
}

/** The inverse of `sidecarName`; undefined for any other file name. */
export function readSidecarName(file: string): SidecarName | undefined {
  const found = /^(.+)\.claims(?:\.([^./\\]+))?\.yaml$/.exec(file);
  if (!found) return undefined;
  return { document: found[1]!, ...(found[2] !== undefined && { annotator: found[2] }) };
}

/** File names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An annotator's name as it can stand in a file name on every system: lower case, Cyrillic in Latin letters, accents
 * off, one hyphen for all else, at most 40 characters. Undefined where nothing is left of it.
 */
export function annotatorSlug(name: string): string | undefined {
  const slug = Array.from(toLatin(name).replace(/[^\p{L}\p{N}]+/gu, '-'))
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (!slug) return undefined;
  return device.test(slug) ? `${slug}-x` : slug;
}

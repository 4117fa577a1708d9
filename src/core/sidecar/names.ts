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

/** Cyrillic letters of Russian, Ukrainian and Kazakh in Latin ones, pairwise. */
const latin: ReadonlyMap<string, string> = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:shch ъ: ы:y ь: э:e ю:iu я:ia і:i ї:i є:ie ґ:g ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(2)]),
);

/** File names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An annotator's name as it can stand in a file name on every system: lower case, Cyrillic in Latin letters, accents
 * off, one hyphen for all else, at most 40 characters. Undefined where nothing is left of it.
 */
export function annotatorSlug(name: string): string | undefined {
  const letters = Array.from(name.normalize('NFC').toLowerCase(), (c) => latin.get(c) ?? c).join('');
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const slug = Array.from(plain.replace(/[^\p{L}\p{N}]+/gu, '-'))
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (!slug) return undefined;
  return device.test(slug) ? `${slug}-x` : slug;
}

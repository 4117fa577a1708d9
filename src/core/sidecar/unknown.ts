import type { Sidecar } from '../model/claim';
import type { Dossier } from '../model/dossier';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';

/** Two words or more, lower case, with hyphens: written as an id. One word alone may be free text. */
const idLike = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * Speakers, and what claims are about, that are written as dossier ids and are none: an entry renamed or deleted, or a
 * slip of the pen. Spans are of the claim's id, in the sidecar.
 */
export function unknownEntries({ claims }: Sidecar, dossier: Dossier): Problem[] {
  const isKnown = (id: string) =>
    dossier.leaders.has(id) || dossier.initiatives.has(id) || dossier.others.has(id);
  return claims.flatMap(({ id, key, speaker, about = [] }) =>
    [...new Set([...(speaker === undefined ? [] : [speaker]), ...about])]
      .filter((named) => idLike.test(named) && !isKnown(named))
      .map((named): Problem => ({
        code: 'unknown-entry',
        severity: 'warning',
        message: msg('Claim {0} names “{1}”, which the dossier doesn’t have', id, named),
        mend: msg('Write the id as the dossier has it, add the entry to the dossier, or write a name'),
        span: key,
      })),
  );
}

import type { Leader } from '../../../../src/core/model/dossier';

type Office = [title: string, ru: string, state: string, from?: string, to?: string];

/** A leader of a dossier: id, gender, names by language, and offices. */
export function leader(
  id: string,
  gender: 'female' | 'male',
  names: Record<string, string[]>,
  ...offices: Office[]
): Leader {
  return {
    kind: 'leader',
    id,
    name: names['en']?.[0] ?? id,
    names: new Map(Object.entries(names)),
    gender,
    offices: offices.map(([title, ru, state, from, to]) => ({
      title,
      titles: new Map([['ru', ru]]),
      state,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  };
}

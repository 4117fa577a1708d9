import type { Dossier, Entry } from '../model/dossier';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';

/** What only shows when all files are read: ids and names that two entries share, series that don't exist. */
export function validate(dossier: Dossier): Problem[] {
  const entries: Entry[] = [
    ...dossier.leaders.values(),
    ...dossier.initiatives.values(),
    ...dossier.others.values(),
  ];
  return [...sharedIds(entries), ...sharedNames(entries), ...series(dossier)];
}

/** One id for two kinds of things: a claim that names it would name both. */
function sharedIds(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry): Problem[] => {
    const before = first.get(entry.id);
    if (!before) first.set(entry.id, entry);
    if (!before) return [];
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        message: msg('“{0}” is the id of another entry too', entry.id),
        mend: msg('Give one of the two another id'),
        ...at(entry),
        related: [{ ...related(before), message: msg('The first “{0}”', entry.id) }],
      },
    ];
  });
}

/** One name for two entries: a text that has it can't be resolved by it. */
function sharedNames(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const written = new Set(
      [...entry.names.values()].flat().map((name) => name.normalize('NFC').toLowerCase()),
    );
    return [...written].flatMap((name): Problem[] => {
      const before = first.get(name);
      if (!before) first.set(name, entry);
      if (!before || before === entry) return [];
      return [
        {
          code: 'shared-name',
          severity: 'warning',
          message: msg('“{0}” names {1} as well', name, before.id),
          mend: msg('Take the name from one of the two, or write it in full'),
          ...at(entry),
          related: [{ ...related(before), message: msg('The other entry') }],
        },
      ];
    });
  });
}

function series({ initiatives }: Dossier): Problem[] {
  return [...initiatives.values()].flatMap((initiative): Problem[] => {
    const { partOf } = initiative;
    if (partOf === undefined) return [];
    if (!initiatives.has(partOf))
      return [
        {
          code: 'missing-part-of',
          severity: 'warning',
          message: msg('“{0}” is part of “{1}”, which is not in the dossier', initiative.id, partOf),
          mend: msg('Correct the id after part-of, or add that initiative'),
          ...at(initiative),
        },
      ];
    const seen = new Set<string>();
    for (let up: string | undefined = initiative.id; up !== undefined; up = initiatives.get(up)?.partOf) {
      if (seen.has(up) && up !== initiative.id) return [];
      if (seen.has(up))
        return [
          {
            code: 'circular-part-of',
            severity: 'error',
            message: msg('“{0}” is part of itself', initiative.id),
            mend: msg('Correct the id after part-of'),
            ...at(initiative),
          },
        ];
      seen.add(up);
    }
    return [];
  });
}

const at = ({ id, place }: Entry) => ({
  file: place.file,
  span: { start: place.start, end: Math.min(place.end, place.start + id.length) },
});

const related = ({ place }: Entry) => ({ file: place.file, span: { start: place.start, end: place.end } });

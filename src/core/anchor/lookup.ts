import { foldText } from '../text/fold';

/** Words of a list by form, and by stem for those written with *: these by how they begin, as there are many. */
export interface Lookup<T> {
  readonly forms: ReadonlyMap<string, T>;
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, value: T])[]>;
}

/** No stem is shorter. */
const BEGINNING = 3;

/** Reads rows of a value and its forms, as people write them: forms apart by spaces, «increas*» for all that starts so. */
export function lookup<T>(rows: readonly (readonly [value: T, forms: string])[]): Lookup<T> {
  const forms = new Map<string, T>();
  const stems = new Map<string, [stem: string, value: T][]>();
  for (const [value, list] of rows)
    for (const form of list.split(' ').map(foldText)) {
      if (!form.endsWith('*')) forms.set(form, value);
      else {
        const stem = form.slice(0, -1);
        const beginning = stem.slice(0, BEGINNING);
        stems.set(beginning, [...(stems.get(beginning) ?? []), [stem, value]]);
      }
    }
  return { forms, stems };
}

/** The value of a lower-case folded word. */
export function find<T>({ forms, stems }: Lookup<T>, word: string): T | undefined {
  const alike = stems.get(word.slice(0, BEGINNING));
  return forms.get(word) ?? alike?.find(([stem]) => word.startsWith(stem))?.[1];
}

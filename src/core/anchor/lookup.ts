import { foldText } from '../text/fold';

/** Words of a list by form, and by stem for those written with *. */
export interface Lookup<T> {
  readonly forms: ReadonlyMap<string, T>;
  readonly stems: readonly (readonly [stem: string, value: T])[];
}

/** Reads rows of a value and its forms, as people write them: forms apart by spaces, «increas*» for all that starts so. */
export function lookup<T>(rows: readonly (readonly [value: T, forms: string])[]): Lookup<T> {
  const all = rows.flatMap(([value, forms]) =>
    forms.split(' ').map((form) => [foldText(form), value] as const),
  );
  return {
    forms: new Map(all.filter(([form]) => !form.endsWith('*'))),
    stems: all.flatMap(([form, value]) => (form.endsWith('*') ? [[form.slice(0, -1), value] as const] : [])),
  };
}

/** The value of a lower-case folded word. */
export function find<T>({ forms, stems }: Lookup<T>, word: string): T | undefined {
  return forms.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1];
}

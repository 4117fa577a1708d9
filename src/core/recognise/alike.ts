/**
 * Makes a function that gives entries of a lexicon all the fields that they can have, in one order: an engine reads the
 * fields of objects that look alike several times as fast as those of objects that don't.
 */
export function alike<T extends object>(fields: Readonly<Record<keyof T, true>>): (entry: T) => T {
  const blank = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
  return (entry) => ({ ...blank, ...entry });
}

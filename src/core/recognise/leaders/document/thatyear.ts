/**
 * The year that a sentence names before offset `at`, “in 2010” or «в 2010 году», as YYYY: an office may be meant as it was
 * held then. Undefined where there is none, or where it is the year of `date` (YYYY, YYYY-MM or YYYY-MM-DD).
 */
export function thatYear(text: string, at: number, date: string | undefined): string | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  if (!/\d{4}/.test(before)) return undefined;
  const sentence = before.split(/[.!?…]\s|\n/).at(-1)!;
  const year = /(?:^|[\s(«"“])(?:in|в) ((?:19|20)\d\d)(?![\d.,]*\d)/i.exec(sentence)?.[1];
  return year === undefined || date?.startsWith(year) ? undefined : year;
}

/** In UTF-16 units. */
const reach = 100;
